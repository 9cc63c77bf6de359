# SPDX-License-Identifier: AGPL-3.0-or-later
"""Killed at every commit, send and mark, and started again: the same end, nothing lost, repeats with their keys.

`KILL_LONG=1` (make kill) takes every point on both databases; otherwise the first of each kind and
every ninth on SQLite, every sixtieth on PostgreSQL.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests import databases
from tests.crash import plays, scene
from tests.crash.receivers import Mailbox, receiving
from tests.crash.scene import Stage
from tests.crash.zygote import Zygote
from tocsin.store import models

Place = Callable[[Path], AbstractContextManager[str]]
Arrival = tuple[str, str, bytes]
pytestmark = pytest.mark.timeout(3600)
ALL = os.environ.get("KILL_LONG") == "1"


@contextmanager
def staged(place: Place, folder: Path, box: Mailbox) -> Iterator[Stage]:
    """An empty store with people in it."""
    folder.mkdir()
    with place(folder) as url:
        scene.people()
        models.Target.objects.filter(channel="webhook").update(address=box.hook)
        yield Stage(str(folder), url, box.hook, box.relay)


def killed_at(
    zygote: Zygote, place: Place, folder: Path, box: Mailbox, number: int
) -> tuple[bool, dict[str, Any], list[Arrival]]:
    with staged(place, folder, box) as stage:
        code = zygote.play(replace(stage, crash_at=number))
        assert code in (-9, 0)
        assert zygote.play(stage) == 0
        return code == -9, plays.state(), box.empty()


def chosen(passed: list[str], every: int) -> list[int]:
    first = {name: number for number, name in reversed(list(enumerate(passed, 1)))}
    return sorted({*first.values(), *range(1, len(passed) + 1, every)})


def compare(zygote: Zygote, place: Place, folder: Path, every: int) -> None:
    with receiving() as box:
        with staged(place, folder / "calm", box) as stage:
            passed = plays.points(zygote, stage, folder / "points")
            expected, calm = plays.state(), box.empty()
        assert [kind for _, kind, _, _ in expected["notices"]] == scene.TOLD
        assert [row[3] for row in expected["outbox"]] == ["sent"] * len(calm)
        kills, numbers = 0, chosen(passed, every)
        for number in numbers:
            killed, found, arrived = killed_at(zygote, place, folder / f"k{number}", box, number)
            where = f"killed at point {number} ({passed[number - 1]})"
            assert found == expected, where
            assert threads(arrived) == threads(calm), where
            assert len(arrived) - len(calm) <= 2 * killed, where  # one send in flight to each target
            kills += killed
        # Two answers may be marked in one turn or in two, so the last few numbers are not always reached.
        assert kills >= len(numbers) - 3


def threads(arrived: list[Arrival]) -> dict[str, list[tuple[str, bytes]]]:
    """By channel, in order of first arrival: keys with their bytes. A repeat with other bytes counts as another."""
    whole: dict[str, dict[tuple[str, bytes], None]] = {}
    for channel, key, body in arrived:
        whole.setdefault(channel, {})[key, body] = None
    return {channel: list(pairs) for channel, pairs in sorted(whole.items())}


@pytest.fixture(scope="module")
def zygote() -> Iterator[Zygote]:
    process = Zygote()
    yield process
    process.close()


def test_sqlite(zygote: Zygote, tmp_path: Path) -> None:
    compare(zygote, databases.sqlite, tmp_path, 1 if ALL else 9)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with databases.postgres_server() as address:
        yield address


def test_postgresql(zygote: Zygote, server: str, tmp_path: Path) -> None:
    compare(zygote, lambda folder: databases.postgres(server, folder), tmp_path, 1 if ALL else 60)
