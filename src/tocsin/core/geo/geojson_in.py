# SPDX-License-Identifier: AGPL-3.0-or-later
"""GeoJSON (RFC 7946) geometry text to pieces; a Feature's geometry is taken too."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np

from tocsin.core.geo.earth import Floats, wrapped
from tocsin.core.geo.pieces import Pieces, UnreadableError, sound
from tocsin.core.model import Circle

_DEEPEST = 8


def read_geojson(text: str) -> Pieces:
    """Raises UnreadableError for what is not a geometry."""
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        raise UnreadableError("not JSON") from error
    pieces = Pieces()
    _geometry(value, pieces, 0)
    if not (pieces.areas or pieces.lines or pieces.points):
        raise UnreadableError("the geometry is empty")
    return pieces


def _geometry(value: Any, pieces: Pieces, depth: int) -> None:
    if not isinstance(value, dict) or depth > _DEEPEST:
        raise UnreadableError("not a GeoJSON geometry")
    kind, inner = value.get("type"), value.get("coordinates")
    if kind in ("Feature", "GeometryCollection"):
        parts = [value.get("geometry")] if kind == "Feature" else value.get("geometries") or []
        for part in parts:
            _geometry(part, pieces, depth + 1)
    elif kind == "Polygon":
        _area(inner, pieces)
    elif kind == "MultiPolygon":
        for rings in inner or []:
            _area(rings, pieces)
    elif kind in ("LineString", "MultiLineString"):
        for run in [inner] if kind == "LineString" else inner or []:
            _line(run, pieces)
    elif kind in ("Point", "MultiPoint"):
        _points([inner] if kind == "Point" else inner, pieces)
    else:
        raise UnreadableError("its type is none of GeoJSON's")


def _area(rings: Any, pieces: Pieces) -> None:
    good = [sound(_rows(ring), pieces.notes) for ring in rings or [] if ring]
    good = [ring for ring in good if len(ring)]
    if good:
        pieces.areas.append(good)


def _line(run: Any, pieces: Pieces) -> None:
    rows = sound(_rows(run or []), pieces.notes)
    if len(rows) == 1:
        _points(rows.tolist(), pieces)
    elif len(rows):
        pieces.lines.append(rows)


def _points(rows: Any, pieces: Pieces) -> None:
    for lon, lat in sound(_rows([row for row in rows or [] if row]), pieces.notes):
        pieces.points.append(Circle(float(lat), float(wrapped(lon))))


def _rows(ring: Any) -> Floats:
    """Positions as (lon, lat); heights and what else follows are left."""
    if not ring:
        return np.empty((0, 2))
    try:
        rows = np.asarray(ring, dtype=float)
    except (ValueError, TypeError):
        rows = np.array([[_number(v) for v in row[:2]] for row in ring], dtype=float)
    if rows.ndim != 2 or rows.shape[1] < 2:
        raise UnreadableError("positions are not pairs of longitude and latitude")
    return rows[:, :2]


def _number(value: Any) -> float:
    if value is None:
        return float("nan")
    return float(value)
