# SPDX-License-Identifier: AGPL-3.0-or-later
"""The only inbound HTTP: ask a feed politely, take a whole and bounded answer or say in one line why not."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime

from tocsin import __version__
from tocsin.run import address, files
from tocsin.run.address import Url
from tocsin.run.answer import Fetched, Known, SourceError
from tocsin.run.decode import EncodingError, decoded
from tocsin.run.egress import BlockedError, Egress
from tocsin.run.wire import Caps, Reply, Wire, WireError, question

HOPS = 5
DECODED = 64 * 1024 * 1024
LATER_MOST = 6 * 3600.0
"""A Retry-After is honoured up to six hours; beyond that a typo would deafen us for a year."""
AGENT = f"Tocsin/{__version__} (+duty desk; polls public feeds)"
ACCEPT = "application/cap+xml, application/atom+xml, application/geo+json, application/json, application/xml, */*;q=0.5"


class Fetcher:
    """Asks feeds, one door for http and https (through the egress rule) and `file:`.

    `gap` is the least pause between two questions to one host, in seconds.
    """

    def __init__(
        self,
        egress: Egress,
        caps: Caps | None = None,
        gap: float = 0.2,
        per_host: int = 4,
        wire: Wire | None = None,
    ) -> None:
        self._wire = wire or Wire(egress, per_host)
        self._caps = caps or Caps()
        self._gap = gap
        self._next: dict[str, float] = {}

    async def get(
        self, where: str, known: Known | None = None, now: Callable[[], datetime] | None = None
    ) -> Fetched:
        """One conditional GET, redirects followed and checked hop by hop. Raises SourceError only."""
        known = known or Known()
        if where.startswith("file:"):
            return files.read(where, known)
        try:
            async with asyncio.timeout(self._caps.seconds * 1.5):
                return await self._follow(address.read(where), known, now or _utc)
        except TimeoutError:
            raise SourceError(f"no whole answer within {self._caps.seconds:g} s") from None
        except ValueError as error:
            raise SourceError(str(error), gone=True) from None
        except BlockedError as error:
            raise SourceError(f"not allowed to connect: {error}") from None
        except (WireError, EncodingError) as error:
            raise SourceError(str(error)) from None

    async def _follow(self, url: Url, known: Known, now: Callable[[], datetime]) -> Fetched:
        for _ in range(HOPS):
            reply = await self._ask(url, known)
            if reply.status not in (301, 302, 303, 307, 308):
                return _judge(reply, known, now)
            url = _hop(url, reply)
        raise SourceError(f"redirected more than {HOPS} times")

    async def _ask(self, url: Url, known: Known) -> Reply:
        await self._wait(url.host)
        headers = [("User-Agent", AGENT), ("Accept", ACCEPT), ("Accept-Encoding", "gzip, deflate")]
        if known.etag:
            headers.append(("If-None-Match", known.etag))
        if known.last_modified:
            headers.append(("If-Modified-Since", known.last_modified))
        return await self._wire.ask(url, question("GET", url, tuple(headers)), self._caps)

    async def _wait(self, host: str) -> None:
        clock = asyncio.get_running_loop().time
        turn = max(clock(), self._next.get(host, 0.0))
        self._next[host] = turn + self._gap
        if (pause := turn - clock()) > 0:
            await asyncio.sleep(pause)

    def close(self) -> None:
        self._wire.close()


def _hop(url: Url, reply: Reply) -> Url:
    target = reply.headers.get("location", "")
    if not target:
        raise SourceError("redirected to nowhere")
    try:
        following = address.read(target, url)
    except ValueError as error:
        raise SourceError(f"redirected wrongly: {error}") from None
    if url.scheme == "https" and following.scheme == "http":
        raise SourceError("redirected from an encrypted address to an open one")
    return following


def _judge(reply: Reply, known: Known, now: Callable[[], datetime]) -> Fetched:
    if reply.status == 304 and (known.etag or known.last_modified):
        return Fetched(True, etag=known.etag, last_modified=known.last_modified)
    if reply.status != 200:
        after = retry_after(reply.headers.get("retry-after", ""), now())
        raise SourceError(f"the server answered {reply.status}", after, gone=reply.status in (404, 410))
    body = decoded(reply.body, reply.headers.get("content-encoding", ""), DECODED)
    if not body.strip():
        raise SourceError("the server answered with an empty page")
    return Fetched(
        same=False,
        body=body,
        etag=_plain(reply.headers.get("etag", ""), 300),
        last_modified=_plain(reply.headers.get("last-modified", ""), 100),
        charset=charset(reply.headers.get("content-type", "")),
        sha256=hashlib.sha256(body).hexdigest(),
        link=_plain(reply.headers.get("link", ""), 4000),
    )


def retry_after(value: str, now: datetime) -> float:
    """Seconds of a Retry-After header, a number or a date; 0 when it says nothing usable."""
    if value.strip().isdecimal():
        return min(float(value), LATER_MOST)
    try:
        until = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return 0.0
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return min(max((until - now).total_seconds(), 0.0), LATER_MOST)


def charset(content_type: str) -> str:
    """The charset parameter of a Content-Type, or an empty string."""
    message = Message()
    message["content-type"] = _plain(content_type, 200)
    return str(message.get_content_charset(""))


def _plain(value: str, most: int) -> str:
    """A header value fit to be sent back, or nothing: a cut one would match nothing, or the wrong thing."""
    return value if len(value) <= most and value.isascii() and value.isprintable() else ""


def _utc() -> datetime:
    return datetime.now(UTC)
