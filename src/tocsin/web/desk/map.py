# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the map draws: sites with their worst level, open events with their outlines."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Any

import shapely
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe
from msgspec import json

from tocsin.core import geo
from tocsin.core.model import Basis
from tocsin.store import codec, models, patches
from tocsin.web.desk.read import event as event_page
from tocsin.web.desk.read import strip

COARSE = 0.004
"""Degrees by which outlines are thinned for the map; matching never uses them."""


@require_safe
def features(request: HttpRequest) -> HttpResponse:
    """Two feature collections: `sites` and `events`."""
    deaf = list(models.FeedState.objects.exclude(deaf_since=None).values_list("name", flat=True))
    blind = strip.blind_sites(deaf)
    sites = [_site(row, row.id in blind) for row in patches.graded(models.Site.objects.defer("footprint"))]
    events = models.Event.objects.filter(open=True, merged_into="").exclude(west=None).defer("record")
    shapes = [shape for row in events.order_by("level", "id") for shape in _event(row)]
    return JsonResponse({"sites": collection(sites), "events": collection(shapes)})


@require_safe
def event_outline(request: HttpRequest, event_id: str) -> HttpResponse:
    found = event_page.outline(event_id)
    return JsonResponse(found or collection([]))


def collection(features: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": features}


def _site(row: models.Site, blind: bool) -> dict[str, Any]:
    told = {"id": row.id, "name": row.name, "level": row.level, "blind": blind, "key": row.criticality}
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [row.lon, row.lat]},
        "properties": told,
    }


def _event(row: models.Event) -> list[dict[str, Any]]:
    told = {"id": row.id, "level": row.level, "state": row.state, "sites": row.sites}
    return [
        {"type": "Feature", "geometry": shape, "properties": {**told, "basis": basis}}
        for shape, basis in _outline(row.id, row.changed_at)
    ]


@lru_cache(maxsize=512)
def _outline(event_id: str, changed_at: datetime) -> tuple[tuple[dict[str, Any], str], ...]:
    record = models.Event.objects.values_list("record", flat=True).get(pk=event_id)
    heads = codec.event(bytes(record)).heads
    found = []
    for place in {head.place for head in heads if head.place.basis is not Basis.COUNTRY}:
        if (shape := geo.geojson(place)) is not None:
            found.append((_thin(shape), place.basis.value))
    return tuple(found)


def _thin(shape: dict[str, Any]) -> dict[str, Any]:
    thin = shapely.simplify(shapely.from_geojson(json.encode(shape)), COARSE)
    if thin.is_empty:
        return shape
    return dict(json.decode(shapely.to_geojson(thin).encode()))
