# SPDX-License-Identifier: AGPL-3.0-or-later
"""Deafness: a feed silent, or frozen, for longer than it may be makes its sites blind; that is told like a warning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import msgspec

from tocsin.core.event import Kind, Notice, State
from tocsin.core.model import Hazard, Level, Reason
from tocsin.core.rhythm import beat, patience
from tocsin.core.route.plan import key
from tocsin.core.world import Batch, Ears, Hearing, World


def listen(world: World, batches: Sequence[Batch], now: datetime) -> tuple[list[Hearing], list[Notice]]:
    """How every watched feed fares at `now`, where that changed, and whom a change is told to."""
    heard = {batch.feed: batch for batch in batches if batch.ok}
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


def _hear(before: Hearing, ears: Ears, batch: Batch | None, now: datetime) -> Hearing:
    # A time that lies ahead comes from a clock that was wrong; silence is counted from now.
    last, learned = min(before.heard, now) if before.heard else None, before.rhythm
    if batch is not None:
        last = batch.at
        if batch.new:
            learned = beat(learned, batch.at, broken=_away(before, ears, batch.at))
    after = msgspec.structs.replace(before, since=min(before.since, now), heard=last, rhythm=learned)
    # A clock that went back makes a silence look short; only a word from the feed ends it.
    still = batch is None and before.deaf is not None
    deaf = still or silent(after, ears.quiet_after, now) or frozen(after, ears.quiet_after, now)
    return msgspec.structs.replace(after, deaf=(before.deaf or now) if deaf else None)


def _away(before: Hearing, ears: Ears, now: datetime) -> bool:
    """Whether the feed did not answer, or nobody asked, for so long that what it said then is not known."""
    return before.heard is None or silent(before, ears.quiet_after, now)


def silent(hearing: Hearing, quiet_after: float, now: datetime) -> bool:
    """Whether the feed has not answered for longer than it may."""
    return now - (hearing.heard or hearing.since) > timedelta(seconds=quiet_after)


def frozen(hearing: Hearing, quiet_after: float, now: datetime) -> bool:
    """Whether the feed answers, but has said nothing new for far longer than it ever did."""
    most = patience(hearing.rhythm, quiet_after)
    last = hearing.rhythm.last
    return most is not None and last is not None and now - last > timedelta(seconds=most)


def _tell(world: World, ears: Ears, after: Hearing, before: Hearing, now: datetime) -> Iterable[Notice]:
    kind = Kind.BLIND if after.deaf else Kind.HEARING
    why, since = _why(ears, after if after.deaf else before, now)
    for role, sites in roles(world, ears).items():
        yield Notice(
            key=key(ears.name, role, kind, (before.deaf or since).isoformat()),
            kind=kind,
            event="",
            role=role,
            sites=tuple(sorted(sites)),
            level=Level.YELLOW if after.deaf else Level.GREEN,
            at=now,
            hazard=min(ears.hazards, default=Hazard.OTHER) if len(ears.hazards) == 1 else Hazard.OTHER,
            start=since if after.deaf else after.heard or after.since,
            state=State.ACTIVE if after.deaf else State.ENDED,
            feed=ears.name,
            why=(why if after.deaf else Reason("feed_heard", {"quiet_after_s": ears.quiet_after}),),
        )


def _why(ears: Ears, deaf: Hearing, now: datetime) -> tuple[Reason, datetime]:
    """What is wrong with a deaf feed, and since when."""
    if deaf.rhythm.last and not silent(deaf, ears.quiet_after, now):
        most = patience(deaf.rhythm, ears.quiet_after) or ears.quiet_after
        return Reason("feed_frozen", {"seconds": round(most)}), deaf.rhythm.last
    return Reason("feed_silent", {"quiet_after_s": ears.quiet_after}), deaf.heard or deaf.since


def roles(world: World, ears: Ears) -> dict[str, set[str]]:
    """Who watches a feed: the roles responsible for the sites it speaks for, with those."""
    found: dict[str, set[str]] = {}
    for site in world.sites.values():
        if ears.sites is None or site.id in ears.sites:
            found.setdefault(site.responsible, set()).add(site.id)
    return found
