# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stops and stations of notices: what announces them, where their names end, and which streets they hide."""

from __future__ import annotations

import pytest

from tocsin.core.guard import prose

STOPS = [
    ("Haltestelle Lindenmarkt entfällt.", ("Lindenmarkt",)),
    ("Kein Halt in Seeheim am Wald Bahnhof.", ("Seeheim am Wald",)),
    ("Zwischen Krems b.Auhof Bahnhof und Wels Hbf (U) fahren keine Züge.", ("Krems b.Auhof", "Wels Hbf")),
    ("Der Aufzug am Welser Hauptbahnhof steht.", ("Welser Hauptbahnhof",)),
    ("Linz Karl-Ludwigs-Bahnhof ist gesperrt.", ("Linz Karl-Ludwigs-Bahnhof",)),
    ("Wels Südbahnhof (U) ist gesperrt.", ("Wels Südbahnhof",)),
    ("Lyngvej st. og Holte st. er lukket.", ("Lyngvej", "Holte")),
    ("Trains terminate at South Station.", ("South Station",)),
    ("No stop at Mill Lane station.", ("Mill Lane",)),
    ("No inbound service to Quincy Rd after Barton St.\nUse Hall St instead.", ()),
    ("Les arrêts Liberté, Halles et Victoire ne sont pas desservis.", ("Liberté", "Halles", "Victoire")),
    (
        "Route 9 detoured.\nBypassed stops:\nHarbor St @ Elm St (outbound)\nElm St opp Fire House (inbound)\n\nUse these instead:\nOak Rd",
        ("Harbor St @ Elm St", "Elm St opp Fire House"),
    ),
    (
        "Folgende Haltestellen entfallen:\n• Lindenmarkt\n• Am Anger\nDie Linie 4 wird umgeleitet. Bitte planen Sie mehr Zeit ein.",
        ("Lindenmarkt", "Am Anger"),
    ),
    ("Affected stops:\nGreenbush\nQuarry Hill\n\nAffected lines:\n31", ("Greenbush", "Quarry Hill")),
    ("Zamknięte stacje Polibuda, Środek i Słodowisko.", ("Polibuda", "Środek", "Słodowisko")),
    ("Ruch wstrzymany między stacjami Łódka Stara i Łódka Nowa.", ("Łódka Stara", "Łódka Nowa")),
    ("Trains are bypassing Fulmar and Jaxton.", ("Fulmar", "Jaxton")),
    ("5 trains skip Pelworth, Burkes Av and 219 St.", ("Pelworth", "Burkes Av", "219 St")),
    (
        "Trains will not call at Hovel, Portwell and Southwold until 18:00.",
        ("Hovel", "Portwell", "Southwold"),
    ),
    ("Die Züge halten nicht in Altheim und Neudorf.", ("Altheim", "Neudorf")),
    ("Les trains ne s'arrêtent pas à Nationale ni à Bastillon.", ("Nationale", "Bastillon")),
    ("El metro no para en Solana ni en Gran Vega.", ("Solana", "Gran Vega")),
    ("La linea 3 non ferma a Missorella e Crocina.", ("Missorella", "Crocina")),
    ("De trein stopt niet in Delfzicht en Rijsburg.", ("Delfzicht", "Rijsburg")),
    ("Newbridge Bypass Northbound closed.", ()),
    ("Stop the Dam march", ()),
    (
        "Les stations Vauclair et Pont-Neuf sont fermées. Certaines stations restent ouvertes.",
        ("Vauclair", "Pont-Neuf"),
    ),
    ("Huit stations ne sont pas desservies, la station Vauclair est fermée.", ("Vauclair",)),
    ("The H line runs to Quarry Station\nThe C and E lines do not run.", ("Quarry",)),
    ("Buses stop at Ashford Rail Station and skip Penn Station.", ("Ashford", "Penn Station")),
    ("Trains turn at Kingsmead Power Station.", ("Kingsmead Power Station",)),
    ("Use stop on Mill Lane instead.", ()),
    ("Zwischen Steinach in Tirol Bahnhof und Matrei Bahnhof kein Verkehr.", ("Steinach in Tirol", "Matrei")),
    ("Wegen Bauarbeiten fahren ab Melchnau Westside Bahnhof Ersatzbusse.", ("Melchnau Westside",)),
    ("U6 Station Nordwiese gesperrt.", ("Nordwiese",)),
    ("Autobusy nie zatrzymują się na przystanku\nHuta Północna.", ("Huta Północna",)),
    ("Kontulan metroasema on suljettu, Itäkeskuksen asemalla ei pysähdytä.", ("Kontula", "Itäkeskus")),
    ("Vaihdevika Lahden asemalla viivästyttää junia.", ("Lahti",)),
    # By number
    ("Las paradas 71 y 3021 quedan anuladas.", ("71", "3021")),
    ("Stop #3021 closed until Friday.", ("3021",)),
    ("Stops 71, 72 and 3021 will not be served.", ("71", "72", "3021")),
    ("Haltestellen 71 und 88 entfallen", ("71", "88")),
    ("Arrêts 71 et 3021 supprimés", ("71", "3021")),
    ("La fermata 1234 è sospesa.", ("1234",)),
    ("Bus stops every 5 minutes; it stops 3 times. This train stops 20 minutes from here.", ()),
    # Where what runs ends, turns or is held
    ("Trains hold at Monument due to an incident.", ("Monument",)),
    ("Northbound trains are being held at Mill Road.", ("Mill Road",)),
    ("Line 4 trains turning at Ashby.", ("Ashby",)),
    ("Tram C : terminus provisoire à Quincey", ("Quincey",)),
    ("Capolinea provvisorio in Albese", ("Albese",)),
    ("Tijdelijke eindhalte Markt", ("Markt",)),
    ("The rally will be held at Ashby Park.", ()),
    ("Bypassing stops: Ashby Street, Marley Avenue", ("Ashby Street", "Marley Avenue")),
    ("Linja 6 ei pysähdy Hakaniemessä eikä Kalliossa.", ("Hakaniemi", "Kallio")),
    ("Metro ei pysähdy Itäkeskuksessa ja Siilitiellä.", ("Itäkeskus", "Siilitie")),
]


