# SPDX-License-Identifier: AGPL-3.0-or-later
"""The compiled inner loops of the fast engine.

Sites lie in bands of latitude, in each by longitude. An outline crosses a band in a few stretches of
longitude; between them a band is wholly inside or wholly outside, so whole runs of sites are decided
by one test, and only sites within reach of an edge are measured. Cost follows hits, not sites.

One file, because numba keeps compiled loops on disk by the file of the loop that is asked: a change to another file's
would go unnoticed. Loops index `edges[k, 1]` rather than take a row first, for a row is a view that is counted.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar, cast

import numba
import numpy as np

from tocsin.core.geo.earth import ECCENTRICITY2, MEAN_RADIUS_M, SEMI_MAJOR_M
from tocsin.core.geo.measure import TOUCHING_M

_DEG_M = 110_500.0
_FLATTEST_M = 6_335_000.0
_LONGEST = 2 * MEAN_RADIUS_M
_DEPTH_PIECE_M = 7_139.0  # a chord this long runs 1 m under the ground
_TIE_M = 3.0
FAR_M = 400_000.0
"""Reach beyond which hits are candidates, to be measured along the geodesic."""
_LOCAL_M = 60_000.0
_LOCAL_LAT = 75.0  # up to here the flat search errs by less than its margin of 5 %


_Loop = TypeVar("_Loop", bound=Callable[..., Any])


def _jit(function: _Loop) -> _Loop:
    """Compiled once and kept on disk; where no folder can be written, compiled at every start."""
    try:
        return cast(_Loop, numba.njit(cache=True, error_model="numpy", nogil=True)(function))
    except RuntimeError:
        return cast(_Loop, numba.njit(error_model="numpy", nogil=True)(function))


@_jit
def _space(lon: float, lat: float) -> Any:
    lam, phi = math.radians(lon), math.radians(lat)
    sin_phi = math.sin(phi)
    prime = SEMI_MAJOR_M / math.sqrt(1 - ECCENTRICITY2 * sin_phi * sin_phi)
    flat = prime * math.cos(phi)
    return flat * math.cos(lam), flat * math.sin(lam), prime * (1 - ECCENTRICITY2) * sin_phi


@_jit
def _widened(lat: float, reach: float) -> float:
    if lat >= 89.9:
        return 360.0
    ratio = math.sin(min(reach / _FLATTEST_M, math.pi / 2)) / math.cos(math.radians(lat))
    return math.degrees(math.asin(ratio)) + 1e-6 if ratio < 1 else 360.0


@_jit
def _pieces(x0: float, y0: float, x1: float, y1: float) -> int:
    low, high = min(abs(y0), abs(y1)), max(abs(y0), abs(y1))
    if y0 * y1 < 0:
        low = 0.0
    dx, dy = math.radians(abs(x1 - x0)) * math.cos(math.radians(low)), math.radians(abs(y1 - y0))
    metres = 6_401_008.8 * math.sqrt(dx * dx + dy * dy)
    bend = math.sqrt(2 * math.tan(math.radians(min(high, 89.9))) / (8 * MEAN_RADIUS_M))
    wanted = math.ceil(max(metres / _DEPTH_PIECE_M, metres * bend, abs(x1 - x0) / 10))
    return int(min(max(wanted, 1.0), 20_000.0))


@_jit
def _split(xy: Any, first: int, last: int) -> Any:
    """Vertices of one ring or line, edges split as in geo.target."""
    total = 1
    for k in range(first, last - 1):
        total += _pieces(xy[k, 0], xy[k, 1], xy[k + 1, 0], xy[k + 1, 1])
    out = np.empty((total, 5))
    at = 0
    for k in range(first, last - 1):
        n = _pieces(xy[k, 0], xy[k, 1], xy[k + 1, 0], xy[k + 1, 1])
        dx, dy = (xy[k + 1, 0] - xy[k, 0]) / n, (xy[k + 1, 1] - xy[k, 1]) / n
        for i in range(n):
            out[at, 0], out[at, 1] = xy[k, 0] + dx * i, xy[k, 1] + dy * i
            at += 1
    out[at, 0], out[at, 1] = xy[last - 1, 0], xy[last - 1, 1]
    for k in range(total):
        out[k, 2], out[k, 3], out[k, 4] = _space(out[k, 0], out[k, 1])
    return out


@_jit
def _edges(xy: Any, ends: Any, first: int, last: int) -> Any:
    """Edges of the rings `first` to `last`: lon, lat, lon, lat, start in space, run in space, run's square."""
    total = 0
    for r in range(first, last):
        for k in range(ends[r], ends[r + 1] - 1):
            total += _pieces(xy[k, 0], xy[k, 1], xy[k + 1, 0], xy[k + 1, 1])
    out = np.empty((total, 11))
    at = 0
    for r in range(first, last):
        v = _split(xy, ends[r], ends[r + 1])
        for k in range(len(v) - 1):
            e = out[at]
            e[0], e[1], e[2], e[3] = v[k, 0], v[k, 1], v[k + 1, 0], v[k + 1, 1]
            long = 0.0
            for d in range(3):
                e[4 + d] = v[k, 2 + d]
                e[7 + d] = v[k + 1, 2 + d] - v[k, 2 + d]
                long += e[7 + d] * e[7 + d]
            e[10] = long if long > 0 else 1.0
            at += 1
    return out


