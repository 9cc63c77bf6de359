# SPDX-License-Identifier: AGPL-3.0-or-later
"""A receiver in a process of its own that answers 204, notes when each request was whole, and says so when asked:
nothing of it runs in the process that is measured."""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection

LONGEST_S = 60.0
DONE = b"HTTP/1.1 204 No Content\r\n\r\n"


@dataclass
class Sink:
    url: str
    _pipe: Connection

    def times(self, count: int) -> list[float]:
        """Monotonic times of the next `count` arrivals; waits for them."""
        found = self._ask(count, LONGEST_S)
        assert len(found) == count, f"{len(found)} of {count} arrived"
        return found

    def until_quiet(self, seconds: float) -> int:
        """How many arrive until nothing has come for so long."""
        count = 0
        while found := self._ask(1, seconds):
            count += len(found)
        return count

    def _ask(self, count: int, seconds: float) -> list[float]:
        self._pipe.send((count, seconds))
        found: list[float] = self._pipe.recv()
        return found


class _Hook(asyncio.Protocol):
    def __init__(self, came: asyncio.Queue[float]) -> None:
        self._came = came
        self._held = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._held += data
        while (end := self._held.find(b"\r\n\r\n")) >= 0:
            head = self._held[:end].lower()
            _, _, rest = head.partition(b"content-length:")
            whole = end + 4 + int(rest.split(b"\r\n", 1)[0] or 0)
            if len(self._held) < whole:
                return
            self._held = self._held[whole:]
            self._came.put_nowait(time.monotonic())
            self._transport.write(DONE)  # type: ignore[attr-defined]


def _serve(pipe: Connection) -> None:
    asyncio.run(_run(pipe))


async def _run(pipe: Connection) -> None:
    loop, came = asyncio.get_running_loop(), asyncio.Queue[float]()
    server = await loop.create_server(lambda: _Hook(came), "127.0.0.1", 0, backlog=1024)
    pipe.send(server.sockets[0].getsockname()[1])
    asked: asyncio.Queue[tuple[int, float]] = asyncio.Queue()
    loop.add_reader(pipe.fileno(), lambda: asked.put_nowait(pipe.recv()))
    while True:
        pipe.send(await _next(came, *await asked.get()))


async def _next(came: asyncio.Queue[float], count: int, seconds: float) -> list[float]:
    found: list[float] = []
    try:
        while len(found) < count:
            found.append(came.get_nowait() if came.qsize() else await asyncio.wait_for(came.get(), seconds))
    except TimeoutError:
        pass
    return found


@contextmanager
def sink() -> Iterator[Sink]:
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    try:
        yield Sink(f"http://127.0.0.1:{ours.recv()}/hook", ours)
    finally:
        process.kill()
