# SPDX-License-Identifier: AGPL-3.0-or-later
"""What became of past impacts: settled once their event is over, corrected when the desk says more.

A past impact becomes one `Judged` row, with the probability that was first said and the moment its outcome became
known, so that a score as of any day can leave out what was not known then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q

from tocsin.core.event import State
from tocsin.core.judge.outcome import CONFIRM_WITHIN_M, CONFIRMED_BY, Seen, decide, felt_at
from tocsin.core.judge.record import DISPOSITIONS, Outcome
from tocsin.core.model import Certainty, Hazard, Measure
from tocsin.store import codec, models
from tocsin.store.sql import put

AT_ONCE = 2000
AFTER = timedelta(hours=6)
"""How long after an event's end a report may still confirm it; it is judged no sooner."""
COLUMNS = (
    "event site source hazard severity certainty band region level probability issued start end told_at"
    " outcome how known_at"
)


class OutcomeError(Exception):
    """What was said cannot be kept; one line that says why."""


def settle(now: datetime) -> int:
    """Judge the impacts of events that ended more than six hours ago; how many there were."""
    over = models.Event.objects.filter(
        pk=OuterRef("event"), open=False, merged_into="", changed_at__lte=now - AFTER
    )
    known = models.Judged.objects.filter(event=OuterRef("event"), site=OuterRef("site"))
    waiting = models.Impact.objects.filter(Exists(over), ~Exists(known), probability__isnull=False)
    count = 0
    while rows := list(waiting.order_by("event", "site")[:AT_ONCE]):
        with transaction.atomic():
            put(models.Judged, COLUMNS, _judged(rows, now), once="event site")
        count += len(rows)
    return count


def put_past(rows: Iterable[Sequence[Any]]) -> None:
    """Past impacts from elsewhere, as rows of `COLUMNS`; one already known stays as it is."""
    put(models.Judged, COLUMNS, rows, once="event site")


def withdraw(event: str, sites: Sequence[str], now: datetime) -> None:
    """Sites that an update no longer touches: what was said of them is on record, as withdrawn."""
    rows = []
    for at in range(0, len(sites), 500):
        rows += list(models.Impact.objects.filter(event=event, site__in=sites[at : at + 500]))
    judged = [row for row in _judged(rows, now, Seen(cancelled=True)) if row]
    put(models.Judged, COLUMNS, judged, once="event site")


def dispose(event_id: str, outcome: str, now: datetime, site: str = "") -> None:
    """The desk's word on an event, or on one of its sites. Raises OutcomeError when it cannot be taken."""
    if outcome not in {known.value for known in DISPOSITIONS}:
        words = ", ".join(known.value for known in DISPOSITIONS)
        raise OutcomeError(f"{outcome}: no such outcome; say one of {words}")
    if not models.Event.objects.filter(pk=event_id, merged_into="").exists():
        raise OutcomeError(f"event {event_id}: not known here, or merged into another")
    impacts = models.Impact.objects.filter(event=event_id)
    if site and not impacts.filter(site=site).exists():
        raise OutcomeError(f"site {site}: event {event_id} does not touch it")
    with transaction.atomic():
        models.Disposition.objects.update_or_create(
            event=event_id, site=site, defaults={"outcome": outcome, "at": now}
        )
        rows = models.Judged.objects.filter(event=event_id)
        named = models.Disposition.objects.filter(event=event_id).exclude(site="").values("site")
        rows = rows.filter(site=site) if site else rows.exclude(site__in=named)
        rows.update(outcome=outcome, how="desk", known_at=now)


def _judged(rows: Sequence[models.Impact], now: datetime, seen: Seen | None = None) -> list[tuple[Any, ...]]:
    """Rows of `COLUMNS`; impacts without a counted reason are left out."""
    ids = {row.event for row in rows}
    facts = _Facts(ids, rows)
    found = []
    for row in rows:
        drawer = _drawer(row)
        event = facts.events.get(row.event)
        if drawer is None or event is None:
            continue
        outcome, how = decide(seen or facts.seen(row, event))
        told = facts.told.get((row.event, row.site))
        found.append(
            (
                row.event, row.site, drawer["source"], event.hazard, drawer["severity"], drawer["certainty"],
                drawer["band"], facts.regions.get(row.site, "UTC"), row.level,
                row.first_probability if row.first_probability is not None else row.probability,
                row.first_at or row.since, row.start, row.end, told, outcome.value, how.value, now,
            )
        )  # fmt: skip
    return found


