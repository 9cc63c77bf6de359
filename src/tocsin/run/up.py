# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin up`: the line, the sender and the pages in one process, stopped cleanly by SIGTERM or Ctrl-C.

The line runs on a thread and loop of its own, so that a slow page delays no warning.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import random
import secrets
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog
import uvicorn

from tocsin.core.world import Ears
from tocsin.deliver import channels
from tocsin.run import address
from tocsin.run.egress import Egress
from tocsin.run.fetch import Fetcher
from tocsin.run.heartbeat import Heartbeat
from tocsin.run.live import Live
from tocsin.run.mail import Mailer, Relay
from tocsin.run.plug import Plug
from tocsin.run.poll import Poller
from tocsin.run.reader import Reader, ZoneSource
from tocsin.run.rulesfile import RulesFile
from tocsin.run.send import Sender
from tocsin.run.tick import Line
from tocsin.run.upkeep import Upkeep
from tocsin.run.websub import Bell
from tocsin.run.wire import Wire
from tocsin.sources.base import Feed
from tocsin.store.keeps import USUAL, Keeps
from tocsin.store.keyfile import kept
from tocsin.store.seal import Keyring

GRACE_S = 3
log = structlog.get_logger("tocsin.up")


class RunningError(Exception):
    """Another desk already runs on this data folder."""


def wall() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Options:
    """What an operator sets. `allow`: what may be reached besides the open internet; `smtp`: the relay's address,
    `heartbeat`: what is asked once a minute while the desk is well, `rules`: the rules file,
    `secret` signs the links in messages."""

    data: Path
    host: str = "127.0.0.1"
    port: int = 8000
    site: str = ""
    secret: str = ""
    smtp: str = ""
    mail_from: str = "tocsin@localhost"
    allow: tuple[str, ...] = ()
    websub: str = ""  # the address hubs reach this desk by; empty: no hub is asked
    heartbeat: str = ""
    keeps: Keeps = USUAL
    rules: Path | None = None
    alone: bool = True  # SQLite, or PostgreSQL with this as the only process that sends


def live(
    options: Options,
    feeds: Sequence[Feed],
    now: Callable[[], datetime] = wall,
    ears: Sequence[Ears] | None = None,
    zones: ZoneSource = dict,
    beat: float = 1.0,
) -> Live:
    """The parts joined. Raises ValueError for a setting that makes no sense."""
    egress = Egress.allowing(options.allow)
    heard = [ears_of(feed) for feed in feeds] if ears is None else ears
    publishers = {feed.name: feed.publisher for feed in feeds}
    sender = Sender(
        channels=channels(),
        wire=Wire(egress, per_host=32),
        keyring=Keyring(options.data),
        now=now,
        mailer=Mailer(Relay.read(options.smtp)) if options.smtp else None,
        plug=Plug(egress),
        site=options.site,
        secret=options.secret,
        mail_from=options.mail_from,
        known=frozenset({*publishers, *publishers.values()}),
    )
    bell = _bell(options, egress, now) if options.websub else None
    poller = Poller(Fetcher(egress), Reader(zones), now, random.Random(), bell)
    rules = RulesFile(options.rules) if options.rules else None
    line = Line(heard, publishers, {feed.name: feed.area for feed in feeds}, rules)
    upkeep = Upkeep(feeds, options.data, options.keeps, wall)
    heart = Heartbeat(options.heartbeat, Wire(egress), time.monotonic) if options.heartbeat else None
    return Live(
        feeds, line, poller, sender, now, alone=options.alone, beat=beat, upkeep=upkeep, heartbeat=heart
    )


def _bell(options: Options, egress: Egress, now: Callable[[], datetime]) -> Bell:
    """The bell hubs ring, under a key that stays with the installation. Raises ValueError for an address hubs cannot use."""
    if address.read(options.websub).scheme != "https":
        raise ValueError("TOCSIN_WEBSUB: hubs deliver to an https address; write https://desk.example.org")
    key = kept(options.data / "websub.key", lambda: secrets.token_hex(32).encode())
    return Bell(options.websub, key, Wire(egress), now)


def ears_of(feed: Feed) -> Ears:
    """What the line must know of a feed that speaks for all sites."""
    return Ears(
        name=feed.name,
        hazards=feed.speaks_of,
        quiet_after=feed.quiet_after,
        snapshot=feed.snapshot,
        warns=feed.warns,
    )


def up(options: Options, desk: Live, app: Any = None, ready: Callable[[], object] = lambda: None) -> None:
    """Run until a signal, then stop cleanly. `app` is the ASGI application, or None for a desk without pages;
    `ready` is called once the pages answer. Raises RunningError, LineTakenError, OSError (port taken)."""
    with sole(options.data):
        asyncio.run(_serve(options, desk, app, ready))


@contextlib.contextmanager
def sole(data: Path) -> Iterator[None]:
    """Hold the data folder for this process; the system lets go of it however the process ends."""
    data.mkdir(parents=True, exist_ok=True)
    with (data / "line.lock").open("a+", encoding="ascii") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            pid = file.read(20).strip() or "unknown"
            raise RunningError(f"{data}: a desk already runs here (process {pid}); stop it first") from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


class _Server(uvicorn.Server):
    """uvicorn without its own signal handling: the process stops as a whole."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _serve(options: Options, desk: Live, app: Any, ready: Callable[[], object]) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    beside = _Beside(desk, lambda: loop.call_soon_threadsafe(stop.set))
    beside.start()
    try:
        await (_pages(options, app, stop, ready) if app else _idle(stop, ready))
    finally:
        await loop.run_in_executor(None, beside.end)
    if beside.error:
        raise beside.error


async def _pages(options: Options, app: Any, stop: asyncio.Event, ready: Callable[[], object]) -> None:
    config = uvicorn.Config(
        app,
        host=options.host,
        port=options.port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=GRACE_S,
        lifespan="off",
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started and not serving.done():
        await asyncio.sleep(0.02)
    if server.started:
        ready()
    ended = asyncio.create_task(stop.wait())
    await asyncio.wait({ended, serving}, return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    ended.cancel()
    await serving


async def _idle(stop: asyncio.Event, ready: Callable[[], object]) -> None:
    ready()
    await stop.wait()


class _Beside(threading.Thread):
    """The line on its own thread and loop."""

    def __init__(self, desk: Live, ended: Callable[[], object]) -> None:
        super().__init__(name="line", daemon=True)
        self.error: BaseException | None = None
        self._desk = desk
        self._ended = ended
        self._loop = asyncio.new_event_loop()
        self._stopping = asyncio.Event()

    def run(self) -> None:
        try:
            self._loop.run_until_complete(self._desk.run(self._stopping))
        except BaseException as error:
            self.error = error
        finally:
            self._ended()

    def end(self) -> None:
        """Ask the line to stop and wait until it has."""
        self._loop.call_soon_threadsafe(self._stopping.set)
        self.join()
        self._loop.close()
