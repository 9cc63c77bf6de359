# SPDX-License-Identifier: AGPL-3.0-or-later
"""The content lines of a calendar that place and window rest on; every other is left out before anything parses it.

What an organiser, an attendee or a description says is not even decoded, one broken line of theirs costs nothing,
and two thirds of the time go with them.
"""

from __future__ import annotations

import re

from tocsin.formats.seeking import MOST_ASKED, calls_for_somebody

MOST_TEXT = 32 * 1024 * 1024
MOST_KEPT = 300_000
MOST_LINES = 18_000
"""Characters and lines worth parsing: some 3,000 events, a second of work."""
_FOLD = re.compile(r"\r?\n[ \t]")
_NAME = re.compile(r"([A-Za-z0-9-]+)[;:]")
_KEPT = frozenset({
    "BEGIN", "END", "VERSION", "METHOD", "X-WR-TIMEZONE", "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE",
    "RECURRENCE-ID", "STATUS", "CLASS", "LOCATION", "GEO", "X-APPLE-STRUCTURED-LOCATION", "LAST-MODIFIED", "SEQUENCE",
    "TZID", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME",
})  # fmt: skip
_WORDS = frozenset({"SUMMARY", "DESCRIPTION"})
SOUGHT = "X-TOCSIN-SOUGHT"
"""Stands in the place of words that call for somebody; a calendar's own line of that name is left out as any other."""
_ESCAPED = re.compile(r"\\[nN]|\\(?=[,;])")
_DATED = re.compile(r"^(DTSTART|DTEND|RECURRENCE-ID|EXDATE);[^:]*TZID=[^:]*:(\d{8})\s*$", re.IGNORECASE)
"""A date in a zone is a date: expanders count a zone's dates for ever."""
_YEARLY = re.compile(r"\bFREQ=YEARLY\b", re.IGNORECASE)
_DAILY_PARTS = re.compile(r"\bBY(?:HOUR|MINUTE|SECOND)=", re.IGNORECASE)


def needed(text: str, worded: bool = False) -> tuple[str, bool]:
    """The calendar unfolded, without alarms and without lines nobody reads; and whether its end had to be left out.

    `worded` keeps titles and descriptions, of a calendar of road works or transit that are read into slots.

    A time zone repeats once a year: any other rule inside one would be counted out to the year 9999.
    """
    kept: list[str] = []
    alarm = zone = False
    room = MOST_KEPT
    for line in _FOLD.sub("", text[:MOST_TEXT].replace("\x00", "")).splitlines():
        match = _NAME.match(line)
        name = match[1].upper() if match else ""
        if name in _WORDS and calls_for_somebody((_ESCAPED.sub(" ", line[: MOST_ASKED * 2]),)):
            kept.append(f"{SOUGHT}:TRUE")
        if name not in _KEPT and not (worded and name in _WORDS):
            continue
        inside = line[match.end() :].strip().upper() if match else ""
        if inside == "VALARM":
            alarm = name == "BEGIN"
        elif inside == "VTIMEZONE":
            zone = name == "BEGIN"
        if alarm or inside == "VALARM" or (zone and name == "RRULE" and not _is_plain(inside)):
            continue
        line = _DATED.sub(r"\1;VALUE=DATE:\2", line)
        room -= len(line) + 1
        if room < 0 or len(kept) == MOST_LINES:
            room = -1
            break
        kept.append(line)
    return "\n".join(kept), room < 0 or len(text) > MOST_TEXT


def _is_plain(rule: str) -> bool:
    return bool(_YEARLY.search(rule)) and not _DAILY_PARTS.search(rule)
