# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where lines end today, stops that are passed or that a street names, and blocked roads, as operators of eight languages put it."""

import pytest

from tocsin.core.guard import prose
from tocsin.core.model import Effect


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("Train 412 will terminate at Fulmar Airport.", ("Fulmar Airport",)),
        ("The 12 bus terminates at Quarry Hill.", ("Quarry Hill",)),
        ("Route 14 terminates at Quarry Hill due to roadworks.", ("Quarry Hill",)),
        ("Line 3 will turn back at Union Park.", ("Union Park",)),
        ("La ligne 5 sera limitée à Vauclair.", ("Vauclair",)),
        ("Bus 3 : itinéraire limité à Bussac.", ("Bussac",)),
        ("Linea 4: limitata a Porta Alta.", ("Porta Alta",)),
        ("Tram 3 e bus 71, 19 limitati a Porta Alta.", ("Porta Alta",)),
        ("La línea 3 está limitada a Torrelada.", ("Torrelada",)),
        ("Die Linie 5 endet heute am Lindenplatz.", ("Lindenplatz",)),
        ("Tram 12 endet bereits in Neuwald.", ("Neuwald",)),
        ("Linia 4 skrócona do Rynku Dolnego.", ("Rynku Dolnego",)),
        ("Tram 4 eindigt bij Marktplein.", ("Marktplein",)),
        ("Bus 7 rijdt niet verder dan Bunderhoek.", ("Bunderhoek",)),
        ("La línea C3 no pasa por Colmena ni por Xaltiva.", ("Colmena", "Xaltiva")),
        ("Kein Halt der S3 in Stadelwil.", ("Stadelwil",)),
        ("La linea H non ferma in viale Alto e a Porta Nova.", ("viale Alto", "Porta Nova")),
        ("Bus 66: stops 1183 and 1190 on N Harlan Blvd closed 6am-8pm.", ("1183", "1190")),
        ("Accès limité à Jean Dupont.", ()),
        ("La vitesse est limitée à 50 sur la ligne 4.", ()),
        ("Limited to Anna Kowalska.", ()),
    ],
)
def test_stops_at_which_lines_end_or_do_not_halt(text: str, stops: tuple[str, ...]) -> None:
    assert prose.extract(text).stops == stops


@pytest.mark.parametrize(
    "text",
    [
        "Marchers are blocking Mill Road.",
        "Traktoren blockieren die Talstraße.",
        "Bloqueo en la avenida Alta.",
        "La rue Haute est bloquée.",
        "Manifestanti bloccano via Verdi.",
        "Mielenosoitus tukkii Koivutien.",
        "Protest blokkeert de Marktstraat.",
        "Protest blokuje ulicę Długą.",
        "A20: Auffahrten Ellen-Mitte und Birkau blockiert.",
        "Bloqueos en la Calle 26 sentido norte.",
    ],
)
def test_a_blocked_road_is_closed(text: str) -> None:
    told = prose.extract(text)
    assert told.effect is Effect.ROAD_CLOSED
    assert told.streets


def test_streets_keep_their_side_of_the_town() -> None:
    told = prose.extract("King St W is closed; 504 streetcars divert via Queen St W.")
    assert told.streets == ("King St W", "Queen St W")
    assert told.lines == ("504",)
    assert prose.extract("At Jay St N and R trains do not stop.").lines == ("N", "R")


def test_a_closed_railway_is_no_road() -> None:
    told = prose.extract("Streckensperrung Itzenau – Heidorf")
    assert (told.effect, told.mode) == (Effect.NO_SERVICE, "rail")


def test_a_tunnel_is_told_beside_the_way_round() -> None:
    told = prose.extract("Tunnel sous Valmont fermé de 22h30 à 5h, déviation par la rocade est.")
    assert told.streets[0] == "Tunnel sous Valmont"


def test_a_road_beside_its_junctions_is_no_section() -> None:
    text = "A1 Aarwil – Bielau, Verzweigung Lutern bis Oensberg gesperrt."
    assert prose.extract(text).sections == ("Verzweigung Lutern – Oensberg",)
