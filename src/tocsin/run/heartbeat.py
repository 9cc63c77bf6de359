# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dead-man's heartbeat, outwards: while the line steps and the outbox can be written, an address of the
operator's is asked once a minute. Silence there means that this desk is dead, and whoever watches it rings."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

import structlog

from tocsin.run import address
from tocsin.run.egress import BlockedError
from tocsin.run.wire import Caps, Wire, WireError, question

EVERY_S = 60.0
CAPS = Caps(head=16 * 1024, body=64 * 1024, seconds=10.0)
log = structlog.get_logger("tocsin.heartbeat")


@dataclass
class Heartbeat:
    """`url` is a secret; `clock` counts seconds. Raises ValueError for an address that is none."""

    url: str
    wire: Wire
    clock: Callable[[], float]
    _last: float | None = None
    _failing: bool = False
    _asking: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        try:
            address.read(self.url)
        except ValueError as error:
            raise ValueError(f"TOCSIN_HEARTBEAT: {error}") from None

    def beat(self) -> None:
        """Called while all is well, as often as one likes; asks once a minute."""
        if self._last is not None and 0 <= self.clock() - self._last < EVERY_S:
            return
        self._last = self.clock()
        task = asyncio.create_task(self._ask())
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def _ask(self) -> None:
        url = address.read(self.url)
        try:
            reply = await self.wire.ask(url, question("GET", url, (("User-Agent", "Tocsin"),)), CAPS)
            self._note("" if 200 <= reply.status < 300 else f"it answered {reply.status}")
        except (WireError, BlockedError) as error:
            self._note(str(error))

    def _note(self, reason: str) -> None:
        """Say once that the watcher cannot be reached, and once that it can."""
        if reason and not self._failing:
            log.warning("the heartbeat is not taken", reason=reason)
        elif not reason and self._failing:
            log.info("the heartbeat is taken again")
        self._failing = bool(reason)

    def close(self) -> None:
        for task in self._asking:
            task.cancel()
        self.wire.close()
