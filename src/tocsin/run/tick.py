# SPDX-License-Identifier: AGPL-3.0-or-later
"""Load, step, save: what was heard becomes true in one transaction, or in none."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import structlog
from django.db import DataError, IntegrityError, connections

from tocsin.core.backward import Backward
from tocsin.core.event import Notice
from tocsin.core.flow import step
from tocsin.core.guard.gate import Cleared
from tocsin.core.route.waits import Ack, Chase
from tocsin.core.words import tell_cleared
from tocsin.core.world import Batch, Changes, Ears, World
from tocsin.run import crash
from tocsin.run.coverage import narrowed
from tocsin.run.models import live_models
from tocsin.run.poll import Heard
from tocsin.run.rulesfile import RulesFile
from tocsin.store import book, desk, helm, recall
from tocsin.store.feed_state import Poll
from tocsin.store.post import Letter
from tocsin.store.recall import Cursor

MANY = 20_000

log = structlog.get_logger("tocsin.line")


class Line:
    """The one writer of events and notices. Not for use by two threads at once.

    `publishers` names who speaks in each feed, `areas` the countries it speaks for, `rules` the operator's file. After any failed save the world is read anew from the store,
    so that memory never knows more than the disk.
    """

    def __init__(
        self,
        ears: Iterable[Ears],
        publishers: Mapping[str, str],
        areas: Mapping[str, tuple[str, ...]] | None = None,
        rules: RulesFile | None = None,
    ) -> None:
        self._ears = tuple(ears)
        self._areas = areas or {}
        self._publishers = publishers
        self._known = frozenset({*publishers, *publishers.values()})
        self._rules = rules
        self._world: World | None = None
        self._languages: dict[str, str] = {}
        self._revision = self._on_desk = -1
        self._last: dict[str, dict[tuple[str, str], Cleared]] = {}
        self._clock = Backward()
        self.epoch = 0
        self.cursors: dict[str, Cursor] = {}

    def take(self, now: datetime) -> None:
        """Become the line: from here on an earlier holder's saves are refused."""
        self.epoch = helm.take()
        self.cursors = recall.load_cursors(self._publishers)
        self.world(now)

    def world(self, now: datetime) -> World:
        """The world as the store has it, with the sites and rules as they are now."""
        if self._rules:
            self._rules.follow(now)
        revision, on_desk = helm.revisions()
        if self._world is None or revision != self._revision:
            self._world = recall.load_world(self._ears, now)
            self._world.models = live_models()
            self._world.ears = narrowed(self._world.ears, self._areas, self._world.sites)
            self._languages = recall.load_languages()
            self._revision = revision
            _settle(self._world)
        elif on_desk != self._on_desk:
            desk.load(self._world, now)
        self._on_desk = on_desk
        return self._world

    def _answers(self, world: World) -> list[Ack]:
        """What was acknowledged since the oldest notice that still waits for it."""
        since = min((w.since for w in world.waits.values() if isinstance(w, Chase)), default=None)
        return desk.answers(since) if since else []

    def remember(self) -> None:
        """Read anew what became of past warnings; the next judgement rests on it."""
        if self._world is not None:
            self._world.record = recall.load_record()

    def tick(self, heard: Sequence[Heard], now: datetime) -> Changes:
        """One step over what was heard and over time passing, saved whole.

        When a batch of several cannot be saved, each is tried alone, and one that cannot be saved alone is
        kept as its feed's fault. Raises OperationalError when the store itself does not work.
        """
        try:
            return self._step(heard, now)
        except Exception as error:
            self._forget()
            if not _is_content(error):
                raise
            if len(heard) > 1:
                return [self.tick([one], now) for one in heard][-1]
            if not heard:
                raise
            log.error("feed cannot be stored", feed=heard[0].poll.feed, reason=type(error).__name__)
            return self._step([_unstored(heard[0], error)], now)

    def _step(self, heard: Sequence[Heard], now: datetime) -> Changes:
        world = self.world(now)
        if self._clock.went(now):  # what a wrong clock has ended is looked at again
            world.dues.update(dict.fromkeys(world.events, now))
        changes = step(world, [h.batch for h in heard], now, self._answers(world))
        if not heard and not _matters(changes):
            return changes
        before = {
            event: world.impacts.get(event, {})
            for event in {*changes.impacts, *changes.states, *changes.merged}
        }
        messages = [c for h in heard for c in self._new(h)]
        world.apply(changes)
        crash.point("before commit")
        book.save(
            changes,
            world,
            before,
            heard=messages,
            polls=[h.poll for h in heard],
            letters={n.key: self._letter(n, world, now) for n in (*changes.kept, *changes.notices)},
            epoch=self.epoch,
            written=lambda: crash.point("inside commit"),
        )
        crash.point("after commit")
        self._advance(heard)
        if changes.notices:
            log.info("told", notices=len(changes.notices), events=len(changes.events))
        return changes

    def _letter(self, notice: Notice, world: World, now: datetime) -> Letter:
        language = self._languages.get(notice.role, "en")
        source = self._source(notice, world)
        text, held = tell_cleared(notice, world.sites, now, language, source, self._known)
        if held:
            log.error(
                "withheld from a notice; its places are told by position", lines=held, notice=notice.key
            )
        return Letter(text.subject, text.lines, language, held)

    def _source(self, notice: Notice, world: World) -> str:
        if notice.feed:
            return self._publishers.get(notice.feed, notice.feed)
        event = world.events.get(notice.event)
        feeds = dict.fromkeys(head.feed for head in event.heads) if event else {}
        return ", ".join(dict.fromkeys(self._publishers.get(feed, feed) for feed in feeds))

    def _advance(self, heard: Sequence[Heard]) -> None:
        for h in heard:
            if cursor := self.cursors.get(h.poll.feed):
                cursor.follow(h.poll)
            if h.poll.full:
                self._last[h.poll.feed] = {_key(c): c for c in h.batch.cleared}

    def _new(self, heard: Heard) -> list[Cleared]:
        """The messages the feed's last body did not hold: a snapshot mostly repeats itself."""
        last = self._last.get(heard.poll.feed, {})
        return [c for c in heard.batch.cleared if last.get(_key(c)) != c]

    def _forget(self) -> None:
        self._world = None
        for connection in connections.all(initialized_only=True):
            connection.close_if_unusable_or_obsolete()


def _settle(world: World) -> None:
    """Take many sites out of the search for rubbish: to look at a million of them stopped the line for a second."""
    if len(world.sites) >= MANY:
        gc.collect()
        gc.freeze()


def _matters(changes: Changes) -> bool:
    """Whether a step in which nothing was heard is worth a transaction."""
    decided = changes.events or changes.notices or changes.kept or changes.decisions
    return bool(decided or changes.hearing or changes.waits or changes.turned)


def _key(cleared: Cleared) -> tuple[str, str]:
    return cleared.report.id, cleared.report.part


def _is_content(error: Exception) -> bool:
    """Whether what was to be written is at fault, and not the store."""
    return isinstance(error, DataError | IntegrityError)


def _unstored(heard: Heard, error: Exception) -> Heard:
    """The same poll as a failed one: nothing of it is kept but the fault."""
    fault = f"its entries cannot be stored ({type(error).__name__}); please report it"
    poll = Poll(feed=heard.poll.feed, at=heard.poll.at, due=heard.poll.due, fault=fault, failures=1)
    return Heard(Batch(feed=heard.batch.feed, at=heard.batch.at, ok=False), poll)
