# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two networks that locate the same aftershocks, each with its own errors: the truth no recording holds.

No recording has EMSC and USGS in the same days, so both catalogues are made here, from published figures:
- aftershocks: generic rates of Reasenberg and Jones (1989, Science 243:1173); magnitudes by Gutenberg and Richter
  with the same b; places along a rupture as long as Wells and Coppersmith (1994, BSSA 84:974) say;
- what can be seen at all: after a strong quake only what exceeds M - 4.5 - 0.75 log10(days) (Helmstetter, Kagan and
  Jackson 2006, BSSA 96:90), and never what begins within ten seconds of a larger one in whose waves it hides (Hainzl
  2016, SRL 87:337, finds that such blind times last longer);
- places: Bondar and others (2004, GJI 156:483): local networks within 5 km at 95 %, near-regional within 20 km and
  teleseismic within 25 km at 90 %. One location in twenty errs twice as far;
- origin times: a depth wrong by 10 km moves them by 1.5 s; magnitudes: two tenths, our choice after what both print.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tests.series.fusion import Score
from tocsin.core import geo
from tocsin.core.flow import step
from tocsin.core.guard.gate import Cleared, clear
from tocsin.core.match import SiteIndex
from tocsin.core.model import Hazard, Measure, Report, Shape, ShapeKind
from tocsin.core.world import Batch, World

BEGIN = datetime(2026, 3, 4, 12, tzinfo=UTC)
A, B, P, C = -1.67, 0.91, 1.08, 0.05
LEAST, DAYS, BLIND_S = 3.0, 2.0, 10.0
KM_DEG = 111.2


@dataclass(frozen=True)
class Quake:
    """One true quake: days after the main shock, magnitude, kilometres east and north of it."""

    number: int
    days: float
    size: float
    east: float
    north: float


@dataclass(frozen=True)
class Network:
    """What a network sees (a share of what can be seen at all, from `least` on), how it errs (kilometres and seconds
    one way, for quakes below 4 and for others) and after how many minutes it speaks."""

    name: str
    share: float
    least: float
    local_km: float
    far_km: float
    local_s: float
    far_s: float
    minutes: tuple[float, float]


NETWORKS = (
    Network("usgs", 0.9, 3.0, 5.0 / 2.448, 25.0 / 2.146, 0.5, 1.5, (5.0, 20.0)),
    Network("emsc", 0.9, 3.0, 5.0 / 2.448, 20.0 / 2.146, 0.5, 1.5, (2.0, 10.0)),
)


def sequence(chance: random.Random, size: float) -> list[Quake]:
    """A main shock and its aftershocks of two days."""
    length = 10 ** (-2.44 + 0.59 * size)
    found = [Quake(0, 0.0, size, 0.0, 0.0)]
    whole = 10 ** (A + B * (size - LEAST)) * (_summed(DAYS) - _summed(0.0))
    for number in range(1, _poisson(chance, whole) + 1):
        days = _unsummed(_summed(0.0) + chance.random() * (_summed(DAYS) - _summed(0.0)))
        small = min(LEAST - math.log10(1 - chance.random()) / B, size - 0.1)
        along = chance.uniform(-length / 2, length / 2)
        found.append(Quake(number, days, small, along + chance.gauss(0, 3), chance.gauss(0, 3)))
    return found


def _summed(days: float) -> float:
    return (days + C) ** (1 - P) / (1 - P)


def _unsummed(value: float) -> float:
    return float((value * (1 - P)) ** (1 / (1 - P)) - C)


def _poisson(chance: random.Random, mean: float) -> int:
    return max(round(chance.gauss(mean, math.sqrt(mean))), 0)


def visible(quakes: list[Quake]) -> list[Quake]:
    """Those that hide neither in the main shock's waves nor in a larger one's that begins as they do."""
    main = quakes[0]
    heard = sorted((q for q in quakes if q is main or q.size >= _complete(main, q)), key=lambda q: q.days)
    return [
        q
        for n, q in enumerate(heard)
        if not any(_hides(o, q) for o in heard[max(n - 5, 0) : n + 6] if o is not q)
    ]


def _hides(other: Quake, quake: Quake) -> bool:
    return other.size >= quake.size and abs(other.days - quake.days) * 86_400 < BLIND_S


def catalogue(
    chance: random.Random, network: Network, quakes: list[Quake]
) -> Iterator[tuple[datetime, Cleared]]:
    """What a network says of a sequence, and when."""
    for quake in visible(quakes):
        if quake.number == 0 or (chance.random() < network.share and quake.size >= network.least):
            yield _said(chance, network, quake)


def _complete(main: Quake, quake: Quake) -> float:
    return main.size - 4.5 - 0.75 * math.log10(max(quake.days, 1e-4))


def _said(chance: random.Random, network: Network, quake: Quake) -> tuple[datetime, Cleared]:
    local = quake.size < 4.0
    worse = 2.0 if chance.random() < 0.05 else 1.0
    km, seconds = (network.local_km, network.local_s) if local else (network.far_km, network.far_s)
    lat = 40.0 + (quake.north + chance.gauss(0, km * worse)) / KM_DEG
    lon = 30.0 + (quake.east + chance.gauss(0, km * worse)) / KM_DEG / math.cos(math.radians(40))
    onset = BEGIN + timedelta(days=quake.days, seconds=chance.gauss(0, seconds * worse))
    told = BEGIN + timedelta(days=quake.days, minutes=chance.uniform(*network.minutes))
    ident = f"{network.name}{quake.number}"
    report = Report(
        format=network.name,
        id=ident,
        sender=f"{network.name}.example",
        sent=told,
        keys=(f"{network.name}:{ident}",),
        hazard=Hazard.EARTHQUAKE,
        onset=onset,
        shapes=(Shape(ShapeKind.POINT, f"{lat:.4f},{lon:.4f}"),),
        measures={Measure.MAGNITUDE: round(quake.size + chance.gauss(0, 0.2), 1), Measure.DEPTH_M: 10_000.0},
    )
    cleared = clear(report, geo.locate(report, {})[0], network.name)
    assert isinstance(cleared, Cleared)
    return told, cleared


def measure(seed: int, size: float) -> Score:
    """How well what both say of one sequence is put together. `true`: quakes that both saw."""
    chance = random.Random(f"{seed} {size}")
    quakes = sequence(chance, size)
    said = sorted(
        (row for network in NETWORKS for row in catalogue(chance, network, quakes)),
        key=lambda row: (row[0], row[1].report.id),
    )
    world = World(SiteIndex([]), {})
    for at, cleared in said:
        world.apply(step(world, (Batch(feed=cleared.feed, at=at, cleared=(cleared,)),), at))
    made = [
        {_number(head) for head in event.heads} for event in world.events.values() if len(event.heads) > 1
    ]
    seen = [{_number(c) for _, c in said if c.feed == network.name} for network in NETWORKS]
    return Score(len(made), sum(len(quakes) == 1 for quakes in made), len(seen[0] & seen[1]))


def _number(cleared: Cleared) -> int:
    return int(cleared.report.id[4:])


def total(seeds: range, sizes: tuple[float, ...] = (5.8, 6.5, 7.2)) -> Score:
    """Over many sequences."""
    found = Score()
    for seed in seeds:
        for size in sizes:
            one = measure(seed, size)
            found.made, found.right, found.true = (
                found.made + one.made,
                found.right + one.right,
                found.true + one.true,
            )
    return found
