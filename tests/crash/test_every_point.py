# SPDX-License-Identifier: AGPL-3.0-or-later
"""Killed at every commit, send and mark, and started again: the same end, nothing lost, repeats with their keys.

`TOCSIN_KILL_ALL=1` (make kill) takes every point on both databases; otherwise every third on SQLite and
every ninth on PostgreSQL, each run beginning one further, so that the first of each kind is always taken.
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
from tocsin.store import models

Place = Callable[[Path], AbstractContextManager[str]]
Arrival = tuple[str, str, bytes]
ALL = os.environ.get("TOCSIN_KILL_ALL") == "1"


@contextmanager
def staged(place: Place, folder: Path, box: Mailbox) -> Iterator[Stage]:
    """An empty store with people in it."""
    folder.mkdir()
    with place(folder) as url:
        scene.people()
        models.Target.objects.filter(channel="webhook").update(address=box.hook)
        yield Stage(str(folder), url, box.hook, box.relay)


def killed_at(place: Place, folder: Path, box: Mailbox, number: int) -> tuple[dict[str, Any], list[Arrival]]:
    with staged(place, folder, box) as stage:
        assert plays.run(replace(stage, crash_at=number)) == -9
        assert plays.run(stage) == 0
        return plays.state(), box.empty()


def chosen(passed: list[str], every: int) -> list[int]:
    first = {name: number for number, name in reversed(list(enumerate(passed, 1)))}
    return sorted({*first.values(), *range(1, len(passed) + 1, every)})


def compare(place: Place, folder: Path, every: int) -> None:
    with receiving() as box:
        with staged(place, folder / "calm", box) as stage:
            passed = plays.points(stage, folder / "points")
            expected, calm = plays.state(), box.empty()
        assert [kind for _, kind, _, _ in expected["notices"]] == scene.TOLD
        assert [row[3] for row in expected["outbox"]] == ["sent"] * len(calm)
        for number in chosen(passed, every):
            found, arrived = killed_at(place, folder / f"k{number}", box, number)
            where = f"killed at point {number} ({passed[number - 1]})"
            assert found == expected, where
            assert threads(arrived) == threads(calm), where
            assert len(arrived) - len(calm) <= 2, where  # one send in flight to each of the two targets


def threads(arrived: list[Arrival]) -> dict[str, list[tuple[str, bytes]]]:
    """By channel, in order of first arrival: keys with their bytes. A repeat with other bytes counts as another."""
    whole: dict[str, dict[tuple[str, bytes], None]] = {}
    for channel, key, body in arrived:
        whole.setdefault(channel, {})[key, body] = None
    return {channel: list(pairs) for channel, pairs in sorted(whole.items())}


def test_sqlite(tmp_path: Path) -> None:
    compare(databases.sqlite, tmp_path, 1 if ALL else 3)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with databases.postgres_server() as address:
        yield address


def test_postgresql(server: str, tmp_path: Path) -> None:
    compare(lambda folder: databases.postgres(server, folder), tmp_path, 1 if ALL else 9)
