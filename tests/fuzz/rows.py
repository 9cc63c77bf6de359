# SPDX-License-Identifier: AGPL-3.0-or-later
"""Calendars and tables made wrong on the level of properties and cells."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

_FOLD = re.compile(rb"\r?\n[ \t]")
RULES = (
    "FREQ=SECONDLY;COUNT=99999999", "FREQ=MINUTELY;UNTIL=99991231T235959Z", "FREQ=DAILY;INTERVAL=0", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;BYDAY=53MO;BYSETPOS=-9999", "FREQ=WEEKLY;BYDAY=XX", "FREQ=;COUNT=-1", "COUNT=3", "FREQ=HOURLY;BYHOUR=25", "FREQ=DAILY;UNTIL=20260230",
)  # fmt: skip
TIMES = (
    "00000000", "99991231", "20260230T000000", "20260301T250000Z", "18991231T235959Z", "20260301", "T1000", "-P1D", "P99999999W", "20260301T020000/PT1H",
)  # fmt: skip
ZONES = (
    "Customized Time Zone",
    "(UTC+01:00) Amsterdam",
    "Europe/Nowhere",
    "",
    "\x00",
    "UTC+25",
    "/softwarestudio/Olson/Europe/Paris",
)
LINES = ("BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VCALENDAR", "BEGIN:VTIMEZONE", "TZOFFSETTO:+5744", "GEO:NaN;1e999", "SEQUENCE:x", "DTSTART", ";=:")  # fmt: skip


def calendar_changed(raw: bytes, rng: random.Random, nasty: Sequence[str]) -> bytes:
    """Properties left out, doubled, moved, given another zone, rule or time; components cut open."""
    lines = _FOLD.sub(b"", raw).splitlines()[:4000] or [b""]
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(lines))
        match rng.randrange(7):
            case 0 if len(lines) > 1:
                del lines[at]
            case 1:
                lines.insert(rng.randrange(len(lines)), lines[at])
            case 2:
                lines.insert(at, rng.choice(LINES).encode())
            case 3:
                lines.insert(at, b"RRULE:" + rng.choice(RULES).encode())
            case 4:
                lines[at] = _name(lines[at]) + b":" + rng.choice(TIMES).encode()
            case 5:
                value = lines[at].partition(b":")[2]
                lines[at] = _name(lines[at]) + b";TZID=" + rng.choice(ZONES).encode() + b":" + value
            case _:
                lines[at] = _name(lines[at]) + b":" + rng.choice(nasty).encode("utf-8", "replace")
    return rng.choice((b"\r\n", b"\n", b"\r\n \r\n")).join(lines)


def _name(line: bytes) -> bytes:
    return re.split(rb"[;:]", line, maxsplit=1)[0]


def table_changed(raw: bytes, rng: random.Random, nasty: Sequence[str]) -> bytes:
    """Cells left out, added, swapped, quoted wrongly; the delimiter changed on one line; the header repeated or lost."""
    lines = raw.splitlines()[:4000] or [b""]
    delimiter = max((b",", b";", b"|", b"\t"), key=lines[0].count)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(lines))
        cells = lines[at].split(delimiter)
        cell = rng.randrange(len(cells))
        match rng.randrange(7):
            case 0:
                del cells[cell]
            case 1:
                cells.insert(cell, rng.choice(nasty).encode("utf-8", "replace"))
            case 2:
                cells[cell] = rng.choice(nasty).encode("utf-8", "replace")
            case 3:
                cells[cell] = b'"' + cells[cell]
            case 4:
                cells = [b",;|\t"[rng.randrange(4) :][:1].join(cells)]
            case 5:
                cells = lines[0].split(delimiter)
            case _:
                rng.shuffle(cells)
        lines[at] = delimiter.join(cells)
    return rng.choice((b"\n", b"\r\n", b"\r")).join(lines)
