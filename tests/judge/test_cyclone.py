# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hurricane advisories on the line: an impact carries the chance of 34, 50 and 64 kt winds. The storm is invented."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from tests.formats.test_nhc_advisory import ADVISORY
from tests.timeline.line import Line
from tocsin.core import geo
from tocsin.core.guard.gate import Cleared, clear
from tocsin.core.judge import approach, cyclone
from tocsin.core.judge.sure import spoken
from tocsin.core.model import Fix, Reason, Report, Site
from tocsin.core.words import reason
from tocsin.core.world import Batch
from tocsin.formats import parse
from tocsin.run.models import live_models

ISSUED = datetime(2026, 8, 31, 21, tzinfo=UTC)
NEAR = Site(id="near", name="Pier", lat=25.3, lon=-77.5, responsible="night")
EDGE = Site(id="edge", name="Shed", lat=26.9, lon=-78.0, responsible="night")
LEADS = (12, 48, 120)


def advisory(text: str = ADVISORY) -> Cleared:
    (report,) = list(parse(text.encode()))
    assert isinstance(report, Report)
    place, _ = geo.locate(report, {})
    cleared = clear(report, place, "nhc")
    assert isinstance(cleared, Cleared)
    return cleared


@pytest.fixture
def line() -> Line:
    made = Line(NEAR, EDGE)
    made.world.models = live_models()
    return made


def hear(line: Line, said: Cleared, hours: float = 0.0) -> None:
    at = ISSUED + timedelta(hours=hours)
    batch = Batch(feed="nhc", at=at, cleared=(said,), listed=frozenset({said.report.id}))
    line._step((batch,), (at - datetime(2026, 3, 4, 12, tzinfo=UTC)).total_seconds() / 60)


def said(line: Line, site: str) -> dict[str, Reason]:
    (found,) = [impacts[site] for impacts in line.world.impacts.values() if site in impacts]
    return {why.name: why for why in found.why}


def test_an_impact_gives_the_chance_of_each_wind_by_each_lead(line: Line) -> None:
    hear(line, advisory())
    for site in ("near", "edge"):
        facts = said(line, site)["wind_leads"].facts
        for kt in (34, 50, 64):
            chances = [facts[f"p{kt}_{lead}"] for lead in LEADS]
            assert chances == sorted(chances)
        for lead in LEADS:
            assert facts[f"p34_{lead}"] >= facts[f"p50_{lead}"] >= facts[f"p64_{lead}"]
    near, edge = said(line, "near")["wind_chance"].facts, said(line, "edge")["wind_chance"].facts
    assert near["low"] <= near["percent"] <= near["high"] and near["alike"] >= near["reached"] > 0
    assert near["percent"] > edge["percent"] > 0


def test_the_models_chance_is_the_impacts_and_is_said_in_the_notice(line: Line) -> None:
    hear(line, advisory())
    (impacts,) = line.world.impacts.values()
    assert (
        round(100 * (impacts["near"].probability or 0)) == said(line, "near")["wind_chance"].facts["percent"]
    )
    (notice,) = line.notices
    names = [why.name for why in notice.why]
    assert {"wind_chance", "wind_leads"} <= set(names) and "record_none" not in names
    for language in ("en", "fr", "de", "es"):
        for why in spoken(impacts["near"].why):
            assert "34" in reason(why, language) and "?" not in reason(why, language)


def test_a_narrower_wind_field_lowers_it() -> None:
    model, narrow = live_models()["tc-track-wind"], ADVISORY
    for wide, less in (("120NE", " 60NE"), ("100NE", " 50NE"), ("90NW", "45NW"), ("80NW", "40NW")):
        narrow = narrow.replace(wide, less)
    before, after = (cyclone.outlook(model, advisory(text), [NEAR, EDGE]) for text in (ADVISORY, narrow))
    assert all(after[site][0] < before[site][0] for site in ("near", "edge"))


def test_sites_far_from_the_track_are_left_out() -> None:
    far = Site(id="far", name="Far", lat=45.0, lon=-30.0)
    assert list(cyclone.outlook(live_models()["tc-track-wind"], advisory(), [far, NEAR])) == ["near"]


def test_the_newest_advisory_speaks(line: Line) -> None:
    hear(line, advisory())
    later = ADVISORY.replace("NUMBER   9", "NUMBER  10").replace("2100 UTC MON AUG 31", "0300 UTC TUE SEP 01")
    hear(line, advisory(later.replace("31/2100Z", "01/0300Z")), 6)
    (event,) = line.world.events.values()
    head = cyclone.speaks_of(event)
    assert head is not None and head.report.id == "AL092026-10"


@pytest.mark.parametrize("storm", ["CP092026", "SL092026"])
def test_it_is_silent_in_basins_it_was_never_taught(line: Line, storm: str) -> None:
    hear(line, advisory(ADVISORY.replace("AL092026", storm)))
    assert "wind_chance" not in said(line, "near") and "record_none" in said(line, "near")


def fix(hours: float, lat: float, lon: float, kt: float, miles: float = 0.0) -> Fix:
    radii = (miles * 1852.0,) * 4 if miles else ()
    return Fix(
        at=ISSUED + timedelta(hours=hours), lat=lat, lon=lon, wind_ms=kt * approach.KNOT_MS, gale_m=radii
    )


def test_a_track_is_read_off_hour_by_hour() -> None:
    """A storm due north along 75 W at 10 kt, 60 nm of gales for a day; the site lies 30 nm west of 27 N."""
    west = Site(id="w", name="W", lat=27.0, lon=-75.0 - 0.5 / np.cos(np.radians(27.0)))
    track = [fix(0, 25.0, -75.0, 50, 60), fix(21, 28.5, -75.0, 50, 60), fix(33, 30.5, -75.0, 40)]
    found = {name: values[0] for name, values in approach.columns(track, [west]).items()}
    assert found["t_min"] == 12 and found["dist_min"] == pytest.approx(30.0, abs=0.1)
    assert found["m34"] == pytest.approx(30.0, abs=0.1)
    assert found["d12"] == pytest.approx(np.hypot(30.0, 30.0), abs=0.2), (
        "three hours of the twelve are over at issue"
    )
    assert found["m34_12"] == pytest.approx(60 - np.hypot(30.0, 30.0), abs=0.2)
    assert found["m50"] == pytest.approx(-30.0, abs=0.1), (
        "50 kt are forecast, but no radius: the centre alone"
    )
    assert (found["fc_len"], found["v_fc_max"], found["bear_min"]) == (
        33,
        pytest.approx(50),
        pytest.approx(270, abs=0.5),
    )


def test_a_radius_not_forecast_is_carried_while_the_wind_lasts() -> None:
    at = Site(id="s", name="S", lat=30.5, lon=-75.0)
    blown = [fix(0, 25.0, -75.0, 50, 60), fix(33, 30.5, -75.0, 40)]
    calm = [fix(0, 25.0, -75.0, 50, 60), fix(33, 30.5, -75.0, 30)]
    assert approach.columns(blown, [at])["m34"][0] == pytest.approx(60, abs=0.1)
    assert approach.columns(calm, [at])["m34"][0] < 5


def test_a_track_over_the_antimeridian_goes_the_short_way() -> None:
    at = Site(id="s", name="S", lat=20.0, lon=180.0)
    found = approach.columns([fix(0, 20.0, 179.0, 50, 60), fix(12, 20.0, -179.0, 50, 60)], [at])
    assert found["dist_min"][0] < 6