@_jit
def _whole_edges(xy: Any, ends: Any, first: int, last: int) -> Any:
    """The same edges unsplit, without space: lon, lat, lon, lat."""
    out = np.empty((ends[last] - ends[first] - (last - first), 4))
    at = 0
    for r in range(first, last):
        for k in range(ends[r], ends[r + 1] - 1):
            out[at, 0], out[at, 1], out[at, 2], out[at, 3] = xy[k, 0], xy[k, 1], xy[k + 1, 0], xy[k + 1, 1]
            at += 1
    return out


@_jit
def _local(edges: Any, reach: float) -> bool:
    """Whether the surroundings are small, off the poles and off the seam: flat enough to search by degrees."""
    if reach > _LOCAL_M:
        return False
    west, east = _extent(edges, 0)
    south, north = _extent(edges, 1)
    north = max(-south, north) + reach / _DEG_M
    if north > _LOCAL_LAT:
        return False
    wide = _widened(north, reach)
    return bool(west - wide > -180 and east + wide < 180)


@_jit
def _extent(edges: Any, axis: int) -> Any:
    low, high = np.inf, -np.inf
    for k in range(len(edges)):
        low = min(low, edges[k, axis], edges[k, axis + 2])
        high = max(high, edges[k, axis], edges[k, axis + 2])
    return low, high


@_jit
def _local_metres(edges: Any, some: Any, n: int, x: float, y: float, reach: float) -> float:
    """As `_metres`: a flat search with a margin for its error, then the spot on the ellipsoid."""
    sin_y, cos_y = math.sin(math.radians(y)), math.cos(math.radians(y))
    best = reach / _DEG_M * 1.05
    found = np.inf
    for k in range(n):
        i = some[k]
        ay, by = edges[i, 1] - y, edges[i, 3] - y
        if min(ay, by) > best or max(ay, by) < -best:
            continue
        ax, bx = (edges[i, 0] - x) * cos_y, (edges[i, 2] - x) * cos_y
        if min(ax, bx) > best or max(ax, bx) < -best:
            continue
        t = _foot(ax, ay, bx - ax, by - ay)
        dx, dy = ax + t * (bx - ax), ay + t * (by - ay)
        if dx * dx + dy * dy <= best * best:
            found = min(found, _local_ground(edges[i], t, x, y, sin_y, cos_y))
            best = min(best, found / _DEG_M * 1.05 + 1e-7)
    return found


@_jit
def _foot(ax: float, ay: float, ux: float, uy: float) -> float:
    long = ux * ux + uy * uy
    if long == 0:
        return 0.0
    return min(max(-(ax * ux + ay * uy) / long, 0.0), 1.0)


