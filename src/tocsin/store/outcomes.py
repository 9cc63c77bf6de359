# SPDX-License-Identifier: AGPL-3.0-or-later
"""What became of past impacts: settled once their event is over, corrected when the desk says more.

A past impact becomes one `Judged` row, with the probability that was first said and the moment its outcome became
known, so that a score as of any day can leave out what was not known then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from msgspec import structs

from tocsin.core.event import Impact
from tocsin.core.judge.outcome import How, decide, taken_back
from tocsin.core.judge.record import DISPOSITIONS, Outcome
from tocsin.core.model import Basis, Hazard, Level, Reason
from tocsin.store import forecasts, models, patches
from tocsin.store.sql import put
from tocsin.store.witness import AFTER, Witness, drawer

AT_ONCE = 200
"""Events of one transaction: the line waits for milliseconds."""
COLUMNS = (
    "event site source hazard severity certainty band region level probability issued start end told_at"
    " outcome how known_at"
)
RULED = "outcome how known_at"


class OutcomeError(Exception):
    """What was said cannot be kept; one line that says why."""


def settle(now: datetime) -> int:
    """Judge the impacts of events that ended more than six hours ago; how many there were."""
    over = models.Event.objects.filter(open=False, merged_into="", changed_at__lte=now - AFTER).values("pk")
    waiting = models.Forecast.objects.filter(settled=False, event__in=over)
    count = 0
    while events := sorted(set(waiting.order_by("event").values_list("event", flat=True)[:AT_ONCE])):
        impacts = [patches.impact(row) for row in models.Impact.objects.filter(event__in=events)]
        with transaction.atomic():
            put(models.Judged, COLUMNS, _judged(impacts, now), once="event site")
            left = [_left(row) for row in models.Judged.objects.filter(event__in=events, how=How.LEFT.value)]
            put(models.Judged, COLUMNS, _judged(left, now), once="event site", change=RULED)
            models.Forecast.objects.filter(event__in=events).update(settled=True)
        count += len(impacts)
    return count


def put_past(rows: Iterable[Sequence[Any]]) -> None:
    """Past impacts from elsewhere, as rows of `COLUMNS`; one already known stays as it is."""
    put(models.Judged, COLUMNS, rows, once="event site")


def withdraw(impacts: Sequence[Impact], now: datetime) -> None:
    """Sites that an update no longer touches: on record as taken back, or, where their time had begun, to be judged
    with the others once the event is over, by what was known while it touched them."""
    if not impacts:
        return
    hazards = dict(models.Event.objects.filter(pk__in={i.event for i in impacts}).values_list("pk", "hazard"))
    back, ended = [], []
    for impact in impacts:
        if taken_back(Hazard(hazards.get(impact.event, Hazard.OTHER)), impact.start, now):
            back.append(impact)
        else:
            ended.append(structs.replace(impact, end=now))
    put(models.Judged, COLUMNS, _judged(back, now, (Outcome.WITHDRAWN, How.SENDER)), once="event site")
    put(models.Judged, COLUMNS, _judged(ended, now, (Outcome.UNWATCHED, How.LEFT)), once="event site")


def _left(row: models.Judged) -> Impact:
    """The impact a row was made of, as far as its outcome rests on it."""
    facts = {name: getattr(row, name) for name in ("source", "severity", "certainty", "band")}
    return Impact(
        event=row.event,
        site=row.site,
        level=Level(row.level),
        start=row.start,
        end=row.end,
        distance_m=0.0,
        inside=row.band == 0,
        basis=Basis.POLYGON,
        probability=row.probability,
        why=(Reason("record", facts),),
    )


def dispose(event_id: str, outcome: str, now: datetime, site: str = "") -> None:
    """The desk's word on an event, or on one of its sites. Raises OutcomeError when it cannot be taken."""
    if outcome not in {known.value for known in DISPOSITIONS}:
        words = ", ".join(known.value for known in DISPOSITIONS)
        raise OutcomeError(f"{outcome}: no such outcome; say one of {words}")
    if not models.Event.objects.filter(pk=event_id, merged_into="").exists():
        raise OutcomeError(f"event {event_id}: not known here, or merged into another")
    if site and not models.Impact.objects.filter(event=event_id, site=site).exists():
        raise OutcomeError(f"site {site}: event {event_id} does not touch it")
    with transaction.atomic():
        models.Disposition.objects.update_or_create(
            event=event_id, site=site, defaults={"outcome": outcome, "at": now}
        )
        rows = models.Judged.objects.filter(event=event_id)
        named = models.Disposition.objects.filter(event=event_id).exclude(site="").values("site")
        rows = rows.filter(site=site) if site else rows.exclude(site__in=named)
        rows.update(outcome=outcome, how="desk", known_at=now)


def _judged(
    impacts: Sequence[Impact], now: datetime, ruled: tuple[Outcome, How] | None = None
) -> list[tuple[Any, ...]]:
    """Rows of `COLUMNS`; impacts without a counted reason are left out."""
    if not impacts:
        return []
    events = {impact.event for impact in impacts}
    witness, first = Witness(impacts), forecasts.first(events)
    found = []
    for impact in impacts:
        counted, event = drawer(impact), witness.events.get(impact.event)
        if counted is None or event is None:
            continue
        outcome, how = ruled or decide(witness.seen(impact, event))
        issued, probability = first.get((impact.event, impact.site), (event.first_seen, impact.probability))
        place = _place(counted, witness.regions.get(impact.site, "UTC"))
        found.append(
            (
                impact.event, impact.site, counted["source"], event.hazard, *place, int(impact.level), probability,
                issued, impact.start, impact.end, witness.told.get((impact.event, impact.site)),
                outcome.value, how.value, now,
            )
        )  # fmt: skip
    return found


def _place(counted: Mapping[str, Any], region: str) -> tuple[Any, ...]:
    return counted["severity"], counted["certainty"], counted["band"], region
