# SPDX-License-Identifier: AGPL-3.0-or-later
"""The other kinds a desk hears: national services, quakes, fires, cuts, tables, advice, mapped feeds.

The same promise as `ingress`: the given text stands wherever the kind has room for words.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from google.transit import gtfs_realtime_pb2 as pb

from tests.guard.ingress import BODIES, Body, _time
from tocsin.formats import Hint

WHO = "Zebulon Quackenbush"
MAIL = "zebulon.quackenbush@office.example"


def _json(value: object) -> bytes:
    return json.dumps(value).encode()


def _collection(properties: dict[str, Any], **more: Any) -> bytes:
    point = {"type": "Point", "coordinates": [5.0, 46.0, 10.0]}
    row = {"type": "Feature", "geometry": point, "properties": properties, **more}
    return _json({"type": "FeatureCollection", "features": [row]})


def alertswiss(text: str, number: str, at: datetime) -> bytes:
    sent = at.strftime("%a, %d.%m.%Y, %H:%M")
    return _json({
        "identifier": f"POA-{number}-1", "sent": sent, "publishDate": sent, "event": f"Flooding {text}",
        "title": {"title": f"Flooding, {text}"}, "description": {"description": text}, "contact": {"contact": text},
        "instructions": [{"text": text}], "publisherName": text, "sender": WHO, "severity": "severe", "allClear": False,
        "testAlert": False, "technicalTestAlert": False,
        "areas": [{"description": {"description": text}, "circles": [{"centerPosition": [46.0, 5.0], "radius": 2.5}],
                   "polygons": [], "regions": [{"region": "VS"}]}],
    })  # fmt: skip


def calfire(text: str, number: str, at: datetime) -> bytes:
    return _json([{
        "Name": text, "UniqueId": f"u{number}", "AcresBurned": 120.0, "PercentContained": 5.0, "Location": text,
        "County": text, "AdminUnit": text, "ControlStatement": text, "AgencyNames": text, "CooperatingAgencies": text,
        "Latitude": 46.0, "Longitude": 5.0, "Started": _time(at), "Updated": _time(at), "IsActive": True,
        "Type": "Wildfire", "Url": "https://fire.example/1", "StartedDateOnly": f"{at:%Y-%m-%d}", "ConditionStatement": text,
        "SearchDescription": text, "SearchKeywords": text,
    }])  # fmt: skip


def dwd(text: str, number: str, at: datetime) -> bytes:
    begun = int(at.timestamp() * 1000)
    warning = {
        "event": "STURMBÖEN", "level": 3, "start": begun, "end": begun + 9_000_000, "headline": f"STURM {text}",
        "description": text, "instruction": text, "regionName": text, "state": text, "stateShort": "x", "type": 1,
    }  # fmt: skip
    return _json(
        {"time": begun, "warnings": {"109476000": [warning]}, "vorabInformation": {}, "copyright": text}
    )


def emsc(text: str, number: str, at: datetime) -> bytes:
    name = f"2026_{number}"
    return _collection(
        {"source_id": number, "source_catalog": "EMSC-RTS", "lastupdate": _time(at), "time": _time(at), "flynn_region": text,
         "lat": 46.0, "lon": 5.0, "depth": 10.0, "evtype": "ke", "auth": WHO, "mag": 5.1, "magtype": "mw", "unid": name},
        id=name,
    )  # fmt: skip


def eonet(text: str, number: str, at: datetime) -> bytes:
    place = {"date": _time(at), "type": "Point", "coordinates": [5.0, 46.0]}
    return _json({"title": "EONET Events", "link": "https://eonet.gsfc.nasa.gov/api/v3/events", "events": [{
        "id": f"EONET_{number}", "title": text, "description": text, "closed": None, "link": "https://eonet.gsfc.nasa.gov/x",
        "categories": [{"id": "wildfires", "title": "Wildfires"}], "sources": [{"id": "x", "url": MAIL}], "geometry": [place],
    }]})  # fmt: skip


def fdsn(text: str, number: str, at: datetime) -> bytes:
    said = text.replace("|", "/").replace("\n", " ")
    head = "#EventID|Time|Latitude|Longitude|Depth/Km|Author|Catalog|Contributor|ContributorID|MagType|Magnitude|MagAuthor|EventLocationName|EventType"
    row = f"{number}|{at:%Y-%m-%dT%H:%M:%S}|46|5|9.8|{WHO}|{said}|{said}||ML|5.2|{WHO}|{said}|earthquake"
    return f"{head}\n{row}\n".encode("utf-8", "surrogatepass")


def gdacs(text: str, number: str, at: datetime) -> bytes:
    said, day = escape(text), at.strftime("%a, %d %b %Y %H:%M:%S GMT")
    spaces = 'xmlns:gdacs="http://www.gdacs.org" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"'
    return f"""<rss version="2.0" {spaces}><channel><title>GDACS</title><managingEditor>{MAIL}</managingEditor>
