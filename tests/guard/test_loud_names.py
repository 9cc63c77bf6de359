# SPDX-License-Identifier: AGPL-3.0-or-later
"""An everyday name in capitals is found, in a log, a rule and a warning; what a place's word stands beside is a place."""

import pytest

from tocsin.core.guard.scan import scan
from tocsin.core.guard.staff import check_entry
from tocsin.core.guard.watches.check import check_watch

NAMES = "JOHN SMITH|PETER BROWN|KAREN WHITE|EMILY JONES|MARCO ROSSI|JAN KOWALSKI|HANS MÜLLER|JUAN GARCÍA|GIULIA FERRARI|DAVID MILLER|LINDA MOORE|ANA LÓPEZ|IBRAHIM AL-HASSANI|LARS HANSEN|MARK TAYLOR"
SENTENCES = [
    "CONTACT {} AT THE OFFICE.", "RIVER RISING. SPOTTER {} REPORTS.", "HAIL AT THE FARM OF {}.", "FLOOD WARNING. {} WAS RESCUED.",
    "GATE 4 OPENED BY {}", "{}, SHIFT B", "{} HAS THE KEY",
]  # fmt: skip
PLACES = """CHARLES TOWN AND CAMP SPRINGS|KING GEORGE SQUARE|VICTORIA PARK|SAN MARCO ISLAND|CEDAR RAPIDS AND MARION IOWA|PLAZA JUAN GARCIA
    MARTIN COUNTY|ST JOHN SMITH CHURCH|FLOOD WARNING FOR SMITH RIVER|DAVID MILLER STREET CLOSED""".replace(
    "\n", "|"
).split("|")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_name_in_capitals_is_found(sentence: str) -> None:
    texts = [sentence.format(name) for name in NAMES.split("|")]
    assert [text for text in texts if not any(found.kind == "person" for found in scan(text))] == []


@pytest.mark.parametrize("text", ["JOHN SMITH", "WATCH JOHN SMITH", "CALL HANS MÜLLER", "PETER BROWN SHIFT", "Watch Karen White", "Überwache Hans Müller"])  # fmt: skip
def test_a_rule_in_capitals_watches_nobody(text: str) -> None:
    assert check_watch(text)


@pytest.mark.parametrize(
    "text", ["GATE 4 OPENED BY KAREN WHITE", "CALL HANS MÜLLER", "EMILY JONES, SHIFT B", "ASK JOHN SMITH"]
)
def test_staff_are_told(text: str) -> None:
    assert check_entry(text)


@pytest.mark.parametrize("text", [place.strip() for place in PLACES])
def test_a_place_in_capitals_is_none(text: str) -> None:
    assert not any(found.kind == "person" for found in scan(text))
