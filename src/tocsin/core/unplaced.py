# SPDX-License-Identifier: AGPL-3.0-or-later
"""Messages no place can be found for: kept, shown, and told to whoever watches their publisher; never dropped.

Told once a feed and role in six hours, sooner when a worse one comes: where a zone table is missing, dozens come an hour.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from msgspec import Struct, structs

from tocsin.core.event import Event, Kind, Notice, live, state, window
from tocsin.core.guard.gate import Cleared
from tocsin.core.hearing import roles
from tocsin.core.judge.level import level
from tocsin.core.model import Level, Reason, Status
from tocsin.core.route.plan import key
from tocsin.core.route.rules import LEAST
from tocsin.core.world import Ears, Hearing, World

AGAIN = timedelta(hours=6)


class Lost(Struct, frozen=True):
    """The message of an event that no place is known for, and how bad it would be on the site itself."""

    event: Event
    head: Cleared
    level: Level


def adrift(
    world: World, events: Iterable[Event], hearing: Iterable[Hearing], now: datetime
) -> tuple[list[Hearing], list[Notice]]:
    """What is told of changed events without a place; `hearing` comes back with what was told."""
    heard = {each.feed: each for each in hearing}
    notices: list[Notice] = []
    for feed, lost in _worst(world, events, now).items():
        before = heard.get(feed) or world.hearing.get(feed)
        ears = world.ears.get(feed)
        if ears is None or before is None or _told(before, lost, now):
            continue
        notices.extend(_tell(world, ears, lost, now))
        heard[feed] = structs.replace(before, adrift=now, adrift_level=lost.level)
    return list(heard.values()), notices


def _worst(world: World, events: Iterable[Event], now: datetime) -> dict[str, Lost]:
    """The worst of each feed's events that a message changed and that are open, actual, and nowhere."""
    found: dict[str, Lost] = {}
    for event in events:
        heads, before = live(event, now), world.events.get(event.id)
        said = before is not None and before.heads == event.heads  # only the clock moved
        if said or any(head.place.known for head in heads):
            continue
        for head in heads:
            degree = level(head.report, True, 0.0)[0]
            known = found.get(head.feed)
            if (
                head.report.status is Status.ACTUAL
                and degree >= LEAST
                and (known is None or degree > known.level)
            ):
                found[head.feed] = Lost(event, head, degree)
    return found


def _told(before: Hearing, lost: Lost, now: datetime) -> bool:
    return before.adrift is not None and now - before.adrift < AGAIN and lost.level <= before.adrift_level


def _tell(world: World, ears: Ears, lost: Lost, now: datetime) -> Iterator[Notice]:
    start, end = window(lost.head.report)
    for role, sites in roles(world, ears).items():
        yield Notice(
            key=key(lost.event.id, role, Kind.UNPLACED, now.isoformat()),
            kind=Kind.UNPLACED,
            event=lost.event.id,
            role=role,
            sites=tuple(sorted(sites)),
            level=lost.level,
            at=now,
            hazard=lost.event.hazard,
            start=start,
            end=end,
            state=state(lost.event, now),
            why=(Reason("unplaced", {"zones": len(lost.head.report.geocodes)}),),
        )
