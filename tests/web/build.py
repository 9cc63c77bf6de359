# SPDX-License-Identifier: AGPL-3.0-or-later
"""A made-up evening for the pages, told through the real line: storms with updates and cancels, floods, a quake,
a power cut, a fair, a feed that falls silent. Everything is invented."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from math import cos, pi, radians, sin
from typing import Any

from tocsin.core import geo
from tocsin.core.guard.gate import Cleared, clear
from tocsin.core.model import (
    Certainty,
    Flaw,
    Hazard,
    Measure,
    MsgType,
    Refused,
    Report,
    Severity,
    Shape,
    ShapeKind,
    Urgency,
)
from tocsin.core.world import Batch, Ears
from tocsin.demo import FEEDS, ROLES, sites
from tocsin.run.demo import furnish_past
from tocsin.run.poll import Heard
from tocsin.run.tick import Line
from tocsin.store import models
from tocsin.store.feed_state import Poll
from tocsin.store.places import put_roles, put_sites

ACCOUNT = ("duty", "a long night shift")
READER = ("reader", "only looks at things")
NOW = datetime(2026, 3, 4, 2, 47, tzinfo=UTC)
Said = tuple[float, str, Cleared]
SILENT = "demo-weather-cz"


def ago(minutes: float) -> datetime:
    return NOW - timedelta(minutes=minutes)


def blob(lat: float, lon: float, km: float, turn: float = 0.0) -> str:
    """An uneven ring of 28 corners around a place, in CAP's order."""
    corners = []
    for step in range(28):
        angle = 2 * pi * step / 28
        reach = km * (1 + 0.22 * sin(3 * angle + turn) + 0.12 * cos(5 * angle - turn))
        high = reach * cos(angle) / 111.2
        wide = 1.5 * reach * sin(angle) / (111.2 * cos(radians(lat)))
        corners.append(f"{lat + high:.4f},{lon + wide:.4f}")
    return " ".join([*corners, corners[0]])


def message(
    feed: str,
    ident: str,
    hazard: Hazard,
    since: float,
    area: str,
    kind: ShapeKind = ShapeKind.CAP_POLYGON,
    **said: Any,
) -> Said:
    """One message, received `since` minutes ago. Times in `said` may be given as minutes from now."""
    for name in ("onset", "expires", "ends"):
        if isinstance(said.get(name), int | float):
            said[name] = NOW + timedelta(minutes=said[name])
    base: dict[str, Any] = {
        "format": "cap",
        "id": ident,
        "sender": f"{feed}.example",
        "sent": ago(since),
        "hazard": hazard,
        "severity": Severity.MODERATE,
        "certainty": Certainty.LIKELY,
        "urgency": Urgency.EXPECTED,
        "shapes": (Shape(kind, area),) if area else (),
    }
    report = Report(**{**base, **said})
    place, _ = geo.locate(report, {})
    cleared = clear(report, place, feed, True)
    assert isinstance(cleared, Cleared), cleared
    return since, feed, cleared


def storms() -> Iterator[Said]:
    fr, de, it = "demo-weather-fr", "demo-weather-de", "demo-weather-it"
    lyon = blob(45.72, 4.9, 70, 1)
    yield message(
        fr, "fr.1", Hazard.THUNDERSTORM, 150, lyon, severity=Severity.MODERATE, onset=-120, expires=95
    )
    yield message(
        fr, "fr.2", Hazard.THUNDERSTORM, 18, lyon, msg_type=MsgType.UPDATE, refs=("fr.1",), severity=Severity.EXTREME,
        urgency=Urgency.IMMEDIATE, onset=-20, expires=95, ends=110,
        headline={"fr": "Orages violents : Lyon"},
        description={"fr": "Rafales de 110 km/h, grêle et fortes pluies. Les cours d'eau réagissent vite."},
        measures={Measure.GUST_MS: 30.6},
    )  # fmt: skip
    yield message(
        fr,
        "fr.5",
        Hazard.WIND,
        240,
        blob(47.2, -1.5, 110, 2),
        severity=Severity.SEVERE,
        onset=190,
        expires=700,
    )
    yield message(
        fr,
        "fr.6",
        Hazard.RAIN,
        300,
        blob(44.84, -0.58, 60, 5),
        severity=Severity.MODERATE,
        onset=-600,
        expires=-40,
    )
    yield message(
        de,
        "de.1",
        Hazard.WIND,
        95,
        blob(53.4, 9.9, 90),
        severity=Severity.SEVERE,
        onset=75,
        expires=560,
        headline={"de": "Schwere Sturmböen", "en": "Severe gusts"},
    )
    yield message(
        de,
        "de.2",
        Hazard.SNOW,
        210,
        blob(48.1, 11.7, 60, 3),
        severity=Severity.MODERATE,
        onset=330,
        expires=1200,
    )
    yield message(
        de,
        "de.3",
        Hazard.FOG,
        400,
        blob(51.2, 12.9, 80, 4),
        severity=Severity.MODERATE,
        onset=-380,
        expires=-75,
    )
    yield message(
        it,
        "it.1",
        Hazard.THUNDERSTORM,
        260,
        blob(45.4, 8.6, 85, 2),
        severity=Severity.SEVERE,
        onset=-240,
        expires=60,
    )
    yield message(it, "it.2", Hazard.THUNDERSTORM, 55, "", msg_type=MsgType.CANCEL, refs=("it.1",))
    yield message(
        "demo-weather-pl",
        "pl.1",
        Hazard.RAIN,
        65,
        blob(50.06, 19.9, 50),
        severity=Severity.SEVERE,
        onset=540,
        expires=1300,
    )
    yield message(
        "demo-weather-es",
        "es.1",
        Hazard.HEAT,
        420,
        blob(37.4, -5.9, 90, 1),
        severity=Severity.MODERATE,
        onset=600,
        expires=1500,
    )


