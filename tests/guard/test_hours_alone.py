# SPDX-License-Identifier: AGPL-3.0-or-later
"""An answer of the guard is a record the guard reads: no window of it is lost."""

import json

import pytest

from tocsin.core.guard.answer import answer

TEXTS = (
    "Line 4 closed from 14:00 to 18:00",
    "Line 4 closed from 22:00 to 05:00",
    "Line 4 closed until 6pm",
    "Line 4 closed on 3 March from 14:00 to 18:00",
    "Line 4 closed from 28 December to 6 January",
    "Ligne 4 coupée du vendredi 22h au lundi 5h",
    "Linie 4 fährt am Montag nicht",
    "La línea 4 no circula hasta el domingo",
)


@pytest.mark.parametrize("text", TEXTS)
def test_an_answer_is_answered_with_its_windows(text: str) -> None:
    said = answer(json.dumps({"text": text}))["slots"]
    assert said["windows"]
    assert answer(json.dumps({"slots": said}))["slots"]["windows"] == said["windows"]


@pytest.mark.parametrize(
    "window", ({"from": "25:00", "to": None}, {"from": "9", "to": "soon"}, {"to_day": "--02-31"}, {"from": 9})
)
def test_what_is_no_hour_is_no_window(window: dict[str, object]) -> None:
    assert answer(json.dumps({"slots": {"lines": ["4"], "windows": [window]}}))["slots"]["windows"] == []
