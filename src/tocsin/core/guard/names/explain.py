# SPDX-License-Identifier: AGPL-3.0-or-later
"""What explains capitals as something other than a person: known places, words before and after a name."""

from __future__ import annotations

import re

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.near import NEAR, OWNED
from tocsin.core.guard.cues.whole_names import BRANDS, REGIONS
from tocsin.core.guard.lexicon import PLACES_MANY
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.clubs import by_club
from tocsin.core.guard.names.heads import by_head, called
from tocsin.core.guard.names.romanised import SURNAMES_EAST, VIETNAMESE, korean
from tocsin.core.guard.names.tails import by_tail
from tocsin.core.guard.places.called_after import again, namesake, town_or_royal
from tocsin.core.guard.places.cities import quarter
from tocsin.core.guard.places.houses import (
    house_before,
    house_inside,
    is_house,
    is_ship,
    joined,
    lettered_house,
    staff_of,
)
from tocsin.core.guard.places.houses_last import street_last, whole_house
from tocsin.core.guard.places.place_words import HOUSES, LOW_LAST
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token, cover

ROMAN = re.compile("[IVX]{1,5}")
_SWEDISH_AT = frozenset(
    ("", "pa", "vid", "fran", "till", "runt")
)  # "på Olof Palmes plats"; else a seat in a team


def explain(run: list[Token], before: Before, after: str, text: str) -> None:
    """Marks the words of a run that are no part of a person's name."""
    if before.stops:
        cover(run, 0, len(run))
    _by_gazetteer(run, before)
    by_club(run, before)
    if not _named_alone(run, before):
        by_tail(run, after)
    if (
        after in LOW_LAST
        or (after not in HOUSES and is_house(after))
        or (after == "plats" and before.word in _SWEDISH_AT)
    ):
        cover(run, max(0, len(run) - 3), 3)
    if not _eastern_name(run):
        by_head(run, before, text)
    _by_house(run, before, after, text)


def _by_house(run: list[Token], before: Before, after: str, text: str) -> None:
    """A house, a way or a work called after somebody."""
    if house_before(before, run, text) and not staff_of(run, text):
        cover(run, 0, called(run, 0, before.word))
    for k in range(len(run) - 1):
        if is_ship(run[k], text) or (house_inside(run, k, after) and not staff_of(run[k + 1 :], text)):
            cover(run, k, 1 + called(run, k + 1, run[k].low))
    if whole_house(run) or joined(run, before, text) or street_last(run, before):
        cover(run, 0, len(run))
    if town_or_royal(run, before):
        cover(run, len(run) - 2, 2)
    if again(run, before, text):
        cover(run, 0, len(run))
    first, last = lettered_house(run, text)
    cover(run, first, last - first)
    for t in namesake(run, before, after, text):
        t.explained = True


def _by_gazetteer(run: list[Token], before: Before) -> None:
    for i in range(len(run) - 1):
        if f"{run[i].low} {run[i + 1].low}" in BRANDS:
            cover(run, i, 2)
        if quarter(run[i], run[i + 1]) and (i == 0 or run[i - 1].explained):
            cover(run, i, 2)
        if run[i].low not in _BEGINNINGS:
            continue
        for n in (4, 3, 2):
            if i + n < len(run) and ROMAN.fullmatch(run[i + n].word):
                continue  # "Queen Elizabeth II" is no town
            if n == 2 and _rather_a_person(run[i : i + n], before):
                continue
            if i + n <= len(run) and _known_place(run[i : i + n]):
                for t in run[i : i + n]:
                    t.explained = True
                break


def _rather_a_person(pair: list[Token], before: Before) -> bool:
    """ "apoiou Getúlio Vargas": towns are called after people; after a word that is no preposition it is the man."""
    if len(pair) < 2 or not before.word or before.word in NEAR or before.word in HEADS or before.listed:
        return False
    left = kind_of(pair[0].low)
    plain = not left & (Kind.WEAK | Kind.COMMON | Kind.PLACE | Kind.TOPIC)
    named = left & Kind.GIVEN and not (
        left & Kind.SURNAME and len(pair[0].low) < 5
    )  # "Val Verde", "Hong Kong"
    return bool(named) and plain and bool(kind_of(pair[1].low) & Kind.SURNAME)


_BEGINNINGS = frozenset(name.partition(" ")[0] for name in PLACES_MANY | REGIONS)
"""First words of the places of several."""


def _known_place(words: list[Token]) -> bool:
    name = " ".join(word.low for word in words)
    return name in PLACES_MANY or name in REGIONS


def _eastern_name(run: list[Token]) -> bool:
    """ "Park Ji-hoon", "Nguyen Van Thanh": no park and no lake is called so."""
    if len(run) < 2 or run[0].low not in SURNAMES_EAST:
        return False
    return (len(run) == 2 and korean(run[1].word)) or (len(run) > 2 and run[0].low in VIETNAMESE)


def _named_alone(run: list[Token], before: Before) -> bool:
    """ "Alicia Keys", "Linda Park": a given name that is nothing else, and a tail that is a surname too."""
    at_home = before.word == "of" and before.far in OWNED
    if len(run) != 2 or (before.word in NEAR and not at_home) or before.word in HEADS or run[1].shouted:
        return False
    if run[1].low in SURNAMES_EAST and korean(run[0].word):
        return True
    kind = kind_of(run[0].low)
    only = kind & (Kind.GIVEN | Kind.WEAK | Kind.COMMON | Kind.PLACE | Kind.TOPIC) == Kind.GIVEN
    return only and bool(kind_of(run[1].low) & Kind.SURNAME)
