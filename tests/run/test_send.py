# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sending: what is tried again and when, what is given up, and that no secret is in anything said about it."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog

from tests.run.local import Seen, always, reply, serving
from tocsin.core.event import Kind, Notice
from tocsin.core.model import Hazard, Level
from tocsin.deliver import channels
from tocsin.run.egress import Egress
from tocsin.run.mail import Mailer, Relay
from tocsin.run.patience import GIVE_UP, LATEST, SOONEST, pause
from tocsin.run.send import Sender
from tocsin.run.wire import Wire
from tocsin.store import models, post
from tocsin.store.seal import Keyring

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
TOKEN = "t0ken-in-the-path"
SIGNING = "whsec_" + base64.b64encode(b"signing-secret").decode()
Answer = Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]


class Desk:
    """A sender over an empty store, with a clock that tests set."""

    def __init__(self, folder: Path, allow: str = "127.0.0.1", **said: Any) -> None:
        self.now = NOON
        self.printed: list[str] = []
        self.keyring = Keyring(folder)
        self.sender = Sender(
            channels(),
            Wire(Egress.allowing([allow] if allow else [])),
            self.keyring,
            lambda: self.now,
            wall=lambda: self.now,
            echo=self.printed.append,
            **said,
        )

    def queue(self, channel: str, address: str, secret: str = "", count: int = 1) -> None:
        role, _ = models.Role.objects.get_or_create(name="duty")
        sealed = self.keyring.seal(secret) if secret else None
        models.Target.objects.create(role=role, channel=channel, address=address, secret=sealed)
        notices = [
            Notice(
                key=f"key{i}",
                kind=Kind.WARN,
                event=f"storm{i}",
                role="duty",
                sites=("lyon",),
                level=Level.RED,
                at=NOON,
                hazard=Hazard.WIND,
            )
            for i in range(count)
        ]
        letters = {n.key: post.Letter("Wind, red", ("From noon.",), "en") for n in notices}
        post.queue(notices, letters, NOON)

    async def drain(self) -> None:
        await self.sender.run(asyncio.Event(), until_empty=True)


def run(desk: Desk, answer: Answer, channel: str = "webhook", secret: str = "", **said: Any) -> list[Seen]:
    async def scene() -> list[Seen]:
        async with serving(answer) as server:
            url = f"{server.url}/{TOKEN}"
            address, hidden = ("#duty", url) if channel == "slack" else (url, secret)
            await asyncio.to_thread(desk.queue, channel, address, hidden, **said)
            await desk.drain()
            desk.sender.close()
            return server.seen

    return asyncio.run(scene())


def row() -> models.Outbox:
    return models.Outbox.objects.get()


def test_what_is_sent_is_marked_with_its_times(store: Path) -> None:
    [seen] = run(Desk(store), always(reply(204)), secret=SIGNING)
    assert seen.headers["webhook-signature"].startswith("v1,")
    assert (row().state, row().sent_at, row().fault) == ("sent", NOON, "")
    assert seen.headers["webhook-id"] == row().key


@pytest.mark.parametrize(
    ("raw", "state", "words"),
    [
        (reply(500), "pending", "answered 500"),
        (reply(429, b"", "Retry-After: 90"), "pending", "answered 429"),
        (reply(400), "failed", "answered 400"),
        (reply(410), "failed", "answered 410"),
        (reply(302, b"", "Location: http://127.0.0.1:1/"), "pending", "answered 302"),
        (reply(308, b"", "Location: http://127.0.0.1:1/"), "failed", "answered 308"),
        (b"garbage\r\n\r\n", "pending", "not HTTP"),
        (b"", "pending", "without an answer"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "pending", "whole answer"),
    ],
)
def test_a_failure_is_kept_with_a_reason_and_without_a_secret(
    store: Path, raw: bytes, state: str, words: str
) -> None:
    async def answer(request: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)
        await writer.drain()
        writer.close()

    with structlog.testing.capture_logs() as logs:
        seen = run(Desk(store), answer, secret=SIGNING)
    assert (row().state, len(seen)) == (state, 1)
    assert words in row().fault
    said = f"{row().fault} {logs}"
    assert TOKEN not in said and SIGNING not in said and "signing-secret" not in said


