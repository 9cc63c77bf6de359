# SPDX-License-Identifier: AGPL-3.0-or-later
"""Distance between a site's footprint and a target."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tocsin.core.geo.measure import distances
from tocsin.core.geo.target import Target, aim
from tocsin.core.model import Basis, Place


def footprint_m(target: Target, footprint: BaseGeometry) -> tuple[float, bool]:
    """Metres between the two, 0 when they touch, and whether a circle is what is nearest.

    Two outlines that do not cross are nearest at a corner of one of them.
    """
    own = aim(Place(Basis.POLYGON, bytes(shapely.to_wkb(footprint))))
    corners = own.edges.lonlat
    metres, circle = distances(target, corners[:, 0], corners[:, 1])
    best = int(metres.argmin())
    found = (float(metres[best]), bool(circle[best]))
    found = min(found, (_rims_m(target, own), True), (_corners_m(target, own), False))
    if any(shapely.intersects(area, footprint) for area in target.areas) or _crossed(target, footprint):
        return 0.0, False
    return found


def _crossed(target: Target, footprint: BaseGeometry) -> bool:
    """Whether a line of the target runs through the footprint without a corner in it."""
    if target.areas or not len(target.edges):
        return False
    first = target.edges.lonlat
    runs = shapely.linestrings(np.stack((first, first + target.edges.step), axis=1))
    return bool(shapely.intersects(runs, footprint).any())


def _corners_m(target: Target, own: Target) -> float:
    if not len(target.edges):
        return float("inf")
    there = target.edges.lonlat
    ends = there[-1:] + target.edges.step[-1:]
    rows = np.vstack((there, ends))
    return float(distances(own, rows[:, 0], rows[:, 1])[0].min())


def _rims_m(target: Target, own: Target) -> float:
    """Metres from the target's circles to the footprint."""
    if not target.circles:
        return float("inf")
    lon = np.array([c.lon for c in target.circles])
    lat = np.array([c.lat for c in target.circles])
    radius = np.array([c.radius_m for c in target.circles])
    return float(np.maximum(distances(own, lon, lat)[0] - radius, 0).min())
