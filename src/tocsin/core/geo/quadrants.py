# SPDX-License-Identifier: AGPL-3.0-or-later
"""Wind radii by quadrant, as tropical cyclone advisories state them, drawn as one outline."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import shapely

from tocsin.core.geo.earth import GEOD, Floats
from tocsin.core.model import Shape, ShapeKind

Radii = tuple[float, float, float, float]
"""Metres to the north-east, south-east, south-west and north-west."""

STEP_DEG = 5
GROWN = 1.005
"""An arc of 5 degrees leaves its chord by 0.1 % of the radius, and a sweep in steps of 10 km its true edge by
0.2 km: areas are drawn half a percent too large, so that none is too small."""
STEP_M, MOST_STEPS = 10_000.0, 400


def quadrants(lat: float, lon: float, radii_m: Radii) -> Shape | None:
    """The area within radii north-east, south-east, south-west, north-west of a centre, in metres.

    Each radius is the largest anywhere in its quadrant (NHC forecast/advisory), so every quadrant is drawn as a
    full quarter circle; None when all radii are 0.
    """
    return _shape(_outline(lat, lon, radii_m)) if max(radii_m) > 0 else None


def sweep(stops: Sequence[tuple[float, float, Radii]]) -> tuple[Shape, ...]:
    """The ground swept from each centre (latitude, longitude, radii) to the next, centre and radii moving evenly.

    Centres without a radius are left out.
    """
    known = [stop for stop in stops if max(stop[2]) > 0]
    between = [one for first, last in pairwise(known) for one in _between(first, last)]
    outlines = [
        shapely.polygons(np.add(_outline(*stop), (360 * round((known[0][1] - stop[1]) / 360), 0)))
        for stop in [*between, *known[-1:]]
    ]
    whole = shapely.union_all(outlines) if outlines else shapely.MultiPolygon()
    parts = [part for part in shapely.get_parts(whole) if part.geom_type == "Polygon"]
    return tuple(_shape(shapely.get_coordinates(part.exterior)) for part in parts)


def _between(
    first: tuple[float, float, Radii], last: tuple[float, float, Radii]
) -> list[tuple[float, float, Radii]]:
    """Centres from the first up to, and without, the last."""
    bearing, _, metres = GEOD.inv(first[1], first[0], last[1], last[0])
    steps = min(max(int(metres / STEP_M), 1), MOST_STEPS)
    found = []
    for step in range(steps):
        share = step / steps
        lon, lat, _ = GEOD.fwd(first[1], first[0], bearing, metres * share)
        radii = tuple(a + (b - a) * share for a, b in zip(first[2], last[2], strict=True))
        found.append((lat, lon, radii))
    return found  # type: ignore[return-value]


def _outline(lat: float, lon: float, radii_m: Radii) -> Floats:
    """Corners as (longitude, latitude), longitudes on the centre's turn of the earth."""
    rows: list[Floats] = []
    for number, radius_m in enumerate(radii_m):
        bearings = np.arange(number * 90, number * 90 + 90 + STEP_DEG, STEP_DEG) if radius_m else np.zeros(1)
        count = len(bearings)
        x, y, _ = GEOD.fwd(
            np.full(count, lon), np.full(count, lat), bearings, np.full(count, radius_m * GROWN)
        )
        rows.append(np.column_stack((lon + (np.atleast_1d(x) - lon + 180) % 360 - 180, np.atleast_1d(y))))
    return np.concatenate(rows)


def _shape(rows: Floats) -> Shape:
    pairs = [f"{lat:.5f},{lon:.5f}" for lon, lat in rows.tolist()]
    return Shape(ShapeKind.CAP_POLYGON, " ".join([*pairs, pairs[0]] if pairs[0] != pairs[-1] else pairs))
