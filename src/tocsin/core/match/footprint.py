# SPDX-License-Identifier: AGPL-3.0-or-later
"""Distance between a site's footprint and a target."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tocsin.core.geo.earth import in_space
from tocsin.core.geo.measure import distances, to_circles, to_outlines
from tocsin.core.geo.target import Edges, Target, aim
from tocsin.core.model import Basis, Place


def footprint_m(target: Target, footprint: BaseGeometry) -> tuple[float, bool]:
    """Metres between the two, 0 when they touch, and whether a circle is what is nearest.

    Two outlines that do not cross are nearest at a corner of one of them.
    """
    own = aim(Place(Basis.POLYGON, shapely.to_wkb(footprint)))
    rows = np.vstack((shapely.get_coordinates(footprint), _along(own.edges)))
    lon, lat = rows[:, 0], rows[:, 1]
    space = in_space(lon, lat)
    circle = min(float(to_circles(target, lon, lat, space).min()), _round_m(target, own))
    outline = float(to_outlines(target, lon, lat, space).min())
    if outline > 0 and len(target.edges):
        there = target.edges.lonlat
        outline = min(outline, float(distances(own, there[:, 0], there[:, 1])[0].min()))
    if any(shapely.intersects(area, footprint) for area in target.areas):
        outline = 0.0
    return min(circle, outline), circle < outline


def _along(edges: Edges) -> np.ndarray:
    return edges.lonlat


def _round_m(target: Target, own: Target) -> float:
    """Metres from the target's circles to the footprint's outline."""
    if not target.circles:
        return float("inf")
    lon = np.array([c.lon for c in target.circles])
    lat = np.array([c.lat for c in target.circles])
    radius = np.array([c.radius_m for c in target.circles])
    return float(np.maximum(distances(own, lon, lat)[0] - radius, 0).min())
