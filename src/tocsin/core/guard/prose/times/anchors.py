# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which days a text lends to its hours: "3. bis 17. Mai, jeweils Montag bis Freitag 22-5 Uhr"."""

from __future__ import annotations

from datetime import date, timedelta

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times import eras, weeks
from tocsin.core.guard.prose.times.almanac import Calendar
from tocsin.core.guard.prose.times.beside import SENTENCE
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.span import Span

MOST_DAYS = 62
_EXCEPT = Late(rf"(?i)\b(?:{tables.pattern('excepts')})\b[^\d.;]{{0,12}}$", needs=tables.needed("excepts"))
_NOT_ON = Late(rf"(?i){weeks.EXCEPT}[^\d.;]{{0,12}}$")


def by_weekday(span: Span) -> bool:
    """Whether a span has weekdays and no other day."""
    return span.dated and not any(m and m.day for m in (span.first, span.last))


def days_of(span: Span, calendar: Calendar) -> list[date]:
    """All days of a span, at most MOST_DAYS; weekdays go round: "Sunday to Thursday"."""
    if span.first and span.last and by_weekday(span):
        return _week(span.first, span.last, calendar)
    begin = calendar.day(span.first) if span.first else None
    finish = calendar.day(span.last) if span.last else None
    if not begin or not finish or finish < begin:
        return [d for d in (begin or finish,) if d]
    return [begin + timedelta(n) for n in range(min((finish - begin).days + 1, MOST_DAYS))]


def _week(first: Moment, last: Moment, calendar: Calendar) -> list[date]:
    days = [m.weekday for m in (first, last) if m.weekday is not None]
    if first.past and (day := calendar.day(first)):
        return [day]
    return calendar.weekdays(days[0], days[-1])


def _near(span: Span, days: list[Span]) -> list[Span]:
    """The days of its line, else of the line before that has any, else all."""
    return [d for d in days if d.line == span.line] or [d for d in days if d.line < span.line][-1:] or days


def _own(span: Span, near: list[Span], timed: list[Span]) -> list[Span]:
    """The days of a line that are these hours' own: those between them and the hours before, or behind them where a line
    begins with hours. Where none are, the last that were said."""
    line = [d for d in near if d.line == span.line]
    hours = [_start(t) for t in timed if t.line == span.line]
    if not line or len(hours) < 2:
        return near
    at, places = _start(span), [_start(d) for d in line]
    if hours[0] < places[0]:
        ahead = [one for one in hours if one > at]
        own = [d for d in line if at < _start(d) and not (ahead and _start(d) > ahead[0])]
        return own or _behind_row(line, ahead) or line[-1:]
    behind = [one for one in hours if one < at]
    own = [d for d in line if _start(d) < at and not (behind and _start(d) < behind[-1])]
    return own or _said_last(line, hours, at) or near


def _behind_row(line: list[Span], ahead: list[int]) -> list[Span]:
    """The days behind the next hours that have some: "de 7 a 9 y de 13 a 15 los días 1 y 8"."""
    for at, end in zip(ahead, [*ahead[1:], None], strict=False):
        if own := [d for d in line if at < _start(d) and (end is None or _start(d) < end)]:
            return own
    return []


def _said_last(line: list[Span], hours: list[int], at: int) -> list[Span]:
    """The days ahead of a place, back to the hours before them."""
    ahead = [d for d in line if _start(d) < at]
    since = max((one for one in hours if ahead and one < _start(ahead[-1])), default=-1)
    return [d for d in ahead if _start(d) > since]


def only_ends(day: Span) -> bool:
    """Whether a span of days says no more than its end: "until Friday 14 March"."""
    return day.first is None


def _until(day: Span, calendar: Calendar) -> list[date]:
    """The days from today to an end; none when nobody says what day it is."""
    finish = calendar.day(day.last) if day.last else None
    if calendar.today is None or finish is None:
        return []
    return [
        calendar.today + timedelta(n) for n in range(min((finish - calendar.today).days + 1, MOST_DAYS))
    ] or [finish]


