# SPDX-License-Identifier: AGPL-3.0-or-later
"""How much of a moment a text told, when it told no year and nobody says when it was written.

Such a moment lies in one of five eras long past, and the era says which of its parts mean something. They are
read as UTC, for nobody can tell their offset.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

UNDATED = date(1970, 1, 1)
"""The day of a moment that is only an hour."""
YEARLESS = 1968
"""The year of a day told with its hour; a leap year. A span over New Year ends in the next."""
DAY_ALONE = 1964
"""The year of a day told without an hour; a leap year. An end is the midnight behind the day."""


WEEKLY = 1962
"""The year of a weekday told with its hour; it begins with a Monday, and only its first weeks are used."""
WEEKDAY_ALONE = 1951
"""The year of a weekday told without an hour; it begins with a Monday, too."""
_ALONE = {YEARLESS: DAY_ALONE, YEARLESS + 1: DAY_ALONE + 1, WEEKLY: WEEKDAY_ALONE}


def has_year(at: datetime) -> bool:
    """Whether the text or its date told the year: all of the moment is true."""
    return at.year > UNDATED.year


def is_known(day: date) -> bool:
    """Whether a day lies in its true year, so that it has a weekday."""
    return day.year > UNDATED.year


def has_hour(at: datetime) -> bool:
    """Whether the hour means something: told by the text, or a midnight of another zone than UTC."""
    # "from 20:00 until Monday at 5" begins before that week, on a day that nobody told.
    return not at.fold and (at.year >= YEARLESS or at.year in (WEEKLY, WEEKLY - 1))


def day_of(at: datetime | None) -> date | None:
    """The day of a moment without a year; None when the text told none, or the year, too."""
    return at.date() if at and at.year in (YEARLESS, YEARLESS + 1, DAY_ALONE, DAY_ALONE + 1) else None


def weekday_of(at: datetime | None) -> int | None:
    """The weekday of a moment that tells no other day, Monday 0; None when the text told none, or its date."""
    return at.weekday() if at and at.year in (WEEKLY, WEEKDAY_ALONE) else None


def last(end: datetime | None) -> datetime | None:
    """An end as its own last day: without an hour it lies at the midnight behind it."""
    return end - timedelta(1) if end and not has_hour(end) else end


def weekday(number: int) -> date:
    """A weekday, Monday 0, that nobody can place in the calendar."""
    return date(WEEKLY, 1, 1 + number)


def is_weekday(day: date) -> bool:
    return day.year == WEEKLY


def alone(at: datetime) -> datetime:
    """A moment as the beginning or end of a day that was told without an hour. In a year that is known it stays the same
    moment; `fold`, which changes none in UTC, says that nobody told its midnight."""
    if has_year(at):
        return at.replace(fold=at.time() == time.min)
    return at.replace(year=_ALONE.get(at.year, at.year))
