# SPDX-License-Identifier: AGPL-3.0-or-later
"""One small body of every kind a desk hears, with a given text wherever that kind has room for words."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import escape

Body = Callable[[str, str, datetime], bytes]
"""Text, a serial number of the message, the time it is sent."""


def _time(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")


def cap(text: str, number: str, at: datetime, category: str = "Met", event: str = "Wind") -> bytes:
    said = escape(text)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>cap-{number}</identifier><sender>zebulon.quackenbush@office.example</sender><sent>{_time(at)}</sent>
<status>Actual</status><msgType>Alert</msgType><source>{said}</source><scope>Public</scope><note>{said}</note>
<info><language>en</language><category>{category}</category><event>{event}</event>
<urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>
<expires>{_time(at + timedelta(hours=6))}</expires><senderName>Zebulon Quackenbush</senderName>
<headline>{event} warning, {said}</headline><description>{said}</description><instruction>{said}</instruction>
<web>https://office.example/{number}</web><contact>{said}</contact>
<parameter><valueName>{said}</valueName><value>{said}</value></parameter>
<area><areaDesc>{said}</areaDesc><polygon>45,4 45,6 47,6 47,4 45,4</polygon></area></info>
</alert>""".encode("utf-8", "surrogatepass")


def cap_other(text: str, number: str, at: datetime) -> bytes:
    return cap(text, f"o{number}", at, "Transport", "Traffic notice")


def atom(text: str, number: str, at: datetime) -> bytes:
    said = escape(text)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss"><id>urn:feed</id><title>Warnings</title><updated>{_time(at)}</updated>
<entry><id>urn:atom:{number}</id><title>Wind warning, {said}</title><updated>{_time(at)}</updated>
<author><name>Zebulon Quackenbush</name><email>zebulon.quackenbush@office.example</email></author>
<summary>{said}</summary><georss:point>46 5</georss:point></entry></feed>""".encode("utf-8", "surrogatepass")


def nws(text: str, number: str, at: datetime) -> bytes:
    shape = {"type": "Polygon", "coordinates": [[[4, 45], [6, 45], [6, 47], [4, 47], [4, 45]]]}
    said = {
        "id": f"urn:oid:{number}",
        "areaDesc": text,
        "sent": _time(at),
        "effective": _time(at),
        "expires": _time(at + timedelta(hours=6)),
        "status": "Actual",
        "messageType": "Alert",
        "severity": "Severe",
        "certainty": "Likely",
        "urgency": "Expected",
        "event": "High Wind Warning",
        "sender": "zebulon.quackenbush@office.example",
        "senderName": text,
        "headline": f"High Wind Warning, {text}",
        "description": text,
        "instruction": text,
        "geocode": {"UGC": [], "SAME": []},
        "references": [],
        "parameters": {"NWSheadline": [text]},
    }
    feature = {
        "id": f"https://api.weather.gov/alerts/urn:oid:{number}",
        "type": "Feature",
        "geometry": shape,
        "properties": said,
    }
    return json.dumps({"type": "FeatureCollection", "features": [feature]}).encode()


def gtfs_rt(text: str, number: str, at: datetime) -> bytes:
    words = {"translation": [{"text": text, "language": "en"}]}
    begun = int(at.timestamp())
    alert = {
        "active_period": [{"start": begun, "end": begun + 9000}],
        "informed_entity": [{"route_id": "12"}],
        "cause": "STRIKE",
        "effect": "NO_SERVICE",
        "header_text": words,
        "description_text": words,
    }
    head = {"gtfs_realtime_version": "2.0", "timestamp": begun}
    return json.dumps({"header": head, "entity": [{"id": f"a{number}", "alert": alert}]}).encode()


def ical(text: str, number: str, at: datetime) -> bytes:
    said = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")
    start = (at + timedelta(hours=1)).strftime("%Y%m%dT%H%M%SZ")
    lines = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
BEGIN:VEVENT
UID:{number}-zebulon.quackenbush@office.example
DTSTAMP:{at.strftime("%Y%m%dT%H%M%SZ")}
DTSTART:{start}
DURATION:PT2H
SUMMARY:{said}
DESCRIPTION:{said}
LOCATION:{said}
GEO:46;5
ORGANIZER;CN="Zebulon Quackenbush":mailto:zebulon.quackenbush@office.example
ATTENDEE;CN="Zebulon Quackenbush":mailto:zebulon.quackenbush@office.example
END:VEVENT
END:VCALENDAR
"""
    return lines.replace("\n", "\r\n").encode("utf-8", "surrogatepass")


def autobahn(text: str, number: str, at: datetime) -> bytes:
    entry = {
        "identifier": f"Q{number}",
        "icon": "123",
        "isBlocked": "true",
        "future": False,
        "extent": "4,45,6,47",
        "point": "5,46",
        "coordinate": {"lat": "46", "long": "5"},
        "startTimestamp": _time(at),
        "display_type": "CLOSURE",
        "title": f"A7 | {text}",
        "subtitle": text,
        "description": [f"Beginn: {at:%d.%m.%Y} um 08:00 Uhr", "", text],
    }
    return json.dumps({"closure": [entry]}).encode()


def open511(text: str, number: str, at: datetime) -> bytes:
    event = {
        "jurisdiction_url": "http://api.example/jurisdiction",
        "url": f"/events/x/{number}",
        "id": f"x/{number}",
        "headline": text,
        "status": "ACTIVE",
        "created": _time(at),
        "updated": _time(at),
        "description": text,
        "event_type": "SPECIAL_EVENT",
        "severity": "MAJOR",
        "schedule": {"intervals": [f"{at:%Y-%m-%dT%H:%M}/"]},
        "geography": {"type": "Point", "coordinates": [5, 46]},
        "roads": [{"name": text, "from": text, "to": text, "direction": "BOTH", "state": "CLOSED"}],
        "areas": [{"name": text, "id": "d/1"}],
    }
    return json.dumps({"events": [event], "meta": {"version": "v1"}}).encode()


