# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sites as columns: what the engines read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tocsin.core.geo import mend, ring
from tocsin.core.geo.earth import Floats, geodesic_m, in_space, wrapped
from tocsin.core.model import Site


@dataclass(frozen=True)
class Table:
    """One row a site. `reach` is the metres around the point within which all of the site lies."""

    ids: list[str]
    lon: Floats
    lat: Floats
    space: Floats
    radius: Floats
    reach: Floats
    footprints: dict[int, BaseGeometry]

    def __len__(self) -> int:
        return len(self.ids)


def table_of(sites: Sequence[Site]) -> Table:
    lon = wrapped(np.array([s.lon for s in sites], dtype=float))
    lat = np.array([s.lat for s in sites], dtype=float)
    radius = np.maximum(np.array([s.radius_m for s in sites], dtype=float), 0.0)
    reach = radius.copy()
    footprints: dict[int, BaseGeometry] = {}
    for row, site in enumerate(sites):
        if site.footprint:
            footprints[row] = shapely.from_wkb(site.footprint)
            reach[row] += _spread(footprints[row], lon[row], lat[row])
    return Table([s.id for s in sites], lon, lat, in_space(lon, lat), radius, reach, footprints)


def _spread(footprint: BaseGeometry, lon: float, lat: float) -> float:
    """Metres from a site's point to its footprint's farthest corner, and a little for the edges between."""
    rows = shapely.get_coordinates(footprint)
    return float(geodesic_m(rows[:, 0], rows[:, 1], lon, lat).max()) * 1.01 + 100


def outlined(rows: Floats) -> BaseGeometry:
    """A footprint from a ring of (lon, lat) rows: valid, cut at 180 degrees."""
    whole: BaseGeometry = ring.cut(mend.area([ring.unrolled(rows)], []))
    return whole
