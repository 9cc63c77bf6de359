# SPDX-License-Identifier: AGPL-3.0-or-later
"""The frame of a US text product: WMO header, product id, issue time, segments with their zones (NWSI 10-1701, 10-1702)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from tocsin.core.model import Geocode
from tocsin.formats import vtec

HEADER = re.compile(r"^([A-Z]{4}\d{2}) ([A-Z]{4}) (\d{6})(?: ([A-Z]{3}))?[ \t]*$", re.MULTILINE)
_AWIPS = re.compile(r"^([A-Z]{3})([A-Z0-9]{1,3})\s*$", re.MULTILINE)
_MND = re.compile(
    r"\b\d{3,4} (?:AM|PM) [A-Z]{3,4} (?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]* ([A-Z]{3})[A-Z]* +(\d{1,2}),? (\d{4})\b",
    re.IGNORECASE,
)
_UGC = re.compile(r"^([A-Z]{2}[CZ](?:\d{3}|ALL)[->][A-Z0-9>\s-]*?-?(\d{6})-)[ \t]*$", re.MULTILINE)
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_SEGMENT_END = re.compile(r"^\s*\$\$\s*$", re.MULTILINE)
MOST_TEXT = 1_000_000
MOST_ZONES = 3000
MOST_LINE = 12 * MOST_ZONES


class Segment(Struct):
    """One `$$` segment: its zones, when its product ends, its codes, its words."""

    zones: tuple[Geocode, ...]
    until: str
    codes: list[vtec.Vtec]
    text: str


class Bulletin(Struct):
    """One product of one office."""

    heading: str
    office: str
    issued_at: str
    amendment: str
    kind: str
    place: str
    issued: datetime | None
    text: str


def bulletins(text: str) -> Iterator[Bulletin]:
    """The products in a file, each from its WMO header to the next."""
    starts = list(HEADER.finditer(text))
    ends = [match.start() for match in starts[1:]] + [len(text)]
    for match, end in zip(starts, ends, strict=False):
        body = text[match.end() : min(end, match.end() + MOST_TEXT)]
        awips = _AWIPS.search(body[:120].rpartition("\n")[0])  # a line cut there may look like an id
        kind, place = (awips[1], awips[2]) if awips else ("", "")
        yield Bulletin(
            match[1], match[2], match[3], match[4] or "", kind, place, issued(match[3], body), body
        )


def issued(ddhhmm: str, body: str) -> datetime | None:
    """The header has day, hour and minute in UTC; month and year come from the dateline, else from the codes."""
    for day in _days(body):
        for shift in (0, 1, -1):
            near = day + timedelta(days=shift)
            if near.day == int(ddhhmm[:2]):
                return _at(near, ddhhmm)
    return None


def _days(body: str) -> Iterator[datetime]:
    if (match := _MND.search(body[:8000])) and match[1].upper() in _MONTHS:
        with suppress(ValueError):
            yield datetime(int(match[3]), _MONTHS.index(match[1].upper()) + 1, int(match[2]), tzinfo=UTC)
    for code in vtec.codes(body[:20000]):
        yield from (t for t in (code.begin, code.end) if t)


def _at(day: datetime, ddhhmm: str) -> datetime | None:
    try:
        return day.replace(hour=int(ddhhmm[2:4]), minute=int(ddhhmm[4:6]), second=0, microsecond=0)
    except ValueError:
        return None


def following(ddhhmm: str, after: datetime | None) -> datetime | None:
    """The next moment with this day, hour and minute; None when nothing says which month it is."""
    if after is None:
        return None
    for days in range(32):
        day = after + timedelta(days=days)
        if day.day == int(ddhhmm[:2]):
            return _at(day, ddhhmm)
    return None


def segments(text: str) -> Iterator[Segment]:
    """The segments that name zones; prose before the first belongs to none."""
    for piece in _SEGMENT_END.split(text):
        match = _UGC.search(piece)
        if match:
            yield Segment(zones(match[1]), match[2], vtec.codes(piece), piece[match.end() :])


def zones(line: str) -> tuple[Geocode, ...]:
    """A zone list written short: "WAZ503-506>508-ORZ001-" is WAZ503, WAZ506 to WAZ508 and ORZ001."""
    found: dict[Geocode, None] = {}
    prefix = ""
    for token in re.sub(r"\s", "", line[:MOST_LINE]).split("-"):
        if len(token) >= 3 and token[:3].isalpha():
            prefix, token = token[:3], token[3:]
        first, _, last = token.partition(">")
        if not (prefix and first.isdigit() and len(first) == 3):
            if first == "ALL" and prefix:
                found[Geocode("UGC", f"{prefix}ALL")] = None
            continue
        end = int(last[-3:]) if last[-3:].isdigit() else int(first)
        for number in range(int(first), min(end, 999) + 1):
            found[Geocode("UGC", f"{prefix}{number:03}")] = None
        if len(found) > MOST_ZONES:
            break
    return tuple(found)
