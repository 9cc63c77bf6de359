# SPDX-License-Identifier: AGPL-3.0-or-later
"""GDACS in its four shapes and EONET in its two."""

import json
from datetime import UTC, datetime

import pytest

from tests.conftest import captures
from tocsin.core.model import Flaw, Geocode, Hazard, Measure, Report, Severity, ShapeKind, Urgency
from tocsin.formats import parse

RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:gdacs="http://www.gdacs.org" xmlns:georss="http://www.georss.org/georss"
 xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"><channel><title>GDACS</title>
<managingEditor>someone@example.org</managingEditor>
<!-- a comment before the items -->
<item><title>Orange earthquake alert</title><description>A quake.</description>
 <pubDate>Sat, 28 Dec 2019 15:36:35 GMT</pubDate><gdacs:fromdate>Sat, 28 Dec 2019 15:36:35 GMT</gdacs:fromdate>
 <gdacs:todate>Sat, 28 Dec 2019 15:36:35 GMT</gdacs:todate><gdacs:iscurrent>{current}</gdacs:iscurrent>
 <geo:Point><geo:lat>-44.5</geo:lat><geo:long>37.0</geo:long></geo:Point>
 <gdacs:eventtype>EQ</gdacs:eventtype><gdacs:alertlevel>Orange</gdacs:alertlevel><gdacs:alertscore>2</gdacs:alertscore>
 <gdacs:eventid>1199929</gdacs:eventid><gdacs:episodeid>12</gdacs:episodeid>
 <gdacs:severity unit="M" value="5.5">Magnitude 5.5M, Depth:10km</gdacs:severity>
 <gdacs:iso3>ZAF</gdacs:iso3><gdacs:country>South Africa</gdacs:country><gdacs:glide>EQ-2019-000001-ZAF</gdacs:glide></item>
