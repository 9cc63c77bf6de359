# SPDX-License-Identifier: AGPL-3.0-or-later
"""Distances and areas against pyproj's geodesic, walked along every edge."""

import math
from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import assume, example, given
from hypothesis import strategies as st
from pyproj import Geod

from tocsin.core import geo
from tocsin.core.geo import mend, ring
from tocsin.core.model import Basis, Circle, Place

GEOD = Geod(ellps="WGS84")
LAT = st.floats(-90, 90)
LON = st.floats(-180, 180)


def place_of(rows: list[tuple[float, float]]) -> Place | None:
    """A place from (lon, lat) rows, or None when they hold no area."""
    whole = mend.area([ring.unrolled(np.array(rows))], [])
    return None if whole.is_empty else Place(Basis.POLYGON, bytes(ring.cut(whole).wkb))


def walked_m(place: Place, lat: float, lon: float) -> float:
    """Metres by pyproj alone: the least over 400 spots an edge, then 400 more round the nearest."""
    best = math.inf
    for part in shapely.get_parts(shapely.from_wkb(place.wkb)):
        if shapely.intersects_xy(part, lon, lat):
            return 0.0
        for run in [part.exterior, *part.interiors]:
            rows = shapely.get_coordinates(run)
            for a, b in pairwise(rows):
                best = min(best, edge_m(a, b, lon, lat))
    return best


def edge_m(a: np.ndarray, b: np.ndarray, lon: float, lat: float) -> float:
    low, high = 0.0, 1.0
    for _ in range(3):
        t = np.linspace(low, high, 200)
        spots = a + np.outer(t, b - a)
        metres = GEOD.inv(spots[:, 0], spots[:, 1], np.full(200, lon), np.full(200, lat))[2]
        at = int(metres.argmin())
        low, high = float(t[max(at - 1, 0)]), float(t[min(at + 1, 199)])
    return float(metres.min())


@st.composite
def blobs(draw: st.DrawFn) -> Place:
    """Polygons of every size, everywhere, the seam and the poles well visited."""
    lat = draw(LAT | st.sampled_from([89.0, -89.5, 0.0]))
    lon = draw(LON | st.sampled_from([180.0, -179.9, 0.0]))
    size = draw(st.sampled_from([0.01, 0.3, 3.0, 25.0]))
    turns = sorted(draw(st.lists(st.floats(0, 6.28), min_size=3, max_size=8, unique=True)))
    rows = [
        (lon + size * draw(st.floats(0.2, 1)) * math.cos(t), max(-90.0, min(90.0, lat + size * math.sin(t))))
        for t in turns
    ]
    place = place_of(rows)
    assume(place is not None)
    assert place is not None
    return place


@given(blobs(), LAT, LON, st.floats(0, 1))
def test_distance_to_a_polygon_is_geodesic(place: Place, lat: float, lon: float, near: float) -> None:
    middle = shapely.from_wkb(place.wkb).centroid
    lat, lon = lat * near + middle.y * (1 - near), lon * near + middle.x * (1 - near)
    found, truth = geo.distance_m(place, lat, lon), walked_m(place, lat, lon)
    assert abs(found - truth) <= max(0.005 * truth, 10)
    if truth < 1e6:
        assert abs(found - truth) <= 0.1 + 2e-5 * truth


@given(LAT, LON, st.floats(0, 3e6), LAT, LON)
@example(0.0, 180.0, 1000.0, 0.0, -180.0)
@example(90.0, 0.0, 0.0, 90.0, 120.0)
def test_distance_to_a_circle_is_geodesic(
    lat: float, lon: float, radius: float, lat2: float, lon2: float
) -> None:
    truth = max(GEOD.inv(lon, lat, lon2, lat2)[2] - radius, 0)
    found = geo.distance_m(Place(Basis.CIRCLE, None, (Circle(lat, lon, radius),)), lat2, lon2)
    assert abs(found - truth) <= max(0.005 * truth, 10)
    assert (found == 0) == (truth <= 0.05) or abs(truth - 0.05) < 1e-3


@given(LAT, LON, st.floats(0, 360), st.floats(1, 2e6))
def test_the_rim_of_a_circle_counts_as_inside(lat: float, lon: float, azimuth: float, radius: float) -> None:
    lon2, lat2, _ = GEOD.fwd(lon, lat, azimuth, radius)
    assert geo.distance_m(Place(Basis.CIRCLE, None, (Circle(lat, lon, radius),)), lat2, lon2) == 0


@given(blobs(), st.data())
def test_the_boundary_counts_as_inside(place: Place, data: st.DataObject) -> None:
    rows = shapely.get_coordinates(shapely.get_parts(shapely.from_wkb(place.wkb))[0].exterior)
    k = data.draw(st.integers(0, len(rows) - 2))
    t = data.draw(st.floats(0, 1))
    lon, lat = rows[k] + t * (rows[k + 1] - rows[k])
    assert geo.distance_m(place, lat, lon) == 0


def test_the_seam_has_two_names_and_the_pole_many() -> None:
    place = place_of([(170, 0), (180, 0), (180, 10), (170, 10)])
    assert place is not None
    assert geo.distance_m(place, 5, -180) == geo.distance_m(place, 5, 180) == 0
    assert geo.distance_m(place, 5, -179) == pytest.approx(GEOD.inv(180, 5, -179, 5)[2], rel=1e-3)
    cap = place_of([(0, 80), (90, 80), (180, 80), (-90, 80)])
    assert cap is not None and all(geo.distance_m(cap, 90, lon) == 0 for lon in (-180, -33, 0, 77, 180))


def test_nowhere_is_infinitely_far() -> None:
    assert geo.distance_m(Place(), 1, 2) == math.inf


def test_a_hole_is_outside() -> None:
    whole = shapely.box(0, 0, 10, 10).difference(shapely.box(4, 4, 6, 6))
    place = Place(Basis.POLYGON, bytes(whole.wkb))
    assert geo.distance_m(place, 5, 5) == pytest.approx(GEOD.inv(5, 5, 5, 6)[2], rel=0.01)


def test_areas_are_on_the_ellipsoid_and_overlaps_count_once() -> None:
    one = shapely.box(0, 0, 1, 1)
    both = shapely.multipolygons([one, shapely.box(0, 0, 1, 1)])
    truth = abs(GEOD.geometry_area_perimeter(one)[0])
    assert geo.area_m2(Place(Basis.POLYGON, bytes(both.wkb))) == pytest.approx(truth, rel=1e-4)
    circle = geo.area_m2(Place(Basis.CIRCLE, None, (Circle(60, 20, 10_000),)))
    assert circle == pytest.approx(math.pi * 1e8, rel=0.01)
    world = geo.area_m2(Place(Basis.POLYGON, bytes(shapely.box(-180, -90, 180, 90).wkb)))
    assert world == pytest.approx(5.1e14, rel=0.01)
