# SPDX-License-Identifier: AGPL-3.0-or-later
"""USGS, EMSC and Kandilli: what they say, and what they get wrong."""

import json
from datetime import UTC, datetime

import pytest

from tests.conftest import captures
from tocsin.core.model import Certainty, Flaw, Hazard, Measure, MsgType, Report, Severity
from tocsin.formats import parse, quakes


def usgs(**changes: object) -> dict[str, object]:
    properties = {
        "mag": 6.1,
        "place": "10 km N of Nowhere",
        "time": 1700000000000,
        "updated": 1700000600000,
        "alert": "green",
        "mmi": 7.2,
        "status": "reviewed",
        "tsunami": 1,
        "net": "us",
        "code": "7000abcd",
        "ids": ",us7000abcd,nc123,",
        "type": "earthquake",
        "title": "M 6.1 - 10 km N of Nowhere",
    }
    properties.update(changes)
    return {
        "type": "Feature",
        "id": "us7000abcd",
        "properties": properties,
        "geometry": {"type": "Point", "coordinates": [-122.5, 37.5, 12.48]},
    }


def collection(*rows: object) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": list(rows)}).encode()


def only(raw: bytes, name: str = "") -> Report:
    (found,) = parse(raw, name=name)
    assert isinstance(found, Report), found
    return found


def test_a_usgs_quake_keeps_every_id_as_key_and_is_no_tsunami() -> None:
    quake = only(collection(usgs()))
    assert quake.keys == ("usgs:us7000abcd", "usgs:nc123")
    assert quake.hazard is Hazard.EARTHQUAKE
    assert quake.measures == {Measure.MAGNITUDE: 6.1, Measure.DEPTH_M: 12480.0, Measure.INTENSITY: 7.2}
    assert (quake.severity, quake.certainty) == (Severity.SEVERE, Certainty.OBSERVED)
    assert quake.onset == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert quake.sent == datetime(2023, 11, 14, 22, 23, 20, tzinfo=UTC)
    assert quake.shapes[0].text == "37.5,-122.5"


def test_a_deleted_usgs_event_is_a_cancel_even_without_place() -> None:
    row = usgs(status="deleted")
    row["geometry"] = None
    gone = only(collection(row))
    assert gone.msg_type is MsgType.CANCEL
    assert gone.refs == ("us7000abcd",)


def test_a_lone_detail_and_an_empty_list_are_read() -> None:
    assert only(json.dumps(usgs()).encode()).id == "us7000abcd"
    assert list(parse(collection(), name="usgs")) == []


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (7, "not an object"),
        ({"type": "Feature", "properties": None}, "no id"),
        ({"type": "Feature", "id": "x", "properties": [], "geometry": {"coordinates": [1]}}, "no usable"),
        (
            {"type": "Feature", "id": "x", "geometry": {"type": "Point", "coordinates": [10, 178]}},
            "no usable",
        ),
    ],
)
def test_a_bad_usgs_feature_costs_only_itself(row: object, reason: str) -> None:
    good, bad = parse(collection(usgs(), row))
    assert isinstance(good, Report)
    assert isinstance(bad, Flaw) and reason in bad.reason and bad.where == "feature 2"


@pytest.mark.parametrize(
    ("magnitude", "pager", "shaking", "expected"),
    [
        (2.0, "", None, Severity.MINOR),
        (5.0, "", None, Severity.MODERATE),
        (6.9, "green", None, Severity.SEVERE),
        (5.5, "red", None, Severity.EXTREME),
        (4.0, "", 8.0, Severity.EXTREME),
        (None, "", None, Severity.UNKNOWN),
        (None, "Alert 1", 4.0, Severity.MINOR),
    ],
)
def test_severity_is_the_worst_opinion(
    magnitude: float | None, pager: str, shaking: float | None, expected: Severity
) -> None:
    assert quakes.severity(magnitude, pager, shaking) is expected


