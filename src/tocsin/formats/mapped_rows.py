# SPDX-License-Identifier: AGPL-3.0-or-later
"""The rows of a mapped feed's body, and the value at a path of one row."""

from __future__ import annotations

import csv
import io
from typing import Any

from tocsin.formats import fields
from tocsin.formats.base import Body
from tocsin.formats.decode_xml import xml_recovered
from tocsin.formats.mapping import Mapping

MOST_ROWS = 200_000


def rows(body: Body, mapping: Mapping) -> tuple[list[Any], str]:
    """The rows as objects, and why there are none."""
    if mapping.kind == "csv":
        return _csv(body.text, mapping.delimiter)
    if mapping.kind == "rss":
        return _rss(body)
    value = body.json
    if value is None:
        return [], body.fault or "not JSON"
    path = mapping.rows or ("features" if mapping.kind == "geojson" else "")
    found = at(value, path) if path else value
    if isinstance(found, list):
        return found[:MOST_ROWS], ""
    return [], f"no list at {path or 'the top of the file'}"


def _csv(text: str, delimiter: str) -> tuple[list[Any], str]:
    try:
        found = list(csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=delimiter))
    except csv.Error as error:
        return [], f"not CSV: {error}"
    return found[:MOST_ROWS], ""


def _rss(body: Body) -> tuple[list[Any], str]:
    root = body.xml if body.xml is not None else xml_recovered(body.raw, body.charset)
    if root is None:
        return [], body.fault or "not XML"
    entries = [e for e in root.iter() if isinstance(e.tag, str) and _local(e) in ("item", "entry")]
    return [_entry(entry) for entry in entries[:MOST_ROWS]], "" if entries else "no entry in the feed"


def _entry(element: Any) -> fields.Row:
    """Children by local name; an attribute as "name@attribute"; the first of a name stays."""
    row: fields.Row = {}
    for child in element.iter():
        if child is element or not isinstance(child.tag, str):
            continue
        name = _local(child)
        if text := (child.text or "").strip():
            row.setdefault(name, text)
        for attribute, value in child.attrib.items():
            row.setdefault(f"{name}@{attribute.rpartition('}')[2]}", value)
    return row


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def at(row: Any, path: str) -> Any:
    """The value at a dotted path; numbers index lists; a key that holds dots itself is found whole. None when absent."""
    if isinstance(row, dict) and path in row:
        return row[path]
    for part in path.split("."):
        if isinstance(row, dict):
            row = row.get(part)
        elif isinstance(row, list) and part.lstrip("-").isdigit() and -len(row) <= int(part) < len(row):
            row = row[int(part)]
        else:
            return None
    return row