def waters() -> Iterator[Said]:
    uk = "demo-weather-uk"
    yield message(
        uk,
        "uk.1",
        Hazard.FLOOD,
        340,
        blob(53.96, -1.08, 22, 3),
        severity=Severity.MODERATE,
        onset=-320,
        expires=400,
    )
    yield message(uk, "uk.2", Hazard.FLOOD, 28, blob(53.9, -1.2, 30, 3), msg_type=MsgType.UPDATE, refs=("uk.1",), severity=Severity.SEVERE, onset=-320, expires=620,
                  headline={"en": "Flood warning: the river at York"}, description={"en": "The level is 4.1 m and rising. Peak expected in the morning."}, measures={Measure.WATER_LEVEL_M: 4.1})  # fmt: skip
    yield message(
        "demo-weather-at",
        "at.1",
        Hazard.FLOOD,
        130,
        blob(48.21, 16.37, 26),
        severity=Severity.SEVERE,
        onset=-100,
        expires=800,
    )
    yield message(
        "demo-weather-sk",
        "sk.1",
        Hazard.FLASH_FLOOD,
        9,
        blob(48.7, 21.2, 30),
        severity=Severity.SEVERE,
        urgency=Urgency.IMMEDIATE,
        certainty=Certainty.OBSERVED,
        onset=-5,
        expires=170,
    )


def others() -> Iterator[Said]:
    quake = {
        "severity": Severity.SEVERE,
        "certainty": Certainty.OBSERVED,
        "urgency": Urgency.PAST,
        "onset": -41,
    }
    point = ShapeKind.POINT
    yield message(
        "demo-quakes",
        "q.1",
        Hazard.EARTHQUAKE,
        38,
        "42.43,13.31",
        point,
        measures={Measure.MAGNITUDE: 5.6, Measure.DEPTH_M: 9000.0},
        keys=("usgs:q1",),
        **quake,
    )
    yield message(
        "demo-civil",
        "q.9",
        Hazard.EARTHQUAKE,
        35,
        "42.47,13.28",
        point,
        measures={Measure.MAGNITUDE: 5.4, Measure.DEPTH_M: 8000.0},
        keys=("emsc:q9",),
        **quake,
    )
    yield message(
        "demo-quakes",
        "q.2",
        Hazard.EARTHQUAKE,
        61,
        "-20.4,-175.9",
        point,
        measures={Measure.MAGNITUDE: 5.1},
        severity=Severity.MINOR,
        keys=("usgs:q2",),
        onset=-65,
    )
    yield message(
        "demo-weather-de",
        "de.7",
        Hazard.LIGHTNING,
        150,
        blob(51.1, 7.1, 25, 1),
        severity=Severity.MINOR,
        onset=-150,
        expires=-60,
        ends=-60,
        headline={"de": "Gewitter mit vielen Blitzen"},
    )
    yield message(
        "demo-civil",
        "c.1",
        Hazard.POWER_OUTAGE,
        110,
        "50.94,6.96 6",
        ShapeKind.CAP_CIRCLE,
        severity=Severity.SEVERE,
        onset=-115,
        expires=70,
        headline={"de": "Stromausfall in Köln", "en": "Power outage in Cologne"},
        measures={Measure.CUSTOMERS_OUT: 14200},
    )
    yield message(
        "demo-city",
        "m.1",
        Hazard.PUBLIC_EVENT,
        620,
        "48.1345,11.5480 48.1402,11.5545",
        ShapeKind.LINE,
        severity=Severity.MINOR,
        onset=560,
        ends=1100,
    )
    yield message(
        "demo-nws",
        "us.1",
        Hazard.TORNADO,
        6,
        blob(36.1, -95.9, 35),
        severity=Severity.EXTREME,
        certainty=Certainty.OBSERVED,
        urgency=Urgency.IMMEDIATE,
        onset=-6,
        expires=34,
        ends=34,
        headline={"en-US": "Tornado Warning: Tulsa"},
    )