<item><title>no id</title></item>
</channel></rss>"""


def test_rss_item_and_its_broken_neighbour() -> None:
    quake, flaw = parse(RSS.format(current="true").encode())
    assert isinstance(quake, Report)
    assert quake.id == "gdacs:EQ1199929:12"
    assert quake.keys == ("gdacs:EQ1199929", "glide:EQ-2019-000001-ZAF")
    assert (quake.hazard, quake.severity, quake.country) == (Hazard.EARTHQUAKE, Severity.SEVERE, "ZA")
    assert quake.measures == {
        Measure.MAGNITUDE: 5.5,
        Measure.DEPTH_M: 10000.0,
        Measure.LEVEL: 2.0,
        Measure.SCORE: 2.0,
    }
    assert quake.shapes[0].text == "-44.5,37"
    assert quake.ends is None
    assert flaw == Flaw("the event has no eventtype and eventid", "item 2")


def test_an_event_no_longer_current_has_ended() -> None:
    quake = next(iter(parse(RSS.format(current="false").encode())))
    assert isinstance(quake, Report)
    assert quake.urgency is Urgency.PAST
    assert quake.ends == datetime(2019, 12, 28, 15, 36, 35, tzinfo=UTC)


def test_a_cut_rss_keeps_what_came_before_the_cut() -> None:
    whole = RSS.format(current="true").encode()
    items = list(parse(whole[: whole.index(b"<item><title>no id")], name="gdacs"))
    assert [type(item) for item in items] == [Flaw, Report]
    assert isinstance(items[0], Flaw) and not items[0].lost


def feature(kind: str, label: str, **changes: object) -> dict[str, object]:
    properties = {
        "eventtype": "TC",
        "eventid": 1001253,
        "episodeid": 1,
        "alertlevel": "Red",
        "alertscore": 3,
        "iscurrent": "true",
        "name": "Tropical Cyclone X",
        "fromdate": "2026-01-28T06:00:00",
        "todate": "2026-01-29T18:00:00",
        "datemodified": "2026-01-28T08:05:23",
        "Class": kind,
        "polygonlabel": label,
        "affectedcountries": [{"iso3": "FRA"}, {"iso3": "BEL"}],
        "severitydata": {"severity": 108.0, "severitytext": "Tropical Storm", "severityunit": "km/h"},
    }
    ring = [[10, 10], [12, 10], [12, 12], [10, 10]]
    point = kind.startswith("Point_C")
    shape = (
        {"type": "Point", "coordinates": [11, 11]} if point else {"type": "Polygon", "coordinates": [ring]}
    )
    return {"type": "Feature", "geometry": shape, "properties": {**properties, **changes}}


def collection(*rows: object) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": list(rows)}).encode()


def test_a_cyclone_geometry_is_one_report_placed_by_its_swaths() -> None:
    (storm,) = parse(
        collection(
            feature("Point_Centroid", "Centroid"),
            feature("Poly_Green", "28/01 06:00"),
            feature("Poly_Green", "60 km/h"),
            feature("Poly_Orange", "90 km/h"),
            feature("Poly_Cones", "Uncertainty Cones"),
        )
    )
    assert isinstance(storm, Report)
    assert [shape.kind for shape in storm.shapes] == [ShapeKind.GEOJSON] * 2
    assert storm.severity is Severity.EXTREME
    assert storm.measures[Measure.WIND_MS] == 30.0
    assert storm.geocodes == ()


def test_an_event_list_is_one_report_an_event() -> None:
    rows = [
        feature("Point_Centroid", "", eventid=n, eventtype=k) for n, k in ((1, "DR"), (2, "FL"), (1, "FL"))
    ]
    drought, *floods = parse(collection(*rows))
    assert isinstance(drought, Report)
    assert drought.geocodes == (Geocode("ISO3166-1", "FR"), Geocode("ISO3166-1", "BE"))
    assert [f.keys for f in floods if isinstance(f, Report)] == [("gdacs:FL2",), ("gdacs:FL1",)]


def test_cyclone_impact_is_one_report_a_storm() -> None:
    ring = "10,10,12,10,12,12"
    rows = [
        {"storm_id": "7", "advisory_number": "1", "current": "true", "wind_speed": "18.0", "latitude": "1",
         "longitude": "2", "alertcolor": "ORANGE", "advisory_datetime": "28 Jan 2026 06:00", "wind39coordinates": ring},
        {"storm_id": "7", "advisory_number": "1", "current": "false", "advisory_datetime": "29 Jan 2026 06:00"},
        {"title": "nothing"},
    ]  # fmt: skip
    flaw, storm = parse(json.dumps({"channel": {"item": rows}}).encode())
    assert isinstance(flaw, Flaw) and isinstance(storm, Report)
    assert storm.keys == ("gdacs:TC7",)
    assert storm.expires == datetime(2026, 1, 29, 6, tzinfo=UTC)
    assert storm.shapes[0].text == "10,10 10,12 12,12 10,10"


EVENT = {
    "id": "EONET_1",
    "title": "Somewhere Wildfire",
    "link": "https://eonet.gsfc.nasa.gov/api/v3/events/EONET_1",
    "closed": None,
    "categories": [{"id": "wildfires"}],
    "sources": [{"id": "GDACS", "url": "https://www.gdacs.org/report.aspx?eventtype=WF&eventid=1024"}],
    "geometry": [
        {"date": "2025-11-03T00:00:00Z", "type": "Point", "coordinates": [-97, 29], "magnitudeValue": 500,
         "magnitudeUnit": "acres"},
        {"date": "2025-11-02T00:00:00Z", "type": "Point", "coordinates": [-96, 28]},
    ],
}  # fmt: skip


def test_eonet_event_is_where_it_was_last_seen() -> None:
    (fire,) = parse(json.dumps({"title": "EONET", "events": [EVENT]}).encode())
    assert isinstance(fire, Report)
    assert fire.shapes[0].text == "29,-97"
    assert fire.onset == datetime(2025, 11, 2, tzinfo=UTC)
    assert fire.sent == datetime(2025, 11, 3, tzinfo=UTC)
    assert fire.keys == ("eonet:EONET_1", "gdacs:WF1024")
    assert round(fire.measures[Measure.AREA_M2]) == 2023428


def test_eonet_geojson_reads_alike() -> None:
    shown = {k: v for k, v in EVENT.items() if k != "geometry"}
    row = {
        "type": "Feature",
        "properties": {**shown, "date": "2025-11-03T00:00:00Z", "closed": "2025-11-04T00:00:00Z"},
        "geometry": {"type": "Point", "coordinates": [-97, 29]},
    }
    (fire,) = parse(collection(row))
    assert isinstance(fire, Report)
    assert fire.ends == datetime(2025, 11, 4, tzinfo=UTC)
    assert fire.hazard is Hazard.WILDFIRE


@pytest.mark.parametrize(
    "row", [5, {}, {"id": "EONET_2", "geometry": []}, {"id": "x", "geometry": [{"type": "Cube"}]}]
)
def test_a_bad_eonet_event_costs_only_itself(row: object) -> None:
    good, bad = parse(json.dumps({"link": "https://eonet", "events": [EVENT, row]}).encode())
    assert isinstance(good, Report) and isinstance(bad, Flaw)


def test_real_captures_give_reports_with_a_place() -> None:
    for path in captures("feeds/rss/gdacs/*", "feeds/gdacs-json/gdacs/*", "feeds/eonet-json/**/*.gz"):
        items = list(parse(path.read_bytes()))
        assert items and all(isinstance(item, Report) and item.shapes for item in items), path


def test_eonet_version_2_numbers_its_categories_and_calls_positions_geometries() -> None:
    place = {"date": "2026-01-01T00:00:00Z", "type": "Point", "coordinates": [-113.5, 49.6]}
    event = {
        "id": "EONET_4",
        "title": "A fire",
        "categories": [{"id": 8, "title": "Wildfires"}],
        "geometries": [place],
    }
    (found,) = parse(
        json.dumps({"link": "https://eonet.sci.gsfc.nasa.gov/api/v2.1/events", "events": [event]}).encode()
    )
    assert isinstance(found, Report)
    assert (found.hazard, found.shapes[0].text) == (Hazard.WILDFIRE, "49.6,-113.5")
