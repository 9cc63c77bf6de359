# SPDX-License-Identifier: AGPL-3.0-or-later
"""The demo's messages as real formats write them: CAP 1.2 in Atom, NWS and USGS GeoJSON, GDACS RSS, WZDx."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from xml.sax.saxutils import escape

Ring = tuple[tuple[float, float], ...]  # latitude, longitude; closed


@dataclass(frozen=True)
class Warning:
    """One warning message, before it is spelt in a format."""

    id: str
    sender: str
    sent: datetime
    kind: str  # Alert, Update, Cancel
    onset: datetime
    expires: datetime
    event: str
    headline: str
    language: str
    severity: str
    certainty: str = "Likely"
    urgency: str = "Expected"
    category: str = "Met"
    ring: Ring = ()
    circle: tuple[float, float, float] | None = None  # latitude, longitude, kilometres
    place: str = ""
    refs: tuple[tuple[str, datetime], ...] = ()
    vtec: str = ""
    ends: datetime | None = None
    status: str = "Actual"


def stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")


def cap(w: Warning) -> str:
    """One CAP 1.2 alert."""
    refs = " ".join(f"{w.sender},{ref},{stamp(at)}" for ref, at in w.refs)
    return "".join(
        [
            '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">',
            f"<identifier>{w.id}</identifier><sender>{w.sender}</sender><sent>{stamp(w.sent)}</sent>",
            f"<status>{w.status}</status><msgType>{w.kind}</msgType><scope>Public</scope>",
            f"<references>{refs}</references>" if refs else "",
            f"<info><language>{w.language}</language><category>{w.category}</category><event>{escape(w.event)}</event>",
            f"<urgency>{w.urgency}</urgency><severity>{w.severity}</severity><certainty>{w.certainty}</certainty>",
            f"<onset>{stamp(w.onset)}</onset><expires>{stamp(w.expires)}</expires>",
            f"<headline>{escape(w.headline)}</headline>{_area(w)}</info></alert>",
        ]
    )


def _area(w: Warning) -> str:
    ring = " ".join(f"{lat:.3f},{lon:.3f}" for lat, lon in w.ring)
    polygon = f"<polygon>{ring}</polygon>" if ring else ""
    circle = f"<circle>{w.circle[0]:.3f},{w.circle[1]:.3f} {w.circle[2]:g}</circle>" if w.circle else ""
    return f"<area><areaDesc>{escape(w.place)}</areaDesc>{polygon}{circle}</area>"


def atom(feed: str, at: datetime, warnings: Iterable[Warning]) -> bytes:
    """An Atom index with the CAP messages inline."""
    entries = "".join(
        f"<entry><id>{w.id}</id><title>{escape(w.headline)}</title><updated>{stamp(w.sent)}</updated>"
        f'<content type="text/xml">{cap(w)}</content></entry>'
        for w in warnings
    )
    head = f"<id>{feed}</id><title>{feed}</title><updated>{stamp(at)}</updated>"
    return f'<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">{head}{entries}</feed>'.encode()


def nws(warnings: Iterable[Warning]) -> bytes:
    """An active-alerts GeoJSON as api.weather.gov writes it."""
    return _json({"type": "FeatureCollection", "features": [_nws_feature(w) for w in warnings]})


def _nws_feature(w: Warning) -> dict[str, Any]:
    return {
        "id": f"https://api.weather.gov/alerts/{w.id}",
        "type": "Feature",
        "geometry": {"type": "Polygon", "coordinates": [[[lon, lat] for lat, lon in w.ring]]},
        "properties": {
            "@type": "wx:Alert",
            "id": w.id,
            "areaDesc": w.place,
            "geocode": {"SAME": [], "UGC": []},
            "references": [{"identifier": ref, "sender": w.sender, "sent": stamp(at)} for ref, at in w.refs],
            "sent": stamp(w.sent),
            "effective": stamp(w.sent),
            "onset": stamp(w.onset),
            "expires": stamp(w.expires),
            "ends": stamp(w.ends) if w.ends else None,
            "status": w.status,
            "messageType": w.kind,
            "category": "Met",
            "severity": w.severity,
            "certainty": w.certainty,
            "urgency": w.urgency,
            "event": w.event,
            "sender": w.sender,
            "headline": w.headline,
            "parameters": {"VTEC": [w.vtec]} if w.vtec else {},
        },
    }


@dataclass(frozen=True)
class Quake:
    id: str
    at: datetime
    updated: datetime
    lat: float
    lon: float
    depth_km: float
    magnitude: float
    place: str


def usgs(at: datetime, quakes: Iterable[Quake]) -> bytes:
    """A day's earthquakes as USGS GeoJSON."""
    features = [
        {
            "type": "Feature",
            "id": q.id,
            "properties": {
                "mag": q.magnitude,
                "place": q.place,
                "time": _millis(q.at),
                "updated": _millis(q.updated),
                "status": "reviewed" if q.updated > q.at else "automatic",
                "type": "earthquake",
                "ids": f",{q.id},",
                "net": q.id[:2],
                "code": q.id[2:],
                "title": f"M {q.magnitude} - {q.place}",
            },
            "geometry": {"type": "Point", "coordinates": [q.lon, q.lat, q.depth_km]},
        }
        for q in quakes
    ]
    meta = {"generated": _millis(at), "title": "Made-up earthquakes", "status": 200, "count": len(features)}
    return _json({"type": "FeatureCollection", "metadata": meta, "features": features})


