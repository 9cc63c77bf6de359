# SPDX-License-Identifier: AGPL-3.0-or-later
"""One poll of one feed: ask, read, follow the index's links; the outcome is ready for the line.

A cursor (ETag, link versions) is part of the outcome and is kept only in the transaction that keeps the
entries. While a linked message is still owed, the index's ETag is not kept, so that the next answer
is a whole one again.
"""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from tocsin.core.guard.gate import Cleared
from tocsin.core.world import Batch
from tocsin.run import files
from tocsin.run.answer import Fetched, Known, SourceError
from tocsin.run.clearing import Cleaned
from tocsin.run.fetch import Fetcher
from tocsin.run.follow import Followed, Follower, body_of
from tocsin.run.reader import Reader
from tocsin.run.websub import Bell
from tocsin.sources.base import Feed
from tocsin.store.feed_state import Poll
from tocsin.store.recall import Cursor

BACK_OFF_MOST = 1800.0
REFRESH = timedelta(hours=1)
"""An ETag is trusted for an hour; then a whole answer is asked for, because some servers' tags lie."""
OWED = timedelta(seconds=10)

log = structlog.get_logger("tocsin.feeds")


@dataclass(frozen=True)
class Heard:
    """One poll, ready for the line: what it said, and the cursor to keep with it."""

    batch: Batch
    poll: Poll
    size: int = 0


@dataclass(frozen=True)
class Poller:
    """Asks feeds. `now` is the desk's clock; `chance` spreads the polls; `bell` listens for hubs, where it is wanted."""

    fetcher: Fetcher
    reader: Reader
    now: Callable[[], datetime]
    chance: random.Random
    bell: Bell | None = None

    async def poll(self, feed: Feed, cursor: Cursor) -> Heard:
        """Never raises for anything a feed does."""
        try:
            if files.is_folder(feed.url):
                return await self._folder(feed, cursor)
            fetched = await self.fetcher.get(feed.url, self._known(cursor), self.now)
            if fetched.same or fetched.sha256 == cursor.sha256:
                return self._same(feed, cursor, fetched)
            return await self._read(feed, cursor, fetched)
        except SourceError as error:
            return self._failed(feed, cursor, error)

    def _known(self, cursor: Cursor) -> Known:
        if cursor.full is None or self.now() - cursor.full > REFRESH:
            return Known()
        return Known(cursor.etag, cursor.last_modified)

    def _failed(self, feed: Feed, cursor: Cursor, error: SourceError) -> Heard:
        failures = cursor.failures + 1
        if not cursor.fault:
            log.warning("feed failing", feed=feed.name, reason=error.reason)
        wait = max(min(feed.every * 2.0 ** min(failures - 1, 8), BACK_OFF_MOST), error.after, feed.every)
        poll = Poll(
            feed=feed.name,
            at=self.now(),
            due=self._later(wait),
            fault=error.reason,
            failures=failures,
            etag=cursor.etag,
            last_modified=cursor.last_modified,
        )
        return Heard(Batch(feed=feed.name, at=poll.at, ok=False), poll)

    def _same(self, feed: Feed, cursor: Cursor, fetched: Fetched) -> Heard:
        self._recovered(feed, cursor)
        poll = Poll(
            feed=feed.name,
            at=self.now(),
            due=self._later(self._pace(feed)),
            etag=fetched.etag,
            last_modified=fetched.last_modified,
            fresh=not fetched.same,
        )
        return Heard(Batch(feed=feed.name, at=poll.at, new=False), poll)

    def _pace(self, feed: Feed) -> float:
        return self.bell.pace(feed) if self.bell else feed.every

    async def _read(self, feed: Feed, cursor: Cursor, fetched: Fetched) -> Heard:
        if self.bell:
            self.bell.offer(feed, fetched.link, fetched.body)
        seen = self.now()
        found = await self.reader.read(body_of(feed, fetched, feed.format))
        followed = await Follower(self.fetcher, self.reader, feed, cursor).follow(found.links)
        if not (found.cleared or found.refused or found.links) and any(f.lost for f in found.flaws):
            raise SourceError(f"the answer holds no entry: {found.flaws[0].reason}")
        return self._heard(feed, cursor, fetched, found, followed, seen)

    async def _folder(self, feed: Feed, cursor: Cursor) -> Heard:
        seen = self.now()
        followed = await Follower(self.fetcher, self.reader, feed, cursor).follow(files.entries(feed.url))
        return self._heard(feed, cursor, Fetched(False), Cleaned("", 0), followed, seen)

    def _heard(
        self,
        feed: Feed,
        cursor: Cursor,
        fetched: Fetched,
        found: Cleaned,
        followed: Followed,
        seen: datetime,
    ) -> Heard:
        self._recovered(feed, cursor)
        now = self.now()
        cleared = (*found.cleared, *followed.cleared)
        whole, settled = not followed.owed, not (followed.owed or followed.missed)
        ids = frozenset(c.report.id for c in found.cleared) | followed.listed
        poll = Poll(
            feed=feed.name,
            at=now,
            due=self._later(self._pace(feed)) if whole else now + OWED,
            seen=seen,
            full=True,
            fresh=True,
            changed=fetched.sha256 != cursor.sha256 or bool(followed.done),
            etag=fetched.etag if settled else "",
            last_modified=fetched.last_modified if settled else "",
            sha256=fetched.sha256 if settled else "",
            size=found.size,
            reports=len(found.cleared) + len(followed.listed),
            lag_s=_lag(cleared, now) if cursor.full else None,
            flaws=(*found.flaws, *followed.flaws),
            refused=(*found.refused, *followed.refused),
            links=followed.done,
            links_gone=followed.gone if whole else (),
        )
        listed = ids if feed.snapshot and whole else None
        return Heard(Batch(feed=feed.name, at=now, cleared=cleared, listed=listed, new=poll.changed), poll)

    def _recovered(self, feed: Feed, cursor: Cursor) -> None:
        if cursor.fault:
            log.info("feed answers again", feed=feed.name, failures=cursor.failures)

    def _later(self, seconds: float) -> datetime:
        return self.now() + timedelta(seconds=seconds * self.chance.uniform(0.95, 1.1))


def _lag(cleared: tuple[Cleared, ...], now: datetime) -> float | None:
    """Median seconds from the agency's `sent` to our hearing, over messages of the last day."""
    lags = [(now - c.report.sent).total_seconds() for c in cleared if c.report.sent]
    recent = [lag for lag in lags if 0 <= lag < 86400]
    return statistics.median(recent) if recent else None
