# SPDX-License-Identifier: AGPL-3.0-or-later
"""Wildfires of agencies' open data: BC Wildfire Service, CIFFC, WFIGS and others, as GeoJSON or ArcGIS JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from tocsin.core.model import Flaw, Shape
from tocsin.formats import fields, wildfire_row
from tocsin.formats.arcgis import shapes_of
from tocsin.formats.base import Body, Format, Hint, Item


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    rows = fields.features(body.json)
    return 0.7 if rows and wildfire_row.is_fire(_columns(fields.sample(rows))) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a fire."""
    rows = fields.features(body.json)
    if not rows and not isinstance(fields.inner(body.json).get("features"), list):
        yield Flaw(body.fault or "no list of features in the file")
        return
    sender = urlsplit(hint.url).netloc or hint.publisher
    yield from fields.each(rows, lambda row, where: _fire(row, where, sender), "feature")


def _fire(row: fields.Row, where: str, sender: str) -> Iterator[Item]:
    yield wildfire_row.read(_columns(row), _shapes(row), sender, where)


def _columns(row: fields.Row) -> dict[str, Any]:
    return fields.inner(row, "properties") or fields.inner(row, "attributes")


def _shapes(row: fields.Row) -> tuple[Shape, ...]:
    return shapes_of(row.get("geometry"))


WILDFIRES = Format(
    name="wildfires",
    title="Wildfires of agencies (GeoJSON, ArcGIS JSON)",
    spec="https://catalogue.data.gov.bc.ca/dataset/bc-wildfire-fire-locations-current",
    sniff=sniff,
    parse=parse,
)
