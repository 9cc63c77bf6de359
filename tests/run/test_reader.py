# SPDX-License-Identifier: AGPL-3.0-or-later
"""A body that will not end or will not fit costs itself; the next one is read as if nothing had been."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.run.messages import cap
from tocsin.run.reader import Body, Reader

GOOD = cap("good", datetime(2026, 3, 4, 12, tzinfo=UTC))
ZONE = b"<geocode><valueName>UGC</valueName><value>%s</value></geocode></area>"
ENDLESS = GOOD.replace(b"</area>", ZONE % b"XXC001").replace(b"polygon>", b"note>")
HUGE = GOOD.replace(b"</area>", ZONE % b"XXC002").replace(b"polygon>", b"note>")


class Traps(dict[tuple[str, str], bytes]):
    """Zone tables in which two zones never end and never fit: they stand for any parser's worst case."""

    def __contains__(self, key: object) -> bool:
        return self._spring(key) is not None

    def __getitem__(self, key: tuple[str, str]) -> bytes:
        return self._spring(key) or super().__getitem__(key)

    def get(self, key: tuple[str, str], default: Any = None) -> Any:
        return self._spring(key) or default

    def _spring(self, key: object) -> bytes | None:
        while "XXC001" in str(key):
            pass
        return b"x" * 10**11 if "XXC002" in str(key) else None


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    reading = Reader(Traps, seconds=0.7)
    yield reading
    reading.close()


def read(reader: Reader, raw: bytes) -> Any:
    return asyncio.run(reader.read(Body(raw, "office", "cap")))


def test_a_good_body(reader: Reader) -> None:
    found = read(reader, GOOD)
    assert [c.report.id for c in found.cleared] == ["good"]
    assert found.cleared[0].feed == "office"
    assert found.cleared[0].place.known


def test_a_body_that_will_not_end_is_a_flaw_within_its_budget_and_harms_nobody(reader: Reader) -> None:
    read(reader, GOOD)
    began = time.monotonic()
    [flaw] = read(reader, ENDLESS).flaws
    assert time.monotonic() - began < 10  # of the wall: ours may be the least of a busy machine's work
    assert "longer than 0.7 s" in flaw.reason
    assert read(reader, GOOD).cleared


def test_a_body_that_will_not_fit_is_a_flaw_and_harms_nobody(reader: Reader) -> None:
    [flaw] = read(reader, HUGE).flaws
    assert "memory" in flaw.reason
    assert read(reader, GOOD).cleared


@pytest.mark.parametrize(
    "raw", [b"", b"\0" * 100, b"<" * 100_000, b"[" * 100_000, b'{"a":"\\ud800"}', b"<html>sign in</html>"]
)
def test_garbage_is_a_flaw(reader: Reader, raw: bytes) -> None:
    found = read(reader, raw)
    assert found.flaws and not found.cleared
