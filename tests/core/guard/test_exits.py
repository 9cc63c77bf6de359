# SPDX-License-Identifier: AGPL-3.0-or-later
"""Exits and ramps of roads: what is closed there is not the whole road, and is told in the notice's own words."""

import pytest

from tocsin.core.guard import prose


@pytest.mark.parametrize(
    ("text", "streets"),
    [
        # By number
        ("A12: afrit 7 Bunderhoek dicht, oprit 8 blijft open.", ("A12", "afrit 7 Bunderhoek")),
        ("I-80 eastbound: Exit 143 closed overnight.", ("I-80", "Exit 143")),
        ("A14 exit slip 22 closed 9pm to 5am.", ("A14", "exit slip 22")),
        ("A6 : sortie 28 fermée direction Valmont.", ("A6", "sortie 28")),
        (
            "A43 : le diffuseur n°5 Les Aulnes sera fermé du 3 au 7 juin.",
            ("A43", "diffuseur n°5 Les Aulnes"),
        ),
        (
            "Fermeture de l'échangeur n° 12 de Valmont sur l'A49.",
            ("A49", "échangeur n° 12 de Valmont"),
        ),
        ("AP-68: cerrada la salida 12 sentido Villarán.", ("AP-68", "salida 12")),
        ("A-5: ramal de salida 12 cortado por obras.", ("A-5", "ramal de salida 12")),
        ("Tangenziale Ovest: chiusa l'uscita 7 in direzione sud.", ("Tangenziale Ovest", "uscita 7")),
        ("S7: zamknięty zjazd nr 4 do godz. 15.", ("S7", "zjazd nr 4")),
        ("Vt 4: liittymä 12 suljettu klo 22-05.", ("Vt 4", "liittymä 12")),
        # By name
        ("A7: Ausfahrt Birkau/Ellen gesperrt bis 15 Uhr.", ("A7", "Ausfahrt Birkau/Ellen")),
        (
            "A20: Auffahrten Ellen-Mitte und Birkau gesperrt.",
            ("A20", "Auffahrt Ellen-Mitte", "Auffahrt Birkau"),
        ),
        ("N206 afrit Zuidermeer afgesloten tot maandag 6.00 uur.", ("N206", "afrit Zuidermeer")),
        ("A-2: enlace de Torrelada cerrado.", ("A-2", "enlace de Torrelada")),
        ("A4: chiuso lo svincolo di Valmara dalle 22 alle 6.", ("A4", "svincolo di Valmara")),
        ("SS36: chiusa la rampa di uscita di Valmara.", ("SS36", "rampa di uscita di Valmara")),
        ("Zjazd Borowice Wschód z A4 zamknięty do godz. 15.", ("A4", "Zjazd Borowice Wschód")),
        ("A2: węzeł Borowice zamknięty do godz. 18.", ("A2", "węzeł Borowice")),
        ("A86 : bretelle d'accès depuis Bussac fermée de nuit.", ("A86", "bretelle d'accès depuis Bussac")),
        ("Vt 4: Koivulan liittymä suljettu klo 22-05.", ("Vt 4", "Koivulan liittymä")),
        ("Kehä II ramppi suljettu klo 22-05.", ("Kehä II", "Kehä II ramppi")),
        ("US-101 off-ramp at Harlan Ave closed until 5 a.m.", ("US-101", "off-ramp at Harlan Ave")),
        ("The Harlan Street off-ramp from I-80 is closed.", ("I-80", "Harlan Street off-ramp")),
        # No exit of a road, an end of a section, or the way round
        ("Exit B at Mill Street station is closed.", ()),
        ("Line 2: exit 3 of Central station closed.", ()),
        ("Marcha por la calle Mayor con salida a las 12 de la plaza Alta.", ("calle Mayor", "plaza Alta")),
        ("Use exit 12 instead; A7 closed.", ("A7",)),
        ("A7: Abfahrt 12 gesperrt, Umleitung über die Ausfahrt 13.", ("A7", "Abfahrt 12")),
        ("A9 closed between exit 12 and exit 14.", ("A9",)),
        ("A9 gesperrt zwischen Ausfahrt Adorf und Ausfahrt Bedorf.", ("A9",)),
        ("Exit poll on Main Street.", ("Main Street",)),
    ],
)
def test_an_exit_is_told_beside_its_road(text: str, streets: tuple[str, ...]) -> None:
    assert prose.extract(text).streets == streets


@pytest.mark.parametrize(
    "text",
    [
        "A480 : bretelle de sortie n°5 Valmont fermée du 12 au 14 mai.",
        "A9: Ausfahrt 5 gesperrt von 12 bis 14 Uhr.",
        "A7 exit 9 closed until 6 am.",
        "The ramp from I-95 northbound to Route 4 is closed.",
        "Rampe von der A3 zur A5 gesperrt.",
        "Bretelle de l'A4 vers l'A86 fermée.",
    ],
)
def test_days_hours_and_two_roads_that_a_ramp_joins_are_no_section(text: str) -> None:
    told = prose.extract(text)
    assert told.sections == ()
    assert any(" " in street for street in told.streets)
