# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reduced forms of a recorded series put back into the formats their publishers write.

They serve the recordings' tests and benchmarks only; the product never sees a reduced form.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

CAP = "urn:oasis:names:tc:emergency:cap:1.2"
SEVERITY = {2: "Moderate", 3: "Severe", 4: "Extreme"}
CATEGORIES = {"wildfires": "Wildfires", "volcanoes": "Volcanoes", "severeStorms": "Severe Storms"}


def quakes(raw: bytes) -> bytes:
    """[mag, place, time, depth, lat, lon, url] to USGS GeoJSON."""
    features = []
    for mag, place, time, depth, lat, lon, url in json.loads(raw)["q"]:
        ident = url.rsplit("/", 1)[-1]
        properties = {
            "mag": mag,
            "place": place,
            "time": time,
            "updated": time,
            "ids": f",{ident},",
            "type": "earthquake",
        }
        features.append(
            {
                "type": "Feature",
                "id": ident,
                "properties": {**properties, "url": url, "title": f"M {mag} - {place}"},
                "geometry": {"type": "Point", "coordinates": [lon, lat, depth]},
            }
        )
    return json.dumps(
        {"type": "FeatureCollection", "metadata": {"title": "USGS"}, "features": features}
    ).encode()


def gdacs(raw: bytes) -> bytes:
    """Reduced GDACS items to its RSS."""
    items = "".join(_gdacs_item(item) for item in json.loads(raw)["f"])
    spaces = 'xmlns:gdacs="http://www.gdacs.org" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"'
    return f'<rss version="2.0" {spaces}><channel><title>GDACS</title>{items}</channel></rss>'.encode()


def _gdacs_item(item: dict[str, Any]) -> str:
    lat, lon = item.get("c") or (None, None)
    point = (
        f"<geo:Point><geo:lat>{lat}</geo:lat><geo:long>{lon}</geo:long></geo:Point>"
        if lat is not None
        else ""
    )
    return (
        f"<item><title>{escape(item['n'])}</title><pubDate>{item['d']}</pubDate>{point}"
        f"<gdacs:eventtype>{item['t']}</gdacs:eventtype><gdacs:eventid>{item['id']}</gdacs:eventid>"
        f"<gdacs:alertlevel>{item['a']}</gdacs:alertlevel><gdacs:fromdate>{item['d']}</gdacs:fromdate>"
        f"<gdacs:iscurrent>{str(item['cur']).lower()}</gdacs:iscurrent></item>"
    )


def eonet(raw: bytes) -> bytes:
    """Reduced EONET events to its v3 JSON; the last number of a position counts minutes since 1970."""
    events = [_eonet_event(event) for event in json.loads(raw)["events"]]
    return json.dumps(
        {
            "title": "EONET Events",
            "description": "",
            "link": "https://eonet.gsfc.nasa.gov/api/v3/events",
            "events": events,
        }
    ).encode()


def _eonet_event(event: dict[str, Any]) -> dict[str, Any]:
    ident = "EONET_" + "".join(c for c in event["s"] if c.isalnum())[-24:]
    positions = [
        {"date": _time(m * 60), "type": "Point", "coordinates": [lon, lat]} for lat, lon, m in event["g"]
    ]
    kind = {"id": event["c"], "title": CATEGORIES.get(event["c"], event["c"])}
    return {
        "id": ident,
        "title": event["t"],
        "closed": None,
        "categories": [kind],
        "sources": [],
        "geometry": positions,
    }


def meteoalarm(raw: bytes) -> bytes:
    """Reduced MeteoAlarm warnings to CAP in one Atom index."""
    return _atom(_meteoalarm(json.loads(raw)["f"]))


def _meteoalarm(warnings: Iterable[dict[str, Any]]) -> Iterator[str]:
    for w in warnings:
        ident = f"{w['id']}.{w['typn']}.{w['d0']}".replace(" ", "")
        times = (w["d0"], w["d0"], w["d1"])
        yield _cap(ident, "fr", w["typn"], SEVERITY.get(w["niv"], "Minor"), times, w["nm"], w["g"])


def sigmet(raw: bytes) -> bytes:
    """Reduced SIGMETs to CAP in one Atom index."""
    words = {
        "TS": "Thunderstorm",
        "TURB": "Turbulence",
        "ICE": "Icing",
        "TC": "Tropical cyclone",
        "VA": "Volcanic ash",
    }
    body = json.loads(raw)["f"]
    return _atom(
        _cap(
            f"{s['fir']}.{s['h']}.{s['d0']}.{n}".replace(" ", ""), "en", words.get(s["h"], "Weather"), "Moderate",
            (_time(s["d0"]), _time(s["d0"]), _time(s["d1"])), s["fir"], s["g"],
        )
        for n, s in enumerate(body) if s.get("g") and s.get("d0") and s.get("d1")
    )  # fmt: skip


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")


def _atom(alerts: Iterable[str]) -> bytes:
    entries = "".join(f'<entry><content type="text/xml">{alert}</content></entry>' for alert in alerts)
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><id>reduced</id>{entries}</feed>'.encode()


def _cap(
    ident: str,
    language: str,
    event: str,
    severity: str,
    times: tuple[str, str, str],
    place: str,
    shape: dict[str, Any],
) -> str:
    sent, onset, expires = times
    polygons = "".join(f"<polygon>{ring}</polygon>" for ring in _rings(shape))
    return (
        f'<alert xmlns="{CAP}"><identifier>{escape(ident)}</identifier><sender>reduced</sender><sent>{sent}</sent>'
        "<status>Actual</status><msgType>Alert</msgType><scope>Public</scope>"
        f"<info><language>{language}</language><category>Met</category><event>{escape(event)}</event>"
        f"<urgency>Expected</urgency><severity>{severity}</severity><certainty>Likely</certainty>"
        f"<onset>{onset}</onset><expires>{expires}</expires><area><areaDesc>{escape(place)}</areaDesc>{polygons}</area>"
        "</info></alert>"
    )


def _rings(shape: dict[str, Any]) -> Iterator[str]:
    polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    for polygon in polygons:
        yield " ".join(f"{lat},{lon}" for lon, lat in polygon[0])


ADAPTERS: dict[str, Callable[[bytes], bytes]] = {
    "usgs-quakes": quakes,
    "gdacs": gdacs,
    "eonet": eonet,
    "meteoalarm": meteoalarm,
    "sigmet": sigmet,
}
