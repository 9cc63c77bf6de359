# SPDX-License-Identifier: AGPL-3.0-or-later
"""Events of one calendar to Reports: single ones at once, recurring ones by their occurrences in the horizon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar
from msgspec import structs

from tocsin.core.model import (
    PERSON_ALERT,
    Certainty,
    Effect,
    Flaw,
    Hazard,
    MsgType,
    Refused,
    Report,
    Shape,
    Slots,
    Window,
)
from tocsin.core.times import known_zone
from tocsin.formats import notice
from tocsin.formats.base import Hint, Item
from tocsin.formats.ical_lines import SOUGHT
from tocsin.formats.ical_rule import advance, doubtful
from tocsin.formats.sentences import SAID_IN_SLOTS, in_one_language, settled, told
from tocsin.formats.stamps import stamp

DAYS = 366
"""How far recurrences reach from their start, or from the horizon's, when the hint does not say."""

MOST_OCCURRENCES = 400
MOST_TOTAL = 4_000
"""Occurrences read of one calendar."""

_ONLINE = re.compile(r"https?://|www\.|@|zoom|teams|\bonline\b|webinar", re.IGNORECASE)
_WRITTEN = re.compile(r"(\d{8})(?:T(\d{4}(?:\d\d)?)(Z?))?")
_GEO = re.compile(r"geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)")


class Reader:
    """Reads the events of one calendar. Options of the hint: `from` and `until` (ISO 8601), `days`."""

    def __init__(self, calendar: Any, hint: Hint, room: int = MOST_TOTAL) -> None:
        self.calendar, self.hint = calendar, hint
        self.room = room
        self.zone = _zone(str(calendar.get("X-WR-TIMEZONE") or ""), hint.timezone)
        self.cancelled = str(calendar.get("METHOD") or "").upper() == "CANCEL"
        options = dict(hint.options)
        self.start = stamp(options.get("from"), hint.timezone)
        self.stop = stamp(options.get("until"), hint.timezone)
        self.days = int(options["days"]) if options.get("days", "").isdigit() else DAYS
        self.series: dict[str, list[Any]] = {}
        self.places: dict[str, str] = {}

    def take(self, event: Any, where: str) -> Iterator[Item]:
        """Yield a single event; keep one of a series for `rest`."""
        if str(event.get("CLASS") or "").upper() in ("PRIVATE", "CONFIDENTIAL"):
            yield Flaw("a private entry is not read", where)
            return
        uid = str(event.get("UID") or "")
        if uid and any(name in event for name in ("RRULE", "RDATE", "RECURRENCE-ID")):
            self.series.setdefault(uid, []).append(event)
            self.places.setdefault(uid, where)
            return
        yield self._read(event, uid, where)

    def rest(self) -> Iterator[Item]:
        """The series kept by `take`, occurrence by occurrence."""
        for uid, events in self.series.items():
            where = self.places[uid]
            try:
                yield from self._series(uid, events, where)
            except Exception as error:  # icalendar keeps broken properties and raises when they are touched
                yield Flaw(f"an unreadable series: {type(error).__name__}", where)

    def _series(self, uid: str, events: list[Any], where: str) -> Iterator[Item]:
        if self.room <= 0:
            yield Flaw(f"more than {MOST_TOTAL} occurrences in the calendar; this series is not read", where)
            return
        master = next((e for e in events if "RECURRENCE-ID" not in e), None)
        # Every one of them: an expander joins all entries of a UID, a second master's endless rule included.
        fault = next((doubt for event in events if (doubt := doubtful(event))), "")
        if master is None or fault:
            if fault:
                yield Flaw(f"{fault}; only its named occurrences are read", where, lost=False)
            yield from (self._read(e, uid, where) for e in events)
            return
        try:
            found = self._occurrences(master, events)
        except Exception as error:
            yield Flaw(f"a recurrence that cannot be expanded: {type(error).__name__}", where, lost=False)
            found = list(events)
        if not found:
            yield Flaw("a series without an occurrence in the horizon", where, lost=False)
        room = min(MOST_OCCURRENCES, self.room)
        if len(found) > room:
            yield Flaw(f"more than {room} occurrences; the later ones are not read", where, lost=False)
        self.room -= min(room, len(found))
        yield from (self._read(e, uid, where) for e in found[:room])

    def _occurrences(self, master: Any, events: list[Any]) -> list[Any]:
        first, _ = self._window(master)
        start = self.start or first
        if start is None:
            raise ValueError("no DTSTART")
        stop = self.stop or start + timedelta(days=self.days)
        one = Calendar()
        for zone in self.calendar.walk("VTIMEZONE"):
            one.add_component(zone)
        for event in events:
            one.add_component(advance(event, start) if event is master else event)
        found: list[Any] = recurring_ical_events.of(one, skip_bad_series=True).between(start, stop)
        moved = [
            e for e in events if "RECURRENCE-ID" in e and str(e.get("STATUS", "")).upper() == "CANCELLED"
        ]
        return sorted([*found, *(e for e in moved if e not in found)], key=lambda e: str(self._window(e)[0]))

    def _read(self, event: Any, uid: str, where: str) -> Item:
        try:
            start, end = self._window(event)
            if start is None:
                return Flaw("an event without a readable start", where)
            if event.get(SOUGHT):
                return Refused(PERSON_ALERT, where)
            return self._report(event, uid, start, end)
        except Exception as error:  # see `rest`
            return Flaw(f"an unreadable event: {type(error).__name__}", where)

    def _window(self, event: Any) -> tuple[datetime | None, datetime | None]:
        begin = _value(event, "DTSTART")
        start = self._utc(begin)
        end = self._utc(_value(event, "DTEND"))
        length = _value(event, "DURATION")
        if end is None and start is not None:
            whole = isinstance(begin, date) and not isinstance(begin, datetime)
            extra = length if isinstance(length, timedelta) else timedelta(days=1 if whole else 0)
            end = start + extra if timedelta(0) <= extra < timedelta(days=3660) else None
        return start, end if end is None or start is None or end >= start else None

    def _utc(self, value: Any) -> datetime | None:
        if isinstance(value, datetime):
            aware = value if value.tzinfo else value.replace(tzinfo=self.zone)
        elif isinstance(value, date):
            aware = datetime.combine(value, time(0), self.zone)
        else:
            return None
        found = aware.astimezone(UTC)
        return found if 1900 < found.year < 2200 else None

    def _report(self, event: Any, uid: str, start: datetime, end: datetime | None) -> Report:
        places = _places(event)
        original = self._utc(_value(event, "RECURRENCE-ID")) or start
        # A UID may spell the title, a name or an address: only its digest is kept.
        told = uid or f"{start.isoformat()}|{'|'.join(places)}"
        key = f"{sha256(told.encode('utf-8', 'replace')).hexdigest()[:20]}/{original:%Y%m%dT%H%MZ}"
        status = str(event.get("STATUS") or "").upper()
        hazard, slots = self._said(event, Slots(places=places, windows=(Window(start, end),)))
        return Report(
            format="ical",
            id=key,
            sender=self.hint.publisher,
            sent=self._utc(_value(event, "LAST-MODIFIED") or _value(event, "DTSTAMP")),
            msg_type=MsgType.CANCEL if self.cancelled or status == "CANCELLED" else MsgType.ALERT,
            keys=(f"ical:{key}",),
            hazard=hazard,
            certainty=Certainty.POSSIBLE if status == "TENTATIVE" else Certainty.LIKELY,
            onset=start,
            ends=end,
            shapes=_shapes(event),
            country=self.hint.country,
            slots=slots,
        )

    def _said(self, event: Any, slots: Slots) -> tuple[Hazard, Slots]:
        """A public event, of which no word is read; or what a calendar of roads or transit says of an entry."""
        if self.hint.hazard not in SAID_IN_SLOTS:
            return Hazard.PUBLIC_EVENT, structs.replace(slots, effect=Effect.PUBLIC_EVENT)
        hazard = Hazard(self.hint.hazard)
        texts = [
            (_language(found), str(found)) for n in ("SUMMARY", "DESCRIPTION") if (found := event.get(n))
        ]
        language, text = in_one_language(texts, self.hint)
        return hazard, settled(told(slots, text, language, slots.windows[0].start, self.hint), hazard)


