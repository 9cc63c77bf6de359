# SPDX-License-Identifier: AGPL-3.0-or-later
"""A live desk whose disk takes nothing more for a while; run as a process of its own, because the limit is the
process's. Prints what arrived, in order, and what SQLite thinks of its file afterwards."""

from __future__ import annotations

import asyncio
import json
import resource
import sqlite3
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog

from tests import databases
from tests.run.local import Seen, reply, serving
from tests.run.messages import cap

databases.ready()

from tests.run.test_live import feed, people  # noqa: E402
from tocsin.run.up import Options, live  # noqa: E402
from tocsin.store import models  # noqa: E402

MANY = 25
NONE = 1
"""Bytes: no write to any file goes through any more (RLIMIT_FSIZE, so no root and no small disk is needed)."""


class Heard:
    """The kinds that arrived, and waiting for one of them so many times."""

    def __init__(self) -> None:
        self.kinds: list[str] = []
        self._more = asyncio.Condition()

    async def answer(self, request: Seen, writer: asyncio.StreamWriter) -> None:
        self.kinds.append(json.loads(request.body)["data"]["kind"])
        writer.write(reply(204))
        async with self._more:
            self._more.notify_all()

    async def until(self, kind: str, times: int) -> None:
        async with asyncio.timeout(60), self._more:
            await self._more.wait_for(lambda: self.kinds.count(kind) >= times)


def limit(size: int) -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))


def lay(folder: Path, name: str) -> None:
    part = folder.parent / name
    part.write_bytes(cap(name, datetime.now(UTC)))
    part.replace(folder / name)


async def scene(data: Path) -> list[str]:
    heard, folder = Heard(), data / "in"
    folder.mkdir()
    async with serving(heard.answer) as receiver:
        await asyncio.to_thread(people, receiver.url)
        lay(folder, "first")
        running = live(Options(data, allow=("127.0.0.1",)), [feed(folder.as_uri())], beat=0.02)
        running.distress.after = timedelta(seconds=0.2)
        stop = asyncio.Event()
        task = asyncio.create_task(running.run(stop))
        await heard.until("warn", 1)
        for number in range(MANY):
            lay(folder, f"more-{number}")
        limit(NONE)
        await heard.until("stuck", 1)
        limit(resource.RLIM_INFINITY)
        await heard.until("unstuck", 1)
        await heard.until("warn", 1 + MANY)
        stop.set()
        await task
    return heard.kinds


def main(data: Path) -> None:
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    with databases.sqlite(data):
        kinds = asyncio.run(scene(data))
        unsent = models.Outbox.objects.exclude(state="sent").count()
    with sqlite3.connect(data / "tocsin.sqlite3") as database:
        whole = database.execute("PRAGMA integrity_check").fetchone()[0]
    print(json.dumps({"kinds": kinds, "integrity": whole, "unsent": unsent}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
