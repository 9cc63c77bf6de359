# SPDX-License-Identifier: AGPL-3.0-or-later
"""An hour without a receiver and 10,000 notices waiting: sent within five minutes of its return, in order."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from tests import databases

databases.ready()

from tocsin.core.event import Kind, Notice  # noqa: E402
from tocsin.core.model import Hazard, Level  # noqa: E402
from tocsin.deliver import channels  # noqa: E402
from tocsin.run.address import Url  # noqa: E402
from tocsin.run.send import Sender  # noqa: E402
from tocsin.run.sim import batch, play  # noqa: E402
from tocsin.run.sim.disk import Disk  # noqa: E402
from tocsin.run.sim.faults import Fault  # noqa: E402
from tocsin.run.sim.house import NOON  # noqa: E402
from tocsin.run.sim.loop import Loop, Time  # noqa: E402
from tocsin.run.sim.net import Net, SeaWire  # noqa: E402
from tocsin.run.sim.script import Script  # noqa: E402
from tocsin.run.wire import Caps, Reply  # noqa: E402
from tocsin.store import models, post  # noqa: E402

HOUR, EVENTS, EACH = 3600.0, 2500, 4
KINDS = (Kind.WARN, Kind.UPDATE, Kind.UPDATE, Kind.UPDATE)


@pytest.fixture
def store() -> Iterator[Disk]:
    with batch.silent(), play.ready() as found:
        found.reset()
        yield found


class Narrow(SeaWire):
    """As many connections to one receiver as `tocsin up` opens."""

    def __init__(self, net: Net) -> None:
        super().__init__(net)
        self._turns_32 = asyncio.Semaphore(32)

    async def ask(self, url: Url, question: bytes, caps: Caps) -> Reply:
        async with self._turns_32:
            return await super().ask(url, question, caps)


def queue(at: datetime, role: str = "night", events: int = EVENTS, kinds: tuple[Kind, ...] = KINDS) -> None:
    for turn, kind in enumerate(kinds):
        notices = [
            Notice(
                key=f"{role}-{event}-{turn}", kind=kind, event=f"storm{event}", role=role, sites=("genf",),
                level=Level.RED, at=at, hazard=Hazard.WIND,
            )
            for event in range(events)
        ]  # fmt: skip
        letters = {n.key: post.Letter("Wind, red", ("From noon.",), "en") for n in notices}
        post.queue(notices, letters, at)


def deliver(store: Disk, wire: SeaWire, time: Time, until: float, rest: float = 5.0) -> None:
    """A sender over the store, for so many seconds."""

    def now() -> datetime:
        return NOON + timedelta(seconds=time.now)

    loop = Loop(time)

    async def main() -> None:
        sender = Sender(channels(), wire, store.keyring, now, wall=now, chance=random.Random(2), rest=rest)
        await sender.run(asyncio.Event())

    loop.call_soon(lambda: loop.start(main()))
    time.run(until)
    loop.bury()


class Sleepy(SeaWire):
    """The receiver of the night takes what it is given, and needs ten seconds for each."""

    async def ask(self, url: Url, question: bytes, caps: Caps) -> Reply:
        if url.host.startswith("hook-night"):
            await asyncio.sleep(10.0)
        return await super().ask(url, question, caps)


def test_a_slow_receiver_with_thousands_waiting_keeps_nobody_waiting(store: Disk) -> None:
    time = Time()
    net = Net(time, Script(NOON), (), random.Random(1))
    queue(NOON, events=3000, kinds=(Kind.WARN,))
    queue(NOON + timedelta(seconds=5), "duty", 30, KINDS[:2])
    deliver(store, Sleepy(net), time, 35.0, rest=0.05)
    came = [arrival.at for arrival in net.arrived if arrival.sink == "hook-duty"]
    assert len(came) == 60 and max(came) < 9.0
    assert sum(arrival.sink == "hook-night" for arrival in net.arrived) >= 3 * 32
    slow = models.Outbox.objects.filter(address="https://hook-night.example/in")
    assert max(slow.values_list("attempts", flat=True)) == 1, "to have waited for a turn is no try"


@pytest.mark.timeout(300)
def test_ten_thousand_wait_an_hour_and_are_gone_in_five_minutes(store: Disk) -> None:
    time = Time()
    down = Fault(kind="sink", at=0.0, lasts=HOUR, where="hook-night", how="down")
    net = Net(time, Script(NOON), (down,), random.Random(1), pace=0.2)
    queue(NOON)

    deliver(store, Narrow(net), time, HOUR + 300.0)
    night = models.Outbox.objects.filter(channel="webhook", kind__in=[kind.value for kind in KINDS])
    assert set(night.values_list("state", flat=True)) == {"sent"}
    assert len(net.arrived) >= EVENTS * EACH
    rows = {row.key: row for row in night}
    last: dict[str, int] = {}
    for arrival in net.arrived:
        if row := rows.get(arrival.key):
            assert row.id > last.get(row.thread, 0), "order is kept for each recipient and event"
            last[row.thread] = row.id
    print(f"last arrival {net.arrived[-1].at - HOUR:.0f} s after the receiver was back")
