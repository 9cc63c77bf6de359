# SPDX-License-Identifier: AGPL-3.0-or-later
"""Parcels on their way: for each target those that wait, and a few carriers that work them off in turn."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, field

from tocsin.store.outbox import Parcel

WIDTH = 32
"""Parcels that go to one target at the same time."""

Target = tuple[str, str]
Carry = Callable[[Parcel], Coroutine[None, None, None]]


@dataclass
class _Lane:
    """What waits for one target, each until when, and how many carriers it has."""

    waiting: deque[tuple[float, Parcel]] = field(default_factory=deque)
    carriers: int = 0


class Lanes:
    """A carrier is one task for as long as its target has parcels: a task for each would be a tenth of a send.

    A parcel that has waited for `patience` seconds is let go: its lease would end before its answer could come,
    and it would be sent twice. Nobody marks it, so it is leased again.
    """

    def __init__(self, carry: Carry, patience: float) -> None:
        self._carry = carry
        self._patience = patience
        self._lanes: dict[Target, _Lane] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.count = 0

    def take(self, parcels: Iterable[Parcel]) -> None:
        """Send these, each as soon as its target has a carrier free."""
        until = asyncio.get_running_loop().time() + self._patience
        for parcel in parcels:
            target = parcel.channel, parcel.address
            lane = self._lanes.setdefault(target, _Lane())
            lane.waiting.append((until, parcel))
            self.count += 1
            if lane.carriers < WIDTH:
                lane.carriers += 1
                task = asyncio.create_task(self._work(target, lane))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def empty(self, seconds: float) -> None:
        """Wait until all have come back, for so long at most."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def _work(self, target: Target, lane: _Lane) -> None:
        now = asyncio.get_running_loop().time
        while lane.waiting:
            until, parcel = lane.waiting.popleft()
            try:
                if now() < until:
                    await self._carry(parcel)
            finally:
                self.count -= 1
        lane.carriers -= 1
        if not lane.carriers:
            del self._lanes[target]
