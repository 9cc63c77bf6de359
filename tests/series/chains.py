# SPDX-License-Identifier: AGPL-3.0-or-later
"""Real chains in every order: whatever comes late, repeated or reordered, the same messages stand at the end."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path

from tests.run.adapters import ADAPTERS
from tocsin.core.event import message_state
from tocsin.core.flow import step
from tocsin.core.guard.gate import Cleared
from tocsin.core.match import SiteIndex
from tocsin.core.world import Batch, World
from tocsin.run import recording
from tocsin.run.clearing import Seen, clean

LONGEST = 5


def real(days: Iterable[Path], most: int) -> list[list[Cleared]]:
    """Chains of three to five messages of one happening, each message once, by feed and key, in order of name."""
    groups: dict[tuple[str, str], dict[tuple[str, str, str], Cleared]] = {}
    seen = Seen()
    for shot in (shot for day in days for shot in recording.read(day)):
        adapter = ADAPTERS.get(shot.feed, bytes)
        for said in clean(adapter(shot.raw), shot.feed, {}, text_listed=True, seen=seen).cleared:
            for key in said.report.keys[:1]:
                name = (said.report.id, said.report.part, str(said.report.sent))
                groups.setdefault((shot.feed, key), {}).setdefault(name, said)
    chains = [list(group.values()) for _, group in sorted(groups.items()) if 3 <= len(group) <= LONGEST]
    chains.sort(
        key=lambda chain: (-len({said.report.msg_type for said in chain}), chain[0].feed, chain[0].report.id)
    )
    feeds = sorted({chain[0].feed for chain in chains})
    each = most // max(len(feeds), 1) + 1
    return [chain for feed in feeds for chain in [c for c in chains if c[0].feed == feed][:each]]


def endings(chain: list[Cleared]) -> set[tuple[tuple[str, str], ...]]:
    """What stands at the end of each order of arrival, every order ending with a repeat of its first message."""
    now = max(
        (said.report.sent for said in chain if said.report.sent), default=datetime(2026, 1, 1, tzinfo=UTC)
    )
    return {_ending((*order, order[0]), now) for order in permutations(chain)}


def _ending(order: tuple[Cleared, ...], now: datetime) -> tuple[tuple[str, str], ...]:
    world = World(SiteIndex([]), {})
    for said in order:
        world.apply(step(world, (Batch(feed=said.feed, at=now, cleared=(said,)),), now))
    heads = [(event, head) for event in world.events.values() for head in event.heads]
    return tuple(
        sorted(
            (f"{h.report.id}#{h.report.part}@{h.report.sent}", message_state(e, h, now).value)
            for e, h in heads
        )
    )
