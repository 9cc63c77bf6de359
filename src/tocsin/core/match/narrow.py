# SPDX-License-Identifier: AGPL-3.0-or-later
"""Narrowing: rows that may be in reach, never fewer than those that are."""

from __future__ import annotations

import math

import numpy as np
import shapely

from tocsin.core.geo.earth import Mask, Rows
from tocsin.core.geo.target import Target
from tocsin.core.match.table import Table

_DEG_M = 110_500.0  # a degree of latitude is nowhere shorter on WGS 84
_FLATTEST_M = 6_335_000.0  # no radius of curvature is smaller


def near(table: Table, target: Target, buffer_m: float) -> Rows:
    """Rows within the widened boxes of a target's parts; all rows near a pole, where boxes mean nothing."""
    if not len(table):
        return np.empty(0, dtype=np.int64)
    reach = float(table.reach.max()) + max(buffer_m, 0.0)
    held = np.zeros(len(table), dtype=bool)
    for west, south, east, north, more in boxes(target):
        held |= _within(table, west, south, east, north, (reach + more) * 1.001 + 10)
    return np.flatnonzero(held)


def boxes(target: Target) -> list[tuple[float, float, float, float, float]]:
    """West, south, east, north in degrees, and the metres a part reaches beyond."""
    out = [(c.lon, c.lat, c.lon, c.lat, c.radius_m) for c in target.circles]
    out += [(*shapely.bounds(area).tolist(), 0.0) for area in target.areas]
    if not target.areas and len(target.edges):
        ends = np.vstack((target.edges.lonlat, target.edges.lonlat + target.edges.step))
        out.append((*ends.min(axis=0).tolist(), *ends.max(axis=0).tolist(), 0.0))
    return out


def _within(table: Table, west: float, south: float, east: float, north: float, reach: float) -> Mask:
    tall = reach / _DEG_M
    low, high = south - tall, north + tall
    rows: Mask = (table.lat >= low) & (table.lat <= high)
    wide = widened(max(abs(low), abs(high)), reach)
    west, east = west - wide, east + wide
    if east - west >= 360:
        return rows
    sides = (table.lon >= west) & (table.lon <= east)
    sides |= (table.lon >= west + 360) | (table.lon <= east - 360)
    rows &= sides
    return rows


def widened(lat: float, reach: float) -> float:
    """Degrees of longitude that hold everything within `reach` metres of a point no nearer the pole than `lat`."""
    if lat >= 89.9:
        return 360.0
    angle = min(reach / _FLATTEST_M, math.pi / 2)
    return math.degrees(math.asin(min(1.0, math.sin(angle) / math.cos(math.radians(lat))))) + 1e-6
