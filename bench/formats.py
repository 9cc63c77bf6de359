# SPDX-License-Identifier: AGPL-3.0-or-later
"""Messages a second for each format, beside the usual library for its bytes, in one run.

    python -m bench.formats [FOLDER]

FOLDER holds captures (the shared feeds, where they are beside the clone); for a format without one, the made-up body of
its recording grown a hundred times stands in, marked "made". Every body is read by name, as the poller reads it; the peer only decodes: it knows no hazard, place or
time, so that a ratio says what knowing costs. Best of several rounds of processor time, ours and the peer's in turn.
"""

from __future__ import annotations

import csv
import gzip
import io
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import feedparser
import msgspec
import xmltodict
from google.transit import gtfs_realtime_pb2
from icalendar import Calendar

from bench import grown
from tocsin.core.model import Link, Refused, Report
from tocsin.formats import Body, Hint, parse, read_once, recognise

SHARED = Path(os.environ.get("TOCSIN_SHARED", Path(__file__).resolve().parents[2] / "shared")) / "feeds"
ROUNDS, MOST_BODIES, MOST_BYTES = 3, 12, 2_000_000
Peer = Callable[[bytes], Any]


def _transit(raw: bytes) -> Any:
    return gtfs_realtime_pb2.FeedMessage().ParseFromString(raw)


def _calendar(raw: bytes) -> Any:
    return Calendar.from_ical(raw)


def _feed(raw: bytes) -> Any:
    return feedparser.parse(io.BytesIO(raw))


def _table(raw: bytes) -> Any:
    return list(csv.reader(io.StringIO(raw.decode()), delimiter="|"))


def peer_of(name: str, raw: bytes) -> tuple[str, Peer]:
    """The library people reach for first with these bytes."""
    head = raw[:3000].lstrip(b"\xef\xbb\xbf \r\n\t")
    if name == "ical":
        return "icalendar", _calendar
    if head[:1] in b"{[":
        return "msgspec, untyped", msgspec.json.decode
    if b"<feed" in head or b"<rss" in head or b"<rdf:RDF" in head:
        return "feedparser", _feed
    if head[:1] == b"<":
        return "xmltodict", xmltodict.parse
    if head[:200].count(b"|") > 5:
        return "csv", _table
    return (
        ("gtfs-realtime-bindings", _transit) if name.startswith("gtfs") else ("decode to text", bytes.decode)
    )


def bodies(folder: Path) -> Iterator[bytes]:
    """Captured bodies, unpacked."""
    found = sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix not in (".md", ".tsv", ".jsonl"))
    for path in found:
        raw = path.read_bytes()
        if path.suffix == ".xz":
            continue
        raw = gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw
        if 0 < len(raw) <= MOST_BYTES:
            yield raw


def sorted_by_format(found: Iterator[bytes]) -> dict[tuple[str, str], tuple[Peer, list[bytes]]]:
    """Bodies by format and peer, those a peer can read only."""
    kept: dict[tuple[str, str], tuple[Peer, list[bytes]]] = {}
    for raw in found:
        known = recognise(Body(raw))
        if known is None or not _messages(raw, known.name):
            continue
        peer, read = peer_of(known.name, raw)
        try:
            read(raw)
        except Exception:
            continue
        _, same = kept.setdefault((known.name, peer), (read, []))
        if len(same) < MOST_BODIES:
            same.append(raw)
    return kept


def _messages(raw: bytes, name: str) -> int:
    read_once.forget()
    return sum(isinstance(item, Report | Link | Refused) for item in parse(raw, Hint(timezone="UTC"), name))


def best(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _row(name: str, peer: str, read: Peer, same: list[bytes], made: str = "") -> str:
    count = sum(_messages(raw, name) for raw in same)
    pairs = [
        (best(lambda: [_messages(raw, name) for raw in same]), best(lambda: [read(raw) for raw in same]))
        for _ in range(ROUNDS)
    ]
    ours, theirs = min(a for a, _ in pairs), max(min(b for _, b in pairs), 1e-6)
    size = sum(map(len, same)) / 1000
    return (
        f"{name:<22}{len(same):>7}{size:>8.0f}{count:>9}{count / ours:>12,.0f}   {peer:<24}{len(same) / ours:>14,.0f}"
        f"{len(same) / theirs:>12,.0f}   {ours / theirs:.2f} x its time{made}"
    )


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED
    print(f"conditions: Python {sys.version.split()[0]}, best of {ROUNDS} rounds of processor time, "
          f"{'captures' if folder.is_dir() else 'made bodies'}; load {os.getloadavg()[0]:.1f}")  # fmt: skip
    kept = sorted_by_format(bodies(folder))
    named = {name for name, _ in kept}
    made = {key: value for key, value in sorted_by_format(grown.bodies()).items() if key[0] not in named}
    print(
        f"{'format':<22}{'bodies':>7}{'kB':>8}{'messages':>9}{'messages/s':>12}   {'peer, alone':<24}{'bodies/s ours':>14}{'peer':>12}   ours : peer"
    )
    for (name, peer), (read, same) in sorted({**kept, **made}.items()):
        print(_row(name, peer, read, same, "  made" if (name, peer) in made else ""), flush=True)


if __name__ == "__main__":
    main()
