# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bodies made to hurt: each is read whole through the gate in a child of its own, in at most two seconds and 256 MB."""

from __future__ import annotations

import gzip
import io
import json
import os
import resource
import sys
import time
import zipfile
from collections.abc import Callable
from math import cos, pi, sin

import pytest
from google.transit import gtfs_realtime_pb2 as pb

from tests.pace import holds
from tocsin.run.clearing import clean

LONG = bool(os.environ.get("HOSTILE_LONG"))
"""`make hostile`: bodies eight times as large."""
MOST_SECONDS, MOST_KB = 2.0, 256 * 1024


def many(count: int) -> int:
    return count if LONG else count // 8


def cap(area: str, more: str = "") -> bytes:
    return (
        '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>x</identifier><sender>a@b.example</sender><sent>2026-01-01T00:00:00Z</sent>'
        "<status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><event>Flood</event><urgency>Expected</urgency><severity>Severe</severity>"
        f"<certainty>Likely</certainty>{more}<area><areaDesc>d</areaDesc>{area}</area></info></alert>"
    ).encode()


def ring(count: int, step: int = 1, wobble: float = 0.0) -> str:
    """A circle of `count` vertices; `step` near half of it makes a star that crosses itself everywhere."""
    at = [2 * pi * (n * step % count) / count for n in range(count + 1)]
    return " ".join(
        f"{45 + (1 + wobble * (n % 2)) * sin(a):.6f},{7 + (1 + wobble * (n % 2)) * cos(a):.6f}"
        for n, a in enumerate(at)
    )


def collection(geometry: object, count: int = 1) -> bytes:
    row = {"type": "Feature", "id": "us1", "properties": {"mag": 5, "time": 1700000000000, "updated": 1, "place": "x", "ids": ",us1,", "net": "us"}, "geometry": geometry}  # fmt: skip
    return json.dumps({"type": "FeatureCollection", "features": [row] * count}).encode()


def feed(items: str) -> bytes:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Warnings</title>{items}</channel></rss>'.encode()


def nws(body: str) -> bytes:
    return f"WUUS53 KOUN 081200\nSVROUN\n\n600 AM CST THU JAN 8 2026\n\n{body}\n$$\n".encode()


def alerts(count: int, entities: int) -> bytes:
    message = pb.FeedMessage()
    message.header.gtfs_realtime_version = "2.0"
    for number in range(count):
        entity = message.entity.add(id=str(number))
        for one in range(entities):
            entity.alert.informed_entity.add(route_id=str(one))
    return message.SerializeToString()


def calendar(body: str) -> bytes:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{body}END:VCALENDAR\r\n".encode()


def event(number: int, more: str = "") -> str:
    return (
        f"BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART:20260301T100000Z\r\nLOCATION:Hall\r\n{more}END:VEVENT\r\n"
    )


