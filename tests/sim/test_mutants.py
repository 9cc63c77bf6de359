# SPDX-License-Identifier: AGPL-3.0-or-later
"""The oracles can fail: each finds a bug planted for it, one of the known ways to lose, repeat, misdirect or mistime a
warning."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import chain
from typing import Any

import pytest
from msgspec import structs

from tests import databases

databases.ready()

from django.db import transaction  # noqa: E402

from tocsin.core import flow  # noqa: E402
from tocsin.core.event import CLOSING  # noqa: E402
from tocsin.core.route import chase, local, posture, purse, rota, verdict  # noqa: E402
from tocsin.core.route.rules import Chain  # noqa: E402
from tocsin.run import carry, distress, send, tick  # noqa: E402
from tocsin.run.sim import batch, play  # noqa: E402
from tocsin.run.sim.disk import Disk  # noqa: E402
from tocsin.run.sim.faults import Fault  # noqa: E402
from tocsin.run.sim.house import HOUSES  # noqa: E402
from tocsin.run.sim.oracles import ORACLES  # noqa: E402
from tocsin.store import behind, book, claim, outbox, parcels, post, settle  # noqa: E402

Patch = pytest.MonkeyPatch
SEEDS = 240


@pytest.fixture(scope="module")
def store() -> Iterator[Disk]:
    with batch.silent(), play.ready() as found:
        yield found


def mark_before_send(patch: Patch) -> None:
    """Healthchecks' way: the row is marked, then sent."""
    kept = send.Sender._carry

    async def marked(self: Any, parcel: Any) -> None:
        self._done.append(parcels.Outcome(id=parcel.id, sent=self.now(), accepted=self.now()))
        await self._turn(0)
        kept(self, parcel)

    patch.setattr(send.Sender, "_carry", lambda self, parcel: self._spawn(marked(self, parcel)))


def replies_forgotten(patch: Patch) -> None:
    """What was accepted is not marked."""
    kept = outbox.mark
    patch.setattr(outbox, "mark", lambda done, now: kept([o for o in done if not o.sent], now))


def leases_for_ever(patch: Patch) -> None:
    """A row that a dead sender held is nobody's."""
    kept = outbox.turn
    patch.setattr(outbox, "turn", lambda *a: kept(*a, lease=timedelta(days=365)))


def a_key_for_each_try(patch: Patch) -> None:
    kept = send.Sender._message

    def message(self: Any, parcel: Any) -> Any:
        return kept(self, structs.replace(parcel, key=f"{parcel.key[:-1]}{parcel.attempts}"))

    patch.setattr(send.Sender, "_message", message)


def outbox_after_the_commit(patch: Patch) -> None:
    """The notice is decided in one transaction and queued in another."""
    kept, late = book.save, post.queue

    def save(changes: Any, *args: Any, letters: Any = None, **said: Any) -> None:
        kept(structs.replace(changes, notices=()), *args, letters=letters, **said)
        with transaction.atomic():
            tick.crash.point("between")
            late(changes.notices, letters or {}, changes.at)

    patch.setattr(book, "save", save)


def cursor_before_the_entries(patch: Patch) -> None:
    """The ETag is kept, then the entries: KDE's way."""
    kept = book.save

    def save(changes: Any, *args: Any, polls: Any = (), **said: Any) -> None:
        with transaction.atomic():
            book._feeds(structs.replace(changes, hearing=(), listed={}), polls)
        tick.crash.point("between")
        kept(changes, *args, polls=polls, **said)

    patch.setattr(book, "save", save)


def overtaken_is_sent(patch: Patch) -> None:
    for module in (outbox, claim, settle):
        patch.setattr(module, "drop_overtaken", lambda ids: None)
    patch.setattr(post, "_close", lambda name: True)


