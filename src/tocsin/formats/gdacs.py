# SPDX-License-Identifier: AGPL-3.0-or-later
"""GDACS: the RSS feed, and the API's GeoJSON of an event, of its geometry, and of the list of events.

An event keeps its id through its episodes; a new episode replaces the one before. Alert colours speak of humanitarian
impact on a country: Green reads as Minor, Orange as Severe, Red as Extreme.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tocsin.core.model import Flaw, Shape
from tocsin.formats import fields, gdacs_event
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.countries import alpha2
from tocsin.formats.decode_xml import xml_recovered
from tocsin.formats.texts import one_line, plain_text

_SPACE = "{http://www.gdacs.org}"
_GEO = "{http://www.w3.org/2003/01/geo/wgs84_pos#}"
_WIND = re.compile(r"^\s*\d+\s*km/h")
_AREAS = re.compile(r"^Poly_(?!Cones|Circle)", re.IGNORECASE)
"""Classes that are areas touched; cones are track uncertainty, circles a fixed distance around a point."""


def sniff(body: Body) -> float:
    head = body.head
    if "http://www.gdacs.org" in head and "<rss" in head:
        # other feeds declare the namespace without using it
        return 0.97 if "GDACS" in head or b":eventtype>" in body.raw[:65536] else 0.0
    if not fields.is_json(body):
        return 0.0
    shown = fields.inner(fields.sample(fields.features(body.json)), "properties")
    return 0.97 if fields.has(shown, "eventtype", "eventid", "alertlevel") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an event."""
    if fields.is_json(body):
        yield from _features(body)
        return
    root = body.xml if body.xml is not None else xml_recovered(body.raw, body.charset)
    if root is None:
        yield Flaw(body.fault or "not XML")
        return
    if body.xml is None:
        yield Flaw(f"{body.fault}; what could be read is kept", lost=False)
    for count, element in enumerate(root.iter("item"), 1):
        yield gdacs_event.report(_told(element), f"item {count}")


def _told(element: Any) -> gdacs_event.Told:
    row: dict[str, object] = {}
    severity: Any = None
    for child in element:
        if not isinstance(child.tag, str):
            continue
        name = child.tag.rpartition("}")[2].lower()
        if child.tag == f"{_SPACE}severity":
            severity = child
        elif text := (child.text or "").strip():
            row.setdefault(name, text)
    amount_text = (severity.text or "") if severity is not None else ""
    lat, _, lon = str(row.get("point") or _wgs84(element)).partition(" ")
    return gdacs_event.Told(
        row=row,
        amount=severity.get("value") if severity is not None else None,
        unit=severity.get("unit", "") if severity is not None else "",
        amount_text=amount_text,
        title=one_line(str(row.get("title", ""))),
        text=plain_text(str(row.get("description", ""))),
        countries=_codes(row.get("iso3"), row.get("country")),
        shapes=fields.spot(lat, lon),
    )


def _wgs84(element: Any) -> str:
    """The W3C geo:Point, when there is no georss:point."""
    spot = element.find(f"{_GEO}Point")
    return "" if spot is None else f"{spot.findtext(f'{_GEO}lat', '')} {spot.findtext(f'{_GEO}long', '')}"


def _codes(iso3: object, names: object) -> tuple[str, ...]:
    """The country's ISO code, unless the names show that it is only the first of several."""
    code = alpha2(fields.word(iso3))
    return (code,) if code and "," not in str(names or "") else ()


def _features(body: Body) -> Iterator[Item]:
    if body.json is None:
        yield Flaw(body.fault or "not JSON")
        return
    groups: dict[str, list[fields.Row]] = {}
    for count, row in enumerate(fields.features(body.json), 1):
        shown = fields.inner(row, "properties")
        name = "{}{}:{}".format(*(fields.word(shown.get(n)) for n in ("eventtype", "eventid", "episodeid")))
        if name == ":":
            yield Flaw("the feature has no eventtype and eventid", f"feature {count}")
            continue
        groups.setdefault(name, []).append(row)
    if not groups and not isinstance(fields.inner(body.json).get("features"), list):
        yield Flaw("no GDACS event in the file")
    yield from fields.each([{"rows": rows} for rows in groups.values()], _event, "event")


def _event(group: fields.Row, where: str) -> Iterator[Item]:
    rows = group["rows"]
    first = next((r for r in rows if _class(r) == "Point_Centroid"), rows[0])
    shown = fields.inner(first, "properties")
    amount = fields.inner(shown, "severitydata")
    affected = shown.get("affectedcountries")
    codes = [alpha2(fields.word(c.get("iso3"))) for c in affected or [] if isinstance(c, dict)]
    yield gdacs_event.report(
        gdacs_event.Told(
            row={name.lower(): value for name, value in shown.items()},
            amount=amount.get("severity"),
            unit=fields.word(amount.get("severityunit")),
            amount_text=fields.word(amount.get("severitytext")),
            title=fields.word(shown.get("htmldescription")) or fields.word(shown.get("name")),
            text=fields.word(amount.get("severitytext")),
            countries=tuple(dict.fromkeys(c for c in codes if c))
            or _codes(shown.get("iso3"), shown.get("country")),
            shapes=_areas(rows) or fields.geometry(first.get("geometry")),
        ),
        where,
    )


def _class(row: fields.Row) -> str:
    return fields.word(fields.inner(row, "properties").get("Class"))


def _areas(rows: list[fields.Row]) -> tuple[Shape, ...]:
    """The areas of an event's geometry; of a cyclone's, the swaths over the whole forecast when there are any."""
    areas = [row for row in rows if _AREAS.match(_class(row))]
    swaths = [r for r in areas if _WIND.match(fields.word(fields.inner(r, "properties").get("polygonlabel")))]
    return tuple(shape for row in swaths or areas for shape in fields.geometry(row.get("geometry")))


GDACS = Format(
    name="gdacs",
    title="GDACS events (RSS, GeoJSON)",
    spec="https://www.gdacs.org/gdacsapi/swagger/index.html",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="an event taken back leaves the feed",
)
