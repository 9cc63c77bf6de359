# SPDX-License-Identifier: AGPL-3.0-or-later
"""Towns whose streets are numbers: what lies between two of them is a stretch and no span of hours."""

import pytest

from tocsin.core.guard.prose import extract

STREETS = [
    ("Corte de calle 507 de 7 a 4.", ("calle 7 – calle 4",)),
    ("Corte de calle 507 entre 7 y 14.", ("calle 7 – calle 14",)),
    (
        "Calles cortadas:\n- 507 de 7 a 4\n- 60 entre 137 y 146",
        ("calle 7 – calle 4", "calle 137 – calle 146"),
    ),
]
HOURS = [
    "La calle Olmo cerrada de 7 a 14.",
    "Línea 60 de 7 a 14 sin servicio.",
    "Corte de calle 13 de 7 a 14 horas.",
    "Strada chiusa: SP 12 dalle 7 alle 16.",
    "Road 12 closed from 7am to 4pm.",
]


@pytest.mark.parametrize(("text", "sections"), STREETS)
def test_numbers_of_streets_are_a_stretch(text: str, sections: tuple[str, ...]) -> None:
    assert (extract(text).sections, extract(text).windows) == (sections, ())


@pytest.mark.parametrize("text", HOURS)
def test_hours_stay_hours(text: str) -> None:
    assert extract(text).sections == () and len(extract(text).windows) == 1
