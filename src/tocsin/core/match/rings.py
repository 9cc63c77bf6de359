# SPDX-License-Identifier: AGPL-3.0-or-later
"""WKB to plain arrays of rings, without building geometry objects on the way."""

from __future__ import annotations

import struct
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import shapely

from tocsin.core.geo.earth import Floats, Mask, Rows

_LINE, _POLYGON, _MULTILINE, _MULTIPOLYGON = 2, 3, 5, 6
_F8 = np.dtype("<f8")
_HEAD = struct.Struct("<BII")
_COUNT = struct.Struct("<I")
_ONE_RING = _HEAD.pack(1, _POLYGON, 1)
_ONE_PART = np.array((0, 1), dtype=np.int64)
_ONE_FILLED = np.array((True,))


class Rings(NamedTuple):
    """Vertices (lon, lat); ring r is `ends[r]` to `ends[r + 1]`, part p the rings `parts[p]` to `parts[p + 1]`."""

    xy: Floats
    ends: Rows
    parts: Rows
    filled: Mask


def rings_of(wkb: bytes) -> Rings:
    """Polygons and lines, single or multi, of a WKB; other kinds have no rings."""
    if wkb.startswith(_ONE_RING):
        xy = (
            np.frombuffer(wkb, _F8, -1, 13).copy().reshape(-1, 2)
        )  # the loops are compiled for what may be written
        return Rings(xy, _one_end(len(xy)), _ONE_PART, _ONE_FILLED)
    if wkb[0] != 1 or wkb[1] not in (_LINE, _POLYGON, _MULTILINE, _MULTIPOLYGON) or wkb[2:5] != b"\0\0\0":
        wkb = bytes(shapely.to_wkb(_plain(wkb), byte_order=1, output_dimension=2, flavor="iso"))
    _, kind, count = _HEAD.unpack_from(wkb)
    runs: list[Floats] = []
    parts, filled = [0], []
    at = 9 if kind in (_MULTILINE, _MULTIPOLYGON) else 0
    for _ in range(count if at else 1):
        _, one, n = _HEAD.unpack_from(wkb, at)
        at = _part(wkb, at, one, n, runs)
        parts.append(len(runs))
        filled.append(one == _POLYGON)
    xy = np.concatenate(runs) if runs else np.empty((0, 2))
    ends = np.zeros(len(runs) + 1, dtype=np.int64)
    np.cumsum([len(run) for run in runs], out=ends[1:])
    return Rings(xy, ends, np.array(parts, dtype=np.int64), np.array(filled, dtype=bool))


@lru_cache(maxsize=512)
def _one_end(vertices: int) -> Rows:
    """The ends of a single ring; nobody writes into them."""
    return np.array((0, vertices), dtype=np.int64)


def _part(wkb: bytes, at: int, kind: int, n: int, runs: list[Floats]) -> int:
    if kind == _LINE:
        return _run(wkb, at + 9, n, runs)
    at += 9
    for _ in range(n):
        at = _run(wkb, at + 4, _COUNT.unpack_from(wkb, at)[0], runs)
    return at


def _run(wkb: bytes, at: int, n: int, runs: list[Floats]) -> int:
    runs.append(np.frombuffer(wkb, _F8, 2 * n, at).reshape(n, 2))
    return at + 16 * n


def _plain(wkb: bytes) -> shapely.Geometry:
    parts = [p for p in shapely.get_parts(shapely.from_wkb(wkb)) if p.geom_type in ("Polygon", "LineString")]
    areas = [p for p in parts if p.geom_type == "Polygon"]
    return shapely.multipolygons(areas) if areas else shapely.multilinestrings(parts)
