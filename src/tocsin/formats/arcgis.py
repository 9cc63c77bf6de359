# SPDX-License-Identifier: AGPL-3.0-or-later
"""Geometry as ArcGIS servers spell it, in degrees (query with outSR=4326), or as GeoJSON."""

from __future__ import annotations

from typing import Any

import msgspec

from tocsin.core.model import Shape, ShapeKind
from tocsin.formats import fields


def shapes_of(value: Any) -> tuple[Shape, ...]:
    """Point, rings (even-odd, so holes need no label) or paths; empty when there is none."""
    if not isinstance(value, dict):
        return ()
    if "type" in value:
        return fields.geometry(value)
    if "x" in value:
        return fields.spot(value.get("y"), value.get("x"))
    for name, kind in (("rings", "Polygon"), ("paths", "MultiLineString")):
        if isinstance(value.get(name), list) and value[name]:
            body = {"type": kind, "coordinates": value[name]}
            return (Shape(ShapeKind.GEOJSON, msgspec.json.encode(body).decode()),)
    return ()
