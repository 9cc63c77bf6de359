# SPDX-License-Identifier: AGPL-3.0-or-later
"""One run from a seed: house, script, people and faults are drawn, the town is played, the oracles are asked; and the
smallest set of faults that still fails."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import Struct

from tocsin.run.sim import faults as grammar
from tocsin.run.sim import oracles, people, script
from tocsin.run.sim.disk import Disk, disk
from tocsin.run.sim.faults import Fault
from tocsin.run.sim.house import HOUSES, NOON, House, rules
from tocsin.run.sim.loop import Time
from tocsin.run.sim.net import SINKS, Net
from tocsin.run.sim.oracles.story import Run
from tocsin.run.sim.town import Town
from tocsin.store import rulebook
from tocsin.store.places import put_roles, put_sites

TARGETS = {
    "duty": ("en", [("webhook", "https://hook-duty.example/in"), ("email", "duty@example.org")]),
    "night": ("fr", [("webhook", "https://hook-night.example/in")]),
    "boss": ("en", [("webhook", "https://hook-boss.example/in")]),
    "lead": ("en", [("webhook", "https://hook-lead.example/in")]),
}


class Outcome(Struct, frozen=True, kw_only=True):
    """What a run came to. `broken`: what did not hold, each line after the name of the oracle that says so."""

    seed: int
    house: str
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


def furnish(store: Disk, house: House) -> None:
    """Empty tables with the people and the rules of a house."""
    if store.kept(house.name):
        store.reset(house.name)
        return
    store.reset()
    rulebook.keep(rules(house), rulebook.DESK, NOON)
    store.keep(house.name)


def drawn(seed: int) -> tuple[Fault, ...]:
    """The faults of a seed."""
    return grammar.draw(random.Random(f"{seed} faults"), tuple(script.HAZARD), SINKS)


def house_of(seed: int) -> House:
    """The house of a seed; each has its turn."""
    return HOUSES[seed % len(HOUSES)]


def play(
    store: Disk, seed: int, faults: tuple[Fault, ...] | None = None, house: House | None = None
) -> Outcome:
    """One run; with other faults or in another house than the seed's own when given."""
    wrong = drawn(seed) if faults is None else faults
    place = house or house_of(seed)
    said = script.draw(random.Random(f"{seed} script"), place.begins)
    acts = people.draw(random.Random(f"{seed} acts"), place)
    furnish(store, place)
    time = Time()
    town = Town(
        store, Net(time, said, wrong, random.Random(f"{seed} net")), time, place.begins, acts, wrong, seed
    )
    town.run()
    return Outcome(
        seed=seed,
        house=place.name,
        faults=wrong,
        points=tuple(town.points),
        arrived=len(town.net.arrived),
        broken=tuple(oracles.check(Run(town, said, place, acts))),
    )


def shrunk(store: Disk, outcome: Outcome) -> Outcome:
    """The same seed with as few faults as still break something."""
    kept = outcome
    for fault in outcome.faults:
        fewer = tuple(f for f in kept.faults if f is not fault)
        if (tried := play(store, outcome.seed, fewer)).broken:
            kept = tried
    return kept


def crashed(store: Disk, seed: int, point: int, lasts: float = 5.0) -> Outcome:
    """A run whose only fault is a crash at one numbered point."""
    return play(store, seed, (Fault(kind="crash", at=point, lasts=lasts),))
