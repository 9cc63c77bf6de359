# SPDX-License-Identifier: AGPL-3.0-or-later
"""The demo: the desk live on the made-up day, offline, on a clock that runs faster than ours and loops."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from django.db.models import F

from tocsin import demo
from tocsin.demo import FEEDS, ROLES, day, past, sites
from tocsin.demo.day import CLOSES, OPENS, Said
from tocsin.run.answer import Fetched, Known, SourceError
from tocsin.run.fetch import Fetcher
from tocsin.run.live import Live
from tocsin.run.poll import Heard
from tocsin.run.up import Options, live, up, wall
from tocsin.run.zones import installed
from tocsin.sources.base import Feed
from tocsin.store import models, outcomes, rulebook
from tocsin.store.places import put_roles, put_sites
from tocsin.web import clock as web_clock
from tocsin.web import register

RULES = Path(demo.__file__).with_name("rules.toml")
SPEED = 60.0
"""Seconds of the made-up day in one of ours."""
STARTS = timedelta(hours=9, minutes=50)
"""Where the watching begins; what came before is played at once, so that the desk has a past."""
POLL = timedelta(minutes=10)
DEAF = timedelta(minutes=35)
ANSWERED, TAKEN_ON = timedelta(minutes=30), timedelta(minutes=4)


class DemoClock:
    """Maps our clock to the made-up day's; the hours when nothing happens are left out."""

    def __init__(self, now: Callable[[], datetime], speed: float = SPEED) -> None:
        self._now = now
        self._speed = speed
        self._began = now()
        self._day = datetime(self._began.year, self._began.month, self._began.day, tzinfo=UTC)
        self.held: datetime | None = None

    def __call__(self) -> datetime:
        if self.held is not None:
            return self.held
        awake = CLOSES - OPENS
        passed = (self._now() - self._began) * self._speed + STARTS - OPENS
        days, inside = divmod(passed, awake)
        return self._day + timedelta(days=days) + OPENS + inside

    @property
    def opens(self) -> datetime:
        return self._day + OPENS


class DemoFetcher(Fetcher):
    """Answers for the made-up addresses from the script; opens no connection."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock

    async def get(
        self, where: str, known: Known | None = None, now: Callable[[], datetime] | None = None
    ) -> Fetched:
        feed = next(feed.name for feed in FEEDS if feed.url == where)
        said = answer(feed, self._clock())
        digest = hashlib.sha256(said.raw).hexdigest()
        if known and known.etag == digest:
            return Fetched(True, etag=digest)
        return Fetched(False, said.raw, etag=digest, sha256=digest)

    def close(self) -> None:
        """Nothing is open."""


def answer(feed: str, at: datetime) -> Said:
    """What the feed's address answers at a time. Raises SourceError while the feed is silent."""
    heard = [said for said in _script(at.date()).get(feed, ()) if said.at <= at]
    if not heard or at - heard[-1].at > POLL * 2:
        raise SourceError("no answer")
    return heard[-1]


@lru_cache(maxsize=2)
def _script(on: date) -> dict[str, list[Said]]:
    found: dict[str, list[Said]] = {}
    for said in day(on):
        found.setdefault(said.feed, []).append(said)
    return found


def feeds() -> list[Feed]:
    """The demo's feeds, polled at the script's own pace."""
    return [
        replace(feed, every=int(POLL.total_seconds()), quiet_after=int(DEAF.total_seconds()))
        for feed in FEEDS
    ]


def furnish() -> None:
    """Put the demo's sites, roles and their console targets into the store, and a made-up past."""
    put_sites(sites())
    furnish_past(wall().date())
    rulebook.keep(RULES.read_text("utf-8"), rulebook.DESK, wall())
    put_roles({role: (language, [("console", role)]) for role, language in ROLES.items()})


def furnish_past(before: date) -> None:
    """Past warnings of the months before that day, and what became of them."""
    outcomes.put_past(
        (
            g.event, g.site, g.like.source, g.like.hazard.value, g.like.severity.value, g.like.certainty.value,
            g.like.band, g.region, g.level, g.probability, g.issued, g.start, g.end, g.told_at, g.outcome.value,
            g.how, g.known_at,
        )
        for g in past(before, sites())
    )  # fmt: skip


def desk(options: Options, clock: DemoClock) -> Live:
    """The live desk on the demo's clock and script."""
    found = live(options, feeds(), clock, zones=installed, beat=0.5)
    return replace(found, poller=replace(found.poller, fetcher=DemoFetcher(clock)))


def catch_up(options: Options, clock: DemoClock, say: Callable[[float], object]) -> None:
    """Play the morning at once through a desk of its own; `say` hears the share done."""
    running = desk(options, clock)
    running.sender.echo = lambda line: None
    start, stop = clock.opens, clock()
    clock.held = start
    running.line.take(start)
    if running.upkeep:
        running.upkeep.begin(start)  # what the morning reads is in the register before
    with asyncio.Runner() as runner:
        while clock.held < stop:
            heard = runner.run(_poll_all(running))
            running.line.tick(heard, clock.held)
            runner.run(running.sender.run(asyncio.Event(), until_empty=True))
            clock.held += POLL
            say(min(1.0, (clock.held - start) / (stop - start)))
    running.poller.reader.close()
    running.sender.close()
    answer_old(stop)
    clock.held = None


def answer_old(now: datetime) -> None:
    """The made-up night shift: what was told more than half an hour ago has been acknowledged."""
    old = models.Notice.objects.filter(at__lt=now - ANSWERED, acked_at=None)
    rows = old.values_list("key", "event", "role", "at")
    models.Answer.objects.bulk_create(
        models.Answer(notice=key, event=event, role=role, at=at + TAKEN_ON, how="desk")
        for key, event, role, at in rows
    )
    old.update(acked_at=F("at") + TAKEN_ON, acked_by=F("role"))


async def _poll_all(running: Live) -> list[Heard]:
    return [await running.poller.poll(feed, running.line.cursors[feed.name]) for feed in running.feeds]


def wake(options: Options, say: Callable[[float], object]) -> DemoClock:
    """Play the morning and hand over the clock; `say` hears the share done."""
    clock = DemoClock(wall)
    catch_up(options, clock, say)
    return clock


def play(options: Options, clock: DemoClock, app: object, ready: Callable[[], object]) -> None:
    """Run the rest of the day, and the next, until a signal."""
    web_clock.use(clock, SPEED)
    register.use(feeds())
    running = desk(options, clock)
    running.on_step = lambda changes: answer_old(changes.at)
    up(options, running, app, ready)
