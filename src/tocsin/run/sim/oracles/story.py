# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a run left behind, read once, for every oracle to ask."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from tocsin.core.event import Kind, Notice
from tocsin.run.sim.house import House
from tocsin.run.sim.net import Arrival
from tocsin.run.sim.people import Act
from tocsin.run.sim.script import Script
from tocsin.run.sim.town import Town
from tocsin.store import codec, models, sql

SLACK = 60.0
"""Seconds in which what is due is done, beside what was down."""
OWN = ("mute", "speaking", "test")
"""Kinds about channels; they are queued as they are, whatever is held back."""


@dataclass(frozen=True)
class Run:
    """What was played."""

    town: Town
    script: Script
    house: House
    acts: tuple[Act, ...]


class Story:
    """What is in the store at the end, what arrived, what was down when."""

    def __init__(self, run: Run) -> None:
        self.run, self.town, self.script, self.house = run, run.town, run.script, run.house
        self.rows = list(models.Outbox.objects.order_by("id"))
        kept = models.Notice.objects.values_list("key", "record", "course", "bundle")
        self.notices: dict[str, Notice] = {}
        self.course: dict[str, tuple[str, str]] = {}
        for key, record, course, bundle in kept:
            self.notices[key], self.course[key] = codec.notice(bytes(record)), (course, bundle)
        events = models.Event.objects.filter(merged_into="").values_list("id", "state", "record")
        self.states = {ident: said for ident, said, _ in events}
        self.events = {ident: codec.event(bytes(record)) for ident, _, record in events}
        self.told = [
            codec.told(bytes(record)) for record in models.Told.objects.values_list("record", flat=True)
        ]
        self.arrived: dict[str, list[Arrival]] = defaultdict(list)
        for arrival in self.town.net.arrived:
            self.arrived[arrival.key].append(arrival)
        self.shaken = any(f.kind == "clock" for f in self.town.faults)
        self.down = [span for process in self.town.processes.values() for span in process.away]
        self.down += [(f.at, f.at + f.lasts + 15.0) for f in self.town.faults if f.kind in ("sink", "disk")]

    def trouble(self, begin: float, end: float) -> float:
        """Seconds of an interval in which a process or receiver was away, or the disk full."""
        return sum(max(0.0, min(end, b) - max(begin, a)) for a, b in self.down)

    def latest(self, due: float, since: float) -> float:
        """When what is due is done at the latest: what is down from `since` on puts it off by as long as it is down."""
        late, after = due, due + SLACK
        while after > late:
            late, after = after, due + SLACK + self.trouble(since, after)
        return late

    def second(self, at: datetime) -> float:
        return self.script.second(sql.when(at))

    @cached_property
    def rows_of(self) -> dict[str, list[models.Outbox]]:
        """The outbox rows of each notice."""
        found: dict[str, list[models.Outbox]] = defaultdict(list)
        for row in self.rows:
            found[row.notice_id].append(row)
        return found

    @cached_property
    def targets(self) -> dict[str, list[tuple[str, str]]]:
        """Role to its targets."""
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for role, channel, address in models.Target.objects.values_list("role_id", "channel", "address"):
            found[role].append((channel, address))
        return found

    def out(self, key: str) -> Notice | None:
        """The notice that went out for this one: itself, or the one that covers it; None while it waits."""
        course, bundle = self.course[key]
        if course == "out":
            return self.notices[key]
        return self.out(bundle) if bundle else None

    def left(self, notice: Notice) -> float | None:
        """When the notice, or what covers it, went to the outbox."""
        out = self.out(notice.key)
        rows = self.rows_of.get(out.key, []) if out else []
        return self.second(rows[0].queued_at) if rows else None


def thread(notice: Notice) -> tuple[str, str]:
    """What a notice is about."""
    return (notice.event, f"{notice.feed}#{Kind.UNPLACED}" if notice.kind is Kind.UNPLACED else notice.feed)


def said(notice: Notice) -> tuple[Notice, ...]:
    """What a message says: the parts of a digest, else itself."""
    return notice.parts or (notice,)


Oracle = Callable[[Story], Iterator[str]]
