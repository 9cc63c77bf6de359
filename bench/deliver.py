# SPDX-License-Identifier: AGPL-3.0-or-later
"""From bytes to a receiver, and to disk: each beside its peer in the same run, on loopback.

python -m bench.deliver [store] [line] [fanout]
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import structlog
from tests import databases
from tests.run.messages import cap

from bench.sink import Sink, sink

databases.ready()
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

from tocsin.core.event import Event, Kind, Notice, State  # noqa: E402
from tocsin.core.guard.gate import clear  # noqa: E402
from tocsin.core.match import SiteIndex  # noqa: E402
from tocsin.core.model import Circle, Hazard, Level, Place, Report, Site  # noqa: E402
from tocsin.core.world import Batch, Changes, Told, World  # noqa: E402
from tocsin.deliver import channels  # noqa: E402
from tocsin.run.egress import Egress  # noqa: E402
from tocsin.run.poll import Heard  # noqa: E402
from tocsin.run.reader import Body, Reader  # noqa: E402
from tocsin.run.send import Sender  # noqa: E402
from tocsin.run.tick import Line  # noqa: E402
from tocsin.run.wire import Wire  # noqa: E402
from tocsin.store import book, feed_state, models, outbox, post  # noqa: E402
from tocsin.store.database import FILE  # noqa: E402
from tocsin.store.seal import Keyring  # noqa: E402

BATCH = 100
WARM, TURNS = 2, 60
SITES = int(os.environ.get("BENCH_SITES", "1000000"))
HIT = 850
NOW = datetime.now(UTC).replace(microsecond=0)


def main(parts: list[str]) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    print(
        f"# {platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cores, loopback, SQLite FULL in {tempfile.gettempdir()}"
    )
    for part in parts or ["store", "line", "fanout"]:
        {"store": store, "line": line, "fanout": fanout}[part]()


def in_turn(works: Sequence[Callable[[int], object]], rounds: int) -> list[float]:
    """Median seconds of a round of each; they take turns, so that all have the same disk and neighbours."""
    times: list[list[float]] = [[] for _ in works]
    for number in range(rounds):
        for work, spent in zip(works, times, strict=True):
            began = time.perf_counter()
            work(number)
            spent.append(time.perf_counter() - began)
    return [statistics.median(spent[WARM:]) for spent in times]


# -- alert and outbox to disk ------------------------------------------------------------------------------


def store() -> None:
    """100 alerts with their outbox rows a transaction: all our rows, beside sqlite3 writing the very same rows."""
    steps = [decided(number) for number in range(WARM + TURNS)]
    with own_store() as folder:
        for step in steps:
            save(step)
        tables, rows = written(folder / FILE)
        _, timed = written(folder / FILE, sqlite3.PARSE_DECLTYPES)
        pairs = {name: rows[name] for name in ("store_message", "store_outbox")}
        peers = [raw(folder / f"{n}.sqlite3", tables, what) for n, what in enumerate((rows, timed, pairs))]
        with own_store():
            spent = in_turn([lambda number: save(steps[number]), *peers], WARM + TURNS)
    print(
        f"store: {BATCH} alerts, each with a message, event, told, notice, outbox and two ledger rows; one fsync"
    )
    names = (
        "tocsin: encoded, placed, hashed, saved",
        "sqlite3, the same rows, bytes ready",
        "sqlite3, the same, times as datetime",
        "sqlite3, message + outbox, bytes ready",
    )
    for name, took in zip(names, spent, strict=True):
        print(f"  {name:38} {BATCH / took:>7,.0f} alerts/s   tocsin is {took / spent[0]:.2f} of it")
    print("  goal: 0.8 of sqlite3 that is given the rows as Python holds them, with times as datetime")


@contextmanager
def own_store() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp())
    with databases.sqlite(folder):
        role = models.Role.objects.create(name="duty")
        models.Target.objects.create(role=role, channel="webhook", address="https://hooks.example/in")
        yield folder


Decided = tuple[Changes, World, list[Any], dict[str, post.Letter]]


def decided(number: int) -> Decided:
    """A step that found a hundred new events and tells one role of each."""
    heard, events, notices, told = [], [], [], []
    for i in range(BATCH):
        ident = f"{number}-{i}"
        report = Report(
            format="cap",
            id=ident,
            sender="office",
            sent=NOW,
            hazard=Hazard.WIND,
            expires=NOW + timedelta(hours=6),
        )
        cleared = clear(report, Place(circles=(Circle(45.0, 5.0, 1000.0),)), "office")
        heard.append(cleared)
        events.append(
            Event(
                id=ident,
                hazard=Hazard.WIND,
                heads=(cleared,),
                names=frozenset({f"m:{ident}"}),
                first_seen=NOW,
                changed=NOW,
            )
        )  # type: ignore[arg-type]
        notices.append(
            Notice(
                key=ident,
                kind=Kind.WARN,
                event=ident,
                role="duty",
                sites=("lyon",),
                level=Level.RED,
                at=NOW,
                hazard=Hazard.WIND,
            )
        )
        told.append(
            Told(event=ident, role="duty", kind=Kind.WARN, at=NOW, level=Level.RED, sites=frozenset({"lyon"}))
        )
    changes = Changes(
        at=NOW,
        events=tuple(events),
        states={event.id: State.ACTIVE for event in events},
        notices=tuple(notices),
        told=tuple(told),
    )
    world = World(SiteIndex([]), {})
    world.apply(changes)
    letters = {notice.key: post.Letter("Wind, red: Lyon", ("From noon to six.",), "en") for notice in notices}
    return changes, world, heard, letters


def save(step: Decided) -> None:
    changes, world, heard, letters = step
    book.save(changes, world, {}, heard=heard, letters=letters)


Rows = dict[str, list[list[tuple[Any, ...]]]]


def written(file: Path, detect: int = 0) -> tuple[list[str], Rows]:
    """The tables and indexes as created, and the rows each step wrote to each table, as they lie on disk; where times
    are detected, they are those of Python."""
    with closing(sqlite3.connect(file, detect_types=detect)) as database:
        made = database.execute(
            "SELECT sql FROM sqlite_master WHERE tbl_name LIKE 'store_%' AND sql IS NOT NULL ORDER BY type DESC"
        )
        tables = [sql for (sql,) in made]
        rows: Rows = {}
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'store_%'"
        ).fetchall():
            found = database.execute(f"SELECT * FROM {name} ORDER BY rowid").fetchall()
            each, rest = divmod(len(found), WARM + TURNS)
            if each and not rest:
                rows[name] = [found[n * each : (n + 1) * each] for n in range(WARM + TURNS)]
    return tables, rows


def raw(path: Path, tables: list[str], rows: Rows) -> Callable[[int], None]:
    """sqlite3 alone: the same tables and indexes, the same rows."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    for sql in tables:
        database.execute(sql)

    def write(number: int) -> None:
        database.execute("BEGIN IMMEDIATE")
        for name, rounds in rows.items():
            marks = ", ".join("?" * len(rounds[number][0]))
            database.executemany(f"INSERT INTO {name} VALUES ({marks})", rounds[number])
        database.execute("COMMIT")

    return write


