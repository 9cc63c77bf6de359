# SPDX-License-Identifier: AGPL-3.0-or-later
"""The messages an index points at: each fetched once per version, a bounded number at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tocsin.core.guard.gate import Cleared
from tocsin.core.guard.noted import noted
from tocsin.core.model import Flaw, Link, Refused
from tocsin.run import address
from tocsin.run.answer import Fetched, SourceError
from tocsin.run.clearing import Cleaned
from tocsin.run.fetch import Fetcher
from tocsin.run.reader import Body, Reader
from tocsin.sources.base import Feed
from tocsin.store.codec import digest
from tocsin.store.feed_state import LinkDone
from tocsin.store.recall import Cursor

AT_ONCE = 4
A_POLL = 500
"""Messages fetched in one poll; the rest is owed and comes with the next."""
SECONDS = 60.0
PATIENCE = 5
"""Polls in which a message may fail to come before it is given up as a flaw."""


@dataclass(frozen=True)
class Followed:
    """What following an index came to. `owed`: entries still to be fetched; `missed`: entries that did not come
    for so long that they are a flaw, and are asked for again with the next poll; `listed`: ids of all taken in."""

    cleared: tuple[Cleared, ...] = ()
    refused: tuple[Refused, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    listed: frozenset[str] = frozenset()
    done: tuple[LinkDone, ...] = ()
    gone: tuple[str, ...] = ()
    owed: int = 0
    missed: int = 0


@dataclass
class _Taken:
    link: Link
    entry: str
    version: str
    found: Cleaned | None = None
    fault: SourceError | None = None

    @property
    def gone(self) -> bool:
        return self.fault is not None and self.fault.gone


class Follower:
    """Follows one index of one feed."""

    def __init__(self, fetcher: Fetcher, reader: Reader, feed: Feed, cursor: Cursor) -> None:
        self._fetcher = fetcher
        self._reader = reader
        self._feed = feed
        self._cursor = cursor

    async def follow(self, links: Sequence[Link]) -> Followed:
        """Fetch what is new. A message that does not come is owed, until patience ends and it is a flaw."""
        entries = {name_of(link): link for link in links}
        gone = tuple(entry for entry in self._cursor.links if entry not in entries)
        if not entries:
            return Followed(gone=gone)
        fresh = [t for t in (_Taken(li, e, version_of(li)) for e, li in entries.items()) if self._is_new(t)]
        await self._fetch(fresh[:A_POLL])
        return self._sum(entries, fresh, gone)

    def _is_new(self, taken: _Taken) -> bool:
        known = self._cursor.links.get(taken.entry)
        return known is None or known[0] != taken.version

    async def _fetch(self, fresh: Sequence[_Taken]) -> None:
        turns = asyncio.Semaphore(AT_ONCE)
        try:
            async with asyncio.timeout(SECONDS):
                await asyncio.gather(*(self._take(taken, turns) for taken in fresh))
        except TimeoutError:
            pass  # what has come is taken in, the rest is owed

    async def _take(self, taken: _Taken, turns: asyncio.Semaphore) -> None:
        async with turns:
            try:
                fetched = await self._fetcher.get(self._address(taken.link))
                # CAP behind Atom: the linked message is in another format than its index, so recognise it
                found = await self._reader.read(body_of(self._feed, fetched, ""))
                if not (found.cleared or found.refused) and any(flaw.lost for flaw in found.flaws):
                    # A server in trouble says "200" and shows a page; the message is still to come.
                    raise SourceError(f"it holds no message: {found.flaws[0].reason}")
            except SourceError as error:
                taken.fault = error
                return
        nested = [
            noted(Flaw("an index inside an index is not followed", taken.link.id)) for _ in found.links[:1]
        ]
        taken.found = replace(found, flaws=[*found.flaws, *nested])

    def _address(self, link: Link) -> str:
        if self._feed.url.startswith("file:"):
            if not link.href.startswith("file:"):
                raise SourceError("a file's entry points outside the file system", gone=True)
            return link.href
        try:
            return address.read(link.href, address.read(self._feed.url)).whole
        except ValueError as error:
            raise SourceError(str(error), gone=True) from None

    def _sum(self, entries: dict[str, Link], fresh: Sequence[_Taken], gone: tuple[str, ...]) -> Followed:
        come = [t for t in fresh if t.found is not None]
        lost = [t for t in fresh if t.found is None and self._is_lost(t)]
        pending = {t.entry for t in fresh} - {t.entry for t in come} - {t.entry for t in lost}
        done = [LinkDone(t.entry, t.version, _ids(t)) for t in come]
        done += [LinkDone(t.entry, t.version if t.gone else "", self._known(t.entry)) for t in lost]
        known = {e: self._cursor.links[e][1] for e in entries if e in self._cursor.links}
        known.update({d.entry: d.messages for d in done})
        flaws = [_named(flaw, t) for t in come if t.found for flaw in t.found.flaws]
        flaws += [noted(Flaw(f"the linked message cannot be had: {t.fault}", t.link.id[:200])) for t in lost]
        return Followed(
            cleared=tuple(c for t in come if t.found for c in t.found.cleared),
            refused=tuple(r for t in come if t.found for r in t.found.refused),
            flaws=tuple(flaws),
            listed=frozenset(i for messages in known.values() for i in messages),
            done=tuple(done),
            gone=gone,
            owed=len(pending),
            missed=sum(not t.gone for t in lost),
        )

    def _known(self, entry: str) -> tuple[str, ...]:
        return self._cursor.links[entry][1] if entry in self._cursor.links else ()

    def _is_lost(self, taken: _Taken) -> bool:
        if taken.fault is None:
            return False
        misses = self._cursor.misses[taken.entry] = self._cursor.misses.get(taken.entry, 0) + 1
        return misses >= (2 if taken.gone else PATIENCE)


def body_of(feed: Feed, fetched: Fetched, format_name: str) -> Body:
    """What the reader must know of a feed's answer."""
    return Body(fetched.body, feed.name, format_name, fetched.charset, feed.text, feed.hint)


def name_of(link: Link) -> str:
    """An index entry's name in the cursor."""
    return digest(link.id or link.href)


def version_of(link: Link) -> str:
    """Which state of the entry's message an index shows; without a time, its address stands for it."""
    return digest(link.updated.isoformat() if link.updated else "", link.href)


def _ids(taken: _Taken) -> tuple[str, ...]:
    return tuple(dict.fromkeys(c.report.id for c in taken.found.cleared)) if taken.found else ()


def _named(flaw: Flaw, taken: _Taken) -> Flaw:
    place = f"{taken.link.id or taken.link.href}"[:120]
    return noted(Flaw(flaw.reason, f"{place} {flaw.where}".strip(), flaw.lost))
