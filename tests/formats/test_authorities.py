# SPDX-License-Identifier: AGPL-3.0-or-later
"""National warning services with formats of their own: NINA, DWD, Alertswiss, Environment Agency, NSW RFS, China."""

import json
from datetime import UTC, datetime

import pytest

from tests.conftest import captures
from tocsin.core.model import (
    Flaw,
    Geocode,
    Hazard,
    Link,
    Measure,
    MsgType,
    Refused,
    Report,
    Severity,
    Status,
    Urgency,
)
from tocsin.formats import Hint, parse


def read(value: object, hint: Hint | None = None) -> list[object]:
    return list(parse(json.dumps(value).encode(), hint))


def one(value: object) -> Report:
    (found,) = read(value)
    assert isinstance(found, Report), found
    return found


def info(language: str, headline: str) -> dict[str, object]:
    codes = [{"valueName": "warnVerwaltungsbereiche", "value": "066340000000,066320000000"}]
    return {
        "language": language,
        "category": ["Met"],
        "event": "Gefahreninformation",
        "urgency": "Immediate",
        "severity": "Severe",
        "certainty": "Observed",
        "headline": headline,
        "description": "Text",
        "parameter": codes if language == "DE" else [],
        "area": [{"areaDesc": "Kreis", "geocode": [{"valueName": "AreaId", "value": "0"}]}] if language == "DE" else [{"areaDesc": "x"}],
    }  # fmt: skip


WARNING = {
    "identifier": "mow.DE-X-2",
    "sender": "DE-X",
    "sent": "2025-03-13T10:50:25+01:00",
    "status": "Actual",
    "msgType": "Update",
    "references": "DE-X,mow.DE-X-1,2025-03-13T09:15:06-00:00",
    "info": [info("DE", "Hochwasser"), info("EN", "Flood")],
}


def test_a_nina_warning_is_one_report_in_all_languages_with_its_municipalities() -> None:
    flood = one(WARNING)
    assert flood.format == "nina"
    assert flood.refs == ("mow.DE-X-1",)
    assert set(flood.headline) == {"de", "en"}
    assert Geocode("ARS", "066340000000") in flood.geocodes
    assert not any(code.scheme == "AreaId" for code in flood.geocodes)
    assert (flood.country, flood.hazard) == ("DE", Hazard.FLOOD)


def test_a_nina_list_gives_reports_and_links_and_refuses_persons() -> None:
    rows = [
        {"id": "dwd.1", "severity": "Minor", "type": "Alert", "startDate": "2025-03-13T10:50:25+01:00",
         "i18nTitle": {"de": "Amtliche WARNUNG vor FROST"}},
        {"id": "mow.2", "payload": {"data": {"headline": "Vermisste Person", "severity": "Minor"}}, "i18nTitle": {}},
        {"i18nTitle": {}},
    ]  # fmt: skip
    frost, link, refused, flaw = read(rows, Hint(url="https://nina.example.org/mapData.json"))
    assert isinstance(frost, Report) and frost.sent is None and frost.hazard is Hazard.COLD
    assert link == Link("https://nina.example.org/api31/warnings/dwd.1.json", id="dwd.1")
    assert isinstance(refused, Refused)
    assert isinstance(flaw, Flaw)


