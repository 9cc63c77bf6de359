# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stations called after somebody stay where the notice says that they are stations; somebody never stands in a slot."""

import json

import pytest

from tocsin.core.guard.answer import answer
from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.prose import extract

SAID = [
    ("Severe delays between Abby Woodley and Readham.", "station Abby Woodley – Readham"),
    ("Servicio interrumpido entre Medrana y Federico Lacosta.", "Medrana – station Federico Lacosta"),
    (
        "La circulation sera suspendue entre les stations Landsau et Rodolphe Reussin.",
        "Landsau – station Rodolphe Reussin",
    ),
    ("Suspensos: na Linha do Vale, entre a Régia e o Poço e entre Livrada e Marcos Caravela.", "Livrada – station Marcos Caravela"),
    ("Buses replace trains between the Peter Miller and Park Road stations.", "station Peter Miller – Park Road"),
    ("Cortada la calle San Lino entre Floresta y Federico Lacosta.", "Floresta – calle Federico Lacosta"),
    ("Keine Züge zwischen Kassel und Peter Müller.", "Kassel – station Peter Müller"),
    ("Some southbound trains are running express from Abby Woodley to Readham.", "station Abby Woodley – Readham"),
    ("Trains run local in both directions between Abby Woodley and Readham.", "station Abby Woodley – Readham"),
    ("Northbound trains skip stops from Abby Woodley to Readham.", "station Abby Woodley – Readham"),
    ("Servicio limitado entre Medrana y Rivera; no se presta entre Federico Lacosta y Medrana.", "station Federico Lacosta – Medrana"),
    ("Se interrumpe el servicio de tranvías entre 🚊 Federico Lacosta ↔ Medrana, de 6:40 a 12:00.", "station Federico Lacosta – Medrana"),
]  # fmt: skip

NOBODY = (
    "No trains after an argument between Peter Miller and Meadow Park.",
    "Service suspended after a fight between Peter Miller and Meadow Park.",
    "Service suspended: row between Peter Miller and Meadow Park.",
    "Fight between Peter Miller and Jane Smith stops trains.",
    "Talks suspended between Peter Miller and Meadow Park.",
    "Streit auf der Linie 5 zwischen Peter Müller und Kassel.",
    "Keine Bahn: Streit im Bus zwischen Peter Müller und Kassel.",
    "The bus between Peter Miller and Meadow Park.",
    "Service suspended between Peter Miller and Jane Smith.",
    "Bus stops, fight between Peter Miller and Park Road stations staff.",
    "Service delays. Row between Peter Miller and Park stations.",
    "Service suspended between Peter Miller, a driver, and Meadow Park.",
    "Service suspended between Meadow Park and Peter Miller, a driver.",
    "Line 5 closed, a bus between Peter Miller and Meadow Park.",
    "Cerrada la calle Mayor tras una pelea entre Peter Miller y Sol.",
    "Cortada la calle Mayor: pelea entre Peter Miller y Sol.",
    "Cortada la calle Mayor entre Peter Miller, de 40 años, y Sol.",
    "Rua Central fechada, briga na rua Manaus entre Peter Miller e Jane Smith.",
    "Calles cerradas:\n• Pelea entre Peter Miller y Jane Smith",
    "Calles cortadas:\n• Debate entre Peter Miller y Av. Italia",
    "La calle Mayor, que está cortada por una pelea, entre Peter Miller y Jane Smith.",
    "Cortes en la calle Mayor. Acuerdo en la calle Sol entre Peter Miller y Jane Smith.",
    "Desvíos:\n• Final Copa Davis entre Peter Miller y Jane Smith",
    "Line 2 dispute between Peter Miller and Meadow Park.",
    "Bus service limited: contact reduced between Peter Miller and Meadow Park.",
    "Police suspend bus after stops row between Peter Miller and Meadow Park.",
    "Express train crew argument from Peter Miller to Meadow Park.",
    "Servicio suspendido entre Villa Norte y Peter Miller, de 34 años.",
    "Servicio suspendido; no se presta ayuda entre Peter Miller y Villa Norte.",
    "Se suspende el debate sobre el servicio de tranvías entre Peter Miller ↔ Villa Norte.",
    "Bus fährt in beide Richtungen, Streit zwischen Peter Müller und Kassel.",
)


@pytest.mark.parametrize(("text", "section"), SAID)
def test_a_station_called_after_somebody_stays(text: str, section: str) -> None:
    assert section in extract(text).sections
    assert not tainted(section)
    assert section in answer(json.dumps({"text": text, "source_class": "transit"}))["slots"]["sections"]


@pytest.mark.parametrize("text", NOBODY)
def test_somebody_stands_in_no_section(text: str) -> None:
    slots = answer(json.dumps({"text": text, "source_class": "transit"}))["slots"]
    assert not [one for one in slots["sections"] if "Miller" in one or "Müller" in one or "Smith" in one]
    assert not [one for one in extract(text).sections if one.count("station ")]


PRAGUE = [
    ("Tramvaje nejedou v úseku I. P. Pavlova – Karlov.", "I. P. Pavlova – Karlov"),
    ("Metro nejezdí v úseku Muzeum - I.P. Pavlova.", "Muzeum – I.P. Pavlova"),
    ("Mezi stanicemi I. P. Pavlova a Jarního povstání je provoz zastaven.", "I. P. Pavlova – Jarního povstání"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "section"), PRAGUE)
def test_a_station_with_initials_that_is_one_of_a_town_stays(text: str, section: str) -> None:
    answered = answer(json.dumps({"text": text, "lang": "cs"}))
    assert answered["slots"]["sections"] == [section] and answered["found"] == []
    assert answer("Přednáška: P. Pavlova, vstup volný.")["found"] == ["person"]
