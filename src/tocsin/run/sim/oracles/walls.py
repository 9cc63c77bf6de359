# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a local clock shows, found by walking through the minutes: slow, and nothing of it is the product's own."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from tocsin.run.sim.house import Hours


@lru_cache(64)
def _minutes(zone: str, day: date) -> dict[str, datetime]:
    """Each wall time of a local day, and the first moment at which the clock shows it."""
    at, local = datetime.combine(day, time(), UTC) - timedelta(hours=15), ZoneInfo(zone)
    found: dict[str, datetime] = {}
    for _ in range(54 * 60):
        shown = at.astimezone(local)
        if shown.date() == day:
            found.setdefault(shown.strftime("%H:%M"), at)
        at += timedelta(minutes=1)
    return found


def midnight(zone: str, day: date) -> datetime:
    """The first moment of a local day."""
    return min(_minutes(zone, day).values())


@lru_cache(64)
def spans(hours: Hours, day: date) -> tuple[tuple[datetime, datetime], ...]:
    """The spans of hours that begin on a local day or the day before."""
    found = []
    for begins in (day - timedelta(days=1), day):
        ends = begins if hours.end > hours.start else begins + timedelta(days=1)
        span = (_minutes(hours.clock, begins).get(hours.start), _minutes(hours.clock, ends).get(hours.end))
        if span[0] and span[1]:
            found.append((span[0], span[1]))
    return tuple(found)


def inside(hours: Hours, at: datetime) -> bool:
    """Whether a moment lies in these hours."""
    day = at.astimezone(ZoneInfo(hours.clock)).date()
    return any(start <= at < end for start, end in spans(hours, day))
