# SPDX-License-Identifier: AGPL-3.0-or-later
"""Long lists of lines, every way they are set, and numbers beside lines that are none."""

import itertools

import pytest

from tests.core.guard.notices_by_hand import Row
from tests.core.guard.notices_listed import LISTED, NOT_LINES
from tocsin.core.guard.prose import extract

SETS = {
    "numbers": ("7", "12", "45", "108", "233"),
    "mixed": ("7", "12A", "N4", "X31", "108"),
    "letters": ("A", "C", "F", "H", "K"),
    "zeros": ("E001", "E013", "E027", "E204"),
    "four": ("1101", "1204", "4107", "6015"),
    "spaced": ("RE 1", "RB 14", "RB 22", "RE 60"),
}
PARTED = (", ", ",", "/", " / ", " – ", "; ", " • ", " + ", " & ")
SAID = (
    "The following routes are diverted: {}",
    "Due to roadworks, bus services {} will be diverted via High Street.",
    "Die Linien {} werden umgeleitet.",
    "Les lignes {} sont déviées.",
    "Líneas afectadas: {}",
    "Le linee {} sono deviate.",
    "Autobusy linii {} kursują objazdem.",
    "De bussen {} rijden een omleiding.",
    "As linhas {} serão desviadas.",
    "Linjat {} ajavat poikkeusreittiä.",
)
ONE_A_LINE = ("{}", "- {}", "• {}", "* {}")
HEADED = (
    "Affected routes:\n{}\nUse other stops.",
    "Buslinien:\n{}\nEs gibt Verspätungen.",
    "Lignes de bus :\n{}\nMerci.",
)


@pytest.mark.parametrize("row", LISTED, ids=lambda r: f"{r.language}-{r.text[:30]}")
def test_a_list_is_read_whole(row: Row) -> None:
    assert set(row.lines) <= set(extract(row.text, row.language).lines)


@pytest.mark.parametrize(("text", "none"), NOT_LINES)
def test_a_number_beside_lines_may_be_none(text: str, none: set[str]) -> None:
    assert not none & set(extract(text).lines)


@pytest.mark.parametrize("said", SAID)
def test_what_parts_a_list_makes_no_difference(said: str) -> None:
    for ids, parted in itertools.product(SETS.values(), PARTED):
        assert set(extract(said.format(parted.join(ids))).lines) == set(ids), parted


@pytest.mark.parametrize("said", HEADED)
def test_one_line_a_line(said: str) -> None:
    for name, form in itertools.product(SETS, ONE_A_LINE):
        told = said.format("\n".join(form.format(one) for one in SETS[name]))
        assert set(extract(told).lines) == set(SETS[name]), told