def _zone(named: str, fallback: str) -> ZoneInfo:
    return known_zone(named) or known_zone(fallback) or ZoneInfo("UTC")


def _value(event: Any, name: str) -> Any:
    found = event.get(name)
    if isinstance(found, list):
        found = found[0] if found else None
    try:
        return getattr(found, "dt", None)
    except Exception:  # a property icalendar could not read raises when it is touched
        return _spelt(found)


def _spelt(broken: Any) -> datetime | date | None:
    """A time nearly as the standard writes it: a date not called one, seconds left out; None for anything else."""
    match = _WRITTEN.fullmatch(broken.to_ical().decode("utf-8", "replace").strip())
    if not match:
        return None
    clock = (match[2] or "").ljust(6, "0")
    text = f"{match[1][:4]}-{match[1][4:6]}-{match[1][6:]}T{clock[:2]}:{clock[2:4]}:{clock[4:]}"
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    if not match[2]:
        return at.date()
    return at.replace(tzinfo=UTC) if match[3] else at


def _language(value: Any) -> str:
    return str(getattr(value, "params", {}).get("LANGUAGE", ""))


def _places(event: Any) -> tuple[str, ...]:
    """The location, unless it is a link, an address of a person's mailbox or a video call."""
    found = event.get("LOCATION")
    values = found if isinstance(found, list) else [found]
    return notice.names(str(v) for v in values if v and not _ONLINE.search(str(v)[:500]))


def _shapes(event: Any) -> tuple[Shape, ...]:
    geo = event.get("GEO")
    shape = (
        notice.point(getattr(geo, "latitude", None), getattr(geo, "longitude", None))
        if geo is not None
        else None
    )
    if shape is None and (apple := _GEO.search(str(event.get("X-APPLE-STRUCTURED-LOCATION") or "")[:400])):
        shape = notice.point(apple[1], apple[2])
    return (shape,) if shape else ()
