# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lists of roads and streets: every row is read, by the road that begins it, whatever the heading says and however rows are set."""

import pytest

from tocsin.core.guard import prose

ROWS = [
    (
        "Näissä kohteissa tehdään rakenteen vahvistamistöitä, joista on haittaa:\n- Vt 9 Orivuori - Jämsälä n. 12 km\n- Kt 62 Anttolampi - Puumalahti n. 8 km.\n- St 435 Rantakylän risteys - Sulkavaara n. 14 km\n- Mt 943 Kolarila – Rajan tienhaara n. 5 km",
        ("Orivuori – Jämsälä", "Anttolampi – Puumalahti", "Rantakylän risteys – Sulkavaara", "Kolarila – Rajan tienhaara"),
    ),
    ("Vägarbeten:\n- Väg 55 Malmstad – Flensta\n- Rv 56 Kumlaby - Vingåkra", ("Malmstad – Flensta", "Kumlaby – Vingåkra")),
    ("Road works: A9 Ballinroy - Dalwhin, resurfacing; A82 Tarbeg - Crianlar, temporary lights.", ("Ballinroy – Dalwhin", "Tarbeg – Crianlar")),
    ("Routes fermées à la circulation :\n- RD 117 entre Vermont et Lusange\n- RD 9 Lusange - Beaulieu-le-Vieux\n- RN 20 : Montclar – Tarascin", ("Vermont – Lusange", "Lusange – Beaulieu-le-Vieux", "Montclar – Tarascin")),
    ("Chantiers de la semaine : RD 12, de Puyvert à Lauris ; RD 943 (Cadenac - Lourmaret)", ("Puyvert – Lauris", "Cadenac – Lourmaret")),
    ("Estradas cortadas:\n- EN 222 Resendal – Cinfanes\n- EM 555 entre Pias e Souselinha", ("Pias – Souselinha", "Resendal – Cinfanes")),
    ("Straße | Abschnitt | Dauer\nL 45 | Auenheim - Lindach | 3 Wochen\nB 19 | Seehof - Kreuzberg | gesperrt", ("Auenheim – Lindach", "Seehof – Kreuzberg")),
    ("Utrudnienia na drogach:\n- DK 46 Nysowa – Paczkówek, ruch wahadłowy\n- DP 1535 O Kubice – Hajduki Stare, droga zamknięta", ("Nysowa – Paczkówek", "Kubice – Hajduki Stare")),
    ("È sospesa la circolazione sulle strade comunali: Roma (da via Marconi a via Dante), Dante (da via Roma a Via Marconi) e Po (da via Dante a via Roma).", ("via Marconi – via Dante", "via Roma – Via Marconi", "via Dante – via Roma")),
    ("Divieto di transito: via Verdi, da via Po a via Dante; via Bellini, tra via Verdi e largo Nuovo.", ("via Po – via Dante", "via Verdi – largo Nuovo")),
    ("La circulation sera interdite :\n- place Haute, entre et dans le sens rue des Forges --> quai Neuf,\n- rue Basse.", ("rue des Forges – quai Neuf",)),
    ("L'A 6 est fermée entre le diffuseur Vermanton n° 21 et l'échangeur A 6/A 38.", ("diffuseur Vermanton n° 21 – échangeur A 6/A 38",)),
    ("De A2 is dicht tussen knooppunt A2/A27 en de Kade.", ("knooppunt A2/A27 – Kade",)),
    ("L'A51 est coupée entre les bretelles 14 et 15.", ("bretelle 14 – bretelle 15",)),
    ("Zamknięty odcinek A1 (od 12 km do 9 km) w kierunku Łodzi.", ("km 12 – km 9",)),
]  # fmt: skip
NO_ROWS = [
    "Mgła, widoczność od 2 km do 5 km, droga A1 zamknięta.",
    "Linien:\nS1 Altdorf - Neudorf\nS2 Neudorf - Bergen\nDie Züge fahren wie gewohnt.",
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_each_row_of_a_list_is_told(text: str, wanted: tuple[str, ...]) -> None:
    assert set(prose.extract(text).sections) == set(wanted)


@pytest.mark.parametrize("text", NO_ROWS)
def test_what_is_no_row_of_roads_is_no_stretch(text: str) -> None:
    assert prose.extract(text).sections == ()


NUMBERED = [
    ("Die Landesstraße Talheim-Bergen (LS 31) bleibt gesperrt.", "LS 31"),
    ("Zamknięcie drogi powiatowej (2841C) ul. Leśna.", "2841C"),
    ("W ciągu DP 1634 K w Brzeźnicy odbywają się prace.", "DP 1634 K"),
    ("La carretera de Villar a Pozo (MA-4401) está cortada.", "MA-4401"),
    ("The highway to Marley (SR 9) is closed.", "SR 9"),
    ("Inbound lanes of IH-35 Central Fwy will be blocked.", "IH-35"),
    ("All lanes of the Loop 1604 frontage road will be closed.", "Loop 1604"),
    ("Työt alkavat: Vt 9 Orivuori, St 435 Rantakylä.", "St 435"),
    ("Estradas cortadas:\n- EN 222 Resendal – Cinfanes", "EN 222"),
]


@pytest.mark.parametrize(("text", "wanted"), NUMBERED)
def test_a_road_is_known_wherever_its_number_stands(text: str, wanted: str) -> None:
    said = prose.extract(text)
    assert wanted in (*said.streets, *said.lines)


STREETS = [
    ("Los cortes afectarán a: Duque de Tormes, entre Pablo Molina y Padre Ruiz Ortega; calle Sol, desde Clavel hasta Nueva.", "calle Pablo Molina – calle Padre Ruiz Ortega"),
    ("Los cortes son en: Núñez de Arce, entre Pablo Molina y Juan Ortega; avenida del Puerto, desde Faro hasta Aduana.", "calle Pablo Molina – calle Juan Ortega"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STREETS)
def test_streets_of_a_list_are_no_persons(text: str, wanted: str) -> None:
    assert wanted in prose.extract(text).sections


PERSONS = [
    "Tiroteo: Pedro Gómez, entre Pablo Molina y Juan Ortega; hubo cortes en la avenida.",
    "Tiroteo en la calle Mayor (entre Pablo Molina y Juan Ortega). La calle está cortada.",
    "- Pelea en Calle Mayor (entre Pablo Molina y Juan Ortega). La calle está cortada.",
    "Actos suspendidos: debate, entre Pablo Molina y Juan Ortega; concierto en la calle Mayor.",
]


@pytest.mark.parametrize("text", PERSONS)
def test_two_people_in_a_list_are_no_streets(text: str) -> None:
    assert not any("calle Pablo" in one for one in prose.extract(text).sections)


NO_STRETCH = [
    "Canton Nord\nRD 926b – Saint-Sulpice-sur-Rive\nAménagement d'un virage sur la RD926b.",
    "A stranded motorist has been reported near Mile Marker 5 – Interstate 26. Motorists should avoid delays.",
    "WACO, Texas – The Texas Department of Transportation plans to close the frontage road overnight.",
    "Se cierra la calzada sur. Ruta alternativa: Los Robles-Bellavista-Avda. Norte.",
    "Die Straße ist gesperrt. Der Anliegerverkehr ist aus beiden Fahrrichtungen bis zum Baustellenbereich frei.",
    "Kierowcy będą mogli korzystać z objazdu przez al. Długą i Leśną do Rynku Głównego.",
    "Bus 4 stopt op de hoek van de Lindestraat en de Brugstraat. Tot slot wordt Heuvelberg wel bediend. Lijn 4 rijdt om.",
    "Die Linie 21 ist nur auf dem Abschnitt Stadion – Hauptbahnhof Südseite unterwegs.",
    "Le tram 3 ne circule que sur le tronçon Gare – Stade.",
    "Il tram 4 circola solo nella tratta Stadio – Porto.",
    "Vanaf de Boomplaats volgt tram 4 opnieuw zijn gewone reisweg naar Hobeke. Tram 7 wordt ingekort.",
    "Las líneas afectadas son la L3 (Pont Vell - Joan Pau), L4 (Ses Roques - Nou Llevant), L20 (Portal - Espases) y L35 (Aquari - Reina).",
]


@pytest.mark.parametrize("text", NO_STRETCH)
def test_where_nothing_is_closed_no_stretch_is_told(text: str) -> None:
    assert prose.extract(text).sections == ()


PARTS = [
    ("La A-3125, de Altea a Baños, continúa cerrada en el tramo entre los puntos kilométricos 9,5 y 11.", "km 9,5 – km 11"),
    ("La A7, de Lyonville à Viennet, est coupée dans le tronçon entre les PK 12 et 15.", "km 12 – km 15"),
    ("Trams will be operating every 15 minutes between Bull Street and Marley. There will be no services between Bull Street and Edgeton.", "Bull Street – Edgeton"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PARTS)
def test_beside_what_is_closed_the_rest_is_only_a_name(text: str, wanted: str) -> None:
    assert prose.extract(text).sections == (wanted,)


SET_APART = [
    ("Streets affected: Elm Street (Main to 5th), Oak Avenue (2nd to 7th) and Pine Road (Elm to Mill).", {"Main – 5th", "2nd – 7th", "Elm – Mill"}),
    ("Closed:\n1. High Street – from Market Place to Church Lane\n2. Castle Hill – Church Lane to the Ring Road", {"Market Place – Church Lane", "Church Lane – Ring Road"}),
    ("Highway 12 – Pine Ridge to Oak Flat – closed\nCounty Road 7 – Elm Creek to Birch Hill – closed", {"Pine Ridge – Oak Flat", "Elm Creek – Birch Hill"}),
    ("Chiusure notturne (ore 22-6): A7 Serravalla - Isola del Cantale; A12 Rapalle – Chiavarese.", {"Serravalla – Isola del Cantale", "Rapalle – Chiavarese"}),
    ("Wegwerkzaamheden: N201 Hoofdwijk – Aalsmeerdam, N231 Aalsmeerdam - Uitdoorn, A9 bij Rottepoort.", {"Hoofdwijk – Aalsmeerdam", "Aalsmeerdam – Uitdoorn"}),
    ("Bauprogramm: L 331 Harsberg – Abzw. K 12; K 12 Abzw. L 331 – Kirchweiler.", {"Harsberg – Abzw. K 12", "Abzw. L 331 – Kirchweiler"}),
    ("- Calle Pío Barral (entre Rosa Chacín y Miguel Deleite)\n- Avenida Ramón Sendero (entre Pío Barral y Ana Matuta)\nestarán cortadas por obras.", {"calle Rosa Chacín – calle Miguel Deleite", "calle Pío Barral – calle Ana Matuta"}),
    ("• droga nr 1234K Wierzbno – Lipiny: zamknięta\n• droga nr 1240K Lipiny – Dąbrówka: ruch wahadłowy", {"Wierzbno – Lipiny", "Lipiny – Dąbrówka"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SET_APART)
def test_rows_are_read_however_they_are_set(text: str, wanted: set[str]) -> None:
    assert set(prose.extract(text).sections) == wanted
