# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a stop or a street is called after says neither what runs there nor who meets there, and is kept."""

import pytest

from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.prose import extract
from tocsin.core.guard.scan import scan

NO_MODE = [
    ("fr", "La rue de la Gare est fermée.", ("rue de la Gare",), ()),
    ("fr", "Rue du Métro fermée.", ("Rue du Métro",), ()),
    ("es", "La calle del Metro está cortada.", ("calle del Metro",), ()),
    ("de", "Die Bahnhofstraße ist gesperrt.", ("Bahnhofstraße",), ()),
    ("en", "Tram Road is closed.", ("Tram Road",), ()),
    ("en", "Airport Road closed due to flooding.", ("Airport Road",), ()),
    ("it", "Viale dell'Aeroporto chiuso.", ("Viale dell'Aeroporto",), ()),
    ("pl", "Ulica Tramwajowa zamknięta.", ("Ulica Tramwajowa",), ()),
    ("fr", "Arrêt Gare non desservi.", (), ("Gare",)),
    ("fr", "Arrêts Mairie et Gare non desservis.", (), ("Mairie", "Gare")),
    ("de", "Haltestelle Flughafen entfällt.", (), ("Flughafen",)),
    (
        "de",
        "Die Haltestellen Rathaus, Hauptbahnhof und Dom entfallen.",
        (),
        ("Rathaus", "Hauptbahnhof", "Dom"),
    ),
    ("en", "Stop Railway Square is not served.", (), ("Railway Square",)),
    ("en", "Stop Metro Center is closed.", (), ("Metro Center",)),
]


@pytest.mark.parametrize(("language", "text", "streets", "stops"), NO_MODE)
def test_a_name_tells_no_mode(
    language: str, text: str, streets: tuple[str, ...], stops: tuple[str, ...]
) -> None:
    told = extract(text, language)
    assert (told.streets, told.stops) == (streets, stops)
    assert told.mode in ("", "road")


@pytest.mark.parametrize(
    ("language", "text", "mode"),
    [
        ("de", "U-Bahn: Haltestelle Flughafen entfällt.", "metro"),
        ("en", "Buses do not serve stop Railway Square.", "bus"),
        ("fr", "Tramway : arrêt Gare non desservi.", "tram"),
    ],
)
def test_the_words_around_a_name_do(language: str, text: str, mode: str) -> None:
    assert extract(text, language).mode == mode


CALLED = [
    ("de", "Haltestelle Gewerkschaftshaus entfällt.", "Gewerkschaftshaus"),
    ("nl", "De halte Vakbondshuis vervalt.", "Vakbondshuis"),
    ("en", "Teamsters Way closed.", "Teamsters Way"),
    ("en", "Labour Avenue is closed.", "Labour Avenue"),
    ("fr", "Arrêt Bourse du Travail non desservi.", "Bourse du Travail"),
    ("fr", "Arrêt Maison des Syndicats non desservi.", "Maison des Syndicats"),
    ("es", "Plaza del Sindicato cortada al tráfico.", "Plaza del Sindicato"),
    ("it", "Fermata Camera del Lavoro non servita.", "Camera del Lavoro"),
    ("pl", "Przystanek Dom Związkowca nieczynny.", "Dom Związkowca"),
    ("de", "Die Gewerkschaftsstraße ist gesperrt.", "Gewerkschaftsstraße"),
]


@pytest.mark.parametrize(("language", "text", "place"), CALLED)
def test_a_place_called_after_a_union_is_a_place(language: str, text: str, place: str) -> None:
    told = extract(text, language)
    assert place in (*told.stops, *told.streets)
    assert not tainted(place)


@pytest.mark.parametrize(
    "text",
    [
        "Teamsters block the Way", "Teamsters Local 705 hall", "Treffen im Gewerkschaftshaus", "UNISON Way", "Mill Road UNISON",
        "Réunion à la Maison des Syndicats", "Teamsters occupy Market Street", "Members meet at Teamsters Hall", "Teamsters march, Mill Way",
    ],
)  # fmt: skip
def test_who_meets_or_acts_is_no_place(text: str) -> None:
    assert any(found.kind == "union" for found in scan(text))
