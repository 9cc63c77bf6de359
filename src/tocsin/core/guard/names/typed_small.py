# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names as a phone types them, without capitals: "j p mcanulty", "dr n. o'hanrahan", "rosie wetherspoon-akintola", "ibarra, nerea".

Nothing shows a name there, so the surname must be one in the lists and nothing else, or made as only surnames are; a given
name that is a plain word says nothing. Linear: two words at each place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.names.kinds import Kind, kind_of
from tocsin.core.guard.names.makers import MAKERS
from tocsin.core.guard.words import Token, bare

Hit = tuple[int, int, float]

_NAME = r"(?P<name>[^\W\d_A-Z][^\W\d_A-Z'’-]{2,20}(?:['’-][^\W\d_A-Z]{2,20}){0,2}|[on]['’][^\W\d_A-Z]{3,20})(?![\w'’@-])"
# No language says these letters as words: two of them, or one behind a title, are somebody's.
_INITIAL = r"[bcdfghjlmnpqrtx]\.? ?"
_INITIALS = re.compile(rf"[b-rtx](?<![\w.'’@/-].)(?:\. ?| ){_INITIAL}(?<=[. ]){_NAME}")
_TITLED = re.compile(
    rf"(?<![\w.'’@/-])(?:mr|mrs|ms|miss|dr|prof|mme|mlle|monsieur|madame|herr|herrn|frau|sr|sra|srta|sig\.|dott|sig\.ra|dott\.ssa|meneer|mevrouw|dhr|mevr)\.? (?:[a-z]\.? ){{0,2}}{_NAME}"
)
_CELL = re.compile(
    rf"(?<=[/|;:,\t\n])[ \t]?(?P<first>[^\W\d_A-Z]{{3,20}})(?: [^\W\d_A-Z]{{3,20}})?, {_NAME}(?= ?(?:[/|;\t\n]|$))"
)
_MADE = re.compile(
    r"o'[a-z]{4,}|[mn]'[bcdfgjklmnpqrstvz][a-z]{2,}(?:-[a-z]+)?|mc(?!d)[a-z]{4,}|mcd(?!o?$)[a-z]{3,}"
)
"""How only surnames are made: "o'hanrahan", "m'baye", "mcanulty"."""
_LATIN = re.compile(r"[a-zß-ɏ'’-]{4,40}")
_HANDED = frozenset("by for from with par von durch przez dla od door av".split())
"""Before whom something is handed over, booked or said."""
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC


def typed_small(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for pattern, enough in ((_INITIALS, _maybe_surname), (_TITLED, _called)):
        for match in pattern.finditer(text):
            if enough(bare(match["name"].replace("’", "'"))):
                yield match.start(), match.end(), 0.7
    for match in _CELL.finditer(text):
        if _given(bare(match["name"])) and not kind_of(bare(match["first"])) & _ELSE:
            yield match.start("first"), match.end(), 0.7
    yield from _pairs(text, words)


def _pairs(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """A given name and a surname, or any word of no list and a surname made as only surnames are."""
    for i, (first, last) in enumerate(pairwise(words)):
        if first.capital or last.capital or len(first.low) < 3 or not _LATIN.fullmatch(last.word):
            continue
        gap = text[first.end : last.start].replace("’", "'")
        if gap not in (" ", " m'", " n'"):
            continue
        low = gap[1:] + last.word.lower().replace("’", "'")
        behind = i > 0 and words[i - 1].low in _HANDED
        named = _given(first.low) and (_surname(low) or (behind and _perhaps(low)))
        if named or (_made(low) and not kind_of(first.low) & (_ELSE | Kind.SURNAME)):
            yield first.start, last.end, 0.7


def _given(low: str) -> bool:
    return kind_of(low) & (Kind.GIVEN | _ELSE) == Kind.GIVEN and low not in PARTICLES


def _surname(low: str) -> bool:
    kind = kind_of(low)
    only = kind & (Kind.SURNAME | _ELSE) == Kind.SURNAME and low not in MAKERS and low not in PARTICLES
    return (only and len(low) > 3) or _made(low)


def _perhaps(low: str) -> bool:
    """A surname that is a plain word, too: "for rosie baker"."""
    return kind_of(low) & (Kind.SURNAME | Kind.PLACE | Kind.TOPIC) == Kind.SURNAME and low not in MAKERS


def _called(low: str) -> bool:
    return _perhaps(low) or _surname(low)


def _maybe_surname(low: str) -> bool:
    return _surname(low) or (not kind_of(low) and len(low) > 5)


def _made(low: str) -> bool:
    """Also two parts of no plain word: "wetherspoon-akintola"."""
    if _MADE.fullmatch(low):
        return not kind_of(low) & (Kind.COMMON | Kind.TOPIC)
    parts = low.split("-")
    return len(parts) == 2 and all(
        len(part) > 5 and not kind_of(part) & (_ELSE | Kind.GIVEN) for part in parts
    )
