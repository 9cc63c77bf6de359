# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whoever is named in a warning: "Sheriff Baca ordered", "john smith says leave", "Smith, John near the bridge", "Oyelaran, 34".

Asked of the sender's words alone, which are kept whole or not at all: what a log could say of a firm or a town is here nobody's
business but the office's own, so one word of no list beside an office is enough. A whole name beside a verb of saying is one
however it is written, small, in capitals or in one word. Linear: three words at each place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.cues.topics import OWN
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.lexicon.offices import OFFICES, SAYS
from tocsin.core.guard.names.announced_words import BODIES
from tocsin.core.guard.names.in_warnings_words import (
    ACCORDING,
    FAMILY_AHEAD,
    FAMILY_BEHIND,
    HARMED,
    IS,
    LABELS,
    LITTLE,
    OFFICE,
    OFFICE_ENDS,
    RANGES,
    SAID,
)
from tocsin.core.guard.names.speech import SAID_BEHIND
from tocsin.core.guard.words import Token, bare

Hit = tuple[int, int, float]

_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC
_NAMED = Kind.GIVEN | Kind.WEAK | Kind.SURNAME
_SAYS = SAYS | SAID | SAID_BEHIND
_CAMEL = re.compile(r"(?<![^\W_])([A-ZÀ-Þ][a-zß-ÿ]{2,15}+)([A-ZÀ-Þ][a-zß-ÿ]{2,20}+)(?![^\W_])")
_GAPS = frozenset((" ", ". ", ": ", " : ", "\n", "\u00a0"))
_AGE = re.compile(
    r"(?:, ?(?:de |of |aged |d['’])?\d{1,2}|,? \(\d{1,2})(?=[,.;)](?!\d)| (?:ans|Jahre|años|anni|lat|jaar|vuotta|anos)(?!\w)|$| (?:and|und|et|y|e|i|en)(?!\w))"
)
_MORE = re.compile(r"(?:,|\.\.|\s(?:and|und|et|y|e|i|en|ja|&))?\s{0,2}[A-ZÀ-Þ]")


