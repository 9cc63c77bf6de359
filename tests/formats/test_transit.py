# SPDX-License-Identifier: AGPL-3.0-or-later
"""GTFS-Realtime, SIRI-SX and Navitia: what each field becomes, and what real publishers do to them."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from google.transit import gtfs_realtime_pb2 as pb

from tests.formats import made
from tests.formats.made import flaws, read, reports
from tocsin.core.model import Effect, Hazard, MsgType, Severity, Shape, ShapeKind, Status, Window
from tocsin.formats.base import Body, Hint
from tocsin.formats.gtfsrt import GTFS_RT
from tocsin.formats.gtfsrt_json import GTFS_RT_JSON
from tocsin.formats.navitia import NAVITIA
from tocsin.formats.siri_sx import SIRI_SX

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def slots(report):  # type: ignore[no-untyped-def]
    assert report.slots is not None
    return report.slots


def test_gtfs_alert() -> None:
    (report,) = reports(read(GTFS_RT, made.gtfs()))
    assert (report.id, report.hazard, slots(report).effect) == ("a1", Hazard.TRANSIT, Effect.DETOUR)
    assert (slots(report).mode, slots(report).lines) == ("bus", ("12",))
    assert slots(report).windows == (Window(datetime.fromtimestamp(1_700_000_000, UTC), None),)
    assert report.ends is None, "2^64-1 is an open end"
    assert report.headline == {} and report.description == {}


def test_the_stretch_is_read_where_all_else_is_coded() -> None:
    text = "Line 7 does not run between Mill Road and Harbour because of a strike from 9 am."
    (report,) = reports(read(GTFS_RT, made.gtfs(text=text)))
    assert slots(report).sections == ("Mill Road – Harbour",)
    assert slots(report).lines == ("12",), "the coded line wins"
    assert slots(report).windows == (Window(datetime.fromtimestamp(1_700_000_000, UTC), None),)


@pytest.mark.parametrize("cause", sorted(set(pb.Alert.Cause.keys()) - {"MEDICAL_EMERGENCY"}))
def test_every_cause_without_effect_is_a_service_disruption(cause: str) -> None:
    (report,) = reports(read(GTFS_RT, made.gtfs(cause, effect="UNKNOWN_EFFECT")))
    assert slots(report).effect is Effect.SERVICE_DISRUPTION


def test_a_medical_emergency_keeps_only_that() -> None:
    (report,) = reports(
        read(GTFS_RT, made.gtfs("MEDICAL_EMERGENCY", "Passenger John Doe taken ill", "UNKNOWN_EFFECT"))
    )
    assert slots(report).effect is Effect.MEDICAL_INCIDENT
    assert "Doe" not in str(report)


def test_entities_of_one_id_are_one_report() -> None:
    feed = pb.FeedMessage()
    feed.header.gtfs_realtime_version = "2.0"
    for language, text in (
        ("fr", "Trains supprimés entre Namur et Dinant."),
        ("x", ""),
        ("en", "No trains between Namur and Dinant."),
    ):
        entity = feed.entity.add()
        entity.id = "Thu, 30 Jul 2015 10:45:04 +0200" if language != "x" else "other"
        translation = entity.alert.header_text.translation.add()
        translation.text, translation.language = text, language
    found = read(GTFS_RT, feed.SerializeToString())
    assert [r.id for r in reports(found)] == ["Thu, 30 Jul 2015 10:45:04 +0200", "other"]
    assert slots(reports(found)[0]).sections == ("Namur – Dinant",)
    assert flaws(found) == []


def test_a_broken_entity_costs_only_itself() -> None:
    good = made.gtfs()
    broken = b"\x12\x03\xff\xff\xff"
    found = read(GTFS_RT, good + broken + b"\x12" + bytes([len(b"\n\x02b2\x2a\x00")]) + b"\n\x02b2\x2a\x00")
    assert [r.id for r in reports(found)] == ["a1", "b2"]
    assert [f.where for f in flaws(found)] == ["entity 1"]


def test_every_cut_of_a_feed_ends_in_records_and_flaws() -> None:
    raw = made.gtfs("STRIKE", "Route 12 detoured")
    for size in range(1, len(raw)):
        assert all(not r.headline for r in reports(read(GTFS_RT, raw[:size])))


def test_a_deletion_cancels_and_a_test_is_a_test() -> None:
    feed = pb.FeedMessage()
    feed.header.gtfs_realtime_version = "2.0"
    gone = feed.entity.add()
    gone.id, gone.is_deleted = "x9", True
    trial = feed.entity.add()
    trial.id = "x10"
    trial.alert.header_text.translation.add().text = "test"
    first, second = reports(read(GTFS_RT, feed.SerializeToString()))
    assert (first.id, first.msg_type) == ("x9", MsgType.CANCEL)
    assert second.status is Status.TEST


def test_stop_lists_in_one_field() -> None:
    feed = pb.FeedMessage()
    feed.header.gtfs_realtime_version = "2.0"
    entity = feed.entity.add()
    entity.id = "1"
    entity.alert.informed_entity.add().stop_id = "1, 4"
    assert slots(reports(read(GTFS_RT, feed.SerializeToString()))[0]).stops == ("1", "4")


def test_gtfs_json_spellings_agree() -> None:
    camel = made.gtfs_json()
    snake = (
        camel.replace(b"gtfsRealtimeVersion", b"gtfs_realtime_version")
        .replace(b"activePeriod", b"active_period")
        .replace(b"informedEntity", b"informed_entity")
        .replace(b"routeId", b"route_id")
        .replace(b"stopId", b"stop_id")
    )
    assert read(GTFS_RT_JSON, camel) == read(GTFS_RT_JSON, snake)
    (report,) = reports(read(GTFS_RT_JSON, camel))
    assert (slots(report).effect, slots(report).lines, slots(report).stops) == (
        Effect.REDUCED_SERVICE,
        ("12",),
        ("s1",),
    )


def test_json_api_form_and_junk() -> None:
    value = {
        "data": [
            {
                "type": "alert",
                "id": "7",
                "attributes": {
                    "effect": "DELAY",
                    "severity": 3,
                    "active_period": [{"start": "2026-05-01T08:00:00-04:00", "end": None}],
                    "informed_entity": [{"route": "Red", "route_type": 1}],
                    "header": "x",
                },
            },
            5,
            {"type": "alert"},
        ]
    }
    found = read(GTFS_RT_JSON, json.dumps(value))
    (report,) = reports(found)
    assert (slots(report).effect, slots(report).mode, report.severity, report.onset) == (
        Effect.DELAYS,
        "metro",
        Severity.MINOR,
        NOON,
    )
    assert len(flaws(found)) == 1


def test_siri() -> None:
    (report,) = reports(read(SIRI_SX, made.siri()))
    assert (report.id, report.keys, report.severity) == ("77@2", ("siri:OP:77",), Severity.SEVERE)
    assert slots(report) == slots(report).__class__(
        effect=Effect.DETOUR,
        mode="bus",
        lines=("12",),
        stops=("Markt",),
        windows=(Window(NOON, datetime(2026, 5, 1, 16, tzinfo=UTC)),),
    )
    assert report.shapes == (Shape(ShapeKind.POINT, "48.2,16.3"),)


def test_siri_lite_reads_like_its_xml() -> None:
    value = {"Siri": {"ServiceDelivery": {"SituationExchangeDelivery": [{"Situations": {"PtSituationElement": [{
        "CreationTime": "2026-05-01T08:00:00Z", "ParticipantRef": {"value": "OP"}, "SituationNumber": {"value": "77"}, "Version": 2, "Progress": "open",
        "ValidityPeriod": [{"StartTime": "2026-05-01T12:00:00Z", "EndTime": "2026-05-01T16:00:00Z"}], "MiscellaneousReason": "strike",
        "Affects": {"Networks": {"AffectedNetwork": [{"VehicleMode": ["bus"], "AffectedLine": [{"LineRef": {"value": "x:12"}, "PublishedLineName": [{"value": "12"}]}]}]},
                    "StopPoints": {"AffectedStopPoint": [{"StopPointRef": {"value": "s1"}, "StopPointName": [{"value": "Markt"}], "Location": {"Longitude": 16.3, "Latitude": 48.2}}]}},
        "Consequences": {"Consequence": [{"Condition": "diverted", "Severity": "severe"}]}}]}}]}}}  # fmt: skip
    raw = json.dumps(value)
    assert SIRI_SX.sniff(Body(raw.encode())) > 0.9
    assert read(SIRI_SX, raw) == read(SIRI_SX, made.siri())


@pytest.mark.parametrize(("progress", "kind"), [("closed", MsgType.CANCEL), ("open", MsgType.ALERT)])
def test_siri_progress(progress: str, kind: MsgType) -> None:
    raw = made.siri().replace("<Progress>open", f"<Progress>{progress}")
    assert reports(read(SIRI_SX, raw))[0].msg_type is kind


def test_siri_without_number_is_a_flaw() -> None:
    found = read(SIRI_SX, made.siri().replace("<SituationNumber>77</SituationNumber>", ""))
    assert [f.reason for f in flaws(found)] == ["a situation without SituationNumber"]


def test_navitia_reads_local_times_and_changed_stops() -> None:
    (report,) = reports(read(NAVITIA, made.navitia("Présence de manifestants sur les voies")))
    assert report.onset == datetime(2026, 5, 1, 10, tzinfo=UTC)
    assert (slots(report).effect, slots(report).lines, slots(report).stops) == (
        Effect.NO_SERVICE,
        ("12",),
        ("Mairie",),
    )
    assert [s.text for s in report.shapes] == ["48.85,2.35"]


@pytest.mark.parametrize("zone", ["Nowhere/At_All", "1" * 400, "../../etc", "\x00"])
def test_a_time_zone_that_is_none_costs_the_times_alone(zone: str) -> None:
    told = json.loads(made.navitia())
    told["context"] = {"timezone": zone}
    (report,) = reports(read(NAVITIA, json.dumps(told)))
    assert report.onset is None and slots(report).lines == ("12",)


def test_navitia_bulk_form() -> None:
    value = {"disruptions": [{"id": "b1", "applicationPeriods": [{"begin": "20260501T120000", "end": "20260501T160000"}], "cause": "PERTURBATION", "severity": "BLOQUANTE", "title": "Métro 4 : grève", "message": ""}],
             "lines": [{"id": "L4", "shortName": "4", "mode": "Metro", "impactedObjects": [{"type": "line", "id": "L4", "disruptionIds": ["b1"]}]}], "lastUpdatedDate": "x"}  # fmt: skip
    raw = json.dumps(value)
    assert NAVITIA.sniff(Body(raw.encode())) > 0.9
    (report,) = reports(read(NAVITIA, raw, Hint(timezone="Europe/Paris")))
    assert (slots(report).effect, slots(report).mode, slots(report).lines) == (
        Effect.NO_SERVICE,
        "metro",
        ("4",),
    )


@pytest.mark.parametrize(
    "wrap",
    [
        lambda feed: feed,
        lambda feed: {"status": "OK", "response": feed, "error": None},
        lambda feed: json.loads(json.dumps(feed).replace('"header"', '"Header"').replace('"entity"', '"Entity"').replace("gtfsRealtimeVersion", "GtfsRealtimeVersion").replace('"alert"', '"Alert"').replace("activePeriod", "ActivePeriod").replace("informedEntity", "InformedEntity").replace("routeId", "RouteId").replace('"effect": "REDUCED_SERVICE"', '"Effect": "ReducedService"')),
        lambda feed: json.loads(json.dumps(feed).replace('"1700000000"', '{"low": 1700000000, "high": 0, "unsigned": true}')),
    ],
    ids=["protobuf's own", "wrapped", "Pascal case", "split numbers"],
)  # fmt: skip
def test_gtfs_rt_json_however_a_server_spells_it(wrap: Any) -> None:
    (found,) = reports(read(GTFS_RT_JSON, json.dumps(wrap(json.loads(made.gtfs_json())))))
    assert found.slots and (found.slots.effect, found.slots.lines) == (Effect.REDUCED_SERVICE, ("12",))
    assert found.onset == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