<item><title>{said}</title><description>{said}</description><author>{MAIL}</author><pubDate>{day}</pubDate>
<geo:Point><geo:lat>46</geo:lat><geo:long>5</geo:long></geo:Point><gdacs:eventtype>EQ</gdacs:eventtype>
<gdacs:alertlevel>Orange</gdacs:alertlevel><gdacs:eventid>{7000 + int(number)}</gdacs:eventid><gdacs:episodeid>1</gdacs:episodeid>
<gdacs:fromdate>{day}</gdacs:fromdate><gdacs:iscurrent>true</gdacs:iscurrent><gdacs:eventname>{said}</gdacs:eventname>
<gdacs:country>{said}</gdacs:country><gdacs:population value="0">{said}</gdacs:population></item></channel></rss>""".encode(
        "utf-8", "surrogatepass"
    )


def gdacs_impact(text: str, number: str, at: datetime) -> bytes:
    return _json({"channel": {"item": [{
        "storm_id": number, "storm_name": text, "advisory_number": "1", "current": "true", "wind_speed": "18.0", "latitude": "46",
        "longitude": "5", "alertcolor": "ORANGE", "advisory_datetime": f"{at:%d %b %Y %H:%M}", "country": text,
        "wind39coordinates": "4,45,6,45,6,47", "source": WHO, "basin": text,
    }]}})  # fmt: skip


def geonet(text: str, number: str, at: datetime) -> bytes:
    return _collection({
        "publicID": f"2026p{number}", "time": _time(at), "depth": 20.5, "magnitude": 6.4, "mmi": 7, "locality": text,
        "quality": "best",
    })  # fmt: skip


def glide(text: str, number: str, at: datetime) -> bytes:
    return _json({"glideset": [{
        "event": "FL", "number": f"2026-{int(number):06}", "geocode": "ESP", "year": at.year, "month": at.month, "day": at.day,
        "latitude": 46.0, "longitude": 5.0, "location": text, "comments": text, "source": WHO, "magnitude": text, "killed": 7,
    }]})  # fmt: skip


def gtfs_pb(text: str, number: str, at: datetime) -> bytes:
    feed = pb.FeedMessage()
    feed.header.gtfs_realtime_version = "2.0"
    feed.header.timestamp = int(at.timestamp())
    entity = feed.entity.add()
    entity.id = f"p{number}"
    entity.alert.cause, entity.alert.effect = pb.Alert.DEMONSTRATION, pb.Alert.DETOUR
    period = entity.alert.active_period.add()
    period.start, period.end = int(at.timestamp()), int(at.timestamp()) + 9000
    entity.alert.informed_entity.add().route_id = "12"
    for words in (entity.alert.header_text, entity.alert.description_text, entity.alert.cause_detail):
        said = words.translation.add()
        said.text, said.language = text.encode("utf-8", "replace").decode(), "en"
    return bytes(feed.SerializeToString())


def kandilli(text: str, number: str, at: datetime) -> bytes:
    said = escape(text, {'"': "&quot;"}).replace("\n", " ")
    name = (at + timedelta(hours=3)).strftime("%Y.%m.%d %H:%M:%S")
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><eqlist><earhquake name="{name}" lokasyon="{said}" lat="46.0" lng="5.0"'
        f' mag="4.2" Depth="10.3" /></eqlist>'
    ).encode("utf-8", "surrogatepass")


def nina(text: str, number: str, at: datetime) -> bytes:
    info = {
        "language": "DE", "category": ["Met"], "event": "Gefahreninformation", "urgency": "Immediate", "severity": "Severe",
        "certainty": "Observed", "headline": f"Hochwasser, {text}", "description": text, "instruction": text, "contact": text,
        "senderName": WHO, "web": text,
        "parameter": [{"valueName": "warnVerwaltungsbereiche", "value": "066340000000"}, {"valueName": text, "value": text},
                      {"valueName": "sender_signature", "value": text}],
        "area": [{"areaDesc": text, "geocode": [{"valueName": "AreaId", "value": "0"}]}],
    }  # fmt: skip
    return _json({
        "identifier": f"mow.DE-X-{number}", "sender": "DE-X", "sent": _time(at), "status": "Actual", "msgType": "Alert",
        "source": text, "scope": "Public", "note": text, "info": [info],
    })  # fmt: skip


def notices_zh(text: str, number: str, at: datetime) -> bytes:
    return _json([{
        "headline": "浦东新区发布雷电黄色预警", "published_at": f"{at:%Y-%m-%dT%H:%M}", "area": "浦东新区", "text": text,
        "description": text, "publisher": text, "author": WHO, "id": number,
    }])  # fmt: skip


def nsw_rfs(text: str, number: str, at: datetime) -> bytes:
    said = f"ALERT LEVEL: Watch and Act <br />LOCATION: {text} <br />COUNCIL AREA: {text} <br />TYPE: Bush Fire <br />FIRE: Yes <br />SIZE: 1,200 ha <br />RESPONSIBLE AGENCY: {text}"
    return _collection({
        "title": text, "category": "Watch and Act", "guid": f"https://incidents.rfs.nsw.gov.au/api/v1/incidents/{number}",
        "pubDate": at.strftime("%d/%m/%Y 6:30:00 PM"), "description": said, "link": "https://x.example",
    })  # fmt: skip


def nhc_advisory(text: str, number: str, at: datetime) -> bytes:
    said = text.replace("\n", " ")
    return f"""WTNT21 KNHC {at:%d%H%M}
