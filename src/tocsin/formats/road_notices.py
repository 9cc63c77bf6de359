# SPDX-License-Identifier: AGPL-3.0-or-later
"""Road works and closures as cities publish them in open-data tables (Opendatasoft, Socrata, ArcGIS exports).

Kept are the street, the section, the window and the geometry, and of a description the slots. A project's name may be that of an event or a firm,
so it is used only where it is the location itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from hashlib import blake2b
from typing import Any
from urllib.parse import urlsplit

from tocsin.core.model import (
    Certainty,
    Effect,
    Flaw,
    Hazard,
    MsgType,
    Report,
    Severity,
    Shape,
    Slots,
    Urgency,
    Window,
)
from tocsin.formats import fields, tables
from tocsin.formats.arcgis import shapes_of
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.read_once import extract
from tocsin.formats.sentences import MOST_SAID, told_of_works

_STREET = (
    "street",
    "strassenname",
    "straat",
    "calle",
    "via",
    "ulica",
    "gatenavn",
    "primarystreet",
    "mainstreet",
    "st_name",
    "road",
    "roadname",
    "streetname",
    "onstreet",
    "road_name",
    "street_name",
    "strasse",
    "rue",
    "voie",
)
_SECTION = (
    "location",
    "extent",
    "section",
    "from_to",
    "limits",
    "location_description",
    "abschnitt",
    "troncon",
)
_SHUT = (Effect.ROAD_CLOSED, Effect.LANE_CLOSED, Effect.DETOUR, Effect.ACCESS_LIMITED, Effect.NO_SERVICE)
_SAID = (
    "description",
    "beschreibung",
    "descripcion",
    "descrizione",
    "opis",
    "omschrijving",
    "details",
    "message",
)
_START = (
    "start_date",
    "startdate",
    "start",
    "begin_date",
    "date_debut",
    "start_time",
    "beginn",
    "works_start",
    "starttime",
    "datedebut",
    "gueltig_von",
    "von",
    "startdatum",
    "fecha_inicio",
    "closure_start",
    "closurestart",
    "effective_date",
)
_END = (
    "end_date",
    "enddate",
    "comp_date",
    "end",
    "completion_date",
    "date_fin",
    "end_time",
    "ende",
    "works_end",
    "endtime",
    "datefin",
    "gueltig_bis",
    "bis",
    "einddatum",
    "fecha_fin",
    "closure_end",
    "closureend",
    "expiry_date",
)
_SHAPES = ("geom", "geometry", "geo_shape", "the_geom", "shape", "location", "geolocation", "polyline")
_LAT = ("lat", "latitude", "y")
_LON = ("lng", "lon", "long", "longitude", "x")
_ID = ("reference", "permit_number", "id", "objectid", "recordid", "gid", "uuid", "fid")
_IMPACT = {"verylongdelays": Severity.SEVERE, "longdelays": Severity.MODERATE, "high": Severity.MODERATE,
           "medium": Severity.MINOR, "low": Severity.MINOR}  # fmt: skip
_CLOSED = re.compile(r"clos|sperr|ferm|barr[ée]e|cerrad|chius|zamkni|afgeslot|\bfull\b", re.IGNORECASE)
_EFFECTS = (
    "restrictions",
    "closure",
    "closure_type",
    "impact",
    "type",
    "category",
    "traffic_constriction",
    "einschraenkung",
)
_OPAQUE = re.compile(r"/([0-9a-f]{8}-[0-9a-f-]{27}|\d{3,})/?$")


def sniff(body: Body) -> float:
    row = tables.sample(body)
    named = any(name in row for name in (*_STREET, *_SECTION))
    timed = any(name in row for name in _END)
    placed = any(name in row for name in (*_SHAPES, "geo_point_2d", "lat", "latitude"))
    tells = (
        re.search(
            r"road|closure|works|travaux|baustell|voirie|barr[ée]|sperr|obras|lavori|roboty|werkzaamheden|street",
            body.head,
            re.IGNORECASE,
        )
        is not None
    )
    return 0.55 if named and timed and placed and tells else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a row."""
    rows = tables.rows(body)
    if not rows and (body.fault or not fields.is_json(body)):
        yield Flaw(body.fault or "no row in the table")
        return
    yield from fields.each(rows, lambda row, where: _works(row, where, hint), "row")


