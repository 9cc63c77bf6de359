# SPDX-License-Identifier: AGPL-3.0-or-later
"""The only outbound network: leases rows, sends them, marks them. A row is marked after it was sent.

Rows in flight are refilled as answers come in, so one slow receiver delays nobody else; what has come back
is marked, and what is due next leased, in one transaction.
"""

from __future__ import annotations

import asyncio
import contextlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import structlog
from django.db import connections
from django.db.utils import Error as StoreError
from django.db.utils import OperationalError

from tocsin.core.backward import Backward
from tocsin.run import crash
from tocsin.run.carry import CAPS, Carrier
from tocsin.run.lanes import Lanes
from tocsin.store import outbox
from tocsin.store.parcels import Outcome, Parcel, Target

AT_ONCE, A_TURN = 2048, 256
"""Rows leased in all, and in one turn."""
FEW, LINGER = 8, 0.006
REST = 0.5
"""Seconds between two looks into an empty outbox, when nobody rings."""

log = structlog.get_logger("tocsin.send")


@dataclass
class Sender(Carrier):
    """Empties the outbox."""

    rest: float = REST

    def __post_init__(self) -> None:
        super().__post_init__()
        self._store = ThreadPoolExecutor(1, "outbox")
        self._bell = asyncio.Event()
        self._done: list[Outcome] = []
        self._lanes = Lanes(self._carry, CAPS.seconds, self._let_go)
        self._clock = Backward()
        self.stuck = False  # the outbox could not be written when last tried

    def ring(self) -> None:
        """Say that new rows are waiting; call it from the sender's own loop."""
        self._bell.set()

    async def run(self, stop: asyncio.Event, until_empty: bool = False) -> None:
        """Send until `stop`, or until nothing is due; what is in flight is then awaited and marked."""
        watch = asyncio.create_task(self._ring_at(stop))
        try:
            while not stop.is_set():
                taken = await self._turn(min(AT_ONCE - self._lanes.count, A_TURN))
                self._lanes.take(taken)
                if until_empty and not taken and not self._lanes.count and not self._done:
                    return
                await self._rest()
        finally:
            watch.cancel()
        await self._settle()

    async def _ring_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._bell.set()

    async def _rest(self) -> None:
        """Until an answer comes, somebody rings, or a while has passed."""
        if not self._done:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self.rest):
                    await self._bell.wait()
        self._bell.clear()
        await self._lanes.empty(LINGER, but=FEW)  # answers come in swarms; one transaction for many

    async def _settle(self) -> None:
        await self._lanes.empty(CAPS.seconds)
        if self._done:
            await self._turn(0)

    async def _turn(self, limit: int) -> list[Parcel]:
        done, self._done = self._done, []
        try:
            work = partial(self._commit, done, limit, self._lanes.full())
            taken = await asyncio.get_running_loop().run_in_executor(self._store, work)
            self.stuck = False
            return taken
        except StoreError as error:
            self.stuck = True
            if isinstance(error, OperationalError):
                self._done[:0] = (
                    done  # marked as soon as the store can be written again, before anything is leased
                )
            log.error("the outbox cannot be written", kind=type(error).__name__)
            await asyncio.sleep(REST)
            return []

    def _commit(self, done: list[Outcome], limit: int, full: set[Target]) -> list[Parcel]:
        if done:
            crash.point("before mark")
        try:
            if self._clock.went(self.now()):
                outbox.hurry(self.now())
            taken = outbox.turn(done, self.now(), self.wall(), limit, full)
        except StoreError:
            connections["default"].close()
            raise
        if done or taken:
            crash.point("after mark and lease")
        return taken

    def _carry(self, parcel: Parcel) -> None:
        self.carry(parcel, self._landed)

    def _landed(self, parcel: Parcel, outcome: Outcome) -> None:
        self._done.append(outcome)
        self._bell.set()
        self._lanes.back(parcel)

    def _let_go(self, parcel: Parcel) -> None:
        self._done.append(Outcome(id=parcel.id, unsent=parcel.attempts))
        self._bell.set()

    def close(self) -> None:
        self.wire.close()
        if self.mailer:
            self.mailer.close()
        if self.plug:
            self.plug.close()
        self._store.submit(connections.close_all).result()
        self._store.shutdown()
