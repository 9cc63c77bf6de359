# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shape text to pieces: CAP's coordinate lists, circles, GeoJSON, encoded polylines."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import numpy as np

from tocsin.core.geo.earth import HALF_GIRTH_M, Floats
from tocsin.core.geo.geojson_in import read_geojson
from tocsin.core.geo.pieces import Pieces, UnreadableError, sound
from tocsin.core.model import Circle, Shape, ShapeKind

_NUMBER = re.compile(r"[-+\u2212]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_MAX_TEXT = 16_000_000


def read(shape: Shape) -> Pieces:
    """The pieces of one shape. Raises UnreadableError with the reason, never anything else."""
    if len(shape.text) > _MAX_TEXT:
        raise UnreadableError(f"{len(shape.text)} characters of coordinates are too many")
    try:
        return _READERS[shape.kind](shape)
    except UnreadableError:
        raise
    except (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError) as error:
        raise UnreadableError(f"coordinates cannot be read ({type(error).__name__})") from error


def pairs(text: str) -> Floats:
    """ "lat,lon lat,lon ..." to (lon, lat) rows. Stray signs, commas and spaces are tolerated."""
    words = text.replace(",", " ").split()
    if len(words) % 2 == 0 and text.count(",") == len(words) // 2:
        try:
            flat = np.array(list(map(float, words)))
        except ValueError:
            flat = _numbers(text)
    else:
        flat = _numbers(text)
    return flat.reshape(-1, 2)[:, ::-1]


def _numbers(text: str) -> Floats:
    found = [float(n.replace("\u2212", "-")) for n in _NUMBER.findall(text)]
    if len(found) % 2:
        raise UnreadableError(f"{len(found)} numbers do not make pairs of latitude and longitude")
    return np.array(found, dtype=float)


def _glued(text: str) -> list[str]:
    """Cut "a b,(c d" before the vertex that holds the bracket: GDACS flattens WKT rings that way."""
    rings: list[list[str]] = [[]]
    for word in text.replace(", ", ",").split():
        if "(" in word and rings[-1]:
            rings.append([])
        rings[-1].append(word.replace("(", "").replace(")", ""))
        if ")" in word:
            rings.append([])
    return [" ".join(ring) for ring in rings if ring]


def _polygon(shape: Shape) -> Pieces:
    pieces = Pieces()
    glued = "(" in shape.text or ")" in shape.text
    texts = _glued(shape.text) if glued else [shape.text]
    rings = [sound(pairs(text), pieces.notes) for text in texts]
    rings = [ring for ring in rings if len(ring)]
    if not rings:
        raise UnreadableError("the polygon is empty")
    if glued:
        pieces.notes.append(f"{len(rings)} rings were glued together with brackets; taken apart")
    pieces.areas.append(rings)
    return pieces


def _circle(shape: Shape) -> Pieces:
    pieces = Pieces()
    found = _NUMBER.findall(shape.text.replace("\u2212", "-"))
    if len(found) < 3:
        raise UnreadableError("a circle needs latitude, longitude and a radius in kilometres")
    lat, lon, km = map(float, found[:3])
    _round(pieces, np.array([[lon, lat]]), km * 1000)
    return pieces


def _round(pieces: Pieces, centre: Floats, radius_m: float) -> None:
    good = sound(centre, pieces.notes)
    if not len(good):
        raise UnreadableError(pieces.notes[-1].partition(";")[0])
    lon, lat = float(good[0, 0]), float(good[0, 1])
    if not math.isfinite(radius_m) or radius_m < 0:
        pieces.notes.append(f"radius {radius_m:g} m cannot be; taken as a point")
        radius_m = 0.0
    circle = Circle(lat, (lon + 180) % 360 - 180 if abs(lon) > 180 else lon, min(radius_m, HALF_GIRTH_M))
    (pieces.circles if radius_m > 0 else pieces.points).append(circle)


def _point(shape: Shape) -> Pieces:
    pieces = Pieces()
    rows = pairs(" ".join(_NUMBER.findall(shape.text)[:2]))
    if len(rows) != 1:
        raise UnreadableError("a point needs latitude and longitude")
    _round(pieces, rows, shape.radius_m)
    return pieces


def _line(shape: Shape) -> Pieces:
    return _run(pairs(shape.text), shape.radius_m)


def _run(rows: Floats, radius_m: float) -> Pieces:
    pieces = Pieces()
    rows = sound(rows, pieces.notes)
    if not len(rows):
        raise UnreadableError("the line is empty")
    if len(rows) == 1:
        _round(pieces, rows, radius_m)
    else:
        pieces.lines.append(rows)
    return pieces


def _geojson(shape: Shape) -> Pieces:
    pieces = read_geojson(shape.text)
    if shape.radius_m > 0:
        widened = [Circle(p.lat, p.lon, min(shape.radius_m, HALF_GIRTH_M)) for p in pieces.points]
        pieces.points, pieces.circles = [], pieces.circles + widened
    return pieces


def _polyline(shape: Shape) -> Pieces:
    """A closed run of four vertices or more is an outline (outage maps), any other a line."""
    rows = decoded(shape.text)
    pieces = _run(rows, shape.radius_m)
    if pieces.lines and len(rows) >= 4 and (rows[0] == rows[-1]).all():
        pieces.areas, pieces.lines = [pieces.lines], []
    return pieces


def decoded(text: str) -> Floats:
    """Google's encoded polyline, precision 5, to (lon, lat) rows."""
    values: list[int] = []
    current = shift = 0
    for char in text.strip():
        five = ord(char) - 63
        if not 0 <= five < 64 or shift > 60:
            raise UnreadableError("the encoded polyline is broken")
        current |= (five & 0x1F) << shift
        shift += 5
        if five < 0x20:
            values.append(~(current >> 1) if current & 1 else current >> 1)
            current = shift = 0
    if shift or len(values) % 2:
        raise UnreadableError("the encoded polyline is cut off")
    steps = np.array(values, dtype=float).reshape(-1, 2).cumsum(axis=0) / 1e5
    return steps[:, ::-1]


_READERS: dict[ShapeKind, Callable[[Shape], Pieces]] = {
    ShapeKind.CAP_POLYGON: _polygon,
    ShapeKind.CAP_CIRCLE: _circle,
    ShapeKind.POINT: _point,
    ShapeKind.LINE: _line,
    ShapeKind.GEOJSON: _geojson,
    ShapeKind.POLYLINE: _polyline,
}
