# SPDX-License-Identifier: AGPL-3.0-or-later
"""Narrowing: rows that may be in reach, never fewer than those that are."""

from __future__ import annotations

import numpy as np
import shapely

from tocsin.core.geo.earth import Floats, Mask, Rows
from tocsin.core.geo.target import Target
from tocsin.core.match.table import Table

_DEG_M = 110_500.0  # a degree of latitude is nowhere shorter on WGS 84
_FLATTEST_M = 6_335_000.0  # no radius of curvature is smaller


def near(table: Table, target: Target, buffer_m: float) -> Rows:
    """Rows within the widened boxes of a target's parts, each widened by the row's own reach."""
    if not len(table):
        return np.empty(0, dtype=np.int64)
    held = np.zeros(len(table), dtype=bool)
    for west, south, east, north, more in boxes(target):
        held |= _within(table, west, south, east, north, buffer_m + more)
    return np.flatnonzero(held)


def boxes(target: Target) -> list[tuple[float, float, float, float, float]]:
    """West, south, east, north in degrees, and the metres a part reaches beyond."""
    out = [(c.lon, c.lat, c.lon, c.lat, c.radius_m) for c in target.circles]
    out += [(*shapely.bounds(area).tolist(), 0.0) for area in target.areas]
    if not target.areas and len(target.edges):
        ends = np.vstack((target.edges.lonlat, target.edges.lonlat + target.edges.step))
        out.append((*ends.min(axis=0).tolist(), *ends.max(axis=0).tolist(), 0.0))
    return out


def _within(table: Table, west: float, south: float, east: float, north: float, more: float) -> Mask:
    reach = (table.reach + more) * 1.001 + 10
    tall = reach / _DEG_M
    held: Mask = (table.lat >= south - tall) & (table.lat <= north + tall)
    rows = np.flatnonzero(held)
    wide = widened(np.abs(table.lat[rows]), reach[rows])
    lon, left, right = table.lon[rows], west - wide, east + wide
    sides = (lon >= left) & (lon <= right) | (lon >= left + 360) | (lon <= right - 360)
    held[rows[~sides]] = False
    return held


def widened(lat: Floats, reach: Floats) -> Floats:
    """Degrees of longitude that hold everything within `reach` metres of points at these latitudes."""
    angle = np.minimum(reach / _FLATTEST_M, np.pi / 2)
    ratio = np.sin(angle) / np.cos(np.radians(np.minimum(lat, 89.9)))
    out: Floats = np.where(
        (ratio < 1) & (lat < 89.9), np.degrees(np.arcsin(np.minimum(ratio, 1.0))) + 1e-6, 360.0
    )
    return out
