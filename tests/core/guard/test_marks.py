# SPDX-License-Identifier: AGPL-3.0-or-later
"""Single marks of roads, each in the notice's own words; two that end a section are told as that alone."""

import pytest

from tocsin.core.guard import prose


@pytest.mark.parametrize(
    ("text", "streets"),
    [
        ("I-95 at MM 42.5: left lane closed.", ("I-95", "MM 42.5")),
        ("I-70 closed at mile marker 205 in both directions.", ("I-70", "mile marker 205")),
        ("M6 northbound: marker post 12/3, lane 1 closed.", ("M6", "marker post 12/3")),
        ("RN 20 coupée au PR 34+500 à hauteur de Bussac.", ("RN 20", "PR 34+500")),
        ("A10 : accident au PK 132, voie de droite neutralisée.", ("A10", "PK 132")),
        ("N-340 cortada en el p.k. 1.020 en Villarán.", ("N-340", "p.k. 1.020")),
        (
            "Carretera CV-35 cortada a la altura del punto kilométrico 12,3.",
            ("CV-35", "punto kilométrico 12,3"),
        ),
        ("Ruta 5 Sur: bloqueo a la altura del km 480.", ("Ruta 5 Sur", "km 480")),
        ("S8 km 412+300: zajęty prawy pas, ruch wahadłowy do 14:30.", ("S8", "km 412+300")),
        ("Na 235 km autostrady A2 zablokowany prawy pas.", ("A2", "km 235")),
        ("DK7: wypadek na 412. kilometrze, droga zablokowana.", ("DK7", "km 412")),
        ("A28 bij hectometerpaal 41,2 rechterrijstrook dicht.", ("A28", "hectometerpaal 41,2")),
        ("A2 ter hoogte van hmp 12,4 dicht tot 17.00 uur.", ("A2", "hmp 12,4")),
        ("A1: Unfall bei km 41,2, rechter Fahrstreifen gesperrt.", ("A1", "km 41,2")),
        ("A1: 5 km Stau bei km 120.", ("A1", "km 120")),
        ("SS 12 chiusa al km 132+300.", ("SS 12", "km 132+300")),
        ("A1: incidente al km 25, coda di 3 km.", ("A1", "km 25")),
        ("Vt 8 suljettu km 34 kohdalla.", ("Vt 8", "km 34")),
        ("A1 gesperrt von km 12 bis km 15.", ("A1",)),
        ("Ruta 40 cortada, km 12 a 18.", ("Ruta 40",)),
        ("Course cycliste de 42 km dans la rue Haute, fermée.", ("rue Haute",)),
        ("Limit 30 km/h on Mill Road, road closed.", ("Mill Road",)),
    ],
)
def test_a_mark_is_told_beside_its_road(text: str, streets: tuple[str, ...]) -> None:
    assert prose.extract(text).streets == streets


def test_an_hour_behind_a_mark_makes_no_section() -> None:
    told = prose.extract(
        "N33 afgesloten tussen Alderveen en Bunderhoek t.h.v. hectometerpaal 41,2 tot 17.00 uur."
    )
    assert told.sections == ("Alderveen – Bunderhoek",)
    assert told.streets == ("N33", "hectometerpaal 41,2")
    assert prose.extract("Ruta 5 Sur: bloqueo a la altura del km 480.").lines == ()
    assert prose.extract("A2 ter hoogte van km 12 dicht.").mode == "road"
