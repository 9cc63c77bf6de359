# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tropical cyclone forecast/advisories: wind radii by quadrant along the track. The storm is invented."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tocsin.core import geo
from tocsin.core.geo.earth import GEOD
from tocsin.core.model import Flaw, Hazard, Measure, Report, Severity
from tocsin.formats import parse, recognise
from tocsin.formats.base import Body

ADVISORY = """WTNT21 KNHC 312100
TCMAT1

HURRICANE EXAMPLE FORECAST/ADVISORY NUMBER   9
NWS NATIONAL HURRICANE CENTER MIAMI FL       AL092026
2100 UTC MON AUG 31 2026

HURRICANE CENTER LOCATED NEAR 25.0N  75.0W AT 31/2100Z
POSITION ACCURATE WITHIN  15 NM

PRESENT MOVEMENT TOWARD THE WEST OR 270 DEGREES AT  12 KT

ESTIMATED MINIMUM CENTRAL PRESSURE  970 MB
MAX SUSTAINED WINDS  80 KT WITH GUSTS TO 100 KT.
64 KT....... 25NE  20SE   0SW  20NW.
50 KT....... 50NE  40SE  20SW  40NW.
34 KT.......120NE  60SE   0SW  90NW.
12 FT SEAS..150NE 120SE  60SW 120NW.

FORECAST VALID 01/0600Z 25.2N  77.0W
MAX WIND  85 KT...GUSTS 105 KT.
34 KT...120NE  60SE  30SW  90NW.

FORECAST VALID 01/1800Z 25.6N  79.5W
MAX WIND  60 KT...GUSTS  75 KT.
34 KT...100NE  60SE  30SW  80NW.

FORECAST VALID 05/1800Z 35.0N  80.0W...INLAND
MAX WIND  25 KT...GUSTS  35 KT.

$$
FORECASTER DOE
"""
NM = 1852.0


def read(text: str) -> Report:
    (found,) = list(parse(text.encode()))
    assert isinstance(found, Report), found
    return found


def test_an_advisory_is_one_report_with_its_figures() -> None:
    found = read(ADVISORY)
    assert (found.id, found.keys, found.hazard) == ("AL092026-9", ("atcf:AL092026",), Hazard.TROPICAL_CYCLONE)
    assert found.severity is Severity.EXTREME
    assert found.sent == found.onset == datetime(2026, 8, 31, 21, tzinfo=UTC)
    assert found.ends == datetime(2026, 9, 1, 18, tzinfo=UTC)
    assert found.headline["en"].startswith("HURRICANE EXAMPLE FORECAST")
    assert found.measures[Measure.MOTION_DEG] == 270 and found.measures[Measure.PRESSURE_PA] == 97_000
    assert found.measures[Measure.WIND_MS] == pytest.approx(41.16, abs=0.01)
    assert "DOE" not in repr(found)


def test_each_quadrant_has_its_own_radius_and_the_way_between_is_swept() -> None:
    place, flaws = geo.locate(read(ADVISORY), {})
    assert not flaws

    def apart(lat: float, lon: float, bearing: float, miles: float) -> float:
        x, y, _ = GEOD.fwd(lon, lat, bearing, miles * NM)
        return geo.distance_m(place, y, x)

    assert apart(25.0, -75.0, 45, 119) == 0 and apart(25.0, -75.0, 45, 122) > 0
    assert apart(25.0, -75.0, 135, 59) == 0 and apart(25.0, -75.0, 135, 63) > 0
    assert apart(25.6, -79.5, 225, 29) == 0 and apart(25.6, -79.5, 225, 33) > 0
    assert geo.distance_m(place, 25.1, -76.0) == geo.distance_m(place, 25.4, -78.3) == 0
    assert geo.distance_m(place, 35.0, -80.0) > 500_000


def test_a_track_across_the_date_line_is_not_wrapped_round_the_world() -> None:
    west = ADVISORY.replace("25.0N  75.0W", "25.0N 179.0W").replace("25.2N  77.0W", "25.2N 179.0E")
    place, _ = geo.locate(read(west.replace("25.6N  79.5W", "25.6N 176.5E")), {})
    assert geo.distance_m(place, 25.1, 180.0) == 0 and geo.distance_m(place, 25.1, 0.0) > 10_000_000


def test_a_depression_without_radii_is_a_point_and_a_later_advisory_replaces_it() -> None:
    bare = "\n".join(line for line in ADVISORY.splitlines() if not line.startswith("34 KT"))
    found = read(bare.replace("80 KT WITH GUSTS TO 100 KT", "30 KT WITH GUSTS TO  40 KT"))
    assert found.shapes[0].text == "25.0,-75.0" and found.severity is Severity.MODERATE and found.ends is None


@pytest.mark.parametrize(
    ("gone", "says"),
    [
        ("AL092026", "the storm has no id"),
        ("2100 UTC MON AUG 31 2026", "no date such as"),
        ("HURRICANE CENTER LOCATED NEAR 25.0N  75.0W AT 31/2100Z", "no centre such as"),
    ],
)
def test_what_is_missing_is_named(gone: str, says: str) -> None:
    (found,) = list(parse(ADVISORY.replace(gone, "").encode(), name="nhc-advisory"))
    assert isinstance(found, Flaw) and found.reason.startswith(says) and found.where == "advisory 0"


def test_it_is_recognised_before_other_text_products() -> None:
    form = recognise(Body(ADVISORY.encode()))
    assert form is not None and form.name == "nhc-advisory"


def test_the_track_says_how_strong_and_how_wide_the_storm_is_at_each_position() -> None:
    now, first, _, last = read(ADVISORY).track
    assert (now.lat, now.lon, now.wind_ms) == (25.0, -75.0, pytest.approx(41.16, abs=0.01))
    assert now.gale_m == (120 * NM, 60 * NM, 0.0, 90 * NM)
    assert now.storm_m[0] == 50 * NM and now.hurricane_m == (25 * NM, 20 * NM, 0.0, 20 * NM)
    assert (first.wind_ms, first.storm_m) == (pytest.approx(43.73, abs=0.01), ()), (
        "85 kt, no radius of 50 kt given"
    )
    assert last.at == datetime(2026, 9, 5, 18, tzinfo=UTC) and last.gale_m == ()


def test_days_four_and_five_are_read_as_older_advisories_call_them() -> None:
    older = ADVISORY.replace("FORECAST VALID 05/1800Z", "OUTLOOK VALID 05/1800Z")
    assert read(older).track == read(ADVISORY).track
