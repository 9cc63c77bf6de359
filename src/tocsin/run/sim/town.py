# SPDX-License-Identifier: AGPL-3.0-or-later
"""The processes of a run, started, killed and started again by the faults: a desk that holds the line, and a
second worker that sends from the same outbox. Everything in them is the product's own code."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from django.db.utils import Error as StoreError

from tocsin.deliver import channels
from tocsin.run import crash
from tocsin.run.clearing import Cleaned, clean
from tocsin.run.egress import Egress
from tocsin.run.fetch import Fetcher
from tocsin.run.live import Live
from tocsin.run.poll import Poller
from tocsin.run.reader import Body
from tocsin.run.send import Sender
from tocsin.run.sim import script
from tocsin.run.sim.disk import Disk
from tocsin.run.sim.faults import Fault
from tocsin.run.sim.loop import Killed, Loop, Time
from tocsin.run.sim.net import Net, SeaMail, SeaWire
from tocsin.run.sim.people import Act, People
from tocsin.run.tick import Line
from tocsin.run.up import ears_of
from tocsin.store import desk, helm, models, outbox
from tocsin.store.helm import LineTakenError

BEAT, REST = 25.0, 45.0
CALM, LOOK, END = 1000.0, 50.0, 1800.0
"""Faults end after 800 seconds, the rest is for recovering: from second CALM on it is looked every so often whether
anything still waits."""
AGAIN = 2.0
"""Seconds until a process that ended by itself is started again."""
MAIN = {"desk": "_desk", "hand": "_hand"}


@lru_cache(512)
def read(raw: bytes, feed: str, name: str) -> Cleaned:
    """What a body of a named format holds; most bodies of a run are asked for again and again."""
    return clean(raw, feed, {}, name=name)


class Reading:
    """The reader without its child process."""

    async def read(self, body: Body) -> Cleaned:
        return read(body.raw, body.feed, body.format)

    def close(self) -> None:
        """Nothing is open."""


@dataclass
class Process:
    """One simulated process. `away`: when it was not there, as pairs of seconds."""

    name: str
    loop: Loop | None = None
    down: bool = False
    away: list[tuple[float, float]] = field(default_factory=list)


class Town:
    """One run: what there is, what goes wrong, what was seen."""

    def __init__(
        self,
        disk: Disk,
        net: Net,
        time: Time,
        begins: datetime,
        acts: tuple[Act, ...],
        faults: tuple[Fault, ...],
        seed: int,
    ) -> None:
        self.disk, self.net, self.time, self.faults = disk, net, time, faults
        self.begins = begins
        self.points: list[str] = []
        self.ended: list[str] = []
        self.chance = random.Random(f"{seed} town")
        chance = random.Random(f"{seed} people")
        self._people = People(time, self.now, lambda: disk.full, acts, chance)
        self.skew = 0.0
        self._crashes = {int(f.at): f for f in faults if f.kind == "crash"}
        self.processes = {name: Process(name) for name in MAIN}

    def now(self) -> datetime:
        return self.begins + timedelta(seconds=self.time.now + self.skew)

    def run(self) -> None:
        """Until nothing waits any more, or END."""
        self.disk.forgets = any(f.kind == "power" for f in self.faults)
        self.disk.on_write = lambda: self._point("write")
        crash.watch(self._point)
        self._people.begin(self.net)
        outside = Loop(self.time)
        for fault in self.faults:
            if fault.kind != "crash":
                outside.call_at(fault.at, self._strike, fault)
        for process in self.processes.values():
            outside.call_soon(self.start, process)
        try:
            self.time.run(CALM)
            while self.time.now < END and not self._settled():
                self.time.run(self.time.now + LOOK)
        finally:
            crash.watch(None)
            self.disk.on_write = lambda: None
            for process in self.processes.values():
                if process.loop:
                    process.loop.bury()

    def _settled(self) -> bool:
        """Whether every feed was heard again a while ago, every process lives and nothing waits in the store."""
        asyncio.events._set_running_loop(None)
        since, until = CALM - script.EVERY, self.time.now - LOOK
        heard = all(any(since < at < until for at in self.net.answered.get(f, ())) for f in script.HAZARD)
        alive = not any(process.down for process in self.processes.values())
        return heard and alive and not (desk.chases() or outbox.unsettled() or held())

    def start(self, process: Process) -> None:
        process.down = False
        loop = process.loop = Loop(self.time, lambda: self.chance.uniform(0.0005, 0.01))
        if process.away and process.away[-1][1] == float("inf"):
            process.away[-1] = (process.away[-1][0], self.time.now)
        main: Callable[[], Coroutine[Any, Any, None]] = getattr(self, MAIN[process.name])
        loop.call_soon(lambda: loop.start(main()).add_done_callback(lambda task: self._ended(process, task)))

    def _ended(self, process: Process, task: asyncio.Task[None]) -> None:
        """It gave up by itself (the line was taken over, the store was full at the start): start it again."""
        if (error := task.exception()) and not isinstance(error, LineTakenError | StoreError | Killed):
            self.ended.append(
                f"{process.name} ended at {self.time.now:.1f} s: {type(error).__name__}: {error}"
            )
        self.kill(process, AGAIN)

    def kill(self, process: Process, lasts: float) -> None:
        """End a process where it stands; it comes back after `lasts` seconds."""
        if process.down or process.loop is None:
            return
        process.down = True
        process.loop.die()
        process.away.append((self.time.now, float("inf")))
        outside = Loop(self.time)
        outside.call_soon(process.loop.bury)
        outside.call_later(max(lasts, 0.01), self.start, process)

    def _point(self, name: str) -> None:
        self.points.append(name)
        fault = self._crashes.pop(len(self.points), None)
        if fault is None:
            return
        process = next((p for p in self.processes.values() if p.loop is self.time.turn), None)
        if process is None:  # somebody's tap on a page; the next point of a process then
            self._crashes[len(self.points) + 1] = fault
            return
        process.loop.die()  # type: ignore[union-attr]
        Loop(self.time).call_soon(self.kill, process, fault.lasts)
        raise Killed

    def _strike(self, fault: Fault) -> None:
        if fault.kind == "kill":
            self.kill(self.processes[fault.where], fault.lasts)
        elif fault.kind == "power":
            for process in self.processes.values():
                self.kill(process, fault.lasts)
            self.disk.power_cut()
        elif fault.kind == "disk":
            self.disk.full = True
            Loop(self.time).call_later(fault.lasts, self._mend)
        elif fault.kind == "clock":
            self.skew += fault.lasts
        elif fault.kind == "takeover" and not self.disk.full:
            helm.take()

    def _mend(self) -> None:
        self.disk.full = False

    def _sender(self) -> Sender:
        return Sender(
            channels(),
            SeaWire(self.net),
            self.disk.keyring,
            self.now,
            wall=self.now,
            mailer=SeaMail(self.net),  # type: ignore[arg-type]
            chance=self.chance,
            rest=REST,
        )

    async def _desk(self) -> None:
        feeds = script.FEEDS
        line = Line([ears_of(feed) for feed in feeds], {feed.name: feed.publisher for feed in feeds})
        fetcher = Fetcher(Egress(), wire=SeaWire(self.net))
        poller = Poller(fetcher, Reading(), self.now, self.chance)  # type: ignore[arg-type]
        await Live(feeds, line, poller, self._sender(), self.now, beat=BEAT).run(asyncio.Event())

    async def _hand(self) -> None:
        await self._sender().run(asyncio.Event())


def held() -> bool:
    """Whether any notice is held back."""
    return bool(models.Wait.objects.filter(key__startswith="held|").exists())