def evening() -> list[Said]:
    """Every message, oldest first."""
    return sorted([*storms(), *waters(), *others()], key=lambda said: -said[0])


def ears() -> list[Ears]:
    """The feeds' ears; the national ones speak for the sites of their country."""
    by_country: dict[str, set[str]] = {}
    for site in sites():
        by_country.setdefault(site.id[:2], set()).add(site.id)
    return [
        Ears(
            name=feed.name,
            hazards=feed.hazards,
            quiet_after=9000,
            sites=frozenset(by_country.get(feed.name[-2:], set())) if "weather" in feed.name else None,
        )
        for feed in FEEDS
    ]


def fill() -> None:
    """Put the evening into the store that Django points at."""
    put_sites(sites())
    furnish_past(NOW.date())
    ways = {"duty-west": ["console", "email"], "duty-north": ["email", "webhook"]}
    put_roles(
        {
            role: (tongue, [(w, f"{role}@desk.example") for w in ways.get(role, ["email"])])
            for role, tongue in ROLES.items()
        }
    )
    line = Line(ears(), {feed.name: feed.publisher for feed in FEEDS})
    line.take(ago(640))
    for since, feed, cleared in evening():
        others = [f.name for f in FEEDS if f.name != feed and (f.name != SILENT or since > 190)]
        line.tick([_heard(feed, since, cleared), *(_heard(name, since) for name in others)], ago(since))
    line.tick([_heard(feed.name, 3) for feed in FEEDS if feed.name != SILENT], ago(3))
    line.tick([], NOW)
    _flaws()
    _receipts()
    _answers()


def _heard(feed: str, since: float, *cleared: Cleared) -> Heard:
    at = ago(since)
    poll = Poll(
        feed=feed,
        at=at,
        due=at + timedelta(minutes=5),
        full=bool(cleared),
        size=4000,
        reports=len(cleared),
        lag_s=40.0 + len(feed),
    )
    return Heard(Batch(feed=feed, at=at, cleared=cleared), poll)


def _flaws() -> None:
    """What a feed got wrong, as the line would keep it."""
    flaw = Flaw("ring is not closed; closed it", "entry 3, info[1]/area/polygon", False)
    lost = Flaw("latitude 178.2 is outside -90..90", "entry 7, info/area/circle")
    refused = Refused("alert about a person", "entry 9")
    for item, kind in ((flaw, "flaw"), (lost, "flaw"), (refused, "refused")):
        models.FeedFlaw.objects.create(
            feed="demo-weather-it", at=ago(5), kind=kind, reason=item.reason, where=item.where
        )
    models.FeedState.objects.filter(name="demo-weather-it").update(flaws=2, refused=1, reports=14)
    models.FeedState.objects.filter(name=SILENT).update(
        fault="no answer: timed out after 20 s", failures=9, heard_at=ago(190), polled_at=ago(4)
    )


def _receipts() -> None:
    """As the sender would leave them: most accepted, one refused, the latest on its way."""
    for number, row in enumerate(models.Outbox.objects.exclude(state="dropped").order_by("queued_at", "id")):
        row.attempts = 1
        row.sent_at = row.queued_at + timedelta(seconds=1)
        row.accepted_at, row.state = row.sent_at + timedelta(seconds=1 + number % 3), "sent"
        if number == 4:
            row.state, row.accepted_at, row.attempts = "failed", None, 5
            row.fault = "550 mailbox unavailable"
        if row.queued_at > ago(7):
            row.state, row.sent_at, row.accepted_at, row.attempts = "pending", None, None, 0
        row.save()


def _answers() -> None:
    """What was told more than forty minutes ago has been acknowledged."""
    for row in models.Notice.objects.filter(at__lt=ago(40)).exclude(kind__in=["all_clear", "hearing"]):
        row.acked_at, row.acked_by = row.at + timedelta(minutes=4), row.role
        row.save()