def wzdx(text: str, number: str, at: datetime) -> bytes:
    core = {
        "event_type": "work-zone",
        "data_source_id": "1",
        "road_names": [text],
        "direction": "northbound",
        "description": text,
        "name": text,
        "creation_date": _time(at),
        "update_date": _time(at),
    }
    shown = {
        "core_details": core,
        "start_date": _time(at),
        "end_date": _time(at + timedelta(hours=9)),
        "vehicle_impact": "all-lanes-closed",
        "beginning_cross_street": text,
        "ending_cross_street": text,
        "worker_presence": {"are_workers_present": True},
    }
    head = {
        "publisher": "office",
        "contact_name": "Zebulon Quackenbush",
        "contact_email": "zebulon.quackenbush@office.example",
        "version": "4.2",
        "update_date": _time(at),
        "data_sources": [{"data_source_id": "1", "organization_name": text}],
    }
    line = {"type": "LineString", "coordinates": [[5, 46], [5.1, 46.1]]}
    feature = {"id": number, "type": "Feature", "properties": shown, "geometry": line}
    return json.dumps(
        {"feed_info": head, "road_event_feed_info": head, "type": "FeatureCollection", "features": [feature]}
    ).encode()


def navitia(text: str, number: str, at: datetime) -> bytes:
    end = at + timedelta(hours=8)
    one = {
        "id": f"n{number}",
        "disruption_id": f"n{number}",
        "status": "active",
        "cause": text,
        "category": text,
        "contributor": "c",
        "severity": {"name": text, "effect": "NO_SERVICE", "priority": 1},
        "application_periods": [{"begin": f"{at:%Y%m%dT%H%M%S}", "end": f"{end:%Y%m%dT%H%M%S}"}],
        "updated_at": f"{at:%Y%m%dT%H%M%S}",
        "messages": [{"text": text, "channel": {"name": "titre", "types": ["title"]}}],
        "impacted_objects": [
            {
                "pt_object": {
                    "id": "line:1",
                    "name": "Ligne 1",
                    "embedded_type": "line",
                    "line": {"code": "1", "name": text},
                }
            }
        ],
    }
    return json.dumps({"disruptions": [one]}).encode()


def siri(text: str, number: str, at: datetime) -> bytes:
    said = escape(text)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Siri xmlns="http://www.siri.org.uk/siri" version="2.0"><ServiceDelivery><SituationExchangeDelivery><Situations>
<PtSituationElement><CreationTime>{_time(at)}</CreationTime><ParticipantRef>x</ParticipantRef><SituationNumber>s{number}</SituationNumber>
<Source><SourceType>directReport</SourceType><Name>Zebulon Quackenbush</Name></Source>
<ValidityPeriod><StartTime>{_time(at)}</StartTime><EndTime>{_time(at + timedelta(hours=6))}</EndTime></ValidityPeriod>
<MiscellaneousReason>industrialAction</MiscellaneousReason><Severity>severe</Severity><ReasonName>{said}</ReasonName>
<Summary>{said}</Summary><Description>{said}</Description><Detail>{said}</Detail><Advice>{said}</Advice>
<Affects><Networks><AffectedNetwork><AffectedLine><LineRef>12</LineRef></AffectedLine></AffectedNetwork></Networks></Affects>
</PtSituationElement></Situations></SituationExchangeDelivery></ServiceDelivery></Siri>""".encode(
        "utf-8", "surrogatepass"
    )


def datex2(text: str, number: str, at: datetime) -> bytes:
    said = escape(text)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<d2LogicalModel xmlns="http://datex2.eu/schema/2/2_0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" modelBaseVersion="2">
<exchange><supplierIdentification><country>nl</country><nationalIdentifier>x</nationalIdentifier></supplierIdentification></exchange>
<payloadPublication xsi:type="SituationPublication" lang="en"><publicationTime>{_time(at)}</publicationTime>
<publicationCreator><country>nl</country><nationalIdentifier>x</nationalIdentifier></publicationCreator>
<situation id="d{number}" version="1"><headerInformation><informationStatus>real</informationStatus></headerInformation>
<situationRecord xsi:type="PublicEvent" id="d{number}_1" version="1"><situationRecordCreationTime>{_time(at)}</situationRecordCreationTime>
<situationRecordVersionTime>{_time(at)}</situationRecordVersionTime><probabilityOfOccurrence>certain</probabilityOfOccurrence>
<source><sourceName><values><value lang="en">Zebulon Quackenbush</value></values></sourceName></source>
<validity><validityStatus>active</validityStatus><validityTimeSpecification><overallStartTime>{_time(at)}</overallStartTime></validityTimeSpecification></validity>
<generalPublicComment><comment><values><value lang="en">{said}</value></values></comment></generalPublicComment>
<groupOfLocations xsi:type="Point"><pointByCoordinates><pointCoordinates><latitude>46</latitude><longitude>5</longitude></pointCoordinates></pointByCoordinates></groupOfLocations>
<publicEventType>demonstration</publicEventType></situationRecord></situation></payloadPublication></d2LogicalModel>""".encode(
        "utf-8", "surrogatepass"
    )


BODIES: dict[str, Body] = {
    "cap": cap,
    "cap_other": cap_other,
    "atom": atom,
    "nws": nws,
    "gtfs_rt": gtfs_rt,
    "ical": ical,
    "autobahn": autobahn,
    "open511": open511,
    "wzdx": wzdx,
    "navitia": navitia,
    "siri": siri,
    "datex2": datex2,
}
