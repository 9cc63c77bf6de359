# SPDX-License-Identifier: AGPL-3.0-or-later
"""How often a site's role is paged about one event, and whether a feed that flickers pages anybody."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from tocsin.core.event import Kind
from tocsin.core.flow import step
from tocsin.core.match import SiteIndex
from tocsin.core.model import Site
from tocsin.core.world import Batch, Changes, World
from tocsin.run import recording
from tocsin.run.clearing import Seen, clean
from tocsin.sources.outlines import Outlines

PAGES = (Kind.WARN, Kind.UPDATE)


@dataclass
class Pages:
    """Warnings and pages (warnings and updates) per VTEC event and site; pages at a flicker."""

    warns: Counter[tuple[str, str]] = field(default_factory=Counter)
    pages: Counter[tuple[str, str]] = field(default_factory=Counter)
    flickers: int = 0
    at_flicker: int = 0

    def quantile(self, share: float, what: str = "warns") -> int:
        counts = sorted(self.warns.values() if what == "warns" else self.pages.values())
        return counts[min(int(share * len(counts)), len(counts) - 1)] if counts else 0


def some_sites(count: int) -> list[Site]:
    """Sites over the contiguous United States, in twenty roles; the same every time."""
    chance = random.Random(7)
    return [
        Site(
            id=f"s{n}",
            name=f"Site {n}",
            lat=round(chance.uniform(26, 48), 4),
            lon=round(chance.uniform(-122, -70), 4),
            radius_m=500,
            responsible=f"role{n % 20}",
        )
        for n in range(count)
    ]


def measure(days: Iterable[Path], sites: list[Site], flicker_every: int = 10) -> Pages:
    """Play the NWS snapshots; after every tenth the feed lists nothing for a moment and then all again."""
    world = World(SiteIndex(sites), {site.id: site for site in sites})
    found, seen = Pages(), Seen()
    shots = (shot for day in days for shot in recording.read(day) if shot.feed == "nws")
    for number, shot in enumerate(shots):
        held = clean(shot.raw, shot.feed, Outlines(), text_listed=True, seen=seen)
        full = Batch(feed=shot.feed, at=shot.at, cleared=tuple(held.cleared), listed=held.listed)
        _count(found, world, _step(world, full))
        if number % flicker_every == 0:
            _flicker(found, world, full)
    return found


def _step(world: World, batch: Batch) -> Changes:
    changes = step(world, (batch,), batch.at)
    world.apply(changes)
    return changes


def _flicker(found: Pages, world: World, full: Batch) -> None:
    first, second = full.at + timedelta(seconds=1), full.at + timedelta(seconds=2)
    gone = Batch(feed=full.feed, at=first, listed=frozenset())
    back = Batch(feed=full.feed, at=second, cleared=full.cleared, listed=full.listed)
    found.flickers += 1
    for batch in (gone, back):
        changes = _step(world, batch)
        found.at_flicker += sum(notice.kind in PAGES for notice in changes.notices)
        _count(found, world, changes)


def _count(found: Pages, world: World, changes: Changes) -> None:
    for notice in changes.notices:
        if notice.kind not in PAGES or not notice.event:
            continue
        event = world.events[notice.event]
        keys = [name for name in event.names if name.startswith("k:vtec")] or [notice.event]
        for pair in ((key, site) for key in keys for site in notice.sites):
            found.pages[pair] += 1
            found.warns[pair] += notice.kind is Kind.WARN
