# SPDX-License-Identifier: AGPL-3.0-or-later
"""GeoRSS (simple, GML and W3C) to shapes. Latitude comes first unless a GML srsName says CRS84."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tocsin.core.model import Shape, ShapeKind

SPACES = (
    "www.georss.org/georss",
    "www.opengis.net/gml",
    "www.w3.org/2003/01/geo/wgs84_pos#",
)
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
_LINES = {"line", "LineString"}
_RINGS = {"polygon", "Polygon"}
_BOXES = {"box", "Envelope"}
MOST = 2_000_000


def shapes_of(element: Any, name: str) -> Iterator[Shape]:
    """The shapes of one child of an entry, by its local name; nothing for what is no geometry."""
    if name == "where" or name in ("Point", "MultiPoint", "MultiPolygon", "MultiSurface", "polygonMember"):
        yield from _gml(element)
    elif name in _RINGS or name in _LINES or name in _BOXES or name == "circle":
        yield from _simple(name, _numbers(element))
    elif name == "point":
        yield from _points(_numbers(element))


def w3c(lat: str, lon: str) -> Shape | None:
    """A point from geo:lat and geo:long."""
    first, second = _NUMBER.search(lat), _NUMBER.search(lon)
    return Shape(ShapeKind.POINT, f"{first[0]},{second[0]}") if first and second else None


def _numbers(element: Any) -> list[str]:
    text = element.text if len(element) == 0 else " ".join(element.itertext())
    return _NUMBER.findall((text or "")[:MOST])


def _simple(name: str, numbers: list[str]) -> Iterator[Shape]:
    if name == "circle":
        if len(numbers) >= 3:
            yield Shape(ShapeKind.POINT, f"{numbers[0]},{numbers[1]}", radius_m=min(float(numbers[2]), 2.1e7))
    elif name in _BOXES:
        if len(numbers) >= 4:
            south, west, north, east = numbers[:4]
            ring = (south, west, south, east, north, east, north, west, south, west)
            yield Shape(ShapeKind.CAP_POLYGON, _paired(list(ring)))
    elif name in _RINGS:
        if len(numbers) >= 6:
            yield Shape(ShapeKind.CAP_POLYGON, _paired(numbers))
    elif len(numbers) >= 4:
        yield Shape(ShapeKind.LINE, _paired(numbers))


def _points(numbers: list[str]) -> Iterator[Shape]:
    for lat, lon in zip(numbers[::2], numbers[1::2], strict=False):
        yield Shape(ShapeKind.POINT, f"{lat},{lon}")


def _paired(numbers: list[str]) -> str:
    return " ".join(f"{a},{b}" for a, b in zip(numbers[::2], numbers[1::2], strict=False))


def _gml(element: Any) -> Iterator[Shape]:
    swap = "CRS84" in (
        element.get("srsName")
        or next((e.get("srsName") or "" for e in element.iter() if e.get("srsName")), "")
    )
    lat, lon = "", ""
    for part in element.iter():
        name = part.tag.rpartition("}")[2] if isinstance(part.tag, str) else ""
        if name in ("Point", "Polygon", "PolygonPatch", "LineString", "Envelope", "CircleByCenterPoint"):
            yield from _gml_shape(part, name, swap)
        elif name == "lat":
            lat = part.text or ""
        elif name in ("long", "lon"):
            lon = part.text or ""
    if shape := w3c(lat, lon):
        yield shape


def _gml_shape(part: Any, name: str, swap: bool) -> Iterator[Shape]:
    if name in ("Polygon", "PolygonPatch"):
        ring = next((e for e in part.iter("{*}posList", "{*}coordinates")), None)
        positions = [n for e in part.iter("{*}pos") for n in _numbers(e)] if ring is None else _numbers(ring)
        yield from _simple("polygon", _ordered(positions, swap))
    elif name == "CircleByCenterPoint":
        radius = next((_numbers(e) for e in part.iter("{*}radius")), [])
        centre = next((_numbers(e) for e in part.iter("{*}pos")), [])
        yield from _simple("circle", _ordered(centre, swap) + radius)
    elif name == "Point":
        if next(part.iter("{*}pos", "{*}coordinates"), None) is not None:
            yield from _points(_ordered(_numbers(part), swap)[:2])
    else:
        yield from _simple("line" if name == "LineString" else "box", _ordered(_numbers(part), swap))


def _ordered(numbers: list[str], swap: bool) -> list[str]:
    if not swap:
        return numbers
    return [n for a, b in zip(numbers[::2], numbers[1::2], strict=False) for n in (b, a)]
