# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which drawing stands for which hazard; the drawings are in static/desk/icons.svg."""

from __future__ import annotations

DRAWINGS: dict[str, tuple[str, ...]] = {
    "storm": ("thunderstorm", "lightning"),
    "wind": ("wind", "tornado", "tropical_cyclone", "dust"),
    "rain": ("rain", "hail"),
    "water": (
        "flood",
        "flash_flood",
        "coastal_flood",
        "storm_surge",
        "marine",
        "tsunami",
        "dam",
        "water_supply",
    ),
    "snow": ("snow", "ice", "winter_storm", "cold", "avalanche"),
    "heat": ("heat", "fire_weather", "drought"),
    "fog": ("fog", "air_quality"),
    "fire": ("wildfire", "fire", "volcano"),
    "quake": ("earthquake", "landslide", "explosion"),
    "hazmat": ("hazmat", "radiological"),
    "power": ("power_outage", "space_weather"),
    "signal": ("telecom",),
    "road": ("road", "transit", "travel_advice"),
    "flag": ("public_event",),
    "shield": ("threat_level", "civil_emergency"),
    "deaf": ("blind",),
}


def icon_of(hazard: str) -> str:
    """The drawing's name; a plain sign of attention for hazards with none of their own."""
    return next((name for name, hazards in DRAWINGS.items() if hazard in hazards), "attention")