def _first(row: fields.Row, names: tuple[str, ...]) -> str:
    return next((text for name in names if (text := fields.word(row.get(name)))), "")


def _told(row: fields.Row, coded: Slots, at: datetime | None, hint: Hint) -> Slots:
    """With what a description adds that says what is shut; one that says what is dug up is nobody's way."""
    text = _said(row)
    shut = text and extract(text, hint.language).effect in _SHUT
    return told_of_works(coded, text, "", at, hint) if shut else coded


def _said(row: fields.Row) -> str:
    return "\n".join(text for name in _SAID if (text := fields.word(row.get(name), MOST_SAID)))


def _works(row: fields.Row, where: str, hint: Hint) -> Iterator[Item]:
    shapes = _shapes(row)
    street, section = _first(row, _STREET), _first(row, _SECTION)
    if not shapes and not street and not section:
        yield Flaw("the entry has neither geometry nor street", where)
        return
    start, end = (_time(row, names, hint.timezone) for names in (_START, _END))
    said = f"{_first(row, _EFFECTS)} {section}"
    effect = Effect.ROAD_CLOSED if _CLOSED.search(said) or "comp_date" in row else Effect.ROADWORKS
    gone = _first(row, ("status",)).lower().startswith("cancel")
    name = _id(row, hint, shapes, end)
    coded = Slots(
        effect=effect,
        mode="road",
        streets=(street,) if street else (),
        sections=(section,) if section else (),
        windows=(Window(start, end),) if start or end else (),
    )
    yield Report(
        format="road-notices",
        id=name,
        sender=urlsplit(hint.url).netloc or hint.publisher,
        sent=fields.moment(row.get("created") or row.get("updated"), hint.timezone),
        msg_type=MsgType.CANCEL if gone else MsgType.ALERT,
        refs=(name,) if gone else (),
        hazard=Hazard.ROAD,
        severity=_IMPACT.get(_first(row, ("impact", "severity")).lower(), Severity.MINOR),
        certainty=Certainty.LIKELY,
        urgency=Urgency.EXPECTED,
        onset=start,
        ends=end,
        shapes=shapes,
        country=hint.country,
        slots=_told(row, coded, start, hint),
    )


def _time(row: fields.Row, names: tuple[str, ...], zone: str) -> Any:
    """A bare end date means the end of that day."""
    text = _first(row, names)
    if names is _END and re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        text += "T23:59:59"
    return fields.moment(text, zone)


def _shapes(row: fields.Row) -> tuple[Shape, ...]:
    for name in _SHAPES:
        value = row.get(name)
        found = shapes_of(fields.inner(value, "geometry") or value)
        if found:
            return found
    point = fields.inner(row, "geo_point_2d")
    lat, lon = (next((row[n] for n in names if row.get(n)), None) for names in (_LAT, _LON))
    return fields.spot(lat or point.get("lat"), lon or point.get("lon"))


def _id(row: fields.Row, hint: Hint, shapes: tuple[Shape, ...], end: Any) -> str:
    """The publisher's number, the number at the end of the entry's address, or a mark of place and end."""
    own = _first(row, _ID)
    if not own and (opaque := _OPAQUE.search(_first(row, ("url_link", "url", "link")))):
        own = opaque[1]
    if not own:
        own = blake2b(f"{shapes}|{_first(row, _STREET)}|{end}".encode(), digest_size=8).hexdigest()
    return ":".join(part for part in ("road", urlsplit(hint.url).netloc or hint.publisher, own) if part)


ROAD_NOTICES = Format(
    name="road-notices",
    title="City road works and closures (open-data tables)",
    spec="https://opendata.vancouver.ca/explore/dataset/road-ahead-current-road-closures/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
