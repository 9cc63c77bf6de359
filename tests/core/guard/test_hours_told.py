# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours as people tell them: in words, in halves and quarters, by verbs, with their unit at the end of a row."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from tests.core.guard.test_hours_said import LANGUAGES
from tocsin.core.guard import prose
from tocsin.core.guard.prose.times import eras

TABLE = Path(__file__).with_name("hours_told.txt")
ROWS = [line.split("|", 2) for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]


def clock(at: datetime | None) -> str:
    return f"{at:%H:%M}" if at and eras.has_hour(at) else ""


def faults(language: str) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for tongue, hours, text in ROWS:
        if tongue != language:
            continue
        windows = prose.extract(text, LANGUAGES.get(tongue, tongue)).windows
        told = {f"{clock(w.start)}>{clock(w.end)}" for w in windows} - {">"}
        if told != set(hours.split(";")):
            found.append((text, told))
    return found


@pytest.mark.parametrize("language", sorted({row[0] for row in ROWS}))
def test_hours_are_read_as_they_are_told(language: str) -> None:
    assert faults(language) == []


def test_the_table_asks_much() -> None:
    assert len(ROWS) > 400
