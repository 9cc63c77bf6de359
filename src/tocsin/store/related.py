# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which stored events may be connected with one: narrowed by kind, time and box, decided by `core.fuse.relate`."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from tocsin.core.event import Event
from tocsin.core.fuse.relate import CAUSES, related
from tocsin.core.model import Reason
from tocsin.store import codec, models
from tocsin.store.shape import Box, box
from tocsin.store.then import events_then

AROUND = timedelta(days=3)
BESIDE_DEG, DRIFT_DEG = 1.0, 12.0
"""A cyclone drifts up to four degrees a day, and boxes are those of now."""
NOWHERE = Q(pk__in=[])
MOST = 200
SHOWN = 20


def then(event: Event, at: datetime) -> tuple[Reason, ...]:
    """The same as it stood at a past second: only what had been received by then counts, on both sides. Where a
    storm was then may lie far from where it went, and what was cancelled since names no place any more."""
    others = _others(event, DRIFT_DEG, Q(west=None)).filter(first_seen__lte=at)[:MOST]
    found = (related(event, other) for row in others for other in events_then(row, at))
    return tuple(sorted(filter(None, found), key=_rank)[:SHOWN])


def of(event: Event) -> tuple[Reason, ...]:
    """Events that may have made it or that it may have made, nearest first; at most twenty."""
    others = _others(event, BESIDE_DEG)[:MOST]
    found = (related(event, codec.event(bytes(other.record))) for other in others)
    return tuple(sorted(filter(None, found), key=_rank)[:SHOWN])


def _others(event: Event, wider: float, else_: Q = NOWHERE) -> QuerySet[models.Event]:
    """Events of kinds that may be connected, of the same days, whose boxes touch its own widened by degrees."""
    kinds = {cause.value for cause in CAUSES.get(event.hazard, ())}
    kinds |= {effect.value for effect, causes in CAUSES.items() if event.hazard in causes}
    span = (event.first_seen - AROUND, event.first_seen + AROUND)
    near = models.Event.objects.filter(_beside(box(event), wider) | else_, hazard__in=kinds, merged_into="")
    return near.exclude(pk=event.id).filter(first_seen__range=span).order_by("-changed_at", "id")


def _beside(own: Box, wider: float) -> Q:
    """A box at the date line may have its like on the other side; one that is nowhere touches none."""
    west, south, east, north = own
    if west is None or south is None or east is None or north is None:
        return NOWHERE
    tall = Q(south__lte=north + wider, north__gte=south - wider)
    wide = Q(west__lte=east + wider, east__gte=west - wider)
    if west < -180 + wider:
        wide |= Q(east__gte=180 - wider)
    if east > 180 - wider:
        wide |= Q(west__lte=wider - 180)
    return tall & wide


def _rank(reason: Reason) -> tuple[float, str]:
    return float(reason.facts["distance_m"]), str(reason.facts["event"])
