# SPDX-License-Identifier: AGPL-3.0-or-later
"""Power cuts as utilities publish them: lists of outages and tables by county, postcode or service area.

There is no standard. KUBRA and iFactor maps nest `desc` and `geom`; ArcGIS nests `attributes`; the rest are flat rows. A
row is an outage when it counts customers out and says where. A row with none out ends what it reported before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

import msgspec

from tocsin.core.model import Flaw, Report
from tocsin.formats import fields, tables
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.outage_row import Context, is_outage, read

MOST_LEVELS = 6
_STATES = {"SHAPE.AREA": "45"}
"""South Carolina Electric & Gas gives the county part of a FIPS code only; its own column tells it apart."""

Found = tuple[str, fields.Row]


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    if any(is_outage(row) for _, row in islice(_rows(body.json), 20)):
        return 0.6
    return 0.4 if fields.has(body.json, "outages", "summary") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a row; one note for all places that were made coarse."""
    if body.json is None:
        yield Flaw(body.fault or "not JSON")
        return
    found = list(islice(_rows(body.json), tables.MOST_ROWS))
    if not found and not isinstance(body.json, list) and not fields.has(body.json, "outages"):
        yield Flaw("no list of outages in the file")
        return
    seen: Counter[str] = Counter()
    system = tables.reference(body.json)
    coarse = 0
    for count, (name, row) in enumerate(found, 1):
        about = _context(body.json, hint, name, row)
        read_row = partial(_one, about=about)
        for item in fields.each([tables.in_degrees(row, system)], read_row):
            if isinstance(item, Flaw):
                coarse += not item.lost
                if item.lost:
                    yield Flaw(item.reason, f"row {count}")
                continue
            yield _apart(item, seen) if isinstance(item, Report) else item
    if coarse:
        yield Flaw(f"{coarse} outages of fewer than five customers: place rounded to about 1 km", lost=False)


def _one(row: fields.Row, where: str, about: Context) -> Iterator[Item]:
    if not is_outage(row):
        yield Flaw("the row counts no customers or says no place", where)
        return
    report, coarse = read(row, about)
    yield report
    if coarse:
        yield Flaw("coarse", where, lost=False)


def _apart(report: Report, seen: Counter[str]) -> Report:
    """Rows a utility names alike stay different messages."""
    seen[report.id] += 1
    nth = seen[report.id]
    return report if nth == 1 else msgspec.structs.replace(report, id=f"{report.id}-{nth}")


def _context(value: Any, hint: Hint, name: str, row: fields.Row) -> Context:
    about = fields.inner(value, "metadata")
    host = urlsplit(hint.url).netloc
    return Context(
        publisher=fields.word(about.get("provider")) or hint.publisher or host,
        zone=hint.timezone,
        state=dict(hint.options).get("state", "") or next((s for c, s in _STATES.items() if c in row), ""),
        country=hint.country,
        list_name="" if name in ("outages", "file_data", "features", "areas") else name.lower(),
    )


def _rows(value: Any, name: str = "", depth: int = 0) -> Iterator[Found]:
    """Every object of every list, with the list's name; what nests is laid flat."""
    if depth > MOST_LEVELS:
        return
    if isinstance(value, list):
        for one in value:
            yield name, _flat(one) if isinstance(one, dict) else {}
            if isinstance(one, dict) and isinstance(one.get("areas"), list):
                yield from _rows(one["areas"], "areas", depth + 1)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if (isinstance(inner, list) and any(isinstance(one, dict) for one in inner)) or (
                key in ("file_data", "data", "result") and isinstance(inner, dict)
            ):
                yield from _rows(inner, str(key), depth + 1)


def _flat(row: fields.Row) -> fields.Row:
    """`desc`, `attributes` and `properties` beside what surrounds them."""
    flat = dict(row)
    for name in ("desc", "attributes", "properties"):
        inner = flat.pop(name, None)
        if isinstance(inner, list):
            inner = fields.sample(inner)
        if isinstance(inner, dict):
            flat.update(inner)
    return flat


OUTAGES = Format(
    name="outages",
    title="Power cuts of utilities (JSON lists and tables, KUBRA maps)",
    spec="https://kubra.com/storm-center/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
