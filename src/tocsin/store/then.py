# SPDX-License-Identifier: AGPL-3.0-or-later
"""An event as it stood at a past second: its messages received by then, through the same line again.

What was received, listed, ruled and switched later had not been; sites are as they are now.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from tocsin.core.event import Event
from tocsin.core.flow import step
from tocsin.core.match import SiteIndex
from tocsin.core.model import Site
from tocsin.core.route.posture import Switch
from tocsin.core.world import Batch, World
from tocsin.store import codec, models, recall, rulebook


def world_then(row: models.Event, at: datetime, sites: Sequence[Site] = ()) -> World:
    """The line's world at that second, had it known this event and these sites alone; without events when nothing
    of it had been received. With sites, under the rules and postures that were in force step by step."""
    world = World(SiteIndex(sites, fast=False), {site.id: site for site in sites})
    moments = _heard(row, at)
    if not moments:
        return world
    rules = _Rules(at) if sites else None
    world.record = recall.load_record(at) if sites else world.record
    begin = min(moments)
    ruled = [moment for moment in rules.moments if begin < moment] if rules else []
    for moment in sorted({*moments, *ruled, at}):
        if rules:
            rules.lay(world, moment)
        world.apply(step(world, moments.get(moment, ()), moment))
    return world


def _heard(row: models.Event, at: datetime) -> dict[datetime, Sequence[Batch]]:
    """What each step until then heard of the event: messages, with all of it a listing feed had named so far, and
    the poll in which a feed no longer listed it."""
    now = codec.event(bytes(row.record))
    said: dict[datetime, dict[str, list[models.Message]]] = defaultdict(lambda: defaultdict(list))
    for message in models.Message.objects.filter(event=row.id, received__lte=at).order_by("received", "id"):
        said[message.received][message.feed].append(message)
    listed: dict[str, set[str]] = {feed: set() for feed in (*now.listed, *now.absent)}
    found: dict[datetime, Sequence[Batch]] = {}
    for moment, feeds in sorted(said.items()):
        found[moment] = [_batch(feed, moment, rows, listed) for feed, rows in sorted(feeds.items())]
    for feed, gone in now.absent.items():
        if found and min(found) < gone <= at:
            found[gone] = [*found.get(gone, ()), Batch(feed=feed, at=gone, listed=frozenset())]
    return found


def _batch(feed: str, moment: datetime, rows: Iterable[models.Message], listed: dict[str, set[str]]) -> Batch:
    cleared = tuple(codec.cleared(bytes(row.record)) for row in rows)
    if feed in listed:
        listed[feed] |= {one.report.id for one in cleared}
    return Batch(
        feed=feed, at=moment, cleared=cleared, listed=frozenset(listed[feed]) if feed in listed else None
    )


class _Rules:
    """The rules and postures in force, moment by moment until `at`."""

    def __init__(self, at: datetime) -> None:
        self._books = rulebook.history(at)
        turns = models.PostureTurn.objects.filter(at__lte=at).order_by("at", "id")
        self._turns = list(turns.values_list("at", "name", "on"))
        self.moments = sorted({m for m, _ in self._books} | {m for m, _, _ in self._turns})

    def lay(self, world: World, moment: datetime) -> None:
        if books := [rules for since, rules in self._books if since <= moment]:
            world.rules = books[-1]
        world.switches = {name: Switch(on, since) for since, name, on in self._turns if since <= moment}


def events_then(row: models.Event, at: datetime) -> list[Event]:
    """The events that its messages made at that second: one, or several that became one later."""
    return list(world_then(row, at).events.values())