# -- bytes in, webhook out ---------------------------------------------------------------------------------


def sites() -> list[Site]:
    """Sites so dense that the alert's box of one square degree holds about `HIT` of them."""
    chance, half = random.Random(1), (SITES / HIT) ** 0.5 / 2
    return [
        Site(
            id=f"s{n}",
            name=f"Site {n}",
            lat=45.5 + chance.uniform(-half, half),
            lon=5.5 + chance.uniform(-half, half),
        )
        for n in range(SITES)
    ]


def alert(number: int) -> bytes:
    return cap(f"alert-{number}", NOW, area="45,5 45,6 46,6 46,5 45,5")


def line() -> None:
    places = sites()
    with sink() as receiver:
        ours = ours_end_to_end(places, receiver)
        narrow = stack_end_to_end(places, receiver, impact_rows)
        alike = stack_end_to_end(places, receiver, whole_rows)
    print(
        f"line: one alert's bytes to the webhook received, {ours[1]} of {SITES:,} sites; load average {os.getloadavg()[0]:.1f}"
    )
    print(f"  {_said('tocsin: window, distance, basis, chance and reasons of each site, packed', ours)}")
    for name, theirs in (
        ("xmltodict + STRtree + ORM + httpx, a row a site of event, site, level", narrow),
        ("the same, a row a site of what tocsin keeps of it", alike),
    ):
        ratio = f"{theirs[0] / ours[0]:.2f} x as fast, {theirs[2] / ours[2]:.2f} in CPU"
        print(f"  {_said(name, theirs)}   {ratio}")
    print(
        "  each durable before sending (SQLite FULL); tocsin reads in a child process, not counted as its CPU"
    )


def _said(name: str, found: tuple[float, int, float]) -> str:
    return f"{name:74} {found[0] * 1e3:>7.2f} ms, {found[2] * 1e3:>5.1f} ms CPU"


def ours_end_to_end(places: list[Site], receiver: Sink) -> tuple[float, int, float]:
    folder = Path(tempfile.mkdtemp())
    with databases.sqlite(folder):
        furnish(places, receiver.url)
        line = Line([], {"office": "Office"})
        line.take(NOW)
        reader = Reader()
        spent, cpu = asyncio.run(_play(line, reader, folder, receiver))
        reader.close()
        hit = models.Event.objects.order_by("-first_seen").values_list("sites", flat=True)[0]
    return statistics.median(spent[5:]), hit, statistics.median(cpu[5:])


