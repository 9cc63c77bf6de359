# SPDX-License-Identifier: AGPL-3.0-or-later
"""Feeds: who speaks, when it was last heard, what was wrong with what it said."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from tocsin.sources.base import Feed
from tocsin.store import models
from tocsin.web import register
from tocsin.web.desk.read import parts

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


def read(now: datetime, language: str) -> list[Heard]:
    """All feeds, those in trouble first."""
    known = register.by_name()
    states = {row.name: row for row in models.FeedState.objects.all()}
    flaws: dict[str, list[models.FeedFlaw]] = defaultdict(list)
    for flaw in models.FeedFlaw.objects.order_by("feed", "id"):
        flaws[flaw.feed].append(flaw)
    found = [
        _heard(name, known.get(name), states.get(name), flaws.get(name, []), now, language)
        for name in known.keys() | states.keys()
    ]
    rank = ("deaf", "faulty", "late", "never", "well")
    return sorted(found, key=lambda h: (rank.index(h.health), not h.flaws, h.title.lower()))


def _heard(
    name: str,
    feed: Feed | None,
    state: models.FeedState | None,
    flaws: list[models.FeedFlaw],
    now: datetime,
    language: str,
) -> Heard:
    hazards = sorted(parts.hazard_word(h.value, language) for h in feed.hazards) if feed else []
    title = feed.title if feed else name
    return Heard(name, title, feed, state, health(feed, state, now), flaws, hazards)


def health(feed: Feed | None, state: models.FeedState | None, now: datetime) -> str:
    if state is None or state.polled_at is None:
        return "never"
    if state.deaf_since:
        return "deaf"
    if state.fault:
        return "faulty"
    every = timedelta(seconds=feed.every if feed else 3600)
    return "late" if state.heard_at is None or now - state.heard_at > every * LATE else "well"
