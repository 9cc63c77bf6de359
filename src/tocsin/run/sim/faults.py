# SPDX-License-Identifier: AGPL-3.0-or-later
"""The grammar of what goes wrong. A run is a seed and a list of these; shrinking takes some of them away."""

from __future__ import annotations

import random

from msgspec import Struct

FEED = ("down", "hang", "garbage", "cut", "busy", "stale", "parts")
SINK = ("down", "hang", "lost", "busy", "later", "garbage")
UNTIL = 800.0
"""Seconds after which nothing goes wrong any more."""


class Fault(Struct, frozen=True, kw_only=True):
    """One thing that goes wrong: from second `at` for `lasts` seconds, at `where`, in the way `how`.

    crash: the process that passes point number `at` dies and is away for `lasts`. kill: process `where` dies.
    power: all die and what was not flushed is gone. feed, sink: `where` answers wrongly. disk: no write
    succeeds. clock: all clocks jump by `lasts`. takeover: another desk takes the line over.
    """

    kind: str
    at: float
    lasts: float = 0.0
    where: str = ""
    how: str = ""

    @property
    def text(self) -> str:
        """In one line, for people."""
        what = " ".join(part for part in (self.kind, self.where, self.how) if part)
        place = f"point {self.at:g}" if self.kind == "crash" else f"{self.at:.1f} s"
        return f"{what} at {place}" + (f", {self.lasts:.1f} s" if self.lasts else "")

    def holds(self, now: float) -> bool:
        return self.at <= now < self.at + self.lasts


def draw(chance: random.Random, feeds: tuple[str, ...], sinks: tuple[str, ...]) -> tuple[Fault, ...]:
    """One to five faults, in no order."""
    return tuple(_one(chance, feeds, sinks) for _ in range(chance.choice((1, 1, 2, 2, 3, 4, 5))))


def _one(chance: random.Random, feeds: tuple[str, ...], sinks: tuple[str, ...]) -> Fault:
    kind = chance.choices(
        ("crash", "kill", "power", "feed", "sink", "disk", "clock", "takeover"), (6, 4, 2, 5, 6, 2, 1, 1)
    )[0]
    lasts = chance.choice((2.0, 10.0, 45.0, 120.0, 240.0))
    at = chance.uniform(1.0, UNTIL - lasts)
    if kind == "crash":
        return Fault(kind=kind, at=chance.randint(1, 400), lasts=min(lasts, 120.0))
    if kind == "kill":
        return Fault(kind=kind, at=at, lasts=min(lasts, 120.0), where=chance.choice(("desk", "hand")))
    if kind == "feed":
        long = chance.choice((lasts, 500.0))
        at = min(at, UNTIL - long)
        return Fault(kind=kind, at=at, lasts=long, where=chance.choice(feeds), how=chance.choice(FEED))
    if kind == "sink":
        return Fault(kind=kind, at=at, lasts=lasts, where=chance.choice(sinks), how=chance.choice(SINK))
    if kind == "clock":
        return Fault(kind=kind, at=at, lasts=chance.choice((-90.0, -5.0, 5.0, 90.0)))
    if kind == "takeover":
        return Fault(kind=kind, at=at)
    return Fault(kind=kind, at=at, lasts=lasts if kind == "disk" else min(lasts, 120.0))
