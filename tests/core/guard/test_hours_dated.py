# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which days hours fall on when somebody knows when the text was written: over New Year, over a change of the clocks, tonight, since Tuesday."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.core.guard.hours_dated import ROWS
from tocsin.core.guard import prose
from tocsin.core.model import Window

WRITTEN = "2026-11-26 09:00"
CASES = [tuple(row.split("|")) for row in ROWS.strip().splitlines()]


def shown(window: Window, zone: ZoneInfo) -> str:
    ends = (f"{at.astimezone(zone):%Y-%m-%d %H:%M}" if at else "" for at in (window.start, window.end))
    return " > ".join(ends)


def wanted(windows: str, year: int) -> list[str]:
    """Each window with its years."""
    return [
        " > ".join(_dated(end.strip(), year) for end in window.split(">"))
        for window in windows.split(";")
        if window.strip()
    ]


def _dated(end: str, year: int) -> str:
    return f"{year}-{end}" if len(end) == len("11-26 09:00") else end


@pytest.mark.parametrize(("language", "written", "zone", "text", "windows"), CASES)
def test_hours_fall_on_the_days_a_dispatcher_would_set_down(
    language: str, written: str, zone: str, text: str, windows: str
) -> None:
    place = ZoneInfo(zone)
    reference = datetime.fromisoformat(written or WRITTEN).replace(tzinfo=place)
    told = prose.extract(text, language, reference, zone).windows
    assert sorted(shown(window, place) for window in told) == sorted(wanted(windows, reference.year))


def test_the_table_asks_much() -> None:
    assert len(CASES) >= 150
    assert len({language[:2] for language, *_ in CASES}) == 12
