# SPDX-License-Identifier: AGPL-3.0-or-later
"""The index against brute force by pyproj, and the fast engine against the plain one."""

import math
import sys

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyproj import Geod

from tests.core.test_geo_measure import blobs, walked_m
from tocsin.core import match
from tocsin.core.match import Hit, SiteIndex
from tocsin.core.match.index import FAST_FROM
from tocsin.core.model import Basis, Circle, Place, Site

GEOD = Geod(ellps="WGS84")
LAT = st.floats(-90, 90) | st.sampled_from([90.0, -90.0, 0.0, 45.0])
LON = st.floats(-180, 180) | st.sampled_from([180.0, -180.0, 179.99, 0.0])
BUFFER = st.sampled_from([0.0, 100.0, 5_000.0, 80_000.0, 700_000.0, 5_000_000.0])
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def site(n: int, lat: float, lon: float, radius_m: float = 0.0, **more: object) -> Site:
    return Site(id=f"s{n}", name="", lat=lat, lon=lon, radius_m=radius_m, **more)  # type: ignore[arg-type]


@st.composite
def surroundings(draw: st.DrawFn, place: Place) -> list[Site]:
    """Sites anywhere and, mostly, about the place."""
    middles = [(c.lat, c.lon) for c in place.circles]
    if place.wkb:
        middle = shapely.from_wkb(place.wkb).centroid
        middles.append((middle.y, middle.x))
    sites = []
    for n in range(draw(st.integers(1, 25))):
        lat, lon, near = draw(LAT), draw(LON), draw(st.sampled_from([0.0, 0.001, 0.02, 0.3, 1.0]))
        to_lat, to_lon = draw(st.sampled_from(middles))
        lat = lat * near + to_lat * (1 - near)
        lon = (lon * near + to_lon + 180) % 360 - 180
        sites.append(site(n, lat, lon, draw(st.sampled_from([0.0, 0.0, 300.0, 20_000.0, 90_000.0]))))
    return sites


@st.composite
def rounds(draw: st.DrawFn) -> Place:
    radius = st.sampled_from([0.0, 500.0, 30_000.0, 1_500_000.0, 12_000_000.0])
    circles = draw(st.lists(st.builds(Circle, LAT, LON, radius), min_size=1, max_size=3))
    return Place(Basis.CIRCLE, None, tuple(circles))


PLACES = blobs() | rounds()


def truth_m(place: Place, one: Site) -> float:
    metres = [GEOD.inv(c.lon, c.lat, one.lon, one.lat)[2] - c.radius_m for c in place.circles]
    if place.wkb:
        metres.append(walked_m(place, one.lat, one.lon))
    return max(min(metres) - one.radius_m, 0.0)


@SLOW
@given(st.data(), PLACES, BUFFER, st.booleans())
def test_no_true_hit_is_lost_and_no_far_site_is_hit(
    data: st.DataObject, place: Place, buffer_m: float, fast: bool
) -> None:
    sites = data.draw(surroundings(place))
    hits = {hit.site: hit for hit in SiteIndex(sites, fast=fast).hits(place, buffer_m)}
    for one in sites:
        truth = truth_m(place, one)
        if truth <= buffer_m:
            assert one.id in hits, (truth, one)
        elif truth > buffer_m + 0.1 + 5e-5 * truth:
            assert one.id not in hits, (truth, one)
        if one.id in hits:
            assert abs(hits[one.id].distance_m - truth) <= max(0.005 * truth, 10)
            assert hits[one.id].inside == (hits[one.id].distance_m == 0)