async def _play(line: Line, reader: Reader, folder: Path, receiver: Sink) -> tuple[list[float], list[float]]:
    sender = Sender(
        channels(), Wire(Egress.allowing(["127.0.0.1"])), Keyring(folder), lambda: datetime.now(UTC)
    )
    spent, cpu = [], []
    for number in range(45):
        body, began, used = alert(number), time.monotonic(), time.process_time()
        found = await reader.read(Body(body, "office", "cap"))
        now = datetime.now(UTC)
        poll = feed_state.Poll(feed="office", at=now, due=now, full=True, fresh=True, sha256=found.sha256)
        line.tick([Heard(Batch(feed="office", at=now, cleared=tuple(found.cleared)), poll)], now)
        await sender.run(asyncio.Event(), until_empty=True)
        spent.append(receiver.times(1)[0] - began)
        cpu.append(time.process_time() - used)
    sender.close()
    return spent, cpu


def furnish(places: list[Site], url: str) -> None:
    role = models.Role.objects.create(name="duty")
    models.Target.objects.create(role=role, channel="webhook", address=url)
    rows = (models.Site(id=s.id, name=s.name, lat=s.lat, lon=s.lon) for s in places)
    while part := list(islice(rows, 20_000)):
        models.Site.objects.bulk_create(part)


def stack_end_to_end(
    places: list[Site], receiver: Sink, table: Callable[[], tuple[Any, dict[str, Any]]]
) -> tuple[float, int, float]:
    """What one would write in an afternoon: parse to dicts, STRtree, Django rows, httpx."""
    import httpx
    import shapely
    import xmltodict
    from django.db import transaction

    folder, spent, cpu, count = Path(tempfile.mkdtemp()), [], [], 0
    with databases.sqlite(folder), httpx.Client() as client:
        rows, more = table()
        points = [shapely.Point(s.lon, s.lat) for s in places]
        tree = shapely.STRtree(points)
        for number in range(45):
            body, began, used = alert(number), time.monotonic(), time.process_time()
            said = xmltodict.parse(body)["alert"]
            pairs = [p.split(",") for p in said["info"]["area"]["polygon"].split()]
            area = shapely.Polygon([(float(lon), float(lat)) for lat, lon in pairs])
            hits = [places[i] for i in tree.query(area, predicate="intersects")]
            count = len(hits)
            with transaction.atomic():
                models.Event.objects.create(
                    id=said["identifier"],
                    hazard="wind",
                    state="active",
                    first_seen=NOW,
                    changed_at=NOW,
                    record=body,
                )
                rows.objects.bulk_create(
                    [rows(event=said["identifier"], site=s.id, level=2, **more) for s in hits]
                )
                notice = models.Notice.objects.create(
                    key=said["identifier"],
                    kind="warn",
                    event=said["identifier"],
                    role="duty",
                    level=2,
                    at=NOW,
                    record=b"",
                )
                row = models.Outbox.objects.create(
                    notice=notice, kind="warn", channel="webhook", address=receiver.url, key=said["identifier"],
                    thread=said["identifier"], due_at=NOW, queued_at=NOW,
                )  # fmt: skip
            told = {"id": said["identifier"], "event": said["info"]["event"], "sites": [s.id for s in hits]}
            client.post(receiver.url, content=json.dumps(told), headers={"content-type": "application/json"})
            models.Outbox.objects.filter(pk=row.pk).update(state="sent")
            spent.append(receiver.times(1)[0] - began)
            cpu.append(time.process_time() - used)
    return statistics.median(spent[5:]), count, statistics.median(cpu[5:])


def impact_rows() -> tuple[Any, dict[str, Any]]:
    """The peer's table, as narrow as it can be: a plain row for each event and site."""
    from django.db import models as orm

    class Row(orm.Model):
        event = orm.CharField(max_length=40)
        site = orm.CharField(max_length=100, db_index=True)
        level = orm.SmallIntegerField()

        class Meta:
            app_label = "bench"
            constraints = [orm.UniqueConstraint(fields=["event", "site"], name="bench_once")]

    return _made(Row), {}


