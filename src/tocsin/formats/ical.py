# SPDX-License-Identifier: AGPL-3.0-or-later
"""iCalendar: public events as place and window. Who organises, who comes and what it is about end here.

SUMMARY, DESCRIPTION, ORGANIZER, ATTENDEE, CONTACT, CATEGORIES and the wording of UID are never read.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any

from icalendar import Calendar

from tocsin.core.model import Flaw
from tocsin.formats.base import Body, Format, Hint, Item
from tocsin.formats.ical_event import Reader

MOST_BLOCK = 1024 * 1024
_BEGIN = re.compile(r"^BEGIN:VCALENDAR\s*$", re.IGNORECASE | re.MULTILINE)
_BLOCK = re.compile(
    r"^BEGIN:(VEVENT|VTIMEZONE|VTODO|VJOURNAL|VFREEBUSY)\s*$(.*?)^END:\1\s*$",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
_SKIPPED = frozenset({"VTIMEZONE", "VALARM", "VCALENDAR"})


def sniff(body: Body) -> float:
    return 0.98 if body.head[:15].upper() == "BEGIN:VCALENDAR" else 0.8 if _BEGIN.search(body.head) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    text = body.text.replace("\x00", "")
    try:
        calendars = _calendars(text)
    except Exception:  # icalendar raises whatever its value types raise
        yield from _block_by_block(text, hint)
        return
    if not calendars:
        yield Flaw("no VCALENDAR", "body")
    for calendar in calendars:
        yield from _calendar(calendar, hint, 0)


def _calendars(text: str) -> list[Any]:
    with warnings.catch_warnings():
        # Vendor TZIDs are guessed by icalendar, rightly, with a warning nobody at a desk can act on.
        warnings.simplefilter("ignore")
        return list(Calendar.from_ical(text, multiple=True))


def _calendar(calendar: Any, hint: Hint, place: int) -> Iterator[Item]:
    reader = Reader(calendar, hint)
    for component in calendar.subcomponents:
        name = str(getattr(component, "name", None) or "")
        if name == "VEVENT":
            yield from _taken(reader, component, f"event {place}")
            place += 1
        elif name not in _SKIPPED:
            yield Flaw(f"not a public event: {name[:20] or 'nameless component'}", f"component {place}")
    yield from reader.rest()


def _taken(reader: Reader, component: Any, where: str) -> list[Item]:
    try:
        return list(reader.take(component, where))
    except Exception as error:  # a broken property raises when it is touched
        return [Flaw(f"an unreadable event: {type(error).__name__}", where)]


def _block_by_block(text: str, hint: Hint) -> Iterator[Item]:
    """One broken content line outside an event makes icalendar give up the file: read each block on its own."""
    blocks = list(_BLOCK.finditer(text))
    zones = "".join(b.group() + "\n" for b in blocks if b[1].upper() == "VTIMEZONE")
    if not blocks:
        yield Flaw("not a calendar that can be read", "body")
    for place, block in enumerate(b for b in blocks if b[1].upper() != "VTIMEZONE"):
        yield from _one_block(block.group(), zones, place, hint)


def _one_block(block: str, zones: str, place: int, hint: Hint) -> Iterator[Item]:
    for around in (zones, ""):
        try:
            (calendar,) = _calendars(f"BEGIN:VCALENDAR\n{around}{block}\nEND:VCALENDAR\n")
        except Exception:  # see `parse`
            continue
        yield from _calendar(calendar, hint, place)
        return
    yield Flaw("an event that cannot be read", f"event {place}")


ICALENDAR = Format(
    name="ical",
    title="iCalendar public events",
    spec="https://www.rfc-editor.org/rfc/rfc5545",
    sniff=sniff,
    parse=parse,
)
