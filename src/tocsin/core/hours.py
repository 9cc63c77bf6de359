# SPDX-License-Identifier: AGPL-3.0-or-later
"""Opening hours of a site, in its own time zone: OpenStreetMap's `opening_hours` grammar.

The grammar (weekdays, months, weeks, times over midnight, "off", "24/7") is read by the opening-hours library.
Public holidays ("PH") are not known here and comments are refused: hours say when a place is open, nothing else.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, ParserError, State  # type: ignore[attr-defined]  # its stubs leave out ParserError

from tocsin.core.model import Site

AHEAD = timedelta(hours=24)
"""How far a window without an end is looked into."""
MOST = timedelta(days=14)
"""Of a longer window the first fortnight is looked at: hours repeat by the week."""
LONGEST = 200
_CARET = re.compile(r"\s*--> 1:(\d+)")


class Opening(StrEnum):
    """How a site stands to its opening hours over a window."""

    OPEN = "open"
    CLOSED = "closed"
    PARTLY = "partly"
    UNKNOWN = "unknown"


def fault(text: str) -> str:
    """What is wrong with opening hours as one line with its mend; empty when they can be read."""
    if len(text) > LONGEST:
        return f"longer than {LONGEST} characters; write the usual week alone"
    if '"' in text:
        return "comments are not kept; write hours alone, such as Mo-Fr 08:00-17:00"
    try:
        OpeningHours(text)
    except ParserError as error:
        at = _CARET.search(str(error))
        place = f" at character {at[1]}" if at else ""
        return f"{text[:60]!r} cannot be read{place}; write hours like Mo-Fr 08:00-17:00; Sa 09:00-12:00"
    return ""


def opening(site: Site, start: datetime | None, end: datetime | None) -> Opening:
    """Whether the site is open over all of a window (aware times), closed over all of it, or partly open.

    Without an end 24 hours are looked at; without a start, or for a site without hours, nothing is known.
    """
    if not site.opening_hours or start is None:
        return Opening.UNKNOWN
    hours = _read(site.opening_hours, site.timezone)
    if hours is None:
        return Opening.UNKNOWN
    zone = ZoneInfo(site.timezone)
    first = start.astimezone(zone)
    last = min(end or start + AHEAD, start + MOST).astimezone(zone)
    began = hours.is_open(first)
    if last > first and any(
        (state == State.OPEN) != began for _, _, state, *_ in hours.intervals(first, last)
    ):
        return Opening.PARTLY
    return Opening.OPEN if began else Opening.CLOSED


def next_change(site: Site, at: datetime) -> datetime | None:
    """When the site next opens or closes after `at`, in its own zone; None when never or when it has no hours."""
    hours = _read(site.opening_hours, site.timezone) if site.opening_hours else None
    found = hours.next_change(at.astimezone(ZoneInfo(site.timezone))) if hours else None
    return found if isinstance(found, datetime) else None


@lru_cache(maxsize=4096)
def _read(text: str, zone: str) -> OpeningHours | None:
    """Hours kept before they were checked may be unreadable; then nothing is known."""
    try:
        return OpeningHours(text, timezone=ZoneInfo(zone))
    except (ParserError, ValueError, OSError):
        return None