EMSC = {
    "type": "Feature",
    "geometry": {"type": "Point", "coordinates": [25.29, 35.07, -15.0]},
    "id": "20250426_0000198",
    "properties": {
        "source_catalog": "EMSC-RTS",
        "lastupdate": "2025-04-26T13:48:47.3Z",
        "time": "2025-04-26T12:59:28.0Z",
        "flynn_region": "CRETE, GREECE",
        "lat": 35.07,
        "lon": 25.29,
        "depth": 15.0,
        "evtype": "ke",
        "mag": 2.6,
        "unid": "20250426_0000198",
    },
}


def test_emsc_query_and_websocket_say_the_same() -> None:
    asked = only(collection(EMSC))
    told = only(json.dumps({"action": "update", "data": EMSC}).encode())
    assert asked == told
    assert asked.keys == ("emsc:20250426_0000198",)
    assert asked.measures[Measure.DEPTH_M] == 15000.0


@pytest.mark.parametrize(
    ("kind", "hazard"), [("ke", Hazard.EARTHQUAKE), ("kh", Hazard.EXPLOSION), ("ls", Hazard.LANDSLIDE)]
)
def test_emsc_event_types(kind: str, hazard: Hazard) -> None:
    row = {**EMSC, "properties": {**EMSC["properties"], "evtype": kind}}  # type: ignore[dict-item]
    assert only(collection(row)).hazard is hazard


def test_an_emsc_delete_cancels() -> None:
    assert only(json.dumps({"action": "delete", "data": EMSC}).encode()).msg_type is MsgType.CANCEL


KANDILLI = """<?xml version="1.0" encoding="ISO-8859-1" ?>
<eqlist>
<earhquake name="2026.08.10 03:29:53" lokasyon="ÇINARCIK-(YALOVA)      " lat="40.6" lng="28.9" mag="4.2" Depth="10.3" />
<earthquake name="2026.08.10 03:29:53" lokasyon="ADANA   " lat="37.0" lng="35.3" mag="-.-" Depth="5.0" />
<earhquake name="2026.13.10 99:29:53" lokasyon="X" lat="37.0" lng="35.3" mag="1" Depth="5.0" />
</eqlist>""".encode("latin-1")


def test_kandilli_times_are_turkish_and_names_are_unpadded() -> None:
    first, second, bad = parse(KANDILLI)
    assert isinstance(first, Report) and isinstance(second, Report)
    assert first.onset == datetime(2026, 8, 10, 0, 29, 53, tzinfo=UTC)
    assert first.headline == {"tr": "M 4.2 - ÇINARCIK-(YALOVA)"}
    assert first.id != second.id
    assert Measure.MAGNITUDE not in second.measures
    assert bad == Flaw("the quake has no readable time", "entry 3")


def test_real_captures_are_read_without_a_flaw() -> None:
    for path in captures("feeds/usgs-json/**/*.geojson", "feeds/emsc-json/**/*.json.gz"):
        items = list(parse(path.read_bytes()))
        assert items and all(isinstance(item, Report) for item in items), path


@pytest.mark.parametrize(
    ("kind", "hazard"),
    [
        ("Quarry Blast", Hazard.EXPLOSION),
        ("mining explosion", Hazard.EXPLOSION),
        ("mine collapse", Hazard.EARTHQUAKE),
        ("volcanic explosion", Hazard.VOLCANO),
    ],
)
def test_a_blast_is_one_hazard_whoever_tells_of_it(kind: str, hazard: Hazard) -> None:
    place = {"type": "Point", "coordinates": [11.0, 46.0, 1.0]}
    said = {"eventId": 7, "time": "2026-03-01T10:00:00", "mag": 1.9, "place": "A quarry", "type": kind}
    of_ingv = {"type": "Feature", "properties": said, "geometry": place}
    assert only(collection(usgs(type=kind))).hazard is hazard
    assert only(collection(of_ingv), "fdsn").hazard is hazard
