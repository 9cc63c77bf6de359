# SPDX-License-Identifier: AGPL-3.0-or-later
"""Open-data tables, whichever portal hands them out, as flat rows with lower-case names and degrees.

Known are a bare list (Socrata), `meta` with `data` (Socrata's full form), `records` with `fields` (Opendatasoft 1),
`results` (Opendatasoft 2), `result.records` (CKAN), `features` with `properties` (GeoJSON) or `attributes` (ArcGIS),
any other single list of objects, and CSV.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from tocsin.formats import fields
from tocsin.formats.base import Body
from tocsin.formats.projection import to_degrees

MOST_ROWS = 20_000
SAMPLE = 20
_NESTED = ("fields", "properties", "attributes", "record")
_LISTS = ("records", "results", "features", "rows", "data", "items", "events", "closures", "roadworks")
"""Where portals keep their rows: they list their columns beside them, and there may be more columns than rows."""
_MARKS = (",", ";", "|", "\t")


def rows(body: Body) -> list[Any]:
    """Every row; what is not an object stays as it is, for the reader to say so."""
    if fields.is_json(body):
        system = reference(body.json)
        return [in_degrees(flat(row), system) if isinstance(row, dict) else row for row in listed(body.json)]
    return list(_csv(body.text))


def sample(body: Body) -> fields.Row:
    """The first row, to recognise a table by; {} when the body is none."""
    if fields.is_json(body):
        return flat(fields.sample(listed(body.json)))
    first = body.head.split("\n", 1)[0]
    if body.head[:1] in ("<", "#", "") or max(first.count(mark) for mark in _MARKS) < 2:
        return {}
    return next(_csv(body.head), {})


def listed(value: Any) -> list[Any]:
    """The list of rows inside a portal's answer; [] when there is none."""
    if isinstance(value, list):
        return value[:MOST_ROWS]
    columns = fields.inner(value, "meta", "view").get("columns")
    if isinstance(columns, list) and isinstance(value.get("data"), list):
        names = [fields.word(fields.inner(column).get("fieldName")) for column in columns]
        return [
            dict(zip(names, row, strict=False)) for row in value["data"][:MOST_ROWS] if isinstance(row, list)
        ]
    inner = fields.inner(value, "result") or fields.inner(value)
    lists = {name: one for name, one in inner.items() if isinstance(one, list) and fields.rows(one[:SAMPLE])}
    known = next((lists[name] for name in _LISTS if name in lists), None)
    return (known or max(lists.values(), key=len, default=[]))[:MOST_ROWS]


def flat(row: fields.Row) -> fields.Row:
    """The row under lower-case names, with the members of what nests beside what surrounds it."""
    found = {str(key).lower(): value for key, value in row.items()}
    for name in _NESTED:
        if isinstance(found.get(name), dict):
            found.update({str(key).lower(): value for key, value in found.pop(name).items()})
    return found


def reference(value: Any) -> str:
    """The coordinate system a file names, as GeoJSON's old `crs` or ArcGIS' `spatialReference`; "" for degrees."""
    told = fields.inner(value, "spatialReference")
    named = fields.word(fields.inner(value, "crs", "properties").get("name"))
    number = fields.word(told.get("latestWkid") or told.get("wkid"))
    return number or named


def in_degrees(row: fields.Row, system: str) -> fields.Row:
    """The row with its `geometry` out of the named system."""
    place = row.get("geometry")
    return {**row, "geometry": to_degrees(place, system)} if system and isinstance(place, dict) else row


def _csv(text: str) -> Iterator[fields.Row]:
    first = text.lstrip("\ufeff").split("\n", 1)[0]
    mark = max(_MARKS, key=first.count)
    try:
        for number, row in enumerate(csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=mark)):
            if number >= MOST_ROWS:
                return
            yield {str(name).strip().lower(): value for name, value in row.items() if name}
    except csv.Error:
        return