def the_all_clear_is_swallowed(patch: Patch) -> None:
    """Alertmanager's silences do this."""
    kept = post.queue

    def queue(notices: Any, letters: Any, at: Any) -> None:
        kept([n for n in notices if n.kind not in CLOSING], letters, at)
        post._write([n for n in notices if n.kind in CLOSING], letters)

    patch.setattr(post, "queue", queue)


def order_is_lost(patch: Patch) -> None:
    kept = post._row

    def row(notice: Any, target: Any, thread: str, at: Any, wanted: bool) -> Any:
        return kept(notice, target, f"{thread}{notice.key}", at, wanted)

    patch.setattr(post, "_row", row)


def silence_is_taken_for_calm(patch: Patch) -> None:
    patch.setattr(flow, "listen", lambda world, batches, now: ([], []))


def given_up_too_soon(patch: Patch) -> None:
    """GoAlert fails a send in flight at a crash; here, one failure is enough."""
    patch.setattr(carry, "GIVE_UP", timedelta(0))


def silence_of_the_line_after_a_restart(patch: Patch) -> None:
    """What was told is not read back."""
    from tocsin.store import recall

    kept = recall.load_world

    def load(*args: Any) -> Any:
        world = kept(*args)
        world.told.clear()
        return world

    patch.setattr(recall, "load_world", load)


def nobody_is_asked_next(patch: Patch) -> None:
    """What nobody took on stays where it is."""
    patch.setattr(chase, "raised", lambda *args: iter(()))


def answers_are_not_heard(patch: Patch) -> None:
    """What somebody took on goes up all the same."""
    patch.setattr(chase, "answered", lambda *args: None)


def impatient(patch: Patch) -> None:
    """Half the time to answer."""
    kept = Chain.wait
    patch.setattr(Chain, "wait", lambda self, step: kept(self, step) / 2)


def chased_for_ever(patch: Patch) -> None:
    """What is called off is asked about all the same."""
    patch.setattr(chase, "over", lambda *args: False)


def silences_are_forgotten(patch: Patch) -> None:
    patch.setattr(verdict, "silenced", lambda *args: None)


def one_offset_all_year(patch: Patch) -> None:
    """Local time without its changes."""

    def instant(day: date, at: time, zone: tzinfo) -> datetime:
        winter = datetime(day.year, 1, 15, tzinfo=zone).utcoffset() or timedelta()
        return datetime.combine(day, at, UTC) - winter

    patch.setattr(local, "instant", instant)


def the_second_of_two_hours(patch: Patch) -> None:
    """An hour that comes twice is taken for its second."""

    def instant(day: date, at: time, zone: tzinfo) -> datetime:
        return datetime.combine(day, at.replace(fold=1), zone).astimezone(UTC)

    patch.setattr(local, "instant", instant)


def on_duty_by_utc(patch: Patch) -> None:
    patch.setattr(rota, "zone", lambda name: UTC)


def seasons_by_utc(patch: Patch) -> None:
    patch.setattr(posture, "zone", lambda name: UTC)


def no_budget(patch: Patch) -> None:
    patch.setattr(purse, "over", lambda *args: None)


def no_ceiling(patch: Patch) -> None:
    patch.setattr(purse, "full", lambda *args: None)


def one_channel_is_enough(patch: Patch) -> None:
    patch.setattr(post, "_by", lambda notice, targets: targets[:1])


def digests_out_of_order(patch: Patch) -> None:
    """A digest waits for nothing, and nothing waits for it."""
    patch.setattr(behind, "put", lambda new: None)


def long_pauses(patch: Patch) -> None:
    patch.setattr(carry, "pause", lambda *args: 900.0)
    patch.setattr(settle, "_free", lambda *args: None)


def stuck_in_silence(patch: Patch) -> None:
    async def trouble(self: Any, now: datetime) -> None:
        return None

    patch.setattr(distress.Distress, "trouble", trouble)


