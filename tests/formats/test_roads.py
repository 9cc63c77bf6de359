# SPDX-License-Identifier: AGPL-3.0-or-later
"""WZDx, DATEX II, Open511 and Autobahn: places, windows and effects, and the envelopes around them."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.formats import made
from tests.formats.made import flaws, read, reports
from tocsin.core.model import (
    Certainty,
    Effect,
    Geocode,
    Hazard,
    Measure,
    MsgType,
    Report,
    Severity,
    Shape,
    ShapeKind,
    Slots,
    Status,
    Window,
)
from tocsin.formats.autobahn import AUTOBAHN
from tocsin.formats.base import Body
from tocsin.formats.datex2 import DATEX2
from tocsin.formats.open511 import OPEN511
from tocsin.formats.wzdx import WZDX


def slots(report: Report) -> Slots:
    assert report.slots is not None
    return report.slots


def one(form: Any, raw: str | bytes) -> Report:
    assert form.sniff(Body(raw.encode() if isinstance(raw, str) else raw)) >= 0.9
    (report,) = reports(read(form, raw))
    return report


def test_datex_public_event() -> None:
    report = one(DATEX2, made.datex(kind="PublicEvent", field="publicEventType", subtype="march"))
    assert (report.id, report.keys, report.hazard) == ("R1@3", ("datex2:ATX:R1",), Hazard.PUBLIC_EVENT)
    assert (slots(report).effect, report.event_code, report.country) == (Effect.PUBLIC_EVENT, "", "AT")
    assert (report.severity, report.certainty) == (Severity.SEVERE, Certainty.OBSERVED)
    assert slots(report).windows == (
        Window(datetime(2026, 5, 1, 12, tzinfo=UTC), datetime(2026, 5, 1, 16, 30, tzinfo=UTC)),
    )
    assert report.shapes == (Shape(ShapeKind.POINT, "48.2,16.3"),)


PLACES = [
    ("<gmlLineString srsName='WGS 84'><posList>48.1 16.1 48.2 16.2</posList></gmlLineString>", (Shape(ShapeKind.LINE, "48.1,16.1 48.2,16.2"),)),
    ("<gmlLineString srsDimension='3'><posList>48.1 16.1 300 48.2 16.2 301</posList></gmlLineString>", (Shape(ShapeKind.LINE, "48.1,16.1 48.2,16.2"),)),
    ("<gmlLineString><posList>151.1 -33.1 151.2 -33.2</posList></gmlLineString>", (Shape(ShapeKind.LINE, "-33.1,151.1 -33.2,151.2"),)),
    ("<gmlPolygon><exterior><posList>0 0 0 1 1 1 1 0.5</posList></exterior><interior><posList>0 0 0 1 1 1</posList></interior></gmlPolygon>", ()),
    ("<gmlPolygon><exterior><posList>1 1 1 2 2 2</posList></exterior></gmlPolygon>", (Shape(ShapeKind.CAP_POLYGON, "1.0,1.0 1.0,2.0 2.0,2.0 1.0,1.0"),)),
    ("<tpegLinearLocation><to><pointCoordinates><latitude>48.2</latitude><longitude>16.2</longitude></pointCoordinates></to><from><pointCoordinates><latitude>48.1</latitude><longitude>16.1</longitude></pointCoordinates></from></tpegLinearLocation>", (Shape(ShapeKind.LINE, "48.1,16.1 48.2,16.2"),)),
    ("<openlrLinear><openlrLineLocationReference><openlrLocationReferencePoint><openlrCoordinate><latitude>48.1</latitude><longitude>16.1</longitude></openlrCoordinate></openlrLocationReferencePoint><openlrLastLocationReferencePoint><openlrCoordinate><latitude>48.2</latitude><longitude>16.2</longitude></openlrCoordinate></openlrLastLocationReferencePoint></openlrLineLocationReference></openlrLinear>", (Shape(ShapeKind.LINE, "48.1,16.1 48.2,16.2"),)),
    ("<locationForDisplay><latitude>48.1</latitude><longitude>16.1</longitude></locationForDisplay>", (Shape(ShapeKind.POINT, "48.1,16.1"),)),
    ("<gmlLineString><posList>600000 5300000 600100 5300100</posList></gmlLineString>", ()),
    ("<gmlLineString><posList>48.1 x</posList></gmlLineString>", ()),
]  # fmt: skip


@pytest.mark.parametrize(("place", "shapes"), PLACES)
def test_datex_places(place: str, shapes: tuple[Shape, ...]) -> None:
    found = read(DATEX2, made.datex(place=place))
    assert reports(found)[0].shapes == shapes
    assert bool(flaws(found)) is (not shapes)
    assert all(not f.lost for f in flaws(found))


def test_datex_alert_c_is_kept_as_a_code() -> None:
    place = "<alertCLinear><alertCLocationCountryCode>6</alertCLocationCountryCode><alertCLocationTableNumber>17</alertCLocationTableNumber><p><alertCLocation><alertCLocationName><values><value>Marja</value></values></alertCLocationName><specificLocation>7628</specificLocation></alertCLocation></p><s><alertCLocation><alertCLocationName><values><value>Kehä</value></values></alertCLocationName><specificLocation>7627</specificLocation></alertCLocation></s></alertCLinear>"
    report = one(DATEX2, made.datex(place=place))
    assert report.geocodes == (Geocode("ALERT-C", "6.17:7628"), Geocode("ALERT-C", "6.17:7627"))
    assert slots(report).sections == ("Marja – Kehä",)


ENVELOPES = [
    "<soap:Envelope xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'><soap:Body>{}</soap:Body></soap:Envelope>",
    "<imsMessage><messageContent><d2Message><![CDATA[{}]]></d2Message></messageContent></imsMessage>",
    "<m:messageContainer xmlns:m='http://datex2.eu/schema/3/messageContainer'>{}</m:messageContainer>",
]


@pytest.mark.parametrize("envelope", ENVELOPES)
def test_datex_envelopes(envelope: str) -> None:
    bare = read(DATEX2, made.datex())
    assert read(DATEX2, envelope.format(made.datex())) == bare


def test_ims_geometry_places_a_record_that_has_none() -> None:
    feature = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [23.7, 61.5]},
        "properties": {"situationId": "S1"},
    }
    raw = f"<imsMessage><d2Message><![CDATA[{made.datex(place='<x/>')}]]></d2Message><jMessage>{json.dumps(feature)}</jMessage></imsMessage>"
    assert one(DATEX2, raw).shapes == (
        Shape(ShapeKind.GEOJSON, '{"type":"Point","coordinates":[23.7,61.5]}'),
    )


def test_datex_json() -> None:
    place = {
        "xsi:type": "PointLocation",
        "pointByCoordinates": {"pointCoordinates": {"latitude": 48.2, "longitude": 16.3}},
    }
    record = {"sitRoadOrCarriagewayOrLaneManagement": {
        "idG": "R1", "versionG": "3", "probabilityOfOccurrence": {"value": "certain"}, "locationReference": place,
        "validity": {"validityStatus": {"value": "active"}, "validityTimeSpecification": {"overallStartTime": "2026-05-01T12:00:00Z"}},
        "roadOrCarriagewayOrLaneManagementType": {"value": "laneClosures"}}}  # fmt: skip
    raw = json.dumps(
        {
            "payload": {
                "type": "SituationPublication",
                "publicationCreator": {"country": "ch", "nationalIdentifier": "CHX"},
                "situation": [{"idG": "S1", "situationRecord": [record]}],
            }
        }
    )
    report = one(DATEX2, raw)
    assert (report.id, report.sender, slots(report).effect) == ("R1@3", "CHX", Effect.LANE_CLOSED)
    assert report.shapes == (Shape(ShapeKind.POINT, "48.2,16.3"),)


@pytest.mark.parametrize(
    ("change", "kind", "status"),
    [
        (
            (
                "<cause>",
                "<management><lifeCycleManagement><end>true</end></lifeCycleManagement></management><cause>",
            ),
            MsgType.CANCEL,
            Status.ACTUAL,
        ),
        (("definedByValidityTimeSpec", "suspended"), MsgType.CANCEL, Status.ACTUAL),
        ((">real<", ">technicalExercise<"), MsgType.ALERT, Status.EXERCISE),
        ((">real<", ">test<"), MsgType.ALERT, Status.TEST),
    ],
)
def test_datex_life(change: tuple[str, str], kind: MsgType, status: Status) -> None:
    report = one(DATEX2, made.datex().replace(*change))
    assert (report.msg_type, report.status) == (kind, status)


@pytest.mark.parametrize(
    ("kind", "field", "value", "hazard", "effect"),
    [
        (
            "RoadOrCarriagewayOrLaneManagement",
            "roadOrCarriagewayOrLaneManagementType",
            "roadClosed",
            Hazard.ROAD,
            Effect.ROAD_CLOSED,
        ),
        ("MaintenanceWorks", "roadMaintenanceType", "roadworks", Hazard.ROAD, Effect.ROADWORKS),
        (
            "PoorEnvironmentConditions",
            "poorEnvironmentType",
            "heavySnowfall",
            Hazard.SNOW,
            Effect.OBSTRUCTION,
        ),
        (
            "EnvironmentalObstruction",
            "environmentalObstructionType",
            "flooding",
            Hazard.FLOOD,
            Effect.OBSTRUCTION,
        ),
        (
            "TransitInformation",
            "transitServiceInformation",
            "serviceSuspended",
            Hazard.TRANSIT,
            Effect.NO_SERVICE,
        ),
        ("NewKindNobodyKnows", "x", "y", Hazard.ROAD, Effect.UNKNOWN),
    ],
)
def test_datex_types(kind: str, field: str, value: str, hazard: Hazard, effect: Effect) -> None:
    report = one(DATEX2, made.datex(value, kind=kind, field=field))
    assert (report.hazard, slots(report).effect) == (hazard, effect)


def test_datex_without_situations_says_so() -> None:
    raw = "<d2LogicalModel xmlns='http://datex2.eu/schema/2/2_0'><payloadPublication/></d2LogicalModel>"
    assert [f.reason for f in flaws(read(DATEX2, raw))] == ["no situation in this publication"]


LINE = {"type": "LineString", "coordinates": [[-93.1, 41.1], [-93.2, 41.2]]}
CORE = {
    "event_type": "work-zone",
    "road_names": ["I-80"],
    "name": "n",
    "description": "d",
    "update_date": "2026-05-01T08:00:00Z",
}
OWN = {"start_date": "2026-05-01T12:00:00Z", "end_date": "2026-05-02T12:00:00Z", "is_start_date_verified": False, "vehicle_impact": "some-lanes-closed",
       "beginning_cross_street": "1st St", "ending_cross_street": "9th St", "reduced_speed_limit_kph": 72, "lanes": [{"status": "closed", "type": "general"}]}  # fmt: skip


def wzdx(properties: dict[str, Any], info: str = "feed_info", geometry: Any = LINE, **feature: Any) -> str:
    found = {
        info: {"publisher": "DOT", "contact_name": "Fred Manager"},
        "features": [{"type": "Feature", "properties": properties, "geometry": geometry, **feature}],
    }
    return json.dumps(found)


def test_wzdx_4() -> None:
    report = one(WZDX, wzdx({"core_details": CORE, **OWN}, id="f1"))
    assert (report.id, report.sender, report.certainty) == ("f1", "pub", Certainty.LIKELY)
    assert slots(report).effect is Effect.LANE_CLOSED
    assert (slots(report).streets, slots(report).sections) == (("I-80",), ("1st St – 9th St",))
    assert report.measures == {Measure.SPEED_LIMIT_MS: 20.0, Measure.LANES_CLOSED: 1.0}
    assert "Fred" not in str(report) and report.headline == {}


def test_wzdx_3_and_2_spellings() -> None:
    old = {**CORE, **OWN, "road_event_id": "f1", "start_date_accuracy": "estimated"}
    del old["is_start_date_verified"]
    newer = one(WZDX, wzdx({"core_details": CORE, **OWN}, id="f1"))
    assert one(WZDX, wzdx(old, "road_event_feed_info")) == newer


@pytest.mark.parametrize(
    ("change", "effect"),
    [
        ({"vehicle_impact": "all-lanes-closed"}, Effect.ROAD_CLOSED),
        ({"vehicle_impact": "all-lanes-open", "lanes": []}, Effect.ROADWORKS),
        ({"vehicle_impact": "alternating-one-way"}, Effect.LANE_CLOSED),
        (
            {"vehicle_impact": "all-lanes-open", "lanes": [], "restrictions": [{"type": "no-trucks"}]},
            Effect.ACCESS_LIMITED,
        ),
    ],
)
def test_wzdx_effects(change: dict[str, Any], effect: Effect) -> None:
    assert slots(one(WZDX, wzdx({"core_details": CORE, **OWN, **change}, id="f1"))).effect is effect


def test_wzdx_devices_and_bad_features_are_flaws() -> None:
    assert [f.lost for f in flaws(read(WZDX, wzdx({"core_details": {"device_type": "camera"}}, id="c")))] == [
        True
    ]
    assert flaws(read(WZDX, wzdx({"core_details": CORE})))[0].reason == "a road event without id"
    found = read(
        WZDX, wzdx({"core_details": CORE}, geometry={"type": "Point", "coordinates": [-93, 178]}, id="f1")
    )
    assert len(reports(found)) == 1 and "off the earth" in flaws(found)[0].reason


EVENT = {
    "id": "j/1", "status": "ACTIVE", "event_type": "SPECIAL_EVENT", "severity": "MAJOR", "headline": "Parade of X", "description": "Organised by Y",
    "updated": "2026-05-01T08:00:00Z", "schedule": {"intervals": ["2026-05-01T12:00/2026-05-01T16:00"]},
    "roads": [{"name": "Main Road", "from": "at First Av", "to": "Ninth Av", "state": "CLOSED"}], "geography": {"type": "Point", "coordinates": [-123.1, 49.2]},
}  # fmt: skip
OPEN511_XML = """<open511 xmlns:gml="http://www.opengis.net/gml"><events><event><id>j/1</id><status>ACTIVE</status><event_type>SPECIAL_EVENT</event_type>
<severity>MAJOR</severity><updated>2026-05-01T08:00:00Z</updated><description>Organised by Y</description>
<schedule><intervals><interval>2026-05-01T12:00/2026-05-01T16:00</interval></intervals></schedule>
<roads><road><name>Main Road</name><from>at First Av</from><to>Ninth Av</to><state>CLOSED</state></road></roads>
<geography><gml:Point><gml:pos>-123.1 49.2</gml:pos></gml:Point></geography></event></events></open511>"""


def test_open511_json_and_xml_agree() -> None:
    first = one(OPEN511, json.dumps({"events": [EVENT]}))
    second = one(OPEN511, OPEN511_XML)
    assert (first.hazard, first.severity, slots(first)) == (second.hazard, second.severity, slots(second))
    assert slots(first).effect is Effect.ROAD_CLOSED
    assert slots(first).sections == ("First Av – Ninth Av",)
    assert first.onset == second.onset == datetime(2026, 5, 1, 12, tzinfo=UTC)
    assert second.shapes == (Shape(ShapeKind.POINT, "49.2,-123.1"),)


def test_open511_archived_is_a_cancel() -> None:
    assert one(OPEN511, json.dumps({"events": [{**EVENT, "status": "ARCHIVED"}]})).msg_type is MsgType.CANCEL


API = {"roadworks": [{"identifier": "X1", "isBlocked": "false", "display_type": "ROADWORKS", "title": "A2 | Nord - Süd", "subtitle": "s", "startTimestamp": "2026-05-01T08:00:00+02:00",
       "point": "51.5,6.8", "coordinate": {"lat": "51.5", "long": "6.8"}, "description": ["Beginn: 01.05.2026 um 08:00 Uhr", "Ende: 02.05.26 um 20:30 Uhr", "", "Max. 80 km/h"]}]}  # fmt: skip


def test_autobahn_api() -> None:
    report = one(AUTOBAHN, json.dumps(API))
    assert (report.id, report.country, slots(report).streets, slots(report).sections) == (
        "X1",
        "DE",
        ("A2",),
        ("Nord – Süd",),
    )
    assert slots(report).windows == (
        Window(datetime(2026, 5, 1, 6, tzinfo=UTC), datetime(2026, 5, 2, 18, 30, tzinfo=UTC)),
    )
    assert report.measures == {Measure.SPEED_LIMIT_MS: 22.222}


def test_an_autobahn_hour_is_told_by_its_line_or_by_its_code() -> None:
    """The line may tell the hour without "um", or the day alone; the code's day is not the line's elsewhere."""
    for said, onset in (
        ("Beginn: 01.05.2026 08:00", datetime(2026, 5, 1, 6, tzinfo=UTC)),
        ("Beginn: 01.05.2026, ab 09:30 Uhr", datetime(2026, 5, 1, 7, 30, tzinfo=UTC)),
        ("Beginn: 01.05.2026", datetime(2026, 5, 1, 6, tzinfo=UTC)),
        ("Beginn: 03.05.2026", datetime(2026, 5, 2, 22, tzinfo=UTC)),
    ):
        entry = {**API["roadworks"][0], "description": [said, "Ende: 06.05.26 um 20:30 Uhr"]}
        assert one(AUTOBAHN, json.dumps({"roadworks": [entry]})).onset == onset


def test_autobahn_geojson_without_ids_keeps_its_id_when_only_the_reason_changes() -> None:
    def feature(reason: str) -> str:
        told = {
            "title": "A2 | Nord - Süd",
            "type": "roadworks",
            "description": ["Die Baustelle ist gültig:", "16.03.26 von 20:00 bis 23:00 Uhr", "", reason],
        }
        return json.dumps(
            {
                "type": "FeatureCollection",
                "features": [
                    {
                        "type": "Feature",
                        "geometry": {"type": "Point", "coordinates": [6.8, 51.5]},
                        "properties": told,
                    }
                ],
            }
        )

    report = one(AUTOBAHN, feature("Leitungsarbeiten"))
    assert slots(report).windows == (
        Window(datetime(2026, 3, 16, 19, tzinfo=UTC), datetime(2026, 3, 16, 22, tzinfo=UTC)),
    )
    assert one(AUTOBAHN, feature("Brückenprüfung")) == report


def test_datex_as_json_names_the_class_by_the_short_or_the_whole_package() -> None:
    record = {"idG": "2322", "versionG": "1", "situationRecordCreationTime": "2026-03-01T14:32:00+01:00"}
    place = {"pointByCoordinates": {"pointCoordinates": {"latitude": 59.3, "longitude": 18.1}}}
    for key, location in (
        ("sitAccident", "locPointLocation"),
        ("situationAccident", "locationReferencingPointLocation"),
    ):
        body = {
            "payload": {
                "situationSituationPublication": {
                    "situation": [
                        {
                            "idG": "1",
                            "situationRecord": [{key: {**record, "locationReference": {location: place}}}],
                        }
                    ]
                }
            }
        }
        (found,) = reports(read(DATEX2, json.dumps(body)))
        assert (found.id, found.event_code, found.shapes[0].text) == ("2322@1", "Accident", "59.3,18.1"), key
