# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was seen near sites: observed reports of one spot, such as local storm reports, with their distance."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

import numpy as np

from tocsin.core.event import Event
from tocsin.core.geo.measure import distances
from tocsin.core.geo.target import aim
from tocsin.core.guard.gate import Cleared
from tocsin.core.judge.outcome import ANSWERED_BY, SPOTTED_WITHIN
from tocsin.core.model import Certainty, Hazard
from tocsin.store import codec, models

FARTHEST_M = max(near.metres for near in SPOTTED_WITHIN.values())


class Spot(NamedTuple):
    """Something seen near a site at a moment, and how far from it."""

    event: str
    hazard: Hazard
    at: datetime
    metres: float


def spots(
    sites: Collection[str], warned: Collection[Hazard], span: tuple[datetime, datetime]
) -> dict[str, list[Spot]]:
    """By site, what was seen within reach of it that could confirm a warning of `warned`, in events that changed
    within `span`."""
    wanted = {
        seen.value for h in warned if h in SPOTTED_WITHIN for seen in ANSWERED_BY.get(h, frozenset((h,)))
    }
    places = list(models.Site.objects.filter(pk__in=sites).values_list("id", "lat", "lon")) if wanted else []
    if not places:
        return {}
    names, lat, lon = zip(*places, strict=True)
    found: dict[str, list[Spot]] = {}
    rows = models.Event.objects.filter(hazard__in=wanted, merged_into="", changed_at__range=span)
    for record in rows.values_list("record", flat=True).iterator():
        event = codec.event(bytes(record))
        for head in filter(_of_a_spot, event.heads):
            metres, _ = distances(aim(head.place), np.array(lon), np.array(lat))
            for row in np.flatnonzero(metres <= FARTHEST_M):
                found.setdefault(names[row], []).append(_spot(event, head, float(metres[row])))
    return found


def _of_a_spot(head: Cleared) -> bool:
    report, place = head.report, head.place
    return bool(
        report.certainty is Certainty.OBSERVED
        and report.onset
        and place.wkb is None
        and place.circles
        and all(circle.radius_m == 0 for circle in place.circles)
    )


def _spot(event: Event, head: Cleared, metres: float) -> Spot:
    onset = head.report.onset
    assert onset is not None
    return Spot(event.id, event.hazard, onset, metres)
