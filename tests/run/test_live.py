# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bytes from a loopback feed to a loopback receiver, through everything that runs in between."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path

from tests.run.local import Seen, Server, always, reply, serving
from tests.run.messages import cap
from tocsin.core.model import Hazard
from tocsin.run.live import Live
from tocsin.run.up import Options, live
from tocsin.sources.base import Feed
from tocsin.store import models


def feed(url: str, **said: object) -> Feed:
    fields = {
        "name": "office",
        "title": "Office",
        "publisher": "Office of Weather",
        "url": url,
        "format": "cap",
        "licence": "none",
        "hazards": frozenset({Hazard.WIND}),
        "area": ("FR",),
        "every": 1,
    }
    return Feed(**{**fields, **said})  # type: ignore[arg-type]


def people(address: str) -> None:
    models.Site.objects.create(id="lyon", name="Lyon depot", lat=45.76, lon=4.84)
    role = models.Role.objects.create(name="duty", language="fr")
    models.Target.objects.create(role=role, channel="webhook", address=address)


def desk(folder: Path, url: str, **said: object) -> Live:
    return live(Options(folder, allow=("127.0.0.1",)), [feed(url, **said)], beat=0.02)


async def until_arrived(server: Server, running: Live) -> None:
    stop = asyncio.Event()
    task = asyncio.create_task(running.run(stop))
    async with asyncio.timeout(30):
        arrived = asyncio.create_task(server.arrived.wait())
        await asyncio.wait({arrived, task}, return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        await task


def test_a_message_becomes_a_signed_word_to_the_role(store: Path) -> None:
    async def scene() -> Seen:
        warning = cap("w1", datetime.now(UTC))
        answer = always(reply(200, warning, 'ETag: "1"'))
        async with serving(answer) as agency, serving(always(reply(204))) as receiver:
            await asyncio.to_thread(people, receiver.url + "/hook")
            await until_arrived(receiver, desk(store, agency.url + "/feed.xml"))
            return receiver.seen[0]

    seen = asyncio.run(scene())
    told = json.loads(seen.body)["data"]
    assert seen.line == "POST /hook HTTP/1.1"
    assert (told["kind"], told["hazard"], told["sites"], told["language"]) == ("warn", "wind", ["lyon"], "fr")
    assert "Lyon depot" in " ".join(told["lines"])
    assert seen.headers["webhook-id"] == told["id"]
    row = models.Outbox.objects.get()
    assert (row.state, row.attempts) == ("sent", 1)
    kept = models.FeedState.objects.get(pk="office")
    assert (kept.etag, kept.fault, kept.reports) == ('"1"', "", 1)
    assert models.Message.objects.get().event == models.Event.objects.get().pk


def test_started_again_it_repeats_nothing(store: Path) -> None:
    async def scene() -> int:
        warning = cap("w1", datetime.now(UTC))
        async with serving(always(reply(200, warning))) as agency, serving(always(reply(204))) as receiver:
            await asyncio.to_thread(people, receiver.url + "/hook")
            await until_arrived(receiver, desk(store, agency.url + "/feed.xml"))
            agency.arrived.clear()
            await asyncio.to_thread(models.FeedState.objects.update, due_at=None)
            await until_arrived(agency, desk(store, agency.url + "/feed.xml"))
            return len(receiver.seen)

    assert asyncio.run(scene()) == 1
    assert models.Notice.objects.count() == 1
