# SPDX-License-Identifier: AGPL-3.0-or-later
"""Event x Site: which sites an event's standing messages touch, when, how far, how badly and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from msgspec import structs

from tocsin.core.event import Event, Impact, live, window
from tocsin.core.guard.gate import Cleared
from tocsin.core.hours import Opening, opening
from tocsin.core.judge.hazards import own_reach_m, reach_m, reached
from tocsin.core.judge.level import level
from tocsin.core.judge.plume import plume
from tocsin.core.judge.record import Record
from tocsin.core.judge.sure import likeness, sure
from tocsin.core.match import Hit, SiteIndex
from tocsin.core.model import Basis, Reason, Site
from tocsin.core.route.reach import Lookout


def impacts(event: Event, index: SiteIndex, now: datetime, record: Record) -> dict[str, Impact]:
    """All impacts of the event's live heads; where several touch a site, the worst, then the nearest."""
    found: dict[str, Impact] = {}
    for head in live(event, now):
        if not head.place.known:
            continue
        fresh = {impact.site: impact for impact in _of(event, head, index, record)}
        for site, impact in fresh.items() if found else ():
            if (other := found.get(site)) and _rank(other) >= _rank(impact):
                fresh[site] = other
        found = {**found, **fresh}
    return found


def beyond(
    event: Event, index: SiteIndex, now: datetime, record: Record, own: Mapping[str, Impact], lookout: Lookout
) -> dict[str, Impact]:
    """Impacts on sites that the hazard's own law leaves out (`own` are those it finds) and that somebody looks for,
    each marked so; where several messages reach a site, the worst, then the nearest."""
    found: dict[str, Impact] = {}
    for head in live(event, now) if lookout.metres else ():
        for impact in _far(event, head, index, record, own, lookout) if head.place.known else ():
            other = found.setdefault(impact.site, impact)
            if _rank(impact) > _rank(other):
                found[impact.site] = impact
    return found


def _far(
    event: Event,
    head: Cleared,
    index: SiteIndex,
    record: Record,
    own: Mapping[str, Impact],
    lookout: Lookout,
) -> Iterator[Impact]:
    hits = index.match(head.place, lookout.metres).near()
    wanted = (hit for hit in hits if hit[1] not in own and lookout.wants(hit[3], hit[0]))
    law = Reason("beyond", {"reach_m": round(own_reach_m(head.report))})
    for impact in _each(event, head, wanted, record):
        yield structs.replace(impact, why=(*impact.why, law), beyond=True)


def _of(event: Event, head: Cleared, index: SiteIndex, record: Record) -> Iterator[Impact]:
    """The impacts of one message, nearest first. All sites inside one area are judged once and share their reasons:
    an alert may touch tens of thousands."""
    report = head.report
    hits = index.match(head.place, reach_m(report.hazard, report.measures)).near()
    if plume(report.hazard, report.measures) is not None:
        hits = (hit for hit in hits if reached(report, head.place, hit[3], hit[0]))
    return _each(event, head, hits, record)


def _each(
    event: Event, head: Cleared, hits: Iterator[tuple[float, str, Basis, Site]], record: Record
) -> Iterator[Impact]:
    judged: dict[tuple[float, int], Impact] = {}
    for metres, site_id, basis, site in hits:
        kind = metres, id(basis)  # an Enum's own hash is a call in Python, for each of the sites
        known = judged.get(kind)
        if known is None:
            hit = Hit(site_id, metres, metres <= 0, basis)
            known = judged[kind] = _judge(event.id, head, hit, record)
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
