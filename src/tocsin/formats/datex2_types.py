# SPDX-License-Identifier: AGPL-3.0-or-later
"""What each DATEX II record type does to a road. Types that tell why people gather say no more than that.

PublicEvent, DisturbanceActivity and AuthorityOperation are read by their class alone: their subtypes
(strike, march, industrial action, police operation, ...) are never looked at.
"""

from __future__ import annotations

from typing import Any

from tocsin.core.model import Effect, Hazard
from tocsin.formats import tree

TYPES: dict[str, tuple[Hazard, Effect]] = {
    "PublicEvent": (Hazard.PUBLIC_EVENT, Effect.PUBLIC_EVENT),
    "DisturbanceActivity": (Hazard.ROAD, Effect.SERVICE_DISRUPTION),
    "AuthorityOperation": (Hazard.ROAD, Effect.SERVICE_DISRUPTION),
    "Activity": (Hazard.ROAD, Effect.SERVICE_DISRUPTION),
    "GenericActivity": (Hazard.ROAD, Effect.SERVICE_DISRUPTION),
    "RoadOrCarriagewayOrLaneManagement": (Hazard.ROAD, Effect.ACCESS_LIMITED),
    "ReroutingManagement": (Hazard.ROAD, Effect.DETOUR),
    "SpeedManagement": (Hazard.ROAD, Effect.DELAYS),
    "GeneralNetworkManagement": (Hazard.ROAD, Effect.ACCESS_LIMITED),
    "NetworkManagement": (Hazard.ROAD, Effect.ACCESS_LIMITED),
    "WinterDrivingManagement": (Hazard.ROAD, Effect.ACCESS_LIMITED),
    "GeneralInstructionOrMessageToRoadUsers": (Hazard.ROAD, Effect.UNKNOWN),
    "GeneralInstructionToRoadUsers": (Hazard.ROAD, Effect.UNKNOWN),
    "MaintenanceWorks": (Hazard.ROAD, Effect.ROADWORKS),
    "ConstructionWorks": (Hazard.ROAD, Effect.ROADWORKS),
    "Roadworks": (Hazard.ROAD, Effect.ROADWORKS),
    "Accident": (Hazard.ROAD, Effect.INCIDENT),
    "AbnormalTraffic": (Hazard.ROAD, Effect.DELAYS),
    "Obstruction": (Hazard.ROAD, Effect.OBSTRUCTION),
    "GeneralObstruction": (Hazard.ROAD, Effect.OBSTRUCTION),
    "VehicleObstruction": (Hazard.ROAD, Effect.OBSTRUCTION),
    "AnimalPresenceObstruction": (Hazard.ROAD, Effect.OBSTRUCTION),
    "InfrastructureDamageObstruction": (Hazard.ROAD, Effect.OBSTRUCTION),
    "EnvironmentalObstruction": (Hazard.ROAD, Effect.OBSTRUCTION),
    "NonWeatherRelatedRoadConditions": (Hazard.ROAD, Effect.OBSTRUCTION),
    "WeatherRelatedRoadConditions": (Hazard.ICE, Effect.OBSTRUCTION),
    "PoorEnvironmentConditions": (Hazard.WEATHER, Effect.OBSTRUCTION),
    "EquipmentOrSystemFault": (Hazard.ROAD, Effect.INCIDENT),
    "CarParks": (Hazard.ROAD, Effect.ACCESS_LIMITED),
    "ServiceDisruption": (Hazard.ROAD, Effect.ACCESS_LIMITED),
    "RoadsideServiceDisruption": (Hazard.ROAD, Effect.ACCESS_LIMITED),
    "TransitInformation": (Hazard.TRANSIT, Effect.SERVICE_DISRUPTION),
    "SignSetting": (Hazard.ROAD, Effect.UNKNOWN),
    "Conditions": (Hazard.ROAD, Effect.OBSTRUCTION),
    "RoadConditions": (Hazard.ROAD, Effect.OBSTRUCTION),
    "DrivingConditions": (Hazard.ROAD, Effect.OBSTRUCTION),
}

