# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the line knows (World), what it hears (Batch) and what it decides (Changes)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct

from tocsin.core.event import OPEN, Event, Impact, Kind, Notice, State, due
from tocsin.core.fuse.likeness import cells
from tocsin.core.guard.gate import Cleared
from tocsin.core.judge.record import Record
from tocsin.core.match import SiteIndex
from tocsin.core.model import Hazard, Level, Reason, Site, Window
from tocsin.core.rhythm import Rhythm
from tocsin.core.route.match import Opening, by_its_hours, next_turn
from tocsin.core.route.posture import Switch, Turn
from tocsin.core.route.quiet import Silence
from tocsin.core.route.rota import Shift
from tocsin.core.route.rules import USUAL, Ruleset
from tocsin.core.route.waits import Wait

REMEMBER = timedelta(days=7)
"""How long a closed event stays in the line's mind, for late updates and references; the store keeps it."""


class Ears(Struct, frozen=True, kw_only=True):
    """What the line must know of a feed: whom it speaks for and how long it may be silent (seconds). One that warns of
    nothing, but says what happened, blinds nobody by its silence."""

    name: str
    hazards: frozenset[Hazard]
    quiet_after: float
    snapshot: bool = True
    warns: bool = True
    sites: frozenset[str] | None = None  # None: all sites


class Batch(Struct, frozen=True, kw_only=True):
    """One poll of one feed: what it said at `at`. `listed` are all message ids present in a snapshot body;
    `new` is False when it said just what it had said before."""

    feed: str
    at: datetime
    cleared: tuple[Cleared, ...] = ()
    listed: frozenset[str] | None = None
    ok: bool = True
    new: bool = True


class Hearing(Struct, frozen=True, kw_only=True):
    """How a feed fares: when it last answered, since when it is deaf, how often it says something new, and when and
    how badly it was last told that a message of it has no place we know."""

    feed: str
    since: datetime
    heard: datetime | None = None
    deaf: datetime | None = None
    rhythm: Rhythm = Rhythm()
    adrift: datetime | None = None
    adrift_level: Level = Level.GREEN


class Told(Struct, frozen=True, kw_only=True):
    """What a role last heard of an event; the ledger that makes one warn, material updates, one all-clear.
    `least` is the level from which its rules told it, `after` the roles it stands in for since an escalation, `reach_m`
    how far beyond the hazard's own law a rule looked for some of the sites."""

    event: str
    role: str
    kind: Kind
    at: datetime
    level: Level
    sites: frozenset[str]
    start: datetime | None = None
    end: datetime | None = None
    least: Level = Level.YELLOW
    after: frozenset[str] = frozenset()
    reach_m: float = 0.0


class Decision(Struct, frozen=True, kw_only=True):
    """Why a role was told of an event, or was not: kept with its time so that `why` can answer later."""

    event: str
    role: str
    at: datetime
    notice: str = ""
    why: tuple[Reason, ...] = ()


