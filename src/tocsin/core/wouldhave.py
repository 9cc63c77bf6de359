# SPDX-License-Identifier: AGPL-3.0-or-later
"""Would have fired: one record through two lines that differ in rules or sites, side by side."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tocsin.core.difference import Difference, Ledger, difference
from tocsin.core.flow import step
from tocsin.core.world import Batch, World


class Side:
    """One line and what it tells."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.ledger = Ledger()

    def hear(self, batch: Batch, counts: bool = True) -> None:
        """First what the clock alone changes until then, then the batch; told only while it `counts`."""
        self.wait(batch.at, counts)
        self._step((batch,), batch.at, counts)

    def wait(self, until: datetime, counts: bool = True) -> None:
        while (due := self.world.next_due()) is not None and due < until:
            self._step((), due, counts)

    def _step(self, batches: tuple[Batch, ...], now: datetime, counts: bool) -> None:
        changes = step(self.world, batches, now)
        self.world.apply(changes)
        self.ledger.add(changes.notices if counts else (), changes.merged)


def compare(
    batches: Iterable[Batch],
    before: World,
    after: World,
    start: datetime | None = None,
    stop: datetime | None = None,
) -> Difference:
    """What `after` would have told against `before`. Both worlds are played and changed; pages count from `start`."""
    sides = (Side(before), Side(after))
    for batch in batches:
        if stop and batch.at > stop:
            break
        for side in sides:
            side.hear(batch, start is None or batch.at >= start)
    if stop:
        for side in sides:
            side.wait(stop)
    return difference(sides[0].ledger, sides[1].ledger)
