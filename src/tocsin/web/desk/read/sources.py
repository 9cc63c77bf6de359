# SPDX-License-Identifier: AGPL-3.0-or-later
"""Feeds: who speaks, when it was last heard, what was wrong with what it said."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from tocsin.core.model import Site
from tocsin.core.rhythm import patience
from tocsin.sources.base import Feed
from tocsin.sources.outlines import country_of
from tocsin.sources.suggest import WORLD, suggest
from tocsin.store import codec, models
from tocsin.web import register
from tocsin.web.desk.read import parts, queue, strip

MOST_SITES = 5000
"""Sites looked at for what nobody speaks for: more lie in no more countries."""
LATE = 1.5
"""A feed is late once nothing came for one and a half of its own interval."""


@dataclass(frozen=True)
class Heard:
    """One feed: what it is (None for one no longer configured) and how it fares (None when never polled).
    `health` is deaf, faulty, late, well or never."""

    name: str
    title: str
    feed: Feed | None
    state: models.FeedState | None
    health: str
    flaws: list[models.FeedFlaw]
    hazards: list[str]
    patience: float | None = (
        None  # seconds without anything new after which it counts as frozen, once learned
    )
    frozen: bool = False  # it answers, and says the same as long ago
    unplaced: int = 0  # open events whose messages name no area we can place
    blind: list[models.Site] = field(default_factory=list)  # sites it makes blind

    @property
    def area(self) -> list[str]:
        """What it speaks for: country and region codes, or the whole world in words."""
        return [_("world") if part == WORLD else part for part in self.feed.area] if self.feed else []

    @property
    def troubled(self) -> bool:
        return self.health in ("deaf", "faulty", "late") or bool(self.flaws or self.unplaced)


@dataclass(frozen=True)
class Page:
    """Feeds in trouble, those that fare well, and hazards no feed read here speaks for, by country."""

    troubled: list[Heard]
    well: list[Heard]
    gaps: list[tuple[str, list[str]]]

    @property
    def count(self) -> int:
        return len(self.troubled) + len(self.well)

    @property
    def silent(self) -> int:
        return sum(item.health == "deaf" for item in self.troubled)


def page(now: datetime, language: str) -> Page:
    """The page of sources."""
    found = read(now, language)
    return Page([h for h in found if h.troubled], [h for h in found if not h.troubled], _gaps(language))


def _gaps(language: str) -> list[tuple[str, list[str]]]:
    rows = models.Site.objects.values_list("id", "name", "lat", "lon")[:MOST_SITES]
    sites = [Site(id=i, name=n, lat=lat, lon=lon) for i, n, lat, lon in rows]
    uncovered = suggest(sites, register.feeds(), country_of).uncovered
    alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for country, hazards in uncovered.items():
        if hazards:
            alike[tuple(sorted(parts.hazard_word(h.value, language) for h in hazards))].append(country)
    return [(", ".join(countries), list(hazards)) for hazards, countries in alike.items()]


def read(now: datetime, language: str) -> list[Heard]:
    """All feeds, those in trouble first."""
    known = register.by_name()
    states = {row.name: row for row in models.FeedState.objects.all()}
    flaws: dict[str, list[models.FeedFlaw]] = defaultdict(list)
    for flaw in models.FeedFlaw.objects.order_by("feed", "id"):
        flaws[flaw.feed].append(flaw)
    lost = Counter(feed for event in queue.unplaced() for feed in _feeds(event))
    found = [
        _heard(name, known.get(name), states.get(name), flaws.get(name, []), lost[name], now, language)
        for name in known.keys() | states.keys()
    ]
    rank = ("deaf", "faulty", "late", "never", "well")
    return sorted(found, key=lambda h: (rank.index(h.health), not h.flaws, h.title.lower()))


def _heard(
    name: str,
    feed: Feed | None,
    state: models.FeedState | None,
    flaws: list[models.FeedFlaw],
    unplaced: int,
    now: datetime,
    language: str,
) -> Heard:
    quiet_after = feed.quiet_after if feed else 3600
    learned = patience(codec.rhythm(state.rhythm), quiet_after) if state else None
    return Heard(
        name=name,
        title=feed.title if feed else name,
        feed=feed,
        state=state,
        health=health(feed, state, now),
        flaws=flaws,
        hazards=sorted(parts.hazard_word(h.value, language) for h in feed.hazards) if feed else [],
        patience=learned,
        frozen=bool(
            state
            and state.deaf_since
            and state.heard_at
            and now - state.heard_at <= timedelta(seconds=quiet_after)
        ),
        unplaced=unplaced,
        blind=_blinded(name) if state and state.deaf_since else [],
    )


def _blinded(feed: str) -> list[models.Site]:
    return list(
        models.Site.objects.filter(pk__in=strip.blind_sites([feed]))
        .defer("footprint")
        .order_by("-criticality", "name")
    )


def _feeds(event: models.Event) -> set[str]:
    return {head.feed for head in codec.event(bytes(event.record)).heads}


def health(feed: Feed | None, state: models.FeedState | None, now: datetime) -> str:
    if state is None or state.polled_at is None:
        return "never"
    if state.deaf_since:
        return "deaf"
    if state.fault:
        return "faulty"
    every = timedelta(seconds=feed.every if feed else 3600)
    return "late" if state.heard_at is None or now - state.heard_at > every * LATE else "well"