@dataclass
class World:
    """Everything `flow.step` may look at. Only `apply` changes it."""

    index: SiteIndex
    sites: Mapping[str, Site]
    resited: int = 0  # how often sites have changed
    ears: dict[str, Ears] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    states: dict[str, State] = field(default_factory=dict)
    dues: dict[str, datetime] = field(default_factory=dict)  # event -> when the clock next changes it
    closed: dict[str, datetime] = field(default_factory=dict)  # event -> since when it is over
    impacts: dict[str, dict[str, Impact]] = field(default_factory=dict)
    beyond: dict[str, dict[str, Impact]] = field(default_factory=dict)  # what only a rule's reach finds
    told: dict[str, dict[str, Told]] = field(default_factory=dict)  # event -> role -> last word
    hearing: dict[str, Hearing] = field(default_factory=dict)
    listed: dict[str, dict[str, str]] = field(default_factory=dict)  # feed -> message id -> event id
    near: dict[str, tuple[str, ...]] = field(default_factory=dict)  # drawer -> events filed in it
    apart: dict[frozenset[str], str] = field(
        default_factory=dict
    )  # voices somebody keeps apart -> event then
    record: Record = field(default_factory=Record)  # what became of warnings so far
    models: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)  # trained models, by name
    rules: Ruleset = USUAL
    opening: Opening = by_its_hours
    silences: tuple[Silence, ...] = ()
    shifts: tuple[Shift, ...] = ()
    switches: dict[str, Switch] = field(default_factory=dict)
    channels: dict[str, tuple[str, ...]] = field(default_factory=dict)  # role -> how it can be told
    drills: tuple[Window, ...] = ()
    waits: dict[str, Wait] = field(default_factory=dict)
    turns: dict[str, datetime] = field(default_factory=dict)  # event -> when time makes a rule take it

    def admit(self, event: Event, state: State, now: datetime) -> None:
        """Take in one event as it is at `now`; also how a stored world is loaded."""
        before = self.events.get(event.id)
        if before is not None and (gone := before.names - event.names):
            _unfile(self.names, gone, event.id)
        self._refile(before, event)
        self.events[event.id] = event
        self.states[event.id] = state
        self.dues.pop(event.id, None)
        if (at := due(event, now)) is not None:
            self.dues[event.id] = at
        if state in OPEN:
            self.closed.pop(event.id, None)
        else:
            self.closed.setdefault(event.id, now)
        for name in event.names:
            leads = self.names.get(name, ())
            if event.id not in leads:
                self.names[name] = (*leads, event.id)

    def drop(self, event_id: str) -> None:
        """Forget an event: it was merged into another, or is over for long."""
        event = self.events.pop(event_id, None)
        self._refile(event, None)
        self.states.pop(event_id, None)
        self.dues.pop(event_id, None)
        self.turns.pop(event_id, None)
        self.closed.pop(event_id, None)
        self.impacts.pop(event_id, None)
        self.beyond.pop(event_id, None)
        self.told.pop(event_id, None)
        _unfile(self.names, event.names if event else (), event_id)

    def found(self, event_id: str) -> Mapping[str, Impact]:
        """Every site an event touches: by the hazard's own law, and beyond it where a rule looks farther."""
        own, far = self.impacts.get(event_id, {}), self.beyond.get(event_id)
        return {**own, **far} if far else own

    def watch(self, event_id: str, now: datetime) -> None:
        """Note when time alone will next make a rule take an event."""
        event, found = self.events.get(event_id), self.found(event_id)
        at = next_turn(self.rules, event.hazard, found.values(), now) if event else None
        if at is not None and self.states.get(event_id) in OPEN:
            self.turns[event_id] = at
        else:
            self.turns.pop(event_id, None)

    def came_due(self, now: datetime) -> list[str]:
        """Events that the clock alone changes, or makes a rule take, by `now`; in the order they came."""
        found = [event_id for event_id, at in self.dues.items() if at <= now]
        return found + [e for e, at in self.turns.items() if at <= now and self.dues.get(e, at) > now]

    def due(self, event_id: str, now: datetime) -> bool:
        """Whether the event is one of those."""
        times = (self.dues.get(event_id), self.turns.get(event_id))
        return any(at is not None and at <= now for at in times)

    def next_due(self) -> datetime | None:
        """When the clock alone next changes something; None when it never will."""
        waits = (wait.due for wait in self.waits.values() if wait.due is not None)
        return min((*self.dues.values(), *self.turns.values(), *waits), default=None)

    def _refile(self, before: Event | None, after: Event | None) -> None:
        """Keep the drawers of likeness true, so that fusion looks at few events and not at all."""
        if before is not None and after is not None and before.heads == after.heads:
            return
        was, now = _drawers(before), _drawers(after)
        if before is not None:
            _unfile(self.near, was - now, before.id)
        if after is not None:
            for drawer in now - was:
                self.near[drawer] = (*self.near.get(drawer, ()), after.id)

    def outlived(self, now: datetime) -> list[str]:
        """Events over for longer than is remembered and listed by no feed any more."""
        old = [event for event, since in self.closed.items() if now - since > REMEMBER]
        return [event for event in old if not self.events[event].listed]

    def apply(self, changes: Changes) -> None:
        """Make the decided changes true."""
        for gone in changes.merged:
            self.drop(gone)
        for event in changes.events:
            self.admit(event, changes.states[event.id], changes.at)
        self.impacts.update(changes.impacts)
        self.beyond.update(changes.beyond)
        for event_id in [*changes.impacts, *changes.beyond]:
            self.watch(event_id, changes.at)
        for entry in changes.told:
            self.told.setdefault(entry.event, {})[entry.role] = entry
        self.waits.update({key: wait for key, wait in changes.waits.items() if wait is not None})
        for key in [key for key, wait in changes.waits.items() if wait is None]:
            self.waits.pop(key, None)
        for hearing in changes.hearing:
            self.hearing[hearing.feed] = hearing
        self.listed.update(changes.listed)
        for event_id in self.outlived(changes.at):
            if event_id not in changes.states:
                self.drop(event_id)


def _drawers(event: Event | None) -> set[str]:
    return {drawer for head in (event.heads if event else ()) for drawer in cells(head)}


def _unfile(files: dict[str, tuple[str, ...]], names: Iterable[str], event_id: str) -> None:
    """Take an event out of the files of these names; a file with nothing left goes, too."""
    for name in names:
        if left := tuple(lead for lead in files.get(name, ()) if lead != event_id):
            files[name] = left
        else:
            files.pop(name, None)


class Changes(Struct, frozen=True, kw_only=True):
    """What one step decided. `impacts` holds, for each touched event, all its impacts now, `beyond` those that only
    a rule's reach finds, for each event where they changed; `notices` go out,
    `kept` were decided and wait; `waits` is what changed of all that waits (None: gone)."""

    at: datetime
    events: tuple[Event, ...] = ()
    states: dict[str, State] = {}
    merged: dict[str, str] = {}  # gone event -> the event it became part of
    parted: dict[str, str] = {}  # new event -> the event whose messages it took out
    impacts: dict[str, dict[str, Impact]] = {}
    beyond: dict[str, dict[str, Impact]] = {}
    notices: tuple[Notice, ...] = ()
    kept: tuple[Notice, ...] = ()
    waits: dict[str, Wait | None] = {}
    turned: tuple[Turn, ...] = ()
    told: tuple[Told, ...] = ()
    decisions: tuple[Decision, ...] = ()
    hearing: tuple[Hearing, ...] = ()
    listed: dict[str, dict[str, str]] = {}
    repeats: int = 0
