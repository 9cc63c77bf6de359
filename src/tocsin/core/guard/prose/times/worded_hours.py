# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a numeral is an hour, by what stands beside it."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times import halves
from tocsin.core.guard.prose.times.beside import BETWEEN
from tocsin.core.guard.prose.times.declined import declined
from tocsin.core.guard.prose.times.numerals import NUMERALS

HOUR = tables.alternatives(set(NUMERALS))
_CALLED = Late(
    r"(?<!\w)(?:pasadas las|klockan|klokken|klokka|kl\.?|kello|klo|godz\.|godziny|godzinie|godzinach|godzinami|godziną|ore)\s(?:(?:ca|noin|omkring|rundt|runt|cirka|ok)\.?\s)?$"
)
_ARTICLED = Late(r"(?<!\w)(?:las|la|le|all[e']|dall[e']|às|as|das|les|um|gegen|ab)(?: ore)?\s?$")
_ROUGHLY = Late(
    r"(?<!\w)(?:(?:hacia|sobre|a eso de|alrededor de|pasadas) las?|(?:verso|intorno|attorno|circa) (?:le|alle|all')|por volta das?) ?$"
)
_THINGS = Late(
    r"\s(?:estaci|parad|línea|persona|unidad|fermat|stazion|line[ae]|person|corse|estaç|paragens|linhas|pessoas)"
)
_CLOSED = Late(
    r"(?:\s(?:de la|de esta|desta|da|di|del|y|e|a|hasta|alle|fino|às|as|até|en punto|horas|und|bis)(?!\w)|\s?[.,;)]|\s*$|\n)"
)
_UNIT = Late(
    r"\s(?:uhr|o'clock)(?!\w)|\suur(?!\w)(?! (?:lang|vertraging|per|durende|later|eerder|extra))|\sheures?(?!\w)(?! d[e'](?! la))"
)
_DURING = Late(
    r"(?<!\w)(?:pendant|durant|toutes les|(?:plus|moins|près) de|quelque|environ|après|dans|ces|les)\s$"
)
_THEN_CLOCK = Late(
    r"\s(?:and|und|et|y|e|i|en|a|och|og|ja|bis|to|until|à|tot|do|till|til|a las|às|alle)\s(?:[^\W\d]{3,16}\.?\s)?(?:klockan\s|klokken\s|klokka\s|kl\.\s)?\d{1,2}(?:[:.h]\d\d)?\s?(?:uhr|uur|h|heures|horas|hodin|[ap]\.?m)(?!\w)"
)
_OPENED = Late(
    rf"(?<!\w)(?:{BETWEEN}|von|from|de|das|dalle|van|od|fra|från)\s(?:(?:las|le|as|klockan|klokken|klokka|kl\.|godz\.)\s)?$"
)
_ANOTHER = Late(rf"(?:{HOUR}|\d)(?:\s?[–-]\s?|\s(?:og|och|til|till|and|en|ja)\s)$")
_SHY = frozenset("et to ti ni en".split())
"""Words that are mostly others, and hours only behind a word for clocks: "klokken to"."""


def may_be(small: str, m: re.Match[str]) -> bool:
    if m["hour"] in _SHY and not m["ahead"]:
        before = (small, max(0, m.start() - 24), m.start())
        return bool(_CALLED.search(*before) or _ANOTHER.search(*before))
    return bool(m["hour"] or m["ahead"] or m["behind"])


def is_hour(small: str, m: re.Match[str]) -> bool:
    before = (small, max(0, m.start() - 24), m.start())
    if m["glued"] or m["tide"] or (m["ahead"] and not _UNLIKE.match(small, m.end())):
        return True
    if m["behind"] and _OF_CLOCK.search(m.group()) and not _DURING.search(*before):
        return True
    if _SINCE.search(*before) and not _LASTS.match(small, m.end()):
        return True
    if m["hour"] in _NOUGHT and _OF_NOUGHT.match(small, m.end()):
        return True
    part = halves.said(small, m.end())
    if _CALLED.search(*before) or (part and not part["nightly"]):
        return True
    if _UNIT.match(small, m.end()) and not _DURING.search(*before):
        # "vertraging tot een uur", "près d'une heure"; "ein Uhr" is no length of time
        return (
            m["hour"] not in _ONE
            or (m["hour"] == "ein" and not small.startswith("stunde", m.end() + 1))
            or bool(_AT_ONE.search(*before))
        )
    if _OPENED.search(*before) and _THEN_CLOCK.match(small, m.end()):
        return True
    if declined(small, m.start(), m.end(), m["hour"] or ""):
        return True
    if _ROUGHLY.search(*before) and not _THINGS.match(small, m.end()):
        return True
    return bool(_ARTICLED.search(*before) and (m["behind"] or _CLOSED.match(small, m.end())))


_OF_CLOCK = Late(r" (?:heures?|uhr|uur) ")
_SINCE = Late(r"(?<!\w)seit\s$")
_LASTS = Late(r"\s(?:tag|jahr|monat|woch|stund|minut|uhr|einig|mehr|langem)|[-.]?\w")
_NOUGHT = frozenset(word for word, one in NUMERALS.items() if one.hour == 0)
_OF_NOUGHT = Late(r"\s(?:horas?|heures?|uhr|uur|ore)(?!\w)")
_ONE = frozenset(("een", "één", "une", "una", "uma", "ein"))
_AT_ONE = Late(r"(?<!\w)(?:om|rond|tegen|na|vanaf|à|vers|dès|um|gegen|ab|nach)\s$")
_UNLIKE = Late(r"\s(?:an hour|hour|hours|stunden?|uur durende|price)(?!\w)")
