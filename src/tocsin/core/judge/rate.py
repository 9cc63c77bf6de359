# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rating of a place: the hours of impact to expect, by hazard, against its own past and its peers.

A rating is of a place and of nothing else: it is made from impacts and hours alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from math import nan

from msgspec import Struct

from tocsin.core.model import Hazard


class Horizon(StrEnum):
    """How far a rating looks ahead."""

    DAY = "day"
    WEEK = "week"
    SEASON = "season"


SPAN: Mapping[Horizon, timedelta] = {
    Horizon.DAY: timedelta(days=1),
    Horizon.WEEK: timedelta(days=7),
    Horizon.SEASON: timedelta(days=91),
}


class Stake(Struct, frozen=True):
    """One impact in view: what, when, how probably."""

    event: str
    hazard: Hazard
    start: datetime
    end: datetime
    probability: float


class Past(Struct, frozen=True):
    """Hours of impact a place had, by hazard, over `days` of record."""

    days: float
    hours: Mapping[Hazard, float]


class Part(Struct, frozen=True):
    """One hazard's share of a rating: expected hours, of which from events in view, and those events."""

    hazard: Hazard
    hours: float
    in_view: float
    usual: float
    events: tuple[str, ...]


class Rating(Struct, frozen=True):
    """Expected impact-hours over a horizon, with the parts that make it up, largest first.

    `against_past` is the ratio to the place's own usual hours, `among_peers` the share of peers
    with fewer expected hours; NaN where there is nothing to compare with.
    """

    horizon: Horizon
    hours: float
    parts: tuple[Part, ...]
    against_past: float
    among_peers: float


def usual(past: Past, hazard: Hazard, span: timedelta) -> float:
    """Hours of this hazard the place has had in a span of this length, on average."""
    days = span / timedelta(days=1)
    return past.hours.get(hazard, 0.0) * days / past.days if past.days > 0.0 else 0.0


def rate(
    stakes: Iterable[Stake], past: Past, now: datetime, horizon: Horizon, peers: Sequence[float] = ()
) -> Rating:
    """The rating of one place. The day rests on events in view; beyond the third day its past fills in.

    Hours of the same hazard from several events add up to no more than the horizon itself.
    """
    span = SPAN[horizon]
    seen: dict[Hazard, list[tuple[str, float]]] = {}
    for stake in stakes:
        hours = _inside(stake, now, now + span) * stake.probability
        if hours > 0.0:
            seen.setdefault(stake.hazard, []).append((stake.event, hours))
    parts = [_part(h, seen.get(h, []), past, span) for h in {*seen, *past.hours}]
    parts = sorted((p for p in parts if p.hours > 0.0), key=lambda p: (-p.hours, p.hazard))
    total = sum(p.hours for p in parts)
    before = sum(usual(past, h, span) for h in past.hours)
    below = sum(peer < total for peer in peers)
    return Rating(
        horizon, total, tuple(parts), total / before if before else nan, below / len(peers) if peers else nan
    )


IN_VIEW = timedelta(days=3)
"""Warnings seldom reach further ahead; a quiet feed says nothing about the days after."""


def _part(hazard: Hazard, seen: list[tuple[str, float]], past: Past, span: timedelta) -> Part:
    whole = span / timedelta(hours=1)
    near = min(sum(h for _, h in seen), whole)
    beyond = usual(past, hazard, max(span - IN_VIEW, timedelta()))
    events = tuple(e for e, _ in sorted(seen, key=lambda s: (-s[1], s[0])))
    return Part(hazard, min(near + beyond, whole), near, usual(past, hazard, span), events)


def _inside(stake: Stake, start: datetime, end: datetime) -> float:
    overlap = min(stake.end, end) - max(stake.start, start)
    return max(overlap / timedelta(hours=1), 0.0)


class Moved(Struct, frozen=True):
    """A hazard whose expected hours changed: from, to, and how many events came into view or left it."""

    hazard: Hazard
    was_h: float
    is_h: float
    new: int
    gone: int


def changes(before: Rating, after: Rating, least: float = 0.5) -> tuple[Moved, ...]:
    """What moved a rating by at least `least` hours, largest first."""
    old, new = ({p.hazard: p for p in r.parts} for r in (before, after))
    moved = []
    for hazard in {*old, *new}:
        was, now = (found[hazard].hours if hazard in found else 0.0 for found in (old, new))
        known, seen = (set(found[hazard].events) if hazard in found else set() for found in (old, new))
        if abs(now - was) >= least:
            moved.append(Moved(hazard, round(was, 1), round(now, 1), len(seen - known), len(known - seen)))
    return tuple(sorted(moved, key=lambda m: (-abs(m.is_h - m.was_h), m.hazard)))