@SLOW
@given(st.data(), PLACES, BUFFER)
def test_both_engines_give_the_same_hits(data: st.DataObject, place: Place, buffer_m: float) -> None:
    sites = data.draw(surroundings(place))
    plain, fast = (SiteIndex(sites, fast=fast).hits(place, buffer_m) for fast in (False, True))
    on_the_edge = {s.id for s in sites if abs(truth_m(place, s) - buffer_m) <= 0.1 + 2e-5 * buffer_m}
    assert _sets(plain, on_the_edge) == _sets(fast, on_the_edge)
    metres = {hit.site: hit.distance_m for hit in fast}
    for hit in plain:
        assert metres.get(hit.site, hit.distance_m) == pytest.approx(hit.distance_m, rel=1e-5, abs=0.1)


def _sets(hits: list[Hit], leave: set[str]) -> set[tuple[str, bool, Basis]]:
    return {(hit.site, hit.distance_m < 0.1, hit.basis) for hit in hits if hit.site not in leave}


def test_both_engines_agree_over_many_sites() -> None:
    rng = np.random.default_rng(3)
    sites = [
        site(n, *row)
        for n, row in enumerate(
            np.column_stack((rng.uniform(40, 50, 30_000), rng.uniform(0, 10, 30_000))).tolist()
        )
    ]
    plain, fast = SiteIndex(sites, fast=False), SiteIndex(sites)
    for _ in range(40):
        middle, size = rng.uniform((1, 41), (9, 49)), rng.uniform(0.05, 1.5)
        turns = np.sort(rng.uniform(0, 2 * np.pi, int(rng.integers(3, 60))))
        rows = middle + size * rng.uniform(0.2, 1, (len(turns), 1)) * np.column_stack(
            (np.cos(turns), np.sin(turns))
        )
        whole = shapely.polygons(rows)
        if not whole.is_valid:
            continue
        place, buffer_m = Place(Basis.POLYGON, bytes(whole.wkb)), float(rng.choice((0, 2_000, 30_000)))
        one, other = plain.hits(place, buffer_m), fast.hits(place, buffer_m)
        assert [(h.site, h.inside) for h in one] == [(h.site, h.inside) for h in other]


def test_without_numba_the_hits_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(5)
    rows = np.column_stack((rng.uniform(40, 50, FAST_FROM), rng.uniform(0, 10, FAST_FROM)))
    sites = [site(n, *row) for n, row in enumerate(rows.tolist())]
    place = Place(Basis.POLYGON, bytes(shapely.Point(5, 45).buffer(1).wkb), (Circle(48.0, 2.0, 60_000.0),))
    compiled = SiteIndex(sites).match(place, 20_000)
    monkeypatch.setitem(sys.modules, "numba", None)
    monkeypatch.delitem(sys.modules, "tocsin.core.match.kernel", raising=False)
    monkeypatch.delattr(match, "kernel")
    with pytest.raises(ImportError):
        SiteIndex(sites[:5], fast=True)
    plain = SiteIndex(sites).match(place, 20_000)
    assert len(plain) > 100
    assert [(h.site, h.inside, h.basis) for h in compiled.records()] == [
        (h.site, h.inside, h.basis) for h in plain.records()
    ]
    assert np.abs(np.sort(compiled.metres) - np.sort(plain.metres)).max() < 0.1


def test_a_ring_of_34_000_vertices_loses_no_site() -> None:
    turns = np.linspace(0, 2 * np.pi, 34_000, endpoint=False)
    wobble = 2 + 0.2 * np.sin(300 * turns)
    whole = shapely.polygons(np.column_stack((5 + wobble * np.cos(turns), 45 + wobble * np.sin(turns))))
    place = Place(Basis.POLYGON, bytes(whole.wkb))
    rng = np.random.default_rng(9)
    rows = np.column_stack((rng.uniform(42, 48, FAST_FROM), rng.uniform(2, 8, FAST_FROM)))
    sites = [site(n, *row) for n, row in enumerate(rows.tolist())]
    inside = set(np.flatnonzero(shapely.intersects_xy(whole, rows[:, 1], rows[:, 0])).tolist())
    for fast in (False, True):
        found = SiteIndex(sites, fast=fast).match(place)
        assert set(found.rows.tolist()) == inside


