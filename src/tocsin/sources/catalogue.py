# SPDX-License-Identifier: AGPL-3.0-or-later
"""The feeds that come with the product: `feeds.toml` as `Feed` records. Publishers are data, formats are code."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from tocsin.core.model import Hazard
from tocsin.sources.base import Feed

_H = Hazard
GROUPS: dict[str, frozenset[Hazard]] = {
    "met": frozenset(
        {_H.WEATHER, _H.THUNDERSTORM, _H.TORNADO, _H.WIND, _H.HAIL, _H.LIGHTNING, _H.RAIN, _H.SNOW, _H.ICE, _H.FOG,
         _H.WINTER_STORM, _H.HEAT, _H.COLD, _H.DUST, _H.TROPICAL_CYCLONE, _H.FIRE_WEATHER}
    ),
    "hydro": frozenset({_H.FLOOD, _H.FLASH_FLOOD, _H.COASTAL_FLOOD, _H.STORM_SURGE}),
    "geo": frozenset({_H.EARTHQUAKE, _H.TSUNAMI, _H.VOLCANO, _H.LANDSLIDE}),
    "civil": frozenset(
        {_H.CIVIL_EMERGENCY, _H.HAZMAT, _H.FIRE, _H.WILDFIRE, _H.RADIOLOGICAL, _H.EXPLOSION, _H.DAM, _H.WATER_SUPPLY}
    ),
}  # fmt: skip
"""Names for sets of hazards, so that a feed's entry stays a few lines."""
REQUIRED = ("name", "title", "publisher", "url", "format", "licence", "hazards", "area")
DEFAULTS = {"every": 300, "quiet_after": 3600, "snapshot": True, "text": False, "timezone": "UTC"}


@cache
def feeds() -> dict[str, Feed]:
    """Every feed of the catalogue by name, in the file's order. Nothing is polled because it stands here."""
    text = resources.files("tocsin.sources").joinpath("feeds.toml").read_text(encoding="utf-8")
    found = load(text)
    return {feed.name: feed for feed in found}


def load(text: str) -> list[Feed]:
    """The feeds of one TOML text. ValueError names the feed and the mend, one line."""
    try:
        rows = tomllib.loads(text).get("feed", [])
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"feeds: not TOML: {error}") from error
    found = [_feed(row) for row in rows]
    names = [feed.name for feed in found]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f"feed {twice[0]}: the name is used twice; rename one")
    return found


def _feed(row: dict[str, Any]) -> Feed:
    name = row.get("name", "?")
    lacking = next((key for key in REQUIRED if not row.get(key)), "")
    if lacking:
        raise ValueError(f"feed {name}: {lacking} is missing; add it")
    try:
        return Feed(
            **{
                **DEFAULTS,
                **row,
                "hazards": _hazards(row["hazards"]),
                "area": tuple(row["area"]),
                "languages": tuple(row.get("languages", ("en",))),
                "options": tuple(sorted(row.get("options", {}).items())),
            }
        )
    except (TypeError, ValueError) as error:
        plain = str(error).replace("Feed.__init__() got an ", "")
        raise ValueError(f"feed {name}: {plain}") from error


def _hazards(names: list[str]) -> frozenset[Hazard]:
    sets = [GROUPS[name] if name in GROUPS else frozenset({Hazard(name)}) for name in names]
    return frozenset().union(*sets)
