# SPDX-License-Identifier: AGPL-3.0-or-later
"""A recording played through the whole line with its store, and what became of every warning in it: a past to score.

The store must be open, and empty. Nobody acknowledges anything in a recording: what came of a warning is what its
sender and the recording's other feeds say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from tocsin.core import geo
from tocsin.core.model import Site
from tocsin.core.world import Batch
from tocsin.run import history
from tocsin.run.clearing import Seen, clean
from tocsin.run.poll import Heard
from tocsin.run.recording import Snapshot
from tocsin.run.tick import Line
from tocsin.store import outcomes
from tocsin.store.feed_state import Poll
from tocsin.store.places import put_roles, put_sites

SETTLES = timedelta(hours=6)
AFTER = timedelta(days=3)
"""How long after the last snapshot the clock still runs, so that what it heard of is over."""
Adapter = Callable[[bytes], bytes]


def played(
    shots: Sequence[Snapshot],
    sites: Iterable[Site],
    zones: geo.Zones,
    out: Path,
    adapters: Mapping[str, Adapter] | None = None,
    share: Callable[[float], object] = lambda done: None,
) -> int:
    """Writes the past of `shots` over `sites` as `tocsin score --history` reads it; how many impacts were judged."""
    places = list(sites)
    put_sites(places)
    put_roles({site.responsible: ("en", [("console", "screen")]) for site in places})
    line, seen, settled = Line((), {shot.feed: shot.feed for shot in shots}), Seen(), shots[0].at
    line.take(shots[0].at)
    for count, shot in enumerate(shots):
        if shot.at - settled >= SETTLES:
            settled = shot.at
            _settle(line, settled)
        held = clean(
            (adapters or {}).get(shot.feed, bytes)(shot.raw), shot.feed, zones, text_listed=True, seen=seen
        )
        batch = Batch(feed=shot.feed, at=shot.at, cleared=tuple(held.cleared), listed=held.listed)
        line.tick([Heard(batch, Poll(feed=shot.feed, at=shot.at, due=shot.at, full=True))], shot.at)
        share(count / len(shots))
    for hours in range(0, int(AFTER.total_seconds() // 3600) + 1, 6):
        _settle(line, shots[-1].at + timedelta(hours=hours))
    return history.export(out)


def _settle(line: Line, now: datetime) -> None:
    """What a running desk does beside the line: judge what is over, and let the next judgement rest on it."""
    line.tick([], now)
    outcomes.settle(now)
    line.remember()
