# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours in words as digits: "zwischen sechs und neun Uhr", "od půl osmé ráno", "aamuseitsemästä", "quarter past two".

A numeral is an hour by what stands beside it: a word for clocks ahead, a unit or a part of the day behind, a half or a
quarter, or another such hour to which it is joined.
"""

from __future__ import annotations

import re

from msgspec import Struct

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times import halves
from tocsin.core.guard.prose.times.beside import BETWEEN
from tocsin.core.guard.prose.times.numerals import NUMERALS
from tocsin.core.guard.prose.times.quarters import AHEAD, BEHIND
from tocsin.core.guard.prose.times.worded_hours import HOUR, is_hour, may_be

_PART = Late(
    rf"(?<![\w-])(?P<glued>(?:aamu(?:yö|päivä)?|ilta(?:päivä)?|yö)(?=\w))?(?:(?P<ahead>{tables.alternatives(set(AHEAD))})\s)?"
    rf"(?:(?P<hour>{HOUR})|(?P<digits>[0-9]{{1,2}}))(?P<tide>-?tid(?:en|a))?(?!\w)(?P<dot>\.(?= hodin| (?:ráno|večer|odpoledne)))?"
    rf"(?:\s(?:(?:heures?|horas|uhr|uur)\s)?(?P<behind>{tables.alternatives(set(BEHIND))})(?!\w)(?! d(?:e(?!\w)|')(?! la)))?",
    begins="|".join(
        (
            first_words(AHEAD),
            first_words(NUMERALS, of_stem=""),
            " aamu| ilta| yö",
            *(f" {n}" for n in range(10)),
        )
    ),
)
_JOIN = Late(
    rf"(?:\s(?:{halves.WORDS}))?\s*(?:{tables.pattern('to')}|–|-|and|und|en|et|y|e|i|a|och|og|ja|a)\s*(?:(?:klockan|klokken|klokka|kl\.?|kello|klo|las|alle|às|as|le|godz\.|godziny|{tables.pattern('until')})\s)*\s*"
)
_PAIRED = Late(rf"(?<!\w)(?:{BETWEEN})\s(?:(?:las|le|as|klockan|klokken|klokka|kl\.?|godz\.)\s)?$")
_WITHIN = Late(r"\s*(?:[.,;)\n]|väli|$)")
_CASE_SAID = Late(r"\s(?:alkaen|lähtien|asti|saakka|mennessä|eteenpäin)")
_NIGHT = Late(r"nacht|früh|morgen|ochtend|vroeg|natt|nat\b|yö|aamu|noc|rano|ráno|morgon")


class _Told(Struct, frozen=True):
    """A numeral where it stands; `sure` when its own neighbours make it an hour."""

    found: re.Match[str]
    sure: bool


def in_digits(text: str) -> str:
    """The text with each hour in words as "7:30"; a Finnish ending as the word that says the same."""
    small = text.lower()
    if len(small) != len(text) or not _ANY.search(small):
        return text
    told = [_Told(m, is_hour(small, m)) for m in _PART.finditer(small) if may_be(small, m)]
    sure = _chained(small, told)
    pieces, at = [], 0
    for one, believed in zip(told, sure, strict=True):
        if believed:
            pieces += [text[at : one.found.start()], _spelt(small, one.found)]
            at = one.found.end()
    return "".join(pieces) + text[at:]


_ANY = Late(
    rf"(?<!\w)(?:{tables.alternatives(set(AHEAD))}|(?:aamu|ilta|yö)?\w?(?:{HOUR}))|(?:{tables.alternatives(set(BEHIND))})(?!\w)"
)


_OD = Late(r"(?<!\w)od\s$")


def _chained(small: str, told: list[_Told]) -> list[bool]:
    """Which are hours, once each has made its neighbour one: "between six and nine o'clock"."""
    sure = [one.sure for one in told]
    for place in range(len(told) - 1):
        a, b = told[place].found, told[place + 1].found
        if _are_joined(small, a, b) and (sure[place] or sure[place + 1] or _are_pair(small, a, b)):
            sure[place] = sure[place + 1] = True
    return sure


def _are_joined(small: str, a: re.Match[str], b: re.Match[str]) -> bool:
    cases = [n.case for m in (a, b) if (n := NUMERALS.get(m["hour"] or ""))]
    by_case = cases == ["from", "to"] and small[a.end() : b.start()] == " "
    return by_case or _JOIN.fullmatch(small, a.end(), b.start()) is not None


def _are_pair(small: str, a: re.Match[str], b: re.Match[str]) -> bool:
    """Whether two joined numerals are hours by themselves: "between six and nine.", "od ósmej do dwunastej"."""
    before = (small, max(0, a.start() - 24), a.start())
    if a.group().endswith("ej") and b.group().endswith("ej") and _OD.search(*before):
        return True
    return bool(_PAIRED.search(*before) and _WITHIN.match(small, b.end()))


def _spelt(small: str, m: re.Match[str]) -> str:
    numeral = NUMERALS.get(m["hour"] or "")
    hour = numeral.hour if numeral else int(m["digits"])
    minutes = hour * 60 + BEHIND.get(m["behind"] or "", 0)
    if m["ahead"]:
        half = -30 if m["ahead"] != "half" or not numeral or numeral.back else 30
        minutes += AHEAD[re.sub(r"\s+", " ", m["ahead"])] or half
    minutes = _of_day(small, m, minutes % 1440)
    case = ""
    if numeral and numeral.case and not _CASE_SAID.match(small, m.end()):
        case = " alkaen" if numeral.case == "from" else " asti"
        minutes = halves.late(small, m.end(), minutes // 60)[0] * 60 + minutes % 60
    return f"{minutes // 60}:{minutes % 60:02}{case}"


_TILL = Late(
    rf"(?<!\w)(?:{tables.pattern('until')}|{tables.pattern('to')})\s(?:(?:klockan|klokken|klokka|kl\.?|kello|klo|godz\.)\s)?$"
)


def _may_be_late(small: str, m: re.Match[str], minutes: int) -> bool:
    """Whether an hour may be one of the evening told sentences before; what ends by eight ends in the morning."""
    numeral = NUMERALS.get(m["hour"] or "")
    ends = (numeral and numeral.case == "to") or _TILL.search(small, max(0, m.start() - 24), m.start())
    return not m["glued"] and minutes >= (540 if ends else 300)


def _of_day(small: str, m: re.Match[str], minutes: int) -> int:
    """Minutes in the half of the day that is said ahead; nobody says "half vier" of the night without saying so."""
    if minutes >= 720:
        return minutes
    if (m["glued"] or "").startswith("ilta") or halves.led(small, m.start(), 6):
        return minutes + 720
    if halves.said(small, m.end()):
        return minutes
    if _may_be_late(small, m, minutes) and halves.by_evening(small, m.start()):
        return minutes + 720
    by_day = m["ahead"] and minutes < 300 and not _NIGHT.search(small, max(0, m.start() - 20), m.end() + 20)
    return minutes + 720 if by_day and not m["glued"] else minutes