def whole_rows() -> tuple[Any, dict[str, Any]]:
    """The peer's table with the columns of `models.Impact`, and what its rows hold beside event, site and level."""
    from django.db import models as orm

    class Whole(orm.Model):
        event = orm.CharField(max_length=40)
        site = orm.CharField(max_length=100, db_index=True)
        level = orm.SmallIntegerField()
        start = orm.DateTimeField(null=True)
        end = orm.DateTimeField(null=True)
        distance_m = orm.FloatField()
        inside = orm.BooleanField()
        basis = orm.CharField(max_length=10)
        probability = orm.FloatField(null=True)
        why = orm.JSONField(default=list)

        class Meta:
            app_label = "bench"
            constraints = [orm.UniqueConstraint(fields=["event", "site"], name="bench_whole_once")]

    why = [{"name": "severity", "facts": {"severity": "Severe", "level": 2}}]
    return _made(Whole), {
        "start": NOW, "end": NOW + timedelta(hours=6), "distance_m": 0.0, "inside": True, "basis": "polygon",
        "probability": 0.5, "why": why,
    }  # fmt: skip


def _made(model: Any) -> Any:
    from django.db import connection

    with connection.schema_editor() as schema:
        schema.create_model(model)
    return model


# -- fan-out -----------------------------------------------------------------------------------------------

FAN, ROUNDS = 3000, 5


def fanout() -> None:
    ours, theirs, bare = [], [], []
    with sink() as receiver:
        for _ in range(ROUNDS):
            ours.append(fan_ours(receiver))
            theirs.append(asyncio.run(fan_aiohttp(receiver)))
            bare.append(asyncio.run(fan_wire(receiver)))
    print(
        f"fan-out: {FAN:,} webhooks to one receiver, {ROUNDS} rounds in turn; CPU of the sending process, medians"
    )
    for name, rounds, note in (
        ("tocsin, durable outbox", ours, "leased, rendered, looked at, sent, marked; outbox on disk"),
        ("tocsin's wire alone", bare, "the same bytes again and again, nothing kept"),
        ("aiohttp alone", theirs, "the same bytes again and again, nothing kept"),
    ):
        cpu, took = _medians(rounds)
        print(f"  {name:24} {cpu / FAN * 1e6:>6.0f} us CPU each  {FAN / took:>7,.0f}/s   {note}")
    ratios = [
        statistics.median(a[0] / b[0] for a, b in zip(found, theirs, strict=True)) for found in (ours, bare)
    ]
    print(f"  ratio {ratios[0]:.2f} of aiohttp's CPU, durable (goal 0.5); {ratios[1]:.2f} for the wire alone")


def _medians(rounds: list[tuple[float, float]]) -> tuple[float, float]:
    return statistics.median(cpu for cpu, _ in rounds), statistics.median(took for _, took in rounds)


def fan_ours(receiver: Sink) -> tuple[float, float]:
    folder = Path(tempfile.mkdtemp())
    with databases.sqlite(folder):
        furnish([], receiver.url)
        for number in range(FAN // BATCH):
            save(decided(number))
        sender = Sender(
            channels(),
            Wire(Egress.allowing(["127.0.0.1"]), per_host=64),
            Keyring(folder),
            lambda: datetime.now(UTC),
        )
        cpu, began = time.process_time(), time.monotonic()
        asyncio.run(_drain(sender))
        took, cpu = time.monotonic() - began, time.process_time() - cpu
        assert outbox.unsettled() == 0 and len(receiver.times(FAN)) == FAN
    return cpu, took


async def _drain(sender: Sender) -> None:
    await sender.run(asyncio.Event(), until_empty=True)
    sender.close()


def body() -> bytes:
    return json.dumps(
        {"type": "notice.warn", "data": {"subject": "Wind, red: Lyon", "lines": ["x" * 400]}}
    ).encode()


async def fan_aiohttp(receiver: Sink) -> tuple[float, float]:
    import aiohttp

    turns, sent = asyncio.Semaphore(64), body()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=64)) as session:

        async def one() -> None:
            async with (
                turns,
                session.post(receiver.url, data=sent, headers={"content-type": "application/json"}) as reply,
            ):
                await reply.read()

        cpu, began = time.process_time(), time.monotonic()
        await asyncio.gather(*(one() for _ in range(FAN)))
        took, cpu = time.monotonic() - began, time.process_time() - cpu
    receiver.times(FAN)
    return cpu, took


async def fan_wire(receiver: Sink) -> tuple[float, float]:
    from tocsin.run import address
    from tocsin.run.wire import Caps, question

    wire, url, sent = Wire(Egress.allowing(["127.0.0.1"]), per_host=64), address.read(receiver.url), body()

    async def one() -> None:
        await wire.ask(url, question("POST", url, (("content-type", "application/json"),), sent), Caps())

    cpu, began = time.process_time(), time.monotonic()
    await asyncio.gather(*(one() for _ in range(FAN)))
    took, cpu = time.monotonic() - began, time.process_time() - cpu
    receiver.times(FAN)
    wire.close()
    return cpu, took


if __name__ == "__main__":
    main(sys.argv[1:])
