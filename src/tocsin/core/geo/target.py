# SPDX-License-Identifier: AGPL-3.0-or-later
"""A Place made ready to be measured: its areas, its edges as short straight chords, its circles.

Edges are straight in longitude and latitude; they are split until a straight chord leaves them by
less than 1 m sideways or in depth, so that chords find the nearest edge and the edge itself, at the
found spot, gives the distance.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tocsin.core.geo.earth import MEAN_RADIUS_M, Floats, in_space
from tocsin.core.model import Basis, Circle, Place

_OFF_M = 1.0
_DEPTH_PIECE_M = float(np.sqrt(8 * MEAN_RADIUS_M * _OFF_M))
_MOST_PIECES = 60_000


@dataclass(frozen=True)
class Edges:
    """Chord k runs from `lonlat[k]` by `step[k]` in degrees, in space from `start[k]` by `run[k]`.

    `off_m` bounds how far any chord leaves its edge.
    """

    lonlat: Floats
    step: Floats
    start: Floats
    run: Floats
    off_m: float

    def __len__(self) -> int:
        return len(self.lonlat)


@dataclass(frozen=True)
class Target:
    """What sites are measured against."""

    basis: Basis
    areas: tuple[BaseGeometry, ...]
    lines: tuple[BaseGeometry, ...]
    circles: tuple[Circle, ...]

    @cached_property
    def edges(self) -> Edges:
        """All edges of areas and lines, split; made when the first point outside is measured."""
        return edges_of(self.areas, self.lines)

    @cached_property
    def centres(self) -> Floats:
        return in_space([c.lon for c in self.circles], [c.lat for c in self.circles])


def aim(place: Place) -> Target:
    """A Place's Target. Its parts are measured one by one, so they may overlap."""
    parts = list(shapely.get_parts(shapely.from_wkb(place.wkb))) if place.wkb else []
    areas = tuple(p for p in parts if p.geom_type == "Polygon")
    lines = tuple(p for p in parts if p.geom_type in ("LineString", "LinearRing"))
    return Target(place.basis, areas, lines, place.circles)


def edges_of(areas: tuple[BaseGeometry, ...], lines: tuple[BaseGeometry, ...]) -> Edges:
    """All edges of polygons and lines, split."""
    rows, runs = shapely.get_coordinates(shapely.get_rings(list(areas)), return_index=True)
    line_rows, line_runs = shapely.get_coordinates(list(lines), return_index=True)
    rows = np.vstack((rows, line_rows))
    runs = np.concatenate((runs, line_runs + (runs[-1] + 1 if len(runs) else 0)))
    inner = np.flatnonzero(runs[1:] == runs[:-1])
    return split(rows[inner], rows[inner + 1])


def split(first: Floats, last: Floats) -> Edges:
    """Edges from (lon, lat) rows to (lon, lat) rows, split as far as the number of pieces stays bounded."""
    counts = _pieces(first, last)
    if counts.sum() > _MOST_PIECES and len(counts) < _MOST_PIECES:
        counts = np.maximum(1, (counts * (_MOST_PIECES / counts.sum())).astype(int))
    owner = np.repeat(np.arange(len(counts)), counts)
    nth = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
    step = ((last - first) / counts[:, None])[owner]
    lonlat = first[owner] + step * nth[:, None]
    start = in_space(lonlat[:, 0], lonlat[:, 1]) if len(owner) else np.empty((0, 3))
    after = lonlat + step
    end = in_space(after[:, 0], after[:, 1]) if len(owner) else np.empty((0, 3))
    return Edges(lonlat, step, start, end - start, _off(lonlat, step))


def _length(lat: Floats, step: Floats) -> Floats:
    """Upper bound of an edge's metres."""
    rad = np.radians(np.abs(step))
    out: Floats = (MEAN_RADIUS_M + 30_000) * np.hypot(rad[:, 0] * np.cos(np.radians(lat)), rad[:, 1])
    return out


def _bend(first: Floats, step: Floats) -> tuple[Floats, Floats]:
    """An edge's longest metres and the tangent of the latitude at which it bends most off a great circle."""
    low = np.minimum(np.abs(first[:, 1]), np.abs(first[:, 1] + step[:, 1]))
    low = np.where(first[:, 1] * (first[:, 1] + step[:, 1]) < 0, 0.0, low)
    high = np.maximum(np.abs(first[:, 1]), np.abs(first[:, 1] + step[:, 1]))
    return _length(low, step), np.tan(np.radians(np.minimum(high, 89.9)))


def _pieces(first: Floats, last: Floats) -> np.ndarray:
    metres, tangent = _bend(first, last - first)
    across = metres * np.sqrt(2 * tangent / (8 * MEAN_RADIUS_M * _OFF_M))
    turn = np.abs(last - first)[:, 0] / 10
    wanted = np.ceil(np.maximum(np.maximum(metres / _DEPTH_PIECE_M, across), turn))
    return np.clip(wanted, 1, 20_000).astype(int)


def _off(first: Floats, step: Floats) -> float:
    if not len(first):
        return 0.0
    metres, tangent = _bend(first, step)
    return float((metres**2 * (1 + 2 * tangent) / (8 * MEAN_RADIUS_M)).max())
