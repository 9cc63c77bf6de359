# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours of a day on a local clock, safe when that clock is moved: windows are reckoned as instants.

A wall time that a clock change skips is taken where the clock goes on (02:30 becomes 03:30); one that comes twice is
its first, for starts and ends alike. So a window opens and closes once a day, whatever the clock does.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from msgspec import Struct

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EVERY_DAY = frozenset(range(7))
ALL_DAY = time(0)


class Span(Struct, frozen=True):
    """From `start` to `end` on the local clock, over midnight when the end is not later; alike: a whole day.
    `days` are the weekdays (0 is Monday) on which it begins."""

    start: time = ALL_DAY
    end: time = ALL_DAY
    days: frozenset[int] = EVERY_DAY


def instant(day: date, at: time, zone: tzinfo) -> datetime:
    """The moment, in UTC, at which the local clock shows that time on that day."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def window(span: Span, day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """The span that begins on a local day, as moments in UTC; its end is not part of it."""
    last = day if span.end > span.start else day + timedelta(days=1)
    return instant(day, span.start, zone), instant(last, span.end, zone)


def windows(span: Span, zone: tzinfo, near: datetime, days: int = 2) -> Iterator[tuple[datetime, datetime]]:
    """The spans that begin within `days` local days of a moment, in order of time."""
    today = near.astimezone(zone).date()
    for step in range(-days, days + 1):
        day = today + timedelta(days=step)
        if day.weekday() in span.days:
            start, end = window(span, day, zone)
            if start < end:
                yield start, end


def until(span: Span, zone: tzinfo, now: datetime) -> datetime | None:
    """The end of the span that holds `now`, through spans that follow without a gap; None outside."""
    end: datetime | None = None
    for start, stop in windows(span, zone, now, 8):
        if start <= now < stop or (end is not None and start <= end < stop):
            end = stop
    return end
