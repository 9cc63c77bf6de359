# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shifts from a calendar file (iCalendar, RFC 5545). A summary is a role or a position; one that names a person is
refused, and ORGANIZER, ATTENDEE, description and contact are never looked at."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import icalendar
import recurring_ical_events

from tocsin.core.guard.staff import check_entry
from tocsin.core.route.rota import Shift
from tocsin.core.route.values import name
from tocsin.core.times import zone

AHEAD = timedelta(days=366)
MOST = 5000


class RotaError(ValueError):
    """What is wrong with the calendar, in one line."""


def shifts(raw: bytes, rota: str, timezone: str, now: datetime) -> tuple[list[Shift], list[str]]:
    """The shifts of the next year, and one line for each entry that cannot be one, by its number. Times without
    a zone are on the rota's clock."""
    try:
        calendar = icalendar.Calendar.from_ical(raw)
        entries = recurring_ical_events.of(calendar).between(now, now + AHEAD)
    except Exception as error:  # the library raises many kinds for bad files
        raise RotaError(f"not a calendar that can be read ({type(error).__name__})") from None
    if len(entries) > MOST:
        raise RotaError(f"{len(entries)} shifts in a year; at most {MOST} are taken")
    found: list[Shift] = []
    problems: list[str] = []
    for number, entry in enumerate(entries, 1):
        try:
            found.append(_shift(entry, rota, timezone))
        except ValueError as error:
            problems.append(f"entry {number}: {error}")
    return sorted(found), list(dict.fromkeys(problems))


def _shift(entry: Any, rota: str, timezone: str) -> Shift:
    start, end = _moment(entry["DTSTART"].dt, timezone), _moment(entry["DTEND"].dt, timezone)
    if end <= start:
        raise ValueError("ends before it begins")
    return Shift(start=start, end=end, rota=rota, role=_role(str(entry.get("SUMMARY", ""))))


def _role(summary: str) -> str:
    """The summary as a role; what looks like a person is refused without being repeated."""
    if check_entry(summary):
        raise ValueError("its summary names somebody; write a role or a position, such as: lead a")
    try:
        return str(name(summary))
    except ValueError:
        raise ValueError("its summary is no role; write a role or a position, such as: lead a") from None


def _moment(value: date | datetime, timezone: str) -> datetime:
    """A moment in UTC; a day begins at midnight of the rota's clock."""
    at = value if isinstance(value, datetime) else datetime.combine(value, time(0))
    return (at if at.tzinfo else at.replace(tzinfo=zone(timezone))).astimezone(UTC)