TCMAT1

TROPICAL STORM EXAMPLE FORECAST/ADVISORY NUMBER {int(number) % 100}
NWS NATIONAL HURRICANE CENTER MIAMI FL       AL01{at:%Y}
{at:%H%M} UTC {at:%a %b %d %Y}

{said}

TROPICAL STORM CENTER LOCATED NEAR 46.0N   5.0E AT {at:%d/%H%M}Z
MAX SUSTAINED WINDS  45 KT WITH GUSTS TO  55 KT.
34 KT.......120NE  60SE   0SW  90NW.

{said}

$$
FORECASTER {WHO}
""".upper().encode()


def nws_text(text: str, number: str, at: datetime) -> bytes:
    said = text.replace("\n", " ")
    begun, ends = at.strftime("%y%m%dT%H%MZ"), (at + timedelta(hours=2)).strftime("%y%m%dT%H%MZ")
    return f"""
000
WUUS53 KDMX {at:%d%H%M}
SVRDMX

BULLETIN - IMMEDIATE BROADCAST REQUESTED
Severe Thunderstorm Warning
National Weather Service Des Moines IA
{at:%I%M %p} UTC {at:%a %b %d %Y}

IAC121-127-{at + timedelta(hours=2):%d%H%M}-
/O.NEW.KDMX.SV.W.{int(number) % 10000:04}.{begun}-{ends}/
Madison IA-Marshall IA-
{at:%I%M %p} UTC {at:%a %b %d %Y}

...A SEVERE THUNDERSTORM WARNING, {said}...

* {said}

&&

LAT...LON 4600 0500 4610 0520 4580 0510

$$

