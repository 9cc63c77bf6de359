# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions asked by a call: each has its own answer, in its turn, and hears why when there is none."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from tests.run.local import Seen, always, reply, serving
from tocsin.run import address
from tocsin.run.address import Url
from tocsin.run.egress import BlockedError, Egress
from tocsin.run.wire import Caps, Reply, Wire, WireError, question

Answer = Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]
CAPS = Caps(seconds=20.0)


class Caller:
    """Asks one question after another, each when the one before was answered; what was heard."""

    def __init__(self, wire: Wire, url: Url, count: int) -> None:
        self.heard: list[Reply | Exception] = []
        self.done = asyncio.Event()
        self._wire, self._url, self._left = wire, url, count

    def ask(self) -> None:
        self._left -= 1
        asked = question("POST", self._url, (("number", str(self._left)),), b"x")
        self._wire.send(self._url, asked, CAPS, self._hear)

    def _hear(self, found: Reply | Exception) -> None:
        self.heard.append(found)
        if self._left:
            self.ask()
        else:
            self.done.set()


def called(
    answer: Answer, count: int = 3, callers: int = 1, room: int = 8, allow: str = "127.0.0.1"
) -> tuple[list[Reply | Exception], list[Seen]]:
    async def scene() -> tuple[list[Reply | Exception], list[Seen]]:
        async with serving(answer) as server:
            wire = Wire(Egress.allowing([allow] if allow else []), per_host=room)
            found = [Caller(wire, address.read(server.url), count) for _ in range(callers)]
            for caller in found:
                caller.ask()
            await asyncio.gather(*(caller.done.wait() for caller in found))
            wire.close()
            return [heard for caller in found for heard in caller.heard], server.seen

    return asyncio.run(scene())


def bodies(heard: list[Reply | Exception]) -> list[object]:
    return [found.body if isinstance(found, Reply) else found for found in heard]


async def echo(request: Seen, writer: asyncio.StreamWriter) -> None:
    writer.write(reply(200, request.headers["number"].encode()))


def test_each_question_has_its_own_answer() -> None:
    heard, seen = called(echo)
    assert bodies(heard) == [b"2", b"1", b"0"]
    assert len(seen) == 3


def test_a_second_answer_in_the_same_breath_is_nobody_s() -> None:
    """It would be taken for that of the next question, which is asked while the first is still being read."""

    async def twice(request: Seen, writer: asyncio.StreamWriter) -> None:
        number = request.headers["number"].encode()
        writer.write(reply(200, number) + reply(500, b"smuggled", "Retry-After: 9"))

    heard, _ = called(twice)
    assert bodies(heard) == [b"2", b"1", b"0"]
    assert [found.status for found in heard if isinstance(found, Reply)] == [200] * 3


def test_garbage_behind_a_whole_answer_costs_the_connection_alone() -> None:
    async def trailing(request: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(reply(200, b"whole") + b"\x00\x01 not HTTP at all\r\n\r\n")

    assert bodies(called(trailing)[0]) == [b"whole"] * 3


def test_a_kept_connection_that_was_closed_is_no_failure() -> None:
    async def once(request: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(reply(200, request.headers["number"].encode()))
        await writer.drain()
        writer.close()

    heard, seen = called(once)
    assert bodies(heard) == [b"2", b"1", b"0"]
    assert len(seen) == 3, "a question that may have arrived is not asked again"


@pytest.mark.parametrize("room", [1, 2])
def test_no_more_at_a_time_than_there_is_room_for(room: int) -> None:
    at_once, most, filled = [0], [0], asyncio.Event()

    async def slow(request: Seen, writer: asyncio.StreamWriter) -> None:
        at_once[0] += 1
        most[0] = max(most[0], at_once[0])
        if at_once[0] == room:
            filled.set()
        await filled.wait()
        at_once[0] -= 1
        writer.write(reply(204))

    heard, seen = called(slow, callers=6, room=room)
    assert [found.status for found in heard if isinstance(found, Reply)] == [204] * 18
    assert (len(seen), most[0]) == (18, room)


def test_who_asks_hears_why_there_is_no_answer() -> None:
    async def half(request: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")
        await writer.drain()
        writer.close()

    [broken] = called(half, count=1)[0]
    assert isinstance(broken, WireError) and "whole answer" in broken.reason
    [blocked] = called(always(reply(204)), count=1, allow="")[0]
    assert isinstance(blocked, BlockedError)
