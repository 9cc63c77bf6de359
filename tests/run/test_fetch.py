# SPDX-License-Identifier: AGPL-3.0-or-later
"""Everything a server does wrong, on loopback: one line of reason, in bounded time, and nothing half taken."""

from __future__ import annotations

import asyncio
import gzip
import re
import time
import zlib
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest

from tests.run.local import Seen, always, reply, serving
from tocsin.run.answer import Fetched, Known, SourceError
from tocsin.run.egress import Egress
from tocsin.run.fetch import LATER_MOST, Fetcher, charset, retry_after
from tocsin.run.wire import Caps

BODY = b"<alert>" + b"x" * 5000 + b"</alert>"
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
Answer = Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]


def get(
    answer: Answer, known: Known | None = None, path: str = "/feed", seconds: float = 10.0
) -> tuple[Fetched, list[Seen]]:
    async def scene() -> tuple[Fetched, list[Seen]]:
        async with serving(answer) as server:
            caps = Caps(head=8192, body=1_000_000, seconds=seconds)
            fetcher = Fetcher(Egress.allowing(["127.0.0.1"]), caps, gap=0)
            try:
                return await fetcher.get(server.url + path, known), server.seen
            finally:
                fetcher.close()

    return asyncio.run(scene())


def refused(answer: Answer, known: Known | None = None, seconds: float = 10.0) -> SourceError:
    began = time.monotonic()
    with pytest.raises(SourceError) as caught:
        get(answer, known, seconds=seconds)
    assert time.monotonic() - began < seconds + 5
    assert "\n" not in caught.value.reason and "127.0.0.1" not in caught.value.reason
    return caught.value


def closing(raw: bytes) -> Answer:
    async def answer(request: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)
        await writer.drain()
        writer.close()

    return answer


def packed(body: bytes, *headers: str) -> bytes:
    return reply(200, body, "Content-Encoding: gzip", *headers)


def test_a_whole_answer_with_its_marks() -> None:
    raw = reply(
        200,
        BODY,
        'ETag: W/"7"',
        "Last-Modified: Wed, 04 Mar 2026 11:00:00 GMT",
        "Content-Type: text/xml; charset=ISO-8859-2",
    )
    fetched, [seen] = get(always(raw))
    assert (fetched.body, fetched.etag, fetched.charset) == (BODY, 'W/"7"', "iso-8859-2")
    assert not {"if-none-match", "if-modified-since"} & seen.headers.keys()
    assert seen.headers["user-agent"].startswith("Tocsin/")


def test_the_marks_are_sent_back_and_nothing_new_is_nothing_new() -> None:
    fetched, [seen] = get(always(reply(304)), Known('"7"', "Wed, 04 Mar 2026 11:00:00 GMT"))
    assert fetched.same and fetched.etag == '"7"'
    assert seen.headers["if-none-match"] == '"7"'


def test_nothing_new_to_one_who_knows_nothing_is_a_fault() -> None:
    assert "304" in refused(always(reply(304))).reason


@pytest.mark.parametrize(
    "raw",
    [
        packed(gzip.compress(BODY)),
        packed(gzip.compress(BODY[:99]) + gzip.compress(BODY[99:])),
        reply(200, zlib.compress(BODY), "Content-Encoding: deflate"),
    ],
)
def test_packed_answers(raw: bytes) -> None:
    assert get(always(raw))[0].body == BODY


def test_chunks_and_an_interim_answer() -> None:
    raw = b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    assert get(always(raw))[0].body == b"abcde"


def test_an_answer_that_ends_with_its_connection() -> None:
    assert get(closing(b"HTTP/1.0 200 OK\r\n\r\n" + BODY))[0].body == BODY


HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nhalf"
FAULTS: dict[str, tuple[bytes, str]] = {
    "half a body": (HALF, "whole answer"),
    "half a chunked body": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf",
        "whole answer",
    ),
    "half a header": (b"HTTP/1.1 200 OK\r\nConten", "whole answer"),
    "nothing": (b"", "without an answer"),
    "not HTTP": (b"SSH-2.0-OpenSSH_9.2\r\n", "not HTTP"),
    "cut gzip": (packed(gzip.compress(BODY)[:-9]), "cut off"),
    "damaged gzip": (
        packed(gzip.compress(BODY)[:20] + b"zzzz" + gzip.compress(BODY)[24:]),
        "damaged|cut off",
    ),
    "gzip that is none": (packed(BODY), "damaged"),
    "gzip bomb": (packed(gzip.compress(b"\0" * 50_000_000)), "swells"),
    "unknown packing": (reply(200, BODY, "Content-Encoding: br"), "not asked for"),
    "announced too long": (b"HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n", "more than"),
    "too long": (b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * 1_100_000, "longer than"),
    "endless header": (b"HTTP/1.1 200 OK\r\n" + b"X-A: " + b"a" * 20_000, "headers are longer"),
    "empty": (reply(200, b"  \n"), "empty page"),
    "500": (reply(500, b"oops"), "answered 500"),
    "two lengths": (b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\nhalf", "not HTTP"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_one_line_and_no_body(name: str) -> None:
    raw, words = FAULTS[name]
    assert re.search(words, refused(closing(raw)).reason)


def test_a_drip_of_bytes_does_not_outlast_the_deadline() -> None:
    async def drip(request: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n")
        while not writer.is_closing():
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)

    assert "within 0.6 s" in refused(drip, seconds=0.6).reason


def test_a_server_that_says_nothing_does_not_outlast_the_deadline() -> None:
    async def mute(request: Seen, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    assert "within 0.6 s" in refused(mute, seconds=0.6).reason


def test_a_second_answer_smuggled_behind_the_first_is_not_taken() -> None:
    fetched, _ = get(always(reply(200, BODY) + reply(200, b"evil")))
    assert fetched.body == BODY


def test_redirects_are_followed_and_checked() -> None:
    async def answer(request: Seen, writer: asyncio.StreamWriter) -> None:
        away = "/feed" in request.line
        writer.write(reply(302, b"", "Location: /moved?x=1") if away else reply(200, BODY))

    fetched, seen = get(answer)
    assert fetched.body == BODY
    assert seen[1].line == "GET /moved?x=1 HTTP/1.1"


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("http://169.254.169.254/latest/meta-data", "not allowed"),
        ("http://10.0.0.1/", "not allowed"),
        ("http://[::ffff:10.0.0.1]/", "not allowed"),
        ("file:///etc/passwd", "neither http"),
        ("gopher://127.0.0.1/", "neither http"),
        ("http://:80/", "no host"),
        ("/feed", "more than 5 times"),
        ("", "nowhere"),
    ],
)
def test_a_redirect_leads_nowhere_it_may_not(target: str, words: str) -> None:
    assert words in refused(always(reply(302, b"", f"Location: {target}"))).reason


@pytest.mark.parametrize("status", [404, 410])
def test_what_is_gone_is_said_to_be_gone(status: int) -> None:
    assert refused(always(reply(status))).gone


@pytest.mark.parametrize("status", [429, 503])
def test_a_wish_to_be_left_alone_is_honoured(status: int) -> None:
    assert refused(always(reply(status, b"", "Retry-After: 120"))).after == 120


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        ("Wed, 04 Mar 2026 12:02:00 GMT", 120),
        ("Wed, 04 Mar 2026 11:00:00 GMT", 0),
        ("31536000", LATER_MOST),
        ("soon", 0),
        ("-5", 0),
        ("", 0),
        ("9" * 400, LATER_MOST),
    ],
)
def test_retry_after(value: str, seconds: float) -> None:
    assert retry_after(value, NOON) == seconds


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("text/xml; charset=UTF-8", "utf-8"),
        ('a/b; charset="latin1"', "latin1"),
        ("a/b", ""),
        ("", ""),
        ("\udcff;;;=", ""),
    ],
)
def test_charset(header: str, name: str) -> None:
    assert charset(header) == name


@pytest.mark.parametrize(
    "where",
    [
        "file:relative",
        "file://host/x",
        "file:///no/such/file",
        "ftp://a/b",
        "http://a b\r\n/",
        "http://[::1",
        "x",
    ],
)
def test_an_address_that_leads_nowhere_is_one_line(where: str) -> None:
    with pytest.raises(SourceError) as caught:
        asyncio.run(Fetcher(Egress()).get(where))
    assert "\n" not in caught.value.reason


def test_a_tag_too_long_to_send_back_is_not_kept() -> None:
    fetched, _ = get(always(reply(200, BODY, f'ETag: "{"x" * 400}"')))
    assert fetched.etag == ""
