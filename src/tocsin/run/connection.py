# SPDX-License-Identifier: AGPL-3.0-or-later
"""One connection for one HTTP/1.1 exchange after another, each within caps and a deadline. llhttp (httptools)
does the parsing; who asks is called back, for a task and a future cost as much as the exchange itself."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

import httptools


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


@dataclass(slots=True)
class Reply:
    """One answer. Header names in lower case; of a repeated header the last counts, but links add up."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


Answered = Callable[["Reply | WireError"], None]
"""Hears the whole answer, or why there is none; must not raise."""


_BUFFER = memoryview(bytearray(64 * 1024))
"""All connections read into the same bytes and are done with them before the next reads: to have fresh ones for each
answer, asyncio's way, costs a third of an exchange."""


class Connection(asyncio.BufferedProtocol):
    """One TCP or TLS connection; one exchange at a time. After a whole answer it waits in `idle` for the next."""

    def __init__(self, idle: deque[Connection]) -> None:
        self.transport: asyncio.Transport | None = None
        self._idle = idle
        self._used_at = 0.0
        self._reusable = False
        self._loop = asyncio.get_running_loop()
        self._parser = httptools.HttpResponseParser(self)
        self._answered: Answered | None = None
        self._question = b""
        self._timer: asyncio.TimerHandle | None = None
        self._until = 0.0
        self._caps = Caps()
        self._reply = Reply()
        self._chunks: list[bytes] = []
        self._seen = self._size = 0
        self._headed = False
        self._ended: Reply | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)  # other loops' transports do not inherit from it

    def usable(self, since: float) -> bool:
        """Whether it was used since then and is still open."""
        return self._used_at > since and self.transport is not None and not self.transport.is_closing()

    def ask(self, question: bytes, caps: Caps, until: float, answered: Answered) -> None:
        """Send a question; `answered` hears the whole answer or a WireError, at `until` at the latest."""
        self._caps = caps
        self._until = until
        self._seen = self._size = 0
        self._headed = self._reusable = False
        self._ended = None
        self._answered = answered
        self._question = question
        self._watch(until)
        self._loop.call_soon(self._leave)

    def _leave(self) -> None:
        """What was asked in one turn of the loop leaves together: to wake a receiver for each question by itself costs
        us as much as the next question, and to one that is awake they go for half."""
        if self._answered is None or self.transport is None or self.transport.is_closing():
            self._fail("the connection was closed", asked=False)
        else:
            self.transport.write(self._question)

    def _watch(self, until: float) -> None:
        """One timer serves many exchanges: it is set anew when it rings for one that is over."""
        if self._timer is not None and self._timer.when() > until:
            self._timer.cancel()
            self._timer = None
        if self._timer is None:
            self._timer = self._loop.call_at(until, self._late)

    def _late(self) -> None:
        self._timer = None
        if self._answered is not None and self._loop.time() < self._until:
            self._watch(self._until)
        elif self._answered is not None:
            self._fail(self._caps.late)

    def get_buffer(self, sizehint: int) -> memoryview:
        return _BUFFER

    def buffer_updated(self, nbytes: int) -> None:
        if self._answered is None:
            self.abort()
            return
        self._seen += nbytes
        try:
            self._parser.feed_data(_BUFFER[:nbytes])
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            self._fail("the answer is not HTTP")
        if self._ended is not None:  # only now: who hears of it may ask the next question on this connection
            self._finish(self._ended)
        elif not self._headed and self._seen > self._caps.head:
            self._fail(f"the answer's headers are longer than {self._caps.head} bytes")
        elif self._seen > self._caps.head + 2 * self._caps.body:  # chunk extensions and trailers count too
            self._fail(f"the answer is longer than {self._caps.body} bytes")

    def connection_lost(self, exc: Exception | None) -> None:
        if self._answered and self._headed and exc is None and self._open_ended():
            self._reply.body = b"".join(self._chunks)
            self._finish(self._reply)
        elif self._seen == 0:
            self._fail("the connection was closed without an answer", asked=False)
        else:
            self._fail("the connection closed before the whole answer had come")

    def _open_ended(self) -> bool:
        """An answer without a declared length ends where the connection does."""
        return not {"content-length", "transfer-encoding"} & self._reply.headers.keys()

    # llhttp calls these
    def on_message_begin(self) -> None:
        if self._answered is None or self._ended:  # a second answer to one question
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
        if self._ended is not None:
            return
        reply, self._reply = self._reply, Reply()
        if reply.status >= 200:  # 100 Continue, 103 Early Hints: the answer is still to come
            reply.body, self._chunks = b"".join(self._chunks), []
            self._reusable = self._parser.should_keep_alive()
            self._ended = reply

    def _finish(self, reply: Reply) -> None:
        answered, self._answered = self._answered, None
        if answered:
            self._rest()
            answered(reply)

    def _rest(self) -> None:
        """Wait for the next question, unless this answer was the last."""
        if self._reusable:
            self._used_at = self._loop.time()
            self._idle.append(self)
        else:
            self.abort()

    def _fail(self, reason: str, asked: bool = True) -> None:
        self.abort()
        if (
            self._answered and self._ended is None
        ):  # what comes after a whole answer spoils the connection alone
            answered, self._answered = self._answered, None
            answered(WireError(reason, asked))

    def abort(self) -> None:
        self._reusable = False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self.transport is not None:
            self.transport.abort()
