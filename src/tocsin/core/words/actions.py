# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which piece of advice goes with which hazard; the sentences stand in the catalogues."""

from __future__ import annotations

from tocsin.core.model import Hazard

GROUPS: dict[str, frozenset[Hazard]] = {
    "wind": frozenset(
        {
            Hazard.THUNDERSTORM,
            Hazard.TORNADO,
            Hazard.WIND,
            Hazard.TROPICAL_CYCLONE,
            Hazard.HAIL,
            Hazard.LIGHTNING,
            Hazard.DUST,
        }
    ),
    "water": frozenset(
        {
            Hazard.RAIN,
            Hazard.FLOOD,
            Hazard.FLASH_FLOOD,
            Hazard.COASTAL_FLOOD,
            Hazard.STORM_SURGE,
            Hazard.TSUNAMI,
            Hazard.DAM,
        }
    ),
    "winter": frozenset(
        {Hazard.SNOW, Hazard.ICE, Hazard.WINTER_STORM, Hazard.COLD, Hazard.AVALANCHE, Hazard.FOG}
    ),
    "heat": frozenset({Hazard.HEAT, Hazard.FIRE_WEATHER, Hazard.DROUGHT}),
    "smoke": frozenset(
        {Hazard.WILDFIRE, Hazard.FIRE, Hazard.AIR_QUALITY, Hazard.HAZMAT, Hazard.RADIOLOGICAL, Hazard.VOLCANO}
    ),
    "ground": frozenset({Hazard.EARTHQUAKE, Hazard.LANDSLIDE, Hazard.EXPLOSION}),
    "supply": frozenset({Hazard.POWER_OUTAGE, Hazard.WATER_SUPPLY, Hazard.TELECOM, Hazard.SPACE_WEATHER}),
    "access": frozenset({Hazard.ROAD, Hazard.TRANSIT, Hazard.PUBLIC_EVENT, Hazard.TRAVEL_ADVICE}),
}


def group(hazard: Hazard) -> str:
    """The advice group of a hazard; "other" for those with none of their own."""
    return next((name for name, members in GROUPS.items() if hazard in members), "other")
