# SPDX-License-Identifier: AGPL-3.0-or-later
"""HTTP/1.1 on a checked address: one question, one whole answer, within caps and one total deadline.

No ready client gave us all of: a deadline over the whole exchange, the checked address pinned, caps on
headers and body, and a complaint about half an answer. llhttp (httptools) does the parsing.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from dataclasses import dataclass, field
from functools import lru_cache
from typing import cast

import httptools

from tocsin.run.address import Url
from tocsin.run.egress import BlockedError, Egress

IDLE_S = 15.0
CONNECT_S = 8.0


class WireError(Exception):
    """The exchange failed; the reason is one line of our own words. `asked`: the question may have arrived."""

    def __init__(self, reason: str, asked: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.asked = asked


@dataclass(frozen=True)
class Caps:
    """Upper bounds of one answer, in bytes, and of the whole exchange, in seconds."""

    head: int = 64 * 1024
    body: int = 32 * 1024 * 1024
    seconds: float = 30.0

    @property
    def late(self) -> str:
        return f"no whole answer within {self.seconds:g} s"


@dataclass
class Reply:
    """One answer. Header names in lower case; of a repeated header the last counts, but links add up."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


Origin = tuple[str, str, int]


class Connection(asyncio.Protocol):
    """One TCP or TLS connection; one exchange at a time. After a whole answer it waits in `idle` for the next."""

    def __init__(self, idle: deque[Connection]) -> None:
        self.transport: asyncio.Transport | None = None
        self._idle = idle
        self._used_at = 0.0
        self._reusable = False
        self._loop = asyncio.get_running_loop()
        self._parser = httptools.HttpResponseParser(self)
        self._waiter: asyncio.Future[Reply] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._until = 0.0
        self._caps = Caps()
        self._reply = Reply()
        self._chunks: list[bytes] = []
        self._seen = self._size = 0
        self._headed = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)  # other loops' transports do not inherit from it

    def usable(self, since: float) -> bool:
        """Whether it was used since then and is still open."""
        return self._used_at > since and self.transport is not None and not self.transport.is_closing()

    def ask(self, question: bytes, caps: Caps, until: float) -> asyncio.Future[Reply]:
        """Send a question; the future holds the whole answer or a WireError, which comes at `until` at the latest."""
        self._caps = caps
        self._until = until
        self._seen = self._size = 0
        self._headed = self._reusable = False
        self._waiter = self._loop.create_future()
        self._watch(until)
        if self.transport is None or self.transport.is_closing():
            self._fail("the connection was closed", asked=False)
        else:
            self.transport.write(question)
        return self._waiter

    def _watch(self, until: float) -> None:
        """One timer serves many exchanges: it is set anew when it rings for one that is over."""
        if self._timer is not None and self._timer.when() > until:
            self._timer.cancel()
            self._timer = None
        if self._timer is None:
            self._timer = self._loop.call_at(until, self._late)

    def _late(self) -> None:
        self._timer = None
        if self._waiter is not None and self._loop.time() < self._until:
            self._watch(self._until)
        elif self._waiter is not None:
            self._fail(self._caps.late)

    def data_received(self, data: bytes) -> None:
        if self._waiter is None:
            self.abort()
            return
        self._seen += len(data)
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            self._fail("the answer is not HTTP")
        if not self._headed and self._seen > self._caps.head:
            self._fail(f"the answer's headers are longer than {self._caps.head} bytes")
        elif self._seen > self._caps.head + 2 * self._caps.body:  # chunk extensions and trailers count too
            self._fail(f"the answer is longer than {self._caps.body} bytes")

    def connection_lost(self, exc: Exception | None) -> None:
        if self._waiter and self._headed and exc is None and self._open_ended():
            self._finish()
        elif self._seen == 0:
            self._fail("the connection was closed without an answer", asked=False)
        else:
            self._fail("the connection closed before the whole answer had come")

    def _open_ended(self) -> bool:
        """An answer without a declared length ends where the connection does."""
        return not {"content-length", "transfer-encoding"} & self._reply.headers.keys()

    # llhttp calls these
    def on_message_begin(self) -> None:
        if self._waiter is None:  # a second answer to one question
            self.abort()

    def on_header(self, name: bytes, value: bytes) -> None:
        key, said = name.decode("latin-1").lower(), value.decode("latin-1")
        earlier = self._reply.headers.get(key) if key == "link" else None
        self._reply.headers[key] = f"{earlier}, {said}" if earlier else said

    def on_headers_complete(self) -> None:
        self._reply.status = self._parser.get_status_code()
        self._headed = self._reply.status >= 200
        declared = self._reply.headers.get("content-length", "")
        if declared.isdecimal() and int(declared) > self._caps.body:
            self._fail(f"the answer announces more than {self._caps.body} bytes")

    def on_body(self, data: bytes) -> None:
        self._size += len(data)
        if self._size > self._caps.body:
            self._fail(f"the answer is longer than {self._caps.body} bytes")
        else:
            self._chunks.append(data)

    def on_message_complete(self) -> None:
        if self._reply.status < 200:  # 100 Continue, 103 Early Hints: the answer is still to come
            self._reply = Reply()
            return
        self._reusable = self._parser.should_keep_alive()
        self._finish()

    def _finish(self) -> None:
        reply, self._reply = self._reply, Reply()
        reply.body = b"".join(self._chunks)
        self._chunks = []
        waiter, self._waiter = self._waiter, None
        if waiter and not waiter.done():
            waiter.set_result(reply)
            self._rest()

    def _rest(self) -> None:
        """Wait for the next question, unless this answer was the last."""
        if self._reusable:
            self._used_at = self._loop.time()
            self._idle.append(self)
        else:
            self.abort()

    def _fail(self, reason: str, asked: bool = True) -> None:
        waiter, self._waiter = self._waiter, None
        self._chunks = []
        if waiter and not waiter.done():
            waiter.set_exception(WireError(reason, asked))
        self.abort()

    def abort(self) -> None:
        self._reusable = False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self.transport is not None:
            self.transport.abort()


