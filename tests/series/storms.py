# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cyclones of GDACS against EONET by track alone: the names are taken away first, and judge afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from tests.run.adapters import ADAPTERS
from tests.series.fusion import Score, _shots
from tocsin.core.flow import step
from tocsin.core.fuse.likeness import storm_name
from tocsin.core.guard.gate import Cleared, restore
from tocsin.core.match import SiteIndex
from tocsin.core.model import Hazard
from tocsin.core.world import Batch, World
from tocsin.run.clearing import Seen, clean


def measure(days: Iterable[Path]) -> Score:
    """Storms that one feed names and the other follows; a pair is right when both once gave the same name."""
    world, seen = World(SiteIndex([]), {}), Seen()
    names: dict[tuple[str, str], set[str]] = {}
    for shot in _shots(days, {"gdacs", "eonet"}):
        held = clean(ADAPTERS[shot.feed](shot.raw), shot.feed, {}, text_listed=True, seen=seen).cleared
        said = [c for c in held if c.report.hazard is Hazard.TROPICAL_CYCLONE]
        for storm in said:
            names.setdefault((storm.feed, storm.report.id), set()).add(storm_name(storm))
        batch = Batch(feed=shot.feed, at=shot.at, cleared=tuple(map(_nameless, said)))
        world.apply(step(world, (batch,), shot.at))
    return _judged(world, {key: found - {""} for key, found in names.items()})


def _nameless(storm: Cleared) -> Cleared:
    return restore(msgspec.structs.replace(storm.report, headline={}), storm.place, storm.feed)


def _judged(world: World, names: dict[tuple[str, str], set[str]]) -> Score:
    pairs = {
        (a.report.id, b.report.id)
        for event in world.events.values()
        for a in event.heads
        for b in event.heads
        if (a.feed, b.feed) == ("gdacs", "eonet")
    }
    told = {pair for pair in pairs if names["gdacs", pair[0]] and names["eonet", pair[1]]}
    right = {pair for pair in told if names["gdacs", pair[0]] & names["eonet", pair[1]]}
    gdacs = [name for (feed, _), found in names.items() if feed == "gdacs" for name in found]
    eonet = {name for (feed, _), found in names.items() if feed == "eonet" for name in found}
    return Score(len(told), len(right), len({name for name in gdacs if name in eonet}))
