# SPDX-License-Identifier: AGPL-3.0-or-later
"""Power cuts, wildfires, road works, public events, travel advice: tables of places."""

import json
import lzma
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.conftest import captures
from tocsin.core.model import (
    Effect,
    Flaw,
    Geocode,
    Hazard,
    Measure,
    MsgType,
    Report,
    Severity,
    ShapeKind,
    Urgency,
)
from tocsin.formats import Hint, parse, polyline


def read(value: object, name: str = "", hint: Hint | None = None) -> list[Any]:
    return list(parse(json.dumps(value).encode(), hint, name))


PGE = {"outageNumber": "645873", "outageStartTime": "1570463160", "currentEtor": "1571342400", "estCustAffected": "2",
       "lastUpdateTime": "1570463219", "latitude": "38.44571", "longitude": "-121.7909", "regionName": "Dixon"}  # fmt: skip


def test_a_cut_of_few_customers_keeps_no_household_place() -> None:
    cut, note = read([PGE])
    assert cut.shapes[0].text == "38.45,-121.79" and cut.shapes[0].radius_m == 1000.0
    assert cut.onset == datetime(2019, 10, 7, 15, 46, tzinfo=UTC)
    assert cut.expires == datetime(2019, 10, 17, 20, tzinfo=UTC)
    assert note == Flaw("1 outages of fewer than five customers: place rounded to about 1 km", lost=False)


@pytest.mark.parametrize("customers", ["5", "5000"])
def test_a_larger_cut_keeps_its_pin(customers: str) -> None:
    (cut,) = read([{**PGE, "estCustAffected": customers}])
    assert cut.shapes[0].text == "38.44571,-121.7909"
    assert cut.measures == {Measure.CUSTOMERS_OUT: float(customers)}


def test_a_cut_keeps_its_name_and_loses_its_pin_when_few_are_left() -> None:
    row = {key: value for key, value in PGE.items() if key != "outageNumber"}
    (many,) = read([{**row, "estCustAffected": "9"}])
    for left in ("4", "0"):
        few, _ = read([{**row, "estCustAffected": left}])
        assert few.id == many.id and few.shapes[0].text == "38.45,-121.79"


def test_a_masked_count_is_no_count_and_coarse() -> None:
    row = {"desc": {"cause": "x", "cluster": False, "cust_a": {"masked": True, "val": 4}, "etr": None,
           "start": "2022-09-23T08:06:18-0300"}, "geom": {"p": ["ilpoGvv}cK"]}, "id": "1"}  # fmt: skip
    cut, note = read([row])
    assert cut.measures == {} and cut.shapes[0].radius_m == 1000.0
    assert len(cut.shapes[0].text.split(",")[0].partition(".")[2]) <= 2
    assert not note.lost


@pytest.mark.parametrize(
    ("row", "severity", "ended"),
    [
        ({"county": "ACADIA", "state": "LA", "customersServed": 100, "customersAffected": 60}, Severity.EXTREME, False),
        ({"County Name": "Alachua", "Customers Out": "37", "Customers Served": "1,248"}, Severity.MODERATE, False),
        ({"county": "HALL", "affected": "1", "numCustomers": "44,207", "position": "34.3,-83.8"}, Severity.MINOR, False),
        ({"county": "X", "customersServed": 9, "customersAffected": 0, "lastUpdatedTime": "2024-09-10T23:20:31"},
         Severity.MINOR, True),
    ],
)  # fmt: skip
def test_tables_by_area(row: dict[str, object], severity: Severity, ended: bool) -> None:
    (cut,) = read({"outages": [row]}, "outages")
    assert cut.severity is severity
    assert (cut.ends is not None) is ended
    assert cut.slots.effect is (Effect.NO_EFFECT if ended else Effect.SUPPLY_LOST)


def test_a_row_with_none_out_and_no_time_cancels() -> None:
    (gone,) = read(
        {"outages": [{"County Name": "A", "Customers Out": "0", "Customers Served": "9"}]}, "outages"
    )
    assert gone.msg_type is MsgType.CANCEL


def test_rows_named_alike_stay_apart_and_a_bad_row_costs_itself() -> None:
    items = read(
        {"outages": [{**PGE, "estCustAffected": "9"}, {**PGE, "estCustAffected": "9"}, {"x": 1}]}, "outages"
    )
    assert len({i.id for i in items if isinstance(i, Report)}) == 2
    assert sum(isinstance(i, Flaw) and i.lost for i in items) == 1


def test_nested_service_areas_are_all_rows() -> None:
    areas = [
        {"area_name": "ALL", "cust_a": {"val": 30}, "areas": [{"area_name": "A", "cust_a": {"val": 30}}]}
    ]
    items = read({"file_data": {"areas": areas}, "file_title": "report"})
    assert [i.slots.places for i in items] == [("All",), ("A",)]


def test_encoded_polylines_follow_the_published_example() -> None:
    assert polyline.decode("_p~iF~ps|U_ulLnnqC_mqNvxq`@") == [
        (38.5, -120.2),
        (40.7, -120.95),
        (43.252, -126.453),
    ]
    assert polyline.decode("_p~iF~ps|U_u") == [(38.5, -120.2)]
    assert polyline.area("_p~iF~ps|U") == ()


FIRE = {"UniqueId": "a-1", "Name": "Dixie Fire", "Latitude": 39.8, "Longitude": -121.3, "AcresBurned": 244888,
        "PercentContained": 32, "Updated": "2021-08-01T07:35:18Z", "Started": "2021-07-14T00:00:00Z", "Final": False,
        "Extinguished": None, "Status": "Active"}  # fmt: skip


