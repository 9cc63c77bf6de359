# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches as road offices write them in orders, weekly lists and forms, each class with other places and in another language."""

import pytest

from tocsin.core.guard import prose
from tocsin.core.guard.answer import answer

STRETCHES = [
    # Which way and how far from the first end
    ("The closure of Elmdon Road from its junction with Newmill Road south west to its junction with Hay Green Road.", ("Newmill Road – Hay Green Road",)),
    ("Long Lane, Oakham: closed from its junction with Mill Street in a northerly direction for 300 metres to its junction with Pound Lane.", ("Mill Street – Pound Lane",)),
    ("Elm Road is closed from Vicarage Lane for a distance of 150 metres to Oak Drive.", ("Vicarage Lane – Oak Drive",)),
    ("Castle Street is closed from the junction of High Street up to and including the junction of Abbey Row.", ("High Street – Abbey Row",)),
    ("No vehicle may enter Park Road from its junction with B9283 Fore Street to and including its junction with Grey Avenue.", ("B9283 Fore Street – Grey Avenue",)),
    # In capitals
    ("CLOSURE\nON C927c\nFROM THE JUNCTION WITH U930C TO MILL OF BROOMFIELD (CITY BOUNDARY)", ("U930C – MILL OF BROOMFIELD",)),
    ("I-15\n- DILTON TO GLENVALE\n- Snow/Ice\nI-90\n- SPRINGVALE TO BIG OAK\n- Severe driving conditions", ("DILTON – GLENVALE", "SPRINGVALE – BIG OAK")),
    # Behind a road and the way one drives on it
    ("A914 westbound, Mill Street Roundabout to junction 8 lane closure for maintenance.", ("Mill Street Roundabout – junction 8",)),
    ("A92 London bound, Gatewood to Brenly Corner, lane 1 closed for electrical works.", ("Gatewood – Brenly Corner",)),
    ("A91(T) northbound, junction39 to junction40, lane closures for cleaning.", ("junction 39 – junction 40",)),
    # Beside something at either end
    ("The right lane of southbound US 931 just north of M-43 to just south of Stadium Drive will be closed.", ("M-43 – Stadium Drive",)),
    ("Highway 96 CLOSED 12 km west of Terrane to 30 km east of Rupertville.", ("Terrane – Rupertville",)),
    # Marks with a place beside them
    ("Single-lane traffic on Highway 920 from milepost 130 at Rainfall Pass to milepost 134.", ("milepost 130 – milepost 134",)),
    ("Nieve: cerrada la NA-9012 desde el km 8 en Ochavia al km 23.56 en Irache.", ("km 8 – km 23.56",)),
    ("Cortada la BU-920 desde el km 34.5 en Pinar de la Sierra al km 48 en Riofrío de la Sierra.", ("km 34.5 – km 48",)),
    ("M97 northbound lane 2 closure (MP 4/4 to 8/7)", ("MP 4/4 – MP 8/7",)),
    ("Sperre der L 945 im Bereich von StrKm 3,200 bis StrKm 4,100.", ("km 3,200 – km 4,100",)),
    ("One of two lanes is closed from Interchange 14A in Bayville to Interchange 14.", ("Interchange 14A – Interchange 14",)),
    ("C-932 tallada entre la sortida 20 i la 22 direcció nord.", ("sortida 20 – sortida 22",)),
    ("Utrudnienia na A9 między 120 a 125 km w kierunku Gdańska.", ("km 120 – km 125",)),
    # Streets and the side of a town
    ("Two left lanes closed on southbound I-905 from NE 8th Street to SE 8th Street.", ("NE 8th Street – SE 8th Street",)),
    ("Road closures: Maple Ave. (Hill St. to Ridge Rd.), Cedar Ln. (Ridge Rd. to Lake Dr.)", ("Hill St – Ridge Rd", "Ridge Rd – Lake Dr")),
    ("The L9051 Moat Road will be closed between the L9051/R911 junction at Dowdenham to the L9051/L9049 Morgan Junction.", ("L9051/R911 junction – L9051/L9049 Morgan Junction",)),
    # A form
    ("Rush Twp.\nRoad name: PA 909Between: Ben Tyson Road and Lincoln Drive\nRestriction: Lane restriction.", ("Ben Tyson Road – Lincoln Drive",)),
    ("Straße: Lindenallee\nvon: Marktplatz\nbis: Parkstraße\nArt: Vollsperrung", ("Marktplatz – Parkstraße",)),
    ("Voie : avenue du Lac\nDe : rue du Port\nÀ : chemin des Roseaux\nMesure : route barrée", ("rue du Port – chemin des Roseaux",)),
    ("Vía: Avenida Norte\nDesde: Calle 5\nHasta: Calle 12\nCierre total", ("Calle 5 – Calle 12",)),
    ("Street | From | To | Dates\nOak Lane | High Street | Mill Road | 3-7 May\nElm Row | Mill Road | Church Street | 8 May", ("High Street – Mill Road", "Mill Road – Church Street")),
    ("Closed: eastbound 907 ETR from Weston Road to 400.", ("Weston Road – Highway 400",)),
    ("Closures: Kings Drive, Albert Road to Marine Terrace, 6am-2pm.", ("Albert Road – Marine Terrace",)),
    # American routes where nothing is ridden
    ("— Route 968 between Interstate 44 and Route V – Drainage repair.\n— Route T between Route M and Route P – Pavement patching.", ("Interstate 44 – Route V", "Route M – Route P")),
    # What crosses it is told as its own
    ("La rue Molière est coupée entre son intersection avec la rue Verte et son intersection avec la rue Basse.", ("rue Verte – rue Basse",)),
    ("Calle Goya, desde su intersección con Serrano hasta el número 34, cortada al tráfico.", ("Serrano – número 34",)),
    ("Interdiction de circuler chemin des Vignes, depuis le croisement avec la route de Lutry jusqu'au no 14.", ("Lutry – no 14",)),
    ("Les véhicules ne pourront pas emprunter la route depuis l'intersection avec le chemin du Ruet, côté Fournil, et jusqu'à l'entrée du Bourg.", ("chemin du Ruet – entrée du Bourg",)),
    ("Fermeture de la D 991 au droit du tunnel du Chambon du PK 4 au PK 6.", ("km 4 – km 6",)),
    ("Boucle de la Tuile, tronçon compris entre la Grand'rue et l'immeuble n°129 avenue des Nations : fermée.", ("Grand'rue – immeuble n°129",)),
    # Streets of Italy with their article
    ("Divieto di sosta in via dei Pini, da via degli Abeti fino al n. 23.", ("via degli Abeti – n. 23",)),
    ("Via Monti chiusa, in prossimità del civico n. 8 (dopo il bar) fino all'intersezione con Via Volta.", ("civico 8 – Via Volta",)),
    # German
    ("Schillerstraße: Vollsperrung in Höhe Haus-Nr. 12 bis 18.", ("Hausnummer 12 – Hausnummer 18",)),
    ("A 14 AS Linden-Ost – AS Kleinbösna, beide Richtungen, Fahrbahnerneuerung.", ("AS Linden-Ost – AS Kleinbösna",)),
    ("Die Verbindungsstraße Tannau-Buchel ist ab sofort gesperrt.", ("Tannau – Buchel",)),
    ("Fahrbahneinengung Neuer Weg / von Rosenstraße bis Tulpenweg.", ("Rosenstraße – Tulpenweg",)),
    ("L 982: Sanierung im Bereich Einmündung K 912 bis Ortseingang Rodau.", ("Einmündung K 912 – Ortseingang Rodau",)),
    ("Unterer Marktweg (zw. Haus-Nr. 4 u. 12): gesperrt.", ("Haus-Nr. 4 – Haus-Nr. 12",)),
    ("Autobahn A9: zwischen den Anschlussstellen Bayerau-Nord und -Süd wird die Fahrbahn erneuert.", ("Bayerau-Nord – Bayerau-Süd",)),
    ("Rathausgasse, zwischen Marktplatz und Nr. 17, Gehweg und Fahrbahn gesperrt.", ("Marktplatz – Nr. 17",)),
    # Polish, Dutch, Finnish
    ("• droga wewnętrzna od ul. Kapitalnej do ul. Rudej – budowa drogi (nie dotyczy dojazdu do działek);", ("ul. Kapitalnej – ul. Rudej",)),
    ("Droga krajowa nr 19 na odcinku Lubień – granica województwa: zwężenie jezdni.", ("Lubień – granica województwa",)),
    ("Ulica zamknięta na odcinku od skrzyżowania z ulicą Krótką do zakrętu drogi.", ("Krótką – zakrętu drogi",)),
    ("Stationsweg afgesloten t.h.v. nr 15 tot Schoolstraat.", ("nr 15 – Schoolstraat",)),
    ("Tie 910: välillä Saloinen ja Halikka. Ajokaista suljettu.", ("Saloinen – Halikka",)),
    ("Kehätie on suljettu Okeroisen ja Kujalan välillä.", ("Okeroinen – Kujala",)),
]  # fmt: skip
NONE_MORE = [
    # What is done, a lone word, a bridge's own name, the towns of a road whose part is told
    ("— Route 63 in Elm County – Resurfacing and culvert work continues.", ()),
    ("Hwy 99 - Road closed both directions between Lillow and Pembley.", ("Lillow – Pembley",)),
    ("A93, zwischen Kreuz Nord und Siebenthal, Stau nach Unfall.", ("Kreuz Nord – Siebenthal",)),
    ("Pont Honoré-Duval : fermeture de nuit entre la route 932 et le boulevard Lasalle.", ("route 932 – boulevard Lasalle",)),
    ("Chiusi i tratti: 161 Poggio Alto – Pian dell'Olmo, dal Km 0+200 al Km 2+870.", ("km 0+200 – km 2+870",)),
    # A closure that is cancelled; who is sent round; the way round
    ("A94, è stata annullata la chiusura del tratto compreso tra Bolano e Castel Verde. Sulla A94 sarà chiuso il tratto compreso tra Cesana e Forlino.", ("Cesana – Forlino",)),
    ("The closure between Oakdale and Fernley has been cancelled. The A92 is closed between Marley and Corby.", ("Marley – Corby",)),
    ("De N957 is dicht tussen Steurdam en Burghaven. Doorgaand verkeer tussen Noordveen en Duivenland wordt omgeleid via de Zeebrug.", ("Steurdam – Burghaven",)),
    ("Déviation mise en place par la RD 5 entre Lormant et Beaulac. La RD 9 est fermée entre Lormant et Chantal.", ("Lormant – Chantal",)),
    ("Vehicles plying between Shivaji Road and Swargadham will be diverted.", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STRETCHES)
def test_a_stretch_is_told_as_an_office_writes_it(text: str, wanted: tuple[str, ...]) -> None:
    assert set(prose.extract(text).sections) == set(wanted)


@pytest.mark.parametrize(("text", "wanted"), NONE_MORE)
def test_what_closes_nothing_is_no_stretch(text: str, wanted: tuple[str, ...]) -> None:
    assert set(prose.extract(text).sections) == set(wanted)


def test_an_indian_square_is_no_person() -> None:
    said = answer('{"text": "Tilak Road (Jedhe Chowk to Alka Chowk) is closed.", "lang": "en"}')
    assert said["slots"]["sections"] == ["Jedhe Chowk – Alka Chowk"]
