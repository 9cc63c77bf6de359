# SPDX-License-Identifier: AGPL-3.0-or-later
"""The laws of distance against figures computed by others and against sense."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.core.judge.hazards import LAWS, in_plume, intensity, quadrant_m, reach_m, site_level
from tocsin.core.model import Hazard, Level, Measure


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


@pytest.mark.parametrize(
    ("bearing", "metres"), [(0, 1), (89, 1), (90, 2), (225, 3), (359.9, 4), (360, 1), (-1, 4)]
)
def test_wind_radii_go_by_quadrant(bearing: float, metres: float) -> None:
    assert quadrant_m((1, 2, 3, 4), bearing) == metres


def test_a_plume_goes_downwind_only() -> None:
    assert in_plume(90, 90, 900, 1000) and in_plume(90, 120, 900, 1000)
    assert (
        not in_plume(90, 270, 100, 1000)
        and not in_plume(90, 90, 1100, 1000)
        and not in_plume(90, 150, 900, 1000)
    )