@pytest.mark.parametrize("final", [True, False])
def test_cal_fire_in_its_envelope(final: bool) -> None:
    (fire,) = read({"Incidents": [{**FIRE, "Final": final}], "AllYearIncidents": [{"Name": "x"}]})
    assert fire.measures[Measure.CONTAINED] == 0.32 and fire.severity is Severity.EXTREME
    assert (fire.ends is not None) is final
    assert fire.shapes[0].radius_m == pytest.approx(17761, abs=2)


def test_british_columbia_and_arcgis_columns() -> None:
    bc = {"FIRE_NUM": "K1", "FIRE_YEAR": 2024, "STATUS": "Out of Control", "CURRENT_SZ": 12.0, "FIRE_CAUSE": "Person",
          "IGNITN_DT": "2024-04-19T00:00:00Z", "ignition_date": "April 19, 2024"}  # fmt: skip
    geometry = {"type": "Point", "coordinates": [-119.9, 50.8]}
    (fire,) = read({"type": "FeatureCollection", "features": [{"properties": bc, "geometry": geometry}]})
    assert fire.severity is Severity.SEVERE and fire.onset == datetime(2024, 4, 19, tzinfo=UTC)
    assert "Person" not in str(fire)
    us = {"IncidentName": "Creek", "IrwinID": "{AB-1}", "IncidentSize": 100, "PercentContained": 10,
          "FireDiscoveryDateTime": 1700000000000}  # fmt: skip
    (fire,) = read({"features": [{"attributes": us, "geometry": {"x": -119.9, "y": 50.8}}]})
    assert fire.keys == ("irwin:ab-1",) and fire.hazard is Hazard.WILDFIRE


def test_a_closure_keeps_street_and_window_but_not_the_projects_name() -> None:
    row = {"project": "Parade of somebody", "street": None, "location": "Main St from A to B", "comp_date": "2025-10-01",
           "url_link": "http://x/roadahead/events/details/6e52b763-c717-404b-b97b-4440f63384ca",
           "geom": {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[-123, 49], [-123, 50]]}}}  # fmt: skip
    (closure,) = read([row], "", Hint(timezone="America/Vancouver"))
    assert closure.slots.effect is Effect.ROAD_CLOSED and closure.slots.sections == ("Main St from A to B",)
    assert closure.ends == datetime(2025, 10, 2, 6, 59, 59, tzinfo=UTC)
    assert closure.shapes[0].kind is ShapeKind.GEOJSON
    assert "Parade" not in str(closure)


@pytest.mark.parametrize("title", ["60 Minutes in Space", "Rally of the Party", "Mass"])
def test_what_an_event_is_called_cannot_change_what_is_kept(title: str) -> None:
    def event(name: str) -> dict[str, object]:
        return {"id": f"html:{name}", "title": name, "organizer": name, "category": name, "venue": "City Hall",
                "start": "2026-08-22T18:00:00Z", "end": "2026-08-22T20:00:00Z"}  # fmt: skip

    (kept,) = read({"events": [event(title)]})
    assert read({"events": [event("other")]}) == [kept]
    assert kept.slots.places == ("City Hall",) and kept.hazard is Hazard.PUBLIC_EVENT


@pytest.mark.parametrize(
    ("value", "country", "level"),
    [
        ({"countries": [{"name": "Indonesia", "iso3": "IDN", "level": 2}], "about": "travel advice"}, "ID", 2.0),
        ({"schema_name": "travel_advice", "links": {}, "details": {"country": {"slug": "albania"}, "alert_status": []}}, "AL", 1.0),
        ({"schema_name": "travel_advice", "links": {}, "details": {"country": {"slug": "yemen"},
          "alert_status": ["avoid_all_travel_to_whole_country"]}}, "YE", 4.0),
        ([{"Title": "Mali - Level 4: Do Not Travel", "Category": ["ML"]}], "ML", 4.0),
        ({"response": {"1": {"countryCode": "UA", "warning": True, "partialWarning": False}}}, "UA", 4.0),
    ],
)  # fmt: skip
def test_travel_advice_is_country_and_level_only(value: object, country: str, level: float) -> None:
    (advice,) = read(value)
    assert advice.geocodes == (Geocode("ISO3166-1", country),)
    assert advice.measures == {Measure.LEVEL: level}
    assert advice.headline == advice.description == {}


def test_a_threat_level_is_a_word_of_the_scale() -> None:
    rss = b"""<rss><channel><title>Threat Level</title><item><title>Current Threat Level: SUBSTANTIAL</title>
    <description>Somebody may attack.</description><pubDate>Mon, 24 Nov 2025 10:00:00 GMT</pubDate></item>
    <item><title>none</title></item></channel></rss>"""
    level, flaw = parse(rss, Hint(country="GB", url="https://www.mi5.gov.uk/x"))
    assert isinstance(level, Report) and level.measures == {Measure.LEVEL: 3.0}
    assert level.headline == {} and level.country == "GB"
    assert isinstance(flaw, Flaw)


def test_real_series_lose_nothing() -> None:
    for path in captures(
        "feeds/series/*outages*/*.xz", "feeds/series/calfire*/*.xz", "feeds/series/vancouver*/*.xz"
    ):
        with lzma.open(path) as lines:
            line = json.loads(next(iter(lines)))
        items = read(line["body"])
        assert any(isinstance(i, Report) for i in items), path
        assert not any(isinstance(i, Flaw) and i.lost for i in items), path
        assert all(i.urgency is not Urgency.UNKNOWN for i in items if isinstance(i, Report))
