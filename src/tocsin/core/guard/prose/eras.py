# SPDX-License-Identifier: AGPL-3.0-or-later
"""How much of a moment a text told, when it told no year and nobody says when it was written.

Such a moment lies in one of three eras long past, and the era says which of its parts mean something. They are
read as UTC, for nobody can tell their offset.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

UNDATED = date(1970, 1, 1)
"""The day of a moment that is only an hour."""
YEARLESS = 1968
"""The year of a day told with its hour; a leap year. A span over New Year ends in the next."""
DAY_ALONE = 1964
"""The year of a day told without an hour; a leap year. An end is the midnight behind the day."""


def has_year(at: datetime) -> bool:
    """Whether the text or its date told the year: all of the moment is true."""
    return at.year > UNDATED.year


def has_hour(at: datetime) -> bool:
    """Whether the hour means something: told by the text, or an end of a day whose year is known."""
    return at.year >= YEARLESS


def day_of(at: datetime | None) -> date | None:
    """The day of a moment without a year; None when the text told none, or the year, too."""
    return None if at is None or has_year(at) or at.year == UNDATED.year else at.date()


def last_day_of(at: datetime | None) -> date | None:
    """The same of an end, which lies at the midnight behind a day told without an hour."""
    day = day_of(at)
    return day - timedelta(1) if day and at and not has_hour(at) else day


def day_alone(at: datetime) -> datetime:
    """A moment of the year YEARLESS as the beginning or end of its day."""
    return at.replace(year=at.year - YEARLESS + DAY_ALONE)