Forecaster {WHO}
""".encode("utf-8", "surrogatepass")


def city_events(text: str, number: str, at: datetime) -> bytes:
    return _json([{
        "event_id": number, "event_name": text, "event_type": text, "event_agency": text, "event_location": text, "title": text,
        "start_date_time": f"{at:%Y-%m-%dT%H:%M:%S}", "end_date_time": f"{at + timedelta(hours=3):%Y-%m-%dT%H:%M:%S}",
        "street_closure_type": "Full Street Closure", "contact": WHO, "organizer": WHO, "latitude": 46.0, "longitude": 5.0,
    }])  # fmt: skip


def outages(text: str, number: str, at: datetime) -> bytes:
    begun = int(at.timestamp())
    return _json([{
        "outageNumber": f"9{number}", "outageStartTime": str(begun), "currentEtor": str(begun + 9000), "estCustAffected": "200",
        "lastUpdateTime": str(begun), "latitude": "46.0", "longitude": "5.0", "regionName": text, "cause": text, "hazard": text,
        "crewCurrentStatus": text, "crewName": WHO,
    }])  # fmt: skip


def road_notices(text: str, number: str, at: datetime) -> bytes:
    return _json([{
        "id": number, "road_name": text, "street": text, "location": text, "description": text, "purpose": text, "title": text,
        "closure_type": "road closure", "start_date": f"{at:%Y-%m-%dT%H:%M:%S}", "contact_name": WHO, "contractor": text,
        "end_date": f"{at + timedelta(hours=3):%Y-%m-%dT%H:%M:%S}", "lat": 46.0, "lng": 5.0, "works": "road works",
    }])  # fmt: skip


def sigmet(text: str, number: str, at: datetime) -> bytes:
    begun = int(at.timestamp())
    ring = [{"lat": 45.0, "lon": 4.0}, {"lat": 45.0, "lon": 6.0}, {"lat": 47.0, "lon": 5.0}]
    return _json([{
        "icaoId": "LFFF", "firId": "LFFF", "firName": text, "validTimeFrom": begun, "validTimeTo": begun + 9000,
        "seriesId": number[-3:], "hazard": "TS", "qualifier": text, "coords": ring, "rawSigmet": text,
    }])  # fmt: skip


def storm_reports(text: str, number: str, at: datetime) -> bytes:
    said = text.replace("\n", " ")
    return f"""NWUS53 KDMX {at:%d%H%M}
LSRDMX

PRELIMINARY LOCAL STORM REPORT
NATIONAL WEATHER SERVICE DES MOINES IA
{at:%I%M %p} UTC {at:%a %b %d %Y}

..TIME...   ...EVENT...      ...CITY LOCATION...     ...LAT.LON...
..DATE...   ....MAG....      ..COUNTY LOCATION..ST.. ...SOURCE....
            ..REMARKS..

{at:%I%M %p}     HAIL             {said[:20]:24}46.00N   5.00E
{at:%m/%d/%Y}  M1.00 INCH       {said[:18]:18} IA   {WHO}

            {said}

&&

$$
{WHO}
""".encode()


def storm_reports_json(text: str, number: str, at: datetime) -> bytes:
    return _collection({
        "valid": _time(at), "typetext": "HAIL", "type": "H", "magf": 1.0, "unit": "INCH", "qualifier": "M",
        "wfo": "DMX", "city": text, "county": text, "source": WHO, "remark": text, "lat": 46.0, "lon": 5.0,
        "product_id": f"{number}-KDMX-NWUS53-LSRDMX",
    })  # fmt: skip


def threat_level(text: str, number: str, at: datetime) -> bytes:
    said, day = escape(text), at.strftime("%a, %d %b %Y %H:%M:%S GMT")
    return f"""<rss version="2.0"><channel><title>Terrorism threat level</title><managingEditor>{MAIL}</managingEditor>
<item><title>Current threat level: SEVERE</title><guid>t{number}</guid><author>{MAIL}</author><description>{said}</description>
<category>{said}</category><pubDate>{day}</pubDate></item></channel></rss>""".encode("utf-8", "surrogatepass")


def travel_advice(text: str, number: str, at: datetime) -> bytes:
    return _json([{
        "Title": "Mali - Level 4: Do Not Travel", "Category": ["ML"], "Summary": text, "id": "x", "Published": _time(at),
        "Updated": _time(at), "Link": "https://travel.example/mali.html", "Author": WHO, "Reason": text,
    }])  # fmt: skip


def travel_rss(text: str, number: str, at: datetime) -> bytes:
    said, day = escape(text), at.strftime("%a, %d %b %Y %H:%M:%S GMT")
    return f"""<rss><channel><title>Travel Advisories</title><item><title>Mali - Level 4: Do Not Travel</title>