ACTIVITIES = frozenset(
    {"PublicEvent", "DisturbanceActivity", "AuthorityOperation", "Activity", "GenericActivity"}
)
"""Classes whose very name begins to tell why; it is not kept."""

_LANES = {
    "roadClosed": Effect.ROAD_CLOSED,
    "carriagewayClosures": Effect.ROAD_CLOSED,
    "roadClosure": Effect.ROAD_CLOSED,
    "intermittentShortTermClosures": Effect.ROAD_CLOSED,
    "overnightClosures": Effect.ROAD_CLOSED,
    "closedPermanentlyForTheWinter": Effect.ROAD_CLOSED,
    "rampClosed": Effect.ROAD_CLOSED,
    "laneClosures": Effect.LANE_CLOSED,
    "narrowLanes": Effect.LANE_CLOSED,
    "laneDeviated": Effect.LANE_CLOSED,
    "lanesDeviated": Effect.LANE_CLOSED,
    "contraflow": Effect.LANE_CLOSED,
    "singleAlternateLineTraffic": Effect.LANE_CLOSED,
    "convoyService": Effect.LANE_CLOSED,
}

_WEATHER = (
    ("flashFlood", Hazard.FLASH_FLOOD), ("flood", Hazard.FLOOD), ("avalanche", Hazard.AVALANCHE), ("landslip", Hazard.LANDSLIDE),
    ("rockfall", Hazard.LANDSLIDE), ("mudSlide", Hazard.LANDSLIDE), ("stormDamage", Hazard.WIND), ("fallenTrees", Hazard.WIND),
    ("earthquake", Hazard.EARTHQUAKE), ("seriousFire", Hazard.FIRE), ("grassFire", Hazard.WILDFIRE), ("forestFire", Hazard.WILDFIRE),
    ("fog", Hazard.FOG), ("thunderstorm", Hazard.THUNDERSTORM), ("hail", Hazard.HAIL), ("hurricane", Hazard.TROPICAL_CYCLONE),
    ("tornado", Hazard.TORNADO), ("wind", Hazard.WIND), ("gale", Hazard.WIND), ("crosswind", Hazard.WIND), ("snow", Hazard.SNOW),
    ("blizzard", Hazard.WINTER_STORM), ("sleet", Hazard.ICE), ("rain", Hazard.RAIN), ("precipitation", Hazard.RAIN),
    ("sandStorm", Hazard.DUST), ("dust", Hazard.DUST), ("smoke", Hazard.FIRE), ("frost", Hazard.ICE), ("ice", Hazard.ICE),
    ("extremeHeat", Hazard.HEAT), ("extremeCold", Hazard.COLD), ("visibility", Hazard.FOG), ("slippery", Hazard.ICE), ("smog", Hazard.AIR_QUALITY),
)  # fmt: skip
_WEATHER_FIELDS = ("environmentalObstructionType", "poorEnvironmentType", "weatherRelatedRoadConditionType")


def meaning(kind: str, node: Any) -> tuple[Hazard, Effect]:
    """Hazard and effect of a record; an unknown type is a road notice of unknown effect."""
    hazard, effect = TYPES.get(kind, (Hazard.ROAD, Effect.UNKNOWN))
    if kind == "RoadOrCarriagewayOrLaneManagement":
        managed = tree.text(node, "roadOrCarriagewayOrLaneManagementType")
        return hazard, _LANES.get(managed, effect)
    if kind in ("EnvironmentalObstruction", "PoorEnvironmentConditions", "WeatherRelatedRoadConditions"):
        return _weather(node, hazard), effect
    if kind == "TransitInformation":
        return hazard, _transit(tree.text(node, "transitServiceInformation"), effect)
    return hazard, effect


def _weather(node: Any, hazard: Hazard) -> Hazard:
    for field in _WEATHER_FIELDS:
        spelt = tree.text(node, field).lower()
        for word, found in _WEATHER:
            if spelt and word.lower() in spelt:
                return found
    return hazard


def _transit(spelt: str, effect: Effect) -> Effect:
    lower = spelt.lower()
    if "cancel" in lower or "suspend" in lower or "withdrawn" in lower or "notoperating" in lower:
        return Effect.NO_SERVICE
    return Effect.DELAYS if "delay" in lower else effect
