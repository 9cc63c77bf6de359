# SPDX-License-Identifier: AGPL-3.0-or-later
"""Those whose names stand on streets and stops in many towns: figures of history.

They let a stop called "Victor Hugo" live in a slot of places; outside one the names count like any other, but
where a house or a street stands by them. The lists are `namesakes`, written by hand from street names.
"""

from __future__ import annotations

from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.cities import CITIES
from tocsin.core.guard.places.namesakes import (
    catalan,
    english,
    french,
    german,
    italian,
    northern,
    portuguese,
    slavic,
    spanish,
    turkish,
)

_LISTS = (catalan, english, french, german, italian, northern, portuguese, slavic, spanish, turkish)


def _plain(name: str) -> str:
    """Folded, hyphens as blanks."""
    return " ".join(fold(name).replace("-", " ").split())


EPONYMS = frozenset(
    " ".join(name.split())
    for name in fold(",".join(names.NAMES for names in _LISTS)).replace("-", " ").split(",")
)
_BARE = frozenset(name.replace(" d'", " ").replace(" l'", " ") for name in EPONYMS)
"""As the scanner reads words, without an elided article: "jeanne arc"."""
_STARTS = frozenset(name.split()[0] for name in _BARE if " " in name)
LONGEST = max(len(name.split()) for name in _BARE)


def is_eponym(name: str) -> bool:
    """Whether the whole name is one of history's, however it is written, or a city's station."""
    words = _plain(name).split()
    return " ".join(words) in EPONYMS or (len(words) == 2 and words[0] in CITIES)


def without_eponym(words: list[str]) -> list[str]:
    """The folded words without the figures of history in them: "charpennes" of "charpennes charles hernu"."""
    bare = [w.removeprefix("d'").removeprefix("l'") for w in words]
    rest: list[str] = []
    at = 0
    while at < len(words):
        count = eponym_at(bare[at : at + LONGEST]) if begins_eponym(bare[at]) else 0
        rest += [] if count else words[at : at + 1]
        at += count or 1
    return rest


def begins_eponym(low: str) -> bool:
    """Whether a name of history may begin with this folded word."""
    return low in _STARTS or ("-" in low and low.split("-")[0] in _STARTS)


def eponym_at(lows: list[str]) -> int:
    """How many of the folded words, from the first on, are a name of history of two words or more; 0 when none."""
    words: list[str] = []
    best = 0
    for count, low in enumerate(lows, 1):
        words += low.split("-")
        if len(words) > LONGEST:
            break
        if len(words) > 1 and " ".join(words) in _BARE:
            best = count
    return best
