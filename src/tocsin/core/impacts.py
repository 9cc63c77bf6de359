# SPDX-License-Identifier: AGPL-3.0-or-later
"""Event x Site: which sites an event's standing messages touch, when, how far, how badly and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from msgspec import structs

from tocsin.core.event import Event, Impact, live, window
from tocsin.core.guard.gate import Cleared
from tocsin.core.hours import Opening, opening
from tocsin.core.judge.hazards import reach_m, reached
from tocsin.core.judge.level import level
from tocsin.core.judge.plume import plume
from tocsin.core.judge.record import Record
from tocsin.core.judge.sure import likeness, sure
from tocsin.core.match import Hit, SiteIndex
from tocsin.core.model import Basis, Reason, Site


def impacts(event: Event, index: SiteIndex, now: datetime, record: Record) -> dict[str, Impact]:
    """All impacts of the event's live heads; where several touch a site, the worst, then the nearest."""
    found: dict[str, Impact] = {}
    for head in live(event, now):
        if not head.place.known:
            continue
        for impact in _of(event, head, index, record):
            other = found.setdefault(impact.site, impact)
            if other is not impact and _rank(impact) > _rank(other):
                found[impact.site] = impact
    return found


def _of(event: Event, head: Cleared, index: SiteIndex, record: Record) -> Iterator[Impact]:
    """The impacts of one message, nearest first. All sites inside one area are judged once and share their reasons:
    an alert may touch tens of thousands."""
    report = head.report
    drifts = plume(report.hazard, report.measures) is not None
    judged: dict[tuple[float, Basis], Impact] = {}
    hits = index.match(head.place, reach_m(report.hazard, report.measures))
    for metres, site_id, basis, site in hits.near():
        if drifts and not reached(report, head.place, site, metres):
            continue
        known = judged.get((metres, basis))
        if known is None:
            hit = Hit(site_id, metres, metres <= 0, basis)
            known = judged[metres, basis] = _judge(event.id, head, hit, record)
        impact = structs.replace(known, site=site_id)
        yield _within_hours(impact, site) if site.opening_hours else impact


def _judge(event: str, head: Cleared, hit: Hit, record: Record) -> Impact:
    report = head.report
    start, end = window(report)
    degree, why = level(report, hit.inside, hit.distance_m)
    said = Reason("message", {"id": report.id, "feed": head.feed, "sender": report.sender})
    probability, counted = sure(likeness(head, hit.inside, hit.distance_m), record)
    return Impact(
        event=event,
        site=hit.site,
        level=degree,
        start=start,
        end=end,
        distance_m=round(hit.distance_m, 1),
        inside=hit.inside,
        basis=hit.basis,
        probability=probability,
        why=(said, place_reason(hit.basis, hit.distance_m), *why, *counted),
    )


def place_reason(basis: Basis, metres: float) -> Reason:
    """How far a site lies from the place, and by which evidence."""
    return Reason("place", {"basis": basis.value, "distance_m": round(round(metres, 1))})


def _within_hours(impact: Impact, site: Site) -> Impact:
    """What the opening hours say of the window: closed over all of it, or open for a part."""
    found = opening(site, impact.start, impact.end)
    if found not in (Opening.CLOSED, Opening.PARTLY):
        return impact
    said = Reason(f"site_{found.value}", {"hours": site.opening_hours})
    return structs.replace(impact, why=(*impact.why, said))


def _rank(impact: Impact) -> tuple[int, float]:
    return int(impact.level), -impact.distance_m