def test_a_line_a_hole_and_a_radius() -> None:
    whole = shapely.box(0, 0, 10, 10).difference(shapely.box(4, 4, 6, 6))
    place = Place(Basis.POLYGON, bytes(whole.wkb))
    index = SiteIndex([site(0, 5, 5), site(1, 5, 4.01, 5_000), site(2, 1, 1)])
    assert [h.site for h in index.hits(place)] == ["s1", "s2"]
    line = Place(Basis.LINE, bytes(shapely.linestrings([(0, 0), (10, 0)]).wkb))
    index = SiteIndex([site(0, 0, 5), site(1, 0.1, 5, 11_100), site(2, 0.2, 5)])
    assert [(h.site, h.inside) for h in index.hits(line)] == [("s0", True), ("s1", True)]
    assert [h.site for h in index.hits(line, 23_000)] == ["s0", "s1", "s2"]


def test_footprints_are_measured_from_their_edge() -> None:
    yard = bytes(shapely.box(20, 50, 21, 51).wkb)
    index = SiteIndex([site(0, 50.5, 20.5, footprint=yard), site(1, 50.5, 22.5)])
    inside = Place(Basis.POINT, None, (Circle(50.9, 20.1),))
    assert [(h.site, h.distance_m) for h in index.hits(inside)] == [("s0", 0.0)]
    beside = Place(Basis.POINT, None, (Circle(50.5, 21.1),))
    hit = index.hits(beside, 10_000)[0]
    assert hit.site == "s0" and hit.distance_m == pytest.approx(GEOD.inv(21, 50.5, 21.1, 50.5)[2], rel=0.001)
    across = Place(Basis.LINE, bytes(shapely.linestrings([(19, 50.5), (23, 50.5)]).wkb))
    assert [h.inside for h in index.hits(across)] == [True, True]
    around = Place(Basis.POLYGON, bytes(shapely.box(10, 40, 30, 60).wkb))
    assert [h.inside for h in index.hits(around)] == [True, True]


@pytest.mark.parametrize("fast", [False, True])
def test_a_change_is_effective_at_once(fast: bool) -> None:
    index = SiteIndex([site(n, 50, n / 10) for n in range(100)], fast=fast)
    here = Place(Basis.CIRCLE, None, (Circle(50, 5, 1_000),))
    there = Place(Basis.CIRCLE, None, (Circle(-33, 151, 1_000),))
    assert [h.site for h in index.hits(here)] == ["s50"]
    index.replace(site(50, -33, 151))
    assert index.hits(here) == [] and [h.site for h in index.hits(there)] == ["s50"]
    index.replace(site(777, 50, 5))
    index.remove("s50")
    index.remove("never there")
    assert [h.site for h in index.hits(here)] == ["s777"] and index.hits(there) == []
    assert len(index) == 100 and index.get("s50") is None and index.get("s777") is not None


@pytest.mark.parametrize("fast", [False, True])
def test_ten_thousand_changes_keep_the_index_true(fast: bool) -> None:
    index = SiteIndex([site(n, 50, 5) for n in range(50)], fast=fast)
    here = Place(Basis.CIRCLE, None, (Circle(50, 5, 1_000),))
    for n in range(10_000):
        index.replace(site(n % 100, 50, 5 if n % 2 else 6))
    assert sorted(h.site for h in index.hits(here)) == sorted(f"s{n}" for n in range(1, 100, 2))


def test_of_two_sites_with_one_id_the_later_counts() -> None:
    index = SiteIndex([site(1, 0, 0), site(1, 50, 50)])
    assert len(index) == 1 and index.hits(Place(Basis.POINT, None, (Circle(0, 0),))) == []


