# SPDX-License-Identifier: AGPL-3.0-or-later
"""The laws of distance against figures computed by others and against sense."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timeline.line import Line, at, message
from tocsin.core import geo
from tocsin.core.explain import untouched
from tocsin.core.geo.earth import GEOD
from tocsin.core.geo.quadrants import quadrants
from tocsin.core.judge.hazards import LAWS, intensity, reach_m, site_level
from tocsin.core.judge.plume import Plume, in_square, plume
from tocsin.core.model import Hazard, Level, Measure, Report, Shape, ShapeKind, Site


@pytest.mark.parametrize(
    ("magnitude", "km", "mmi"), [(7.0, 10, 8.0293), (7.0, 100, 5.6632), (5.0, 20, 5.0182), (6.0, 50, 5.1604)]
)
def test_intensity_gives_the_published_law_s_figures(magnitude: float, km: float, mmi: float) -> None:
    assert intensity(magnitude, 0.0, km * 1000) == pytest.approx(mmi, abs=0.01)


@given(st.floats(-2, 10), st.floats(0, 700_000), st.floats(0, 1e6), st.floats(0, 1e6))
def test_shaking_falls_with_distance(magnitude: float, depth_m: float, one: float, other: float) -> None:
    near, far = sorted((one, other))
    assert intensity(magnitude, depth_m, near) >= intensity(magnitude, depth_m, far) - 1e-9


@given(st.floats(3, 9.5), st.floats(0, 300_000))
def test_a_quake_reaches_as_far_as_it_is_felt(magnitude: float, depth_m: float) -> None:
    measures = {Measure.MAGNITUDE: magnitude, Measure.DEPTH_M: depth_m}
    reach = reach_m(Hazard.EARTHQUAKE, measures)
    if reach:
        assert intensity(magnitude, depth_m, reach) >= 4
        assert reach > 999_000 or intensity(magnitude, depth_m, reach + 60) < 4
    else:
        assert intensity(magnitude, depth_m, 60) < 4


@pytest.mark.parametrize("magnitude", [math.nan, math.inf, -math.inf, 99.0])
def test_an_impossible_magnitude_reaches_nowhere(magnitude: float) -> None:
    assert reach_m(Hazard.EARTHQUAKE, {Measure.MAGNITUDE: magnitude}) == 0


def test_levels_of_a_strong_quake_fall_with_distance_and_say_why() -> None:
    measures = {Measure.MAGNITUDE: 7.2, Measure.DEPTH_M: 10_000.0}
    found = [site_level(Hazard.EARTHQUAKE, measures, km * 1000.0) for km in (1, 30, 60, 200, 900)]
    assert [f[0] for f in found if f] == [Level.VIOLET, Level.RED, Level.ORANGE, Level.YELLOW, Level.GREEN]
    assert found[0] is not None and found[0][1].name == "shaking" and found[0][1].facts["distance_m"] == 1000
    assert site_level(Hazard.FLOOD, measures, 0.0) is None and site_level(Hazard.EARTHQUAKE, {}, 0.0) is None


def test_every_law_names_its_source() -> None:
    assert all(law.source and law.metres > 0 for law in LAWS.values())
    assert reach_m(Hazard.WILDFIRE, {}) == 1600 and reach_m(Hazard.FOG, {}) == 0


def test_a_plume_goes_downwind_only() -> None:
    said = Plume(90, 1000)
    assert in_square(said, 90, 900) and in_square(said, 120, 900)
    assert not in_square(said, 270, 100) and not in_square(said, 90, 1100) and not in_square(said, 150, 900)
    assert in_square(said, 270, 100, radius_m=150)
    assert plume(Hazard.FLOOD, {Measure.PLUME_DEG: 90}) is None and plume(Hazard.HAZMAT, {}) is None
    told = plume(Hazard.HAZMAT, {Measure.PLUME_DEG: 450, Measure.PLUME_M: 2_000})
    assert told == Plume(90, 2_000) and reach_m(Hazard.HAZMAT, {Measure.PLUME_DEG: 90.0}) > 11_000


def test_a_plume_touches_what_lies_downwind_or_in_the_isolation_circle() -> None:
    def spot(name: str, east_m: float, north_m: float) -> Site:
        lon, lat, _ = GEOD.fwd(
            7.5, 47.5, math.degrees(math.atan2(east_m, north_m)), math.hypot(east_m, north_m)
        )
        return Site(id=name, name=name, lat=lat, lon=lon, responsible="night")

    sites = (
        spot("near", -500, 0),
        spot("upwind", -1_500, 0),
        spot("downwind", 2_500, 900),
        spot("past", 3_500, 0),
    )
    line = Line(*sites)
    release = message(
        "r",
        0,
        hazard=Hazard.HAZMAT,
        area="",
        shapes=(Shape(ShapeKind.POINT, "47.5,7.5"),),
        measures={Measure.PLUME_DEG: 90.0, Measure.PLUME_M: 3_000.0},
    )
    line.hear(0, release)
    (event,) = line.world.events.values()
    assert set(line.world.impacts[event.id]) == {"near", "downwind"}
    assert untouched(event, sites[1], at(1))[1].name == "upwind"
    assert untouched(event, sites[3], at(1))[1].name == "not_reached"


@pytest.mark.parametrize("centre", [(25.0, -80.0), (-18.0, 179.9), (10.0, 0.0)])
def test_wind_radii_are_drawn_by_quadrant(centre: tuple[float, float]) -> None:
    radii = (200_000.0, 100_000.0, 0.0, 50_000.0)
    shape = quadrants(*centre, radii)
    assert shape is not None and quadrants(*centre, (0, 0, 0, 0)) is None
    place, flaws = geo.locate(Report(format="x", id="x", shapes=(shape,)), {})
    assert not flaws
    for number, radius in enumerate(radii):
        for bearing in (number * 90 + 15, number * 90 + 45, number * 90 + 75):
            inside, outside = (
                GEOD.fwd(centre[1], centre[0], bearing, metres)
                for metres in (radius * 0.999, radius * 1.01 + 2_000)
            )
            assert radius == 0 or geo.distance_m(place, inside[1], inside[0]) == 0
            assert geo.distance_m(place, outside[1], outside[0]) > 0