@pytest.mark.parametrize(("text", "stops"), STOPS, ids=[text[:40] for text, _ in STOPS])
def test_stops_are_read_where_a_word_or_a_heading_says_that_they_are(
    text: str, stops: tuple[str, ...]
) -> None:
    assert set(prose.extract(text).stops) == set(stops)


STREETS = [
    ("Wien Lindenweg Bahnhst (U) ist gesperrt.\nWien Lindenweg", ()),
    ("Haltestelle Lindenweg entfällt; die Linie 4 fährt über Lindenweg und Ahornallee.", ("Ahornallee",)),
    ("Elm St @ Oak Rd stop is closed.", ("Elm St", "Oak Rd")),
    ("Züge halten nicht in Simmering, der Parkring ist gesperrt.", ("Parkring",)),
    ("Züge halten nicht in Wien St.Marx Bahnhof.", ()),
    (
        "Autobusy pojadą ulicami Długą, Prostą i Polną, a linia 7 na trasie Zajezdnia - Dworzec.",
        ("ulicami Długą", "Prostą", "Polną"),
    ),
    (
        "Corte en las calles Roca, Prat y Lautaro; los trenes van vía Olmos.",
        ("calles Roca", "Prat", "Lautaro"),
    ),
    ("Es gilt der Sonntagsfahrplan, Gehweg und Parkplatz sind frei.", ()),
    ("Uppdatering: Storgatan är avstängd den 3 November.", ("Storgatan",)),
    ("Rues Hugo et Prost barrées, selon Jean Dupont.", ("Rues Hugo", "Prost")),
    ("The road is closed at 8 Av. Customers can take the bus on Mill Av. Expect delays.", ("Mill Av",)),
    ("Due to works on Somerford Place in Willow, buses run in place of Blue Line trains.", ()),
    ("No trains between 57 St-7 Av and Ditmars Blvd.", ()),
    ("Los AVE circulan con retraso; cortada la avenida Callao.", ("avenida Callao",)),
    ("De weg is afgesloten, ook een brug op de Havenstraat.", ("Havenstraat",)),
    ("Unfall im Bereich Lindauer Straße. Von St. Florian nach Enns fahren Züge.", ("Lindauer Straße",)),
    (
        "Linja ajaa Porvoonkadun ja Mäkitiellä olevan Kotkansillan kautta.",
        ("Porvoonkatu", "Mäkitie", "Kotkansilta"),
    ),
]


@pytest.mark.parametrize(("text", "streets"), STREETS, ids=[text[:40] for text, _ in STREETS])
def test_a_stations_name_is_no_street(text: str, streets: tuple[str, ...]) -> None:
    assert set(prose.extract(text).streets) == set(streets)