@pytest.mark.parametrize("fast", [False, True])
def test_hemispheres_poles_and_the_whole_world(fast: bool) -> None:
    sites = [site(0, 90, 10), site(1, -90, 10), site(2, 0, 180), site(3, 0, -180), site(4, 10, 0)]
    index = SiteIndex(sites, fast=fast)
    north = Place(Basis.POLYGON, bytes(shapely.box(-180, 0, 180, 90).wkb))
    assert {h.site for h in index.hits(north)} == {"s0", "s2", "s3", "s4"}
    world = Place(Basis.POLYGON, bytes(shapely.box(-180, -90, 180, 90).wkb))
    assert len(index.hits(world)) == 5
    half = Place(Basis.CIRCLE, None, (Circle(0, 0, 10_020_000),))
    assert {h.site for h in index.hits(half)} == {"s0", "s1", "s4"}
    assert len(index.hits(Place(Basis.CIRCLE, None, (Circle(3, 4, 20_037_508),)))) == 5


def test_circles_beside_a_polygon_say_so() -> None:
    place = Place(Basis.POLYGON, bytes(shapely.box(0, 0, 1, 1).wkb), (Circle(10, 10, 5_000),))
    for fast in (False, True):
        hits = SiteIndex([site(0, 0.5, 0.5), site(1, 10, 10)], fast=fast).hits(place)
        assert [(h.site, h.basis) for h in hits] == [("s0", Basis.POLYGON), ("s1", Basis.CIRCLE)]


def test_nowhere_and_no_sites() -> None:
    assert SiteIndex([site(0, 0, 0)]).hits(Place(), 1e9) == []
    assert SiteIndex([], fast=True).hits(Place(Basis.POINT, None, (Circle(0, 0),)), math.inf) == []


def test_two_hundred_thousand_sites_in_one_polygon() -> None:
    rng = np.random.default_rng(4)
    rows = np.column_stack((rng.uniform(40, 50, 200_000), rng.uniform(0, 10, 200_000))).tolist()
    index = SiteIndex([site(n, *row) for n, row in enumerate(rows)])
    found = index.match(Place(Basis.POLYGON, bytes(shapely.box(0, 40, 10, 50).wkb)))
    assert len(found) == 200_000 and len(set(found.rows.tolist())) == 200_000 and (found.metres == 0).all()


@pytest.mark.parametrize("names", ["a b c d e", "e a d b c"], ids=["by id", "in any order"])
@pytest.mark.parametrize("fast", [False, True])
def test_hits_come_nearest_first_and_then_by_id(fast: bool, names: str) -> None:
    away = {"a": 5.0, "b": 5.3, "c": 5.0, "d": 5.1, "e": 5.0}
    index = SiteIndex([Site(id=n, name="", lat=50, lon=away[n]) for n in names.split()], fast=fast)
    here = Place(Basis.CIRCLE, None, (Circle(50, 5, 1_000),))
    assert [h.site for h in index.hits(here, 100_000)] == ["a", "c", "e", "d", "b"]
    index.replace(Site(id="bb", name="", lat=50, lon=5.0))
    assert [h.site for h in index.hits(here, 100_000)] == ["a", "bb", "c", "e", "d", "b"]


@pytest.mark.parametrize(("lat", "radius_m"), [(73.0, 12_000_000.0), (89.7, 80_000.0), (-89.7, 80_000.0)])
def test_a_site_at_the_meridian_opposite_is_found_once(lat: float, radius_m: float) -> None:
    lon = 1.111514127275342
    place = Place(basis=Basis.CIRCLE, wkb=None, circles=(Circle(lat, lon, radius_m),))
    opposite = [lon - 180, math.nextafter(lon - 180, -180), math.nextafter(lon - 180, 0)]
    sites = [Site(id=f"s{n}", name="", lat=0.0 if lat == 73 else lat, lon=x) for n, x in enumerate(opposite)]
    for fast in (False, True):
        hits = SiteIndex(sites, fast=fast).hits(place)
        assert [hit.site for hit in hits] == ["s0", "s1", "s2"]
