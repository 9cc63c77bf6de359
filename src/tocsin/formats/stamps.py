# SPDX-License-Identifier: AGPL-3.0-or-later
"""Written times to aware UTC datetimes."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache

from tocsin.core.times import known_zone

_LOOSE = re.compile(
    r"^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$"
)
_MOST = datetime(2200, 1, 1, tzinfo=UTC)
_LEAST = datetime(1900, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=16384)
def stamp(text: str | None, zone: str = "UTC") -> datetime | None:
    """A time in ISO 8601 (CAP) or RFC 822 (RSS), in UTC; None when it is neither.

    A time without offset is local to `zone`. Years outside 1900-2200 count as unreadable.
    """
    text = text.strip()[:80] if text else ""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found_or_none = _loose(text) if text[:4].isdigit() else _mail(text)
        if found_or_none is None:
            return None
        found = found_or_none
    return _utc(found, zone)


def _utc(found: datetime, zone: str) -> datetime | None:
    own = found.tzinfo or (UTC if zone == "UTC" else known_zone(zone))
    if own is None:
        return None
    try:
        found = found.replace(tzinfo=own).astimezone(UTC)
    except (OverflowError, ValueError):
        return None
    return found if _LEAST < found < _MOST else None


def _loose(text: str) -> datetime | None:
    match = _LOOSE.match(text[:60])
    if not match:
        return None
    year, month, day, hour, minute, second, offset = match.groups()
    mark = "" if not offset else "+00:00" if offset in ("Z", "UTC", "GMT") else offset
    try:
        return datetime.fromisoformat(f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{mark}")
    except ValueError:
        return None


def _mail(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text[:80])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
