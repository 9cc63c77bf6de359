# SPDX-License-Identifier: AGPL-3.0-or-later
"""Time windows: "von 14 bis 18.30 Uhr", "de 14h à 18h30", "dalle 15 alle 20", "from 2pm to 6:30pm", with their days."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tocsin.core.guard.prose import eras
from tocsin.core.guard.prose.eras import UNDATED, YEARLESS
from tocsin.core.guard.prose.moments import Moment
from tocsin.core.guard.prose.spans import Span, spans_of
from tocsin.core.guard.prose.spoken import spelt_out
from tocsin.core.model import Window

MOST_DAYS = 62
MOST_WINDOWS = 64


def _day(year: int, month: int, number: int) -> date:
    """The 29th of February is the 28th of a year that has none."""
    return date(year, month, min(number, monthrange(year, month)[1]))


def _at(minutes: int) -> tuple[int, time]:
    """Days to add, and the time of day; 24:00 is the next day's 00:00."""
    return minutes // 1440, time(minutes % 1440 // 60, minutes % 60)


class Calendar:
    """Turns moments into UTC times, by a reference and a zone."""

    def __init__(self, reference: datetime | None, timezone: str) -> None:
        try:
            self.zone: ZoneInfo | None = ZoneInfo(timezone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self.zone = ZoneInfo("UTC")
        aware = reference if reference is None or reference.tzinfo else reference.replace(tzinfo=UTC)
        self.today = aware.astimezone(self.zone).date() if aware else None

    def day(self, moment: Moment) -> date | None:
        if moment.day is not None:
            return self._dated(*moment.day)
        if moment.weekday is None:
            return None
        if self.today is None:
            return eras.weekday(moment.weekday)
        return self.today + timedelta((moment.weekday - self.today.weekday()) % 7)

    def _dated(self, year: int, month: int, number: int) -> date:
        if 1900 < year < 2200:
            return _day(year, month, number)
        today = self.today
        if today is None:
            return date(YEARLESS, month, number)
        near = [_day(today.year + n, month, number) for n in (-1, 0, 1)]
        return min(near, key=lambda d: abs((d - today).days))

    def moment(self, day: date, minutes: int) -> datetime:
        more, clock = _at(minutes)
        zone = self.zone if day.year > UNDATED.year else UTC
        return datetime.combine(day + timedelta(more), clock, zone).astimezone(UTC)

    def start(self, day: date | None, minutes: int | None) -> datetime | None:
        """The given time of a day, or the beginning of the day when no time is given."""
        return self._bound(day, minutes, 0)

    def end(self, day: date | None, minutes: int | None) -> datetime | None:
        """The given time of a day, or the end of the day when no time is given."""
        return self._bound(day, minutes, 1440)

    def _bound(self, day: date | None, minutes: int | None, otherwise: int) -> datetime | None:
        if day is None and minutes is None:
            return None
        return self.moment(day or UNDATED, otherwise if minutes is None else minutes)

    def window(self, day: date, first: int | None, last: int | None) -> Window:
        start = None if first is None else self.moment(day, first)
        turned = first is not None and last is not None and last <= first
        end = None if last is None else self.moment(day + timedelta(1) if turned else day, last)
        return Window(start, end)


def _minutes(moment: Moment | None) -> int | None:
    return None if moment is None else moment.minutes


def _same_year(span: Span) -> Span:
    """A span of which one end tells the year, with it at the other, too: "17.8. bis 20.8.2026"."""
    first, last = span.first, span.last
    if not (first and last and first.day and last.day) or bool(first.day[0]) == bool(last.day[0]):
        return span
    if first.day[0]:
        turned = last.day[1:] < first.day[1:]
        return replace(span, last=replace(last, day=(first.day[0] + turned, *last.day[1:])))
    turned = last.day[1:] < first.day[1:]
    return replace(span, first=replace(first, day=(last.day[0] - turned, *first.day[1:])))


def _dated_window(span: Span, calendar: Calendar, before: date | None = None) -> Window | None:
    """A span that names its own day or days; `before` is the day named just ahead of it."""
    first, last = span.first, span.last
    begin = calendar.day(first) if first else None
    finish = calendar.day(last) if last else None
    if begin and finish and begin.year != finish.year:
        # A weekday that nobody can place lies in no order with a date.
        begin, finish = (None if eras.is_weekday(day) else day for day in (begin, finish))
    if begin is None and finish and before and before <= finish:
        begin = before if first else None
    if _hours_only(span) and (begin is None or finish is None):
        return calendar.window(begin or finish or UNDATED, _minutes(first), _minutes(last))
    if begin and finish and finish < begin and last and last.day is None:
        finish += timedelta(7)
    start = calendar.start(begin, _minutes(first))
    end = calendar.end(finish, _minutes(last))
    if start and end and end < start and first and last and first.day and last.day and not last.day[0]:
        # "28 December until 6 January": the year turns in between.
        end = calendar.end(_day(finish.year + 1, finish.month, finish.day), _minutes(last)) if finish else end
    if begin and finish and start and end and end < start:
        return None
    return Window(_told(start, first), _told(end, last)) if start or end else None


def _told(at: datetime | None, moment: Moment | None) -> datetime | None:
    """A bound in the era that says what of it the text told."""
    return eras.alone(at) if at and moment is not None and moment.minutes is None else at


def _hours_only(span: Span) -> bool:
    return _minutes(span.first) is not None and _minutes(span.last) is not None


def _days(span: Span, calendar: Calendar) -> list[date]:
    begin = calendar.day(span.first) if span.first else None
    finish = calendar.day(span.last) if span.last else None
    if not begin or not finish or finish < begin:
        return [d for d in (begin or finish,) if d]
    return [begin + timedelta(n) for n in range(min((finish - begin).days + 1, MOST_DAYS))]


def _anchors(span: Span, days: list[Span], calendar: Calendar) -> list[date]:
    near = [d for d in days if d.line == span.line] or [d for d in days if d.line < span.line][-1:] or days
    dates = [one for d in near for one in _days(d, calendar)]
    return list(dict.fromkeys(dates))[:MOST_DAYS] or [calendar.today or UNDATED]


def _before(span: Span, days: list[Span], calendar: Calendar) -> date | None:
    """The single day named last before a span, on its line: "le 7 mars à partir de 20h jusqu'au 8 mars à 8h"."""
    start = span.first.start if span.first else 0
    near = [
        d.first
        for d in days
        if d.line == span.line and d.first and d.last in (None, d.first) and d.first.end <= start
    ]
    return calendar.day(near[-1]) if near else None


def windows_of(text: str, american: bool, reference: datetime | None, timezone: str) -> tuple[Window, ...]:
    """Windows in UTC, each once, at most MOST_WINDOWS. Hours without a day take the days of their line, else the reference's day."""
    calendar = Calendar(reference, timezone)
    text = spelt_out(text)
    spans = [_same_year(span) for span in spans_of(text, american)]
    days = [s for s in spans if s.dated and not s.timed]
    found: list[Window] = []
    for span in (s for s in spans if s.timed):
        if span.dated:
            found += [w for w in (_dated_window(span, calendar, _before(span, days, calendar)),) if w]
        else:
            found += [
                calendar.window(d, _minutes(span.first), _minutes(span.last))
                for d in _anchors(span, days, calendar)
            ]
    if not found:
        found = [w for w in (_dated_window(s, calendar) for s in days) if w]
    return tuple(dict.fromkeys(found))[:MOST_WINDOWS]
