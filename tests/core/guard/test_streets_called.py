# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streets called after a day, a cause or somebody keep their names, and their days close nothing."""

from __future__ import annotations

import json

import pytest

from tocsin.core.guard.answer import answer
from tocsin.core.guard.prose import extract

DATED = (
    ("Die Straße des 17. Juni ist von 9 bis 17 Uhr gesperrt.", "Straße des 17. Juni"),
    ("Platz des 18. März gesperrt von 9 bis 17 Uhr.", "Platz des 18. März"),
    ("Allee des 1. Mai voll gesperrt von 9 bis 17 Uhr.", "Allee des 1. Mai"),
    ("La place du 8 Mai 1945 est fermée de 9 h à 17 h.", "place du 8 Mai 1945"),
    ("Place du 11 novembre fermée de 9h à 17h.", "Place du 11 novembre"),
    ("La rue du 4 septembre est fermée à la circulation de 9 h à 17 h.", "rue du 4 septembre"),
    ("Via XX Settembre chiusa al traffico dalle 9 alle 17.", "Via XX Settembre"),
    ("Via 24 maggio chiusa al traffico dalle 9 alle 17.", "Via 24 maggio"),
    ("Piazza 25 Aprile chiusa al traffico dalle 9 alle 17.", "Piazza 25 Aprile"),
    ("Avenida 9 de Julio cortada de 9:00 a 17:00.", "Avenida 9 de Julio"),
    ("Calle 2 de Mayo cortada al tráfico de 9:00 a 17:00.", "Calle 2 de Mayo"),
    ("ul. 3 Maja zamknięta od 9:00 do 17:00.", "ul. 3 Maja"),
    ("Plac 1 Maja zamknięty od 9:00 do 17:00.", "Plac 1 Maja"),
    ("Rua 25 de Abril cortada das 9h às 17h.", "Rua 25 de Abril"),
    ("Praça 1º de Maio encerrada das 9h às 17h.", "Praça 1o de Maio"),
    ("Třída 17. listopadu je uzavřena od 9 do 17 h.", "Třída 17. listopadu"),
    ("July 4th Avenue closed from 9 am to 5 pm.", "July 4th Avenue"),
)


@pytest.mark.parametrize(("text", "street"), DATED)
def test_the_day_of_a_street_closes_nothing(text: str, street: str) -> None:
    slots = answer(json.dumps({"text": text}))["slots"]
    assert slots["streets"] == [street]
    assert slots["windows"] == [{"from": "09:00", "to": "17:00"}]


def test_the_day_beside_such_a_street_is_told() -> None:
    slots = answer("Die Straße des 17. Juni ist Sa, 12.10., 9–17 Uhr gesperrt.")["slots"]
    assert [window["from_day"] for window in slots["windows"]] == ["--10-12"]
    assert (
        answer("Straßensperrung in der Lindenstraße am 17. Juni")["slots"]["windows"][0]["from_day"]
        == "--06-17"
    )
    assert answer("Street closures on July 4th, Oak Street")["slots"]["windows"][0]["from_day"] == "--07-04"
    assert answer("Fermeture de la place du 11 novembre au 15 novembre")["slots"]["windows"] != []


@pytest.mark.parametrize(
    ("text", "streets"),
    [
        ("corso Unione Sovietica chiuso al traffico.", ("corso Unione Sovietica",)),
        ("Via Unione Europea chiusa.", ("Via Unione Europea",)),
        ("Solidarity Way is closed.", ("Solidarity Way",)),
        ("Labour Lane closed.", ("Labour Lane",)),
        ("Workers Way is closed.", ("Workers Way",)),
        ("Union Street closed.", ("Union Street",)),
        ("Kingsway is closed between 9am and 5pm.", ("Kingsway",)),
        ("Broadway closed.", ("Broadway",)),
        ("Plaza de los Trabajadores cerrada al tráfico.", ("Plaza de los Trabajadores",)),
        ("Piazza dei Lavoratori chiusa.", ("Piazza dei Lavoratori",)),
        ("Via delle Querce chiusa al traffico.", ("Via delle Querce",)),
        ("La rue de la Commune est fermée.", ("rue de la Commune",)),
        ("La Rue de la Liberté est fermée.", ("Rue de la Liberté",)),
        ("Plaza de la Revolución cerrada.", ("Plaza de la Revolución",)),
        ("Solidaritätsstraße gesperrt.", ("Solidaritätsstraße",)),
        ("Die Straße der Nationen ist gesperrt.", ("Straße der Nationen",)),
        ("al. Solidarności zamknięta.", ("al. Solidarności",)),
        ("Rua dos Trabalhadores cortada ao trânsito.", ("Rua dos Trabalhadores",)),
        ("Unioninkatu suljettu.", ("Unioninkatu",)),
        ("Solidariteitslaan afgesloten.", ("Solidariteitslaan",)),
        ("Paavo Nurmen tie suljettu klo 9-17.", ("Paavo Nurmen tie",)),
        ("Urho Kekkosen kadulla tietyö.", ("Urho Kekkosen katu",)),
        ("Martin Luther Kinglaan afgesloten.", ("Martin Luther Kinglaan",)),
        ("Anne Frankplein afgesloten.", ("Anne Frankplein",)),
        ("De Prins Bernhardkade is dicht.", ("Prins Bernhardkade",)),
        ("Bus 5 rijdt om via Jan van Galenstraat en Kerkstraat.", ("Jan van Galenstraat", "Kerkstraat")),
        ("Afsluiting Lindelaan vanaf 9.00 uur.", ("Lindelaan",)),
        ("Rosa-Luxemburg-Straße gesperrt.", ("Rosa-Luxemburg-Straße",)),
    ],
)  # fmt: skip
def test_a_street_keeps_its_name(text: str, streets: tuple[str, ...]) -> None:
    assert extract(text).streets == streets
    assert tuple(answer(text)["slots"]["streets"]) == streets


def test_ends_of_a_stretch_keep_their_names() -> None:
    assert extract("Chiuso il tratto tra piazza Derna e corso Unione Sovietica.").sections == (
        "piazza Derna – corso Unione Sovietica",
    )
    assert extract("Vollsperrung zwischen Straße des 17. Juni und Lindenplatz.").sections == (
        "Straße des 17. Juni – Lindenplatz",
    )
    assert extract("Arrêt Place du 8 Mai 1945 non desservi.").stops == ("Place du 8 Mai 1945",)


@pytest.mark.parametrize("who", ["ORABELLE TESTOVRIN", "ORABELLE TESTOVRIN LA", "Orabelle Testovrin"])
def test_who_stands_behind_a_square_in_capitals_is_no_square(who: str) -> None:
    assert extract(f"From Mill Square {who}: a detour", "en").streets == ("Mill Square",)
