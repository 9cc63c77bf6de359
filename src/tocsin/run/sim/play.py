# SPDX-License-Identifier: AGPL-3.0-or-later
"""One run from a seed: script and faults are drawn, the town is played, the oracles are asked; and the
smallest set of faults that still fails."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import Struct

from tocsin.run.sim import faults as grammar
from tocsin.run.sim import oracles, script
from tocsin.run.sim.disk import Disk, disk
from tocsin.run.sim.faults import Fault
from tocsin.run.sim.loop import Time
from tocsin.run.sim.net import SINKS, Net
from tocsin.run.sim.town import Town
from tocsin.store import rulebook
from tocsin.store.places import put_roles, put_sites

END = 1800.0
"""Seconds of a run: faults end after 800, the rest is for recovering."""
TARGETS = {
    "duty": ("en", [("webhook", "https://hook-duty.example/in"), ("email", "duty@example.org")]),
    "night": ("fr", [("webhook", "https://hook-night.example/in")]),
    "boss": ("en", [("webhook", "https://hook-boss.example/in")]),
}
RULES = f"""
[[rule]]
name = "all"
escalate = "up"
[[chain]]
name = "up"
steps = ["boss"]
after = ["{oracles.PATIENCE / 60:g}m"]
"""


class Outcome(Struct, frozen=True, kw_only=True):
    """What a run came to. `broken`: what did not hold."""

    seed: int
    faults: tuple[Fault, ...]
    points: tuple[str, ...]
    arrived: int
    broken: tuple[str, ...]


@contextmanager
def ready() -> Iterator[Disk]:
    """A store in memory with the people of every run in it."""
    with disk(_people) as found:
        yield found


def _people() -> None:
    put_sites(script.SITES)
    put_roles(TARGETS)
    rulebook.keep(RULES, rulebook.DESK, script.NOON)


def drawn(seed: int) -> tuple[Fault, ...]:
    """The faults of a seed."""
    return grammar.draw(random.Random(f"{seed} faults"), tuple(script.HAZARD), SINKS)


def play(store: Disk, seed: int, faults: tuple[Fault, ...] | None = None) -> Outcome:
    """One run; with other faults than the seed's own when given."""
    wrong = drawn(seed) if faults is None else faults
    said = script.draw(random.Random(f"{seed} script"))
    store.reset()
    time = Time()
    town = Town(store, Net(time, said, wrong, random.Random(f"{seed} net")), time, wrong, seed)
    town.run(END)
    broken = tuple(oracles.check(town, said))
    return Outcome(
        seed=seed, faults=wrong, points=tuple(town.points), arrived=len(town.net.arrived), broken=broken
    )


def shrunk(store: Disk, outcome: Outcome) -> Outcome:
    """The same seed with as few faults as still break something."""
    kept = outcome
    for fault in outcome.faults:
        fewer = tuple(f for f in kept.faults if f is not fault)
        if (tried := play(store, outcome.seed, fewer)).broken:
            kept = tried
    return kept


def singles(store: Disk, seed: int, every: int = 1, lasts: float = 5.0) -> Iterator[Outcome]:
    """A run without faults, then one for each point (or each `every`-th) it passes, with a crash there."""
    calm = play(store, seed, ())
    yield calm
    for number in range(1, len(calm.points) + 1, every):
        yield play(store, seed, (Fault(kind="crash", at=number, lasts=lasts),))
