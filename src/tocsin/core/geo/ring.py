# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rings on a round earth: unrolled over the antimeridian, closed, led round a pole, cut at 180.

Edges are straight in longitude and latitude, as CAP and GeoJSON read them, and go the short way: an
edge of more than half the world crosses the antimeridian. Kept as spelt are edges from -180 to 180
along a pole, and boxes round the whole world.
"""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tocsin.core.geo.earth import Floats, wrapped

_SAME_DEG = 1e-9


def unrolled(ring: Floats) -> Floats:
    """Closed ring whose neighbours are never more than 180 degrees apart; may leave [-180, 180]."""
    ring = _closed(ring)
    if _flat(ring):
        return ring
    lon = _continuous(ring[:, 0])
    out = np.column_stack((lon, ring[:, 1]))
    turn = lon[-1] - lon[0]
    return _round_pole(out, turn) if abs(turn) > 180 else out


def unrolled_line(line: Floats) -> Floats:
    return np.column_stack((_continuous(line[:, 0]), line[:, 1]))


def is_open(ring: Floats) -> bool:
    (west, south), (east, north) = ring[0].tolist(), ring[-1].tolist()
    return len(ring) > 1 and (abs(west - east) > _SAME_DEG or abs(south - north) > _SAME_DEG)


def cut(geometry: BaseGeometry) -> BaseGeometry:
    """Cut at every antimeridian and bring the pieces into [-180, 180]."""
    west, _, east, _ = geometry.bounds
    if geometry.is_empty or (west >= -180 and east <= 180):
        return geometry
    first, last = int(np.floor((west + 180) / 360)), int(np.ceil((east - 180) / 360))
    pieces = []
    for world in range(first, last + 1):
        left = -180.0 + 360 * world
        piece = shapely.clip_by_rect(geometry, left, -91, left + 360, 91)  # what runs along a rim is lost
        if not piece.is_empty:
            pieces.append(shapely.transform(piece, lambda xy, d=360.0 * world: xy - (d, 0)))
    if not pieces:  # all of it lies on a seam
        return shapely.transform(geometry, lambda xy: np.column_stack((wrapped(xy[:, 0]), xy[:, 1])))
    return shapely.union_all(pieces) if len(pieces) > 1 else pieces[0]


def _closed(ring: Floats) -> Floats:
    return np.vstack((ring, ring[:1])) if is_open(ring) else np.vstack((ring[:-1], ring[:1]))


def _continuous(lon: Floats) -> Floats:
    steps = np.diff(lon)
    if not (np.abs(steps) > 180).any():
        return lon
    worlds = -np.round(steps / 360)
    out: Floats = lon + 360 * np.concatenate(([0.0], np.cumsum(worlds)))
    return out


def _flat(ring: Floats) -> bool:
    """Whether the ring means a flat map as spelt: no long edge, or only such as run round the world."""
    long = np.flatnonzero(np.abs(np.diff(ring[:, 0])) > 180)
    if not len(long):
        return True
    ends = ring[np.concatenate((long, long + 1))]
    if (np.abs(ends[:, 0]) != 180).any():
        return False
    if (np.abs(ends[:, 1]) > 89.99).all():
        return True
    return len(long) % 2 == 0 and bool(shapely.is_valid(shapely.polygons(ring)))


def _round_pole(ring: Floats, turn: float) -> Floats:
    """A ring that goes once round the earth holds a pole: the nearer one, near the equator the one on its left."""
    mean = float(ring[:, 1].mean())
    pole = np.copysign(90.0, mean) if abs(mean) > 1 else np.copysign(90.0, turn)
    cap = np.array([[ring[-1, 0], pole], [ring[0, 0], pole], ring[0]])
    return np.vstack((ring, cap))
