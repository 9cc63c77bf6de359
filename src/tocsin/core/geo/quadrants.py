# SPDX-License-Identifier: AGPL-3.0-or-later
"""Wind radii by quadrant, as tropical cyclone advisories state them, drawn as one outline."""

from __future__ import annotations

import numpy as np

from tocsin.core.geo.earth import GEOD
from tocsin.core.model import Shape, ShapeKind

STEP_DEG = 5
"""An arc of 5 degrees leaves its chord by 0.1 % of the radius."""


def quadrants(lat: float, lon: float, radii_m: tuple[float, float, float, float]) -> Shape | None:
    """The area within radii north-east, south-east, south-west, north-west of a centre, in metres.

    Each radius is the largest anywhere in its quadrant (NHC forecast/advisory), so every quadrant is drawn as a
    full quarter circle, a little larger where its chords are; None when all radii are 0.
    """
    if max(radii_m) <= 0:
        return None
    grown = 1 / np.cos(np.radians(STEP_DEG / 2))
    rows: list[str] = []
    for number, radius_m in enumerate(radii_m):
        bearings = np.arange(number * 90, number * 90 + 90 + STEP_DEG, STEP_DEG) if radius_m else np.zeros(1)
        count = len(bearings)
        x, y, _ = GEOD.fwd(
            np.full(count, lon), np.full(count, lat), bearings, np.full(count, radius_m * grown)
        )
        rows += [f"{b:.5f},{a:.5f}" for a, b in zip(np.atleast_1d(x), np.atleast_1d(y), strict=True)]
    return Shape(ShapeKind.CAP_POLYGON, " ".join([*rows, rows[0]]))
