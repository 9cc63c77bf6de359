# SPDX-License-Identifier: AGPL-3.0-or-later
"""A kind of people of whom a warning tells: "moschea allagata, fedeli evacuati", "three asthmatics in hospital", "Navajo families".

Asked of a hazard's text alone, which is kept whole or not at all: no desk's log speaks of worshippers or of those on dialysis without
meaning some who are known, but in the news of a flood they are a crowd. The standing advice of heat and bad air, "people with asthma should
stay indoors", is about nobody: an illness counts only where a sentence says what happened to those who have it. A word in a place's name
("Amish Country Road", "via delle Suore") is none. Linear: one sentence is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.checks.kinds_warned_words import (
    AILING,
    BELIEVERS,
    EAST,
    FACTS,
    HOSTS,
    HOUSES,
    IMPAIRED,
    ORIGINS,
    TURNS,
)
from tocsin.core.guard.excused.public_west import advises, sentence
from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.places.place_words import HOUSES as PLACES
from tocsin.core.guard.places.ways import FIRST, LAST, STREETS
from tocsin.core.guard.traits.origins import of_a_nation
from tocsin.core.guard.traits.peoples import PEOPLE
from tocsin.core.guard.words import Token

Hit = tuple[str, int, int, float]

_OF_A_PLACE = frozenset((*FIRST, *LAST, *STREETS, *PLACES)) - {"farm", "farms", "camp", "hotel", "school"}
_SMALL = frozenset("de des del della delle dei degli di der den of the le la les las los".split())
_MAY = Late(
    r"(?<!\w)(?:can|may|might|could|peu(?:t|vent)|kann|konnen|pued[ea]n?|possono|puo|mog[ae]|kan|kunnen)(?!\w)"
)
_TURNS = tuple((kind, Late(rf"(?<!\w)(?:{turns})(?!\w)")) for kind, turns in TURNS.items())
_EAST = {kind: re.compile(words) for kind, words in EAST.items()}
_RESIDENTS = frozenset(
    "travailleurs travailleuses arbeitern frauen kinder children residents community communities village villages farms camp camps homes families family famille familles familias comunidad comunidades pueblo communaute famiglia famiglie comunita gemeinschaft familien rodziny spolecznosc".split()
)


def tells(table: str) -> tuple[frozenset[str], tuple[str, ...]]:
    words = table.split()
    return frozenset(w for w in words if w[-1] != "*"), tuple(w[:-1] for w in words if w[-1] == "*")


_TOLD = {"faith": tells(BELIEVERS), "ethnicity": tells(ORIGINS), "health": tells(IMPAIRED)}
_AILS = tells(AILING)
_FACTS, _HOUSES, _HOSTS = (frozenset(table.split()) for table in (FACTS, HOUSES, HOSTS))


@of_words(32768)
def _kind(low: str) -> str:
    """Of which kind those are whom a folded word calls so; "ails" for an illness, "" for none."""
    for kind, (words, begun) in (*_TOLD.items(), ("ails", _AILS)):
        if low in words or low.startswith(begun):
            return kind
    return "house" if low in _HOUSES else ""


def kinds_warned(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    for i, word in enumerate(words):
        kind = _kind(word.low)
        if kind == "ails":
            kind = "health" if befell(low, word.start, word.end) else ""
        elif kind == "house":
            kind = "faith" if _hosts(low, words, i) else ""
        elif not kind and of_a_nation(word.low):
            kind = "ethnicity" if _beside_people(text, words, i) else ""
        if kind and not of_a_place(text, words, i):
            yield kind, word.start, word.end, 0.7
    for kind, turns in _TURNS:
        yield from ((kind, *found.span(), 0.7) for found in turns.finditer(low))
    if not text.isascii():
        for kind, pattern in _EAST.items():
            yield from ((kind, *found.span(), 0.7) for found in pattern.finditer(text))


def befell(low: str, start: int, end: int, more: frozenset[str] = frozenset()) -> bool:
    """Whether the sentence around those of a kind says what happened, and gives no advice."""
    first, last = sentence(low, start, end)
    if advises(low, first, last) or _MAY.search(low, first, last):
        return False
    told = _WORD.findall(low, first, last)
    return not (_FACTS.isdisjoint(told) and more.isdisjoint(told))


_WORD = re.compile(r"[^\W\d_]+")


def _hosts(low: str, words: Sequence[Token], i: int) -> bool:
    first, last = sentence(low, words[i].start, words[i].end)
    return any(w.low in _HOSTS for w in words[i + 1 : i + 8] if first <= w.start < last)


def _beside_people(text: str, words: Sequence[Token], i: int) -> bool:
    """ "Navajo families", "travailleurs maliens"."""
    for a, b, other in ((i, i + 1, i + 1), (i - 1, i, i - 1)):
        beside = a >= 0 and b < len(words) and text[words[a].end : words[b].start] == " "
        if beside and (words[other].low in PEOPLE or words[other].low in _RESIDENTS):
            return not words[i].shouted
    return False


def of_a_place(text: str, words: Sequence[Token], i: int) -> bool:
    """ "Amish Country Road", "via delle Suore", "MONKS WAY"."""
    at = i - 1
    while at >= 0 and words[at].low in _SMALL:
        at -= 1
    if at >= 0 and words[at].low in _OF_A_PLACE and text[words[at].end : words[at + 1].start] == " ":
        return words[i].capital
    if not words[i].capital or i + 1 == len(words) or text[words[i].end : words[i + 1].start] != " ":
        return False
    behind = words[i + 1]
    return behind.low in LAST or (
        behind.capital and not behind.shouted and behind.low not in PEOPLE | _RESIDENTS
    )