def zipped(raw: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("a.xml", raw)
    return out.getvalue()


BODIES: dict[str, Callable[[], bytes]] = {
    "xml: a billion laughs": lambda: b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "lol">' + b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10)) + b"]><alert>&l9;</alert>",
    "xml: an entity that reads a file": lambda: b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + cap("").replace(b"Flood", b"&x;"),
    "xml: a doctype behind a long comment": lambda: b"<!--" + b"x" * many(300_000) + b'--><!DOCTYPE a [<!ENTITY x "y">]>' + cap(""),
    "xml: 200,000 levels": lambda: b"<alert>" + b"<a>" * many(200_000),
    "xml: one tag of 20 MB": lambda: b"<alert " + b"a" * many(20_000_000),
    "xml: 300,000 attributes": lambda: b"<alert " + b" ".join(b'a%d="1"' % n for n in range(many(300_000))) + b"/>",
    "xml: 100,000 namespaces": lambda: b"<alert>" + b"".join(b'<a xmlns:n%d="urn:%d"/>' % (n, n) for n in range(many(100_000))) + b"</alert>",
    "xml: 30 MB of text": lambda: cap("", f"<description>{'x ' * many(15_000_000)}</description>"),
    "xml: 12 MB of blanks in a headline": lambda: cap("", f"<headline>{' ' * many(9_000_000)}x</headline>"),
    "cap: a ring of 200,000 vertices": lambda: cap(f"<polygon>{ring(many(200_000))}</polygon>"),
    "cap: a star of 1,001 vertices": lambda: cap(f"<polygon>{ring(1001, 500)}</polygon>"),
    "cap: a star of 41,009 vertices": lambda: cap(f"<polygon>{ring(41_009, 20_504)}</polygon>"),
    "cap: a comb of 40,000 teeth": lambda: cap(f"<polygon>{ring(40_000, 1, 0.5)}</polygon>"),
    "cap: 20,000 polygons": lambda: cap(f"<polygon>{ring(4)}</polygon>" * many(20_000)),
    "cap: 2,000 stars": lambda: cap(f"<polygon>{ring(51, 25)}</polygon>" * 2_000),
    "cap: 50,000 circles": lambda: cap("<circle>45,7 10</circle>" * many(50_000)),
    "cap: a circle around everything": lambda: cap("<circle>45,7 1e308</circle><circle>NaN,7 10</circle><circle>89.9,179.9 NaN</circle>"),
    "cap: 100,000 geocodes": lambda: cap("".join(f"<geocode><valueName>UGC</valueName><value>FLZ{n}</value></geocode>" for n in range(many(100_000)))),
    "cap: 50,000 parameters": lambda: cap("", "<parameter><valueName>VTEC</valueName><value>/O.NEW.KTBW.FG.Y.0001.260101T2143Z-260102T1500Z/</value></parameter>" * many(50_000)),
    "cap: NaN and infinity": lambda: cap("<polygon>NaN,1 1,inf 1e400,2 NaN,1</polygon><polygon>nan,nan nan,nan nan,nan nan,nan</polygon>"),
    "rss: 60,000 items": lambda: feed("<item><title>Flood warning</title><guid>1</guid></item>" * many(60_000)),
    "rss: an item of 2,000 alerts": lambda: feed(f"<item><title>x</title><guid>1</guid>{cap('').decode() * 2_000}</item>"),
    "rss: markup in markup": lambda: feed("<item><title>" + "&lt;b&gt;" * many(500_000) + "</title><guid>1</guid></item>"),
    "json: 1,000,000 levels": lambda: b"[" * many(1_000_000),
    "json: 1,000,000 levels of objects": lambda: b'{"features":' * many(500_000) + b"1",
    "json: a number of 1,000,000 digits": lambda: b'{"type":"FeatureCollection","features":[{"properties":{"mag":' + b"9" * many(1_000_000) + b"}}]}",
    "json: infinity": lambda: collection({"type": "Point", "coordinates": [1e308, -1e308]}).replace(b"1e+308", b"1e999"),
    "json: half a surrogate": lambda: b'{"type":"FeatureCollection","features":[{"id":"\\ud800","properties":{"mag":1,"time":1,"ids":",","net":"\\udfff"}}]}',
    "json: 300,000 rows": lambda: b"[" + b",".join([b'{"street":"a","road":"b","end_date":"2026-01-01","lat":1}'] * many(300_000)) + b"]",
    "json: 1,000,000 vertices": lambda: collection({"type": "Polygon", "coordinates": [[[n / 1e4, n % 90] for n in range(many(1_000_000))]]}),
    "json: a star": lambda: collection({"type": "Polygon", "coordinates": [[[float(p.split(",")[1]), float(p.split(",")[0])] for p in ring(20_001, 10_000).split()]]}),
    "json: 2,000 stars": lambda: collection({"type": "Polygon", "coordinates": [[[float(p.split(",")[1]), float(p.split(",")[0])] for p in ring(51, 25).split()]]}, many(2_000)),
    "json: UTF-16 without a mark, and NULs": lambda: collection(None).decode().encode("utf-16-le") + b"\0" * many(5_000_000),
    "gzip: 300 MB of blanks": lambda: gzip.compress(b" " * many(300_000_000), 1),
    "gzip: in gzip in gzip": lambda: gzip.compress(gzip.compress(gzip.compress(b"<" * many(50_000_000), 1))),
    "gzip: cut short": lambda: gzip.compress(cap(""))[:-9],
    "zip": lambda: zipped(b"<alert/>" * many(1_000_000)),
    "protobuf: 40,000 alerts": lambda: alerts(many(40_000), 2),
    "protobuf: one alert of 400,000 entities": lambda: alerts(1, many(400_000)),
    "protobuf: lengths beyond the end": lambda: alerts(3, 3)[:20] + b"\x12\xff\xff\xff\xff\x0f" * 1000,
    "protobuf: groups in groups": lambda: alerts(1, 1) + b"\x0b" * many(500_000),
    "ical: 30,000 events": lambda: calendar("".join(event(n) for n in range(many(30_000)))),
    "ical: rules without end": lambda: calendar("".join(event(n, f"RRULE:FREQ={kind};UNTIL=99991231T000000Z\r\n") for n, kind in enumerate(["DAILY", "SECONDLY", "WEEKLY", "YEARLY;BYMONTH=2;BYMONTHDAY=30", "DAILY;INTERVAL=0"] * 200))),
    "ical: 300,000 dates": lambda: calendar(event(1, "RDATE:" + ",".join(["20260301T100000Z"] * many(300_000)) + "\r\n")),
    "ical: a line folded 2,000,000 times": lambda: calendar(event(1, "LOCATION:" + "\r\n a" * many(2_000_000) + "\r\n")),
    "text: zones from one to all": lambda: nws("FLZ001>999-" * many(50_000) + "081800-\n"),
    "text: 100,000 points": lambda: nws("OKC027-081800-\n\nLAT...LON " + " ".join(["3500 9700"] * many(100_000))),
    "text: 60,000 products": lambda: b"WUUS53 KOUN 081200\nSVROUN\n\n600 AM CST THU JAN 8 2026\n\nOKC027-081800-\n\n$$\n" * many(60_000),
    "text: dots": lambda: nws("OKC027-081800-\n\n..." + "A" * many(2_000_000) + "\n" + "..." * many(500_000)),
    "text: 20 MB of blanks after a header": lambda: nws(" " * many(20_000_000)),
    "csv: 200,000 columns": lambda: b"firename,lat,lon,hectares," + b",".join(b"c%d" % n for n in range(many(200_000))) + b"\n" + b"1," * many(200_000),
    "csv: a quote of 20 MB": lambda: b'firename,lat,lon,hectares\n"' + b"x,\n" * many(7_000_000),
    "bytes of every kind": lambda: bytes(range(256)) * many(40_000),
}  # fmt: skip


clean(calendar(event(1)), "body", {})  # whoever reads the first calendar pays for loading its library


def cost(raw: bytes) -> tuple[float, int, str]:
    """Processor seconds, growth in kB and the fault of reading a body in a child of its own."""
    back, front = os.pipe()
    child = os.fork()
    if not child:
        sys.settrace(None)  # the price of measuring coverage is not the body's
        start, grown, fault = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, ""
        try:
            found = clean(raw, "body", {}, text_listed=True)
            fault = "" if found.entries or found.flaws else "nothing said"
        except BaseException as error:
            fault = f"{type(error).__name__}: {error}"[:200]
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - grown
        os.write(front, f"{time.process_time() - start}\t{grown}\t{fault}".encode())
        os._exit(0)
    os.close(front)
    with os.fdopen(back) as said:
        spent, grown, fault = said.read().split("\t")
    os.waitpid(child, 0)
    return float(spent), int(grown), fault


@pytest.mark.parametrize("make", BODIES.values(), ids=BODIES)
def test_a_body_made_to_hurt_costs_little(make: Callable[[], bytes]) -> None:
    spent, grown, fault = cost(make())
    assert not fault
    assert holds(spent, MOST_SECONDS), f"{spent:.1f} s"
    assert grown < MOST_KB, f"{grown // 1024} MB"
