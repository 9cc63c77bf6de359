# SPDX-License-Identifier: AGPL-3.0-or-later
"""A recorded day through the whole line against real time, 2,000 sites.

    python -m bench.replay

Uses the held national day 2026-08-11 of the shared captures, and the bundled demo day, which is always here.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from tocsin.core.model import Site
from tocsin.demo import day, sites
from tocsin.run import recording
from tocsin.run.recording import Snapshot
from tocsin.run.replay import Replay
from tocsin.sources.outlines import Outlines

SHARED = Path(os.environ.get("TOCSIN_SHARED", Path(__file__).resolve().parents[2] / "shared"))
HELD = SHARED / "feeds/series/us-global-2026-08-02_15/2026-08-11.jsonl.xz"
GOAL = 2000


def main() -> None:
    if HELD.exists():
        shots = (shot for shot in recording.read(HELD) if shot.feed == "nws")
        play("held day 2026-08-11, NWS", shots, _spread(2000))
    made = [Snapshot(said.at, said.feed, said.raw) for said in day(date(2026, 11, 24))]
    play("bundled demo day, 15 feeds", made, [*sites(), *_spread(1934)])


def play(name: str, shots: Iterable[Snapshot], places: list[Site]) -> None:
    replay = Replay(places, Outlines())
    began, used = time.perf_counter(), time.process_time()
    for _ in replay.turns(shots):
        pass
    took, cpu = time.perf_counter() - began, time.process_time() - used
    counts = replay.counts
    speed = counts.span_s / took
    print(
        f"{name}: {counts.span_s:,.0f} s of record in {took:.2f} s ({cpu:.2f} s of processor), "
        f"{speed:,.0f} x real time (goal {GOAL:,} x), {len(places):,} sites, {counts.messages:,} messages, "
        f"{counts.events:,} events, {counts.impacts:,} impacts, {sum(counts.notices.values()):,} notices"
    )


def _spread(count: int) -> list[Site]:
    """Sites over the contiguous United States, seeded, in twenty roles."""
    chance = random.Random(7)
    return [
        Site(
            id=f"s{n}", name=f"Site {n}", lat=chance.uniform(26, 48), lon=chance.uniform(-122, -70), radius_m=500.0,
            responsible=f"role{n % 20}",
        )
        for n in range(count)
    ]  # fmt: skip


if __name__ == "__main__":
    main()
