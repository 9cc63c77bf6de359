# SPDX-License-Identifier: AGPL-3.0-or-later
"""Road works and closures as cities publish them in open-data tables (Opendatasoft, Socrata, ArcGIS exports).

Kept are the street, the section, the window and the geometry. A project's name may be that of an event or a firm,
so it is used only where it is the location itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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
from tocsin.formats import fields
from tocsin.formats.arcgis import shapes_of
from tocsin.formats.base import Body, Format, Hint, Item

_STREET = (
    "street",
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
_START = (
    "start_date",
    "startdate",
    "start",
    "begin_date",
    "date_debut",
    "start_time",
    "beginn",
    "works_start",
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
)
_ID = ("reference", "permit_number", "id", "objectid", "recordid", "gid", "uuid", "fid")
_IMPACT = {"verylongdelays": Severity.SEVERE, "longdelays": Severity.MODERATE, "high": Severity.MODERATE,
           "medium": Severity.MINOR, "low": Severity.MINOR}  # fmt: skip
_CLOSED = re.compile(r"clos|sperr|ferm|cerrad|chius|zamkni|afgeslot", re.IGNORECASE)
_OPAQUE = re.compile(r"/([0-9a-f]{8}-[0-9a-f-]{27}|\d{3,})/?$")


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    row = _flat(fields.sample(_rows(body.json)))
    named = any(name in row for name in (*_STREET, *_SECTION))
    timed = any(name in row for name in _END)
    placed = (
        "geom" in row or "geometry" in row or fields.has(row, "lat", "lng") or fields.has(row, "lat", "lon")
    )
    tells = re.search(r"road|closure|works|travaux|baustell|voirie", body.head, re.IGNORECASE) is not None
    return 0.55 if named and timed and placed and tells else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a row."""
    rows = _rows(body.json)
    if not rows and not isinstance(body.json, (list, dict)):
        yield Flaw(body.fault or "not JSON")
        return
    yield from fields.each(rows, lambda row, where: _works(_flat(row), where, hint), "row")


def _rows(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    row = fields.inner(value)
    for name in ("roadworks", "results", "records", "features", "closures", "data", "rows"):
        if isinstance(row.get(name), list):
            return list(row[name])
    return []


def _flat(row: fields.Row) -> fields.Row:
    """Opendatasoft nests `fields` (version 1), GeoJSON `properties`, ArcGIS `attributes`."""
    for name in ("fields", "properties", "attributes", "record"):
        if isinstance(row.get(name), dict):
            return {**row, **{key.lower(): value for key, value in row[name].items()}}
    return {key.lower(): value for key, value in row.items()}


def _first(row: fields.Row, names: tuple[str, ...]) -> str:
    return next((text for name in names if (text := fields.word(row.get(name)))), "")


def _works(row: fields.Row, where: str, hint: Hint) -> Iterator[Item]:
    shapes = _shapes(row)
    street, section = _first(row, _STREET), _first(row, _SECTION)
    if not shapes and not street and not section:
        yield Flaw("the entry has neither geometry nor street", where)
        return
    start, end = (_time(row, names, hint.timezone) for names in (_START, _END))
    told = f"{_first(row, ('restrictions', 'closure', 'type', 'category', 'traffic_constriction'))} {section}"
    effect = Effect.ROAD_CLOSED if _CLOSED.search(told) or "comp_date" in row else Effect.ROADWORKS
    gone = _first(row, ("status",)).lower().startswith("cancel")
    name = _id(row, hint, shapes, end)
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
        slots=Slots(
            effect=effect,
            mode="road",
            streets=(street,) if street else (),
            sections=(section,) if section else (),
            windows=(Window(start, end),) if start or end else (),
        ),
    )


def _time(row: fields.Row, names: tuple[str, ...], zone: str) -> Any:
    """A bare end date means the end of that day."""
    text = _first(row, names)
    if names is _END and re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        text += "T23:59:59"
    return fields.moment(text, zone)


def _shapes(row: fields.Row) -> tuple[Shape, ...]:
    for name in ("geom", "geometry", "geo_shape", "the_geom"):
        value = row.get(name)
        found = shapes_of(fields.inner(value, "geometry") or value)
        if found:
            return found
    point = fields.inner(row, "geo_point_2d")
    return fields.spot(
        row.get("lat") or point.get("lat"), row.get("lng") or row.get("lon") or point.get("lon")
    )


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
)
