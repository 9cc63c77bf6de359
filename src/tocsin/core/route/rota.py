# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rotas: which role is on duty when. Entries are roles and positions; a person has no field here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from msgspec import Struct

from tocsin.core.route.local import Span, window, windows
from tocsin.core.times import zone

AHEAD_DAYS = 8


class Rota(Struct, frozen=True, kw_only=True):
    """`roles` take turns of `days` days from `start` on, on duty within `span` of each day on the clock of `zone`.
    A shift of its own (an override, or from a calendar) wins. `otherwise` gets what falls into a hole."""

    name: str
    line: int = 0
    zone: str = "UTC"
    roles: tuple[str, ...] = ()
    start: date | None = None
    days: int = 7
    span: Span = Span()
    otherwise: str
    postures: frozenset[str] = frozenset()


class Shift(Struct, frozen=True, kw_only=True, order=True):
    """One role on duty from a moment to another."""

    start: datetime
    end: datetime
    rota: str
    role: str


class Duty(Struct, frozen=True):
    """Who gets what is told to a rota at a moment; `hole` when nobody is on duty and `role` stands in."""

    role: str
    hole: bool = False
    until: datetime | None = None


def on_duty(rota: Rota, shifts: Iterable[Shift], now: datetime) -> Duty:
    """Who is on duty now: the shift that began last, else whose turn it is, else whoever stands in."""
    own = [s for s in shifts if s.rota == rota.name and s.start <= now < s.end]
    if own:
        last = max(own)
        return Duty(last.role, until=last.end)
    for start, end in windows(rota.span, zone(rota.zone), now):
        if start <= now < end and (role := whose(rota, start)):
            return Duty(role, until=end)
    return Duty(rota.otherwise, hole=True)


def whose(rota: Rota, start: datetime) -> str:
    """Whose turn the day is on which a duty begins; empty before the rota's own start."""
    day = start.astimezone(zone(rota.zone)).date()
    if not rota.roles or rota.start is None or day < rota.start:
        return ""
    return rota.roles[(day - rota.start).days // rota.days % len(rota.roles)]


def plan_of(
    rota: Rota, shifts: Sequence[Shift], now: datetime, days: int = AHEAD_DAYS
) -> list[tuple[datetime, datetime, Duty]]:
    """Who is on duty over the next days, piece by piece, holes included; the pieces leave nothing out."""
    end = now + timedelta(days=days)
    edges = {now, end}
    for day in range(-2, days + 2):
        edges.update(
            window(rota.span, now.astimezone(zone(rota.zone)).date() + timedelta(days=day), zone(rota.zone))
        )
    for shift in shifts:
        if shift.rota == rota.name:
            edges.update((shift.start, shift.end))
    inside = sorted(edge for edge in edges if now <= edge <= end)
    pieces: list[tuple[datetime, datetime, Duty]] = []
    for start, stop in pairwise(inside):
        duty = on_duty(rota, shifts, start)
        if pieces and (pieces[-1][2].role, pieces[-1][2].hole) == (duty.role, duty.hole):
            pieces[-1] = (pieces[-1][0], stop, duty)
        else:
            pieces.append((start, stop, duty))
    return pieces
