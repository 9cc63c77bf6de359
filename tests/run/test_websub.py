# SPDX-License-Identifier: AGPL-3.0-or-later
"""WebSub against a real hub on loopback: subscribe, confirm, deliver signed, renew, fall back to polling."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client

from tests.run.local import Seen, Server, reply, serving
from tests.run.messages import cap
from tests.run.test_live import desk, feed, people
from tocsin.run.egress import Egress
from tocsin.run.up import Options, live
from tocsin.run.websub import AGAIN, LEASE, Bell, offered
from tocsin.run.wire import Wire
from tocsin.web import push

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
KEY = b"k" * 32


class Hub:
    """A hub that keeps what it is asked and calls back through the desk's own page."""

    def __init__(self, server: Server, willing: bool = True) -> None:
        self.server, self.willing = server, willing
        self.forms: list[dict[str, str]] = []
        self.client = Client(SERVER_NAME="localhost")
        self.confirmed = asyncio.Event()

    async def answer(self, request: Seen, writer: asyncio.StreamWriter) -> None:
        self.forms.append({k: v[0] for k, v in parse_qs(request.body.decode()).items()})
        writer.write(reply(202 if self.willing else 500))

    async def confirm(self, lease: int = 1000, **changes: str) -> tuple[int, str]:
        form = self.forms[-1]
        query = {
            "hub.mode": "subscribe",
            "hub.topic": form["hub.topic"],
            "hub.challenge": "c-42",
            "hub.lease_seconds": str(lease),
        }
        said = await asyncio.to_thread(self.client.get, self._path, {**query, **changes})
        return said.status_code, said.content.decode()

    async def deliver(self, body: bytes, secret: str = "", method: str = "sha256") -> int:
        digest = hmac.new((secret or self.forms[-1]["hub.secret"]).encode(), body, method).hexdigest()
        said = await asyncio.to_thread(
            self.client.post,
            self._path,
            body,
            "application/atom+xml",
            headers={"X-Hub-Signature": f"{method}={digest}"},
        )
        return int(said.status_code)

    @property
    def _path(self) -> str:
        return urlsplit(self.forms[-1]["hub.callback"]).path


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    push.use(None)


def scene(story: Callable[[Hub, Bell, list[datetime]], Awaitable[None]], willing: bool = True) -> None:
    async def play() -> None:
        hub: Hub

        async def answer(request: Seen, writer: asyncio.StreamWriter) -> None:
            await hub.answer(request, writer)

        async with serving(answer) as server:
            hub, clock = Hub(server, willing), [NOON]
            wire = Wire(Egress.allowing(["127.0.0.1"]))
            bell = Bell("https://desk.example.org/", KEY, wire, lambda: clock[0])
            push.use(bell.answer)
            bell.offer(FEED, f'<{server.url}/hub>; rel="hub", <https://office.example/self>; rel=self', b"")
            await bell.turn()
            await story(hub, bell, clock)
            wire.close()

    asyncio.run(play())


FEED = feed("https://office.example/feed", every=300, quiet_after=3600)


def test_it_subscribes_and_confirms_what_it_asked_for_and_nothing_else() -> None:
    async def story(hub: Hub, bell: Bell, clock: list[datetime]) -> None:
        [form] = hub.forms
        assert form["hub.mode"] == "subscribe" and form["hub.topic"] == "https://office.example/self"
        assert (
            form["hub.callback"].startswith("https://desk.example.org/websub/")
            and len(form["hub.secret"]) == 64
        )
        assert "office" not in form["hub.callback"]
        assert await hub.confirm(**{"hub.topic": "https://evil.example/"}) == (404, "")
        assert await hub.confirm(**{"hub.mode": "unsubscribe"}) == (404, "")
        assert not bell.holds("office") and bell.pace(FEED) == 300
        assert await hub.confirm() == (200, "c-42")
        assert bell.holds("office") and bell.pace(FEED) == 1200

    scene(story)


def test_a_signed_delivery_rings_and_a_forged_one_does_not() -> None:
    async def story(hub: Hub, bell: Bell, clock: list[datetime]) -> None:
        await hub.confirm()
        assert await hub.deliver(b"<feed/>", secret="guessed") == 202
        assert await hub.deliver(b"<feed/>", method="md5") == 202
        assert bell.take() == set()
        for method in ("sha1", "sha256", "sha512"):
            assert await hub.deliver(b"<feed/>", method=method) == 202
            assert bell.take() == {"office"}
        assert (await asyncio.to_thread(hub.client.post, "/websub/0000", b"", "text/xml")).status_code == 404

    scene(story)


