# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names that stand without a surname or without anything: "kowalski", "keep an eye on Darren", "Kevin from the late shift"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues import HEADS, SAINTS, TAILS
from tocsin.core.guard.lexicon import COMMON, GIVEN, PLACES_ONE, SURNAMES
from tocsin.core.guard.names.kinds import Kind, kind_of
from tocsin.core.guard.names.romanised import SURNAMES_EAST
from tocsin.core.guard.places.eponym import house_follows
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.places.ways import FIRST
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.watches.lands import LANDS
from tocsin.core.guard.watches.named import NAMED, WINDS
from tocsin.core.guard.words import Token

Hit = tuple[int, int, str]

_A_WORD = Kind.COMMON | Kind.PLACE | Kind.TOPIC
_NUMBER = re.compile(r"\d")
_THE = frozenset("the der die le la el il lo che que qui who co ktora ktory".split())
_FROM = frozenset("aus vom von from in at on of with del della dal dalla du des de da z ze w na".split())
_FEASTS = (
    frozenset("засуха silvester nikolaus epifania reyes رمضان mina tory chai ola".split()) | WINDS
)  # called after nobody any more


def bare_names(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and kind of each."""
    if not _NUMBER.search(text):  # "Peron 2": nobody is numbered
        yield from _alone(words)
    yield from _called(text, words)
    yield from _given_inside(text, words)


def _alone(words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """A watch of one or two words that are nothing but a name: "kowalski", "Thunberg Greta", "Kuznetsova, Irina"."""
    if not 1 <= len(words) <= 2 or not words[0].word.isalpha():
        return
    lows = [w.low for w in words]
    if all(_only_name(low) for low in lows) or _eastern(words):
        yield words[0].start, words[-1].end, "person"


def _eastern(words: Sequence[Token]) -> bool:
    """ "Li Wei", each a word elsewhere."""
    if len(words) != 2 or not all(w.capital for w in words) or words[0].low not in SURNAMES_EAST:
        return False
    kind = kind_of(words[1].low)
    return bool(kind & (Kind.GIVEN | Kind.WEAK)) and bool(kind & Kind.SURNAME) and words[1].low not in TAILS


def _only_name(low: str) -> bool:
    named = (low in SURNAMES and low.removesuffix("s") not in COMMON) or low in GIVEN
    return named and not (
        low in _FEASTS
        or low in LANDS
        or low in COMMON
        or low in PLACES_ONE
        or low in TAILS
        or speaks_of_hazard(low)
    )


def _called(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """ "Kevin from the late shift", "Gutiérrez (maintenance)": a name alone and where to find its bearer."""
    if len(words) < 2 or not words[0].capital or words[0].shouted:
        return
    kind = kind_of(words[0].low)
    given = (
        kind & (Kind.GIVEN | _A_WORD) == Kind.GIVEN
        and words[1].low in _FROM | _THE
        and words[1].word.islower()
    )
    family = kind & (Kind.SURNAME | _A_WORD) == Kind.SURNAME and text[words[0].end : words[0].end + 2] == " ("
    if (given or family) and words[0].low not in _FEASTS:
        yield words[0].start, words[0].end, "person"


def _given_inside(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """ "keep an eye on Darren": a given name that is nothing else, and nothing before it that is a place's or a storm's."""
    for i, word in enumerate(words[1:], 1):
        kind = kind_of(word.low)
        if (
            kind & (Kind.GIVEN | _A_WORD) != Kind.GIVEN
            or not word.capital
            or word.shouted
            or len(word.word) < 3
        ):
            continue
        history = is_eponym(text[words[i - 1].start : word.end])
        if (
            history
            or word.low in _FEASTS
            or word.low in LANDS
            or house_follows(text, word.end)
            or any(_houses(w.low) for w in words[max(0, i - 4) : i])
            or any(_blows(w.low) for w in words[:i])
            or _is_an_end(text, word)
        ):
            continue
        yield word.start, word.end, "person"


def _blows(low: str) -> bool:
    """Whether a word is a hazard's, and what it blows over or floods stands behind: "Piena dell'Arno a Nave di Rosano"."""
    return low in WINDS or speaks_of_hazard(low)


_DASHES = frozenset("–—-")


def _is_an_end(text: str, word: Token) -> bool:
    """ "IC 1 Genève–Zurich": one of the two ends of a line."""
    return text[word.end : word.end + 1] in _DASHES and text[word.end + 1 : word.end + 2].isupper()


def _houses(low: str) -> bool:
    """Whether what stands behind a word may be called after anybody."""
    return low in HEADS or low in SAINTS or low in NAMED or low in FIRST or low.endswith(_HOUSE_ENDS)


_HOUSE_ENDS = ("haus", "halle", "bahnhof", "klinik", "schule", "hof", "bau", "heim", "stift", "park", "werk")
