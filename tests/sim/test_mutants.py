# SPDX-License-Identifier: AGPL-3.0-or-later
"""The oracles can fail: the simulation finds each of these known ways to lose, repeat or misdirect a warning."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from msgspec import structs

from tests import databases

databases.ready()

from django.db import transaction  # noqa: E402

from tocsin.core import flow  # noqa: E402
from tocsin.core.event import CLOSING  # noqa: E402
from tocsin.core.route import chase  # noqa: E402
from tocsin.run import send, tick  # noqa: E402
from tocsin.run.sim import batch, play  # noqa: E402
from tocsin.run.sim.disk import Disk  # noqa: E402
from tocsin.run.sim.faults import Fault  # noqa: E402
from tocsin.store import book, outbox, post  # noqa: E402

Patch = pytest.MonkeyPatch
SEEDS = 240


@pytest.fixture(scope="module")
def store() -> Iterator[Disk]:
    with batch.silent(), play.ready() as found:
        yield found


def mark_before_send(patch: Patch) -> None:
    """Healthchecks' way: the row is marked, then sent."""
    kept = send.Sender._send

    async def carry(self: Any, parcel: Any) -> None:
        self._done.append(outbox.Outcome(id=parcel.id, sent=self.now(), accepted=self.now()))
        await self._turn(0)
        await kept(self, self._render(parcel))

    patch.setattr(send.Sender, "_carry", carry)


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
    patch.setattr(outbox, "_drop_overtaken", lambda ids: None)
    patch.setattr(post, "_close", lambda name: True)


def the_all_clear_is_swallowed(patch: Patch) -> None:
    """Alertmanager's silences do this."""
    kept = post.queue

    def queue(notices: Any, letters: Any, at: Any) -> None:
        kept([n for n in notices if n.kind not in CLOSING], letters, at)
        post._write([n for n in notices if n.kind in CLOSING], letters)

    patch.setattr(post, "queue", queue)


def order_is_lost(patch: Patch) -> None:
    patch.setattr(post, "thread", lambda target, notice: f"{post._recipient(target)}:{notice.key}")


def silence_is_taken_for_calm(patch: Patch) -> None:
    patch.setattr(flow, "listen", lambda world, batches, now: ([], []))


def given_up_too_soon(patch: Patch) -> None:
    """GoAlert fails a send in flight at a crash; here, one failure is enough."""
    patch.setattr(send, "GIVE_UP", timedelta(0))


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


MUTANTS: tuple[Callable[[Patch], None], ...] = (
    mark_before_send,
    replies_forgotten,
    leases_for_ever,
    a_key_for_each_try,
    outbox_after_the_commit,
    cursor_before_the_entries,
    overtaken_is_sent,
    the_all_clear_is_swallowed,
    order_is_lost,
    silence_is_taken_for_calm,
    given_up_too_soon,
    silence_of_the_line_after_a_restart,
    nobody_is_asked_next,
    answers_are_not_heard,
)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.__name__)
def test_a_known_fault_is_found(store: Disk, mutant: Callable[[Patch], None], monkeypatch: Patch) -> None:
    mutant(monkeypatch)
    assert found_at_its_own_point(store) or any(play.play(store, seed).broken for seed in range(SEEDS))


def found_at_its_own_point(store: Disk) -> bool:
    """A mutant that opens a gap between two commits is looked for in that gap."""
    points = play.play(store, 1, ()).points
    gaps = [number for number, name in enumerate(points, 1) if name == "between"]
    return any(play.play(store, 1, (Fault(kind="crash", at=n, lasts=5.0),)).broken for n in gaps)


def test_what_is_found_is_shrunk(store: Disk, monkeypatch: Patch) -> None:
    given_up_too_soon(monkeypatch)
    found = next(o for seed in range(SEEDS) if (o := play.play(store, seed)).broken and len(o.faults) > 1)
    least = play.shrunk(store, found)
    assert least.broken and len(least.faults) == 1 and least.faults[0].kind == "sink"
