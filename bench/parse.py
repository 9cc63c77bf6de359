# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bytes to records beside the usual libraries, in one run: CAP, large polygons, a 400-entry Atom index.

    python -m bench.parse [FOLDER]

FOLDER holds CAP files (a folder of captures); without it a set is made here from a seed. Each figure is the best
of several rounds of processor time, ours and the peer's in turn, so that a busy machine slows both alike.
"""

from __future__ import annotations

import io
import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import capparser
import feedparser
import xmltodict
from lxml import etree

from bench.cap_models import CAP, pydantic_alert, xsdata_alert
from tocsin.core.model import Report
from tocsin.formats import Body, Hint, cap, feeds

ROUNDS = 25
LARGE = 100_000

Work = Callable[[Sequence[bytes]], Any]


def made(rng: random.Random, points: int) -> bytes:
    """A CAP 1.2 message as a national weather service sends it."""
    ring = " ".join(f"{rng.uniform(40, 60):.4f},{rng.uniform(-10, 30):.4f}" for _ in range(points))
    parameters = "".join(
        f"<parameter><valueName>{name}</valueName><value>{rng.randrange(10**6)}</value></parameter>"
        for name in (
            "AWIPSidentifier",
            "WMOidentifier",
            "BLOCKCHANNEL",
            "EAS-ORG",
            "maxWindGust",
            "NWSheadline",
            "ColorRisk",
        )
    )
    zones = "".join(
        f"<geocode><valueName>{name}</valueName><value>{rng.randrange(10**5, 10**6)}</value></geocode>"
        for name in ("SAME",) * 6
    )
    words = " ".join(
        rng.choice(("wind", "gusts", "rain", "until", "evening", "expected", "north", "coast"))
        for _ in range(180)
    )
    body = (
        f'<alert xmlns="{CAP}"><identifier>2.49.0.1.{rng.random()}</identifier>'
        "<sender>cap@met.example</sender><sent>2026-05-01T10:00:00+02:00</sent><status>Actual</status><msgType>Update</msgType>"
        "<scope>Public</scope><references>cap@met.example,2.49.0.1.7,2026-05-01T08:00:00+02:00</references>"
        "<info><language>en-GB</language><category>Met</category><event>Wind warning</event><responseType>Prepare</responseType>"
        "<urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>"
        "<eventCode><valueName>SAME</valueName><value>HWW</value></eventCode><effective>2026-05-01T10:00:00+02:00</effective>"
        "<onset>2026-05-01T12:00:00+02:00</onset><expires>2026-05-02T10:00:00+02:00</expires><senderName>Met Example</senderName>"
        f"<headline>Wind warning {rng.randrange(10**6)} for the north</headline><description>{words}</description>"
        f"<instruction>{words}</instruction><web>https://met.example/</web><contact>met.example</contact>{parameters}"
        f"<area><areaDesc>North</areaDesc><polygon>{ring} {ring.split()[0]}</polygon>{zones}</area></info></alert>"
    )
    return indented(body)


def indented(text: str) -> bytes:
    """As publishers write it."""
    root = etree.fromstring(text.encode())
    etree.indent(root)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def captured(folder: Path) -> list[bytes]:
    """The folder's files that hold an alert and nothing around it: what the peers can read, too."""
    found = []
    for path in sorted(folder.rglob("*")):
        raw = path.read_bytes() if path.is_file() else b""
        if b"alert" in raw[:4000] and b"<feed" not in raw[:4000]:
            try:
                root = etree.fromstring(raw)
            except etree.XMLSyntaxError:
                continue
            if root.tag.endswith("}alert"):
                found.append(raw)
    return found


def ours(bodies: Sequence[bytes]) -> int:
    hint = Hint()
    return sum(isinstance(item, Report) for raw in bodies for item in cap.parse(Body(raw), hint))


def bare(bodies: Sequence[bytes]) -> None:
    for raw in bodies:
        etree.fromstring(raw)


def by(read: Callable[[bytes], object]) -> Work:
    """A library that reads one message."""
    return lambda bodies: [read(raw) for raw in bodies]


