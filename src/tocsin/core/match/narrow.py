# SPDX-License-Identifier: AGPL-3.0-or-later
"""Narrowing: rows that may be in reach, never fewer than those that are."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tocsin.core.geo.earth import Floats, Mask, Rows
from tocsin.core.geo.target import Target
from tocsin.core.match.table import Table

_DEG_M = 110_500.0  # a degree of latitude is nowhere shorter on WGS 84
_FLATTEST_M = 6_335_000.0  # no radius of curvature is smaller


def near(table: Table, target: Target, buffer_m: float) -> tuple[Rows, Target]:
    """Rows within the widened boxes of a target's parts, and the target without the parts no row is near."""
    bounds, parts = boxes(target)
    if not len(table) or not len(bounds):
        return np.empty(0, dtype=np.int64), target
    rows, wide = _rough(table, bounds, buffer_m)
    if not len(rows):
        return rows, target
    reach = (table.reach[rows] + buffer_m) * 1.001 + 10
    held = np.zeros(len(rows), dtype=bool)
    used = []
    for box, part in zip(bounds, parts, strict=True):
        close = _within(table.lon[rows], table.lat[rows], box, reach, wide)
        held |= close
        if close.any():
            used.append(part)
    return rows[held], Target(
        target.basis, tuple(p for p in used if p is not None), target.lines, target.circles
    )


def boxes(target: Target) -> tuple[Floats, list[BaseGeometry | None]]:
    """West, south, east, north in degrees and the metres reached beyond, a row a part; which area it is."""
    out = [(c.lon, c.lat, c.lon, c.lat, c.radius_m) for c in target.circles]
    parts: list[BaseGeometry | None] = [None] * len(out)
    shapes = [*target.areas, *target.lines]
    parts += [*target.areas, *([None] * len(target.lines))]
    bounds = np.zeros((len(parts), 5))
    if out:
        bounds[: len(out)] = out
    if shapes:
        bounds[len(out) :, :4] = shapely.bounds(shapes)
    return bounds, parts


def _rough(table: Table, bounds: Floats, buffer_m: float) -> tuple[Rows, Floats]:
    """Rows in the belt of latitude of all boxes, and how wide in longitude each row's reach is."""
    more = buffer_m + bounds[:, 4].max()
    reach = (table.reach + more) * 1.001 + 10
    tall = reach / _DEG_M
    held = (table.lat >= bounds[:, 1].min() - tall) & (table.lat <= bounds[:, 3].max() + tall)
    rows = np.flatnonzero(held)
    wide = widened(np.abs(table.lat[rows]), reach[rows])
    west, east = bounds[:, 0].min() - wide, bounds[:, 2].max() + wide
    lon = table.lon[rows]
    sides = (lon >= west) & (lon <= east) | (lon >= west + 360) | (lon <= east - 360)
    return rows[sides], wide[sides]


def _within(lon: Floats, lat: Floats, box: Floats, reach: Floats, wide: Floats) -> Mask:
    west, south, east, north, more = box
    tall = (reach + more * 1.001) / _DEG_M
    left, right = west - wide, east + wide
    sides = (lon >= left) & (lon <= right) | (lon >= left + 360) | (lon <= right - 360)
    out: Mask = sides & (lat >= south - tall) & (lat <= north + tall)
    return out


def widened(lat: Floats, reach: Floats) -> Floats:
    """Degrees of longitude that hold everything within `reach` metres of points at these latitudes."""
    angle = np.minimum(reach / _FLATTEST_M, np.pi / 2)
    ratio = np.sin(angle) / np.cos(np.radians(np.minimum(lat, 89.9)))
    out: Floats = np.where(
        (ratio < 1) & (lat < 89.9), np.degrees(np.arcsin(np.minimum(ratio, 1.0))) + 1e-6, 360.0
    )
    return out
