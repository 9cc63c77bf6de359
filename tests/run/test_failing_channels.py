# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every channel that speaks HTTP against every way a receiver fails, and the alarm a failing channel is itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import structlog

from tests.deliver.test_channels import ENTERED, PLAIN, SECRET
from tocsin.core.event import Kind, Notice
from tocsin.core.model import Hazard, Level
from tocsin.deliver import channels
from tocsin.deliver.base import HttpRequest
from tocsin.run.address import Url
from tocsin.run.egress import BlockedError, Egress
from tocsin.run.send import Sender
from tocsin.run.wire import Caps, Reply, Wire, WireError
from tocsin.store import alarm, models, post
from tocsin.store.places import put_roles
from tocsin.store.seal import Keyring

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


class Answering(Wire):
    """A wire whose far end is the test's."""

    def __init__(self, answer: Callable[[], Reply]) -> None:
        super().__init__(Egress())
        self.answer = answer
        self.asked: list[bytes] = []

    async def ask(self, url: Url, question: bytes, caps: Caps) -> Reply:
        self.asked.append(question)
        return self.answer()


class Desk:
    def __init__(self, folder: Path, answer: Callable[[], Reply]) -> None:
        self.now = NOON
        self.runner = asyncio.Runner()
        self.wire = Answering(answer)
        self.keyring = Keyring(folder)
        self.printed: list[str] = []
        self.sender = Sender(
            channels(),
            self.wire,
            self.keyring,
            lambda: self.now,
            wall=lambda: self.now,
            echo=self.printed.append,
        )

    def tell(self, role: str, channel: str, target: str, secret: str = "") -> None:
        put_roles({role: ("en", [(channel, target)])})
        if secret:
            sealed = self.keyring.seal(secret)
            models.Target.objects.filter(role_id=role, channel=channel).update(secret=sealed)

    def warn(self, role: str, event: str = "storm", kind: Kind = Kind.WARN) -> None:
        notice = Notice(
            key=f"{event}-{kind}", kind=kind, event=event, role=role, sites=("lyon",), level=Level.RED,
            at=self.now, hazard=Hazard.WIND,
        )  # fmt: skip
        post.queue([notice], {notice.key: post.Letter("Wind, red", ("From noon.",), "en")}, self.now)

    def send(self) -> None:
        self.runner.run(self.sender.run(asyncio.Event(), until_empty=True))


def raising(error: Exception) -> Callable[[], Reply]:
    def answer() -> Reply:
        raise error

    return answer


FAILS: dict[str, tuple[Callable[[], Reply], str]] = {
    "not found": (lambda: Reply(404), "failed"),
    "gone": (lambda: Reply(410), "failed"),
    "forbidden": (lambda: Reply(403), "failed"),
    "too many": (lambda: Reply(429, {"retry-after": "120"}), "pending"),
    "broken": (lambda: Reply(500, {}, b"\x00garbage" * 50), "pending"),
    "away": (lambda: Reply(503), "pending"),
    "inside": (lambda: Reply(302, {"location": "http://127.0.0.1/"}), "pending"),
    "inside for good": (lambda: Reply(308, {"location": "http://127.0.0.1/"}), "failed"),
    "hang": (raising(WireError("no whole answer within 15 s")), "pending"),
    "not http": (raising(WireError("the answer is not HTTP")), "pending"),
    "blocked": (raising(BlockedError("an address inside a private or reserved network")), "failed"),
}
HTTP = [
    name
    for name, channel in channels().items()
    if name not in ("console", "email", "apprise") and channel.render
]


@pytest.mark.parametrize("fails", FAILS)
@pytest.mark.parametrize("name", HTTP)
def test_a_receiver_that_fails(store: Path, name: str, fails: str) -> None:
    answer, state = FAILS[fails]
    desk = Desk(store, answer)
    target, secret = ENTERED.get(name, PLAIN)
    desk.tell("duty", name, target, secret)
    desk.warn("duty")
    with structlog.testing.capture_logs() as logs:
        desk.send()
    row = models.Outbox.objects.get(kind="warn")
    assert (row.state, len(desk.wire.asked)) == (state, 1)
    assert row.fault and SECRET not in f"{row.fault} {logs} {row.address}"
    assert fails != "too many" or row.due_at - NOON >= timedelta(seconds=120)


def test_a_lasting_failure_is_told_to_another_role_with_what_was_lost(store: Path) -> None:
    desk = Desk(store, lambda: Reply(404))
    desk.tell("night", "webhook", "https://hooks.example/gone")
    desk.tell("duty", "console", "desk")
    desk.warn("night")
    desk.send()
    assert models.Outbox.objects.get(kind="warn").state == "failed"
    [line] = desk.printed
    assert "mute duty: Not delivered: night is not reached by webhook" in line
    text = models.Notice.objects.get(kind="mute").text
    assert "Wind, red" in " ".join(text["lines"]) and "gone" not in str(text)


def test_every_lost_notice_is_heard_and_the_end_of_it_too(store: Path) -> None:
    answers = [lambda: Reply(404), lambda: Reply(404), lambda: Reply(204)]
    desk = Desk(store, lambda: answers.pop(0)())
    desk.tell("night", "webhook", "https://hooks.example/in")
    desk.tell("duty", "console", "desk")
    for event in ("storm", "flood", "quake"):
        desk.warn("night", event)
        desk.send()
    assert [line.split()[1] for line in desk.printed] == ["mute", "mute", "speaking"]
    assert models.Target.objects.get(channel="webhook").muted_at is None


def test_another_channel_of_the_same_role_hears_it_once(store: Path) -> None:
    desk = Desk(store, lambda: Reply(404))
    desk.tell("night", "webhook", "https://hooks.example/in")
    desk.tell("night", "console", "desk")
    desk.tell("duty", "console", "other")
    for event in ("storm", "flood"):
        desk.warn("night", event)
        desk.send()
    kinds = [(line.split()[1], line.split()[2]) for line in desk.printed]
    assert sorted(kinds) == [("mute", "night:"), ("warn", "night:"), ("warn", "night:")]


def test_a_receiver_that_is_away_for_long_is_told_too(store: Path) -> None:
    desk = Desk(store, lambda: Reply(503))
    desk.tell("night", "webhook", "https://hooks.example/in")
    desk.tell("duty", "console", "desk")
    desk.warn("night")
    desk.send()
    assert desk.printed == []
    desk.now += alarm.LATE
    desk.send()
    assert "mute duty" in desk.printed[0]
    desk.wire.answer = lambda: Reply(204)
    desk.now += timedelta(minutes=10)
    desk.send()
    assert "speaking duty" in desk.printed[1]
    assert set(models.Outbox.objects.values_list("state", flat=True)) == {"sent"}


def test_two_dead_channels_do_not_ring_each_other(store: Path) -> None:
    desk = Desk(store, lambda: Reply(404))
    desk.tell("night", "webhook", "https://hooks.example/a")
    desk.tell("duty", "webhook", "https://hooks.example/b")
    desk.warn("night")
    for _ in range(5):
        desk.now += timedelta(minutes=5)
        desk.send()
    assert models.Notice.objects.filter(kind="mute").count() == 1


def test_every_http_channel_is_asked() -> None:
    for name in HTTP:
        target, secret = ENTERED.get(name, PLAIN)
        from tests.deliver.test_channels import message

        assert isinstance(channels()[name].render(message(), target, secret), HttpRequest)