def test_it_renews_before_the_lease_ends_and_falls_back_to_polling_when_the_hub_does_not() -> None:
    async def story(hub: Hub, bell: Bell, clock: list[datetime]) -> None:
        await hub.confirm(lease=10_000)
        clock[0] = NOON + timedelta(seconds=7_999)
        await bell.turn()
        assert len(hub.forms) == 1
        clock[0] = NOON + timedelta(seconds=8_000)
        await bell.turn()
        assert len(hub.forms) == 2 and hub.forms[0] == hub.forms[1]
        clock[0] = NOON + timedelta(seconds=10_000)
        assert not bell.holds("office") and bell.pace(FEED) == 300
        await hub.confirm(**{"hub.lease_seconds": "soon"})
        assert bell.holds("office")
        clock[0] += LEASE
        assert not bell.holds("office")

    scene(story)


def test_a_hub_that_refuses_or_denies_is_left_alone_for_an_hour() -> None:
    async def story(hub: Hub, bell: Bell, clock: list[datetime]) -> None:
        clock[0] = NOON + AGAIN - timedelta(seconds=1)
        await bell.turn()
        assert len(hub.forms) == 1
        clock[0] = NOON + AGAIN
        await bell.turn()
        assert len(hub.forms) == 2 and not bell.holds("office")
        hub.willing = True
        await hub.confirm()
        await hub.confirm(**{"hub.mode": "denied"})
        assert not bell.holds("office")

    scene(story, willing=False)


def test_a_feed_that_no_longer_offers_a_hub_is_polled_and_its_callback_is_gone() -> None:
    async def story(hub: Hub, bell: Bell, clock: list[datetime]) -> None:
        await hub.confirm()
        bell.offer(FEED, "", b"<feed/>")
        assert not bell.holds("office") and await hub.deliver(b"x") == 404

    scene(story)


@pytest.mark.parametrize(
    ("link", "body", "found"),
    [
        ('<https://h/>; rel="hub"', b"", ("https://h/", "")),
        ("<https://h/>; rel=hub, <https://t/>; rel=self", b"", ("https://h/", "https://t/")),
        (
            "",
            b'<feed><link rel="self" href="https://t/?a=1&amp;b=2"/><link href=\'https://h/\' rel="hub"/>',
            ("https://h/", "https://t/?a=1&b=2"),
        ),
        ("", b'<rss><channel><atom:link rel="hub" href="https://h/"/>', ("https://h/", "")),
        ("", b'<link rel="hub" href="file:///etc/passwd"/>', ("", "")),
        ("", b"<feed><link rel='alternate' href='https://x/'/>", ("", "")),
        ("<<<;;rel=hub", b"\xff<link <link rel=hub", ("", "")),
    ],
)
def test_what_an_answer_offers(link: str, body: bytes, found: tuple[str, str]) -> None:
    assert offered(link, body) == found


def test_hubs_are_asked_only_where_a_public_https_address_is_set(tmp_path: Path) -> None:
    assert live(Options(tmp_path), [FEED]).poller.bell is None
    assert live(Options(tmp_path, websub="https://desk.example.org"), [FEED]).poller.bell
    with pytest.raises(ValueError, match=r"TOCSIN_WEBSUB: .* https"):
        live(Options(tmp_path, websub="http://desk.example.org"), [FEED])
    assert Client(SERVER_NAME="localhost").get("/websub/x").status_code == 404


def test_a_ring_brings_the_new_message_long_before_the_next_poll(store: Path) -> None:
    """Publisher, hub and receiver on loopback, the line between them; the feed would be asked again in an hour."""

    async def play() -> list[str]:
        pages = {"now": cap("a", datetime.now(UTC), severity="Moderate")}
        hub: Hub

        async def publish(request: Seen, writer: asyncio.StreamWriter) -> None:
            if request.line.startswith("POST"):
                await hub.answer(request, writer)
            else:
                writer.write(reply(200, pages["now"], f'Link: <{office.url}/hub>; rel="hub"'))

        async def receive(request: Seen, writer: asyncio.StreamWriter) -> None:
            writer.write(reply(204))

        async with serving(publish) as office, serving(receive) as receiver:
            hub = Hub(office)
            await asyncio.to_thread(people, receiver.url + "/hook")
            running = desk(store, office.url + "/feed", every=3600, quiet_after=20_000)
            bell = Bell("https://desk.example.org", KEY, Wire(Egress.allowing(["127.0.0.1"])), running.now)
            running = replace(running, poller=replace(running.poller, bell=bell))
            push.use(bell.answer)
            stop = asyncio.Event()
            task = asyncio.create_task(running.run(stop))
            async with asyncio.timeout(30):
                await receiver.arrived.wait()
                while not hub.forms:
                    await asyncio.sleep(0.01)
                await hub.confirm()
                receiver.arrived.clear()
                pages["now"] = cap("b", datetime.now(UTC), "Update", "Extreme", refs=(("a", NOON),))
                await hub.deliver(pages["now"])
                await receiver.arrived.wait()
            stop.set()
            await task
            return [seen.line for seen in office.seen]

    asked = asyncio.run(play())
    assert asked.count("GET /feed HTTP/1.1") == 2 and asked.count("POST /hub HTTP/1.1") == 1
