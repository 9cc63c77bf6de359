# SPDX-License-Identifier: AGPL-3.0-or-later
"""The plain engine: boxes to narrow, then exact distances; the measure of the fast one."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tocsin.core.geo.earth import Floats, Mask, Rows
from tocsin.core.geo.measure import TOUCHING_M, distances
from tocsin.core.geo.target import Target, aim
from tocsin.core.match.footprint import footprint_m
from tocsin.core.match.narrow import near
from tocsin.core.match.table import Table
from tocsin.core.model import Place

Found = tuple[Rows, Floats, Mask]
Ask = Callable[[Place, float], Found]
"""A place and a buffer in metres to rows, metres, and whether a circle decided."""

SLACK_M = 0.05
SLACK = 1e-5
"""A site counts when it is out of reach by no more than 5 cm and a hundred-thousandth of its distance:
rounding speaks for warning."""


def asker(table: Table) -> Ask:
    def ask(place: Place, buffer_m: float) -> Found:
        rows, target = near(table, aim(place), buffer_m)
        return judged(table, target, rows, buffer_m)

    return ask


def judged(table: Table, target: Target, rows: Rows, buffer_m: float) -> Found:
    """Of these rows those in reach, each with its exact distance."""
    metres, circle = distances(target, table.lon[rows], table.lat[rows])
    if table.footprints:
        for at, row in enumerate(rows.tolist()):
            if row in table.footprints:
                metres[at], circle[at] = footprint_m(target, table.footprints[row])
    metres = np.maximum(metres - table.radius[rows], 0.0)
    metres[metres <= TOUCHING_M] = 0.0
    kept = in_reach(metres, buffer_m)
    return rows[kept], metres[kept], circle[kept]


def in_reach(metres: Floats, buffer_m: float) -> Mask:
    out: Mask = metres * (1 - SLACK) <= buffer_m + SLACK_M
    return out


def reaches(metres: float, buffer_m: float) -> bool:
    """The same for one distance."""
    return metres * (1 - SLACK) <= buffer_m + SLACK_M
