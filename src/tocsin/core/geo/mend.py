# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rings to a valid area within a bounded time.

GEOS repairs a star of 200 vertices in a minute by its default method and 0.4 s by "structure", so
what crosses itself too often is widened to its hull instead: a site too many, never one too few.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tocsin.core.geo.earth import Floats

MAX_VERTICES = 120_000
_SIMPLE_FROM = 2_000
_SIMPLE_DEG = 1e-5  # about 1 m
_MAX_CROSSINGS = 2_500
_SAMPLE = 48
_OTHERS = 10_000


@dataclass
class Patience:
    """How many crossings will be repaired yet, for all the rings of one report."""

    crossings: float = 20_000


_DIGITS = 9
"""A tenth of a millimetre; closer corners than that are one corner, or no library calls the ring valid."""


def area(rings: list[Floats], notes: list[str], patience: Patience | None = None) -> BaseGeometry:
    """A valid Polygon or MultiPolygon by the even-odd rule; empty when the rings hold no area."""
    rings = [np.round(ring, _DIGITS) for ring in rings]
    patience = patience or Patience()
    rings = [_thinned(ring, notes) for ring in rings if len(ring) >= 4]
    if not rings:
        return shapely.Polygon()
    if np.ptp(rings[0][:, 0]) > 361:
        notes.append("the ring goes round the earth more than once; the latitudes it spans are used")
        return shapely.box(-180, rings[0][:, 1].min(), 180, rings[0][:, 1].max())
    try:
        whole = shapely.Polygon(rings[0], rings[1:])
        if whole.is_valid:
            return whole
        if len(rings) == 1:
            return _repaired(whole, notes, patience)
        return _even_odd([_mended(shapely.polygons(ring), notes, patience) for ring in rings])
    except shapely.errors.GEOSException:
        notes.append("the ring is beyond repair; its hull is used")
        return shapely.convex_hull(shapely.multipoints(np.vstack(rings)))


def _thinned(ring: Floats, notes: list[str]) -> Floats:
    if len(ring) <= MAX_VERTICES:
        return ring
    step = -(-len(ring) // MAX_VERTICES)
    notes.append(f"{len(ring)} vertices are too many; every {step}th is used")
    return np.vstack((ring[:-1:step], ring[:1]))


def _even_odd(areas: list[BaseGeometry]) -> BaseGeometry:
    whole = areas[0]
    for inner in areas[1:]:
        whole = whole.symmetric_difference(inner)
    return polygonal(whole)


def _mended(polygon: BaseGeometry, notes: list[str], patience: Patience) -> BaseGeometry:
    return polygon if polygon.is_valid else _repaired(polygon, notes, patience)


def _repaired(polygon: BaseGeometry, notes: list[str], patience: Patience) -> BaseGeometry:
    rows = shapely.get_coordinates(polygon)
    found = crossings(rows)
    if found > min(_MAX_CROSSINGS, patience.crossings):
        notes.append("the ring crosses itself too often to be repaired; its hull is used")
        return polygon.convex_hull
    notes.append("the ring crosses itself; repaired")
    patience.crossings -= found + len(rows) / 10
    if len(rows) > _SIMPLE_FROM:
        rows = shapely.get_coordinates(
            shapely.linestrings(rows).simplify(_SIMPLE_DEG, preserve_topology=False)
        )
        if len(rows) < 4:  # a hundred thousand points in one spot
            return polygon.convex_hull
    return polygonal(shapely.make_valid(shapely.polygons(rows), method="structure"))


def polygonal(geometry: BaseGeometry) -> BaseGeometry:
    """Only the parts that hold area."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = [p for p in shapely.get_parts(geometry) if p.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(parts) if parts else shapely.Polygon()


def crossings(ring: Floats) -> float:
    """About how often a ring crosses itself, from an even sample of its edges against all of them."""
    step = -(-len(ring) // _OTHERS)
    start, end = ring[:-1:step], ring[1::step]
    sample = np.unique(np.linspace(0, len(start) - 1, _SAMPLE).astype(int))
    a, b = start[sample, None], end[sample, None]
    apart = _side(a, b, start) * _side(a, b, end) < 0
    astride = _side(start, end, a) * _side(start, end, b) < 0
    return float((apart & astride).sum()) * step * step * len(start) / len(sample) / 2


def _side(a: Floats, b: Floats, p: Floats) -> Floats:
    out: Floats = np.sign(
        (b[..., 0] - a[..., 0]) * (p[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (p[..., 0] - a[..., 0])
    )
    return out