@_jit
def _local_ground(e: Any, t: float, x: float, y: float, sin_y: float, cos_y: float) -> float:
    """The foot once more with the scale half way to it, then metres to that spot.

    Up to 10 km the middle-latitude formula errs by less than 2 cm below 75 degrees; beyond, space.
    """
    dx, dy = e[2] - e[0], e[3] - e[1]
    flat = _cos_near(sin_y, cos_y, (e[1] + t * dy - y) / 2)
    if t > 0 and t < 1:
        level = flat * (1 + ECCENTRICITY2 * flat * flat)
        t = _foot((e[0] - x) * level, e[1] - y, dx * level, dy)
        flat = _cos_near(sin_y, cos_y, (e[1] + t * dy - y) / 2)
    w = 1 - ECCENTRICITY2 * (1 - flat * flat)
    prime = SEMI_MAJOR_M / math.sqrt(w)
    east = math.radians(e[0] + t * dx - x) * prime * flat
    north = math.radians(e[1] + t * dy - y) * prime * (1 - ECCENTRICITY2) / w
    square = east * east + north * north
    if square <= 1e8:
        return math.sqrt(square)
    return _space_ground(e, t, x, y)


@_jit
def _space_ground(e: Any, t: float, x: float, y: float) -> float:
    """One more step towards the foot, in space, and metres to it."""
    dx, dy = e[2] - e[0], e[3] - e[1]
    px, py, pz = _space(x, y)
    qx, qy, qz = _space(e[0] + t * dx, e[1] + t * dy)
    if dx != 0 or dy != 0:
        h = 1e-3
        vx, vy, vz = _space(e[0] + (t + h) * dx, e[1] + (t + h) * dy)
        vx, vy, vz = (vx - qx) / h, (vy - qy) / h, (vz - qz) / h
        long = vx * vx + vy * vy + vz * vz
        more = ((px - qx) * vx + (py - qy) * vy + (pz - qz) * vz) / (long if long > 0 else 1.0)
        t = min(max(t + more, 0.0), 1.0)
        qx, qy, qz = _space(e[0] + t * dx, e[1] + t * dy)
    return _LONGEST * math.asin(
        min(math.sqrt((px - qx) ** 2 + (py - qy) ** 2 + (pz - qz) ** 2) / _LONGEST, 1.0)
    )


@_jit
def _cos_near(sin_y: float, cos_y: float, degrees: float) -> float:
    """Cosine of a latitude a few degrees off, by series."""
    d = math.radians(degrees)
    return cos_y * (1 - d * d / 2 + d * d * d * d / 24) - sin_y * (d - d * d * d / 6)


@_jit
def _inside(edges: Any, some: Any, n: int, x: float, y: float) -> bool:
    odd = False
    for k in range(n):
        i = some[k]
        y0, y1 = edges[i, 1], edges[i, 3]
        if (y0 > y) != (y1 > y) and x < (edges[i, 2] - edges[i, 0]) * (y - y0) / (y1 - y0) + edges[i, 0]:
            odd = not odd
    return odd


@_jit
def _chord2(e: Any, px: float, py: float, pz: float) -> Any:
    x, y, z = px - e[4], py - e[5], pz - e[6]
    t = min(max((x * e[7] + y * e[8] + z * e[9]) / e[10], 0.0), 1.0)
    x, y, z = x - t * e[7], y - t * e[8], z - t * e[9]
    return x * x + y * y + z * z, t


@_jit
def _beyond(e: Any, x: float, wide: float) -> bool:
    """Whether an edge is more than `wide` degrees of longitude off, either way round."""
    west, east = min(e[0], e[2]), max(e[0], e[2])
    if x >= west and x <= east:
        return False
    if x > east:
        return bool(x - east > wide and west + 360 - x > wide)
    return bool(west - x > wide and x + 360 - east > wide)


@_jit
def _metres(edges: Any, some: Any, n: int, x: float, y: float, wide: float, tall: float) -> float:
    """Metres from a site to the nearest of some edges, inf when all are out of reach."""
    px, py, pz = _space(x, y)
    best, second, at, spot = np.inf, np.inf, -1, 0.0
    for k in range(n):
        e = edges[some[k]]
        if min(e[1], e[3]) - tall > y or max(e[1], e[3]) + tall < y or _beyond(e, x, wide):
            continue
        square, t = _chord2(e, px, py, pz)
        if square < best:
            best, second, at, spot = square, best, some[k], t
        elif square < second:
            second = square
    if at < 0:
        return np.inf
    found = _space_ground(edges[at], spot, x, y)
    close = (math.sqrt(best) + _TIE_M) ** 2
    if second > close:
        return found
    for k in range(n):
        square, t = _chord2(edges[some[k]], px, py, pz)
        if square <= close:
            found = min(found, _space_ground(edges[some[k]], t, x, y))
    return found


