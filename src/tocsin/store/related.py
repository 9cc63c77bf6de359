# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which stored events may be connected with one: narrowed by kind, time and box, decided by `core.fuse.relate`."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Q

from tocsin.core.event import Event
from tocsin.core.fuse.relate import CAUSES, related
from tocsin.core.model import Reason
from tocsin.store import codec, models

AROUND = timedelta(days=3)
BESIDE_DEG = 1.0
MOST = 200
SHOWN = 20


def of(event: Event) -> tuple[Reason, ...]:
    """Events that may have made it or that it may have made, nearest first; at most twenty."""
    row = models.Event.objects.filter(pk=event.id).first()
    if row is None or row.west is None:
        return ()
    kinds = {cause.value for cause in CAUSES.get(event.hazard, ())}
    kinds |= {effect.value for effect, causes in CAUSES.items() if event.hazard in causes}
    near = models.Event.objects.filter(_beside(row), hazard__in=kinds, merged_into="").exclude(pk=event.id)
    span = (event.first_seen - AROUND, event.first_seen + AROUND)
    others = near.filter(first_seen__range=span).order_by("-changed_at", "id")[:MOST]
    found = (related(event, codec.event(bytes(other.record))) for other in others)
    return tuple(sorted(filter(None, found), key=_rank)[:SHOWN])


def _beside(row: models.Event) -> Q:
    """Boxes that touch its own, widened by a degree; a box at the date line may have its like on the other side."""
    west, south, east, north = row.west, row.south, row.east, row.north
    assert west is not None and south is not None and east is not None and north is not None
    tall = Q(south__lte=north + BESIDE_DEG, north__gte=south - BESIDE_DEG)
    wide = Q(west__lte=east + BESIDE_DEG, east__gte=west - BESIDE_DEG)
    if west < -180 + BESIDE_DEG:
        wide |= Q(east__gte=179)
    if east > 180 - BESIDE_DEG:
        wide |= Q(west__lte=-179)
    return tall & wide


def _rank(reason: Reason) -> tuple[float, str]:
    return float(reason.facts["distance_m"]), str(reason.facts["event"])
