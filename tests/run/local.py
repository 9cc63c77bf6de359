# SPDX-License-Identifier: AGPL-3.0-or-later
"""Loopback servers for tests: a feed that says what it is told to, a receiver that remembers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Answer = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Seen:
    """One request: first line, headers in lower case, body."""

    line: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Server:
    """A loopback HTTP server. `answer` writes raw bytes, so that it can misbehave in any way."""

    port: int = 0
    seen: list[Seen] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@asynccontextmanager
async def serving(answer: Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]) -> AsyncIterator[Server]:
    """A server on a free port; every request is kept before it is answered."""
    server = Server()
    talks: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks[asyncio.current_task()] = writer  # type: ignore[index]
        try:
            while True:
                request = await _request(reader)
                server.seen.append(request)
                server.arrived.set()
                await answer(request, writer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    listening = await asyncio.start_server(talk, "127.0.0.1", 0)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for writer in talks.values():
            writer.close()
        if talks:
            await asyncio.wait(talks, timeout=0.05)  # else their ends are reported as errors


async def _request(reader: asyncio.StreamReader) -> Seen:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    line, *rest = head.split("\r\n")
    headers = {k.strip().lower(): v.strip() for k, _, v in (r.partition(":") for r in rest if r)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Seen(line, headers, body)


def reply(status: int, body: bytes = b"", *headers: str) -> bytes:
    """A whole and honest answer."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def always(raw: bytes) -> Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]:
    """Answer everything with the same bytes."""

    async def answer(request: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)

    return answer
