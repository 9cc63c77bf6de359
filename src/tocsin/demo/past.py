# SPDX-License-Identifier: AGPL-3.0-or-later
"""A made-up winter and spring behind the made-up day: past warnings and what became of them, so that the demo's
record, ratings and scores have something to count. Nothing of it happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random

from tocsin.core.judge.record import HIT, Likeness, Outcome, Tally, chance
from tocsin.core.model import Certainty, Hazard, Severity, Site

DAYS = 150
_FR, _UK, _DE, _IT, _ES, _PL = (f"demo-weather-{c}" for c in ("fr", "uk", "de", "it", "es", "pl"))
_T, _W, _F, _R, _H = Hazard.THUNDERSTORM, Hazard.WIND, Hazard.FLOOD, Hazard.RAIN, Hazard.HEAT
_MILD, _BAD = Severity.MODERATE, Severity.SEVERE
KINDS: tuple[tuple[str, str, Hazard, Severity, Certainty, float, float], ...] = (
    # feed, zone, hazard, severity, certainty, episodes in the time, share that came true
    (_FR, "Europe/Paris", _T, _MILD, Certainty.LIKELY, 14, 0.30),
    (_FR, "Europe/Paris", _T, _BAD, Certainty.LIKELY, 9, 0.52),
    (_FR, "Europe/Paris", _W, _MILD, Certainty.LIKELY, 12, 0.46),
    (_UK, "Europe/London", _F, _MILD, Certainty.LIKELY, 16, 0.22),
    (_UK, "Europe/London", _F, _BAD, Certainty.LIKELY, 8, 0.48),
    (_UK, "Europe/London", _W, _MILD, Certainty.LIKELY, 12, 0.55),
    (_DE, "Europe/Berlin", _W, _MILD, Certainty.LIKELY, 14, 0.58),
    (_DE, "Europe/Berlin", _W, _BAD, Certainty.LIKELY, 8, 0.74),
    (_DE, "Europe/Berlin", _T, _MILD, Certainty.LIKELY, 12, 0.33),
    (_IT, "Europe/Rome", _T, _MILD, Certainty.LIKELY, 10, 0.36),
    (_IT, "Europe/Rome", _R, _MILD, Certainty.LIKELY, 10, 0.40),
    (_ES, "Europe/Madrid", _H, _MILD, Certainty.LIKELY, 9, 0.80),
    (_PL, "Europe/Warsaw", _T, _MILD, Certainty.LIKELY, 10, 0.28),
    ("demo-nws", "America/Chicago", Hazard.TORNADO, Severity.EXTREME, Certainty.OBSERVED, 9, 0.22),
    ("demo-nws", "America/Chicago", _T, _BAD, Certainty.OBSERVED, 14, 0.50),
)


@dataclass(frozen=True)
class Gone:
    """One past impact of the made-up time."""

    event: str
    site: str
    like: Likeness
    region: str
    level: int
    probability: float
    issued: datetime
    start: datetime
    end: datetime
    told_at: datetime
    outcome: Outcome
    how: str
    known_at: datetime


def past(before: date, places: Sequence[Site], seed: int = 1) -> list[Gone]:
    """Past impacts in the days before `before`, oldest first; each probability rests on what was known by then."""
    rng = Random(f"past {seed} {before.isoformat()}")
    midnight = datetime(before.year, before.month, before.day, tzinfo=UTC)
    tallies: dict[Likeness, list[tuple[datetime, Outcome]]] = {}
    found = []
    for at, number, kind in sorted(_episodes(midnight, rng)):
        touched = [site for site in places if site.timezone == KINDS[kind][1]]
        for site in rng.sample(touched, min(len(touched), rng.randint(1, 4))):
            gone = _one(at, number, kind, site, tallies, rng)
            tallies.setdefault(gone.like, []).append((gone.known_at, gone.outcome))
            found.append(gone)
    return found


def _episodes(midnight: datetime, rng: Random) -> Iterator[tuple[datetime, int, int]]:
    number = 0
    for kind, row in enumerate(KINDS):
        for _ in range(int(row[5])):
            number += 1
            yield midnight - timedelta(hours=rng.uniform(30, DAYS * 24)), number, kind


def _one(
    at: datetime, number: int, kind: int, site: Site,
    tallies: dict[Likeness, list[tuple[datetime, Outcome]]], rng: Random,
) -> Gone:  # fmt: skip
    feed, zone, hazard, severity, certainty, _, share = KINDS[kind]
    like = Likeness(feed, hazard, severity, certainty, 0)
    tally = Tally()
    for known, outcome in tallies.get(like, []):
        tally = tally.after(outcome) if known <= at else tally
    start = at + timedelta(minutes=rng.uniform(-10, 300))
    end = start + timedelta(hours=rng.uniform(1, 9))
    outcome = _outcome(share, rng)
    told = at + timedelta(minutes=rng.uniform(0, 3))
    how = "desk" if outcome in HIT or outcome is Outcome.NO_IMPACT else "expiry"
    return Gone(
        f"past{number:04}", site.id, like, zone, 2 if severity is not _MILD else 1,
        round(chance(like, tally).probability, 4), at, start, end, told, outcome, how, end + timedelta(hours=6),
    )  # fmt: skip


def _outcome(share: float, rng: Random) -> Outcome:
    if rng.random() < 0.12:
        return rng.choice((Outcome.UNWATCHED, Outcome.DUPLICATE, Outcome.WITHDRAWN))
    if rng.random() < share:
        return rng.choice((Outcome.SOME, Outcome.SOME, Outcome.SIGNIFICANT, Outcome.CONFIRMED))
    return rng.choice((Outcome.NO_IMPACT, Outcome.EXPIRED_UNSEEN))
