# SPDX-License-Identifier: AGPL-3.0-or-later
"""Event x Site: which sites an event's standing messages touch, when, how far, how badly and why."""

from __future__ import annotations

from datetime import datetime

from tocsin.core.event import Event, Impact, live, window
from tocsin.core.guard.gate import Cleared
from tocsin.core.hours import Opening, opening
from tocsin.core.judge.hazards import reach_m, reached
from tocsin.core.judge.level import level
from tocsin.core.judge.record import Record
from tocsin.core.judge.sure import likeness, sure
from tocsin.core.match import Hit, SiteIndex
from tocsin.core.model import Basis, Level, Reason, Site


def impacts(event: Event, index: SiteIndex, now: datetime, record: Record) -> dict[str, Impact]:
    """All impacts of the event's live heads; where several touch a site, the worst, then the nearest."""
    found: dict[str, Impact] = {}
    for head in live(event, now):
        if not head.place.known:
            continue
        judged: dict[tuple[bool, float, Basis], _Judged] = {}
        for hit in index.hits(head.place, reach_m(head.report.hazard, head.report.measures)):
            site = index.get(hit.site)
            if not reached(head.report, head.place, site, hit.distance_m):
                continue
            alike = (hit.inside, hit.distance_m, hit.basis)  # all sites inside an area are judged once
            known = judged.get(alike) or judged.setdefault(alike, _judge(head, hit, record))
            impact = _impact(event, head, hit, known, site)
            other = found.get(hit.site)
            if other is None or _rank(impact) > _rank(other):
                found[hit.site] = impact
    return found


_Judged = tuple[Level, float, tuple[Reason, ...]]


def _judge(head: Cleared, hit: Hit, record: Record) -> _Judged:
    report = head.report
    degree, why = level(report, hit.inside, hit.distance_m)
    said = Reason("message", {"id": report.id, "feed": head.feed, "sender": report.sender})
    probability, counted = sure(likeness(head, hit.inside, hit.distance_m), record)
    return degree, probability, (said, place_reason(hit.basis, hit.distance_m), *why, *counted)


def place_reason(basis: Basis, metres: float) -> Reason:
    """How far a site lies from the place, and by which evidence."""
    return Reason("place", {"basis": basis.value, "distance_m": round(round(metres, 1))})


def _impact(event: Event, head: Cleared, hit: Hit, judged: _Judged, site: Site | None) -> Impact:
    start, end = window(head.report)
    shut = _shut(site, start, end) if site and site.opening_hours else ()
    return Impact(
        event=event.id,
        site=hit.site,
        level=judged[0],
        start=start,
        end=end,
        distance_m=round(hit.distance_m, 1),
        inside=hit.inside,
        basis=hit.basis,
        probability=judged[1],
        why=judged[2] + shut,
    )


def _shut(site: Site, start: datetime | None, end: datetime | None) -> tuple[Reason, ...]:
    """What the opening hours say of the window: closed over all of it, or open for a part."""
    found = opening(site, start, end)
    if found in (Opening.CLOSED, Opening.PARTLY):
        return (Reason(f"site_{found.value}", {"hours": site.opening_hours}),)
    return ()


def _rank(impact: Impact) -> tuple[int, float]:
    return int(impact.level), -impact.distance_m
