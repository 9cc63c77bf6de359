# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small notices of each family, made with whatever cause, organiser and person a test wants in them."""

from __future__ import annotations

import json

from google.transit import gtfs_realtime_pb2 as pb

from tocsin.core.model import Flaw, Report
from tocsin.formats.base import Body, Format, Hint, Item


def read(form: Format, raw: bytes | str, hint: Hint | None = None) -> list[Item]:
    data = raw.encode() if isinstance(raw, str) else raw
    return list(form.parse(Body(data), hint or Hint(publisher="pub")))


def reports(items: list[Item]) -> list[Report]:
    return [i for i in items if isinstance(i, Report)]


def flaws(items: list[Item]) -> list[Flaw]:
    return [i for i in items if isinstance(i, Flaw)]


def gtfs(
    cause: str = "STRIKE", text: str = "", effect: str = "DETOUR", routes: tuple[str, ...] = ("12",)
) -> bytes:
    feed = pb.FeedMessage()
    feed.header.gtfs_realtime_version = "2.0"
    feed.header.timestamp = 1_700_000_000
    entity = feed.entity.add()
    entity.id = "a1"
    alert = entity.alert
    alert.cause = pb.Alert.Cause.Value(cause)
    alert.effect = pb.Alert.Effect.Value(effect)
    period = alert.active_period.add()
    period.start, period.end = 1_700_000_000, 2**64 - 1
    for route in routes:
        touched = alert.informed_entity.add()
        touched.route_id, touched.route_type = route, 3
    if text:
        translation = alert.header_text.translation.add()
        translation.text, translation.language = text, "en"
    return feed.SerializeToString()


def gtfs_json(cause: str = "STRIKE", text: str = "", person: str = "") -> bytes:
    alert = {
        "cause": cause, "effect": "REDUCED_SERVICE", "activePeriod": [{"start": "1700000000"}],
        "informedEntity": [{"routeId": "12", "stopId": "s1"}],
        "headerText": {"translation": [{"text": text, "language": "en"}]}, "contact": person,
    }  # fmt: skip
    return json.dumps(
        {
            "header": {"gtfsRealtimeVersion": "2.0", "timestamp": "1700000000"},
            "entity": [{"id": "a1", "alert": alert}],
        }
    ).encode()


def datex(
    subtype: str = "strike",
    comment: str = "",
    source: str = "",
    kind: str = "DisturbanceActivity",
    field: str = "disturbanceActivityType",
    place: str = "",
) -> str:
    place = (
        place
        or "<pointByCoordinates><pointCoordinates><latitude>48.2</latitude><longitude>16.3</longitude></pointCoordinates></pointByCoordinates>"
    )
    return f"""<d2LogicalModel xmlns="http://datex2.eu/schema/2/2_0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<payloadPublication xsi:type="SituationPublication" lang="en"><publicationTime>2026-05-01T08:00:00Z</publicationTime>
<publicationCreator><country>at</country><nationalIdentifier>ATX</nationalIdentifier></publicationCreator>
<situation id="S1" version="2"><overallSeverity>high</overallSeverity><headerInformation><informationStatus>real</informationStatus></headerInformation>
<situationRecord xsi:type="{kind}" id="R1" version="3"><situationRecordVersionTime>2026-05-01T08:00:00Z</situationRecordVersionTime>
<probabilityOfOccurrence>certain</probabilityOfOccurrence><source><sourceName><values><value lang="en">{source}</value></values></sourceName></source>
<validity><validityStatus>definedByValidityTimeSpec</validityStatus><validityTimeSpecification><overallStartTime>2026-05-01T12:00:00Z</overallStartTime>
<overallEndTime>2026-05-01T16:30:00Z</overallEndTime></validityTimeSpecification></validity>
<cause><causeType>{subtype}</causeType></cause>
<generalPublicComment><comment><values><value lang="en">{comment}</value></values></comment></generalPublicComment>
<groupOfLocations xsi:type="Point">{place}</groupOfLocations><{field}>{subtype}</{field}></situationRecord></situation></payloadPublication></d2LogicalModel>"""


def siri(
    reason: str = "industrialAction", text: str = "", person: str = "", condition: str = "diverted"
) -> str:
    return f"""<Siri xmlns="http://www.siri.org.uk/siri"><ServiceDelivery><SituationExchangeDelivery><Situations><PtSituationElement>
<CreationTime>2026-05-01T08:00:00Z</CreationTime><ParticipantRef>OP</ParticipantRef><SituationNumber>77</SituationNumber><Version>2</Version>
<Source><SourceType>phone</SourceType><Name>{person}</Name></Source><Progress>open</Progress>
<ValidityPeriod><StartTime>2026-05-01T12:00:00Z</StartTime><EndTime>2026-05-01T16:00:00Z</EndTime></ValidityPeriod>
<MiscellaneousReason>{reason}</MiscellaneousReason><ReasonName>{text}</ReasonName><Summary xml:lang="en">{text}</Summary>
<Affects><Networks><AffectedNetwork><VehicleMode>bus</VehicleMode><AffectedLine><LineRef>x:12</LineRef><PublishedLineName>12</PublishedLineName></AffectedLine></AffectedNetwork></Networks>
<StopPoints><AffectedStopPoint><StopPointRef>s1</StopPointRef><StopPointName>Markt</StopPointName><Location><Longitude>16.3</Longitude><Latitude>48.2</Latitude></Location></AffectedStopPoint></StopPoints></Affects>
<Consequences><Consequence><Condition>{condition}</Condition><Severity>severe</Severity></Consequence></Consequences>
</PtSituationElement></Situations></SituationExchangeDelivery></ServiceDelivery></Siri>"""


def navitia(cause: str = "Grève", text: str = "", person: str = "") -> bytes:
    told = {
        "id": "d1", "cause": cause, "contributor": "op", "updated_at": "20260501T080000",
        "severity": {"name": cause, "effect": "NO_SERVICE"}, "tags": [person],
        "application_periods": [{"begin": "20260501T120000", "end": "20260501T160000"}],
        "messages": [{"text": text}],
        "impacted_objects": [{
            "pt_object": {"embedded_type": "line", "id": "line:A:Bus", "name": "12", "line": {"code": "12", "name": "Twelve"}},
            "impacted_stops": [
                {"stop_time_effect": "deleted", "cause": cause, "stop_point": {"name": "Mairie", "coord": {"lat": "48.85", "lon": "2.35"}}},
                {"stop_time_effect": "unchanged", "cause": cause, "stop_point": {"name": "Gare", "coord": {"lat": "48.84", "lon": "2.37"}}},
            ],
        }],
    }  # fmt: skip
    return json.dumps({"disruptions": [told], "context": {"timezone": "Europe/Paris"}}).encode()


def ics(
    summary: str = "Rally",
    organizer: str = "mailto:a@b.org",
    description: str = "",
    lines: tuple[str, ...] = (),
) -> str:
    more = "".join(f"{line}\r\n" for line in lines)
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-TIMEZONE:Europe/Berlin\r\nBEGIN:VEVENT\r\nUID:u1\r\nDTSTAMP:20260401T000000Z\r\n"
        "DTSTART;TZID=Europe/Berlin:20260501T140000\r\nDTEND;TZID=Europe/Berlin:20260501T183000\r\nLOCATION:Marktplatz\r\nGEO:52.5;13.4\r\n"
        f"SUMMARY:{summary}\r\nDESCRIPTION:{description}\r\nORGANIZER;CN=Somebody:{organizer}\r\nATTENDEE:{organizer}\r\nCONTACT:{description}\r\n"
        f"CATEGORIES:{summary}\r\n{more}END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
