# SPDX-License-Identifier: AGPL-3.0-or-later
"""Wildfires of agencies' open data: BC Wildfire Service, CIFFC, WFIGS and others, as GeoJSON, ArcGIS JSON or CSV."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from tocsin.core.model import Flaw
from tocsin.formats import fields, tables, wildfire_row
from tocsin.formats.arcgis import shapes_of
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item


def sniff(body: Body) -> float:
    row = tables.sample(body)
    return 0.7 if row and wildfire_row.is_fire(row) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a fire."""
    rows = tables.rows(body)
    if not rows and not (fields.is_json(body) and "features" in fields.inner(body.json)):
        yield Flaw(body.fault or "no list of fires in the file")
        return
    sender = urlsplit(hint.url).netloc or hint.publisher
    yield from fields.each(rows, lambda row, where: _fire(row, where, sender), "feature")


def _fire(row: fields.Row, where: str, sender: str) -> Iterator[Item]:
    yield wildfire_row.read(row, shapes_of(row.get("geometry")), sender, where)


WILDFIRES = Format(
    name="wildfires",
    title="Wildfires of agencies (GeoJSON, ArcGIS JSON, CSV)",
    spec="https://catalogue.data.gov.bc.ca/dataset/bc-wildfire-fire-locations-current",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="a fire is put out, never taken back",
)
