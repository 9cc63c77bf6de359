# SPDX-License-Identifier: AGPL-3.0-or-later
"""Parcels on their way: for each target those that wait, and how many are out."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tocsin.store.parcels import Parcel, Target

WIDTH = 32
"""Parcels that go to one target at the same time."""
SHARE = 256
"""Parcels of one target that are enough: it gets no more while it has so many, and so leaves leases to the others."""


@dataclass(slots=True)
class _Lane:
    """What waits for one target, each until when; how many are out; whether somebody is sending them off."""

    target: Target
    waiting: deque[tuple[float, Parcel]] = field(default_factory=deque)
    out: int = 0
    moving: bool = False


class Lanes:
    """`carry` sends one parcel off; when it has come back, `back` is called, and the next of its target goes.

    A parcel that has waited for `patience` seconds is given to `let_go`: its lease would end before its answer could
    come, and it would be sent twice.
    """

    def __init__(
        self, carry: Callable[[Parcel], None], patience: float, let_go: Callable[[Parcel], None]
    ) -> None:
        self._carry = carry
        self._patience = patience
        self._let_go = let_go
        self._lanes: dict[Target, _Lane] = {}
        self._clear = asyncio.Event()
        self._few = 0
        self.count = 0

    def take(self, parcels: Iterable[Parcel]) -> None:
        """Send these, each as soon as fewer than `WIDTH` of its target are out."""
        until = asyncio.get_running_loop().time() + self._patience
        fed = {}
        for parcel in parcels:
            target = parcel.channel, parcel.address
            lane = self._lanes.get(target) or self._lanes.setdefault(target, _Lane(target))
            lane.waiting.append((until, parcel))
            fed[target] = lane
            self.count += 1
        for lane in fed.values():
            self._move(lane)

    def back(self, parcel: Parcel) -> None:
        """This one has come back."""
        lane = self._lanes[parcel.channel, parcel.address]
        lane.out -= 1
        self.count -= 1
        self._move(lane)

    def full(self) -> set[Target]:
        """The targets that have their share."""
        return {lane.target for lane in self._lanes.values() if lane.out + len(lane.waiting) >= SHARE}

    async def empty(self, seconds: float, but: int = 0) -> None:
        """Wait until all have come back `but` so many, for so long at most."""
        self._few = but
        self._clear.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self.count > but:
                    await self._clear.wait()
                    self._clear.clear()

    def _move(self, lane: _Lane) -> None:
        """Send off what may go. One that comes back at once, while others are sent off, is only counted."""
        if lane.moving:
            return
        lane.moving = True
        now = asyncio.get_running_loop().time()
        while lane.waiting and lane.out < WIDTH:
            until, parcel = lane.waiting.popleft()
            if now < until:
                lane.out += 1
                self._carry(parcel)
            else:
                self.count -= 1
                self._let_go(parcel)
        lane.moving = False
        if not lane.out:
            del self._lanes[lane.target]
        if self.count <= self._few:
            self._clear.set()
