# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the feeds of a seed say, and when: storms with updates, cancels, ends by the clock, gaps in the listing."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from tocsin.core.model import Hazard, Site
from tocsin.demo.wire import Warning, cap, stamp
from tocsin.sources.base import Feed

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
EVERY, QUIET = 100, 300
NEAR, WIDE = 5.0, 400.0
"""Kilometres: one site, or all three."""
SITES = (
    Site(id="lyon", name="Lyon depot", lat=45.76, lon=4.84, responsible="duty"),
    Site(id="turin", name="Turin store", lat=45.07, lon=7.69, responsible="duty"),
    Site(id="genf", name="Geneva clinic", lat=46.20, lon=6.14, responsible="night"),
)
HAZARD = {"office": ("Wind", Hazard.WIND), "river": ("Flood", Hazard.FLOOD)}
FEEDS = tuple(
    Feed(
        name=name,
        title=name,
        publisher=name,
        url=f"https://{name}.example/feed",
        format="cap" if name == "office" else "feed",
        licence="none",
        hazards=frozenset({hazard}),
        area=("world",),
        every=EVERY,
        quiet_after=QUIET,
    )
    for name, (_, hazard) in HAZARD.items()
)


@dataclass(frozen=True)
class Say:
    """From second `at` on `feed` lists `warning`; not between `gone[0]` and `gone[1]`."""

    at: float
    feed: str
    warning: Warning
    gone: tuple[float, float] = (0.0, 0.0)

    def listed(self, now: float) -> bool:
        return self.at <= now and not self.gone[0] <= now < self.gone[1]


def moment(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def draw(chance: random.Random) -> tuple[Say, ...]:
    """Two to four stories, in order of time."""
    said = [say for n in range(chance.randint(2, 4)) for say in _story(chance, n)]
    return tuple(sorted(said, key=lambda say: say.at))


def _story(chance: random.Random, number: int) -> list[Say]:
    feed = chance.choice(tuple(HAZARD))
    at = chance.uniform(0, 300)
    end = at + chance.choice((500.0, 7200.0))
    site = chance.choice(SITES)
    first = _warning(f"{feed}-{number}-0", feed, at, end, chance.choice(("Moderate", "Severe")), site)
    said = [Say(at, feed, first, _gap(chance, at))]
    for turn in range(1, chance.randint(1, 4)):
        at += chance.uniform(20, 200)
        before = said[-1].warning
        last = chance.random() < 0.35
        severity, reach = chance.choice(("Moderate", "Severe", "Extreme")), chance.choice((NEAR, NEAR, WIDE))
        after = _warning(f"{feed}-{number}-{turn}", feed, at, end, severity, site, reach)
        kind = "Cancel" if last else "Update"
        said.append(Say(at, feed, replace(after, kind=kind, refs=((before.id, before.sent),))))
        if last:
            break
    return said


def _gap(chance: random.Random, at: float) -> tuple[float, float]:
    """A feed that drops a message and lists it again."""
    if chance.random() < 0.7:
        return (0.0, 0.0)
    begins = at + chance.uniform(100, 300)
    return begins, begins + chance.uniform(50, 200)


def _warning(
    ident: str, feed: str, at: float, end: float, severity: str, site: Site, reach: float = NEAR
) -> Warning:
    event, _ = HAZARD[feed]
    return Warning(
        id=ident,
        sender=f"{feed}.example",
        sent=moment(at).replace(microsecond=0),
        kind="Alert",
        onset=moment(at).replace(microsecond=0),
        expires=moment(end).replace(microsecond=0),
        event=event,
        headline=f"{event} warning",
        language="en",
        severity=severity,
        place="here",
        circle=(site.lat, site.lon, reach),
    )


def body(feed: str, said: tuple[Say, ...], now: float) -> bytes:
    """What the feed's address answers: alerts in one document, or an index of alerts."""
    listed = [say.warning for say in said if say.feed == feed and say.listed(now)]
    if feed == "office":
        return f"<alerts>{''.join(cap(w) for w in [_calm(feed), *listed])}</alerts>".encode()
    entries = "".join(
        f"<entry><id>{w.id}</id><title>x</title><updated>{stamp(w.sent)}</updated>"
        f'<link type="application/cap+xml" href="https://{feed}.example/{w.id}"/></entry>'
        for w in [_calm(feed), *listed]
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><id>{feed}</id>{entries}</feed>'.encode()


def linked(feed: str, ident: str, said: tuple[Say, ...], now: float) -> bytes | None:
    """One alert the index links to; None when there is none of that name yet."""
    known = {say.warning.id: say.warning for say in said if say.feed == feed and say.at <= now}
    known[f"{feed}-calm"] = _calm(feed)
    return cap(known[ident]).encode() if ident in known else None


def _calm(feed: str) -> Warning:
    """What is always listed, far from every site: a feed that lists nothing is taken for broken."""
    far = Site(id="far", name="", lat=-50.0, lon=100.0)
    return _warning(f"{feed}-calm", feed, 0.0, 86400.0, "Minor", far)