<category domain="Country-Tag">ML</category><description>{said}</description><author>{MAIL}</author><pubDate>{day}</pubDate>
</item></channel></rss>""".encode("utf-8", "surrogatepass")


def uk_floods(text: str, number: str, at: datetime) -> bytes:
    base = "http://environment.data.gov.uk/flood-monitoring"
    stamp = f"{at:%Y-%m-%dT%H:%M:%S}"
    return _json({"@context": f"{base}/meta/context.jsonld", "items": [{
        "@id": f"{base}/id/floods/{number}", "description": text, "floodAreaID": "062FWF28", "isTidal": False, "message": text,
        "severity": "Flood warning", "severityLevel": 2, "timeMessageChanged": stamp, "timeRaised": stamp,
        "timeSeverityChanged": stamp, "eaAreaName": text, "floodArea": {"county": text, "riverOrSea": text},
    }]})  # fmt: skip


def usgs(text: str, number: str, at: datetime) -> bytes:
    begun = int(at.timestamp() * 1000)
    return _collection(
        {"mag": 6.1, "place": text, "time": begun, "updated": begun, "alert": "green", "status": "reviewed", "tsunami": 0,
         "net": "us", "code": f"7{number}", "ids": f",us7{number},", "type": "earthquake", "title": text, "sources": WHO},
        id=f"us7{number}",
    )  # fmt: skip


def wildfires(text: str, number: str, at: datetime) -> bytes:
    return _collection({
        "IncidentName": text, "UniqueFireIdentifier": f"2026-X-{number}", "IrwinID": f"{{{number}}}", "IncidentTypeCategory": "WF",
        "FireDiscoveryDateTime": int(at.timestamp() * 1000), "ModifiedOnDateTime_dt": int(at.timestamp() * 1000),
        "IncidentSize": 900.0, "PercentContained": 10, "FireCause": text, "POOCounty": text, "IncidentShortDescription": text,
        "CreatedBySystem": text, "IncidentManagementOrganization": text, "FireCauseGeneral": text, "attr_IncidentName": text,
    })  # fmt: skip


def cap_json(text: str, number: str, at: datetime) -> bytes:
    info = {
        "language": "en", "category": ["Met"], "event": "Wind warning", "urgency": "Future", "severity": "Moderate",
        "certainty": "Likely", "onset": _time(at), "expires": _time(at + timedelta(hours=6)), "senderName": WHO, "contact": text,
        "headline": f"Wind warning, {text}", "description": text, "instruction": text, "web": text,
        "parameter": [{"valueName": text, "value": text}],
        "area": [{"areaDesc": text, "polygon": "45,4 45,6 47,6 47,4 45,4"}],
    }  # fmt: skip
    return _json({
        "identifier": f"j{number}", "sender": MAIL, "sent": _time(at), "status": "Actual", "msgType": "Alert",
        "scope": "Public", "source": text, "note": text, "info": [info],
    })  # fmt: skip


def quakeml(text: str, number: str, at: datetime) -> bytes:
    said = escape(text)
    return f"""<?xml version='1.0'?><q:quakeml xmlns:q="http://quakeml.org/xmlns/quakeml/1.2" xmlns="http://quakeml.org/xmlns/bed/1.2">
