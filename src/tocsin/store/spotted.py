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
from tocsin.core.judge.outcome import ANSWERED_BY, COVERS_M, SPOTTED_WITHIN
from tocsin.core.model import Certainty, Hazard
from tocsin.store import codec, models

FARTHEST_M = max(near.metres for near in SPOTTED_WITHIN.values())


class Spot(NamedTuple):
    """Something seen near a site at a moment, and how far from it."""

    event: str
    hazard: Hazard
    at: datetime
    metres: float


class Spots(NamedTuple):
    """By site, what was seen within reach of it; and by hazard, which feeds told of such a thing in its region."""

    near: dict[str, list[Spot]]
    told: dict[tuple[str, Hazard], set[str]]


def spots(sites: Collection[str], warned: Collection[Hazard], span: tuple[datetime, datetime]) -> Spots:
    """What was seen that could confirm a warning of `warned`, in events that changed within `span`."""
    wanted = {
        seen.value for h in warned if h in SPOTTED_WITHIN for seen in ANSWERED_BY.get(h, frozenset((h,)))
    }
    places = list(models.Site.objects.filter(pk__in=sites).values_list("id", "lat", "lon")) if wanted else []
    found = Spots({}, {})
    if not places:
        return found
    names, lat, lon = zip(*places, strict=True)
    rows = models.Event.objects.filter(hazard__in=wanted, merged_into="", changed_at__range=span)
    for record in rows.values_list("record", flat=True).iterator():
        event = codec.event(bytes(record))
        for head in filter(_of_a_spot, event.heads):
            metres, _ = distances(aim(head.place), np.array(lon), np.array(lat))
            for row in np.flatnonzero(metres <= FARTHEST_M):
                found.near.setdefault(names[row], []).append(_spot(event, head, float(metres[row])))
            for row in np.flatnonzero(metres <= COVERS_M):
                found.told.setdefault((names[row], event.hazard), set()).add(head.feed)
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