FULL = (Fault(kind="disk", at=200.0, lasts=240.0),)
DOWN = (Fault(kind="sink", at=60.0, lasts=600.0, where="hook-duty", how="down"),)
KILLED = (
    Fault(kind="sink", at=60.0, lasts=240.0, where="hook-duty", how="hang"),
    Fault(kind="kill", at=130.0, lasts=5.0, where="desk"),
    Fault(kind="kill", at=131.0, lasts=5.0, where="hand"),
)
PLANTED: tuple[tuple[str, Callable[[Patch], None], str, tuple[Fault, ...] | None], ...] = (
    ("quiet_end", leases_for_ever, "plain", KILLED),
    ("quiet_end", replies_forgotten, "plain", None),
    ("same_end", cursor_before_the_entries, "plain", None),
    ("same_end", silence_of_the_line_after_a_restart, "", None),
    ("last_words", the_all_clear_is_swallowed, "plain", None),
    ("last_words", outbox_after_the_commit, "plain", None),
    ("seasons", seasons_by_utc, "season", ()),
    ("told_once", mark_before_send, "", None),
    ("told_once", a_key_for_each_try, "", None),
    ("told_once", given_up_too_soon, "", None),
    ("nothing_lost", one_channel_is_enough, "plain", ()),
    ("in_order", order_is_lost, "plain", DOWN),
    ("in_order", digests_out_of_order, "few calls", DOWN),
    ("ended_is_ended", overtaken_is_sent, "plain", DOWN),
    ("in_time", long_pauses, "", None),
    ("silent", silences_are_forgotten, "", ()),
    ("silent", the_second_of_two_hours, "autumn night", ()),
    ("bearable", no_budget, "few wakes", ()),
    ("bearable", no_ceiling, "few calls", ()),
    ("freed", one_offset_all_year, "spring night", ()),
    ("blind", silence_is_taken_for_calm, "plain", None),
    ("stuck", stuck_in_silence, "plain", FULL),
    ("escalated", answers_are_not_heard, "plain", ()),
    ("escalated", impatient, "plain", ()),
    ("not_too_late", nobody_is_asked_next, "plain", ()),
    ("on_duty", on_duty_by_utc, "spring night", ()),
    ("repeated", chased_for_ever, "plain", ()),
)


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("oracle", "plant", "house", "faults"), PLANTED, ids=lambda v: getattr(v, "__name__", None)
)
def test_an_oracle_finds_the_bug_planted_for_it(
    store: Disk,
    oracle: str,
    plant: Callable[[Patch], None],
    house: str,
    faults: tuple[Fault, ...] | None,
    monkeypatch: Patch,
) -> None:
    plant(monkeypatch)
    seeds = [seed for seed in range(SEEDS) if not house or play.house_of(seed).name == house]
    runs = (play.play(store, seed, faults) for seed in seeds)
    assert any(speaks(oracle, run) for run in chain(gaps(store), runs))


def speaks(oracle: str, run: play.Outcome) -> bool:
    return any(line.startswith(f"{oracle}: ") for line in run.broken)


def gaps(store: Disk) -> Iterator[play.Outcome]:
    """A bug that opens a gap between two commits is looked for in that gap."""
    plain = HOUSES[0]
    points = play.play(store, 1, (), plain).points
    for number in (number for number, name in enumerate(points, 1) if name == "between"):
        yield play.play(store, 1, (Fault(kind="crash", at=number, lasts=5.0),), plain)


def test_each_oracle_has_a_bug_planted_for_it() -> None:
    assert {oracle.__name__ for oracle in ORACLES} == {planted[0] for planted in PLANTED}


def test_what_is_found_is_shrunk(store: Disk, monkeypatch: Patch) -> None:
    given_up_too_soon(monkeypatch)
    found = next(o for seed in range(SEEDS) if (o := play.play(store, seed)).broken and len(o.faults) > 1)
    least = play.shrunk(store, found)
    assert least.broken and len(least.faults) == 1 and least.faults[0].kind == "sink"
