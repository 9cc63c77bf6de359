# SPDX-License-Identifier: AGPL-3.0-or-later
"""NWS alerts in every shape they are passed on in."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import captures
from tocsin.core.model import (
    Flaw,
    Geocode,
    Grounds,
    Hazard,
    MsgType,
    Refused,
    Report,
    Severity,
    ShapeKind,
    Status,
)
from tocsin.formats import Body, parse, recognise

GEOMETRY = {
    "type": "Polygon",
    "coordinates": [[[-100.0, 40.0], [-99.0, 40.0], [-99.0, 41.0], [-100.0, 40.0]]],
}


def properties(**changed: Any) -> dict[str, Any]:
    return {
        "@id": "https://api.weather.gov/alerts/urn:oid:1.2.3",
        "@type": "wx:Alert",
        "id": "urn:oid:1.2.3",
        "areaDesc": "Somewhere",
        "geocode": {"SAME": ["024031"], "UGC": ["MDC031"]},
        "affectedZones": ["https://api.weather.gov/zones/county/MDC031"],
        "references": [{"@id": "https://api.weather.gov/alerts/urn:oid:0", "identifier": "urn:oid:0"}],
        "sent": "2026-05-01T10:00:00-05:00",
        "effective": "2026-05-01T10:00:00-05:00",
        "onset": "2026-05-01T11:00:00-05:00",
        "expires": "2026-05-01T16:00:00-05:00",
        "ends": "2026-05-02T16:00:00-05:00",
        "status": "Actual",
        "messageType": "Update",
        "category": "Met",
        "severity": "Severe",
        "certainty": "Likely",
        "urgency": "Expected",
        "event": "Flood Warning",
        "sender": "w-nws.webmaster@noaa.gov",
        "senderName": "NWS Somewhere",
        "headline": "Flood Warning issued",
        "description": "text",
        "parameters": {"VTEC": ["/O.CON.KLWX.FL.W.0012.000000T0000Z-260502T2100Z/"], "expiredReferences": ["w@noaa.gov,urn:oid:x,2026-05-01T00:00:00-00:00"]},
    } | changed  # fmt: skip


def feature(**changed: Any) -> dict[str, Any]:
    return {
        "id": "https://api.weather.gov/alerts/urn:oid:1.2.3",
        "type": "Feature",
        "geometry": GEOMETRY,
        "properties": properties(**changed),
    }


WKT = "POLYGON((-100.0 40.0,-99.0 40.0,-99.0 41.0,-100.0 40.0))"
SHAPES: dict[str, Any] = {
    "collection": {"type": "FeatureCollection", "features": [feature()]},
    "feature": feature(),
    "list of features": [feature()],
    "list of wrapped properties": [{"geometry": GEOMETRY, "properties": properties()}],
    "list of properties": [{**properties(), "geometry": GEOMETRY}],
    "one alert's properties": {**properties(), "geometry": GEOMETRY},
    "json-ld": {"@context": {}, "@graph": [{**properties(), "geometry": WKT}]},
    "wrapped in data": {"data": {"features": [feature()]}},
}


def read(value: Any) -> list[Any]:
    return list(parse(json.dumps(value).encode()))


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_reads_alike(shape: str) -> None:
    [report] = read(SHAPES[shape])
    assert isinstance(report, Report)
    assert (report.format, report.id, report.msg_type) == ("nws", "urn:oid:1.2.3", MsgType.UPDATE)
    assert report.refs == ("urn:oid:0", "urn:oid:x")
    assert report.keys == ("vtec:KLWX.FL.W.0012.2026",)
    assert (report.hazard, report.severity) == (Hazard.FLOOD, Severity.SEVERE)
    assert report.expires and report.ends and report.ends > report.expires
    assert report.geocodes == (Geocode("SAME", "024031"), Geocode("UGC", "MDC031"))
    [area] = report.shapes
    assert area.kind is ShapeKind.GEOJSON
    assert json.loads(area.text) == GEOMETRY


def test_flattened_copies_lack_much_and_still_read() -> None:
    flat = {
        "id": "urn:oid:9",
        "event": "Gale Warning",
        "headline": None,
        "severity": "Moderate",
        "geoCode": {"SAME": [], "UGC": []},
    }
    [report] = read(
        [{**flat, "affectedZones": ["https://api.weather.gov/zones/forecast/PZZ475"], "ends": None}]
    )
    assert report.geocodes == (Geocode("UGC", "PZZ475"),)
    assert (report.hazard, report.msg_type, report.status) == (Hazard.MARINE, MsgType.ALERT, Status.ACTUAL)


def test_ends_falls_back_on_parameter_then_on_vtec() -> None:
    [report] = read([feature(ends=None)])
    assert report.ends.isoformat() == "2026-05-02T21:00:00+00:00"
    [report] = read([feature(ends=None, parameters={"eventEndingTime": ["2026-05-02T15:00:00-05:00"]})])
    assert report.ends.isoformat() == "2026-05-02T20:00:00+00:00"


@pytest.mark.parametrize(
    ("vtec", "keys", "cancelled", "superseded"),
    [
        (["/O.CAN.KLWX.FL.W.0012.000000T0000Z-260502T2100Z/"], "FL.W.0012", "FL.W.0012", ""),
        (["/O.EXP.KLWX.FL.W.0012.000000T0000Z-260502T2100Z/"], "FL.W.0012", "FL.W.0012", ""),
        (["/O.UPG.KLWX.FL.A.0003.000000T0000Z-260502T2100Z/", "/O.NEW.KLWX.FL.W.0012.260501T0000Z-260502T2100Z/"], "FL.W.0012", "FL.A.0003", "FL.W.0012"),
    ],
)  # fmt: skip
def test_vtec_actions(vtec: list[str], keys: str, cancelled: str, superseded: str) -> None:
    [report] = read([feature(parameters={"VTEC": vtec})])
    assert report.keys == (f"vtec:KLWX.{keys}.2026",)
    assert report.cancelled_keys == (f"vtec:KLWX.{cancelled}.2026",)
    assert report.superseded_by == ((f"vtec:KLWX.{superseded}.2026",) if superseded else ())


@pytest.mark.parametrize(
    ("tags", "grounds"),
    [
        ({"windThreat": ["RADAR INDICATED"], "hailThreat": ["RADAR INDICATED"]}, Grounds.INDICATED),
        ({"windThreat": ["OBSERVED"], "hailThreat": ["RADAR INDICATED"]}, Grounds.OBSERVED),
        ({"flashFloodDetection": ["RADAR AND GAUGE INDICATED"]}, Grounds.INDICATED),
        ({"tornadoDetection": ["POSSIBLE"]}, Grounds.UNSAID),
        ({"tornadoDamageThreat": ["OBSERVED"]}, Grounds.UNSAID),
        ({}, Grounds.UNSAID),
    ],
)
def test_tags_say_what_a_warning_rests_on(tags: dict[str, list[str]], grounds: Grounds) -> None:
    [report] = read([feature(parameters=tags)])
    assert report.grounds is grounds


def test_one_broken_alert_costs_only_itself_and_all_are_counted() -> None:
    entries = [
        feature(),
        feature(sent=17),
        {"type": "Feature", "properties": None},
        feature(event="Child Abduction Emergency"),
        feature(id="urn:oid:2", sent="yesterday"),
        "text",
    ]
    found = read({"type": "FeatureCollection", "title": "api.weather.gov/alerts", "features": entries})
    kept = [i for i in found if isinstance(i, Report)]
    refused = [i for i in found if isinstance(i, Refused)]
    lost = [i for i in found if isinstance(i, Flaw) and i.lost]
    assert (len(kept), len(refused), len(lost)) == (2, 1, 3)
    assert [f.where for f in lost] == ["entry 1", "entry 2", "entry 5"]


def test_a_forecast_of_the_same_service_is_not_taken_for_alerts() -> None:
    forecast = {
        "@context": ["https://api.weather.gov/ontology#"],
        "type": "Feature",
        "properties": {"units": "us", "periods": []},
    }
    assert recognise(Body(json.dumps(forecast).encode())) is None


def test_an_empty_list_of_alerts_is_calm_not_broken() -> None:
    assert (
        read({"@context": ["https://api.weather.gov/ontology#"], "type": "FeatureCollection", "features": []})
        == []
    )


ZONE = re.compile(r"/[A-Z]{2}[CZ]\d{3}'")
REAL = captures("feeds/nws-geojson/**/*", "feeds/nws-geojson-flattened/**/*")


@pytest.mark.parametrize("path", REAL, ids=lambda p: p.name)
def test_every_capture_is_accounted_for(path: Path) -> None:
    raw = path.read_bytes()
    value = json.loads(gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw)
    entries = value["features"] if isinstance(value, dict) else value
    found = list(parse(raw))
    ends = [i for i in found if isinstance(i, Report | Refused) or (isinstance(i, Flaw) and i.lost)]
    assert len(ends) == len(entries)
    named = [i for i in found if isinstance(i, Report) and i.status is Status.ACTUAL]
    assert sum(r.hazard is Hazard.OTHER for r in named) <= 2
    placed = sum(
        isinstance(i, Refused) or (isinstance(i, Report) and bool(i.geocodes or i.shapes)) for i in found
    )
    assert placed >= sum(bool(ZONE.search(str(e))) for e in entries)
