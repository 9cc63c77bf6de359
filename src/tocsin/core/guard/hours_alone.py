# SPDX-License-Identifier: AGPL-3.0-or-later
"""A window as the guard answers one of no year: hours alone, "09:00", with a day beside them, "--05-01", "saturday"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from tocsin.core.guard.prose.times import eras
from tocsin.core.guard.vocabulary import words
from tocsin.core.model import Window

_HOUR = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_DAY = re.compile(r"--(0[1-9]|1[0-2])-([0-2]\d|3[01])")


def window(said: Mapping[str, Any]) -> Window | None:
    """The window of an answer that tells no year; None where it tells none, or something else."""
    start = _bound(said.get("from"), said.get("from_day"), False)
    end = _bound(said.get("to"), said.get("to_day"), True)
    if start is None and end is None:
        return None
    return Window(start, _behind(start, end) if start and end and end < start else end)


def _bound(hour: Any, day: Any, last: bool) -> datetime | None:
    at = _HOUR.fullmatch(hour) if isinstance(hour, str) else None
    on = _day(day)
    if at:
        clock = time(int(at[1]), int(at[2]))
        return datetime.combine(on or eras.UNDATED, clock, UTC)
    if on is None or hour is not None:
        return None
    alone = eras.alone(datetime.combine(on, time(), UTC))
    return alone + timedelta(days=1) if last else alone


def _day(said: Any) -> date | None:
    """A day of no year, or a weekday, in the era of those that tell an hour."""
    if not isinstance(said, str):
        return None
    weekdays = [name.lower() for name in words("en").weekdays]
    if said in weekdays:
        return eras.weekday(weekdays.index(said))
    if named := _DAY.fullmatch(said):
        try:
            return date(eras.YEARLESS, int(named[1]), int(named[2]))
        except ValueError:
            return None
    return None


def _behind(start: datetime, end: datetime) -> datetime:
    """The end of a window over midnight, a Sunday or New Year, behind its beginning."""
    if eras.day_of(end):
        return end.replace(year=end.year + 1, day=28 if (end.month, end.day) == (2, 29) else end.day)
    return end + timedelta(days=7 if eras.weekday_of(end) is not None else 1)
