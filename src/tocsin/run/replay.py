# SPDX-License-Identifier: AGPL-3.0-or-later
"""A recording through the real line on its own clock: the same `step` as live, nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from tocsin.core import geo
from tocsin.core.event import State
from tocsin.core.flow import step
from tocsin.core.match import SiteIndex
from tocsin.core.model import Flaw, Refused, Site
from tocsin.core.route.rules import USUAL, Ruleset
from tocsin.core.world import Batch, Changes, World
from tocsin.run.clearing import Cleaned, Seen, clean
from tocsin.run.models import live_models
from tocsin.run.recording import Snapshot

Adapter = Callable[[bytes], bytes]


@dataclass
class Counts:
    """What a replay came to; `notices` by kind, `states` of events at the end. `flaws` are entries lost, `notes`
    what was odd about entries that were not."""

    snapshots: int = 0
    messages: int = 0
    repeats: int = 0
    refused: int = 0
    flaws: int = 0
    notes: int = 0
    unplaced: int = 0
    events: int = 0
    impacts: int = 0
    notices: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    first: datetime | None = None
    last: datetime | None = None

    @property
    def span_s(self) -> float:
        return (self.last - self.first).total_seconds() if self.first and self.last else 0.0


@dataclass
class Turn:
    """One step of a replay: when, what it decided, and what the body held that never reached the line."""

    at: datetime
    changes: Changes
    moved: Mapping[str, State]
    refused: Sequence[Refused] = ()
    flaws: Sequence[Flaw] = ()
    feed: str = ""


class Replay:
    """Plays snapshots through the line. `counts` and `world` hold the outcome when the turns are spent."""

    def __init__(
        self,
        sites: Sequence[Site],
        zones: geo.Zones,
        adapters: Mapping[str, Adapter] | None = None,
        start: datetime | None = None,
        stop: datetime | None = None,
        rules: Ruleset = USUAL,
    ) -> None:
        self.world = World(
            SiteIndex(sites), {site.id: site for site in sites}, models=live_models(), rules=rules
        )
        self.counts = Counts()
        self._zones = zones
        self._adapters = adapters or {}
        self._start, self._stop = start, stop
        self._seen = Seen()
        self._touched: set[tuple[str, str]] = set()

    def turns(self, snapshots: Iterable[Snapshot]) -> Iterator[Turn]:
        """One turn a snapshot, and one for each moment between two at which the clock alone changes something."""
        last: datetime | None = None
        for shot in snapshots:
            if self._stop and shot.at > self._stop:
                break
            if last:
                yield from self._wait(shot.at)
            turn = self._hear(shot)
            last = shot.at
            if not self._start or shot.at >= self._start:
                yield turn
        if self._stop and last:
            yield from self._wait(self._stop)
        self._total()

    def _wait(self, until: datetime) -> Iterator[Turn]:
        last: datetime | None = None
        while (due := self.world.next_due()) is not None and due < until and due != last:
            last = due
            yield self._step((), due)

    def _hear(self, shot: Snapshot) -> Turn:
        adapter = self._adapters.get(shot.feed)
        held = clean(
            adapter(shot.raw) if adapter else shot.raw,
            shot.feed,
            self._zones,
            text_listed=True,
            seen=self._seen,
        )
        batch = Batch(feed=shot.feed, at=shot.at, cleared=tuple(held.cleared), listed=held.listed)
        turn = self._step((batch,), shot.at)
        turn.refused, turn.flaws, turn.feed = held.refused, held.flaws, shot.feed
        self._count(shot, held)
        return turn

    def _step(self, batches: Sequence[Batch], now: datetime) -> Turn:
        changes = step(self.world, batches, now)
        states = self.world.states
        moved = {event: state for event, state in changes.states.items() if states.get(event) is not state}
        self.world.apply(changes)
        self.counts.repeats += changes.repeats
        self.counts.notices.update(notice.kind.value for notice in changes.notices)
        for event, impacts in changes.impacts.items():
            self._touched.update((event, site) for site in impacts)
        return Turn(now, changes, moved)

    def _count(self, shot: Snapshot, held: Cleaned) -> None:
        counts = self.counts
        counts.snapshots += 1
        counts.messages += len(held.cleared)
        counts.refused += len(held.refused)
        lost = sum(flaw.lost for flaw in held.flaws)
        counts.flaws += lost
        counts.notes += len(held.flaws) - lost
        counts.unplaced += sum(not cleared.place.known for cleared in held.cleared)
        counts.first = counts.first or shot.at
        counts.last = shot.at

    def _total(self) -> None:
        self.counts.events = len(self.world.events)
        self.counts.impacts = len(self._touched)
        self.counts.states = Counter(state.value for state in self.world.states.values())
