# SPDX-License-Identifier: AGPL-3.0-or-later
"""Houses, ways and works whose word stands behind the name or is glued to its end: "Jane Austen Close", "Anne Frankstraat"."""

from __future__ import annotations

import re

from tocsin.core.guard.cues.heads import SAINTS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.offices import RANKS
from tocsin.core.guard.places.houses import NAMELIKE, is_house
from tocsin.core.guard.places.place_words import (
    HOUSES,
    HOUSES_LAST,
    STREETS_LAST,
)
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token

_ON = frozenset("in on at near along around off via down up outside behind through into onto between".split())
_GLUED = re.compile(
    r"(?:n|s|en)?(straat|school|plein|plantsoen|plaats|gracht|kade|singel|dreef|laan|brug|tunnel|strasse|platz|allee|brucke|park"
    r"|gatan|vagen|torget|platsen|gade|vej|plads|veien|gata|plassen|katu|aukio|puisto|silta)$"
)
_SURE = frozenset(
    "straat school laan plein plantsoen plaats gracht strasse platz gatan vagen platsen plassen torget veien plads".split()
)
_SCHOOLS = frozenset(("high", "middle", "intermediate"))
# Words for houses and ways that are surnames no list has: "Bernd Hof", "Steen Gade".
_FAMILIES_TOO = frozenset("hof gade garten".split())


def house_last(tail: Token, left: Token) -> bool:
    """Whether a word ends a house's name; one that is a surname, too, only behind what is no given name."""
    low = tail.low.partition("'")[0]  # "Atatürk Bulvarı'nda"
    if low in _FAMILIES_TOO and kind_of(left.low) & NAMELIKE and not kind_of(left.low) & Kind.PLACE:
        return False
    if low in HOUSES_LAST:
        return not kind_of(low) & (NAMELIKE | Kind.SURNAME) or not kind_of(left.low) & Kind.GIVEN
    return (
        glued(tail, left)
        or _hyphened(low)
        or (is_house(low) and low not in HOUSES and not kind_of(low) & Kind.SURNAME)
    )


def _hyphened(low: str) -> bool:
    """ "Johan de Witt-gymnasium": a house's word behind a hyphen that is no surname."""
    last = low.rpartition("-")[2] if "-" in low else ""
    if not (is_house(last) or last in HOUSES_LAST):
        return False
    # "Otto-Lilienthal-Halle": nobody has three surnames in one.
    return low.count("-") > 1 or not kind_of(last) & (Kind.SURNAME | Kind.GIVEN)


_SIDES = frozenset("vester oster norre sonder vastra ostra norra sodra vestre ostre nordre sondre".split())
"""Sides of a Nordic town, before a street's name in one word: "Vester Voldgade"."""


def glued(tail: Token, left: Token) -> bool:
    """Whether a name and the word for a way are one word: "Frankstraat", "Clausbrug", "Wittlaan"."""
    match = _GLUED.search(tail.low) if len(tail.low) > 6 else None
    if not match or len(left.word) == 1 or kind_of(tail.low) & (Kind.SURNAME | Kind.GIVEN):
        return False
    stem = tail.low[: match.start()]
    if len(stem) < 3 or stem in PARTICLES or stem == "ver":
        return False
    if match.group(1) in _SURE or left.low in RANKS or left.low in _SIDES:
        return True
    called = Kind.SURNAME | Kind.GIVEN
    return bool(kind_of(stem) & called or kind_of(tail.low[: match.start(1)]) & called)


# English crossings are called after how many roads meet there: "Aston Six Ways", "Redland Five Points".
_COUNTS = frozenset("three four five six seven eight".split())
_COUNTED = frozenset("ways points corners dials oaks elms sisters".split())


def whole_house(run: list[Token]) -> bool:
    """ "St Mary Magdalene Church", "Barbara Jordan High": three words or more whose ends say what they are."""
    if len(run) < 3 or run[-1].shouted:
        return False
    if run[-2].low in _COUNTS and run[-1].low in _COUNTED:
        return True
    return run[-1].low in _SCHOOLS or (
        run[0].low in SAINTS and (run[-1].low in TAILS or run[-1].low in HOUSES_LAST)
    )


# Words for houses and streets that hardly anybody is called behind two names.
_LAST_OF_THREE = frozenset("way house courts reserve close row mews court fields gardens".split())


def street_last(run: list[Token], before: Before) -> bool:
    """ "in Jane Smith Hill": three words, a preposition of place, and a street that is a surname elsewhere; "Jane Smith Way"."""
    if len(run) < 3 or run[-1].shouted:
        return False
    called = len(run) == 3 and bool(kind_of(run[0].low) & Kind.GIVEN and kind_of(run[1].low) & Kind.SURNAME)
    return (run[-1].low in STREETS_LAST and before.word in _ON) or (called and run[-1].low in _LAST_OF_THREE)
