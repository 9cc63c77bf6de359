# SPDX-License-Identifier: AGPL-3.0-or-later
"""A site as a GeoJSON feature: a point, or a polygon that is its footprint."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
import shapely

from tocsin.core.geo import mend, ring
from tocsin.core.geo.output import mapping
from tocsin.core.geo.pieces import UnreadableError
from tocsin.core.geo.read import read
from tocsin.core.model import Shape, ShapeKind, Site
from tocsin.core.sites.row import COLUMNS, RowError


def read_feature(feature: Any) -> tuple[dict[str, str], bytes | None]:
    """The row of a feature, and its footprint as WKB. Raises RowError."""
    if not isinstance(feature, dict) or not isinstance(feature.get("geometry"), dict):
        raise RowError("geometry", "missing; a site is a Point or a Polygon")
    properties = feature.get("properties")
    entry = {
        str(k).lower(): _plain(v) for k, v in (properties if isinstance(properties, dict) else {}).items()
    }
    entry.setdefault("id", _plain(feature.get("id")))
    shape = Shape(ShapeKind.GEOJSON, msgspec.json.encode(feature["geometry"]).decode())
    try:
        pieces = read(shape)
    except UnreadableError as error:
        raise RowError("geometry", f"{error}; a site is a Point or a Polygon") from error
    if pieces.notes:
        raise RowError("geometry", pieces.notes[0].partition(";")[0])
    if pieces.areas:
        return _with_footprint(entry, [r for rings in pieces.areas for r in rings])
    if len(pieces.points) != 1:
        raise RowError("geometry", "neither a Point nor a Polygon; a site is one of them")
    return entry | {"lat": repr(pieces.points[0].lat), "lon": repr(pieces.points[0].lon)}, None


def _with_footprint(entry: dict[str, str], rings: list[np.ndarray]) -> tuple[dict[str, str], bytes | None]:
    notes: list[str] = []
    whole = ring.cut(mend.area([ring.unrolled(r) for r in rings], notes))
    if whole.is_empty or notes:
        raise RowError("geometry", notes[0].partition(";")[0] if notes else "the footprint holds no area")
    inner = shapely.point_on_surface(whole)
    entry.setdefault("lat", repr(inner.y))
    entry.setdefault("lon", repr(inner.x))
    return entry, bytes(shapely.to_wkb(whole))


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ";".join(map(str, value))
    return str(value)


def write_feature(site: Site) -> dict[str, Any]:
    values = {c: getattr(site, c) for c in COLUMNS if c not in ("id", "lat", "lon")}
    geometry = {"type": "Point", "coordinates": [site.lon, site.lat]}
    if site.footprint:
        geometry = mapping(shapely.from_wkb(site.footprint))
        values |= {"lat": site.lat, "lon": site.lon}
    return {"type": "Feature", "id": site.id, "properties": {"id": site.id} | values, "geometry": geometry}