def _drawer(row: models.Impact) -> Mapping[str, Any] | None:
    """The facts of the reason that counted warnings alike."""
    return next(
        (why["facts"] for why in row.why if "band" in why["facts"] and "source" in why["facts"]), None
    )


class _Facts:
    """Everything the outcomes of some events rest on, read in a few queries."""

    def __init__(self, ids: Iterable[str], rows: Sequence[models.Impact]) -> None:
        wanted, sites = set(ids), {row.site for row in rows}
        self.events = {e.id: e for e in models.Event.objects.filter(pk__in=wanted)}
        self.regions = dict(models.Site.objects.filter(pk__in=sites).values_list("id", "timezone"))
        spoken = models.Disposition.objects.filter(event__in=wanted)
        self._spoken = {(d.event, d.site): Outcome(d.outcome) for d in spoken}
        self.told: dict[tuple[str, str], datetime] = {}
        self._looked: set[tuple[str, str]] = set()
        self._words(wanted)
        self._measures = {
            e.id: _measures(e) for e in self.events.values() if e.hazard == Hazard.EARTHQUAKE.value
        }
        self._near = _observed(sites, self.events.values())

    def _words(self, events: set[str]) -> None:
        """When each site was first told of, and whether anybody answered."""
        words = models.Notice.objects.filter(event__in=events, kind__in=("warn", "update"))
        for row in words.order_by("at"):
            named = [(row.event, site) for site in codec.notice(bytes(row.record)).sites]
            self.told = dict.fromkeys(named, row.at) | self.told
            self._looked.update(named if row.acked_at else ())

    def seen(self, row: models.Impact, event: models.Event) -> Seen:
        felt = felt_at(self._measures.get(event.id, {}), row.distance_m)
        spoken = self._spoken.get((row.event, row.site)) or self._spoken.get((row.event, ""))
        return Seen(
            disposition=spoken,
            confirmed=any(_confirms(other, row, event) for other in self._near.get(row.site, ())),
            felt=felt,
            cancelled=event.state == State.CANCELLED.value,
            looked=(row.event, row.site) in self._looked,
        )


def _measures(event: models.Event) -> dict[Measure, float]:
    found: dict[Measure, float] = {}
    for head in codec.event(bytes(event.record)).heads:
        found.update(head.report.measures)
    return found


_Near = tuple[str, str, datetime | None, datetime | None, str]


def _observed(sites: Iterable[str], events: Iterable[models.Event]) -> dict[str, list[_Near]]:
    """Observed impacts at the sites that could confirm one of the events: (event, hazard, start, end, certainty)."""
    hazards = {Hazard(event.hazard) for event in events}
    wanted = {other.value for h in hazards for other in (h, *CONFIRMED_BY.get(h, ()))}
    near = Q(inside=True) | Q(distance_m__lte=CONFIRM_WITHIN_M)
    found: dict[str, list[_Near]] = {}
    names = dict(models.Event.objects.filter(hazard__in=wanted).values_list("id", "hazard"))
    for row in models.Impact.objects.filter(near, site__in=set(sites)):
        drawer = _drawer(row)
        if row.event in names and drawer and drawer["certainty"] == Certainty.OBSERVED.value:
            seen = (row.event, names[row.event], row.start, row.end, str(drawer["source"]))
            found.setdefault(row.site, []).append(seen)
    return found


def _confirms(other: _Near, row: models.Impact, event: models.Event) -> bool:
    """Whether an observed impact at the same site is the later word on this one."""
    name, hazard, start, end, source = other
    drawer = _drawer(row) or {}
    if name == row.event or (hazard == event.hazard and source == drawer.get("source")):
        return False
    if hazard != event.hazard and Hazard(hazard) not in CONFIRMED_BY.get(Hazard(event.hazard), ()):
        return False
    begins, ends = row.start or row.since, (row.end or event.changed_at) + AFTER
    return bool((start or begins) <= ends and (end or ends) >= begins)
