# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shapes to places, and distances between places and points, on the WGS 84 ellipsoid."""

from tocsin.core.geo.locate import Zones, locate
from tocsin.core.geo.measure import area_m2, distance_m, solid
from tocsin.core.geo.output import geojson

__all__ = ["Zones", "area_m2", "distance_m", "geojson", "locate", "solid"]
