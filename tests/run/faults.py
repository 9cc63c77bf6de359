# SPDX-License-Identifier: AGPL-3.0-or-later
"""A made-up day of one feed, played against a loopback server that does everything wrong, and once against an honest
one: what is stored and told must be the same.

The clock is the script's and jumps from poll to poll; only a deadline is waited for, a fifth of a second each.

    python -m tests.run.faults [SEEDS]
"""

from __future__ import annotations

import asyncio
import gzip
import logging
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from tests import databases
from tests.crash.scene import NOON, Reading, at
from tests.run.local import Seen, reply, serving
from tests.run.messages import cap

databases.ready()

from tests.run.test_live import feed as office  # noqa: E402
from tocsin.run.egress import Egress  # noqa: E402
from tocsin.run.fetch import Fetcher  # noqa: E402
from tocsin.run.poll import Poller  # noqa: E402
from tocsin.run.tick import Line  # noqa: E402
from tocsin.run.up import ears_of  # noqa: E402
from tocsin.run.wire import Caps  # noqa: E402
from tocsin.store import models  # noqa: E402

EVERY, STEP = 600, 120
"""Seconds between two polls; minutes between two changes, longer than a lying tag is believed."""
DEADLINE = 0.2
A, B, C = (
    cap("a", at(-1), hours=20),
    cap("b", at(119), "Update", "Extreme", refs=(("a", at(-1)),), hours=20),
    cap("c", at(479), "Cancel", refs=(("b", at(119)),)),
)
D, E = (
    cap("d", at(239), event="Flood", severity="Moderate", hours=20),
    cap("é", at(359), event="Neige", hours=20),
)
POISON = (
    b"<alert xmlns='urn:oasis:names:tc:emergency:cap:1.2'><identifier>p</identifier><sender>x</sender><sent>never</sent>"
    b"<status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><event>Wind</event><area><polygon>"
    + b" ".join(b"%d,%d" % (i * 7 % 89, i * 53 % 179) for i in range(150)) + b"</polygon></area></info></alert>"
)  # fmt: skip
DAY: tuple[tuple[bytes, ...], ...] = ((A,), (A, B), (B, D), (B, D, E), (D, E, C), (E,))
"""What the office lists, step by step: a warning, its update, a flood, one in Latin-1, a cancel, an absence."""

Fault = Callable[["Office", Seen, asyncio.StreamWriter], Awaitable[None]]


def listing(alerts: Sequence[bytes]) -> bytes:
    """Several alerts in one document, as EDXL carries them."""
    inner = b"".join(alert.partition(b"?>")[2] or alert for alert in alerts)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n<alerts>' + inner + b"</alerts>"


