# SPDX-License-Identifier: AGPL-3.0-or-later
"""Postures: seasons of raised attention, by date or by hand. Rules, rotas and grouping may hold in one only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from msgspec import Struct

from tocsin.core.route.local import ALL_DAY, instant
from tocsin.core.times import zone

EVERY_YEAR = 4
"""The year that stands for each: the first leap year there is, so that 29 February can be said."""


class Posture(Struct, frozen=True, kw_only=True):
    """A season from a first to a last day, both included, on the clock of `zone`. EVERY_YEAR in both: each
    year.
    Without days it is switched by hand only."""

    name: str
    line: int = 0
    first: date | None = None
    last: date | None = None
    zone: str = "UTC"


class Switch(Struct, frozen=True):
    """A posture switched by hand: on or off until switched otherwise."""

    on: bool
    at: datetime
    by: str = ""


class Turn(Struct, frozen=True):
    """A posture begins or ends: at the step that saw it, by hand or by date."""

    posture: str
    on: bool
    at: datetime
    by_hand: bool = False


def in_force(postures: Iterable[Posture], switches: Mapping[str, Switch], now: datetime) -> tuple[str, ...]:
    """The postures that hold at a moment; a switch wins over the dates."""
    return tuple(
        posture.name
        for posture in postures
        if (switches[posture.name].on if posture.name in switches else _season(posture, now))
    )


def next_change(postures: Iterable[Posture], now: datetime) -> datetime | None:
    """When a date next starts or ends a posture."""
    times = (edge for posture in postures for pair in _seasons(posture, now) for edge in pair)
    return min((at for at in times if at > now), default=None)


def _season(posture: Posture, now: datetime) -> bool:
    return any(start <= now < end for start, end in _seasons(posture, now))


def _seasons(posture: Posture, now: datetime) -> list[tuple[datetime, datetime]]:
    if posture.first is None or posture.last is None:
        return []
    local = zone(posture.zone)
    pairs = [(posture.first, posture.last)]
    if posture.first.year == EVERY_YEAR:
        wraps = posture.last < posture.first
        year = now.astimezone(local).year
        pairs = [(_on(posture.first, y), _on(posture.last, y + wraps)) for y in (year - 1, year, year + 1)]
    day = timedelta(days=1)
    return [(instant(first, ALL_DAY, local), instant(last + day, ALL_DAY, local)) for first, last in pairs]


def _on(day: date, year: int) -> date:
    """The day of a year; 29 February is 28 February in most."""
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)