def test_a_slack_address_is_a_secret_too(store: Path) -> None:
    with structlog.testing.capture_logs() as logs:
        [seen] = run(Desk(store), always(reply(403)), channel="slack")
    assert seen.line.startswith(f"POST /{TOKEN} ")
    assert TOKEN not in f"{row().fault} {row().address} {logs} {bytes(models.Target.objects.get().secret)!r}"


def test_retry_after_is_honoured(store: Path) -> None:
    run(Desk(store), always(reply(503, b"", "Retry-After: 90")))
    assert row().due_at - NOON >= timedelta(seconds=90)


def test_it_is_given_up_after_three_days(store: Path) -> None:
    desk = Desk(store)
    desk.now = NOON + GIVE_UP
    run(desk, always(reply(500)))
    assert row().state == "failed"


def test_a_receiver_inside_is_refused_unless_allowed(store: Path) -> None:
    assert run(Desk(store, allow=""), always(reply(204))) == []
    assert (row().state, "not allowed" in row().fault) == ("failed", True)


def test_five_hundred_rows_arrive_once_each(store: Path) -> None:
    desk = Desk(store)
    seen = run(desk, always(reply(204)), count=500)
    assert len({request.headers["webhook-id"] for request in seen}) == len(seen) == 500
    assert set(models.Outbox.objects.values_list("state", flat=True)) == {"sent"}


def test_an_hour_s_outage_is_over_in_five_minutes(store: Path) -> None:
    """The receiver fails for an hour of the desk's clock; all is sent within five minutes of its return."""
    desk, back = Desk(store), NOON + timedelta(hours=1)

    async def answer(request: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(reply(204 if desk.now >= back else 503))

    async def scene() -> int:
        async with serving(answer) as server:
            await asyncio.to_thread(desk.queue, "webhook", server.url, "", 300)
            while await asyncio.to_thread(_left) and desk.now < back + timedelta(minutes=5):
                await desk.drain()
                desk.now += timedelta(seconds=20)
            desk.sender.close()
            return len(server.seen)

    tries = asyncio.run(scene())
    assert _left() == 0
    assert tries < 300 * 30


def _left() -> int:
    return models.Outbox.objects.exclude(state="sent").count()


def test_a_console_line(store: Path) -> None:
    desk = Desk(store)
    desk.queue("console", "desk")
    asyncio.run(desk.drain())
    desk.sender.close()
    assert desk.printed == ["2026-03-04T12:00:00Z warn duty: Wind, red"]


def test_an_unknown_channel_fails_for_good(store: Path) -> None:
    desk = Desk(store)
    desk.queue("pigeon", "loft")
    asyncio.run(desk.drain())
    desk.sender.close()
    assert (row().state, row().fault) == ("failed", "no such channel")


def test_a_mail_server_that_is_away_is_tried_again(store: Path) -> None:
    desk = Desk(store, mailer=Mailer(Relay.read("smtp://user:hunter2@127.0.0.1:1")))
    desk.queue("email", "duty@example.org")
    asyncio.run(desk.drain())
    desk.sender.close()
    assert (row().state, row().fault) == ("pending", "no connection to the mail server")


@pytest.mark.parametrize(
    "bad", ["smtp://", "http://x", "smtp://host:port", "host:25", "smtp://u:hunter2@:25"]
)
def test_a_bad_mail_server_is_one_line_without_its_password(bad: str) -> None:
    with pytest.raises(ValueError, match="mail server") as caught:
        Relay.read(bad)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("age", [0, 1, 60, 600, 3600, 86400, 200_000])
def test_patience(age: float) -> None:
    assert SOONEST <= pause(age, 0, 0) <= (LATEST if age < 86400 else 1800)
    assert pause(age, 7200, 0) == 7200
    assert pause(age, 0, 1) == pytest.approx(1.25 * pause(age, 0, 0))