@_jit
def _lower(lon: Any, first: int, last: int, x: float) -> int:
    while first < last:
        mid = (first + last) >> 1
        if lon[mid] < x:
            first = mid + 1
        else:
            last = mid
    return first


@_jit
def _upper(lon: Any, first: int, last: int, x: float) -> int:
    while first < last:
        mid = (first + last) >> 1
        if lon[mid] <= x:
            first = mid + 1
        else:
            last = mid
    return first


@_jit
def _room(rows: Any, metres: Any, wanted: int) -> Any:
    if wanted <= len(rows):
        return rows, metres
    return _first(rows, metres, len(rows), 2 * wanted)


@_jit
def _first(rows: Any, metres: Any, count: int, size: int) -> Any:
    """The first of both columns, in new ones of that size."""
    new_rows, new_metres = np.empty(size, np.int64), np.empty(size)
    for i in range(count):
        new_rows[i], new_metres[i] = rows[i], metres[i]
    return new_rows, new_metres


@_jit
def _stretches(edges: Any, some: Any, n: int, low: float, high: float, wide: float, out: Any) -> int:
    """Longitudes of a band that lie in reach of an edge: disjoint, in order, within [-180, 180]."""
    m = 0
    for k in range(n):
        i = some[k]
        x0, y0, x1, y1 = edges[i, 0], edges[i, 1], edges[i, 2], edges[i, 3]
        if y0 > y1:
            x0, y0, x1, y1 = x1, y1, x0, y0
        a, b = x0, x1
        if y1 > y0:
            if y0 < low:
                a = x0 + (x1 - x0) * (low - y0) / (y1 - y0)
            if y1 > high:
                b = x0 + (x1 - x0) * (high - y0) / (y1 - y0)
        west, east = min(a, b) - wide - 1e-7, max(a, b) + wide + 1e-7
        if east - west >= 360:
            west, east = -180.0, 180.0
        out[m, 0], out[m, 1] = max(west, -180.0), min(east, 180.0)
        m += 1
        if west <= -180:
            out[m, 0], out[m, 1] = west + 360, 180.0
            m += 1
        if east >= 180:
            out[m, 0], out[m, 1] = -180.0, east - 360
            m += 1
    return _merged(out, m)


@_jit
def _merged(out: Any, m: int) -> int:
    """Sort by where they begin (Shell's sort: few as a rule, many at times), join what overlaps."""
    gap = m // 2
    while gap > 0:
        for i in range(gap, m):
            a, b, j = out[i, 0], out[i, 1], i
            while j >= gap and out[j - gap, 0] > a:
                out[j, 0], out[j, 1] = out[j - gap, 0], out[j - gap, 1]
                j -= gap
            out[j, 0], out[j, 1] = a, b
        gap //= 2
    n = 0
    for i in range(m):
        if n and out[i, 0] <= out[n - 1, 1]:
            out[n - 1, 1] = max(out[n - 1, 1], out[i, 1])
        else:
            out[n, 0], out[n, 1] = out[i, 0], out[i, 1]
            n += 1
    return n


class Sites(NamedTuple):
    """Columns of the sites: bands of latitude one after the other, in each by longitude."""

    lon: Any
    lat: Any
    radius: Any
    row: Any


class Asked(NamedTuple):
    """One part of an outline: its edges, whether they are `local`, whether it holds area, and how far to look, in
    metres and in degrees of latitude."""

    edges: Any
    local: bool
    filled: bool
    reach: float
    tall: float
    buffer_m: float


