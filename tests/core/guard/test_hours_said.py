# SPDX-License-Identifier: AGPL-3.0-or-later
"""Each way of saying hours that the tables of `hours_grid` name, in turn with each clock and each date of its language."""

from __future__ import annotations

import pytest

from tests.core.guard.hours_grid import TONGUES
from tests.core.guard.hours_said import KINDS, Said, cells, said
from tests.core.guard.test_prose import clocks
from tocsin.core.guard import prose
from tocsin.core.guard.prose.times import eras
from tocsin.core.model import Window

LANGUAGES = {"en": "en-GB"}


def in_turn(language: str) -> list[Said]:
    """Every frame twice, each time with the next clock and the next date."""
    tongue = TONGUES[language]
    found: list[Said] = []
    forms, dates = cells(tongue.clocks), cells(tongue.dates)
    for kind in KINDS:
        for frame in cells(getattr(tongue, kind)) * 2:
            turn = len(found)
            date = dates[turn % len(dates)] if kind.startswith("dated") else ""
            found.append(said(language, kind, frame, forms[turn % len(forms)], date))
    return found


def day_told(window: Window, last: bool) -> str:
    at = window.end if last else window.start
    if at is None or at.date() == eras.UNDATED:
        return ""
    return f"{at:%m-%d}"


def faults(language: str) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for one in in_turn(language):
        windows = prose.extract(one.text, LANGUAGES.get(language, language)).windows
        if set(clocks(windows)) != set(one.hours):
            found.append((one.text, clocks(windows)))
            continue
        days = {(day_told(w, False), day_told(w, True)) for w in windows}
        # Hours of each day of a range: the first night begins on the first day.
        nightly = {("03-03", "03-04")} if one.kind == "dated" else set()
        if one.days and not days & {one.days, *nightly}:
            found.append((one.text, days))
    return found


@pytest.mark.parametrize("language", TONGUES)
def test_hours_are_read_as_they_are_said(language: str) -> None:
    assert faults(language) == []


def test_the_tables_ask_much() -> None:
    assert sum(len(in_turn(language)) for language in TONGUES) > 1500