def test_nina_areas_carry_the_id_of_their_warning() -> None:
    ring = [[8.0, 50.0], [9.0, 50.0], [9.0, 51.0], [8.0, 50.0]]
    row = {
        "type": "Feature",
        "properties": {"warnId": "mow.1"},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    areas = one({"type": "FeatureCollection", "features": [row, row]})
    assert areas.id == "mow.1" and len(areas.shapes) == 2


def test_dwd_jsonp_speaks_of_warning_cells() -> None:
    warning = {
        "event": "STURMBÖEN",
        "level": 3,
        "start": 1700000000000,
        "end": 1700010000000,
        "headline": "H",
    }
    body = {"time": 1, "warnings": {"109476000": [warning]}, "vorabInformation": {}}
    raw = f"warnWetter.loadWarnings({json.dumps(body)});".encode()
    (storm,) = parse(raw)
    assert isinstance(storm, Report)
    assert storm.geocodes == (Geocode("WARNCELLID", "109476000"),)
    assert (storm.hazard, storm.severity) == (Hazard.WIND, Severity.MODERATE)


ALERT = {
    "identifier": "POA-12-4",
    "sent": "Fri, 20.06.2025, 10:01",
    "title": {"title": "Danger of flooding", "titleGtransOrigin": "Danger"},
    "description": {"description": "Stay away."},
    "contact": {"contact": "Police: 117"},
    "event": "Flooding",
    "allClear": False,
    "severity": "severe",
    "testAlert": False,
    "technicalTestAlert": False,
    "publishDate": "Fri, 20.06.2025, 10:01",
    "areas": [
        {
            "polygons": [{"coordinates": [[46.3, 6.8], [46.4, 6.9], [46.2, 7.0]], "excludes": []}],
            "circles": [{"centerPosition": [46.0, 7.0], "radius": 2.5}],
            "regions": [{"region": "VS"}],
        }
    ],
}


def test_an_alertswiss_alert_is_placed_and_timed() -> None:
    alert = one(ALERT)
    assert alert.sent == datetime(2025, 6, 20, 8, 1, tzinfo=UTC)
    assert alert.keys == ("alertswiss:POA-12",)
    assert alert.geocodes == (Geocode("ISO3166-2", "CH-VS"),)
    assert json.loads(alert.shapes[0].text)["coordinates"][0][0] == [6.8, 46.3]
    assert alert.shapes[1].text == "46.0,7.0 2.5"
    assert alert.hazard is Hazard.FLOOD


@pytest.mark.parametrize(
    ("change", "msg_type", "status"),
    [
        ({"allClear": True}, MsgType.CANCEL, Status.ACTUAL),
        ({"technicalTestAlert": True}, MsgType.ALERT, Status.TEST),
        ({"title": {"title": "*** Test Message *** x"}}, MsgType.ALERT, Status.TEST),
    ],
)
def test_alertswiss_states(change: dict[str, object], msg_type: MsgType, status: Status) -> None:
    alert = one({"alerts": [{**ALERT, **change}]})
    assert (alert.msg_type, alert.status) == (msg_type, status)


def flood(**changes: object) -> dict[str, object]:
    item = {
        "@id": "http://environment.data.gov.uk/flood-monitoring/id/floods/1",
        "description": "River Pinn",
        "floodAreaID": "062FWF28",
        "isTidal": False,
        "message": "Expect flooding.",
        "severity": "Flood warning",
        "severityLevel": 2,
        "timeMessageChanged": "2024-01-13T10:02:00",
        "timeRaised": "2024-01-13T09:00:00",
        "timeSeverityChanged": "2024-01-13T10:00:00",
    }
    return {
        "@context": "http://environment.data.gov.uk/flood-monitoring/meta/context.jsonld",
        "items": [{**item, **changes}],
    }


@pytest.mark.parametrize(
    ("change", "severity", "ended"),
    [
        ({}, Severity.SEVERE, False),
        ({"severity": "Severe flood warning", "severityLevel": 1}, Severity.EXTREME, False),
        ({"severity": "Flood alert", "severityLevel": 3}, Severity.MODERATE, False),
        ({"severity": "Warning no longer in force", "severityLevel": 4}, Severity.MINOR, True),
        ({"severity": None, "severityLevel": 1}, Severity.EXTREME, False),
    ],
)
def test_english_flood_levels(change: dict[str, object], severity: Severity, ended: bool) -> None:
    report = one(flood(**change))
    assert report.severity is severity
    assert (report.ends is not None) is ended
    assert report.urgency is (Urgency.PAST if ended else Urgency.EXPECTED)


def test_the_flood_services_own_shape() -> None:
    row = {"ta_code": "1", "ta_name": "Coast", "severity": "Severe flood warning", "severity_value": 3,
           "situation": "Test data", "geometry": '{"type":"Point","coordinates":[-3.0,53.8]}'}  # fmt: skip
    report = one({"floods": [row], "timestamp": "1705595063"})
    assert report.severity is Severity.EXTREME and report.status is Status.TEST
    assert report.shapes[0].text == "53.8,-3"


def test_nsw_rfs_reads_level_and_size_out_of_its_description() -> None:
    row = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [149.1, -37.2]},
        "properties": {
            "title": "Big Road",
            "category": "Watch and Act",
            "guid": "https://incidents.rfs.nsw.gov.au/api/v1/incidents/77",
            "pubDate": "21/09/2018 6:30:00 PM",
            "description": "ALERT LEVEL: Watch and Act <br />TYPE: Bush Fire <br />FIRE: Yes <br />SIZE: 1,200 ha",
        },
    }
    fire = one({"type": "FeatureCollection", "features": [row]})
    assert fire.id == "rfs:77" and fire.severity is Severity.SEVERE
    assert fire.sent == datetime(2018, 9, 21, 8, 30, tzinfo=UTC)
    assert fire.measures[Measure.AREA_M2] == 1.2e7


@pytest.mark.parametrize(
    ("title", "hazard", "severity", "msg_type"),
    [
        ("浦东新区发布雷电黄色预警", Hazard.LIGHTNING, Severity.MODERATE, MsgType.ALERT),
        ("上海市气象台发布暴雨红色预警信号", Hazard.RAIN, Severity.EXTREME, MsgType.ALERT),
        ("浦东新区解除大雾橙色预警", Hazard.FOG, Severity.SEVERE, MsgType.CANCEL),
    ],
)
def test_chinese_titles(title: str, hazard: Hazard, severity: Severity, msg_type: MsgType) -> None:
    report = one([{"headline": title, "published_at": "2026-07-01T02:34", "area": "浦东新区"}])
    assert (report.hazard, report.severity, report.msg_type) == (hazard, severity, msg_type)
    assert report.sent == datetime(2026, 6, 30, 18, 34, tzinfo=UTC)


def test_real_captures_lose_nothing() -> None:
    globs = ("nina-json/**/*json", "alertswiss-json/**/*.json", "uk-floods/**/*.json", "notices-zh/**/*.json")
    for path in captures(*(f"feeds/{glob}" for glob in globs)):
        items = list(parse(path.read_bytes()))
        assert items and not any(isinstance(i, Flaw) and i.lost for i in items), path


def test_the_us_advisory_system_gives_its_kind_and_window_only() -> None:
    raw = b"""<?xml version="1.0"?><alerts xmlns="http://www.dhs.gov/alerts"><alert start="2026/01/01 12:00" end="2026/06/01 12:00" type="Elevated Threat"
      link="https://www.dhs.gov/ntas/advisory/na-26-1"><summary>what is said of whom</summary></alert><alert type="Other"/></alerts>"""
    found, flaw = parse(raw)
    assert isinstance(found, Report) and isinstance(flaw, Flaw)
    assert (found.format, found.event_code, found.severity) == (
        "threat-level",
        "ntas elevated",
        Severity.SEVERE,
    )
    assert found.onset == datetime(2026, 1, 1, 12, tzinfo=UTC) and "whom" not in str(found)
    assert list(parse(b'<alerts xmlns="http://www.dhs.gov/alerts"/>', name="threat-level")) == []
    odd, _ = parse(raw.replace(b"www.dhs.gov/ntas", b"[]/ntas"))
    assert odd == found
