# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the outcome of an impact rests on, read from the store in a few queries: the desk's word, who was told and
who answered, later reports at the same site, a quake's measured intensity, the sender's own later words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.db.models import Max, Min

from tocsin.core.event import Impact, Kind, State
from tocsin.core.judge.outcome import (
    ANSWERED_BY,
    CONFIRM_WITHIN_M,
    CONFIRMED_BY,
    Seen,
    Word,
    felt_at,
    kept_looking,
    saw,
    spotted,
    taken_back,
)
from tocsin.core.judge.record import Outcome
from tocsin.core.model import Certainty, Hazard, Measure
from tocsin.store import codec, models, patches
from tocsin.store.spotted import Spot, Spots, spots

AFTER = timedelta(hours=6)
"""How long after an event's end a report may still confirm it; it is judged no sooner."""
AROUND = timedelta(days=3)
"""Reports are looked for among events that changed so near to the ones in question."""


def drawer(impact: Impact) -> Mapping[str, Any] | None:
    """The facts of the reason that counted warnings alike."""
    return next((why.facts for why in impact.why if "band" in why.facts and "source" in why.facts), None)


class Sighting(NamedTuple):
    """An observed impact of another event at a site."""

    event: str
    hazard: str
    source: str
    start: datetime | None
    end: datetime | None


class Witness:
    """Everything known about the outcomes of some impacts."""

    def __init__(self, impacts: Sequence[Impact]) -> None:
        wanted, sites = {i.event for i in impacts}, {i.site for i in impacts}
        self.events = {e.id: e for e in models.Event.objects.filter(pk__in=wanted)}
        self.regions = dict(models.Site.objects.filter(pk__in=sites).values_list("id", "timezone"))
        self.told: dict[tuple[str, str], datetime] = {}
        self._looked: set[tuple[str, str]] = set()
        self._read_notices(wanted)
        spoken = models.Disposition.objects.filter(event__in=wanted)
        self._spoken = {(d.event, d.site): Outcome(d.outcome) for d in spoken}
        quakes = [e for e in self.events.values() if e.hazard == Hazard.EARTHQUAKE.value]
        self._measures = {e.id: _measures(e) for e in quakes}
        self._near = _observed(sites, list(self.events.values()))
        self._spots = _spots(sites, list(self.events.values()))
        self._heard = heard() if self._spots.told else {}
        self._words = _words(wanted)

    def _read_notices(self, events: Iterable[str]) -> None:
        """When each site was first told of, and whether anybody answered."""
        rows = models.Notice.objects.filter(event__in=events, kind__in=("warn", "update")).order_by("at")
        for event, at, acked_at, record in rows.values_list("event", "at", "acked_at", "record"):
            for site in codec.notice(bytes(record)).sites:
                self.told.setdefault((event, site), at)
                if acked_at is not None:
                    self._looked.add((event, site))

    def seen(self, impact: Impact, event: models.Event) -> Seen:
        spoken = self._spoken.get((impact.event, impact.site)) or self._spoken.get((impact.event, ""))
        return Seen(
            disposition=spoken,
            confirmed=any(_confirms(other, impact, event) for other in self._near.get(impact.site, ()))
            or any(_answers(spot, impact, event) for spot in self._spots.near.get(impact.site, ())),
            felt=felt_at(self._measures.get(event.id, {}), impact.distance_m),
            said=saw(words := self._while_there(impact)),
            cancelled=event.state == State.CANCELLED.value
            and taken_back(Hazard(event.hazard), impact.start, self._last_word(event)),
            looked=(impact.event, impact.site) in self._looked
            or kept_looking(words)
            or self._reports_heard(impact, event),
        )

    def _last_word(self, event: models.Event) -> datetime:
        said = self._words.get(event.id)
        return said[-1][0] if said else event.changed_at

    def _while_there(self, impact: Impact) -> list[Word]:
        """What the event's messages said while they touched the site, where it lies inside."""
        said = self._words.get(impact.event, ()) if impact.inside else ()
        return [word for at, word in said if impact.end is None or at < impact.end]

    def _reports_heard(self, impact: Impact, event: models.Event) -> bool:
        """Whether a feed that reports such things around the site was heard from the beginning until after the end."""
        begins, ends = impact.start or event.first_seen, (impact.end or event.changed_at) + AFTER
        warned = Hazard(event.hazard)
        kinds = ANSWERED_BY.get(warned, frozenset((warned,)))
        feeds = {feed for kind in kinds for feed in self._spots.told.get((impact.site, kind), ())}
        spans = [self._heard[feed] for feed in feeds if feed in self._heard]
        return any(since <= begins and until >= ends for since, until in spans)


