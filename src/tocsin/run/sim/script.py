# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the feeds of a seed say, and when: storms with updates, cancels, ends by the clock, gaps in the listing."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from tocsin.core.model import Hazard, Site
from tocsin.demo.wire import Warning, cap, stamp
from tocsin.sources.base import Feed

EVERY, QUIET = 100, 300
NEAR, WIDE = 5.0, 400.0
"""Kilometres: one site, or all three."""
SITES = (
    Site(id="lyon", name="Lyon depot", lat=45.76, lon=4.84, timezone="Europe/Paris", responsible="duty"),
    Site(id="turin", name="Turin store", lat=45.07, lon=7.69, timezone="Europe/Rome", responsible="duty"),
    Site(id="genf", name="Geneva clinic", lat=46.20, lon=6.14, timezone="Europe/Zurich", responsible="night"),
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


@dataclass(frozen=True)
class Script:
    """All that the feeds of a run say. `begins` is second 0."""

    begins: datetime
    said: tuple[Say, ...] = ()
    _bodies: dict[tuple[str, ...], bytes] = field(default_factory=dict, compare=False)

    def moment(self, seconds: float) -> datetime:
        return self.begins + timedelta(seconds=seconds)

    def second(self, at: datetime) -> float:
        return (at - self.begins).total_seconds()

    def body(self, feed: str, now: float) -> bytes:
        """What the feed's address answers: alerts in one document, or an index of alerts."""
        listed = [say.warning for say in self.said if say.feed == feed and say.listed(now)]
        key = (feed, *(w.id for w in listed))
        if key not in self._bodies:
            whole = _document if feed == "office" else _index
            self._bodies[key] = whole(feed, [self._calm(feed), *listed])
        return self._bodies[key]

    def linked(self, feed: str, ident: str, now: float) -> bytes | None:
        """One alert the index links to; None when there is none of that name yet."""
        if ident == f"{feed}-calm":
            return cap(self._calm(feed)).encode()
        known = (say.warning for say in self.said if say.feed == feed and say.at <= now)
        return next((cap(warning).encode() for warning in known if warning.id == ident), None)

    def _calm(self, feed: str) -> Warning:
        """What is always listed, far from every site: a feed that lists nothing is taken for broken."""
        far = Site(id="far", name="", lat=-50.0, lon=100.0)
        return self._warning(f"{feed}-calm", feed, 0.0, 86400.0, "Minor", far)

    def _warning(
        self, ident: str, feed: str, at: float, end: float, severity: str, site: Site, reach: float = NEAR
    ) -> Warning:
        event, _ = HAZARD[feed]
        begins = self.moment(at).replace(microsecond=0)
        return Warning(
            id=ident,
            sender=f"{feed}.example",
            sent=begins,
            kind="Alert",
            onset=begins,
            expires=self.moment(end).replace(microsecond=0),
            event=event,
            headline=f"{event} warning",
            language="en",
            severity=severity,
            place="here",
            circle=(site.lat, site.lon, reach),
        )


def draw(chance: random.Random, begins: datetime) -> Script:
    """Two to four stories, in order of time."""
    empty = Script(begins)
    said = [say for n in range(chance.randint(2, 4)) for say in _story(empty, chance, n)]
    return Script(begins, tuple(sorted(said, key=lambda say: say.at)))


def _story(script: Script, chance: random.Random, number: int) -> list[Say]:
    feed = chance.choice(tuple(HAZARD))
    at = chance.uniform(0, 300)
    end = at + chance.choice((500.0, 7200.0))
    site = chance.choice(SITES)
    first = script._warning(f"{feed}-{number}-0", feed, at, end, chance.choice(("Moderate", "Severe")), site)
    said = [Say(at, feed, first, _gap(chance, at))]
    for turn in range(1, chance.randint(1, 4)):
        at += chance.uniform(20, 200)
        before = said[-1].warning
        last = chance.random() < 0.35
        severity, reach = chance.choice(("Moderate", "Severe", "Extreme")), chance.choice((NEAR, NEAR, WIDE))
        after = script._warning(f"{feed}-{number}-{turn}", feed, at, end, severity, site, reach)
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


def _document(feed: str, listed: list[Warning]) -> bytes:
    return f"<alerts>{''.join(map(cap, listed))}</alerts>".encode()


def _index(feed: str, listed: list[Warning]) -> bytes:
    entries = "".join(
        f"<entry><id>{w.id}</id><title>x</title><updated>{stamp(w.sent)}</updated>"
        f'<link type="application/cap+xml" href="https://{feed}.example/{w.id}"/></entry>'
        for w in listed
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><id>{feed}</id>{entries}</feed>'.encode()
