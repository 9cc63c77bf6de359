# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the line knows (World), what it hears (Batch) and what it decides (Changes)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from msgspec import Struct

from tocsin.core.event import Event, Impact, Kind, Notice
from tocsin.core.guard.gate import Cleared
from tocsin.core.match import SiteIndex
from tocsin.core.model import Hazard, Level, Site


class Ears(Struct, frozen=True, kw_only=True):
    """What the line must know of a feed: whom it speaks for and how long it may be silent (seconds)."""

    name: str
    hazards: frozenset[Hazard]
    quiet_after: float
    snapshot: bool = True
    sites: frozenset[str] | None = None  # None: all sites


class Batch(Struct, frozen=True, kw_only=True):
    """One poll of one feed: what it said at `at`. `listed` are all message ids present in a snapshot body."""

    feed: str
    at: datetime
    cleared: tuple[Cleared, ...] = ()
    listed: frozenset[str] | None = None
    ok: bool = True


class Hearing(Struct, frozen=True, kw_only=True):
    """How a feed fares: when it last answered, since when it is deaf."""

    feed: str
    since: datetime
    heard: datetime | None = None
    deaf: datetime | None = None


class Told(Struct, frozen=True, kw_only=True):
    """What a role last heard of an event; the ledger that makes one warn, material updates, one all-clear."""

    event: str
    role: str
    kind: Kind
    at: datetime
    level: Level
    sites: frozenset[str]
    start: datetime | None = None
    end: datetime | None = None


@dataclass
class World:
    """Everything `flow.step` may look at. Only `apply` changes it."""

    index: SiteIndex
    sites: Mapping[str, Site]
    ears: dict[str, Ears] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    impacts: dict[str, dict[str, Impact]] = field(default_factory=dict)
    told: dict[tuple[str, str], Told] = field(default_factory=dict)
    hearing: dict[str, Hearing] = field(default_factory=dict)
    listed: dict[str, dict[str, str]] = field(default_factory=dict)  # feed -> message id -> event id

    def apply(self, changes: Changes) -> None:
        """Make the decided changes true."""
        for gone in changes.merged:
            self.events.pop(gone, None)
            self.impacts.pop(gone, None)
        for event in changes.events:
            self.events[event.id] = event
            for name in event.names:
                self.names[name] = event.id
        for event_id, impacts in changes.impacts.items():
            self.impacts[event_id] = impacts
        for entry in changes.told:
            self.told[(entry.event, entry.role)] = entry
        for hearing in changes.hearing:
            self.hearing[hearing.feed] = hearing
        for feed, listed in changes.listed.items():
            self.listed[feed] = listed


class Changes(Struct, frozen=True, kw_only=True):
    """What one step decided. `impacts` holds, for each touched event, all its impacts now."""

    at: datetime
    events: tuple[Event, ...] = ()
    merged: tuple[str, ...] = ()
    impacts: dict[str, dict[str, Impact]] = {}
    notices: tuple[Notice, ...] = ()
    told: tuple[Told, ...] = ()
    hearing: tuple[Hearing, ...] = ()
    listed: dict[str, dict[str, str]] = {}
    repeats: int = 0