def writes(raw: Callable[[Office], bytes], close: bool = True) -> Fault:
    async def fault(office: Office, request: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(raw(office))
        await writer.drain()
        if close:
            writer.close()

    return fault


async def mute(office: Office, request: Seen, writer: asyncio.StreamWriter) -> None:
    await office.over.wait()


async def drip(office: Office, request: Seen, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<")
    while not writer.is_closing() and not office.over.is_set():
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(DEADLINE / 10)


async def lying_tag(office: Office, request: Seen, writer: asyncio.StreamWriter) -> None:
    """Nothing new, it says, whatever happened: also to one whose body was lost."""
    known = "if-none-match" in request.headers
    writer.write(reply(304) if known else office.honest(request))


async def dies(office: Office, request: Seen, writer: asyncio.StreamWriter) -> None:
    """An honest answer, and the desk dies before it has stored it."""
    office.crash = True
    writer.write(office.honest(request))


def zipped(office: Office) -> bytes:
    return gzip.compress(office.page)


PORTAL = b"<!DOCTYPE html><html><head><title>Sign in to this network</title></head><body></body></html>"
FAULTS: dict[str, Fault] = {
    "timeout": mute,
    "slow loris": drip,
    "half a body": writes(
        lambda o: b'HTTP/1.1 200 OK\r\nContent-Length: 99999\r\nETag: "half"\r\n\r\n' + o.page[:300]
    ),
    "half chunks": writes(
        lambda o: b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n" + o.page[:200]
    ),
    "half a document": writes(lambda o: reply(200, o.page[: len(o.page) // 3], 'ETag: "third"')),
    "lying tag": lying_tag,
    "dies before the commit": dies,
    "cut gzip": writes(lambda o: reply(200, zipped(o)[:-12], "Content-Encoding: gzip", 'ETag: "cut"')),
    "gzip bomb": writes(lambda o: reply(200, gzip.compress(b"\0" * 30_000_000), "Content-Encoding: gzip")),
    "500": writes(lambda o: reply(500, b"oops"), close=False),
    "429": writes(lambda o: reply(429, b"", "Retry-After: 900"), close=False),
    "captive page": writes(lambda o: reply(200, PORTAL, 'ETag: "portal"', "Content-Type: text/html")),
    "captive redirect": writes(lambda o: reply(302, b"", "Location: /portal")),
    "redirect loop": writes(lambda o: reply(302, b"", "Location: /feed?again"), close=False),
    "redirect inside": writes(lambda o: reply(302, b"", "Location: http://169.254.169.254/latest")),
    "empty": writes(lambda o: reply(200, b"", 'ETag: "empty"')),
    "wrong charset": writes(
        lambda o: reply(200, o.page.decode().encode("latin-1"), "Content-Type: text/xml; charset=utf-8")
    ),
    "no charset at all": writes(
        lambda o: reply(200, o.page.decode().encode("utf-16"), "Content-Type: text/xml; charset=klingon")
    ),
    "poisoned entry": writes(lambda o: reply(200, listing([POISON, *DAY[o.step], b"<alert/>"]))),
    "closed at once": writes(lambda o: b""),
}


@dataclass
class Office:
    """The publisher: what it lists at each step, honestly, unless a fault comes first."""

    step: int = 0
    faults: list[Fault] = field(default_factory=list)
    crash: bool = False
    over: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def page(self) -> bytes:
        return listing(DAY[self.step])

    def honest(self, request: Seen) -> bytes:
        tag = f'"{self.step}"'
        if request.headers.get("if-none-match") == tag:
            return reply(304, b"", f"ETag: {tag}")
        return reply(200, self.page, f"ETag: {tag}", "Content-Type: text/xml")

    async def answer(self, request: Seen, writer: asyncio.StreamWriter) -> None:
        path = request.line.split()[1]
        if path == "/portal":
            writer.write(reply(200, PORTAL))
        elif "again" in path:
            writer.write(reply(302, b"", "Location: /feed?again"))
        elif self.faults:
            await self.faults.pop(0)(self, request, writer)
        else:
            writer.write(self.honest(request))


@dataclass
class Outcome:
    """What the store holds at the end: versions of messages, words told, and how often the feed failed."""

    messages: list[tuple[str, str]]
    told: list[tuple[str, int, str]]
    states: Counter[str]
    faults: int = 0
    answers: int = 0


def play(faults: Sequence[Sequence[Fault]]) -> Outcome:
    """The day in a fresh store; `faults` come first in each step."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # one task; the line's own thread is not what is tested
    with tempfile.TemporaryDirectory() as folder, databases.sqlite(Path(folder)):
        models.Site.objects.create(id="lyon", name="Lyon depot", lat=45.76, lon=4.84)
        models.Role.objects.create(name="duty")
        return asyncio.run(_play(faults))


async def _play(faults: Sequence[Sequence[Fault]]) -> Outcome:
    publisher = Office()
    async with serving(publisher.answer) as server:
        feed = office(server.url + "/feed", every=EVERY, quiet_after=10**6)
        counts: Counter[bool] = Counter()
        now = NOON
        for step in range(len(DAY)):
            publisher.step, publisher.faults = step, list(faults[step]) if step < len(faults) else []
            now = await _polls(publisher, feed, now, NOON + timedelta(minutes=STEP * (step + 1)), counts)
        publisher.over.set()
    return Outcome(
        messages=sorted(models.Message.objects.values_list("message", "sha256")),
        told=list(models.Notice.objects.order_by("at", "key").values_list("kind", "level", "role")),
        states=Counter(models.Event.objects.values_list("state", flat=True)),
        faults=counts[False],
        answers=counts[True],
    )


async def _polls(publisher: Office, feed, now: datetime, until: datetime, counts: Counter[bool]) -> datetime:  # type: ignore[no-untyped-def]
    """Poll until the next step; the desk begins anew when it died."""
    clock = [now]
    while clock[0] < until:
        line = Line([ears_of(feed)], {feed.name: feed.publisher})
        line.take(clock[0])
        fetcher = Fetcher(Egress.allowing(["127.0.0.1"]), Caps(body=2_000_000, seconds=DEADLINE), gap=0)
        poller = Poller(fetcher, Reading(), lambda: clock[0], random.Random(1))  # type: ignore[arg-type]
        while clock[0] < until and not publisher.crash:
            heard = await poller.poll(feed, line.cursors[feed.name])
            if publisher.crash:
                break
            counts[heard.batch.ok] += 1
            line.tick([heard], clock[0])
            clock[0] = heard.poll.due
        fetcher.close()
        if publisher.crash:
            publisher.crash = False
            clock[0] += timedelta(seconds=30)
    return clock[0]


def shuffled(seed: int, most: int = 4) -> list[list[Fault]]:
    """Up to `most` faults in a row at each step, by chance."""
    rng = random.Random(seed)
    names = list(FAULTS)
    return [[FAULTS[rng.choice(names)] for _ in range(rng.randint(0, most))] for _ in DAY]


def difference(honest: Outcome, faulted: Outcome) -> str:
    """One line: what was lost and what came twice; empty when nothing."""
    lost = Counter(honest.messages) - Counter(faulted.messages)
    extra = Counter(name for name, _ in faulted.messages) - Counter(name for name, _ in honest.messages)
    extra.pop("p", None)
    told = (Counter(honest.told) - Counter(faulted.told), Counter(faulted.told) - Counter(honest.told))
    if not lost and not extra and not any(told) and honest.told == faulted.told:
        return ""
    return f"lost {dict(lost)}, twice {dict(extra)}, not told {dict(told[0])}, told again {dict(told[1])}"


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    honest = play([])
    failed = asked = 0
    for seed in range(seeds):
        faulted = play(shuffled(seed))
        failed, asked = failed + faulted.faults, asked + faulted.faults + faulted.answers
        if said := difference(honest, faulted):
            sys.exit(f"seed {seed}: {said}")
    print(
        f"{seeds} days, {asked:,} polls, {failed:,} failed: 0 messages lost, 0 duplicated, told as without faults"
    )


if __name__ == "__main__":
    main()
