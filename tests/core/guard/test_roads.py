# SPDX-License-Identifier: AGPL-3.0-or-later
"""Roads by their number as France, Italy, Spain, Portugal and Latin America give them, and what only looks like one."""

import pytest

from tocsin.core.guard import prose

CLOSED = [
    ("Livarot (RD 1091) : la circulation sera interdite sur la RD 1091 du 8 au 10 mars.", ("RD 1091",)),
    ("Travaux sur la RD8 et la RD120E1, la route départementale n°14 reste fermée.", ("RD8", "RD120E1", "route départementale n°14")),
    ("Les bus de la ligne 36 ne desservent plus Valmy, car la RD 986 est coupée.", ("RD 986",)),
    ("Fermeture de la départementale 122 et de la RN 12 à Guingelec.", ("départementale 122", "RN 12")),
    ("Pont de la Sarine à Lugnac sur la RD 8 : alternat de 8h à 17h. Pont de Lormes sur la RD 803 : fermé.", ("Pont de la Sarine à Lugnac", "Pont de Lormes", "RD 8", "RD 803")),
    ("Divieto di transito sulla sp21 e sulla ss9bis.", ("sp21", "ss9bis")),
    ("Chiusi tratti di strade provinciali: 61 Montalba – Pian Rosso, dal km 2 al km 5; 90 Valdorsa.", ("61", "90")),
    ("Zamknięte drogi powiatowe: 1402 Lipnica – Brzozów; 1507 Dębno – Sosnówka.", ("1402", "1507")),
    ("Der Landkreis erneuert die Decke auf der HK 12 zwischen Altfurt und Neumoos.", ("HK 12",)),
    ("Chiusa la SS 16 bis tra Molfetta e Trani; sulla S.P. 12 si circola a senso unico.", ("SS 16 bis", "S.P. 12")),
    ("Sul raccordo autostradale RA05 chiusura dalle 22 alle 6; sulla strada statale 106 rallentamenti.", ("RA05", "strada statale 106")),
    ("Sulla A1 Lodi-Napoli e sul Raccordo di Lodi sud R49 chiusure notturne per lavori.", ("A1", "R49")),
    ("Están cortadas las carreteras AS-112, LU-633, A-4025 y CV-35.", ("AS-112", "LU-633", "A-4025", "CV-35")),
    ("Tampoco se circula por la Ap-68 ni por la AP-6; la autovía A-8 está cortada.", ("Ap-68", "AP-6", "A-8")),
    ("| Zona | Carretera | Tramo |\n|---|---|---|\n| Huesca, Salas | A-132 | KM 49.6 al 65.0 |\n| Asturias, Somiedo | AS-15 | KM 94.7 al 105.4 |", ("A-132", "AS-15")),
    ("Retencions a la C-32 a Vilassar. Tall de la BV-1415 i de la GIV-5201.", ("C-32", "BV-1415", "GIV-5201")),
    ("Interdição da BR-116 e da SP-330 no km 43; trânsito lento na RJ 106.", ("BR-116", "SP-330", "RJ 106", "km 43")),
    ("Corte total na EN 125 e no IC19, entre Sintra e Queluz.", ("EN 125", "IC19")),
    ("O IP3 está cortado entre Penacova e Viseu.", ("IP3",)),
    ("S.C. 72 will be closed in both directions between S.C. 9 Bypass and S.C. 34 in Oakville.", ("SC 72", "SC 9", "SC 34")),
    ("U.S. 20A is closed at the river; Oregon 99E will have lane closures from 7 to 9 p.m.", ("US 20A", "Oregon 99E")),
    ("North Dakota 22, lane closures daily; TR 65, between CR 13 and CR 15, is closed.", ("North Dakota 22", "TR 65", "CR 13", "CR 15")),
    ("Northbound I-35W all lanes will be closed. The left lane will be closed on 95 southbound.", ("I-35W", "95")),
    ("Notice of an order closing the R-412-3 at Ballymore.", ("R-412-3",)),
    ("Crews plan to close Mill Hollow Road at 7 p.m.", ("Mill Hollow Road",)),
    ("Sarà chiusa al traffico la Sp 31 dal km 16+700 al km 17+000.", ("Sp 31",)),
    ("Corte de la RN 40 y de la RP 2 por la nieve; la carretera MEX-57D, cerrada.", ("RN 40", "RP 2", "MEX-57D")),
]  # fmt: skip
ROUND = [
    ("La RD 8 est fermée à Coulanges. Une déviation sera mise en place par la RD17 puis la D18.", ("RD8", "RD17", "D18"), "RD 8"),
    ("La RD 840 est interdite aux véhicules.\nDéviation 1 :\n– RD 994 (dans le Lot)\n– RD 86", ("RD 994", "RD 86"), "RD 840"),
    ("Chiusa la SS 18 a Sapri; deviazione sulla SP 104.", ("SP 104",), "SS 18"),
    ("Cortada la N-634 en Cadavedo; desvío por la AS-268.", ("AS-268",), "N-634"),
    ("A EN 2 está cortada. Desvio pela EN 17.", ("EN 17",), "EN 2"),
]  # fmt: skip
NO_ROADS = [
    "A road accident on the 24h walkout day: line 3 is late.",
    "A 24h walkout: line 3 is late.",
    "Route 9 will not run in Ohio 12 times a day.",
    "The road is closed. Power is out in Texas 14 hours after the storm.",
    "La línea C-4 de Cercanías y la M-111 circulan con retraso.",
    "Los trenes de la R-3 y de la C-10 llegan tarde.",
    "Vuelo IB-3042 con salida UTC-3 desde la puerta B-12.",
    "Estación Central (E-13): la línea 2 no para.",
    "Der IC 812 und der IP 4 fallen aus.",
    "Les bus de la ligne C4 sont déviés par la RD 12.",
]


@pytest.mark.parametrize(("text", "roads"), CLOSED, ids=lambda one: str(one)[:40])
def test_roads_are_told_by_their_number_and_as_no_lines(text: str, roads: tuple[str, ...]) -> None:
    slots = prose.extract(text)
    assert set(roads) == set(slots.streets)
    assert not set(slots.lines) & {*roads, "KM", "RD"}


@pytest.mark.parametrize(("text", "around", "closed"), ROUND, ids=lambda one: str(one)[:40])
def test_a_road_that_leads_round_a_closed_one_is_not_told(
    text: str, around: tuple[str, ...], closed: str
) -> None:
    streets = prose.extract(text).streets
    assert closed in streets
    assert not set(streets) & set(around)


@pytest.mark.parametrize("text", NO_ROADS)
def test_what_looks_like_a_road_and_is_none(text: str) -> None:
    assert prose.extract(text).streets == ()
