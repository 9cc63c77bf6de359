# SPDX-License-Identifier: AGPL-3.0-or-later
"""HTTP/1.1 on a checked address: one question, one whole answer, within caps and one total deadline.

No ready client gave us all of: a deadline over the whole exchange, the checked address pinned, caps on
headers and body, and a complaint about half an answer.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import Callable, Coroutine
from functools import lru_cache, partial

from tocsin.run.address import Url
from tocsin.run.connection import Caps, Connection, Reply, WireError
from tocsin.run.egress import BlockedError, Egress

IDLE_S = 15.0
CONNECT_S = 8.0

Origin = tuple[str, str, int]
Answered = Callable[[Reply | Exception], None]


class Host:
    """The kept connections to one origin, and how many more exchanges it may have; who finds no room waits."""

    def __init__(self, room: int) -> None:
        self.idle: deque[Connection] = deque()
        self._room = room
        self._row: deque[asyncio.Future[None]] = deque()

    def kept(self, since: float) -> Connection | None:
        """A kept connection, the one used last."""
        while self.idle:
            connection = self.idle.pop()
            if connection.usable(since):
                return connection
            connection.abort()
        return None

    def take(self) -> bool:
        """Whether there is room; then it is taken, and must be given back."""
        free = self._room > 0
        self._room -= free
        return free

    async def turn(self) -> None:
        """Take room, as soon as there is some."""
        if self.take():
            return
        turn = asyncio.get_running_loop().create_future()
        self._row.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.give()
            raise

    def give(self) -> None:
        while self._row:
            turn = self._row.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._room += 1


class Wire:
    """Connections by origin, kept for a few seconds; at most `per_host` at a time to one origin."""

    def __init__(self, egress: Egress, per_host: int = 8, tls: ssl.SSLContext | None = None) -> None:
        self._egress = egress
        self._per_host = per_host
        self._tls = tls
        self._loop = asyncio.get_running_loop
        self._hosts: dict[Origin, Host] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def send(self, url: Url, question: bytes, caps: Caps, answered: Answered) -> None:
        """As `ask`, and without a task where a connection is free; `answered` hears the reply, a WireError or a
        BlockedError, and must not raise."""
        host, now = self._host(url.origin), self._loop().time()
        kept = host.kept(now - IDLE_S)
        if kept is None or not host.take():
            if kept is not None:
                host.idle.append(kept)
            self._spawn(self._tell(url, question, caps, answered))
            return

        def heard(found: Reply | WireError) -> None:
            host.give()
            if isinstance(found, WireError) and not found.asked:
                self._spawn(self._tell(url, question, caps, answered))
            else:
                answered(found)

        kept.ask(question, caps, now + caps.seconds, heard)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = self._loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _tell(self, url: Url, question: bytes, caps: Caps, answered: Answered) -> None:
        try:
            found: Reply | Exception = await self.ask(url, question, caps)
        except Exception as error:
            found = error
        answered(found)

    async def ask(self, url: Url, question: bytes, caps: Caps) -> Reply:
        """One exchange. Raises WireError or BlockedError; nothing takes longer than `caps.seconds`."""
        host = self._host(url.origin)
        await host.turn()
        try:
            until = self._loop().time() + caps.seconds
            while True:
                kept = host.kept(self._loop().time() - IDLE_S)
                connection = kept or await self._fresh(url, caps, until)
                try:
                    return await self._exchange(connection, question, caps, until)
                except WireError as error:
                    if kept is None or error.asked:
                        raise
        finally:
            host.give()

    def _host(self, origin: Origin) -> Host:
        host = self._hosts.get(origin)
        if host is None:
            host = self._hosts[origin] = Host(self._per_host)
        return host

    async def _exchange(self, connection: Connection, question: bytes, caps: Caps, until: float) -> Reply:
        answer: asyncio.Future[Reply] = self._loop().create_future()
        connection.ask(question, caps, until, partial(_settle, answer))
        try:
            return await answer
        except asyncio.CancelledError:
            connection.abort()
            raise

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
        idle = self._host(url.origin).idle
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
        for host in self._hosts.values():
            for connection in host.idle:
                connection.abort()
        self._hosts.clear()


def _settle(answer: asyncio.Future[Reply], found: Reply | WireError) -> None:
    if answer.done():
        return
    if isinstance(found, WireError):
        answer.set_exception(found)
    else:
        answer.set_result(found)


def question(method: str, url: Url, headers: tuple[tuple[str, str], ...], body: bytes = b"") -> bytes:
    """The bytes of one request. Raises ValueError for a header that would break out of its line."""
    lines = "".join([f"{name}: {value}\r\n" for name, value in headers])
    if not lines.count("\r") == lines.count("\n") == len(headers) or "\0" in lines:
        raise ValueError("a header holds a line break")
    length = f"Content-Length: {len(body)}\r\n" if body or method in ("POST", "PUT") else ""
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