@_jit
def outlines(
    lon: Any, lat: Any, radius: Any, row: Any, starts: Any, height: float, far: float,
    xy: Any, ends: Any, parts: Any, filled: Any, buffer_m: float,
) -> Any:  # fmt: skip
    """Rows and metres of sites within reach of any part; a row may come once a part.

    `parts[p]` to `parts[p + 1]` are the rings of part p, `ends[r]` to `ends[r + 1]` the vertices of
    ring r, `filled[p]` whether it holds area. `far` is the largest reach of these sites.
    """
    sites = Sites(lon, lat, radius, row)
    rows, metres, count = np.empty(2048, np.int64), np.empty(2048), 0
    reach = (far + buffer_m) * 1.001 + 5
    for p in range(len(parts) - 1):
        edges = _whole_edges(xy, ends, parts[p], parts[p + 1])
        if len(edges) == 0:
            continue
        local = _local(edges, reach)
        if not local:
            edges = _edges(xy, ends, parts[p], parts[p + 1])
        asked = Asked(edges, local, filled[p], reach, reach / _DEG_M, buffer_m)
        rows, metres, count = _part(sites, starts, height, asked, rows, metres, count)
    return _first(rows, metres, count, count)


@_jit
def _part(
    sites: Any, starts: Any, height: float, asked: Any, rows: Any, metres: Any, count: int
) -> Any:  # fmt: skip
    edges, tall = asked.edges, asked.tall
    first, last = _reached(edges, tall, height, len(starts) - 1)
    if starts[last + 1] == starts[first]:
        return rows, metres, count
    cells, held = _shelved(edges, tall, height, first, last)
    stretch = np.empty((3 * len(edges), 2))
    for band in range(first, last + 1):
        some = held[cells[band - first] : cells[band - first + 1]]
        if starts[band] == starts[band + 1] or len(some) == 0:
            continue
        low = -90 + band * height
        wide = _widened(max(abs(low), abs(low + height)), asked.reach)
        m = _stretches(edges, some, len(some), low - tall, low + height + tall, wide, stretch)
        rows, metres = _room(rows, metres, count + starts[band + 1] - starts[band])
        ends = starts[band], starts[band + 1]
        count = _band(sites, ends, asked, some, stretch[:m], wide, rows, metres, count)
    return rows, metres, count


@_jit
def _band(
    sites: Any, ends: Any, asked: Any, some: Any, stretch: Any, wide: float, rows: Any, metres: Any, count: int
) -> int:  # fmt: skip
    """One band: runs between the stretches by one test, sites in them one by one."""
    lon, lat, radius, row = sites
    edges, local, filled, reach, tall, buffer_m = asked
    done, last = ends
    n = len(some)
    near, limit = buffer_m * 1.001 + 5, buffer_m * (1.005 if reach > FAR_M else 1.0) + 0.05
    for k in range(len(stretch)):
        a = _lower(lon, done, last, stretch[k, 0])
        b = _upper(lon, a, last, stretch[k, 1])
        if filled and k and a > done and _inside(edges, some, n, lon[done], lat[done]):
            for i in range(done, a):
                rows[count], metres[count] = row[i], 0.0
                count += 1
        for i in range(a, b):
            if filled and _inside(edges, some, n, lon[i], lat[i]):
                off = 0.0
            elif local:
                off = _local_metres(edges, some, n, lon[i], lat[i], near + radius[i]) - radius[i]
            else:
                off = _metres(edges, some, n, lon[i], lat[i], wide, tall) - radius[i]
            rows[count], metres[count] = row[i], off if off > TOUCHING_M else 0.0
            count += off * 0.99999 <= limit
        done = b
    return count


@_jit
def _reached(edges: Any, tall: float, height: float, bands: int) -> Any:
    """First and last band within reach of any edge."""
    south, north = _extent(edges, 1)
    first = min(max(int((south - tall + 90) / height), 0), bands - 1)
    return first, min(max(int((north + tall + 90) / height), 0), bands - 1)


