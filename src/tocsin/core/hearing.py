# SPDX-License-Identifier: AGPL-3.0-or-later
"""Deafness: a feed silent for longer than it may be makes its sites blind, and that is told like a warning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import msgspec

from tocsin.core.event import Kind, Notice, State
from tocsin.core.model import Hazard, Level, Reason
from tocsin.core.route.plan import key
from tocsin.core.world import Batch, Ears, Hearing, World


def listen(world: World, batches: Sequence[Batch], now: datetime) -> tuple[list[Hearing], list[Notice]]:
    """How every watched feed fares at `now`, where that changed, and whom a change is told to."""
    heard = {batch.feed: batch.at for batch in batches if batch.ok}
    changed: list[Hearing] = []
    notices: list[Notice] = []
    for ears in world.ears.values():
        before = world.hearing.get(ears.name) or Hearing(feed=ears.name, since=now)
        after = _hear(before, ears, heard.get(ears.name), now)
        if after != world.hearing.get(ears.name):
            changed.append(after)
        if (before.deaf is None) != (after.deaf is None):
            notices.extend(_tell(world, ears, after, before, now))
    return changed, notices


def _hear(before: Hearing, ears: Ears, heard: datetime | None, now: datetime) -> Hearing:
    last = max(filter(None, (before.heard, heard)), default=None)
    silent = now - (last or before.since) > timedelta(seconds=ears.quiet_after)
    deaf = (before.deaf or now) if silent else None
    return msgspec.structs.replace(before, heard=last, deaf=deaf)


def _tell(world: World, ears: Ears, after: Hearing, before: Hearing, now: datetime) -> Iterable[Notice]:
    kind = Kind.BLIND if after.deaf else Kind.HEARING
    since = after.heard or after.since
    for role, sites in _roles(world, ears).items():
        yield Notice(
            key=key(ears.name, role, kind, (before.deaf or since).isoformat()),
            kind=kind,
            event="",
            role=role,
            sites=tuple(sorted(sites)),
            level=Level.YELLOW if after.deaf else Level.GREEN,
            at=now,
            hazard=min(ears.hazards, default=Hazard.OTHER) if len(ears.hazards) == 1 else Hazard.OTHER,
            start=since,
            state=State.ACTIVE if after.deaf else State.ENDED,
            feed=ears.name,
            why=(Reason("feed_silent" if after.deaf else "feed_heard", {"quiet_after_s": ears.quiet_after}),),
        )


def _roles(world: World, ears: Ears) -> dict[str, set[str]]:
    roles: dict[str, set[str]] = {}
    for site in world.sites.values():
        if ears.sites is None or site.id in ears.sites:
            roles.setdefault(site.responsible, set()).add(site.id)
    return roles
