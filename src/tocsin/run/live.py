# SPDX-License-Identifier: AGPL-3.0-or-later
"""The line, live: polls what is due, steps what was heard, lets time pass, rings the sender."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

import structlog
from django.db import connections
from django.db.utils import Error as StoreError

from tocsin.core.backward import Backward
from tocsin.core.world import Changes
from tocsin.run.distress import Distress
from tocsin.run.heartbeat import Heartbeat
from tocsin.run.poll import Heard, Poller
from tocsin.run.send import Sender
from tocsin.run.tick import Line
from tocsin.run.upkeep import Upkeep
from tocsin.sources.base import Feed
from tocsin.store import outbox
from tocsin.store.helm import LineTakenError

AT_ONCE = 12
LEARNS = timedelta(minutes=5)
FAR = timedelta(days=1)
"""No honest due time lies further ahead; a clock that was wrong may have left one."""

T = TypeVar("T")
log = structlog.get_logger("tocsin.line")


@dataclass
class Live:
    """Everything that runs beside the web server. `beat`: seconds between two looks at the clock."""

    feeds: Sequence[Feed]
    line: Line
    poller: Poller
    sender: Sender
    now: Callable[[], datetime]
    alone: bool = False  # no other process sends from this outbox
    beat: float = 1.0
    on_step: Callable[[Changes], object] = field(default=lambda changes: None)
    upkeep: Upkeep | None = None
    heartbeat: Heartbeat | None = None

    def __post_init__(self) -> None:
        self._ringing: asyncio.Task[None] | None = None
        self._store = ThreadPoolExecutor(1, "line")
        self._polls: dict[str, asyncio.Task[Heard]] = {}
        self._heard: list[Heard] = []
        self.distress = Distress(self.sender)
        self._learnt: datetime | None = None
        self._clock = Backward()
        self._rung: set[str] = set()  # feeds whose hub says that they have something new

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop`: poll, step, send. Raises LineTakenError when another process has taken the line."""
        await self._in_store(self._begin)
        sending = asyncio.create_task(self.sender.run(stop))
        if self.poller.bell:
            self._ringing = asyncio.create_task(self.poller.bell.run(stop))
        try:
            while not stop.is_set() and not sending.done():
                self._ask_due()
                await self._wait(stop, sending)
                if await self._step() and self.heartbeat and not self.sender.stuck:
                    self.heartbeat.beat()
                await self._keep()
        finally:
            await self._end(stop, sending)

    def _begin(self) -> None:
        self.line.take(self.now())
        if self.upkeep:
            self.upkeep.begin(self.now())
        if self.alone and (held := outbox.release()):
            log.info("sends that a crash cut short will be repeated with their keys", count=held)

    def _ask_due(self) -> None:
        now = self.now()
        if self._clock.went(now):
            for cursor in self.line.cursors.values():
                cursor.due = None
        waiting = {heard.poll.feed for heard in self._heard} | self._polls.keys()
        if self.poller.bell:
            self._rung |= self.poller.bell.take()
        for feed in self.feeds:
            if len(self._polls) >= AT_ONCE:
                return
            due = self.line.cursors[feed.name].due
            called = feed.name in self._rung or due is None or due <= now or due - now > FAR
            if called and feed.name not in waiting:
                self._rung.discard(feed.name)
                task = self.poller.poll(feed, self.line.cursors[feed.name])
                self._polls[feed.name] = asyncio.create_task(task)

    async def _wait(self, stop: asyncio.Event, sending: asyncio.Task[None]) -> None:
        ended = asyncio.create_task(stop.wait())
        waits = {ended, sending, *self._polls.values()}
        await asyncio.wait(waits, timeout=self.beat, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        for name in [name for name, task in self._polls.items() if task.done()]:
            self._heard.append(self._polls.pop(name).result())

    async def _step(self) -> bool:
        """Whether what was heard is saved."""
        heard = tuple(self._heard)
        try:
            changes = await self._in_store(lambda: self._save(heard))
        except StoreError as error:
            # What was heard is kept and tried again; its feeds are not asked anew before it is saved.
            log.error("the store cannot be written; trying again", kind=type(error).__name__)
            await self.distress.trouble(self.now())
            await asyncio.sleep(self.beat)
            return False
        self._heard = self._heard[len(heard) :]
        if changes.notices:
            self.sender.ring()
        await self._in_store(lambda: self.on_step(changes))
        if heard or changes.notices:  # it was written, not only read
            await self.distress.over(self.now())
        return True

    def _save(self, heard: tuple[Heard, ...]) -> Changes:
        changes = self.line.tick(heard, self.now())
        if self._learnt is None or abs(self.now() - self._learnt) >= LEARNS:
            self.distress.learn()
            self._learnt = self.now()
        return changes

    async def _keep(self) -> None:
        upkeep = self.upkeep
        if upkeep is None:
            return
        try:
            if await self._in_store(lambda: upkeep.settle(self.now())):
                await self._in_store(self.line.remember)
            await self._in_store(lambda: upkeep.turn(self.now()))
        except StoreError as error:
            log.error(
                "past impacts could not be judged or old records deleted; trying again",
                kind=type(error).__name__,
            )

    async def _in_store(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._store, work)

    async def _end(self, stop: asyncio.Event, sending: asyncio.Task[None]) -> None:
        stop.set()
        for task in self._polls.values():
            task.cancel()
        ringing = [self._ringing] if self._ringing else []
        await asyncio.gather(sending, *ringing, *self._polls.values(), return_exceptions=True)
        self.poller.fetcher.close()
        self.poller.reader.close()
        if self.heartbeat:
            self.heartbeat.close()
        self.sender.close()
        await self._in_store(connections.close_all)
        self._store.shutdown()
        if not sending.cancelled() and (error := sending.exception()):
            raise error


__all__ = ["LineTakenError", "Live"]
