# SPDX-License-Identifier: AGPL-3.0-or-later
"""The plume of a release: where a hazardous-goods alert that names the wind reaches beyond its isolation circle.

The Emergency Response Guidebook ("How to use Table 1") protects a square downwind of the release, as long and as
wide as the downwind distance, the release in the middle of its windward side; around the release itself it
isolates a circle whatever the wind.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import shapely
from msgspec import Struct

from tocsin.core import geo
from tocsin.core.geo.earth import GEOD
from tocsin.core.model import Hazard, Measure, Place, Site

UNTOLD_M = 11_000.0
"""Length of a plume whose alert names only the wind: the table ends at "11.0+ km", so a site too many, never one
too few."""


class Plume(Struct, frozen=True):
    """Degrees it drifts towards, metres it reaches."""

    towards_deg: float
    length_m: float

    @property
    def reach_m(self) -> float:
        """Metres to the square's farthest corner."""
        return math.hypot(self.length_m, self.length_m / 2)


def plume(hazard: Hazard, measures: Mapping[Measure, float]) -> Plume | None:
    """The plume an alert speaks of; None for other hazards or when it does not say where to it drifts."""
    if hazard is not Hazard.HAZMAT or Measure.PLUME_DEG not in measures:
        return None
    return Plume(measures[Measure.PLUME_DEG] % 360, max(measures.get(Measure.PLUME_M, UNTOLD_M), 0.0))


def downwind(said: Plume, place: Place, site: Site) -> bool:
    """Whether any of the site, within its radius, lies in the square downwind of the middle of the place."""
    lat, lon = _source(place)
    bearing, _, metres = GEOD.inv(lon, lat, site.lon, site.lat)
    return in_square(said, bearing, metres, site.radius_m)


def in_square(said: Plume, bearing_deg: float, distance_m: float, radius_m: float = 0.0) -> bool:
    """The same by bearing and distance from the release."""
    off = math.radians(bearing_deg - said.towards_deg)
    ahead, aside = distance_m * math.cos(off), abs(distance_m * math.sin(off))
    return -radius_m <= ahead <= said.length_m + radius_m and aside <= said.length_m / 2 + radius_m


def _source(place: Place) -> tuple[float, float]:
    if place.circles:
        return place.circles[0].lat, place.circles[0].lon
    middle = shapely.point_on_surface(geo.solid(place))
    return middle.y, middle.x
