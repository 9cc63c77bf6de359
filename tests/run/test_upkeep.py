# SPDX-License-Identifier: AGPL-3.0-or-later
"""A desk that starts says in the register what it watches, and deletes every hour what had its time."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tocsin.demo import FEEDS
from tocsin.run.up import Options, live
from tocsin.run.upkeep import Upkeep
from tocsin.store import models, register, scrub
from tocsin.store.keeps import Keeps
from tocsin.store.signet import Signet

THEN = datetime(2026, 1, 1, tzinfo=UTC)
SHORT = Keeps(access=timedelta(days=1))


def upkeep(data: Path, feeds: object = FEEDS) -> Upkeep:
    return Upkeep(tuple(FEEDS) if feeds is FEEDS else (), data, SHORT, lambda: THEN)


def looked(at: datetime) -> None:
    models.Access.objects.create(account="duty", at=at, page="home")


def test_a_desk_that_runs_writes_the_register_and_sweeps(store: Path) -> None:
    looked(THEN - timedelta(days=2))

    async def run() -> None:
        stop = asyncio.Event()
        desk = live(Options(store, keeps=SHORT), [], lambda: THEN, beat=0.01)
        desk.on_step = lambda changes: loop.call_soon_threadsafe(stop.set)
        loop = asyncio.get_running_loop()
        await desk.run(stop)

    asyncio.run(run())
    assert {e.subject.partition(":")[0] for e in register.entries()} == {"fields", "retention"}
    assert register.broken(Signet(store).public) is None
    assert models.Access.objects.count() == 0


def test_starting_again_writes_only_what_changed(store: Path) -> None:
    upkeep(store).begin(THEN)
    first = models.RegisterEntry.objects.count()
    upkeep(store).begin(THEN + timedelta(days=1))
    assert models.RegisterEntry.objects.count() == first
    upkeep(store, ()).begin(THEN + timedelta(days=2))
    gone = models.RegisterEntry.objects.filter(seq__gt=first).values_list("kind", flat=True)
    assert list(gone) == ["feed_removed"] * len(FEEDS)


def test_it_sweeps_once_an_hour_and_after_the_clock_went_back(store: Path) -> None:
    desk = upkeep(store)
    desk.turn(THEN)
    for minutes, left in ((59, 1), (60, 0), (-30, 0)):
        looked(THEN - timedelta(days=2))
        desk.turn(THEN + timedelta(minutes=minutes))
        assert models.Access.objects.count() == left, minutes
        models.Access.objects.all().delete()


def test_bytes_that_one_desk_left_behind_are_the_next_ones_to_remove(store: Path) -> None:
    desk = upkeep(store)
    for minutes in (0, 60):  # the first scrubs, the second finds that it did so not long ago
        looked(THEN - timedelta(days=2))
        desk.turn(THEN + timedelta(minutes=minutes))
    assert (store / scrub.DUE).exists()
    upkeep(store).turn(THEN + timedelta(minutes=61))
    assert not (store / scrub.DUE).exists()


def test_the_copy_of_the_past_is_written_anew_when_something_of_it_had_its_time(store: Path) -> None:
    desk = Upkeep((), store, Keeps(scores=timedelta(hours=1)), lambda: THEN)
    row = {
        "event": "e",
        "site": "s",
        "source": "f",
        "hazard": "flood",
        "severity": "Severe",
        "certainty": "Likely",
    }
    row |= {"band": 0, "region": "UTC", "level": 2, "probability": 0.5, "outcome": "confirmed", "how": "desk"}
    models.Judged.objects.create(issued=THEN, known_at=THEN, **row)
    desk.settle(THEN)
    past = store / "history" / "desk.parquet"
    before = past.read_bytes()
    desk.turn(THEN + timedelta(hours=2))
    desk.settle(THEN + timedelta(hours=2, minutes=10))
    assert models.Judged.objects.count() == 0 and past.read_bytes() != before
