# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many runs: seeds shared among processes, or one scenario with a crash at every point."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from functools import partial

import structlog

from tocsin.run.sim import play
from tocsin.run.sim.play import Outcome

A_SHARE = 50
MOST_SHRUNK = 3
"""Failures of one share that are shrunk; the others are only named."""
Shown = Callable[[float], object]
Share = tuple[list[Outcome], int, int]
"""The failed runs of a share, how many were played, how many messages arrived."""


@dataclass
class Sum:
    """What many runs came to."""

    what: str
    runs: int = 0
    arrived: int = 0
    seconds: float = 0.0
    broken: list[Outcome] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return self.runs / self.seconds if self.seconds else 0.0

    def add(self, outcomes: Iterable[Outcome], runs: int, arrived: int) -> None:
        self.runs += runs
        self.arrived += arrived
        self.broken.extend(outcomes)


def played(seeds: Sequence[int], jobs: int = 1, shown: Shown = lambda share: None) -> Sum:
    """Play seeds, shared among `jobs` processes; failures come back with as few faults as still fail."""
    found, began = Sum(f"seeds {seeds[0]} to {seeds[-1]}" if seeds else "no seeds"), time.monotonic()
    shares = [seeds[i : i + A_SHARE] for i in range(0, len(seeds), A_SHARE)]
    for done in _spread(share, shares, jobs):
        found.add(*done)
        shown(found.runs / len(seeds))
    found.seconds = time.monotonic() - began
    found.broken.sort(key=lambda outcome: outcome.seed)
    return found


def _spread(
    work: Callable[[Sequence[int]], Share], parts: Sequence[Sequence[int]], jobs: int
) -> Iterator[Share]:
    if jobs == 1:
        yield from map(work, parts)
        return
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("fork")) as pool:
        for done in as_completed([pool.submit(work, list(part)) for part in parts]):
            yield done.result()


def share(seeds: Sequence[int]) -> Share:
    """The failed runs of some seeds, how many were played, how many messages arrived."""
    failed: list[Outcome] = []
    arrived = 0
    with silent(), play.ready() as store:
        for seed in seeds:
            outcome = play.play(store, seed)
            arrived += outcome.arrived
            if outcome.broken:
                failed.append(play.shrunk(store, outcome) if len(failed) < MOST_SHRUNK else outcome)
    return failed, len(seeds), arrived


def pointed(seed: int = 0, shown: Shown = lambda share: None, every: int = 1, jobs: int = 1) -> Sum:
    """One seed's scenario without other faults, and a crash at each `every`-th point it passes."""
    found, began = Sum(f"seed {seed} with a crash at every point"), time.monotonic()
    with silent(), play.ready() as store:
        calm = play.play(store, seed, ())
    found.add([calm] if calm.broken else [], 1, calm.arrived)
    points = range(1, len(calm.points) + 1, every)
    parts = [points[i : i + A_SHARE] for i in range(0, len(points), A_SHARE)]
    for done in _spread(partial(crashed, seed), parts, jobs):
        found.add(*done)
        shown(found.runs / (len(points) + 1))
    found.seconds = time.monotonic() - began
    found.broken.sort(key=lambda outcome: [fault.at for fault in outcome.faults])
    return found


def crashed(seed: int, points: Sequence[int]) -> Share:
    """The failed runs of a seed with a crash at each of some points."""
    with silent(), play.ready() as store:
        runs = [play.crashed(store, seed, point) for point in points]
    return [run for run in runs if run.broken], len(runs), sum(run.arrived for run in runs)


class silent:  # noqa: N801
    """Faults are expected here: nothing is logged while this holds."""

    def __enter__(self) -> None:
        self._before = structlog.get_config()
        structlog.configure(
            wrapper_class=structlog.make_filtering_bound_logger(50), cache_logger_on_first_use=False
        )

    def __exit__(self, *error: object) -> None:
        structlog.configure(**self._before)