@_jit
def _shelved(edges: Any, tall: float, height: float, first: int, last: int) -> Any:
    """Which edges each band has in reach: band b holds `held[cells[b]:cells[b + 1]]`."""
    bands = last - first + 1
    cells, fill = np.zeros(bands + 2, np.int64), np.zeros(bands + 2, np.int64)
    for k in range(len(edges)):
        a, b = _span(edges, k, tall, height, first, last)
        fill[a] += 1
        fill[b + 1] -= 1
    for b in range(bands):
        fill[b + 1] += fill[b]
        cells[b + 1] = cells[b] + fill[b]
    for b in range(bands):
        fill[b] = cells[b]
    held = np.empty(cells[bands], np.int64)
    for k in range(len(edges)):
        a, b = _span(edges, k, tall, height, first, last)
        for band in range(a, b + 1):
            held[fill[band]] = k
            fill[band] += 1
    return cells, held


@_jit
def _span(edges: Any, k: int, tall: float, height: float, first: int, last: int) -> Any:
    y0, y1 = edges[k, 1], edges[k, 3]
    low, high = min(y0, y1) - tall, max(y0, y1) + tall
    a, b = int((low + 90) / height), int((high + 90) / height)
    return min(max(a, first), last) - first, min(max(b, first), last) - first


@_jit
def discs(
    lon: Any, lat: Any, row: Any, starts: Any, height: float, far: float, circles: Any, buffer_m: float
) -> Any:  # fmt: skip
    """Rows that may be in reach of circles (lon, lat, radius), and whether they surely lie within one."""
    rows, sure = np.empty(1024, np.int64), np.empty(1024)
    count, bands = 0, len(starts) - 1
    for c in range(len(circles)):
        x, y, r = circles[c, 0], circles[c, 1], circles[c, 2]
        outer, inner = (r + far + buffer_m) * 1.01 + 5, r * 0.99 - 5
        tall = outer / _DEG_M
        first = min(max(int((y - tall + 90) / height), 0), bands - 1)
        last = min(max(int((y + tall + 90) / height), 0), bands - 1)
        for band in range(first, last + 1):
            s0, s1 = starts[band], starts[band + 1]
            if s0 == s1:
                continue
            low = -90 + band * height
            out_w = _disc_reach(y, low, low + height, outer)
            in_w = _disc_sure(y, low, low + height, inner)
            for turn in (-360.0, 0.0, 360.0):
                a = _lower(lon, s0, s1, x + turn - out_w)
                b = _lower(lon, a, s1, x + turn + out_w)
                rows, sure = _room(rows, sure, count + b - a)
                for i in range(a, b):
                    rows[count] = row[i]
                    sure[count] = 1.0 if abs(lon[i] - x - turn) <= in_w else 0.0
                    count += 1
    return _first(rows, sure, count, count)


@_jit
def _half(y: float, at: float, angle: float) -> float:
    """Degrees of longitude from a circle's centre to its rim along a parallel; -1 when it does not get there."""
    phi, phi0 = math.radians(at), math.radians(y)
    flat = math.cos(phi) * math.cos(phi0)
    gap = math.cos(min(angle, math.pi)) - math.sin(phi) * math.sin(phi0)
    if gap <= -flat:
        return 180.0
    if gap >= flat:
        return -1.0
    return math.degrees(math.acos(gap / flat))


@_jit
def _disc_reach(y: float, low: float, high: float, metres: float) -> float:
    """At most so many degrees of longitude from its centre does a circle reach in a band."""
    angle = metres / _FLATTEST_M
    best = max(_half(y, low, angle), _half(y, high, angle))
    if angle < math.pi / 2:
        top = math.sin(math.radians(y)) / math.cos(angle)
        widest = math.degrees(math.asin(min(max(top, -1.0), 1.0)))
        best = max(best, _half(y, min(max(widest, low), high), angle))
    if angle >= math.pi / 2 or best >= 179:
        return 180.0 + 1e-6  # rounding must lose no site at the meridian opposite; twice found is kept once
    return max(best, _half(y, min(max(y, low), high), angle)) + 1e-6


@_jit
def _disc_sure(y: float, low: float, high: float, metres: float) -> float:
    """At least so many degrees of longitude on both sides of its centre does a circle fill in a band."""
    if metres <= 0:
        return -1.0
    angle = metres / 6_400_000.0
    if angle >= math.pi / 2:
        return -1.0
    return min(_half(y, low, angle), _half(y, high, angle))
