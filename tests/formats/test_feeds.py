# SPDX-License-Identifier: AGPL-3.0-or-later
"""Atom, RSS and GeoRSS: every entry ends as a report, a link, a refusal or a lost flaw."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from tests.conftest import captures
from tests.pace import within
from tocsin.core.model import (
    Flaw,
    Geocode,
    Hazard,
    Link,
    MsgType,
    Refused,
    Report,
    Severity,
    Shape,
    ShapeKind,
)
from tocsin.formats import Hint, parse

CAP = "urn:oasis:names:tc:emergency:cap:1.2"
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:cap="{cap}" xmlns:georss="http://www.georss.org/georss"'
    ' xmlns:gml="http://www.opengis.net/gml" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" xml:lang="en">'
    "<title>{title}</title>{entries}</feed>"
)
RSS = (
    '<rss version="2.0" xmlns:cap="{cap}" xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml"'
    ' xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"><channel><title>{title}</title><language>fr</language>{entries}'
    "</channel></rss>"
)
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:cap="{cap}"'
    ' xmlns:georss="http://www.georss.org/georss" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    '<channel rdf:about="x"><title>{title}</title></channel>{entries}</rdf:RDF>'
)


def atom(*entries: str, title: str = "Things") -> bytes:
    return ATOM.format(cap=CAP, title=title, entries="".join(f"<entry>{e}</entry>" for e in entries)).encode()


def rss(*items: str, title: str = "Things") -> bytes:
    return RSS.format(cap=CAP, title=title, entries="".join(f"<item>{e}</item>" for e in items)).encode()


INLINE = (
    "<id>urn:{id}</id><title>Flood Warning issued</title><author><name>Jane Doe</name></author>"
    "<cap:identifier>{id}</cap:identifier><cap:event>{event}</cap:event><cap:severity>Severe</cap:severity><cap:sent>2026-05-01T10:00:00Z</cap:sent>"
    "<cap:message_type>Update</cap:message_type><cap:onset>2026-05-01T12:00:00Z</cap:onset><cap:expires>2026-05-02T12:00:00Z</cap:expires>"
    "<cap:geocode><valueName>EMMA_ID</valueName><value>{zone}</value></cap:geocode>"
)


def inline(identifier: str = "a", zone: str = "DE001", event: str = "flooding") -> str:
    return INLINE.format(id=identifier, zone=zone, event=event)


def test_an_entry_with_inline_cap_is_a_report() -> None:
    [report] = parse(atom(inline()))
    assert isinstance(report, Report)
    assert (report.id, report.hazard, report.severity, report.msg_type) == (
        "a",
        Hazard.FLOOD,
        Severity.SEVERE,
        MsgType.UPDATE,
    )
    assert report.geocodes == (Geocode("EMMA_ID", "DE001"),)
    assert report.headline == {"en": "Flood Warning issued"}
    assert "Jane" not in repr(report)


def test_zones_of_one_warning_fold_and_other_warnings_of_its_message_do_not() -> None:
    found = [
        i
        for i in parse(atom(inline(), inline(zone="DE002"), inline(event="wind", zone="DE001")))
        if isinstance(i, Report)
    ]
    assert [[g.code for g in r.geocodes] for r in found] == [["DE001", "DE002"], ["DE001"]]
    assert len({r.part for r in found}) == 2 and all(r.part for r in found)


ALERT = f'<alert xmlns="{CAP}"><identifier>z9</identifier><sender>a@b.example</sender><info><event>Wind</event></info></alert>'


@pytest.mark.parametrize(
    "body",
    [
        atom(f"<id>1</id><title>x</title><content type='text/xml'>{ALERT}</content>"),
        atom(f"<id>1</id><title>x</title><content><![CDATA[{ALERT}]]></content>"),
        rss(f"<guid>1</guid><title>x</title><description><![CDATA[{ALERT}]]></description>"),
        rss(f"<guid>1</guid><title>x</title>{ALERT}"),
    ],
    ids=["element", "cdata", "description", "child"],
)
def test_an_entry_that_holds_cap_is_that_alert(body: bytes) -> None:
    report = next(iter(parse(body)))
    assert isinstance(report, Report)
    assert (report.format, report.id, report.hazard) == ("cap", "z9", Hazard.WIND)


@pytest.mark.parametrize(
    ("body", "href"),
    [
        (atom("<id>1</id><title>x</title><link href='https://a.example/1' type='application/cap+xml'/>"), "https://a.example/1"),
        (atom("<id>1</id><title>x</title><link href='https://a.example/1.cap'/>"), "https://a.example/1.cap"),
        (rss("<guid>1</guid><title>x</title><link>https://a.example/cap/1.xml</link>"), "https://a.example/cap/1.xml"),
        (rss("<guid>1</guid><title>x</title><enclosure url='https://a.example/f' type='application/common-alerting-protocol+xml'/>"), "https://a.example/f"),
        (rss("<guid>1</guid><title>x</title><link>https://a.example/f.xml</link>", title="Official CAP alerts"), "https://a.example/f.xml"),
        (rss("<guid>1</guid><title>x</title><link>https://a.example/GetCapAlert.aspx?capID=7</link>"), "https://a.example/GetCapAlert.aspx?capID=7"),
    ],
)  # fmt: skip
def test_an_entry_that_points_at_cap_is_a_link(body: bytes, href: str) -> None:
    assert list(parse(body)) == [Link(href, "1")]


PLACES = {
    "point": ("<georss:point>45.2 -71.9</georss:point>", Shape(ShapeKind.POINT, "45.2,-71.9")),
    "point with comma": ("<georss:point>45.2, -71.9</georss:point>", Shape(ShapeKind.POINT, "45.2,-71.9")),
    "line": ("<georss:line>1 2 3 4</georss:line>", Shape(ShapeKind.LINE, "1,2 3,4")),
    "polygon": (
        "<georss:polygon>0 0 0 1 1 1 0 0</georss:polygon>",
        Shape(ShapeKind.CAP_POLYGON, "0,0 0,1 1,1 0,0"),
    ),
    "box": ("<georss:box>1 2 3 4</georss:box>", Shape(ShapeKind.CAP_POLYGON, "1,2 1,4 3,4 3,2 1,2")),
    "circle": ("<georss:circle>1 2 500</georss:circle>", Shape(ShapeKind.POINT, "1,2", radius_m=500.0)),
    "gml point": (
        "<georss:where><gml:Point><gml:pos>1 2</gml:pos></gml:Point></georss:where>",
        Shape(ShapeKind.POINT, "1,2"),
    ),
    "gml point, longitude first": (
        "<georss:where><gml:Point srsName='urn:ogc:def:crs:OGC:1.3:CRS84'><gml:pos>2 1</gml:pos></gml:Point></georss:where>",
        Shape(ShapeKind.POINT, "1,2"),
    ),
    "gml polygon": (
        "<georss:where><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>0 0 0 1 1 1 0 0</gml:posList></gml:LinearRing>"
        "</gml:exterior><gml:interior><gml:LinearRing><gml:posList>9 9 9 9 9 9 9 9</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></georss:where>",
        Shape(ShapeKind.CAP_POLYGON, "0,0 0,1 1,1 0,0"),
    ),
    "gml envelope": (
        "<georss:where><gml:Envelope><gml:lowerCorner>1 2</gml:lowerCorner><gml:upperCorner>3 4</gml:upperCorner></gml:Envelope></georss:where>",
        Shape(ShapeKind.CAP_POLYGON, "1,2 1,4 3,4 3,2 1,2"),
    ),
    "w3c": ("<geo:lat>1</geo:lat><geo:long>2</geo:long>", Shape(ShapeKind.POINT, "1,2")),
    "w3c point": (
        "<geo:Point><geo:lat>1</geo:lat><geo:long>2</geo:long></geo:Point>",
        Shape(ShapeKind.POINT, "1,2"),
    ),
}


@pytest.mark.parametrize("case", PLACES)
@pytest.mark.parametrize("kind", [atom, rss])
def test_an_entry_with_a_place_is_a_report(case: str, kind: object) -> None:
    text, want = PLACES[case]
    body = (atom if kind is atom else rss)(f"<title>Incendio forestal</title><guid>7</guid>{text}")
    [report] = parse(body)
    assert isinstance(report, Report)
    assert report.shapes == (want,)
    assert report.hazard is Hazard.WILDFIRE


def test_rss_one_reads_too() -> None:
    item = '<item rdf:about="https://x.example/1"><title>Earthquake M5</title><dc:date>2026-05-01T10:00:00Z</dc:date><georss:point>1 2</georss:point></item>'
    [report] = parse(RDF.format(cap=CAP, title="Quakes", entries=item).encode())
    assert isinstance(report, Report)
    assert (report.id, report.hazard) == ("https://x.example/1", Hazard.EARTHQUAKE)
    assert report.sent and report.sent.isoformat() == "2026-05-01T10:00:00+00:00"


def test_the_feed_record_knows_what_the_words_do_not() -> None:
    [report] = parse(rss("<guid>1</guid><title>Level 3</title>"), Hint(hazard="threat_level", country="FR"))
    assert isinstance(report, Report)
    assert (report.hazard, report.country, report.headline) == (Hazard.THREAT_LEVEL, "FR", {"fr": "Level 3"})


@pytest.mark.parametrize(
    "title", ["AMBER ALERT", "Alerte enlèvement", "Vermisstensuche", "Missing Endangered Person"]
)
def test_an_entry_about_a_person_is_refused_even_as_a_link(title: str) -> None:
    assert list(parse(rss(f"<guid>1</guid><title>{title}</title><link>https://a.example/1.cap</link>"))) == [
        Refused("person alert", "entry 0")
    ]


def test_an_entry_with_a_vague_event_is_asked_for_its_text() -> None:
    text = "<summary>Missing person: a girl of twelve was last seen near the lake.</summary>"
    entry = INLINE.format(id="7", event="Civil Emergency", zone="AT001").replace(
        "Flood Warning issued", "Civil message"
    )
    assert list(parse(atom(entry + text))) == [Refused("person alert", "entry 0")]
    told = list(parse(atom(inline() + text)))
    assert len(told) == 1 and isinstance(told[0], Report)


def test_every_entry_is_accounted_for() -> None:
    entries = [
        inline(),
        "<id>2</id><title>x</title><link href='https://a.example/2.cap'/>",
        "<title>AMBER Alert</title><id>3</id>",
        "<id>4</id><title>Nothing known</title>",
        "<id>5</id><title>There are no warnings</title>",
        "",
        "<id>7</id><title>Storm</title><georss:point>1 2</georss:point>",
    ]
    found = list(parse(atom(*entries)))
    ends = [i for i in found if not isinstance(i, Flaw) or i.lost]
    assert [type(i).__name__ for i in ends] == ["Report", "Link", "Refused", "Flaw", "Flaw", "Flaw", "Report"]


def test_a_broken_document_is_read_as_far_as_it_goes_and_said_to_be_broken() -> None:
    whole = atom(inline("a"), inline("b"), inline("c"))
    found = list(parse(whole[: whole.rindex(b"<entry>") + 20]))
    assert [i.id for i in found if isinstance(i, Report)][:2] == ["a", "b"]
    assert "not XML" in next(i.reason for i in found if isinstance(i, Flaw))


def test_one_poisoned_entry_does_not_cost_its_neighbours() -> None:
    body = atom(inline("a"), inline("b").replace("Severe", "Sev\x01ere & more"), inline("c"))
    assert {i.id for i in parse(body) if isinstance(i, Report)} >= {"a", "c"}


def test_a_thousand_entries_within_a_second() -> None:
    body = atom(*(inline(f"i{n}", f"DE{n:03}") for n in range(1000)))
    list(parse(body))
    with within(1):
        assert sum(isinstance(i, Report) for i in parse(body)) == 1000


REAL = captures("feeds/atom-of-cap/**/*", "feeds/georss/**/*", "feeds/rss/us-nhc/*", "feeds/rss/ny-alert/*")


@pytest.mark.parametrize("path", REAL, ids=lambda p: p.name)
def test_every_capture_is_accounted_for(path: Path) -> None:
    raw = path.read_bytes()
    root = etree.fromstring(raw.lstrip(b"\xef\xbb\xbf"), etree.XMLParser(recover=True))
    entries = sum(1 for _ in root.iter("{*}entry", "{*}item"))
    found = list(parse(raw))
    ends = [i for i in found if not isinstance(i, Flaw) or i.lost]
    folded = sum(
        len(i.geocodes) - 1 for i in found if isinstance(i, Report) and path.name.startswith("meteoalarm")
    )
    assert len(ends) + folded == entries
