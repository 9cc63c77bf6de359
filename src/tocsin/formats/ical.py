# SPDX-License-Identifier: AGPL-3.0-or-later
"""iCalendar: public events as place and window. Who organises, who comes and what it is about end here.

ORGANIZER, ATTENDEE, CONTACT and CATEGORIES never reach the parser, SUMMARY and DESCRIPTION only those of a feed that is of
roads or transit, where the slots they say are kept; of a UID only a digest is.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any

from icalendar import Calendar

from tocsin.core.model import Flaw, Report
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.ical_event import MOST_TOTAL, Reader
from tocsin.formats.ical_lines import needed
from tocsin.formats.sentences import SAID_IN_SLOTS

_BEGIN = re.compile(r"^BEGIN:VCALENDAR\s*$", re.IGNORECASE | re.MULTILINE)
_BLOCK = re.compile(
    r"^BEGIN:(VEVENT|VTIMEZONE|VTODO|VJOURNAL|VFREEBUSY)\s*$(.*?)^END:\1\s*$",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
_EVENT = re.compile(r"^BEGIN:VEVENT\s*$", re.IGNORECASE | re.MULTILINE)
_TZID = re.compile(r"\bTZID[=:]([^:;\n]{1,200})", re.IGNORECASE)
_KNOWN = frozenset({"VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "VPOLL"})
_SKIPPED = frozenset({"VTIMEZONE", "VALARM", "VCALENDAR"})


def sniff(body: Body) -> float:
    return 0.98 if body.head[:15].upper() == "BEGIN:VCALENDAR" else 0.8 if _BEGIN.search(body.head) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    text, cut = needed(body.text, hint.hazard in SAID_IN_SLOTS)
    if cut:
        yield Flaw("a calendar too long to read; its end is left out", lost=False)
    try:
        calendars = _calendars(text)
    except Exception:  # icalendar raises whatever its value types raise
        calendars = []
    if not calendars:
        # A calendar cut short has no END, and icalendar returns none of what came before the cut.
        yield from _block_by_block(text, hint)
    for calendar in calendars:
        yield from _calendar(calendar, hint, 0)


def _calendars(text: str) -> list[Any]:
    with warnings.catch_warnings():
        # Vendor TZIDs are guessed by icalendar, rightly, with a warning nobody at a desk can act on.
        warnings.simplefilter("ignore")
        return list(Calendar.from_ical(text, multiple=True))


def _calendar(calendar: Any, hint: Hint, place: int, room: int = MOST_TOTAL) -> Iterator[Item]:
    reader = Reader(calendar, hint, room)
    for component in calendar.subcomponents:
        name = str(getattr(component, "name", None) or "")
        if name == "VEVENT":
            yield from _taken(reader, component, f"event {place}")
            place += 1
        elif name not in _SKIPPED:
            yield Flaw(
                f"not a public event: {name if name in _KNOWN else 'another component'}", f"component {place}"
            )
    yield from reader.rest()


def _taken(reader: Reader, component: Any, where: str) -> list[Item]:
    try:
        return list(reader.take(component, where))
    except Exception as error:  # a broken property raises when it is touched
        return [Flaw(f"an unreadable event: {type(error).__name__}", where)]


def _block_by_block(text: str, hint: Hint) -> Iterator[Item]:
    """One broken content line outside an event makes icalendar give up the file: read each block on its own."""
    blocks = list(_BLOCK.finditer(text))
    zones = {_zone_id(b.group()): b.group() for b in blocks if b[1].upper() == "VTIMEZONE"}
    lost = len(_EVENT.findall(text)) - sum(b[1].upper() == "VEVENT" for b in blocks)
    if not blocks or lost > 0:
        yield Flaw(f"{lost} events cut short" if lost > 0 else "not a calendar that can be read", "body")
    room = MOST_TOTAL
    for place, block in enumerate(b for b in blocks if b[1].upper() != "VTIMEZONE"):
        found = list(_one_block(block.group(), zones, place, hint, room))
        room -= sum(isinstance(item, Report) for item in found)
        yield from found


def _zone_id(block: str) -> str:
    match = _TZID.search(block)
    return match[1].strip().strip('"') if match else ""


def _one_block(block: str, zones: dict[str, str], place: int, hint: Hint, room: int) -> Iterator[Item]:
    """Only the zones it names go with an event: all of them with each would cost their product."""
    named = dict.fromkeys(match[1].strip().strip('"') for match in _TZID.finditer(block))
    around = "\n".join(zones[name] for name in named if name in zones)
    for with_zones in (around + "\n", "") if around else ("",):
        try:
            (calendar,) = _calendars(f"BEGIN:VCALENDAR\n{with_zones}{block}\nEND:VCALENDAR\n")
        except Exception:  # see `parse`
            continue
        yield from _calendar(calendar, hint, place, room)
        return
    yield Flaw("an event that cannot be read", f"event {place}")


ICALENDAR = Format(
    name="ical",
    title="iCalendar public events",
    spec="https://www.rfc-editor.org/rfc/rfc5545",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
