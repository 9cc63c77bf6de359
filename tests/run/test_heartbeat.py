# SPDX-License-Identifier: AGPL-3.0-or-later
"""The heartbeat outwards: once a minute while all is well, never its address in a log, and silence when stuck."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog

from tests.run.local import always, reply, serving
from tests.run.messages import cap
from tests.run.test_failing_channels import Answering
from tests.run.test_live import feed, people
from tocsin.run.heartbeat import Heartbeat
from tocsin.run.up import Options, live
from tocsin.run.wire import Reply, WireError

URL = "https://watch.example/t0ken"


def beats(times: list[float], answer: Reply | WireError) -> tuple[list[bytes], list[dict[str, object]]]:
    now = [0.0]

    def said() -> Reply:
        if isinstance(answer, WireError):
            raise answer
        return answer

    async def scene() -> list[bytes]:
        wire = Answering(said)
        heart = Heartbeat(URL, wire, lambda: now[0])
        for now[0] in times:
            heart.beat()
            await asyncio.sleep(0)
        return wire.asked

    with structlog.testing.capture_logs() as logs:
        return asyncio.run(scene()), list(logs)


def test_it_asks_once_a_minute() -> None:
    asked, logs = beats([0, 1, 30, 59, 60, 61, 119, 120], Reply(200))
    assert len(asked) == 3 and asked[0].startswith(b"GET /t0ken ") and logs == []


@pytest.mark.parametrize("answer", [Reply(500), WireError("no connection to the host")])
def test_a_watcher_that_is_away_is_said_once_without_its_address(answer: Reply | WireError) -> None:
    asked, logs = beats([0, 60, 120], answer)
    assert (len(asked), len(logs)) == (3, 1)
    assert "t0ken" not in str(logs)


def test_an_address_that_is_none_is_refused_without_repeating_it() -> None:
    with pytest.raises(ValueError, match="TOCSIN_HEARTBEAT") as caught:
        Heartbeat("ftp://t0ken", Answering(lambda: Reply(200)), lambda: 0.0)
    assert "t0ken" not in str(caught.value)


def test_a_desk_that_is_well_is_heard(store: Path) -> None:
    async def scene() -> int:
        warning = always(reply(200, cap("w1", datetime.now(UTC))))
        async with serving(warning) as agency, serving(always(reply(204))) as watcher:
            await asyncio.to_thread(people, agency.url)
            options = Options(store, allow=("127.0.0.1",), heartbeat=watcher.url)
            running, stop = live(options, [feed(agency.url)], beat=0.02), asyncio.Event()
            task = asyncio.create_task(running.run(stop))
            async with asyncio.timeout(30):
                await watcher.arrived.wait()
            stop.set()
            await task
            return len(watcher.seen)

    assert asyncio.run(scene()) == 1
