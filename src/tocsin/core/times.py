# SPDX-License-Identifier: AGPL-3.0-or-later
"""Times for people: in the site's zone, with the zone's name; durations in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


@lru_cache(maxsize=1024)
def known_zone(name: str) -> ZoneInfo | None:
    """The zone by IANA name; None for a name nobody knows and for what can be no file's name, too long or with signs."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone(name: str) -> tzinfo:
    """The zone by IANA name; UTC for a name nobody knows."""
    return known_zone(name) or UTC


def clock(at: datetime, timezone: str, days: tuple[str, ...], today: datetime | None = None) -> str:
    """ "14:30", or "Tue 24, 14:30" on another day than `today`, in the site's zone."""
    local = at.astimezone(zone(timezone))
    if today is not None and local.date() == today.astimezone(zone(timezone)).date():
        return f"{local:%H:%M}"
    return f"{days[local.weekday()]} {local.day}, {local:%H:%M}"


def zone_name(at: datetime, timezone: str) -> str:
    """The abbreviation in force at that time ("CET", "UTC+03")."""
    name = at.astimezone(zone(timezone)).tzname() or "UTC"
    return f"UTC{name}" if name[:1] in "+-" else name


def duration(span: timedelta, units: Mapping[str, tuple[str, str]]) -> str:
    """ "2 h 30 min", "3 days": at most two units, by the words in `units` (one, many)."""
    minutes = max(0, round(span.total_seconds() / 60))
    days, rest = divmod(minutes, 1440)
    hours, minutes = divmod(rest, 60)
    parts = [(days, "day"), (hours, "hour"), (minutes, "minute")]
    said = [f"{n} {units[unit][n != 1]}" for n, unit in parts if n][:2]
    return " ".join(said) or f"0 {units['minute'][1]}"