def _measures(event: models.Event) -> dict[Measure, float]:
    found: dict[Measure, float] = {}
    for head in codec.event(bytes(event.record)).heads:
        found.update(head.report.measures)
    return found


def _span(events: Sequence[models.Event]) -> tuple[datetime, datetime]:
    return min(e.first_seen for e in events) - AROUND, max(e.changed_at for e in events) + AROUND


def _spots(sites: set[str], events: Sequence[models.Event]) -> Spots:
    if not events:
        return Spots({}, {})
    return spots(sites, {Hazard(event.hazard) for event in events}, _span(events))


def heard() -> dict[str, tuple[datetime, datetime]]:
    """Feeds that are not deaf: heard without a break since when, and until when."""
    rows = list(models.FeedState.objects.filter(deaf_since=None).exclude(polled_at=None))
    since = {row.name: row.watched_since for row in rows if row.watched_since}
    unwatched = models.Message.objects.filter(feed__in=[row.name for row in rows if row.name not in since])
    since |= dict(unwatched.values_list("feed").annotate(Min("received")))
    again = models.Notice.objects.filter(kind=Kind.HEARING.value, feed__in=since).values_list("feed")
    for feed, at in again.annotate(Max("at")):
        since[feed] = max(since[feed], at)
    return {row.name: (since[row.name], row.heard_at or row.polled_at) for row in rows if row.name in since}


def _words(events: Iterable[str]) -> dict[str, list[tuple[datetime, Word]]]:
    """By event, what each message said of what it rests on, in the order they were received."""
    found: dict[str, list[tuple[datetime, Word]]] = {}
    rows = models.Message.objects.filter(event__in=set(events)).order_by("received", "id")
    for event, at, record in rows.values_list("event", "received", "record"):
        said = codec.cleared(bytes(record))
        word = Word(said.report.certainty, said.report.grounds, said.feed)
        found.setdefault(event, []).append((at, word))
    return found


def _answers(spot: Spot, impact: Impact, event: models.Event) -> bool:
    """Whether something seen near the site while the warning stood says that it came (NWS Instruction 10-1601:
    reports between issuance and expiry count)."""
    begins, ends = impact.start or event.first_seen, impact.end or event.changed_at
    warned = Hazard(event.hazard)
    return spot.event != event.id and begins <= spot.at <= ends and spotted(warned, spot.hazard, spot.metres)


def _observed(sites: set[str], events: Sequence[models.Event]) -> dict[str, list[Sighting]]:
    """By site, the observed impacts of events that could confirm one of `events`."""
    found: dict[str, list[Sighting]] = {}
    if not events:
        return found
    hazards = {Hazard(event.hazard) for event in events}
    wanted = {other.value for h in hazards for other in (h, *CONFIRMED_BY.get(h, ()))}
    others = models.Event.objects.filter(hazard__in=wanted, merged_into="", changed_at__range=_span(events))
    names = dict(others.values_list("id", "hazard"))
    for patch in models.Patch.objects.filter(event__in=names):
        for impact in patches.unfold(patch):
            counted = drawer(impact)
            near = impact.inside or impact.distance_m <= CONFIRM_WITHIN_M
            if near and impact.site in sites and counted and counted["certainty"] == Certainty.OBSERVED.value:
                source = str(counted["source"])
                sighting = Sighting(impact.event, names[impact.event], source, impact.start, impact.end)
                found.setdefault(impact.site, []).append(sighting)
    return found


def _confirms(other: Sighting, impact: Impact, event: models.Event) -> bool:
    """Whether an observed impact at the same site is the later word on this one."""
    counted = drawer(impact) or {}
    if other.event == impact.event or (
        other.hazard == event.hazard and other.source == counted.get("source")
    ):
        return False
    if other.hazard != event.hazard and Hazard(other.hazard) not in CONFIRMED_BY.get(
        Hazard(event.hazard), ()
    ):
        return False
    begins, ends = impact.start or event.first_seen, (impact.end or event.changed_at) + AFTER
    return bool((other.start or begins) <= ends and (other.end or ends) >= begins)