_NIGHT = Late(
    r"(?i)\b(?:nuit|nacht|notte|noche|noches|notti|nuits|nächte|nächten|noc|noci|nocy|natten|nat|noite|yö|yönä|yöllä|night|nattetid)\b(?:[^\d.;]{0,24}\d{1,2}\.? ?(?:[^\W\d]{3,9} )?(?:/|au|al|auf(?: den)?|op|na|–|-) ?\d{1,2}){0,3}[^\d.;]{0,24}$"
)


def _nightly(text: str, span: Span, day: Span, calendar: Calendar) -> list[date]:
    """The days of a span; of one night told by both its days the one on which its hours begin: "nuit du 4 au 5 juin"."""
    days = _until(day, calendar) if only_ends(day) else days_of(day, calendar)
    first = span.first
    if len(days) != 2 or not day.first or day.first is day.last or not first or first.minutes is None:
        return days
    slashed = day.last and text[day.first.end : day.last.start].strip() == "/"
    if not (slashed or _NIGHT.search(text, max(0, day.first.start - 40), day.first.start)):
        return days
    return days[:1] if 720 <= first.minutes < 1440 else days[1:]


def lent(text: str, span: Span, days: list[Span], timed: list[Span], calendar: Calendar) -> list[date]:
    """Days for hours that name none; none where the text has none. Weekdays of their sentence choose among its dates, where the year is known."""
    near = _near(span, days)
    dates = _left([d for d in _own(span, near, timed) if not by_weekday(d)], text, span, calendar)
    named = [d for d in near if by_weekday(d) and (not dates or _beside(text, span, d))]
    if dates and named:
        dates = _chosen(text, dates, named, calendar)
    elif named:
        named = _own(span, named, timed)
        dates = _left(named, text, span, calendar)
    if dates and eras.is_known(dates[0]):
        dates = weeks.worked(text, _start(span), dates)
    return dates[:MOST_DAYS]


def _left(told: list[Span], text: str, span: Span, calendar: Calendar) -> list[date]:
    """The days that are told for hours, each once, without those that an exception leaves out; its year may be unsaid."""
    dates = list(dict.fromkeys(one for d in told for one in _nightly(text, span, d, calendar)))
    out = {
        (one.month, one.day)
        for d in told
        if _EXCEPT.search(text, max(0, _start(d) - 30), _start(d))
        for one in days_of(d, calendar)
    }
    return [one for one in dates if (one.month, one.day) not in out] or dates


def nights(span: Span, days: list[Span], calendar: Calendar) -> list[date]:
    """The days on which hours with their own weekday begin: "31.10. bis 30.11.2026, Sa 23:15 bis So 4:40 Uhr"."""
    first = span.first or span.last
    near = [d for d in days if d.line == span.line and not by_weekday(d)]
    dates = [one for d in near for one in days_of(d, calendar)]
    if first is None or len(dates) < 2 or not eras.is_known(dates[0]):
        return []
    return [one for one in dates if one.weekday() == first.weekday]


def _chosen(text: str, dates: list[date], named: list[Span], calendar: Calendar) -> list[date]:
    if not eras.is_known(dates[0]):
        return dates
    week = {one.weekday() for d in named for one in days_of(d, calendar)}
    if _NOT_ON.search(text, max(0, _start(named[0]) - 30), _start(named[0])):
        return [one for one in dates if one.weekday() not in week]
    return [one for one in dates if one.weekday() in week] or dates


def _beside(text: str, span: Span, day: Span) -> bool:
    """Whether both stand in one sentence."""
    a, b = sorted((_start(span), _start(day)))
    return SENTENCE.search(text, a, b) is None


def _start(span: Span) -> int:
    return next(m.start for m in (span.first, span.last) if m)


def before(span: Span, days: list[Span], calendar: Calendar) -> date | None:
    """The single day named last before a span, on its line: "le 7 mars à partir de 20h jusqu'au 8 mars à 8h"."""
    start = span.first.start if span.first else 0
    near = [
        d.first
        for d in days
        if d.line == span.line and d.first and d.last in (None, d.first) and d.first.end <= start
    ]
    return calendar.day(near[-1]) if near else None
