# SPDX-License-Identifier: AGPL-3.0-or-later
"""Event x Site: which sites an event's standing messages touch, when, how far, how badly and why."""

from __future__ import annotations

from datetime import datetime

from tocsin.core.event import Event, Impact, live, window
from tocsin.core.guard.gate import Cleared
from tocsin.core.judge.hazards import reach_m
from tocsin.core.judge.level import level
from tocsin.core.match import Hit, SiteIndex
from tocsin.core.model import Reason


def impacts(event: Event, index: SiteIndex, now: datetime) -> dict[str, Impact]:
    """All impacts of the event's live heads; where several touch a site, the worst, then the nearest."""
    found: dict[str, Impact] = {}
    for head in live(event, now):
        if not head.place.known:
            continue
        for hit in index.hits(head.place, reach_m(head.report.hazard, head.report.measures)):
            impact = _impact(event, head, hit)
            other = found.get(hit.site)
            if other is None or _rank(impact) > _rank(other):
                found[hit.site] = impact
    return found


def _impact(event: Event, head: Cleared, hit: Hit) -> Impact:
    report = head.report
    start, end = window(report)
    degree, why = level(report, hit.inside, hit.distance_m)
    return Impact(
        event=event.id,
        site=hit.site,
        level=degree,
        start=start,
        end=end,
        distance_m=round(hit.distance_m, 1),
        inside=hit.inside,
        basis=hit.basis,
        why=(
            Reason("message", {"id": report.id, "feed": head.feed, "sender": report.sender}),
            Reason("place", {"basis": hit.basis.value, "distance_m": round(hit.distance_m)}),
            *why,
        ),
    )


def _rank(impact: Impact) -> tuple[int, float]:
    return int(impact.level), -impact.distance_m
