# SPDX-License-Identifier: AGPL-3.0-or-later
"""Local storm reports: what was seen, where, when in UTC; who said so and the remarks are not read. All invented."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from tocsin.core.model import Certainty, Flaw, Hazard, Measure, Report
from tocsin.formats import parse, recognise
from tocsin.formats.base import Body

TEXT = """NWUS53 KDMX 102240
LSRDMX

PRELIMINARY LOCAL STORM REPORT
NATIONAL WEATHER SERVICE DES MOINES IA
540 PM CDT TUE MAR 10 2026

..TIME...   ...EVENT...      ...CITY LOCATION...     ...LAT.LON...
..DATE...   ....MAG....      ..COUNTY LOCATION..ST.. ...SOURCE....
            ..REMARKS..

0525 PM     NON-TSTM WND GST 3 ESE EXAMPLETON        42.41N  93.32W
03/10/2026  M63 MPH          STORY              IA   SPOTTER JANE ROE

            JANE ROE OF 12 ELM STREET SAW IT.

1158 AM     HAIL             SAMPLE CITY             42.00N 93.62W
03/10/2026  E1.75 INCH       STORY              IA   PUBLIC

0530 PM     TORNADO          SAMPLE CITY             42.01N 93.60W
03/10/2026                   STORY              IA   LAW ENFORCEMENT

&&

$$
"""


def read(text: str) -> list[Report]:
    found = list(parse(text.encode()))
    assert all(isinstance(item, Report) for item in found), found
    return found  # type: ignore[return-value]


def test_each_report_has_its_hazard_place_size_and_its_time_in_utc() -> None:
    gust, hail, tornado = read(TEXT)
    assert (gust.hazard, hail.hazard, tornado.hazard) == (Hazard.WIND, Hazard.HAIL, Hazard.TORNADO)
    assert gust.onset == gust.ends == datetime(2026, 3, 10, 22, 25, tzinfo=UTC), (
        "17:25 local is five hours back"
    )
    assert hail.onset == datetime(2026, 3, 10, 16, 58, tzinfo=UTC)
    assert gust.shapes[0].text == "42.41,-93.32"
    assert gust.measures[Measure.GUST_MS] == pytest.approx(28.16, abs=0.01)
    assert hail.measures[Measure.HAIL_M] == pytest.approx(0.0445, abs=0.001)
    assert {r.certainty for r in (gust, hail, tornado)} == {Certainty.OBSERVED}
    assert len({r.id for r in (gust, hail, tornado)}) == 3


def test_who_reported_it_and_the_remarks_are_not_read() -> None:
    assert not {"ROE", "ELM", "ENFORCEMENT", "EXAMPLETON"} & set(repr(read(TEXT)).replace("'", " ").split())


@pytest.mark.parametrize(
    ("gone", "instead", "says"),
    [
        ("540 PM CDT TUE MAR 10 2026", "", "no dateline"),
        ("TORNADO  ", "GREMLINS ", "an event not known here"),
        ("42.01N 93.60W", "99.99N 999.99W", "no readable time or place"),
        (
            "03/10/2026                   STORY",
            "13/45/2026                   STORY",
            "no readable time or place",
        ),
    ],
)
def test_what_cannot_be_read_is_named_and_costs_itself_alone(gone: str, instead: str, says: str) -> None:
    found = list(parse(TEXT.replace(gone, instead).encode(), name="storm-reports"))
    flaws = [item for item in found if isinstance(item, Flaw)]
    assert [flaw.reason.startswith(says) for flaw in flaws] == [True] and flaws[0].where.startswith(
        "product 0"
    )
    assert len(found) in (1, 3)


def feature(**said: object) -> bytes:
    properties = {"valid": "2026-03-10T22:25:00Z", "typetext": "TSTM WND DMG", "wfo": "DMX", "lat": 42.4, "lon": -93.3,
                  "remark": "JANE ROE", "source": "PUBLIC", **said}  # fmt: skip
    row = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [-93.3, 42.4]},
        "properties": properties,
    }
    return json.dumps({"type": "FeatureCollection", "features": [row]}).encode()


def test_the_same_as_geojson() -> None:
    form = recognise(Body(feature()))
    assert form is not None and form.name == "storm-reports-json"
    (found,) = list(parse(feature()))
    assert isinstance(found, Report) and found.hazard is Hazard.THUNDERSTORM and "ROE" not in repr(found)
    assert found.onset == datetime(2026, 3, 10, 22, 25, tzinfo=UTC) and found.shapes[0].text == "42.4,-93.3"
    (gust,) = list(parse(feature(typetext="TSTM WND GST", magf=60.0, unit="MPH")))
    assert isinstance(gust, Report) and gust.measures[Measure.GUST_MS] == pytest.approx(26.82, abs=0.01)
    (lost,) = list(parse(feature(valid=None)))
    assert isinstance(lost, Flaw) and lost.where == "feature 1"


def test_text_is_recognised_before_other_products() -> None:
    form = recognise(Body(TEXT.encode()))
    assert form is not None and form.name == "storm-reports"
