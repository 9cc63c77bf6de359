# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sites as columns: what the engines read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tocsin.core.geo.earth import Floats, Rows, geodesic_m, wrapped
from tocsin.core.model import Site


@dataclass(frozen=True)
class Table:
    """One row a site. `reach` is the metres around the point within which all of the site lies."""

    lon: Floats
    lat: Floats
    radius: Floats
    reach: Floats
    footprints: dict[int, BaseGeometry]

    def __len__(self) -> int:
        return len(self.lon)

    def take(self, rows: Rows) -> Table:
        """Some rows as a table of their own."""
        own = {at: self.footprints[row] for at, row in enumerate(rows.tolist()) if row in self.footprints}
        return Table(self.lon[rows], self.lat[rows], self.radius[rows], self.reach[rows], own)


def table_of(sites: Sequence[Site]) -> Table:
    """The columns of sites, in their order."""
    n = len(sites)
    lon = wrapped(np.fromiter((s.lon for s in sites), float, n))
    lat = np.clip(np.fromiter((s.lat for s in sites), float, n), -90, 90)
    radius = np.maximum(np.fromiter((s.radius_m for s in sites), float, n), 0.0)
    reach = radius.copy()
    footprints: dict[int, BaseGeometry] = {}
    for row, site in enumerate(sites):
        if site.footprint:
            footprints[row] = shapely.from_wkb(site.footprint)
            reach[row] += _spread(footprints[row], float(lon[row]), float(lat[row]))
    return Table(lon, lat, radius, reach, footprints)


def _spread(footprint: BaseGeometry, lon: float, lat: float) -> float:
    """Metres from a site's point to its footprint's farthest corner, and a little for the edges between."""
    rows = shapely.get_coordinates(footprint)
    return float(geodesic_m(rows[:, 0], rows[:, 1], lon, lat).max()) * 1.01 + 100
