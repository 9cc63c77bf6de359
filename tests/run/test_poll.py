# SPDX-License-Identifier: AGPL-3.0-or-later
"""Polling: what a feed's answer comes to, and that no cursor is ahead of its entries."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.crash.scene import Reading
from tests.run.local import Seen, Server, reply, serving
from tests.run.messages import cap
from tests.run.test_live import feed
from tocsin.run.egress import Egress
from tocsin.run.fetch import Fetcher
from tocsin.run.follow import PATIENCE
from tocsin.run.poll import REFRESH, Heard, Poller
from tocsin.run.wire import Caps
from tocsin.store.recall import Cursor

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
Pages = dict[str, bytes]


class Agency:
    """A feed whose pages a test can change between polls, polled with a clock it can set."""

    def __init__(self, server: Server, pages: Pages, **said: Any) -> None:
        self.server, self.pages = server, pages
        self.now = NOON
        self.feed = feed(server.url + "/feed", **said)
        self.cursor = Cursor(name="office")
        fetcher = Fetcher(Egress.allowing(["127.0.0.1"]), Caps(seconds=1), gap=0)
        self.poller = Poller(fetcher, Reading(), lambda: self.now, random.Random(1))  # type: ignore[arg-type]

    async def poll(self, keep: bool = True) -> Heard:
        """One poll; `keep` False: the process died before the commit."""
        heard = await self.poller.poll(self.feed, self.cursor)
        if keep:
            self.cursor.follow(heard.poll)
        return heard

    @property
    def asked(self) -> list[str]:
        paths = [seen.line.split()[1] for seen in self.server.seen]
        self.server.seen.clear()
        return paths


def scene(story: Callable[[Agency], Awaitable[None]], pages: Pages, **said: Any) -> None:
    async def play() -> None:
        async def answer(request: Seen, writer: asyncio.StreamWriter) -> None:
            writer.write(agency.pages.get(request.line.split()[1], reply(404)))

        async with serving(answer) as server:
            agency = Agency(
                server, {k: v.replace(b"HERE", server.url.encode()) for k, v in pages.items()}, **said
            )
            await story(agency)

    asyncio.run(play())


def ids(heard: Heard) -> list[str]:
    return [cleared.report.id for cleared in heard.batch.cleared]


def index(*entries: str, updated: str = "2026-03-04T11:00:00Z") -> bytes:
    body = "".join(
        f"<entry><id>urn:{e}</id><title>{e}</title><updated>{updated}</updated>"
        f'<link rel="alternate" type="application/cap+xml" href="/{e}.xml"/></entry>'
        for e in entries
    )
    head = '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:i</id><title>i</title>'
    return reply(200, f"{head}<updated>{updated}</updated>{body}</feed>".encode(), 'ETag: "i"')


def one(ident: str) -> bytes:
    return reply(200, cap(ident, NOON))


def test_a_body_is_heard_with_its_marks_and_listing() -> None:
    async def story(agency: Agency) -> None:
        heard = await agency.poll()
        assert ids(heard) == ["a"] and heard.batch.listed == {"a"} and heard.batch.ok
        assert heard.poll.etag == '"1"' and heard.poll.full
        assert NOON < heard.poll.due < NOON + timedelta(seconds=2)

    scene(story, {"/feed": reply(200, cap("a", NOON), 'ETag: "1"')})


def test_the_same_bytes_again_are_nothing_new() -> None:
    async def story(agency: Agency) -> None:
        await agency.poll()
        again = await agency.poll()
        assert again.batch.ok and again.batch.listed is None and not again.poll.full

    scene(story, {"/feed": one("a")})


@pytest.mark.parametrize(
    "page", [b"<html><title>Sign in to this network</title></html>", b'{"error": 1}', b"<alert/>", b"GIF89a"]
)
def test_a_page_that_is_no_feed_is_a_fault_and_not_an_empty_feed(page: bytes) -> None:
    async def story(agency: Agency) -> None:
        await agency.poll()
        agency.pages["/feed"] = reply(200, page, 'ETag: "captive"')
        heard = await agency.poll()
        assert not heard.batch.ok and heard.batch.listed is None
        assert heard.poll.fault and heard.poll.etag == '"1"'

    scene(story, {"/feed": reply(200, cap("a", NOON), 'ETag: "1"')})


def test_failures_wait_longer_each_time_and_a_recovery_forgets_them() -> None:
    async def story(agency: Agency) -> None:
        good, agency.pages["/feed"] = agency.pages["/feed"], reply(500)
        waits = [((await agency.poll()).poll.due - NOON).total_seconds() for _ in range(6)]
        assert waits == sorted(waits) and waits[-1] > 25
        agency.pages["/feed"] = good
        assert (await agency.poll()).poll.failures == 0

    scene(story, {"/feed": one("a")})


def test_a_wish_to_wait_is_granted() -> None:
    async def story(agency: Agency) -> None:
        due = (await agency.poll()).poll.due
        assert due - NOON > timedelta(minutes=10) * 0.95

    scene(story, {"/feed": reply(429, b"", "Retry-After: 600")})


def test_a_tag_that_lies_is_believed_for_an_hour_only() -> None:
    async def story(agency: Agency) -> None:
        await agency.poll()
        await agency.poll()
        assert agency.server.seen[-1].headers["if-none-match"] == '"1"'
        agency.now += REFRESH + timedelta(seconds=1)
        await agency.poll()
        assert "if-none-match" not in agency.server.seen[-1].headers

    scene(story, {"/feed": reply(200, cap("a", NOON), 'ETag: "1"')})


def test_an_index_leads_to_its_messages_once() -> None:
    async def story(agency: Agency) -> None:
        heard = await agency.poll()
        assert sorted(ids(heard)) == ["a", "b"] and heard.batch.listed == {"a", "b"}
        assert agency.asked == ["/feed", "/a.xml", "/b.xml"]
        agency.pages["/feed"] = index("b", "c")
        heard = await agency.poll()
        assert ids(heard) == ["c"] and heard.batch.listed == {"b", "c"}
        assert agency.asked == ["/feed", "/c.xml"]
        assert len(heard.poll.links_gone) == 1

    scene(
        story,
        {"/feed": index("a", "b"), "/a.xml": one("a"), "/b.xml": one("b"), "/c.xml": one("c")},
        format="",
    )


def test_an_entry_with_a_new_time_is_fetched_again() -> None:
    async def story(agency: Agency) -> None:
        await agency.poll()
        agency.pages |= {"/feed": index("a", updated="2026-03-04T11:30:00Z"), "/a.xml": one("a2")}
        assert ids(await agency.poll()) == ["a2"]

    scene(story, {"/feed": index("a"), "/a.xml": one("a")}, format="")


def test_while_a_message_is_owed_the_index_is_not_ticked_off() -> None:
    async def story(agency: Agency) -> None:
        heard = await agency.poll()
        assert ids(heard) == ["a"]
        assert heard.poll.etag == "" and heard.batch.listed is None
        agency.pages["/b.xml"] = one("b")
        heard = await agency.poll()
        assert ids(heard) == ["b"] and heard.batch.listed == {"a", "b"} and heard.poll.etag == '"i"'

    scene(story, {"/feed": index("a", "b"), "/a.xml": one("a"), "/b.xml": reply(503)}, format="")


def test_a_message_that_never_comes_ends_as_a_flaw() -> None:
    async def story(agency: Agency) -> None:
        polls = [await agency.poll() for _ in range(PATIENCE)]
        assert [len(heard.poll.flaws) for heard in polls] == [0] * (PATIENCE - 1) + [1]
        assert "cannot be had" in polls[-1].poll.flaws[0].reason
        assert (
            polls[-1].poll.etag == ""
        )  # the next index is a whole one again, and the message asked for again
        agency.pages["/a.xml"] = one("a")
        assert ids(await agency.poll()) == ["a"]

    scene(story, {"/feed": index("a"), "/a.xml": reply(503)}, format="")


def test_a_message_that_is_gone_is_not_asked_for_for_ever() -> None:
    async def story(agency: Agency) -> None:
        polls = [await agency.poll() for _ in range(2)]
        assert "cannot be had" in polls[-1].poll.flaws[0].reason
        assert polls[-1].poll.etag == '"i"'

    scene(story, {"/feed": index("a"), "/a.xml": reply(404)}, format="")


def test_a_page_in_the_place_of_a_message_is_not_the_message() -> None:
    """A server in trouble answered 200 with an apology; the simulation found that the warning was then lost."""

    async def story(agency: Agency) -> None:
        heard = await agency.poll()
        assert not heard.batch.cleared and heard.poll.etag == ""
        agency.pages["/a.xml"] = one("a")
        assert ids(await agency.poll()) == ["a"]

    page = reply(200, b"<html>Sorry, maintenance</html>")
    scene(story, {"/feed": index("a"), "/a.xml": page}, format="")


def test_a_crash_before_the_commit_hears_the_messages_again() -> None:
    async def story(agency: Agency) -> None:
        assert ids(await agency.poll(keep=False)) == ["a"]
        assert ids(await agency.poll()) == ["a"]

    scene(story, {"/feed": index("a"), "/a.xml": one("a")}, format="")


def test_an_index_may_not_lead_inside_or_into_the_file_system() -> None:
    async def story(agency: Agency) -> None:
        inside = index("a").replace(b"/a.xml", b"http://10.0.0.1/a.xml")
        agency.pages["/feed"] = reply(200, inside.partition(b"\r\n\r\n")[2])
        heard = await agency.poll()
        assert not heard.batch.cleared and not heard.poll.links
        leak = index("a").replace(b"/a.xml", b"file:///etc/passwd")
        agency.pages["/feed"] = reply(200, leak.partition(b"\r\n\r\n")[2])
        assert not (await agency.poll()).batch.cleared

    scene(story, {"/feed": reply(500)}, format="")


def test_a_watched_folder_is_an_index_of_its_files(tmp_path: Path) -> None:
    async def story(agency: Agency) -> None:
        agency.feed = replace(agency.feed, url=tmp_path.as_uri())
        (tmp_path / "a.xml").write_bytes(cap("a", NOON))
        (tmp_path / "b.xml.part").write_bytes(b"half")
        assert ids(await agency.poll()) == ["a"]
        (tmp_path / "b.xml").write_bytes(cap("b", NOON))
        (tmp_path / "a.xml").unlink()
        heard = await agency.poll()
        assert ids(heard) == ["b"] and heard.batch.listed == {"b"}
        assert (await agency.poll()).batch.cleared == ()

    scene(story, {})


def test_a_file_feed(tmp_path: Path) -> None:
    async def story(agency: Agency) -> None:
        path = tmp_path / "in.xml"
        agency.feed = replace(agency.feed, url=path.as_uri())
        assert "cannot be read" in (await agency.poll()).poll.fault
        path.write_bytes(cap("a", NOON))
        assert ids(await agency.poll()) == ["a"]
        assert (await agency.poll()).batch.listed is None

    scene(story, {})