class Wire:
    """Connections by origin, kept for a few seconds; at most `per_host` at a time to one origin."""

    def __init__(self, egress: Egress, per_host: int = 8, tls: ssl.SSLContext | None = None) -> None:
        self._egress = egress
        self._per_host = per_host
        self._tls = tls
        self._loop = asyncio.get_running_loop
        self._idle: dict[Origin, deque[Connection]] = {}
        self._turns: dict[Origin, asyncio.Semaphore] = {}

    async def ask(self, url: Url, question: bytes, caps: Caps) -> Reply:
        """One exchange. Raises WireError or BlockedError; nothing takes longer than `caps.seconds`."""
        origin = url.origin
        turn = self._turns.get(origin)
        if turn is None:
            turn = self._turns[origin] = asyncio.Semaphore(self._per_host)
        async with turn:
            until = self._loop().time() + caps.seconds
            while True:
                kept = self._take(origin)
                connection = kept or await self._fresh(url, caps, until)
                try:
                    return await connection.ask(question, caps, until)
                except WireError as error:
                    if kept is None or error.asked:
                        raise
                except BaseException:
                    connection.abort()
                    raise

    def _take(self, origin: Origin) -> Connection | None:
        """A kept connection, the one used last."""
        idle = self._idle.get(origin)
        while idle:
            connection = idle.pop()
            if connection.usable(self._loop().time() - IDLE_S):
                return connection
            connection.abort()
        return None

    async def _fresh(self, url: Url, caps: Caps, until: float) -> Connection:
        try:
            async with asyncio.timeout_at(until):
                return await self._open(url)
        except TimeoutError:
            raise WireError(caps.late, asked=False) from None

    async def _open(self, url: Url) -> Connection:
        try:
            addresses = await self._egress.resolve(url.host, url.port)
        except OSError:
            raise WireError("the host name is not known", asked=False) from None
        for address in addresses[:4]:
            try:
                async with asyncio.timeout(CONNECT_S):
                    return await self._connect(url, address)
            except ssl.SSLError as error:
                raise WireError(
                    f"the encrypted connection failed: {_tls_words(error)}", asked=False
                ) from None
            except (OSError, TimeoutError):
                continue
        raise WireError("no connection to the host", asked=False)

    async def _connect(self, url: Url, address: str) -> Connection:
        tls = self._context() if url.scheme == "https" else None
        idle = self._idle.setdefault(url.origin, deque(maxlen=self._per_host))
        _, connection = await self._loop().create_connection(
            lambda: Connection(idle), address, url.port, ssl=tls, server_hostname=url.host if tls else None
        )
        return connection

    def _context(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = ssl.create_default_context()
        return self._tls

    def close(self) -> None:
        """Let go of every kept connection."""
        for idle in self._idle.values():
            for connection in idle:
                connection.abort()
        self._idle.clear()


def question(method: str, url: Url, headers: tuple[tuple[str, str], ...], body: bytes = b"") -> bytes:
    """The bytes of one request. Raises ValueError for a header that would break out of its line."""
    said = "\0".join([f"{name}: {value}" for name, value in headers])
    if "\n" in said or "\r" in said or said.count("\0") >= max(len(headers), 1):
        raise ValueError("a header holds a line break")
    length = f"Content-Length: {len(body)}\r\n" if body or method in ("POST", "PUT") else ""
    lines = said.replace("\0", "\r\n") + "\r\n" if headers else ""
    return f"{_opening(method, url)}{lines}{length}\r\n".encode("latin-1", "replace") + body


@lru_cache(1024)
def _opening(method: str, url: Url) -> str:
    """What every request of a kind to an address begins with."""
    lines = [f"{method} {url.path} HTTP/1.1", f"Host: {url.authority}"]
    lines += [f"Authorization: {url.login}"] if url.login else []
    if any(mark in line for line in lines for mark in "\r\n\0"):
        raise ValueError("an address holds a line break")
    return "".join(f"{line}\r\n" for line in lines)


def _tls_words(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"certificate not accepted ({error.verify_message})"
    return (error.reason or "handshake").replace("_", " ").lower()


__all__ = ["BlockedError", "Caps", "Reply", "Wire", "WireError", "question"]
