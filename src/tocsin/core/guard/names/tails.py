# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that stand behind a name and make it a place: "Marshall County", "Jane Austen House"; and when they do not."""

from __future__ import annotations

from tocsin.core.guard.cues.heads import SAINTS
from tocsin.core.guard.cues.tails import LOW_TAILS, MAYBE_TAILS, TAILS
from tocsin.core.guard.cues.titles import BARE_TITLES, PARTICLES
from tocsin.core.guard.lexicon.kinds import PLACE_END, Kind, kind_of
from tocsin.core.guard.lexicon.offices import RANKS
from tocsin.core.guard.names.noble import NOBLE
from tocsin.core.guard.names.weights import A_WORD
from tocsin.core.guard.places.houses import house_last
from tocsin.core.guard.words import Token, cover


def by_tail(run: list[Token], after: str) -> None:
    """Explains what stands before a word that ends a place's name, in the run or behind it."""
    for k in range(len(run) - 1, 0, -1):
        # "Kultursoziologe Mark Elchardus": a given name with a word after it ends no place.
        if k + 1 < len(run) and kind_of(run[k].low) & Kind.GIVEN:
            continue
        if not run[k].capital or _behind_initial(run, k) or (run[k].low in SAINTS and k + 1 < len(run)):
            continue
        if _is_tail(run[k], run[k - 1], run[0]):
            cover(run, start := _tail_start(run, k), k + 1 - start)
            return
    if after in LOW_TAILS:
        for t in run[-3:]:
            t.explained = True


def _behind_initial(run: list[Token], k: int) -> bool:
    """ "Ida B. Wells": what ends places is a surname behind a given name and a letter."""
    if k < 2 or len(run[k - 1].word) > 1 or not kind_of(run[k].low) & Kind.SURNAME:
        return False
    return bool(kind_of(run[k - 2].low) & Kind.GIVEN)


def _tail_start(run: list[Token], k: int) -> int:
    """Where the place that ends at `k` begins: behind "Mike Shinoda do", a name with a particle of belonging."""
    for p in range(k - 1, 1, -1):
        if run[p].low == "von" or (
            run[p].low in PARTICLES
            and kind_of(run[p - 2].low) & (Kind.GIVEN | Kind.WEAK)
            and _somebody(run[p - 2], run[p - 1])
        ):
            return p + 1
    return max(0, k - _LONGEST)


_LONGEST = 5
"""Words a place's name has before its last: in a text of capitals a run is the whole sentence."""


def _somebody(a: Token, b: Token) -> bool:
    """Whether two words before a particle are no place: "Guy Quaden van de ...", "Martin O'Neill van ..."."""
    left, right = kind_of(a.low), kind_of(b.low)
    if left & Kind.GIVEN and right & Kind.SURNAME and not right & (Kind.COMMON | Kind.TOPIC):
        return True
    return not (left | right if left & Kind.GIVEN else right | left & Kind.PLACE) & A_WORD


def _is_tail(tail: Token, left: Token, first: Token) -> bool:
    low = tail.low
    if house_last(tail, left):
        return True
    if low in TAILS and low not in MAYBE_TAILS:
        return True
    placelike = low in TAILS or (len(low) > 6 and low.endswith(PLACE_END))
    ranked = left.low in BARE_TITLES or left.low in RANKS or left.low in NOBLE
    return placelike and not kind_of(left.low) & Kind.GIVEN and not (ranked and low not in TAILS)
