# SPDX-License-Identifier: AGPL-3.0-or-later
"""Related, not fused: a power cut and the storm that may have made it are two events with a reason between them.

Only kinds, times and places are compared. The figures are our own choice: what a hazard breaks shows within a
day of it, in its area or beside it. It is a hint for people; nothing is decided by it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tocsin.core import geo
from tocsin.core.event import Event, obeyed, window
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Hazard, Reason

NEAR_M = 20_000.0
BEFORE, AFTER = timedelta(hours=1), timedelta(hours=24)
_STORMS = {
    Hazard.THUNDERSTORM, Hazard.TORNADO, Hazard.WIND, Hazard.TROPICAL_CYCLONE, Hazard.HAIL, Hazard.LIGHTNING,
    Hazard.RAIN, Hazard.SNOW, Hazard.ICE, Hazard.WINTER_STORM, Hazard.WEATHER,
}  # fmt: skip
_WATERS = {Hazard.FLOOD, Hazard.FLASH_FLOOD, Hazard.COASTAL_FLOOD, Hazard.STORM_SURGE}
_GROUND = {Hazard.EARTHQUAKE, Hazard.VOLCANO, Hazard.LANDSLIDE, Hazard.TSUNAMI, Hazard.AVALANCHE}
_FIRES = {Hazard.WILDFIRE, Hazard.FIRE, Hazard.EXPLOSION}
_BREAKS = frozenset(_STORMS | _WATERS | _GROUND | _FIRES | {Hazard.HEAT, Hazard.COLD, Hazard.DAM})
CAUSES: dict[Hazard, frozenset[Hazard]] = {
    Hazard.POWER_OUTAGE: _BREAKS,
    Hazard.TELECOM: _BREAKS | {Hazard.POWER_OUTAGE},
    Hazard.WATER_SUPPLY: _BREAKS | {Hazard.POWER_OUTAGE},
    Hazard.ROAD: _BREAKS | {Hazard.FOG, Hazard.HAZMAT},
    Hazard.TRANSIT: _BREAKS | {Hazard.POWER_OUTAGE, Hazard.FOG},
    Hazard.FLOOD: frozenset({Hazard.RAIN, Hazard.TROPICAL_CYCLONE, Hazard.DAM}),
    Hazard.FLASH_FLOOD: frozenset({Hazard.RAIN, Hazard.THUNDERSTORM, Hazard.TROPICAL_CYCLONE, Hazard.DAM}),
    Hazard.STORM_SURGE: frozenset({Hazard.TROPICAL_CYCLONE}),
    Hazard.TSUNAMI: frozenset({Hazard.EARTHQUAKE}),
    Hazard.LANDSLIDE: frozenset({Hazard.EARTHQUAKE, Hazard.RAIN}),
    Hazard.AIR_QUALITY: frozenset({Hazard.WILDFIRE, Hazard.DUST, Hazard.VOLCANO}),
}
"""What may have made what: effect -> causes."""


def related(one: Event, other: Event) -> Reason | None:
    """How `other` may be connected with `one`: `may_follow` when other may have made one, `may_lead` the other way."""
    for name, effect, cause in (("may_follow", one, other), ("may_lead", other, one)):
        if cause.hazard in CAUSES.get(effect.hazard, ()) and (found := _nearest(effect, cause)) is not None:
            facts: dict[str, str | float | int] = {"event": other.id, "hazard": other.hazard.value}
            return Reason(name, {**facts, "distance_m": round(found)})
    return None


def _nearest(effect: Event, cause: Event) -> float | None:
    """Metres between the two where their times fit; None when they do not, or when they are too far apart."""
    pairs = ((a, b) for a in _placed(effect) for b in _placed(cause) if _in_time(a, b, cause))
    metres = [_apart_m(a, b) for a, b in pairs]
    return min((m for m in metres if m <= NEAR_M), default=None)


def _placed(event: Event) -> list[Cleared]:
    return [head for head in event.heads if head.place.known and obeyed(event, head)]


def _in_time(effect: Cleared, cause: Cleared, event: Event) -> bool:
    began = window(effect.report)[0]
    start, end = window(cause.report)
    if began is None or start is None:
        return False
    over = end or max(start, min(event.changed, datetime.max.replace(tzinfo=UTC) - AFTER))
    return start - BEFORE <= began <= over + AFTER


def _apart_m(effect: Cleared, cause: Cleared) -> float:
    """From the effect's middle to the cause's place; 0 when they share ground."""
    one, other = geo.solid(effect.place), geo.solid(cause.place)
    if one.intersects(other):
        return 0.0
    spot = one.representative_point()
    return geo.distance_m(cause.place, spot.y, spot.x)