def in_warnings(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    harmed = any(word.low in HARMED for word in words)
    for i, word in enumerate(words):
        if word.capital and (end := _one(text, words, i, harmed)):
            yield word.start, end, 0.7
        if i + 1 < len(words) and _two(text, words, i):
            yield word.start, words[i + 1].end, 0.7
    for match in _CAMEL.finditer(text):
        first, last = bare(match[1]), bare(match[2])
        if not kind_of(first + last) and any(
            _given(a) and kind_of(b) & Kind.SURNAME for a, b in ((first, last), (last, first))
        ):
            yield match.start(), match.end(), 0.7


def _one(text: str, words: Sequence[Token], i: int, harmed: bool) -> int:
    """Where one name ends that begins there, by what stands beside it; 0 where none does."""
    word = words[i]
    ahead = _ahead(text, words, i)
    if _of_an_office(text, words, i, ahead) or _of_a_family(text, words, i, ahead):
        return word.end
    if ahead in ACCORDING or (ahead == "to" and i > 1 and words[i - 2].low == "according"):
        return word.end if _alone(text, words, i) and _unknown(word.low) else 0
    if _behind(text, words, i) in _SAYS and not word.shouted and _only(word.low, Kind.SURNAME):
        return word.end
    if _child(text, words, i, ahead):
        return word.end
    aged = not word.shouted and _AGE.match(text, word.end)
    return word.end if aged and (_unknown(word.low) if harmed else _only(word.low, _NAMED)) else 0


_YEARS = re.compile(
    r"\d{1,2}[- ](?:year|yr)s?[- ]old $|\d{1,2}[-\u2010-\u2015 ]?(?:jährige[rn]?|letni\w{0,3}|jarige|vuotias|årig[ae]?) $"
)


def _child(text: str, words: Sequence[Token], i: int, ahead: str) -> bool:
    """ "6-year-old Leah", "il piccolo Mattia"; no town is a little one, and a water behind it has a word of its own."""
    word = words[i]
    if not (ahead in LITTLE or _YEARS.search(text, max(0, word.start - 16), word.start)):
        return False
    return (
        not word.shouted
        and _given(word.low)
        and _alone(text, words, i)
        and _behind(text, words, i) not in TAILS
    )


def _ahead(text: str, words: Sequence[Token], i: int) -> str:
    """The word before, past the small words of a surname."""
    at = i - 1
    while at > 0 and words[at].low in PARTICLES and text[words[at].end : words[at + 1].start] == " ":
        at -= 1
    return words[at].low if at >= 0 and text[words[at].end : words[at + 1].start] in _GAPS else ""


def _behind(text: str, words: Sequence[Token], i: int) -> str:
    return words[i + 1].low if i + 1 < len(words) and text[words[i].end : words[i + 1].start] == " " else ""


def _of_an_office(text: str, words: Sequence[Token], i: int, ahead: str) -> bool:
    """Behind an office, or a label and its colon."""
    word = words[i]
    labelled = ahead in LABELS and text[words[i - 1].end : word.start].strip() == ":"
    if not (labelled or ahead in OFFICE or ahead.endswith(OFFICE_ENDS)) or word.low in PARTICLES:
        return False
    kind = kind_of(word.low)
    if kind & Kind.TOPIC or word.low in OWN | BODIES | HEADS | TAILS or len(word.low) < 3:
        return False
    if not labelled and not _alone(text, words, i):
        return False
    if word.shouted:
        return not kind & _ELSE and len(word.low) > 3
    return bool(kind & _NAMED) or not kind


def _of_a_family(text: str, words: Sequence[Token], i: int, ahead: str) -> bool:
    word = words[i]
    if word.shouted:
        return False
    if ahead in FAMILY_AHEAD or _behind(text, words, i) in FAMILY_BEHIND:
        return _unknown(word.low) or _only(word.low, Kind.SURNAME)
    if (
        ahead != "the"
        or not word.low.endswith("s")
        or kind_of(word.low) & _ELSE
        or not _alone(text, words, i)
    ):
        return False
    one = kind_of(word.low[:-1])
    return bool(one & Kind.SURNAME) and not one & Kind.TOPIC and word.low not in RANGES and len(word.low) > 5


def _two(text: str, words: Sequence[Token], i: int) -> bool:
    """A given name and a surname, however they are written, beside a verb of saying or an office; or turned round."""
    a, b = words[i], words[i + 1]
    gap = text[a.end : b.start]
    if gap == ", " and a.capital and b.capital and a.shouted >= b.shouted:
        return _turned(text, words, i)
    right = kind_of(b.low)
    if gap != " " or not _christened(a.low, right) or b.low in MAKERS:
        return False
    if a.capital != b.capital or a.low in _SAYS or right & Kind.TOPIC:
        return False
    if a.shouted and b.shouted and (right & Kind.SURNAME or not right) and len(b.low) > 3 and _given(a.low):
        return _behind(text, words, i + 1) not in TAILS
    ahead, behind = _ahead(text, words, i), _behind(text, words, i + 1)
    told = behind in _SAYS or behind in IS or ahead in OFFICE or ahead in OFFICES or ahead in ACCORDING
    return told and bool(right & Kind.SURNAME)


def _turned(text: str, words: Sequence[Token], i: int) -> bool:
    """ "Smith, John near": no row of towns goes on before or behind it."""
    a, b = words[i], words[i + 1]
    if not (kind_of(a.low) & Kind.SURNAME and not kind_of(a.low) & Kind.TOPIC and _given(b.low)):
        return False
    if _MORE.match(text, b.end) or _behind(text, words, i + 1) in TAILS:
        return False
    row = i > 0 and text[words[i - 1].end : a.start].strip() in (",", "..", "...") and words[i - 1].capital
    row = row and not kind_of(words[i - 1].low) & (Kind.COMMON | Kind.TOPIC)
    return not row and not (i > 0 and words[i - 1].low in ("and", "near", "of", "for", "in"))


def _alone(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether no other capital goes on behind it: "Sheriff Baca County"."""
    return not (_behind(text, words, i) and words[i + 1].capital)


def _given(low: str) -> bool:
    return len(low) > 2 and kind_of(low) & (Kind.GIVEN | _ELSE) == Kind.GIVEN and low not in PARTICLES


def _christened(low: str, right: int) -> bool:
    """A given name that is nothing else, or at most a town's before what is none."""
    town = (
        right & (Kind.PLACE | Kind.SURNAME) == Kind.SURNAME
        and kind_of(low) & (Kind.GIVEN | Kind.COMMON | Kind.TOPIC) == Kind.GIVEN
    )
    return _given(low) or (town and len(low) > 3)


def _only(low: str, kind: int) -> bool:
    return bool(kind_of(low) & kind) and not kind_of(low) & _ELSE and low not in MAKERS and len(low) > 2


def _unknown(low: str) -> bool:
    """What the lists know as a name alone, or not at all."""
    return not kind_of(low) & _ELSE and low not in MAKERS | OWN | BODIES and len(low) > 3
