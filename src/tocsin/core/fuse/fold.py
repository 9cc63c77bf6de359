# SPDX-License-Identifier: AGPL-3.0-or-later
"""Folding what was heard into events: one pass over the messages of a step, on a working copy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from tocsin.core.event import Event
from tocsin.core.fuse import chain
from tocsin.core.fuse.naming import leads
from tocsin.core.guard.gate import Cleared
from tocsin.core.world import Batch, World


@dataclass
class Draft:
    """A step's working copy: reads fall through to the world, writes stay here."""

    world: World
    now: datetime
    events: dict[str, Event] = field(default_factory=dict)
    merged: dict[str, str] = field(default_factory=dict)
    parted: dict[str, str] = field(default_factory=dict)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    listed: dict[str, dict[str, str]] = field(default_factory=dict)
    repeats: int = 0

    def event(self, event_id: str) -> Event:
        return self.events.get(event_id) or self.world.events[event_id]

    def lookup(self, name: str) -> tuple[str, ...]:
        found = self.world.names.get(name, ()) + self.names.get(name, ())
        return tuple(e for e in dict.fromkeys(found) if e not in self.merged)

    def put(self, event: Event) -> None:
        self.events[event.id] = event
        for name in event.names:
            if event.id not in self.lookup(name):
                self.names[name] = (*self.names.get(name, ()), event.id)

    def merge(self, events: Iterable[Event]) -> Event:
        group = list(events)
        whole = chain.join(group, self.now) if len(group) > 1 else group[0]
        for gone in group:
            if gone.id != whole.id:
                self.merged[gone.id] = whole.id
                self.events.pop(gone.id, None)
        return whole


def fold(draft: Draft, batch: Batch) -> None:
    """Fold one poll of one feed into the draft's events."""
    for cleared in batch.cleared:
        _add(draft, cleared)
    for cleared in batch.cleared:
        _end_others(draft, cleared)
        for ref in cleared.report.refs:
            for event_id in draft.lookup(f"m:{ref}"):
                event = draft.event(event_id)
                if (thinner := chain.outrun(event, cleared, draft.now)) is not event:
                    draft.put(thinner)
    if batch.listed is not None:
        _mark_absence(draft, batch)


def _add(draft: Draft, cleared: Cleared) -> None:
    found = [draft.event(event_id) for event_id in leads(cleared, draft.lookup, draft.event)]
    if any(cleared in event.heads for event in found):
        draft.repeats += 1
        return
    hollow = [event for event in found if chain.is_hollow(event)]
    whole = [event for event in found if not chain.is_hollow(event)]
    if _speaks_of_all(cleared):
        for event in whole or hollow:
            draft.put(chain.absorb(event, cleared, draft.now))
        if not found:
            draft.put(chain.begin(cleared, draft.now))
        return
    event = chain.absorb(draft.merge(whole), cleared, draft.now) if whole else _begin(draft, cleared)
    for orphan in hollow:
        event = chain.absorb(event, orphan.heads[0], draft.now)
    draft.put(event)


def _end_others(draft: Draft, cleared: Cleared) -> None:
    """A message may end happenings other than its own, and another's may have ended its own before it came."""
    report = cleared.report
    for key in report.cancelled_keys if set(report.cancelled_keys) - set(report.keys) else ():
        for event_id in draft.lookup(f"k:{key}"):
            _close(draft, event_id, cleared)
    for key in report.keys:
        for enders in [draft.event(e).heads for e in draft.lookup(f"o:{key}")]:
            for event_id in draft.lookup(f"k:{key}"):
                for head in enders:
                    _close(draft, event_id, head)


def _close(draft: Draft, event_id: str, cleared: Cleared) -> None:
    event = draft.event(event_id)
    if (closed := chain.close(event, cleared, draft.now)) is not event:
        draft.put(closed)


def _speaks_of_all(cleared: Cleared) -> bool:
    """A Cancel without `info` speaks of every hazard of the messages it names."""
    report = cleared.report
    return report.msg_type.value == "Cancel" and not report.part and not report.keys


def _begin(draft: Draft, cleared: Cleared) -> Event:
    event = chain.begin(cleared, draft.now)
    known = (draft.event(e) for e in draft.lookup(f"r:{cleared.report.id}"))
    return chain.superseded(event) if any(chain.is_late(other, cleared.report) for other in known) else event


def _listed_as(draft: Draft, feed: str, message: str) -> str:
    """The event a feed lists by that name: its own, where another feed's message has the same name."""
    found = draft.lookup(f"m:{message}")
    own = (e for e in found if any(head.feed == feed for head in draft.event(e).heads))
    return next(own, found[0] if found else "") if len(found) > 1 else "".join(found)


def _mark_absence(draft: Draft, batch: Batch) -> None:
    """Absence is noted with its time and changes nothing else; a return takes the note away."""
    assert batch.listed is not None
    before = draft.world.listed.get(batch.feed, {})
    listed = ((message, _listed_as(draft, batch.feed, message)) for message in sorted(batch.listed))
    now = {message: lead for message, lead in listed if lead}
    standing = set(now.values())
    for message in sorted(before.keys() - now.keys()):
        for event_id in draft.lookup(f"m:{message}"):
            event = draft.event(event_id)
            if event_id not in standing and batch.feed in event.listed:
                absent = {**event.absent, batch.feed: batch.at}
                draft.put(msgspec.structs.replace(event, absent=absent, listed=event.listed - {batch.feed}))
    for event_id in dict.fromkeys(now.values()):
        event = draft.event(event_id)
        if batch.feed not in event.listed:
            left = {feed: at for feed, at in event.absent.items() if feed != batch.feed}
            draft.put(msgspec.structs.replace(event, absent=left, listed=event.listed | {batch.feed}))
    draft.listed[batch.feed] = now
