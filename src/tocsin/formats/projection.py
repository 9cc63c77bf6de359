# SPDX-License-Identifier: AGPL-3.0-or-later
"""Coordinates of other systems (Web Mercator of ArcGIS, national grids) as degrees WGS 84."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

MOST_LEVELS = 5
_NUMBER = re.compile(r"(\d{4,6})$")
_DEGREES = frozenset({"", "4326", "4258", "4269", "84"})
"""WGS 84, and ETRS89 and NAD83, which lie within a metre or two of it."""
_PAIRS = ("coordinates", "rings", "paths", "points")


@lru_cache(maxsize=32)
def _transformer(number: str) -> Any:
    """From the EPSG or Esri system of that number to degrees; None when there is no such system."""
    from pyproj import Transformer
    from pyproj.exceptions import ProjError

    for authority in ("EPSG", "ESRI"):
        try:
            return Transformer.from_crs(f"{authority}:{number}", "EPSG:4326", always_xy=True)
        except ProjError:
            continue
    return None


def to_degrees(geometry: dict[str, Any], system: str) -> dict[str, Any] | None:
    """A GeoJSON or ArcGIS geometry in degrees; None when its coordinate system is unknown.

    `system` is a number, or a name that ends in one ("urn:ogc:def:crs:EPSG::25832"); CRS84 and none are degrees.
    """
    match = _NUMBER.search(system)
    number = match[1] if match else ""
    if number in _DEGREES:
        return geometry
    transformer = _transformer(number)
    if transformer is None:
        return None
    moved = dict(geometry)
    if "x" in moved and "y" in moved:
        moved["x"], moved["y"] = _moved([moved["x"], moved["y"]], transformer, 0)
    for name in _PAIRS:
        if isinstance(moved.get(name), list):
            moved[name] = _moved(moved[name], transformer, 0)
    return moved


def _moved(value: Any, transformer: Any, depth: int) -> Any:
    if depth > MOST_LEVELS or not isinstance(value, list):
        return value
    if len(value) >= 2 and all(isinstance(n, int | float) for n in value[:2]):
        return [*transformer.transform(value[0], value[1]), *value[2:]]
    if value and isinstance(value[0], list) and value[0] and isinstance(value[0][0], int | float):
        return _many(value, transformer)
    return [_moved(one, transformer, depth + 1) for one in value]


def _many(points: list[Any], transformer: Any) -> list[Any]:
    """A ring or path at once: a call for each vertex costs a hundred times as much."""
    good = [
        p
        for p in points
        if isinstance(p, list) and len(p) >= 2 and all(isinstance(n, int | float) for n in p[:2])
    ]
    xs, ys = transformer.transform([p[0] for p in good], [p[1] for p in good])
    return [[x, y] for x, y in zip(xs, ys, strict=True)]
