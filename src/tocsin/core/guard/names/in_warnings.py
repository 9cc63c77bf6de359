# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whoever is named in a warning: "Sheriff Baca ordered", "john smith says leave", "Smith, John near the bridge".

Asked of the sender's words alone, which are kept whole or not at all: what a log could say of a firm or a town is here nobody's
business but the office's own, so one word of no list beside an office is enough. A whole name beside a verb of saying is one
however it is written, small, in capitals or in one word. Linear: three words at each place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.cues.topics import OWN
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.lexicon.offices import OFFICES, SAYS
from tocsin.core.guard.names.announced_words import BODIES
from tocsin.core.guard.names.beside_a_name import (
    ahead_of,
    behind,
    given_only,
    only,
    stands_alone,
    unknown,
)
from tocsin.core.guard.names.in_office import of_an_office
from tocsin.core.guard.names.in_warnings_words import ACCORDING, IS, SAID
from tocsin.core.guard.names.of_families import of_a_family
from tocsin.core.guard.names.office_words import OFFICE
from tocsin.core.guard.names.speech import SAID_BEHIND
from tocsin.core.guard.words import Token, bare

Hit = tuple[int, int, float]

_SAYING = SAYS | SAID | SAID_BEHIND
_CAMEL = re.compile(r"(?<![^\W_])([A-ZÀ-Þ][a-zß-ÿ]{2,15}+)([A-ZÀ-Þ][a-zß-ÿ]{2,20}+)(?![^\W_])")
_LONGEST_INITIALS = 5
"""Letters of an office that is called by its initials: "enligt SMHI"."""
_MORE = re.compile(r"(?:,|\.\.|\s(?:and|und|et|y|e|i|en|ja|&))?\s{0,2}[A-ZÀ-Þ]")


_INSTITUTIONS = OWN | BODIES


def in_warnings(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for i, word in enumerate(words):
        if word.capital and (end := _one(text, words, i)):
            yield word.start, end, 0.7
        if i + 1 < len(words) and _two(text, words, i):
            yield word.start, words[i + 1].end, 0.7
    for match in _CAMEL.finditer(text):
        first, last = bare(match[1]), bare(match[2])
        if not kind_of(first + last) and any(
            given_only(a) and kind_of(b) & Kind.SURNAME for a, b in ((first, last), (last, first))
        ):
            yield match.start(), match.end(), 0.7


def _one(text: str, words: Sequence[Token], i: int) -> int:
    """Where one name ends that begins there, by what stands beside it; 0 where none does."""
    word = words[i]
    ahead = ahead_of(text, words, i)
    if of_an_office(text, words, i, ahead) or of_a_family(text, words, i, ahead):
        return word.end
    if ahead in ACCORDING or (ahead == "to" and i > 1 and words[i - 2].low == "according"):
        body = word.shouted and len(word.low) <= _LONGEST_INITIALS
        return word.end if stands_alone(text, words, i) and unknown(word.low) and not body else 0
    if _told_by(text, words, i):
        return word.end
    said = behind(text, words, i) in _SAYING and not word.shouted and only(word.low, Kind.SURNAME)
    return word.end if said else 0


_D = ("d'", "D'", "d’", "D’")


def _told_by(text: str, words: Sequence[Token], i: int) -> bool:
    """French and Finnish for "according to": "d'après Lagardelle", "Tuovisen mukaan"."""
    word = words[i]
    if i and words[i - 1].low == "apres" and text.startswith(_D, words[i - 1].start - 2):
        institution = kind_of(word.low) & Kind.TOPIC or word.low in _INSTITUTIONS or "-" in word.low
        return stands_alone(text, words, i) and not institution
    if behind(text, words, i) != "mukaan" or not word.low.endswith("n"):
        return False
    nominative = f"{word.low[:-3]}nen" if word.low.endswith("sen") else word.low[:-1]
    return bool(kind_of(nominative) & Kind.SURNAME)


def _two(text: str, words: Sequence[Token], i: int) -> bool:
    """A given name and a surname, however they are written, beside a verb of saying or an office; or turned round."""
    a, b = words[i], words[i + 1]
    gap = text[a.end : b.start]
    if gap == ", " and a.capital and b.capital and a.shouted >= b.shouted:
        return _turned(text, words, i)
    right = kind_of(b.low)
    if gap != " " or not _christened(a.low, right) or b.low in MAKERS:
        return False
    if a.capital != b.capital or a.low in _SAYING or right & Kind.TOPIC:
        return False
    if (
        a.shouted
        and b.shouted
        and (right & Kind.SURNAME or not right)
        and len(b.low) > 3
        and given_only(a.low)
    ):
        return behind(text, words, i + 1) not in TAILS
    ahead, after = ahead_of(text, words, i), behind(text, words, i + 1)
    joined = after == "e" and words[i + 2].word in "eE"  # Italian "and", and not "è"
    told = (
        after in _SAYING
        or (after in IS and not joined)
        or ahead in OFFICE
        or ahead in OFFICES
        or ahead in ACCORDING
    )
    return told and bool(right & Kind.SURNAME) and b.low not in TAILS


def _turned(text: str, words: Sequence[Token], i: int) -> bool:
    """ "Smith, John near": no row of towns goes on before or behind it."""
    a, b = words[i], words[i + 1]
    if not (kind_of(a.low) & Kind.SURNAME and not kind_of(a.low) & Kind.TOPIC and given_only(b.low)):
        return False
    if _MORE.match(text, b.end) or behind(text, words, i + 1) in TAILS:
        return False
    row = i > 0 and text[words[i - 1].end : a.start].strip() in (",", "..", "...") and words[i - 1].capital
    row = row and not kind_of(words[i - 1].low) & (Kind.COMMON | Kind.TOPIC)
    return not row and not (i > 0 and words[i - 1].low in ("and", "near", "of", "for", "in"))


def _christened(low: str, right: int) -> bool:
    """A given name that is nothing else, or at most a town's before what is none."""
    town = (
        right & (Kind.PLACE | Kind.SURNAME) == Kind.SURNAME
        and kind_of(low) & (Kind.GIVEN | Kind.COMMON | Kind.TOPIC) == Kind.GIVEN
    )
    return given_only(low) or (town and len(low) > 3)
