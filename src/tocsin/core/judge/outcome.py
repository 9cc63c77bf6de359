# SPDX-License-Identifier: AGPL-3.0-or-later
"""What became of a warning at a site, decided from what was seen afterwards. Nothing is assumed: where nobody
could have seen it, it is void and counted as such."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from math import isfinite

from msgspec import Struct

from tocsin.core.judge.hazards import DEPTH_UNKNOWN_M, FELT, intensity
from tocsin.core.judge.record import HIT, MISS, Outcome
from tocsin.core.model import Certainty, Grounds, Hazard, Measure


class How(StrEnum):
    """Who settled it."""

    DESK = "desk"
    REPORT = "report"
    SENDER = "sender"
    EXPIRY = "expiry"
    LEFT = "left"  # an update no longer touches the site: judged with the others once the event is over


class Label(StrEnum):
    """The four fields of a verification table; void ones stand in none (Wilks 2019, 9.2)."""

    HIT = "hit"
    MISS = "miss"
    FALSE_ALARM = "false_alarm"
    QUIET = "quiet"  # neither told nor seen
    VOID = "void"


_BLOWN = frozenset((Hazard.POWER_OUTAGE,))
_FLOODED = frozenset((Hazard.FLOOD, Hazard.FLASH_FLOOD, Hazard.POWER_OUTAGE))
CONFIRMED_BY: Mapping[Hazard, frozenset[Hazard]] = {
    Hazard.WIND: _BLOWN,
    Hazard.THUNDERSTORM: _BLOWN,
    Hazard.TORNADO: _BLOWN,
    Hazard.TROPICAL_CYCLONE: _BLOWN,
    Hazard.ICE: _BLOWN,
    Hazard.WINTER_STORM: _BLOWN,
    Hazard.RAIN: _FLOODED,
    Hazard.STORM_SURGE: _FLOODED,
    Hazard.COASTAL_FLOOD: _FLOODED,
    Hazard.FIRE_WEATHER: frozenset((Hazard.WILDFIRE, Hazard.POWER_OUTAGE)),
    Hazard.TSUNAMI: frozenset((Hazard.COASTAL_FLOOD,)),
}
"""Which later, observed report at the site says that the hazard came. Our own choice, as data; a hazard that
another sender reports as observed confirms itself."""
CONFIRM_WITHIN_M = 1_000.0

ANSWERED_BY: Mapping[Hazard, frozenset[Hazard]] = {
    Hazard.THUNDERSTORM: frozenset((Hazard.THUNDERSTORM, Hazard.HAIL, Hazard.TORNADO)),
    Hazard.FLASH_FLOOD: frozenset((Hazard.FLASH_FLOOD, Hazard.FLOOD, Hazard.LANDSLIDE)),
    Hazard.FLOOD: frozenset((Hazard.FLOOD, Hazard.FLASH_FLOOD)),
    Hazard.WINTER_STORM: frozenset((Hazard.WINTER_STORM, Hazard.SNOW, Hazard.ICE)),
    Hazard.TROPICAL_CYCLONE: frozenset((Hazard.TROPICAL_CYCLONE, Hazard.WIND)),
}
"""Which local reports verify a warning (NWS Instruction 10-1601); elsewhere those of its own hazard alone."""


class Near(Struct, frozen=True):
    """How near to a site something must have been seen to count as having reached it, and by whose word."""

    metres: float
    source: str


_STORM = Near(
    10_000.0,
    "our own choice: a quarter of the 40 km below. A hail swath or a gust is some kilometres wide, and a local storm"
    " report gives its place to a mile or so (NWS Instruction 10-517)",
)
_BROAD = Near(
    40_000.0,
    "the neighbourhood in which a local storm report verifies an outlook (Hitchens, Brooks and Kay 2013,"
    " Weather and Forecasting 28:525)",
)
SPOTTED_WITHIN: Mapping[Hazard, Near] = {
    **dict.fromkeys(
        (Hazard.TORNADO, Hazard.THUNDERSTORM, Hazard.HAIL, Hazard.FLASH_FLOOD, Hazard.FLOOD), _STORM
    ),
    **dict.fromkeys((Hazard.COASTAL_FLOOD, Hazard.DUST, Hazard.LANDSLIDE), _STORM),
    **dict.fromkeys(
        (Hazard.WIND, Hazard.TROPICAL_CYCLONE, Hazard.WINTER_STORM, Hazard.SNOW, Hazard.ICE), _BROAD
    ),
    Hazard.FOG: _BROAD,
}
"""Hazards that a report of one spot can confirm: local storm reports, spotters' and stations'."""


def spotted(warned: Hazard, seen: Hazard, metres: float) -> bool:
    """Whether something seen so far from a site says that what was warned of reached it."""
    near = SPOTTED_WITHIN.get(warned)
    answers = ANSWERED_BY.get(warned, frozenset((warned,)))
    return near is not None and seen in answers and metres <= near.metres


class Word(Struct, frozen=True):
    """What one message of a warning says of what it rests on, and in which feed."""

    certainty: Certainty
    grounds: Grounds
    feed: str = ""


def saw(words: Sequence[Word]) -> bool:
    """Whether the sender's own words, in order, say that somebody saw it come: a tag does, or a certainty that rises
    to Observed within a feed (CAP 1.2: "determined to have occurred or to be ongoing"). One that was Observed from the
    first says nothing: the US service calls every tornado and thunderstorm warning that."""
    first = {word.feed: word.certainty for word in reversed(words)}
    return any(
        word.grounds is Grounds.OBSERVED
        or (word.certainty is Certainty.OBSERVED and first[word.feed] in _FORESEEN)
        for word in words
    )


def kept_looking(words: Sequence[Word]) -> bool:
    """Whether the sender is one that says on what its warning rests; then `saw` says that somebody had seen it."""
    return any(word.grounds is not Grounds.UNSAID for word in words)


def taken_back(hazard: Hazard, start: datetime | None, at: datetime) -> bool:
    """Whether a word that ends a warning at `at` takes it back: it had not begun, or it was of a moment and is mended
    (a quake deleted). One that had begun has ended early, and what came until then counts, as in the verification of
    storm-based warnings (NWS Instruction 10-1601: a warning cancelled early is verified like any other)."""
    return hazard in _OF_A_MOMENT or start is None or start > at


_OF_A_MOMENT = frozenset((Hazard.EARTHQUAKE, Hazard.EXPLOSION))
_FORESEEN = frozenset((Certainty.LIKELY, Certainty.POSSIBLE, Certainty.UNLIKELY))


class Seen(Struct, frozen=True, kw_only=True):
    """What is known about one impact once its event is over. `felt` is the intensity a later report places at the
    site; `said` that the sender itself says it was seen; `looked` that somebody would have told: a human acknowledged
    the warning, a feed that reports such things there was heard to the end, or the sender says on what it rests."""

    disposition: Outcome | None = None
    confirmed: bool = False
    felt: float | None = None
    said: bool = False
    cancelled: bool = False
    looked: bool = False


def decide(seen: Seen) -> tuple[Outcome, How]:
    """The outcome: the desk's word first, then a later report, the sender's own, and last the end of the time."""
    if seen.disposition is not None:
        return seen.disposition, How.DESK
    if seen.confirmed or (seen.felt is not None and seen.felt >= FELT):
        return Outcome.CONFIRMED, How.REPORT
    if seen.felt is not None:
        return Outcome.NO_IMPACT, How.REPORT
    if seen.said:
        return Outcome.CONFIRMED, How.SENDER
    if seen.cancelled:
        return Outcome.WITHDRAWN, How.SENDER
    return (Outcome.EXPIRED_UNSEEN if seen.looked else Outcome.UNWATCHED), How.EXPIRY


def label(outcome: Outcome, told_in_time: bool) -> Label:
    """Hit, miss, false alarm or void: was the site told before it began, and did it come?"""
    if outcome in HIT:
        return Label.HIT if told_in_time else Label.MISS
    if outcome in MISS:
        return Label.FALSE_ALARM if told_in_time else Label.QUIET
    return Label.VOID


COVERS_M = 300_000.0
"""A feed that told of a like thing so near, within days, is known to speak for the place: some offices' areas wide."""


def felt_at(measures: Mapping[Measure, float], distance_m: float) -> float | None:
    """Intensity at a distance by a quake's measured intensity at its worst; None when none was measured.

    The law of distance moved up or down to meet what was measured (the event term of ShakeMap: Worden et al. 2020,
    ShakeMap Manual, 3.5).
    """
    measured, magnitude = measures.get(Measure.INTENSITY), measures.get(Measure.MAGNITUDE)
    if measured is None or magnitude is None or not isfinite(magnitude) or magnitude > 10:
        return None
    depth_m = measures.get(Measure.DEPTH_M, DEPTH_UNKNOWN_M)
    return intensity(magnitude, depth_m, distance_m) + measured - intensity(magnitude, depth_m, 0.0)
