# SPDX-License-Identifier: AGPL-3.0-or-later
"""The fast engine: sites sorted into bands of latitude, asked through compiled loops.

Numba is imported when the first fast engine is built, so small installations never wait for it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import ModuleType

import numpy as np

from tocsin.core.geo.earth import Floats, Mask, Rows
from tocsin.core.geo.target import aim
from tocsin.core.match import plain
from tocsin.core.match.rings import Rings, rings_of
from tocsin.core.match.table import Table
from tocsin.core.model import Basis, Place

_CLASSES_M = (2_000.0, 50_000.0, math.inf)
_FAR_M = 350_000.0


@dataclass(frozen=True)
class Bands:
    """Sites of like reach, by band of latitude and in each by longitude."""

    lon: Floats
    lat: Floats
    radius: Floats
    row: Rows
    starts: Rows
    height: float
    far: float


def asker(table: Table) -> plain.Ask:
    """The engine for a table. Same hits as plain.asker (property test). Raises ImportError without numba."""
    from tocsin.core.match import kernel  # its absence must show here, not at the first question

    near = [_Near(kernel, table, group) for group in _groups(table)]
    outlined = np.array(sorted(table.footprints), dtype=np.int64)
    if len(near) == 1 and not len(outlined):
        return near[0].ask
    measured = plain.asker(table.take(outlined))

    def ask(place: Place, buffer_m: float) -> plain.Found:
        found = [group.ask(place, buffer_m) for group in near]
        if len(outlined):
            rows, metres, circle = measured(place, buffer_m)
            found.append((outlined[rows], metres, circle))
        return _gathered(found)

    return ask


def _groups(table: Table) -> list[Bands]:
    free = np.ones(len(table), dtype=bool)
    free[list(table.footprints)] = False
    groups, floor = [], -1.0
    for ceiling in _CLASSES_M:
        rows = np.flatnonzero(free & (table.reach > floor) & (table.reach <= ceiling))
        floor = ceiling
        if len(rows):
            groups.append(_bands(table, rows))
    return groups


def _bands(table: Table, rows: Rows) -> Bands:
    count = int(min(max(2.0 * math.sqrt(len(rows)), 90), 9_000))
    height = 180.0 / count
    lat, lon = table.lat[rows], table.lon[rows]
    band = np.minimum(((lat + 90) / height).astype(np.int32), count - 1)
    order = np.lexsort((lon, band))
    starts = np.searchsorted(band[order], np.arange(count + 1))
    rows = rows[order]
    return Bands(
        lon[order], lat[order], table.radius[rows], rows, starts, height, float(table.radius[rows].max())
    )


class _Near:
    """The sites of one group, asked."""

    def __init__(self, kernel: ModuleType, table: Table, group: Bands) -> None:
        self.kernel, self.table, self.group = kernel, table, group

    def ask(self, place: Place, buffer_m: float) -> plain.Found:
        if not place.circles and place.wkb:
            return self._outlines(place, rings_of(place.wkb), buffer_m)
        found = [self._outlines(place, rings_of(place.wkb), buffer_m)] if place.wkb else []
        if place.circles:
            found.append(self._circles(place, buffer_m))
        return _gathered(found)

    def _outlines(self, place: Place, rings: Rings, buffer_m: float) -> plain.Found:
        own = self.group
        rows, metres = self.kernel.outlines(
            own.lon, own.lat, own.radius, own.row, own.starts, own.height, own.far,
            rings.xy, rings.ends, rings.parts, rings.filled, buffer_m,
        )  # fmt: skip
        if len(rings.parts) > 2:
            rows, metres = _least(rows, metres)
        if buffer_m + own.far > _FAR_M:
            return self._exact(place, rows, metres, buffer_m)
        return rows, metres, np.zeros(len(rows), dtype=bool)

    def _exact(self, place: Place, rows: Rows, metres: Floats, buffer_m: float) -> plain.Found:
        """Far sites by the geodesic itself, as the plain engine measures them."""
        far = metres + self.table.radius[rows] > _FAR_M
        near = ~far & plain.in_reach(metres, buffer_m)
        target = aim(Place(place.basis, place.wkb))
        more = plain.judged(self.table, target, rows[far], buffer_m)
        return _gathered([(rows[near], metres[near], np.zeros(int(near.sum()), dtype=bool)), more])

    def _circles(self, place: Place, buffer_m: float) -> plain.Found:
        own = self.group
        circles = np.array([(c.lon, c.lat, c.radius_m) for c in place.circles])
        rows, sure = self.kernel.discs(
            own.lon, own.lat, own.row, own.starts, own.height, own.far, circles, buffer_m
        )
        reach = circles[:, 2].max() + buffer_m + own.far
        polar = (
            np.abs(circles[:, 1]).max() + reach / 100_000 > 88
        )  # all the way round, so a site may come twice
        if len(rows) and (len(circles) > 1 or reach > 1_000_000 or polar):
            rows, unsure = _least(rows, 1 - sure)
            sure = 1 - unsure
        within = rows[sure > 0]
        target = aim(Place(Basis.CIRCLE, None, place.circles))
        maybe = plain.judged(self.table, target, rows[sure == 0], buffer_m)
        surely = (within, np.zeros(len(within)), np.ones(len(within), dtype=bool))
        return _gathered([surely, maybe])


def _least(rows: Rows, metres: Floats) -> tuple[Rows, Floats]:
    """Each row once, with its least metres."""
    order = np.lexsort((metres, rows))
    rows, metres = rows[order], metres[order]
    first = np.ones(len(rows), dtype=bool)
    first[1:] = rows[1:] != rows[:-1]
    return rows[first], metres[first]


def _gathered(found: list[plain.Found]) -> plain.Found:
    found = [f for f in found if len(f[0])]
    if len(found) == 1:
        return found[0]
    if not found:
        return np.empty(0, dtype=np.int64), np.empty(0), np.empty(0, dtype=bool)
    rows = np.concatenate([f[0] for f in found])
    metres = np.concatenate([f[1] for f in found])
    circle: Mask = np.concatenate([f[2] for f in found])
    order = np.lexsort((circle, metres, rows))
    rows, metres, circle = rows[order], metres[order], circle[order]
    first = np.ones(len(rows), dtype=bool)
    first[1:] = rows[1:] != rows[:-1]
    return rows[first], metres[first], circle[first]
