# SPDX-License-Identifier: AGPL-3.0-or-later
"""The feeds that come with the product: `feeds/*.toml` as `Feed` records. Publishers are data, formats are code.

A file holds one feed, or several as `[[feed]]`; one with a `kind` also describes its fields (docs/mapped-feeds.md).
The folder is scanned: a new source is one file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import fields
from difflib import get_close_matches
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import msgspec

from tocsin.core.model import Hazard
from tocsin.formats import mapping
from tocsin.sources.base import Feed, FeedFileError

FOLDER = Path(str(resources.files("tocsin.sources").joinpath("feeds")))

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
_KEYS = frozenset(field.name for field in fields(Feed))
_HAZARDS = frozenset(hazard.value for hazard in Hazard) | GROUPS.keys()
DEFAULTS = {"every": 300, "quiet_after": 3600, "snapshot": True, "text": False, "timezone": "UTC"}


@cache
def feeds() -> dict[str, Feed]:
    """Every feed of the catalogue by name. Nothing is polled because it stands here."""
    return {feed.name: feed for feed in read(FOLDER)}


def read(folder: Path) -> list[Feed]:
    """The feeds of a folder's TOML files, by file name. Raises FeedFileError."""
    found: list[Feed] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            found += load(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise FeedFileError(f"{path}: {error}") from None
    return _once(found)


def load(text: str) -> list[Feed]:
    """The feeds of one TOML text. Raises FeedFileError."""
    try:
        value = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FeedFileError(f"feeds: not TOML: {error}") from error
    if "kind" in value:
        return [_mapped(text, value)]
    rows = value.get("feed", [value] if value else [])
    rows = rows if isinstance(rows, list) else [rows]
    if not all(isinstance(row, dict) for row in rows):
        raise FeedFileError("feeds: a feed is a table; begin each with [[feed]]")
    return _once([_feed(row) for row in rows])


def _once(found: list[Feed]) -> list[Feed]:
    names = [feed.name for feed in found]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise FeedFileError(f"feed {twice[0]}: the name is used twice; rename one")
    return found


def _mapped(text: str, value: dict[str, Any]) -> Feed:
    """The feed of a file that describes its own fields; what the description says once is not asked twice."""
    made = mapping.read(text)
    if isinstance(made, list):
        raise FeedFileError(made[0] + (f" (and {len(made) - 1} more)" if made[1:] else ""))
    row = {key: value[key] for key in mapping.OF_FEED if key in value}
    hazards = sorted({hazard.value for hazard in (made.hazard, *made.hazards.values()) if hazard})
    own = {
        "name": made.name,
        "title": made.title,
        "publisher": made.publisher,
        "format": f"mapped:{made.name}",
        "hazards": hazards,
        "area": [made.country] if made.country else [],
        "languages": [made.language],
        "timezone": made.timezone,
        "mapping": text,
    }
    return _feed({**own, **row})


def _feed(row: dict[str, Any]) -> Feed:
    name = row.get("name", "?")
    if lacking := [key for key in REQUIRED if not row.get(key)]:
        is_, it = ("are", "them") if lacking[1:] else ("is", "it")
        raise FeedFileError(f"feed {name}: {', '.join(lacking)} {is_} missing; add {it}")
    if strange := sorted(row.keys() - _KEYS):
        raise FeedFileError(f"feed {name}: there is no key {strange[0]}; {_near(strange[0], _KEYS)}")
    spread = _spread(row)
    for hazard in spread["hazards"]:
        if isinstance(hazard, str) and hazard not in _HAZARDS:
            raise FeedFileError(f"feed {name}: there is no hazard {hazard}; {_near(hazard, _HAZARDS)}")
    try:
        made = msgspec.convert({**DEFAULTS, **row, **spread}, Feed)
    except msgspec.ValidationError as error:
        said, _, where = str(error).partition(" - at `$.")
        raise FeedFileError(f"feed {name}, {where.strip('`')}: {said}") from None
    if min(made.every, made.quiet_after) < 1:
        raise FeedFileError(f"feed {name}: every and quiet_after are seconds; write 1 or more")
    return made


def _near(word: str, words: Iterable[str]) -> str:
    near = get_close_matches(word, list(words), 1)
    return f"did you mean {near[0]}?" if near else "take it out"


def _spread(row: dict[str, Any]) -> dict[str, Any]:
    """What a feed's file says more shortly than the record: sets of hazards by name, options as a table."""
    hazards, options = row["hazards"], row.get("options", {})
    return {
        "hazards": _hazards(hazards if isinstance(hazards, list) else [hazards]),
        "options": sorted(options.items()) if isinstance(options, dict) else options,
    }


def _hazards(names: list[Any]) -> list[Any]:
    return [hazard for name in names for hazard in GROUPS.get(str(name), (name,))]
