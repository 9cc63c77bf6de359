# SPDX-License-Identifier: AGPL-3.0-or-later
"""How surely fusion finds what is one, on truths the recordings carry themselves.

Quakes: GDACS repeats in its text the magnitude, depth and minute of the catalogue it took the quake from. The reduced
series keeps no magnitude as a field, so the rule has to do with time and place, and the text is the judge.
Warnings: the same NWS messages once more as a second feed under other ids, without VTEC; VTEC is the judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import msgspec

from tests.run.adapters import ADAPTERS
from tocsin.core.event import Event
from tocsin.core.flow import step
from tocsin.core.guard.gate import Cleared, restore
from tocsin.core.match import SiteIndex
from tocsin.core.model import Hazard, Measure
from tocsin.core.world import Batch, World
from tocsin.run import recording
from tocsin.run.clearing import Seen, clean
from tocsin.sources.outlines import Outlines

SAID = re.compile(r"Magnitude ([\d.]+)M, Depth:([\d.]+)km")
HUB = "hub"


@dataclass
class Score:
    """`right` of `made` fusions are true, of `true` that could have been found."""

    made: int = 0
    right: int = 0
    true: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.made if self.made else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.true if self.true else 1.0

    def __str__(self) -> str:
        return (
            f"precision {self.precision:.4f} ({self.right}/{self.made}), "
            f"recall {self.recall:.4f} ({self.right}/{self.true})"
        )


def quakes(days: Iterable[Path], decoys: Iterable[float] = ()) -> tuple[Score, int]:
    """USGS against GDACS; and how many fusions were made with copies of GDACS moved by minutes, all false."""
    world = World(SiteIndex([]), {})
    seen = Seen()
    for shot in _shots(days, {"usgs-quakes", "gdacs"}):
        held = clean(ADAPTERS[shot.feed](shot.raw), shot.feed, Outlines(), text_listed=True, seen=seen)
        said = tuple(c for c in held.cleared if _is_quake(c))
        batches = [Batch(feed=shot.feed, at=shot.at, cleared=said)]
        for minutes in decoys if shot.feed == "gdacs" else ():
            moved = tuple(_moved(c, minutes) for c in said)
            batches.append(Batch(feed=f"decoy{minutes}", at=shot.at, cleared=moved))
        world.apply(step(world, batches, shot.at))
    false = sum(r.facts["a"].startswith("decoy") for e in world.events.values() for r in e.fused)  # type: ignore[union-attr]
    return _judged(world), false


def _judged(world: World) -> Score:
    heads = [head for event in world.events.values() for head in event.heads]
    usgs = [h for h in heads if h.feed == "usgs-quakes"]
    gdacs = [h for h in heads if h.feed == "gdacs"]
    true = {(g.report.id, u.report.id) for g in gdacs for u in usgs if _is_same(g, u)}
    made = {
        (g.report.id, u.report.id)
        for event in world.events.values()
        for g in event.heads
        for u in event.heads
        if g.feed == "gdacs" and u.feed == "usgs-quakes"
    }
    return Score(len(made), len(made & true), len(true))


def _is_quake(cleared: Cleared) -> bool:
    return cleared.report.hazard is Hazard.EARTHQUAKE


def _moved(cleared: Cleared, minutes: float) -> Cleared:
    onset = cleared.report.onset
    name = f"decoy{minutes}:{cleared.report.id}"
    later = onset + timedelta(minutes=minutes) if onset else None
    report = msgspec.structs.replace(cleared.report, id=name, keys=(name,), sender=name, onset=later)
    return restore(report, cleared.place, f"decoy{minutes}")


def _is_same(gdacs: Cleared, usgs: Cleared) -> bool:
    """By what the text says: the minute, and magnitude and depth as near as a revised solution stays (USGS revised
    a 5.6 of GDACS's text to 5.9)."""
    text = SAID.search(gdacs.report.headline.get("en", ""))
    size, depth = (usgs.report.measures.get(m) for m in (Measure.MAGNITUDE, Measure.DEPTH_M))
    if text is None or size is None or depth is None or not (gdacs.report.onset and usgs.report.onset):
        return False
    minute = abs(gdacs.report.onset - usgs.report.onset) < timedelta(seconds=60)
    return minute and abs(float(text[1]) - size) <= 0.35 and abs(float(text[2]) * 1000 - depth) <= 25_000


def warnings(days: Iterable[Path], chained: bool = True) -> Score:
    """NWS against itself through another feed. `chained` leaves that feed its own references; without
    them every update of it is a stranger, and only one message of a chain can be found."""
    world = World(SiteIndex([]), {})
    seen = Seen()
    true: dict[str, frozenset[str]] = {}
    found: dict[str, bool] = {}
    for shot in _shots(days, {"nws"}):
        held = clean(shot.raw, shot.feed, Outlines(), text_listed=True, seen=seen)
        copies = tuple(_copy(c, chained) for c in held.cleared)
        true.update(
            {
                f"{HUB}:{c.report.id}": frozenset(c.report.keys)
                for c in held.cleared
                if c.report.keys and _has_area(c)
            }
        )
        batches = (
            Batch(feed="nws", at=shot.at, cleared=tuple(held.cleared)),
            Batch(feed=HUB, at=shot.at, cleared=copies),
        )
        changes = step(world, batches, shot.at)
        world.apply(changes)
        for event in changes.events:
            found.update(_pairs(event, true))
    return Score(len(found), sum(found.values()), len(true))


def _has_area(cleared: Cleared) -> bool:
    return cleared.place.known


def _copy(cleared: Cleared, chained: bool) -> Cleared:
    report = cleared.report
    refs = tuple(f"{HUB}:{ref}" for ref in report.refs) if chained else ()
    twin = msgspec.structs.replace(report, id=f"{HUB}:{report.id}", keys=(), cancelled_keys=(), refs=refs)
    return restore(twin, cleared.place, HUB)


def _pairs(event: Event, true: dict[str, frozenset[str]]) -> Iterator[tuple[str, bool]]:
    """Each copy in the event, and whether it stands beside its own VTEC chain."""
    keys = {key for head in event.heads if head.feed == "nws" for key in head.report.keys}
    if not keys or not event.fused:
        return
    for head in event.heads:
        if head.feed == HUB and head.report.id in true:
            yield head.report.id, bool(true[head.report.id] & keys)


def _shots(days: Iterable[Path], feeds: set[str]) -> Iterator[recording.Snapshot]:
    for day in days:
        yield from (shot for shot in recording.read(day) if shot.feed in feeds)
