# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one feed says of one thing: a voice. Voices of different feeds may be found to speak of the same."""

from __future__ import annotations

from dataclasses import dataclass

from tocsin.core.event import Event, cancels
from tocsin.core.fuse import naming
from tocsin.core.guard.gate import Cleared


@dataclass(frozen=True)
class Voice:
    """What one feed (or several that share a name for it) says of one thing, and in which event it stands."""

    id: str
    event: str
    heads: tuple[Cleared, ...]

    @property
    def feeds(self) -> frozenset[str]:
        return frozenset(head.feed for head in self.heads)


def voices(event: Event) -> list[Voice]:
    """An event's voices: its messages by feed, feeds that share a name for it together."""
    groups: list[tuple[set[str], list[Cleared]]] = []
    for head in event.heads:
        names = {f"f:{head.feed}", *naming.names(head.report)}
        own = [head]
        for group in [g for g in groups if g[0] & names]:
            groups.remove(group)
            names |= group[0]
            own = group[1] + own
        groups.append((names, own))
    return [Voice(_id(heads), event.id, tuple(heads)) for _, heads in groups]


def _id(heads: list[Cleared]) -> str:
    """A cancel may stand in several events, so it names a voice only when nothing else does."""
    speaking = [head for head in heads if not cancels(head.report)] or heads
    return min(f"{head.feed}|{naming.first_name(head.report)}" for head in speaking)


def apart(a: str, b: str) -> frozenset[str]:
    """How a choice to keep two voices apart is remembered."""
    return frozenset((naming.digest(a), naming.digest(b)))
