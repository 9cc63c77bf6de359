# SPDX-License-Identifier: AGPL-3.0-or-later
"""Time windows: "von 14 bis 18.30 Uhr", "de 14h à 18h30", "dalle 15 alle 20", "from 2pm to 6:30pm", with their days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from tocsin.core.guard.prose.times import anchors, eras, feasts, near
from tocsin.core.guard.prose.times.almanac import MIDNIGHT, Calendar, day_in
from tocsin.core.guard.prose.times.eras import UNDATED
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.rows import shared
from tocsin.core.guard.prose.times.span import Span
from tocsin.core.guard.prose.times.spans import spans_of
from tocsin.core.guard.prose.times.spoken import spelt_out
from tocsin.core.guard.prose.times.years import with_years
from tocsin.core.model import Window

MOST_WINDOWS, MOST_SPANS = 64, 400


def _minutes(moment: Moment | None) -> int | None:
    return None if moment is None else moment.minutes


def _in_one_day(first: Moment | None, last: Moment | None) -> int | None:
    """The minutes of a beginning in a day; "from midnight to 5 on Saturday" begins where the day does."""
    begins, ends = _minutes(first), _minutes(last)
    return 0 if begins == MIDNIGHT and ends is not None and ends < MIDNIGHT else begins


def _days_before(first: Moment | None, last: Moment | None) -> int | None:
    """How long before a day that has its weekday a weekday alone lies: "from Friday 19:00 to Tuesday 3 January 8:00"."""
    if not (first and last and last.day) or first.day or first.weekday is None or last.weekday is None:
        return None
    return (last.weekday - first.weekday) % 7


def _dated_window(span: Span, calendar: Calendar, before: date | None = None) -> Window | None:
    """A span that names its own day or days; `before` is the day named just ahead of it."""
    first, last = span.first, span.last
    begin, finish = _days(span, calendar, before)
    if _hours_only(span) and (begin is None or finish is None):
        return calendar.window(begin or finish or UNDATED, _in_one_day(first, last), _minutes(last))
    start = calendar.start(begin, _minutes(first))
    end = calendar.end(finish, _minutes(last))
    if finish and start and end and end < start and _turns_a_year(first, last):
        end = calendar.end(day_in(finish.year + 1, finish.month, finish.day), _minutes(last))
    if begin and finish and start and end and end < start:
        return None
    return Window(_told(start, first), _told(end, last)) if start or end else None


def _days(span: Span, calendar: Calendar, before: date | None) -> tuple[date | None, date | None]:
    """The days on which a span begins and ends, as far as it names them."""
    first, last = span.first, span.last
    begin = calendar.day(first) if first else None
    finish = calendar.day(last) if last else None
    if finish and (days := _days_before(first, last)) is not None:
        begin = finish - timedelta(days)
        if begin.year < eras.YEARLESS <= finish.year:
            begin, finish = (day_in(day.year + 1, day.month, day.day) for day in (begin, finish))
    elif begin and finish and begin.year != finish.year:
        # A weekday that nobody can place lies in no order with a date.
        begin, finish = (None if eras.is_weekday(day) else day for day in (begin, finish))
    if begin is None and finish and before and before <= finish:
        begin = before if first else None
    if begin and finish and finish < begin and last and last.day is None:
        finish += timedelta(7)
    return begin, finish


def _turns_a_year(first: Moment | None, last: Moment | None) -> bool:
    """ "28 December until 6 January": both have their day, and the last leaves its year unsaid."""
    return bool(first and last and first.day and last.day and not last.day[0])


def _told(at: datetime | None, moment: Moment | None) -> datetime | None:
    """A bound in the era that says what of it the text told."""
    return eras.alone(at) if at and moment is not None and moment.minutes is None else at


def _hours_only(span: Span) -> bool:
    return _minutes(span.first) is not None and _minutes(span.last) is not None


def windows_of(text: str, american: bool, reference: datetime | None, timezone: str) -> tuple[Window, ...]:
    """Windows in UTC, each once, at most MOST_WINDOWS. Hours without a day take the days of their line, else the reference's day."""
    calendar = Calendar(reference, timezone)
    text = feasts.placed(text, calendar.today)
    text = spelt_out(near.placed(text, calendar.today) if calendar.today else text)
    spans = with_years(shared(text, spans_of(text, american)[:MOST_SPANS]))
    days = [s for s in spans if s.dated and not s.timed]
    timed = [s for s in spans if s.timed]
    told = [tuple(dict.fromkeys(_windows(text, span, days, timed, calendar))) for span in timed]
    # One span on every Sunday of a year leaves room for the others.
    each = MOST_WINDOWS // max(1, len(told)) if sum(map(len, told)) > MOST_WINDOWS else MOST_WINDOWS
    found = [w for windows in told for w in windows[: max(1, each)]]
    if not found:
        whole = ((s, _dated_window(s, calendar)) for s in days)
        found = [calendar.running(w) if anchors.by_weekday(s) else w for s, w in whole if w]
    return tuple(dict.fromkeys(found))[:MOST_WINDOWS]


def _windows(
    text: str, span: Span, days: list[Span], timed: list[Span], calendar: Calendar
) -> Iterator[Window]:
    """The windows of a span with hours; each of its days has them."""
    if not span.dated:
        hours = _minutes(span.first), _minutes(span.last)
        lent = anchors.lent(text, span, days, timed, calendar)
        yield from (calendar.window(day, *hours) for day in lent)
        if not lent:
            yield calendar.hours(*hours)
            # "9 to 15 until Friday 14 March", and nobody knows from when: the end is told beside the hours.
            ends = [d for d in days if d.line == span.line and anchors.only_ends(d)]
            yield from (w for w in (_dated_window(d, calendar) for d in ends) if w)
        return
    if anchors.by_weekday(span):
        nights = anchors.nights(span, days, calendar)
        yield from (_moved(span, night, calendar) for night in nights)
        if nights:
            return
        # No year, no weekday: the days are told beside the hours.
        ranged = [
            d for d in days if d.line == span.line and d.first is not d.last and not anchors.by_weekday(d)
        ]
        yield from (w for w in (_dated_window(d, calendar) for d in ranged) if w and w.start and w.end)
    window = _dated_window(span, calendar, anchors.before(span, days, calendar) or _eve(text, span, calendar))
    if window:
        yield calendar.running(window) if anchors.by_weekday(span) else window


def _eve(text: str, span: Span, calendar: Calendar) -> date | None:
    """The day before a day said ahead of the hour at which a night ends: "ab 22 Uhr bis Sonntag um 6 Uhr"."""
    first, last = span.first, span.last
    if first is None or last is None or first.dated or not (last.dated and text[last.start].isalpha()):
        return None
    overnight = None not in (first.minutes, last.minutes) and (last.minutes or 0) <= (first.minutes or 0)
    finish = calendar.day(last) if overnight else None
    return finish - timedelta(1) if finish else None


def _moved(span: Span, day: date, calendar: Calendar) -> Window:
    """Hours from a weekday to a weekday, begun on a day."""
    first, last = span.first, span.last
    apart = 0
    if first and last and first.weekday is not None and last.weekday is not None:
        apart = (last.weekday - first.weekday) % 7
    start = calendar.start(day, _minutes(first)) if first else None
    if first and last and not apart:
        return calendar.window(day, _minutes(first), _minutes(last))
    return Window(start, calendar.end(day + timedelta(apart), _minutes(last)) if last else None)
