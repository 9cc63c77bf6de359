# SPDX-License-Identifier: AGPL-3.0-or-later
"""CAL FIRE incidents: the incident list in its page envelope, the bare list, and the GeoJSON list.

The envelope repeats every incident (`Incidents`, `ListIncidents`) and adds the year's (`AllYearIncidents`, without
acres as numbers); only the first list is read. Statements are free text with evacuation news and names of offices: left.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from tocsin.core.model import Flaw, Hazard, Report
from tocsin.formats import fields, wildfire_row
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item

SENDER = "www.fire.ca.gov"
_KINDS = {"flood": Hazard.FLOOD, "earthquake": Hazard.EARTHQUAKE}


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    row = fields.sample(_rows(body.json))
    return 0.95 if fields.has(_columns(row), "AcresBurned", "UniqueId", "PercentContained") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an incident."""
    rows = _rows(body.json)
    if not rows and not isinstance(body.json, (list, dict)):
        yield Flaw(body.fault or "not JSON")
        return
    yield from fields.each(rows, _incident, "incident")


def _rows(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    found = fields.inner(value).get("Incidents")
    return found if isinstance(found, list) else fields.features(value)


def _columns(row: fields.Row) -> fields.Row:
    return fields.inner(row, "properties") or row


def _incident(row: fields.Row, where: str) -> Iterator[Item]:
    columns = _columns(row)
    item = wildfire_row.read(columns, fields.geometry(row.get("geometry")), SENDER, where)
    if not isinstance(item, Report):
        yield item
        return
    over = columns.get("Final") is True or columns.get("IsActive") is False
    kind = fields.word(columns.get("Type")).lower()
    yield msgspec.structs.replace(
        item,
        format="calfire",
        hazard=_KINDS.get(kind, item.hazard),
        ends=(item.ends or item.sent) if over else item.ends,
        country="US",
    )


CALFIRE = Format(
    name="calfire",
    title="CAL FIRE incidents (JSON, GeoJSON)",
    spec="https://www.fire.ca.gov/incidents",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="a fire is put out, never taken back",
)