@dataclass(frozen=True)
class Disaster:
    kind: str  # EQ, FL
    id: int
    episode: int
    at: datetime
    level: str
    title: str
    lat: float
    lon: float


def gdacs(at: datetime, disasters: Iterable[Disaster]) -> bytes:
    """A GDACS RSS feed."""
    items = "".join(
        f"<item><title>{escape(d.title)}</title><guid isPermaLink='false'>{d.kind}{d.id}</guid>"
        f"<pubDate>{format_datetime(d.at)}</pubDate><geo:Point><geo:lat>{d.lat}</geo:lat><geo:long>{d.lon}</geo:long></geo:Point>"
        f"<gdacs:eventtype>{d.kind}</gdacs:eventtype><gdacs:eventid>{d.id}</gdacs:eventid>"
        f"<gdacs:episodeid>{d.episode}</gdacs:episodeid><gdacs:alertlevel>{d.level}</gdacs:alertlevel>"
        f"<gdacs:fromdate>{format_datetime(d.at)}</gdacs:fromdate><gdacs:iscurrent>true</gdacs:iscurrent></item>"
        for d in disasters
    )
    spaces = 'xmlns:gdacs="http://www.gdacs.org" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"'
    head = f"<title>Made-up disasters</title><pubDate>{format_datetime(at)}</pubDate>"
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" {spaces}><channel>{head}{items}</channel></rss>'.encode()


@dataclass(frozen=True)
class Closure:
    id: str
    road: str
    start: datetime
    end: datetime
    line: tuple[tuple[float, float], ...]  # latitude, longitude
    updated: datetime


def wzdx(at: datetime, closures: Iterable[Closure]) -> bytes:
    """A WZDx 4.2 feed of closed streets."""
    source = "demo-city"
    info = {
        "publisher": "Made-up city works",
        "version": "4.2",
        "update_date": stamp(at),
        "data_sources": [{"data_source_id": source, "organization_name": "Made-up city works"}],
    }
    features = [
        {
            "id": c.id,
            "type": "Feature",
            "properties": {
                "core_details": {
                    "event_type": "work-zone",
                    "data_source_id": source,
                    "road_names": [c.road],
                    "direction": "unknown",
                    "update_date": stamp(c.updated),
                },
                "start_date": stamp(c.start),
                "end_date": stamp(c.end),
                "vehicle_impact": "all-lanes-closed",
                "location_method": "unknown",
            },
            "geometry": {"type": "LineString", "coordinates": [[lon, lat] for lat, lon in c.line]},
        }
        for c in closures
    ]
    return _json({"feed_info": info, "type": "FeatureCollection", "features": features})


def _millis(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode()