<eventParameters publicID="smi:x/1"><event publicID="smi:example.org/fdsnws/event/1/query?eventId={number}"><type>earthquake</type>
<description><type>felt report</type><text>{said}</text></description><description><type>region name</type><text>{said}</text></description>
<comment><text>{said}</text><creationInfo><author>{WHO}</author></creationInfo></comment>
<origin publicID="o1"><time><value>{_time(at)}</value></time><latitude><value>46</value></latitude><longitude><value>5</value></longitude>
<depth><value>14500</value></depth><creationInfo><agencyID>X</agencyID><author>{WHO}</author><creationTime>{_time(at)}</creationTime></creationInfo></origin>
<magnitude publicID="m1"><mag><value>5.2</value></mag><type>ML</type></magnitude></event></eventParameters></q:quakeml>""".encode(
        "utf-8", "surrogatepass"
    )


def travel_511(text: str, number: str, at: datetime) -> bytes:
    begun = int(at.timestamp())
    return _json([{
        "ID": f"E-{number}", "SourceId": number, "Organization": text, "RoadwayName": text, "DirectionOfTravel": "Eastbound",
        "Description": text, "Comment": text, "Reported": begun, "LastUpdated": begun, "StartDate": begun, "PlannedEndDate": begun + 9000,
        "LanesAffected": "All lanes closed", "Latitude": 46.0, "Longitude": 5.0, "EventType": "specialEvents", "EventSubType": text,
        "IsFullClosure": True, "Severity": "Major", "EncodedPolyline": None, "Cause": text,
    }])  # fmt: skip


MAPPING = """
name = "canary-closures"
kind = "json"
rows = "rows"
hazard = "road"
timezone = "UTC"
publisher = "City"
licence = "x"
[fields]
id = "number"
onset = "begins"
lat = "y"
lon = "x"
street = "street"
"""


def mapped(text: str, number: str, at: datetime) -> bytes:
    return _json({"rows": [{
        "number": number, "begins": _time(at), "y": 46.0, "x": 5.0, "street": text, "reason": text, "contact": WHO,
    }]})  # fmt: skip


class Door(NamedTuple):
    """One kind of body: the name of its format, how to make one, and a mapping where the kind needs one."""

    format: str
    body: Body
    mapping: str = ""

    @property
    def hint(self) -> Hint | None:
        return Hint(mapping=self.mapping) if self.mapping else None


_FIRST = {"gtfs_rt": "gtfs-rt-json", "atom": "feed", "cap_other": "cap", "siri": "siri-sx"}
_MORE: dict[str, tuple[str, Body]] = {
    "alertswiss": ("alertswiss", alertswiss),
    "calfire": ("calfire", calfire),
    "dwd": ("dwd", dwd),
    "emsc": ("emsc", emsc),
    "eonet": ("eonet", eonet),
    "fdsn": ("fdsn", fdsn),
    "gdacs": ("gdacs", gdacs),
    "gdacs_impact": ("gdacs-impact", gdacs_impact),
    "geonet": ("geonet", geonet),
    "glide": ("glide", glide),
    "gtfs_pb": ("gtfs-rt", gtfs_pb),
    "kandilli": ("kandilli", kandilli),
    "nina": ("nina", nina),
    "nhc_advisory": ("nhc-advisory", nhc_advisory),
    "notices_zh": ("notices-zh", notices_zh),
    "nsw_rfs": ("nsw-rfs", nsw_rfs),
    "nws_text": ("nws-text", nws_text),
    "city_events": ("open-data-events", city_events),
    "outages": ("outages", outages),
    "road_notices": ("road-notices", road_notices),
    "sigmet": ("sigmet", sigmet),
    "storm_reports": ("storm-reports", storm_reports),
    "storm_reports_json": ("storm-reports-json", storm_reports_json),
    "threat_level": ("threat-level", threat_level),
    "travel_advice": ("travel-advice", travel_advice),
    "travel_rss": ("travel-advice-rss", travel_rss),
    "uk_floods": ("uk-floods", uk_floods),
    "usgs": ("usgs", usgs),
    "wildfires": ("wildfires", wildfires),
    "cap_json": ("cap-json", cap_json),
    "quakeml": ("quakeml", quakeml),
    "travel_511": ("511", travel_511),
}

DOORS: dict[str, Door] = {
    **{name: Door(_FIRST.get(name, name), body) for name, body in BODIES.items()},
    **{name: Door(*made) for name, made in _MORE.items()},
    "mapped": Door("mapped", mapped, MAPPING),
}
