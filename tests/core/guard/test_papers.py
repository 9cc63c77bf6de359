# SPDX-License-Identifier: AGPL-3.0-or-later
"""The number of a permit or an order is no road's and no line's."""

import pytest

from tocsin.core.guard.prose import extract

NOTICES = [
    ("Mill Road closed, permit C-270.", ("Mill Road",)),
    ("Permit No. C-270. Crews will close Mill Road.", ("Mill Road",)),
    ("Genehmigung Nr. B-270: Mühlstraße gesperrt.", ("Mühlstraße",)),
    ("Permiso C-270: calle Olmo cerrada.", ("calle Olmo",)),
    ("Ordinanza n. C-270: via Olmo chiusa.", ("via Olmo",)),
    ("Arrêté C-270 : rue Haute fermée.", ("rue Haute",)),
    ("Zezwolenie D-270: ul. Lipowa zamknięta.", ("ul. Lipowa",)),
]


@pytest.mark.parametrize(("text", "streets"), NOTICES)
def test_a_papers_number_names_nothing(text: str, streets: tuple[str, ...]) -> None:
    assert (extract(text).streets, extract(text).lines) == (streets, ())


def test_a_road_behind_a_paper_is_told() -> None:
    assert extract("Permit for works: C-270 closed from Oak Road to Elm Road.").streets[-1] == "C-270"
