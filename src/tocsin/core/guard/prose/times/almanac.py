# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a moment of a text is in the calendar, by when the text was written and in which zone."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta

from tocsin.core.guard.prose.times import eras
from tocsin.core.guard.prose.times.eras import UNDATED, YEARLESS
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.model import Window
from tocsin.core.times import zone

LONG_AGO = timedelta(hours=12)
"""An hour of no day that lies farther back is the next day's: "until 5:30", written at 23:00."""
MIDNIGHT = 1440


def day_in(year: int, month: int, number: int) -> date:
    """The 29th of February is the 28th of a year that has none."""
    return date(year, month, min(number, monthrange(year, month)[1]))


def _at(minutes: int) -> tuple[int, time]:
    """Days to add, and the time of day; 24:00 is the next day's 00:00."""
    return minutes // 1440, time(minutes % 1440 // 60, minutes % 60)


class Calendar:
    """Turns moments into UTC times, by a reference and a zone."""

    def __init__(self, reference: datetime | None, timezone: str) -> None:
        self.zone = zone(timezone)
        aware = reference if reference is None or reference.tzinfo else reference.replace(tzinfo=UTC)
        self.now = aware.astimezone(UTC) if aware else None
        self.today = aware.astimezone(self.zone).date() if aware else None

    def day(self, moment: Moment) -> date | None:
        if moment.day is not None:
            return self._dated(*moment.day)
        if moment.weekday is None:
            return None
        if self.today is None:
            return eras.weekday(moment.weekday)
        if moment.past:
            return self.today - timedelta((self.today.weekday() - moment.weekday) % 7)
        return self.today + timedelta((moment.weekday - self.today.weekday()) % 7)

    def _dated(self, year: int, month: int, number: int) -> date:
        if 1900 < year < 2200:
            return day_in(year, month, number)
        today = self.today
        if today is None:
            return date(YEARLESS, month, number)
        near = [day_in(today.year + n, month, number) for n in (-1, 0, 1)]
        return min(near, key=lambda d: abs((d - today).days))

    def moment(self, day: date, minutes: int) -> datetime:
        more, clock = _at(minutes)
        there = self.zone if day.year > UNDATED.year else UTC
        return datetime.combine(day + timedelta(more), clock, there).astimezone(UTC)

    def start(self, day: date | None, minutes: int | None) -> datetime | None:
        """The given time of a day, or the beginning of the day when no time is given."""
        return self._bound(day, minutes, 0)

    def end(self, day: date | None, minutes: int | None) -> datetime | None:
        """The given time of a day, or the end of the day when no time is given."""
        return self._bound(day, minutes, MIDNIGHT)

    def _bound(self, day: date | None, minutes: int | None, otherwise: int) -> datetime | None:
        if day is None and minutes is None:
            return None
        return self.moment(day or UNDATED, otherwise if minutes is None else minutes)

    def window(self, day: date, first: int | None, last: int | None) -> Window:
        """Hours that begin on a day, and end on it or in the night behind it."""
        start = None if first is None else self.moment(day, first)
        turned = first is not None and last is not None and last <= first
        end = None if last is None else self.moment(day + timedelta(1) if turned else day, last)
        return Window(start, end)

    def hours(self, first: int | None, last: int | None) -> Window:
        """Hours of no day: the reference's, or the next day's where those are long over."""
        if self.today is None or self.now is None:
            return self.window(UNDATED, first, last)
        told = self.window(self.today, first, last)
        over = told.end or told.start
        if over and over < self.now - LONG_AGO:
            return self.window(self.today + timedelta(1), first, last)
        return told

    def running(self, window: Window) -> Window:
        """A window between two weekdays: the one that has begun and is not over, else the next."""
        week = timedelta(7)
        if (
            not (self.now and window.start and window.end)
            or not window.start - week <= self.now < window.end - week
        ):
            return window
        return Window(self._earlier(window.start), self._earlier(window.end))

    def _earlier(self, at: datetime) -> datetime:
        """A week before, by the clock of the zone."""
        return (at.astimezone(self.zone) - timedelta(7)).astimezone(UTC)

    def weekdays(self, first: int, last: int) -> list[date]:
        """The days from a weekday to a weekday, round the week; three and fewer are those that follow each other, more
        ("Monday to Friday") are told of every week: the next of each."""
        if self.today is None:
            begin = eras.weekday(first)
            return [begin + timedelta(n) for n in range((last - first) % 7 + 1)]
        count, since = (last - first) % 7 + 1, (self.today.weekday() - first) % 7
        if count > 3:
            coming = [self.today + timedelta(n) for n in range(7)]
            return [day for day in coming if (day.weekday() - first) % 7 < count]
        begin = self.today - timedelta(since) if since < count else self.today + timedelta(7 - since)
        days = [begin + timedelta(n) for n in range(count)]
        return [day for day in days if day >= self.today]
