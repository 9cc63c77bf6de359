# SPDX-License-Identifier: AGPL-3.0-or-later
"""Feeds nobody wrote code for: a dozen lines of TOML make a format out of a GeoJSON, JSON, CSV or RSS feed.

`compile` is pure: the text in, a `Format` or the list of errors out. A mapped format is never guessed; a feed names it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from tocsin.core.model import (
    PERSON_ALERT,
    Certainty,
    Effect,
    Flaw,
    Geocode,
    Hazard,
    Measure,
    MsgType,
    Refused,
    Report,
    Severity,
    Shape,
    Slots,
    Urgency,
)
from tocsin.formats import fields, mapping
from tocsin.formats.arcgis import shapes_of
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item, Says
from tocsin.formats.mapped_rows import at, rows
from tocsin.formats.mapping import Mapping
from tocsin.formats.terms import is_person_alert
from tocsin.formats.texts import plain_text

_CAP = {s.value.lower(): s for s in Severity}
_EFFECTS = {Hazard.ROAD: Effect.ROAD_CLOSED, Hazard.TRANSIT: Effect.SERVICE_DISRUPTION,
            Hazard.PUBLIC_EVENT: Effect.PUBLIC_EVENT, Hazard.POWER_OUTAGE: Effect.SUPPLY_LOST}  # fmt: skip


def compile(toml_text: str) -> Format | list[str]:
    """A format called `mapped:<name>`, or every error of the description, one line each."""
    made = mapping.read(toml_text)
    if isinstance(made, list):
        return made
    return Format(
        name=f"mapped:{made.name}",
        title=made.title,
        spec="docs/mapped-feeds.md",
        sniff=lambda body: 0.0,
        parse=partial(_parse, made),
        says=_says(made),
        unsaid="the description names no field for it",
    )


def _says(made: Mapping) -> tuple[Says, ...]:
    lifted, over = bool(made.gone), "ends" in made.fields
    return (UPDATE, *((CANCEL,) if lifted else ()), *((END,) if over else ()))


def _parse(made: Mapping, body: Body, hint: Hint) -> Iterator[Item]:
    found, fault = rows(body, made)
    if fault:
        yield Flaw(fault)
        return
    yield from fields.each(found, partial(_row, made), "row")


def _row(made: Mapping, row: fields.Row, where: str) -> Iterator[Item]:
    def word(name: str, most: int = 400) -> str:
        return fields.word(at(row, made.fields[name]), most) if name in made.fields else ""

    name, title = word("id"), word("headline")
    if not name:
        yield Flaw(f"no id at {made.fields['id']}", where)
        return
    if is_person_alert(title):
        yield Refused(PERSON_ALERT, where)
        return
    hazard = made.hazards.get(word("hazard").lower(), made.hazard)
    if hazard is None:
        yield Flaw("what the hazard column says is not in the [hazards] table", where)
        return
    shapes = _shapes(made, row)
    gone = bool(made.gone) and word("status").lower() in made.gone
    text = plain_text(str(at(row, made.fields["description"]) or "")) if "description" in made.fields else ""
    said = word("severity").lower()
    yield Report(
        format="mapped",  # the feed says which; the gate knows a format by one plain word
        id=f"{made.name}:{name}",
        sender=made.publisher,
        sent=_time(made, row, "sent"),
        msg_type=MsgType.CANCEL if gone else MsgType.ALERT,
        refs=(f"{made.name}:{name}",) if gone else (),
        hazard=hazard,
        severity=made.severities.get(said) or _CAP.get(said, Severity.UNKNOWN),
        certainty=Certainty.LIKELY,
        urgency=Urgency.EXPECTED,
        onset=_time(made, row, "onset"),
        expires=_time(made, row, "expires"),
        ends=_time(made, row, "ends"),
        headline={made.language: title} if title else {},
        description={made.language: text} if text else {},
        shapes=shapes,
        geocodes=(Geocode(made.zone_scheme, word("zone")),) if word("zone") else (),
        country=made.country,
        slots=_slots(hazard, word("street"), word("section"), word("place")),
        measures=_measures(made, row),
    )
    if not shapes and not word("zone"):
        yield Flaw("the row has no usable place", where, lost=False)


def _slots(hazard: Hazard, street: str, section: str, place: str) -> Slots | None:
    if not (street or section or place or hazard in _EFFECTS):
        return None
    return Slots(
        effect=_EFFECTS.get(hazard, Effect.UNKNOWN),
        streets=(street,) if street else (),
        sections=(section,) if section else (),
        places=(place,) if place else (),
    )


def _time(made: Mapping, row: fields.Row, name: str) -> datetime | None:
    if name not in made.fields:
        return None
    value = at(row, made.fields[name])
    if made.time in ("auto", "iso", "epoch", "epoch_ms"):
        return fields.moment(value, made.timezone)
    try:
        found = datetime.strptime(fields.word(value), made.time)  # noqa: DTZ007 - the zone follows below
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=ZoneInfo(made.timezone))).astimezone(UTC)


def _shapes(made: Mapping, row: fields.Row) -> tuple[Shape, ...]:
    names = made.fields
    radius = fields.number(at(row, names["radius_m"])) if "radius_m" in names else None
    if {"lat", "lon"} <= names.keys():
        return fields.spot(at(row, names["lat"]), at(row, names["lon"]), radius or 0.0)
    if "point" in names or made.kind == "rss":
        return _point(at(row, names.get("point", "point")), row, radius or 0.0)
    return shapes_of(at(row, names.get("geometry", "geometry")))


def _point(value: Any, row: fields.Row, radius: float) -> tuple[Shape, ...]:
    """ "lat lon" or "lat,lon" in a text, or the geo:lat and geo:long of an RSS item."""
    parts = str(value or "").replace(",", " ").split()
    if len(parts) != 2:
        parts = [fields.word(row.get("lat")), fields.word(row.get("long") or row.get("lon"))]
    return fields.spot(parts[0], parts[1], radius)


def _measures(made: Mapping, row: fields.Row) -> dict[Measure, float]:
    read = {m: (fields.number(at(row, path)), factor) for m, (path, factor) in made.measures.items()}
    return {
        measure: round(value * factor, 6) for measure, (value, factor) in read.items() if value is not None
    }
