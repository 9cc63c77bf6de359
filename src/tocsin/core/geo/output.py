# SPDX-License-Identifier: AGPL-3.0-or-later
"""A Place as GeoJSON (RFC 7946) for people and maps."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tocsin.core.geo import ring
from tocsin.core.geo.earth import GEOD, HALF_GIRTH_M
from tocsin.core.model import Circle, Place

_CORNERS = 72


def geojson(place: Place) -> dict[str, Any] | None:
    """The geometry object, or None for a Place that is nowhere. Circles become outlines of 72 corners."""
    parts = list(shapely.get_parts(shapely.from_wkb(place.wkb))) if place.wkb else []
    for circle in place.circles:
        parts += list(shapely.get_parts(outline(circle)))
    if not parts:
        return None
    if len(parts) == 1:
        return mapping(parts[0])
    kinds = {part.geom_type for part in parts}
    if len(kinds) > 1:
        return {"type": "GeometryCollection", "geometries": [mapping(part) for part in parts]}
    members = [mapping(part)["coordinates"] for part in parts]
    return {"type": f"Multi{kinds.pop()}", "coordinates": members}


def outline(circle: Circle) -> BaseGeometry:
    """A circle on the ellipsoid as Polygon or MultiPolygon cut at 180 degrees; a Point for radius 0."""
    if circle.radius_m <= 0:
        return shapely.Point(circle.lon, circle.lat)
    if circle.radius_m >= HALF_GIRTH_M * 0.99:
        return shapely.box(-180, -90, 180, 90)
    azimuths = np.linspace(360, 0, _CORNERS, endpoint=False)
    lons, lats, _ = GEOD.fwd(
        np.full(_CORNERS, circle.lon),
        np.full(_CORNERS, circle.lat),
        azimuths,
        np.full(_CORNERS, circle.radius_m),
    )
    rows = ring.unrolled(np.column_stack((lons, lats)))
    polygon = shapely.polygons(rows)
    return ring.cut(polygon if polygon.is_valid else shapely.make_valid(polygon, method="structure"))


def mapping(part: BaseGeometry) -> dict[str, Any]:
    if part.geom_type == "Polygon":
        part = shapely.orient_polygons(part)
    shaped = part.__geo_interface__
    return {"type": shaped["type"], "coordinates": _rounded(shaped["coordinates"])}


def _rounded(value: Any) -> Any:
    """Seven decimals are a centimetre."""
    if isinstance(value, float):
        return round(value, 7)
    return [_rounded(v) for v in value]
