# SPDX-License-Identifier: AGPL-3.0-or-later
"""WebSub (W3C Recommendation, 2018): where a feed offers a hub, be rung when it has something new.

A delivery only rings: the feed is then asked at once, through the same fetcher, reader and gate as ever. So a hub can
make us ask, and can tell us nothing; a hub that sends only what is new does not make the rest look absent; and
while no subscription holds, polling at the feed's own pace goes on as if there were no hub.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import unescape
from urllib.parse import urlencode

import structlog

from tocsin.run import address
from tocsin.run.egress import BlockedError
from tocsin.run.wire import Caps, Wire, WireError, question
from tocsin.sources.base import Feed

LEASE = timedelta(days=5)
AGAIN = timedelta(hours=1)
"""How long to leave a hub alone that did not take the subscription."""
RENEW = 0.8
SLOWER = 4
"""A feed that rings is asked this much more seldom, though never so seldom that its silence would go unseen."""
HEAD = 16_384
_CAPS = Caps(head=16_384, body=65_536, seconds=15.0)
_LINK = re.compile(r"<(?:[\w.-]+:)?link\b[^>]{0,1000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\b(rel|href)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_HEADER = re.compile(r"""<([^>]{1,2000})>[^,<]*?;\s*rel\s*=\s*"?([^",;]+)"?""", re.IGNORECASE)

log = structlog.get_logger("tocsin.websub")


@dataclass
class Subscription:
    """One feed at one hub. `until`: when the lease the hub confirmed ends; `next`: when to ask the hub again."""

    feed: str
    hub: str
    topic: str
    next: datetime
    until: datetime | None = None


class Bell:
    """Subscribes, answers the hub, and says which feeds were rung. The pages' thread calls `answer`, the line's the rest.

    `public` is the address the hubs reach this desk by; `key` makes each feed's callback and secret, so that a restart
    keeps them.
    """

    def __init__(self, public: str, key: bytes, wire: Wire, now: Callable[[], datetime]) -> None:
        self._public = public.rstrip("/")
        self._key = key
        self._wire = wire
        self._now = now
        self._held: dict[str, Subscription] = {}  # by the token in the callback's address
        self._rung: set[str] = set()
        self._lock = threading.Lock()

    def offer(self, feed: Feed, link: str, body: bytes) -> None:
        """Take note of the hub an answer of the feed offers, in its Link header or its head; none ends what there was."""
        hub, topic = offered(link, body)
        token = self._mark(feed.name)
        with self._lock:
            known = self._held.get(token)
            if not hub:
                self._held.pop(token, None)
            elif known is None or (known.hub, known.topic) != (hub, topic or feed.url):
                self._held[token] = Subscription(feed.name, hub, topic or feed.url, self._now())

    def pace(self, feed: Feed) -> float:
        """Seconds until the next question: the feed's own interval, or longer while its hub would ring."""
        if not self.holds(feed.name):
            return feed.every
        return max(feed.every, min(feed.every * SLOWER, feed.quiet_after / 3))

    def holds(self, feed: str) -> bool:
        found = self._held.get(self._mark(feed))
        return bool(found and found.until and self._now() < found.until)

    def take(self) -> set[str]:
        """The feeds rung since this was last asked."""
        with self._lock:
            rung, self._rung = self._rung, set()
        return rung

    async def turn(self) -> None:
        """Ask for every subscription that is due, the first time or again before its lease ends."""
        for token, found in list(self._held.items()):
            if self._now() >= found.next:
                await self._subscribe(token, found)

    async def run(self, stop: asyncio.Event, beat: float = 1.0) -> None:
        """Until `stop`."""
        while not stop.is_set():
            await self.turn()
            try:
                await asyncio.wait_for(stop.wait(), beat)
            except TimeoutError:
                continue

    async def _subscribe(self, token: str, found: Subscription) -> None:
        found.next = self._now() + AGAIN
        form = {
            "hub.mode": "subscribe",
            "hub.topic": found.topic,
            "hub.callback": f"{self._public}/websub/{token}",
            "hub.secret": self._secret(found.feed),
            "hub.lease_seconds": str(int(LEASE.total_seconds())),
        }
        headers = (("Content-Type", "application/x-www-form-urlencoded"),)
        try:
            url = address.read(found.hub)
            reply = await self._wire.ask(url, question("POST", url, headers, urlencode(form).encode()), _CAPS)
        except (ValueError, BlockedError, WireError) as error:
            log.info("hub not reached", feed=found.feed, reason=str(error))
            return
        if reply.status not in (202, 204):
            log.info("hub does not take the subscription", feed=found.feed, status=reply.status)

    def answer(
        self, token: str, query: Mapping[str, str], signature: str, body: bytes | None
    ) -> tuple[int, str]:
        """Answer a hub: a question about intent (`body` None) or a delivery. A status and what to say."""
        found = self._held.get(token)
        if found is None:
            return 404, ""
        if body is None:
            return self._intent(found, query)
        if self._signed(found.feed, signature, body):
            with self._lock:
                self._rung.add(found.feed)
        return 202, ""  # also to a wrong signature: the sender is told nothing (WebSub 8)

    def _intent(self, found: Subscription, query: Mapping[str, str]) -> tuple[int, str]:
        """Confirm what we asked for, and nothing else."""
        mode = query.get("hub.mode")
        if mode == "denied":
            found.until = None
            return 200, ""
        if mode != "subscribe" or query.get("hub.topic") != found.topic or not query.get("hub.challenge"):
            return 404, ""
        said = query.get("hub.lease_seconds", "")
        lease = timedelta(seconds=int(said)) if said.isdecimal() and len(said) < 9 else LEASE
        found.until = self._now() + lease
        found.next = self._now() + lease * RENEW
        return 200, query["hub.challenge"]

    def _signed(self, feed: str, signature: str, body: bytes) -> bool:
        method, _, given = signature.partition("=")
        if method not in ("sha1", "sha256", "sha384", "sha512"):
            return False
        wanted = hmac.new(self._secret(feed).encode(), body, method).hexdigest()
        return hmac.compare_digest(wanted.encode(), given.strip().lower().encode())

    def _mark(self, feed: str) -> str:
        return hmac.new(self._key, b"callback\n" + feed.encode(), hashlib.sha256).hexdigest()[:32]

    def _secret(self, feed: str) -> str:
        return hmac.new(self._key, b"secret\n" + feed.encode(), hashlib.sha256).hexdigest()


def offered(link: str, body: bytes) -> tuple[str, str]:
    """The hub and the topic an answer names: its Link header first, then the `link` elements of its head."""
    found = {rel.strip().lower(): href for href, rel in _HEADER.findall(link)}
    if "hub" not in found:
        for tag in _LINK.findall(body[:HEAD].decode("utf-8", "replace")):
            said = {name.lower(): unescape(a or b) for name, a, b in _ATTRIBUTE.findall(tag)}
            if (rel := said.get("rel", "").lower()) in ("hub", "self") and said.get("href"):
                found.setdefault(rel, said["href"])
    hub, topic = found.get("hub", ""), found.get("self", "")
    return (hub, topic) if hub.startswith(("http://", "https://")) else ("", "")
