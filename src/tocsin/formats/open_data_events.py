# SPDX-License-Identifier: AGPL-3.0-or-later
"""Public events as cities publish them in open-data tables: the place, the window and the effect, nothing else.

Title, kind, organiser, performers and audience are never read into a record. An id that could hold a title is replaced by
a mark of place and time, so that what an event is called cannot change what is kept.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from hashlib import blake2b
from urllib.parse import urlsplit

from tocsin.core.model import (
    Certainty,
    Effect,
    Flaw,
    Hazard,
    Report,
    Severity,
    Shape,
    Slots,
    Urgency,
    Window,
)
from tocsin.formats import fields, tables
from tocsin.formats.arcgis import shapes_of
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item

_VENUE = ("venue", "event_location", "address_name", "location_name", "place", "lieu", "adresse", "ort", "address",
          "location", "site")  # fmt: skip
_START = (
    "start",
    "start_date_time",
    "date_start",
    "start_date",
    "startdate",
    "dtstart",
    "start_time",
    "begin",
    "datum",
    "firstdate_begin",
    "date_debut",
    "startdatetime",
    "fecha_inicio",
    "eventdate",
)
_END = (
    "end",
    "end_date_time",
    "date_end",
    "end_date",
    "enddate",
    "dtend",
    "end_time",
    "lastdate_end",
    "date_fin",
    "enddatetime",
    "fecha_fin",
)
_TITLE = ("title", "title_fr", "titel", "titulo", "nombre", "nom", "event_name", "name", "titre", "summary")
_CLOSURE = ("street_closure_type", "street_closure", "road_closure")
_EVENT = re.compile(r"event|agenda|veranstaltung|evenement|eveniment|manifestation", re.IGNORECASE)
_OPAQUE = re.compile(r"\d{1,18}|[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|[0-9a-f]{16,64}", re.IGNORECASE)


def sniff(body: Body) -> float:
    row = tables.sample(body)
    told = any(n in row for n in _TITLE) and any(n in row for n in _START) and any(n in row for n in _VENUE)
    return 0.5 if told and _EVENT.search(body.head) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an event."""
    rows = tables.rows(body)
    if not rows and (body.fault or not fields.is_json(body)):
        yield Flaw(body.fault or "no row in the table")
        return
    seen: Counter[str] = Counter()
    yield from fields.each(rows, lambda row, where: _event(row, where, hint, seen), "event")


def _event(row: fields.Row, where: str, hint: Hint, seen: Counter[str]) -> Iterator[Item]:
    venue = next((text for name in _VENUE if (text := fields.word(row.get(name)))), "")
    shapes = _shapes(row)
    if not venue and not shapes:
        yield Flaw("the event names no place", where)
        return
    start, end = _time(row, _START, hint.timezone), _time(row, _END, hint.timezone)
    closes = next((text for name in _CLOSURE if (text := fields.word(row.get(name)))), "")
    shut = bool(closes) and closes.lower() not in ("n/a", "no", "none", "false")
    yield Report(
        format="open-data-events",
        id=_id(row, hint, shapes, venue, start, seen),
        sender=urlsplit(hint.url).netloc or hint.publisher,
        hazard=Hazard.PUBLIC_EVENT,
        severity=Severity.MINOR,
        certainty=Certainty.LIKELY,
        urgency=Urgency.FUTURE,
        onset=start,
        ends=end,
        shapes=shapes,
        country=hint.country,
        slots=Slots(
            effect=Effect.ROAD_CLOSED if shut else Effect.PUBLIC_EVENT,
            places=(venue,) if venue else (),
            windows=(Window(start, end),) if start or end else (),
        ),
    )


def _time(row: fields.Row, names: tuple[str, ...], zone: str) -> datetime | None:
    return next((at for name in names if (at := fields.moment(row.get(name), zone))), None)


def _shapes(row: fields.Row) -> tuple[Shape, ...]:
    spot = (
        row.get("lat_lon")
        or row.get("geo_point_2d")
        or row.get("location_coordinates")
        or row.get("location")
    )
    spot = spot if isinstance(spot, dict) else {}
    return (
        shapes_of(row.get("geometry"))
        or fields.spot(
            row.get("latitude") or row.get("lat"), row.get("longitude") or row.get("lon") or row.get("lng")
        )
        or fields.spot(spot.get("lat") or spot.get("latitude"), spot.get("lon") or spot.get("longitude"))
    )


def _id(
    row: fields.Row,
    hint: Hint,
    shapes: tuple[Shape, ...],
    venue: str,
    start: datetime | None,
    seen: Counter[str],
) -> str:
    said = next(
        (fields.word(row.get(name)) for name in ("id", "event_id", "uid", "recordid") if row.get(name)), ""
    )
    if not _OPAQUE.fullmatch(said):
        said = blake2b(f"{shapes or venue}|{start}".encode(), digest_size=8).hexdigest()
    seen[said] += 1
    said += f"-{seen[said]}" if seen[said] > 1 else ""
    return ":".join(part for part in ("event", urlsplit(hint.url).netloc or hint.publisher, said) if part)


OPEN_DATA_EVENTS = Format(
    name="open-data-events",
    title="Public events of cities (open-data tables)",
    spec="https://schema.org/Event",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="an event taken back leaves the table",
)
