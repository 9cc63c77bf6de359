# SPDX-License-Identifier: AGPL-3.0-or-later
"""What leaves is looked at once more; what staff type is remarked upon, never swallowed."""

import pytest

from tocsin.core.guard.outgoing import WITHHELD, all_leaving, leaving
from tocsin.core.guard.staff import check_entry


@pytest.mark.parametrize(
    "line",
    [
        "Lyon depot: wind, level orange, until 18:00",
        "Bus, line 12: No service; section Gare du Nord – Châtelet",
        "x" * 1000,
        "",
    ],
)
def test_a_clean_line_leaves_as_it_is(line: str) -> None:
    assert leaving(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "told by Daniel Okafor",
        "the RMT union",
        "call +44 7700 900123",
        "words " * 100 + "told by Daniel Okafor",
    ],
)
def test_a_line_that_speaks_of_people_is_withheld_whole(line: str) -> None:
    assert leaving(line) == WITHHELD


def test_withheld_lines_are_counted() -> None:
    assert all_leaving(["a", "Daniel Okafor", "b"]) == (("a", WITHHELD, "b"), 1)


@pytest.mark.parametrize(
    ("typed", "kind", "instead"),
    [
        ("Depot of Daniel Okafor", "person", "role"),
        ("Union picket at gate 3", "strike", "service disruption"),
        ("muted for the demonstration", "demonstration", "public event"),
        ("call 07700 900123", "phone", "nothing"),
    ],
)
def test_a_remark_says_what_to_write_instead(typed: str, kind: str, instead: str) -> None:
    remark = next(r for r in check_entry(typed) if r.kind == kind)
    assert instead in remark.message
    assert "Okafor" not in remark.message
    assert "07700" not in remark.message


@pytest.mark.parametrize(
    "typed",
    [
        "Lyon depot",
        "St. Mary's Hospital",
        "Rue Jean Jaurès 12",
        "Duty manager informed, door 4 closed",
        "Washington Avenue",
        "Karl-Marx-Allee",
        "Lager Köln-Nord",
        "Almacén Zaragoza",
    ],
)
def test_places_and_roles_may_be_typed(typed: str) -> None:
    assert check_entry(typed) == ()
