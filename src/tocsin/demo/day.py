# SPDX-License-Identifier: AGPL-3.0-or-later
"""The day as snapshots: what each feed's address would have answered, every ten minutes.

Same seed and date, same bytes. One feed falls silent for three hours and comes back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random

from tocsin.demo import wire
from tocsin.demo.stories import CIVIL, OTHERS, front
from tocsin.demo.storms import messages, ring
from tocsin.demo.wire import Closure, Disaster, Quake, Warning

OPENS = timedelta(hours=5, minutes=40)
CLOSES = timedelta(hours=23, minutes=50)
EVERY = timedelta(minutes=10)
LINGER = timedelta(minutes=60)
"""How long a cancel stays listed."""
SILENT = ("demo-weather-cz", timedelta(hours=10, minutes=25), timedelta(hours=13, minutes=25))


@dataclass(frozen=True)
class Said:
    """What `feed` answered at `at`."""

    at: datetime
    feed: str
    raw: bytes


def day(on: date, seed: int = 1) -> list[Said]:
    """Every answer of the day in time order."""
    midnight = datetime(on.year, on.month, on.day, tzinfo=UTC)
    rng = Random(f"{seed} {on.isoformat()}")
    warnings = _warnings(midnight, rng)
    moments = [midnight + OPENS + EVERY * n for n in range(int((CLOSES - OPENS) / EVERY) + 1)]
    return [
        said for at in moments for said in _answers(at, midnight, warnings) if not _is_silent(said, midnight)
    ]


def _warnings(midnight: datetime, rng: Random) -> dict[str, list[Warning]]:
    """All warning messages by feed, in order of sending."""
    found: dict[str, list[Warning]] = {}
    for number, story in enumerate((*front(), *OTHERS)):
        found.setdefault(f"demo-weather-{story.country.lower()}", []).extend(
            messages(story, number, midnight, rng)
        )
    for number, story in enumerate(CIVIL):
        found.setdefault("demo-civil", []).extend(messages(story, 500 + number, midnight, rng))
    found["demo-nws"] = list(_plains(midnight, rng))
    return {feed: sorted(each, key=lambda w: (w.sent, w.id)) for feed, each in found.items()}


def _answers(at: datetime, midnight: datetime, warnings: dict[str, list[Warning]]) -> Iterator[Said]:
    for feed, each in sorted(warnings.items()):
        standing = _standing(each, at)
        yield Said(at, feed, wire.nws(standing) if feed == "demo-nws" else wire.atom(feed, at, standing))
    yield Said(at, "demo-quakes", wire.usgs(at, [q for q in _quakes(midnight) if q.updated <= at]))
    yield Said(at, "demo-disasters", wire.gdacs(at, [d for d in _disasters(midnight) if d.at <= at]))
    yield Said(at, "demo-city", wire.wzdx(at, [c for c in _closures(midnight) if c.updated <= at < c.end]))


def _standing(warnings: Sequence[Warning], at: datetime) -> list[Warning]:
    """What an index lists at `at`: sent, not replaced, not expired; cancels for an hour."""
    sent = [w for w in warnings if w.sent <= at]
    gone = {ref for w in sent for ref, _ in w.refs}
    kept = [w for w in sent if w.id not in gone and w.expires > at]
    return [w for w in kept if w.kind != "Cancel" or at - w.sent < LINGER]


def _is_silent(said: Said, midnight: datetime) -> bool:
    feed, start, end = SILENT
    return said.feed == feed and start <= said.at - midnight < end


PLAINS = (
    ("Tulsa", 36.15, -95.99, "TO", "Tornado Warning", "TSA", 810, 45),
    ("Oklahoma City", 35.47, -97.52, "SV", "Severe Thunderstorm Warning", "OUN", 760, 60),
    ("Wichita", 37.69, -97.34, "SV", "Severe Thunderstorm Warning", "ICT", 700, 60),
    ("Dallas", 32.78, -96.80, "FF", "Flash Flood Warning", "FWD", 860, 180),
    ("Kansas City", 39.10, -94.58, "SV", "Severe Thunderstorm Warning", "EAX", 900, 60),
)


def _plains(midnight: datetime, rng: Random) -> Iterator[Warning]:
    """Storm warnings of the central United States: an alert and two continuations each, chained by VTEC."""
    for number, (town, lat, lon, phenomenon, event, office, begins, lasts) in enumerate(PLAINS):
        start = midnight + timedelta(minutes=begins)
        end = start + timedelta(minutes=lasts)
        turn = rng.uniform(0, 6.28)
        refs: tuple[tuple[str, datetime], ...] = ()
        for index, action in enumerate(("NEW", "CON", "CON")):
            sent = start + timedelta(minutes=index * lasts // 4)
            ident = f"urn:oid:2.49.0.1.840.0.made{midnight:%Y%m%d}{number}.{index + 1:03d}.1"
            yield Warning(
                id=ident,
                sender="w-nws.webmaster@weather.us.example",
                sent=sent,
                kind="Update" if index else "Alert",
                onset=sent,
                expires=end,
                ends=end,
                event=event,
                headline=f"{event} until {end:%H:%M} UTC: {town}",
                language="en-US",
                severity="Extreme" if phenomenon == "TO" else "Severe",
                certainty="Observed",
                urgency="Immediate",
                ring=ring(lat, lon, 50.0 - 8 * index, 10.0 * (index - 1), turn),
                place=town,
                refs=refs,
                vtec=f"/O.{action}.K{office}.{phenomenon}.W.{number + 40:04d}.{start:%y%m%dT%H%MZ}-{end:%y%m%dT%H%MZ}/",
            )
            refs = (*refs, (ident, sent))


def _quakes(midnight: datetime) -> list[Quake]:
    """A magnitude 5.6 in central Italy, revised to 5.8, with two aftershocks; and one far away."""
    at = midnight + timedelta(hours=10, minutes=41)
    tag = f"{midnight:%y%m%d}"
    first = Quake(
        f"us{tag}aa", at, at + timedelta(minutes=3), 42.43, 13.31, 9.0, 5.6, "9 km NW of L'Aquila, Italy"
    )
    later = Quake(first.id, at, at + timedelta(minutes=32), 42.43, 13.31, 10.0, 5.8, first.place)
    shock = at + timedelta(minutes=55)
    again = at + timedelta(hours=2, minutes=20)
    return [
        first,
        later,
        Quake(
            f"us{tag}ab",
            shock,
            shock + timedelta(minutes=4),
            42.47,
            13.27,
            8.0,
            4.6,
            "13 km NW of L'Aquila, Italy",
        ),
        Quake(
            f"us{tag}ac",
            again,
            again + timedelta(minutes=4),
            42.40,
            13.35,
            11.0,
            4.3,
            "6 km N of L'Aquila, Italy",
        ),
        Quake(f"us{tag}ad", again, again + timedelta(minutes=6), -20.4, -175.9, 60.0, 5.1, "Tonga"),
    ]


def _disasters(midnight: datetime) -> list[Disaster]:
    at = midnight + timedelta(hours=11)
    number = 9_000_000 + midnight.timetuple().tm_yday
    return [
        Disaster("EQ", number, 1, at, "Orange", "Orange earthquake in Italy, magnitude 5.6", 42.43, 13.31),
        Disaster(
            "FL",
            number + 400,
            1,
            midnight + timedelta(hours=7),
            "Green",
            "Green flood in United Kingdom",
            53.96,
            -1.08,
        ),
    ]


def _closures(midnight: datetime) -> list[Closure]:
    """A fair in Lyon and one in Munich: streets closed for a time, and nothing else about them."""
    told = midnight + timedelta(hours=5)
    fair = midnight + timedelta(hours=12), midnight + timedelta(hours=21, minutes=30)
    return [
        Closure(
            f"lyon-{midnight:%Y%m%d}-1",
            "Quai Romain Rolland",
            *fair,
            ((45.7585, 4.8290), (45.7620, 4.8275)),
            told,
        ),
        Closure(
            f"lyon-{midnight:%Y%m%d}-2",
            "Rue de la Barre",
            *fair,
            ((45.7572, 4.8345), (45.7583, 4.8392)),
            told,
        ),
        Closure(
            f"munich-{midnight:%Y%m%d}-1",
            "Bavariaring",
            *fair,
            ((48.1345, 11.5480), (48.1402, 11.5545)),
            told,
        ),
    ]
