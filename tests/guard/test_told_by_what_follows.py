# SPDX-License-Identifier: AGPL-3.0-or-later
"""Things that sound like people, by what stands behind; and people who sound like a place."""

import json

import pytest

from tocsin.core.guard.answer import answer
from tocsin.core.guard.staff import check_entry

HARMLESS = """
Jasper Block|Opal Wing: lift out|Willow Unit is closed|Rowan Annexe roof leaks
Grève de Pornichet|Grève de Plouha fermée|Parking de la Grève|Camping de la Grève
Vox AC30|Vox amplifier on stage|Vox AC15 fuse blown
Crew walked out to mast 3|Staff walked out to the jetty to check|Team walked out onto the ice|Crew walked out along the pier
Labour Day staffing|casa di cura|maison de retraite|casa di riposo
"""
OF_PEOPLE = """
Jasper Block, shift B, was late|Opal Wing told the chief|Grève des conducteurs|Grève de la nuit au dépôt|Grève de Lyon|Grève de Ryanair
Vox meeting at noon|Vox en el comedor|Crew walked out to protest|Crew walked out to the gate to join the picket|Staff walked out over pay|Crew walked out on Friday
casa di Marco|Luce accesa a casa di Marco|casa de Marco|maison de Marc|casa di Luca
KAREN WHITE WORKS ON IT
"""


def _rows(table: str) -> list[str]:
    return [row for line in table.strip().splitlines() for row in line.split("|")]


@pytest.mark.parametrize("text", _rows(HARMLESS))
def test_a_thing_may_be_typed(text: str) -> None:
    assert check_entry(text) == ()


@pytest.mark.parametrize("text", _rows(OF_PEOPLE))
def test_people_may_not(text: str) -> None:
    assert check_entry(text)


@pytest.mark.parametrize(
    "text",
    ["Trains are not stopping at Station Manager John Smith.", "Line 4 is not stopping at Depot Supervisor Anna Bergmann today.", "Bus 7 not stopping at Platform Attendant Pierre Lefebvre."],
)  # fmt: skip
def test_who_works_at_a_station_is_no_stop(text: str) -> None:
    told = answer(json.dumps({"text": text, "source_class": "transit"}))
    assert told["slots"]["stops"] == []


def test_a_road_stays_a_stop() -> None:
    told = answer(json.dumps({"text": "Line 4 is not stopping at Mill Road.", "source_class": "transit"}))
    assert told["slots"]["stops"] == ["Mill Road"]
