# SPDX-License-Identifier: AGPL-3.0-or-later
"""Distances and areas of a Place on the ellipsoid."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tocsin.core.geo.earth import (
    GEOD,
    HALF_GIRTH_M,
    Floats,
    Mask,
    Rows,
    geodesic_m,
    ground_m,
    in_space,
    wrapped,
)
from tocsin.core.geo.output import outline
from tocsin.core.geo.target import Edges, Target, aim
from tocsin.core.model import Place

_CHUNK = 2_000_000
_FAR_M = 500_000.0
_STEP = 1e-3
TOUCHING_M = 0.05


def distance_m(place: Place, lat: float, lon: float) -> float:
    """Geodesic metres from a point to a Place: 0 inside and on the boundary, inf when it is nowhere.

    Errs from the exact geodesic by less than 0.5 % or 10 m, whichever is more.
    """
    metres, _ = distances(aim(place), np.array([float(wrapped(lon))]), np.array([float(lat)]))
    return float(metres[0])


def distances(target: Target, lon: Floats, lat: Floats) -> tuple[Floats, Mask]:
    """For points: metres to the target, and whether a circle, not an outline, is what is nearest."""
    space = in_space(lon, lat)
    outlines = to_outlines(target, lon, lat, space)
    circles = to_circles(target, lon, lat, space)
    return np.minimum(outlines, circles), circles < outlines


def to_outlines(target: Target, lon: Floats, lat: Floats, space: Floats) -> Floats:
    """Metres to areas and lines; 0 inside and within 5 cm."""
    metres = np.where(inside(target, lon, lat), 0.0, np.inf)
    out = np.flatnonzero(metres > 0)
    if len(out) and (target.areas or target.lines):
        metres[out] = to_edges(target.edges, lon[out], lat[out], space[out])
    return np.where(metres <= TOUCHING_M, 0.0, metres)


def inside(target: Target, lon: Floats, lat: Floats) -> Mask:
    """Within or on the boundary of an area; both names of the antimeridian count."""
    held = np.zeros(len(lon), dtype=bool)
    if len(lon) > 1 and target.areas:
        shapely.prepare(np.array(target.areas, dtype=object))
    seam = np.abs(lon) == 180
    for area in target.areas:
        held |= shapely.intersects_xy(area, lon, lat)
        if seam.any():
            held[seam] |= shapely.intersects_xy(area, -lon[seam], lat[seam])
    return held


def to_circles(target: Target, lon: Floats, lat: Floats, space: Floats) -> Floats:
    """Metres to the nearest circle's rim, 0 within it; exact geodesic where it decides."""
    best = np.full(len(lon), np.inf)
    for circle, centre in zip(target.circles, target.centres, strict=True):
        metres = ground_m(np.sqrt(((space - centre) ** 2).sum(axis=1)))
        close = (np.abs(metres - circle.radius_m) <= 0.01 * metres + 1) | (metres > _FAR_M)
        metres[close] = geodesic_m(lon[close], lat[close], circle.lon, circle.lat)
        if circle.radius_m >= HALF_GIRTH_M * 0.99:
            metres[:] = 0.0
        best = np.minimum(best, np.maximum(metres - circle.radius_m, 0.0))
    return np.where(best <= TOUCHING_M, 0.0, best)


def to_edges(edges: Edges, lon: Floats, lat: Floats, space: Floats) -> Floats:
    """Metres from points to the nearest edge."""
    metres = np.empty(len(space))
    rows = max(1, _CHUNK // len(edges))
    for at in range(0, len(space), rows):
        part = slice(at, at + rows)
        metres[part] = _to_edges(edges, lon[part], lat[part], space[part])
    return metres


def _to_edges(edges: Edges, lon: Floats, lat: Floats, space: Floats) -> Floats:
    """All edges whose chord is nearly the nearest are measured at the spot itself: a chord is not the edge."""
    squares, spots = chords(edges, space)
    close = (np.sqrt(squares.min(axis=1)) + 2 * edges.off_m + 1) ** 2
    point, edge = np.nonzero(squares <= close[:, None])
    metres = to_spot(edges, edge, spots[point, edge], lon[point], lat[point], space[point])
    out: Floats = np.minimum.reduceat(metres, np.searchsorted(point, np.arange(len(space))))
    return out


def chords(edges: Edges, space: Floats) -> tuple[Floats, Floats]:
    """Squared chords and spots, points by edges. Sums are spelt out so that every engine rounds alike."""
    run, start = edges.run, edges.start
    long = run[:, 0] * run[:, 0] + run[:, 1] * run[:, 1] + run[:, 2] * run[:, 2]
    x = space[:, None, 0] - start[None, :, 0]
    y = space[:, None, 1] - start[None, :, 1]
    z = space[:, None, 2] - start[None, :, 2]
    spot = (x * run[:, 0] + y * run[:, 1] + z * run[:, 2]) / np.where(long > 0, long, 1.0)
    spot = np.minimum(np.maximum(spot, 0.0), 1.0)
    x, y, z = x - spot * run[:, 0], y - spot * run[:, 1], z - spot * run[:, 2]
    return x * x + y * y + z * z, spot


def to_spot(edges: Edges, edge: Rows, spot: Floats, lon: Floats, lat: Floats, space: Floats) -> Floats:
    """Metres from points to spots on edges, each spot first moved along its edge to the true foot."""
    first, step = edges.lonlat[edge], edges.step[edge]
    here = _at(first, step, spot)
    run = (_at(first, step, spot + _STEP) - here) / _STEP
    long = (run * run).sum(axis=1)
    more = ((space - here) * run).sum(axis=1) / np.where(long > 0, long, 1.0)
    spot = np.clip(spot + more, 0.0, 1.0)
    there = first + step * spot[:, None]
    gap = space - in_space(there[:, 0], there[:, 1])
    metres: Floats = ground_m(np.sqrt((gap * gap).sum(axis=1)))
    far = metres > _FAR_M
    if far.any():
        metres[far] = geodesic_m(lon[far], lat[far], there[far, 0], there[far, 1])
    return metres


def _at(first: Floats, step: Floats, spot: Floats) -> Floats:
    spots = first + step * spot[:, None]
    return in_space(spots[:, 0], spots[:, 1])


def solid(place: Place) -> BaseGeometry:
    """One valid shapely geometry (lon, lat) of all a Place holds, overlaps united, circles as outlines."""
    parts = list(shapely.get_parts(shapely.from_wkb(place.wkb))) if place.wkb else []
    return shapely.union_all(parts + [outline(circle) for circle in place.circles])


def area_m2(place: Place) -> float:
    """Square metres covered, on the ellipsoid; 0 for points and lines."""
    areas = [part for whole in shapely.get_parts(solid(place)) for part in _quarters(whole)]
    return float(sum(abs(GEOD.geometry_area_perimeter(shapely.segmentize(p, 1.0))[0]) for p in areas))


def _quarters(whole: BaseGeometry) -> list[BaseGeometry]:
    """Polygons of less than a hemisphere each: of more, PROJ cannot tell inside from outside."""
    west, south, east, north = whole.bounds
    if east - west <= 90 and north - south <= 90:
        pieces = [whole]
    else:
        pieces = [
            shapely.clip_by_rect(whole, x, y, x + 90, y + 90) for x in range(-180, 180, 90) for y in (-90, 0)
        ]
    return [part for part in shapely.get_parts(pieces) if part.geom_type == "Polygon" and not part.is_empty]
