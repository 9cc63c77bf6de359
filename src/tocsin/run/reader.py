# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bodies are read in a child process with a budget of time and memory, so that a hostile one costs itself
and nothing else: when the budget is spent the child is killed, the body is a flaw, the line goes on."""

from __future__ import annotations

import asyncio
import hashlib
import multiprocessing
import resource
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import msgspec
from msgspec import Struct

from tocsin.core.geo import Zones
from tocsin.core.guard.gate import restore
from tocsin.core.model import Flaw, Link, Place, Refused, Report
from tocsin.formats import Hint
from tocsin.run.clearing import Cleaned, Seen, clean

SECONDS = 2.0
LARGE = 8 * 1024 * 1024
"""Bodies beyond this size are given a further quarter of a second for each of their megabytes."""
MEMORY = 768 * 1024 * 1024
"""Address space a body may add, in bytes; of it, resident growth stays far below."""

ZoneSource = Callable[[], Zones]
WARM = (
    b'<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>warm</identifier><sender>warm</sender>'
    b"<sent>2026-01-01T00:00:00+00:00</sent><status>Test</status><msgType>Alert</msgType><scope>Public</scope>"
    b"<info><language>en</language><event>Wind</event><headline>Strong wind over the coast</headline>"
    b"<area><areaDesc>Coast</areaDesc><geocode><valueName>ISO 3166-1</valueName><value>FR</value></geocode>"
    b"</area></info></alert>"
)
"""Read once before the first body: loading formats, word lists and outlines is not a body's own time."""


class Body(Struct, frozen=True):
    """What the child needs to read one body."""

    raw: bytes
    feed: str
    format: str = ""
    charset: str = ""
    text_listed: bool = False
    hint: Hint = Hint()


class _Answer(Struct, frozen=True):
    """A Cleaned on its way between processes; a Cleared goes as the parts `gate.restore` takes."""

    cleared: list[tuple[Report, Place]]
    refused: list[Refused]
    flaws: list[Flaw]
    links: list[Link]


_encode = msgspec.msgpack.Encoder().encode
_bodies = msgspec.msgpack.Decoder(Body)
_answers = msgspec.msgpack.Decoder(_Answer)


class Reader:
    """One child that reads; replaced when it had to be killed. `read` may be called by many tasks at once."""

    def __init__(self, zones: ZoneSource = dict, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._zones = zones
        self._seconds = seconds
        self._memory = memory
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([__name__, "tocsin.formats"])
        self._thread = ThreadPoolExecutor(1, "reader")
        self._child: tuple[BaseProcess, Connection] | None = None

    async def read(self, body: Body) -> Cleaned:
        """The body's entries, every one cleared, refused or a flaw. Never raises for bad input."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._ask, body)

    def _ask(self, body: Body) -> Cleaned:
        found = Cleaned(hashlib.sha256(body.raw).hexdigest(), len(body.raw))
        budget = self._seconds + max(len(body.raw) - LARGE, 0) / (4 * 1024 * 1024)
        try:
            answer = self._answer(_encode(body), budget)
        except (OSError, EOFError):
            self._kill()
            answer = _flawed("reading it took more memory than a body may, or the reader died")
        found.cleared = [restore(report, place, body.feed) for report, place in answer.cleared]
        found.refused, found.flaws, found.links = answer.refused, answer.flaws, answer.links
        return found

    def _answer(self, body: bytes, budget: float) -> _Answer:
        if self._child is None or not self._child[0].is_alive():
            self._child = self._start()
        _, pipe = self._child
        pipe.send_bytes(body)
        if not pipe.poll(budget):
            self._kill()
            return _flawed(f"reading it took longer than {budget:.3g} s")
        return _answers.decode(pipe.recv_bytes())

    def _start(self) -> tuple[BaseProcess, Connection]:
        ours, theirs = self._context.Pipe()
        child = self._context.Process(target=_serve, args=(theirs, self._zones, self._memory), daemon=True)
        child.start()
        theirs.close()
        ours.recv_bytes()  # ready: the zones are loaded and the budget of a body begins with the body
        return child, ours

    def _kill(self) -> None:
        if self._child is not None:
            process, pipe = self._child
            process.kill()
            process.join()
            pipe.close()
            self._child = None

    def close(self) -> None:
        self._thread.submit(self._kill).result()
        self._thread.shutdown()


def _flawed(reason: str) -> _Answer:
    return _Answer([], [], [Flaw(reason, "the whole body")], [])


def _serve(pipe: Connection, zone_source: ZoneSource, memory: int) -> None:
    """The child: bodies in, answers out, until the parent's end closes."""
    zones = zone_source()
    seen = Seen()
    _one(Body(WARM, "", text_listed=True), zones, seen)
    _limit(memory)
    pipe.send_bytes(b"ready")
    while True:
        try:
            raw = pipe.recv_bytes()
        except (EOFError, OSError):
            return
        pipe.send_bytes(_one(_bodies.decode(raw), zones, seen))


def _one(body: Body, zones: Zones, seen: Seen) -> bytes:
    try:
        found = clean(
            body.raw, body.feed, zones, body.hint, body.format, body.text_listed, body.charset, seen
        )
    except MemoryError:
        return _encode(_flawed("reading it took more memory than a body may"))
    except Exception as error:  # a parser's own fault must cost this body, not the feed's place in the line
        return _encode(_flawed(f"the reader failed ({type(error).__name__}); please report it"))
    whole = [(c.report, c.place) for c in found.cleared]
    try:
        return _encode(_Answer(whole, found.refused, found.flaws, found.links))
    except UnicodeEncodeError:
        return _encode(_without_broken_text(found))


def _without_broken_text(found: Cleaned) -> _Answer:
    """JSON can spell half a character (a lone surrogate); no store can keep it, so that entry is a flaw."""
    kept, broken = [], []
    for place, cleared in enumerate(found.cleared):
        try:
            _encode(cleared.report)
            kept.append((cleared.report, cleared.place))
        except UnicodeEncodeError:
            broken.append(Flaw("text that is not Unicode", f"report {place + 1}"))
    return _Answer(kept, found.refused, [*found.flaws, *broken], [])


def _limit(memory: int) -> None:
    used = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + memory, hard))
