# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is shut from one place towards another is a stretch; where traffic comes from and goes is a direction."""

import pytest

from tocsin.core.guard.prose.between.sections import sections_of

SHUT = [
    ("There will be no through traffic on Mill Hill coming from Tanner Street to Abbey Gate.", "Tanner Street – Abbey Gate"),
    ("Garston Road is closed coming from Oakley to Penton until Friday.", "Oakley – Penton"),
    ("Corder Lane, coming from Hob Street to Quay Road, is closed from 8 am to 5 pm.", "Hob Street – Quay Road"),
    ("Geen doorgaand verkeer mogelijk in de Dorpsstraat van de Oude Kleiweg richting de Sint-Annakerk.", "Oude Kleiweg – Sint-Annakerk"),
    ("De Molenweg is dicht van de Kerkstraat richting de Havenlaan.", "Kerkstraat – Havenlaan"),
    ("De A99 is van Lindert richting Velsum dicht.", "Lindert – Velsum"),
    ("Die Bergstraße ist von der Lindengasse Richtung Marktplatz gesperrt.", "Lindengasse – Marktplatz"),
    ("Ulica Młyńska jest zamknięta od ul. Lipowej w kierunku ul. Targowej.", "ul. Lipowej – ul. Targowej"),
    ("Zamknięty pas ruchu od mostu w Brzezinach w kierunku Lipowa.", "mostu w Brzezinach – Lipowa"),
    ("La calle Olmo está cortada desde la plaza Mayor en dirección a la calle Fresno.", "plaza Mayor – calle Fresno"),
    ("Via Olmo è chiusa da piazza Verde in direzione di via Alta.", "piazza Verde – via Alta"),
]  # fmt: skip
DIRECTIONS = [
    "Verkeer van Lindert richting Velsum wordt omgeleid, de brug is dicht.",
    "Afsluiting van de Kerkstraat richting de Havenlaan.",
    "Treinen van Lindert richting Velsum rijden niet.",
    "Züge von Ulmen Richtung Aalfeld entfallen.",
    "Verkehr von Altdorf Richtung Neudorf: die B12 ist gesperrt.",
    "Vollsperrung der A99 Richtung Neudorf.",
    "Traffic coming from Oakley to Penton is diverted; Mill Road is closed.",
    "Anyone coming from Oakley to Penton should note that the bridge is closed.",
    "Tráfico desde Olmeda en dirección a Fresnal desviado por la calle cerrada.",
]


@pytest.mark.parametrize(("text", "section"), SHUT)
def test_what_is_shut_towards_somewhere_is_a_stretch(text: str, section: str) -> None:
    assert sections_of(text) == (section,)


@pytest.mark.parametrize("text", DIRECTIONS)
def test_where_traffic_goes_is_none(text: str) -> None:
    assert sections_of(text) == ()


def test_beside_the_stretch_that_is_shut_its_direction_is_none() -> None:
    assert sections_of("De A99 van Lindert richting Velsum is dicht tussen Oost en West.") == ("Oost – West",)


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Elm Avenue is closed between H Street and I Street.", "H Street – I Street"),
        ("K Street from I Street to O Street is closed.", "I Street – O Street"),
        ("Lane closed on Oak Road from Y Avenue to I Avenue.", "Y Avenue – I Avenue"),
        ("5th Avenue closed between A Street and E St. until Friday.", "A Street – E St"),
    ],
)
def test_a_letter_may_be_a_streets_whole_name(text: str, section: str) -> None:
    assert sections_of(text) == (section,)