PEERS: dict[str, tuple[Work, str]] = {
    "pydantic-xml": (by(pydantic_alert), "4 x faster"),
    "xsdata": (by(xsdata_alert), "none"),
    "capparser": (by(lambda raw: capparser.parse(stringXML=raw)), "none"),
    "xmltodict": (by(xmltodict.parse), "none"),
}


def best(pairs: Sequence[Work], bodies: Sequence[bytes], rounds: int = ROUNDS) -> list[float]:
    """Best processor microseconds a body of each, run in turn."""
    least = [float("inf")] * len(pairs)
    for _ in range(rounds):
        for number, work in enumerate(pairs):
            start = time.process_time()
            work(bodies)
            least[number] = min(least[number], time.process_time() - start)
    return [1e6 * value / len(bodies) for value in least]


def line(name: str, peer: str, mine: float, theirs: float, goal: str) -> None:
    said = f"{mine / theirs:.2f} x its time" if mine > theirs else f"{theirs / mine:.1f} x faster"
    print(f"{name:34} ours {mine:9.0f} us   {peer:18} {theirs:10.0f} us   {said:18} (goal {goal})")


def caps(name: str, bodies: list[bytes], goal: str) -> None:
    mine, theirs = best((ours, bare), bodies)
    size = sum(map(len, bodies)) / len(bodies) / 1000
    line(f"{name}, {len(bodies)} of {size:.0f} kB", "lxml, parse only", mine, theirs, goal)


def atom(entries: int) -> bytes:
    """An index with inline CAP as MeteoAlarm and the NWS write it."""
    body = "".join(
        f"<entry><id>urn:x:{n}</id><title>Orange Wind Warning {n}</title><updated>2026-05-01T10:00:00Z</updated>"
        f"<author><name>x</name></author><link href='https://met.example/{n}' type='application/cap+xml'/>"
        f"<cap:event>Wind {n}</cap:event><cap:severity>Severe</cap:severity><cap:urgency>Expected</cap:urgency>"
        "<cap:certainty>Likely</cap:certainty><cap:onset>2026-05-01T12:00:00Z</cap:onset><cap:expires>2026-05-02T12:00:00Z</cap:expires>"
        f"<cap:status>Actual</cap:status><cap:identifier>2.49.0.{n}</cap:identifier><cap:areaDesc>Zone {n}</cap:areaDesc>"
        f"<cap:geocode><valueName>EMMA_ID</valueName><value>DE{n:03}</value></cap:geocode></entry>"
        for n in range(entries)
    )
    whole = (
        f'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:cap="{CAP}"><title>Warnings</title>{body}</feed>'
    )
    return indented(whole)


def index(bodies: Sequence[bytes]) -> int:
    return sum(isinstance(item, Report) for raw in bodies for item in feeds.parse(Body(raw), Hint()))


def lenient(bodies: Sequence[bytes]) -> None:
    for raw in bodies:
        feedparser.parse(io.BytesIO(raw))


def main() -> None:
    rng = random.Random(7)
    print(
        f"conditions: Python {sys.version.split()[0]}, lxml {etree.__version__}, {os.cpu_count()} cores, best of {ROUNDS} rounds of processor time"
    )
    found = captured(Path(sys.argv[1])) if len(sys.argv) > 1 else []
    small = [raw for raw in found if len(raw) < LARGE] or [made(rng, 24) for _ in range(60)]
    large = [raw for raw in found if len(raw) >= LARGE] or [made(rng, 20_000) for _ in range(4)]
    assert ours(small) >= len(small), "a message was lost"
    caps("CAP to Report" + (", captures" if found else ", made"), small, "at most 2.5 x")
    caps("CAP, large polygons", large, "at most 2 x")
    plain = [raw for raw in small if CAP.encode() in raw[:1000]]
    for name, (work, goal) in PEERS.items():
        line("CAP to Report", name, *best((ours, work), plain, 5), goal)
    feed = [atom(400)]
    assert index(feed) == 400, "an entry was lost"
    line("Atom, 400 entries", "feedparser", *best((index, lenient), feed, 12), "20 x faster")


if __name__ == "__main__":
    main()
