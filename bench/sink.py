# SPDX-License-Identifier: AGPL-3.0-or-later
"""A receiver in a process of its own that answers 204 and notes when each request was whole."""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from queue import Queue

TIMES: list[float] = []
DONE = b"HTTP/1.1 204 No Content\r\n\r\n"


@dataclass
class Sink:
    url: str
    arrived: Queue[float]

    def times(self, count: int) -> list[float]:
        """Monotonic times of the next `count` arrivals; waits for them."""
        return [self.arrived.get(timeout=60) for _ in range(count)]


class _Hook(asyncio.Protocol):
    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
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
            if not TIMES:
                asyncio.get_running_loop().call_later(0.001, _flush, self._pipe)
            TIMES.append(time.monotonic())
            self._transport.write(DONE)  # type: ignore[attr-defined]


def _flush(pipe: Connection) -> None:
    pipe.send(TIMES)
    TIMES.clear()


def _serve(pipe: Connection) -> None:
    async def run() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: _Hook(pipe), "127.0.0.1", 0, backlog=1024)
        pipe.send(server.sockets[0].getsockname()[1])
        await asyncio.Event().wait()

    asyncio.run(run())


def _drain(pipe: Connection, arrived: Queue[float]) -> None:
    """Keep the pipe empty: a full one would hold the receiver up."""
    with contextlib.suppress(EOFError, OSError):
        while True:
            times = pipe.recv()
            for at in times:
                arrived.put(at)


@contextmanager
def sink() -> Iterator[Sink]:
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    try:
        receiver = Sink(f"http://127.0.0.1:{ours.recv()}/hook", Queue())
        threading.Thread(target=_drain, args=(ours, receiver.arrived), daemon=True).start()
        yield receiver
    finally:
        process.kill()
