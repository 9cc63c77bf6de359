# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whoever stands behind "because of" changes nothing of an answer: not a slot, not the effect, not a word of the text."""

from __future__ import annotations

import json

import pytest

from tocsin.core.guard.answer import answer
from tocsin.core.guard.prose import extract
from tocsin.core.guard.prose.blamed import unblamed

ORGANISERS = (
    "Just Stop Oil", "Insulate Britain", "Extinction Rebellion", "Fridays for Future", "Letzte Generation", "Dernière Rénovation",
    "Futuro Vegetal", "Ultima Generazione", "Stop Rosebank", "Last Generation", "Greenpeace", "Movimento 5 Stelle",
    "Line 3 Resistance", "Save the Union Station", "Northern Line Union", "Road Peace", "Harbour Road Collective", "Red Station Club",
    "Reclaim the Streets", "Youth for a Better Line", "Campaign to Save Bus Stop 9", "Bewegung 2. Juni", "Ostatnie Pokolenie",
    "Elokapina", "Storm Collective", "Closed Borders Club", "Delays No More", "No Service Network", "Construction Workers Union",
)  # fmt: skip
FRAMES = (
    "Line 5 is closed from 8:00 to 9:00 because of {}.",
    "Trains are delayed on Oldham–Newbury while we deal with {}",
    "Oldham–Newbury while we deal with {}",
    "Because of {}, buses 5 and 6 are on diversion between Mill Square and Oak Park until 18:00.",
    "Buses 5 and 6 are on diversion due to a protest by {} at Oak Square until 18:00.",
    "Mill Street is closed between 9am and 5pm owing to an {} march.",
    "Due to {} activists blocking Mill Street, route 12 is diverted.",
    "Linie 5 ist wegen {} von 8:00 bis 9:00 Uhr unterbrochen.",
    "Wegen {} fährt die Linie 5 von 8:00 bis 9:00 Uhr nicht.",
    "Wegen einer Blockade der {} am Lindenmarkt kommt es auf den Linien 2 und 3 zu Verspätungen.",
    "Aufgrund einer Demonstration von {} ist die Lindenstraße von 9 bis 17 Uhr gesperrt.",
    "La ligne 7 est interrompue entre Vitry et Melun à cause de {}.",
    "En raison d'une action de {}, la ligne 7 est interrompue entre Vitry et Melun jusqu'à 18h.",
    "La rue des Lilas est fermée en raison d'une manifestation de {} de 9 h à 17 h.",
    "Línea 3 interrumpida entre Utrera y Lora debido a {}.",
    "La calle Mayor está cortada de 9:00 a 11:00 por una protesta de {}.",
    "Línea 3 cortada por {} de 9:00 a 11:00.",
    "La linea M1 è sospesa tra Lotto e Duomo a causa di {}.",
    "Via Roma chiusa dalle 9 alle 17 a causa di una manifestazione di {}.",
    "Z powodu {} tramwaje linii 5 nie kursują od 9:00 do 11:00.",
    "Ulica Długa zamknięta z powodu protestu {} od 9:00 do 11:00.",
    "Lijn 5 rijdt niet vanwege {} tussen Utrecht en Gouda.",
    "Vanwege een blokkade van {} is de Lindelaan afgesloten van 9.00 tot 11.00 uur.",
    "Linja 5 ei liikennöi {} takia klo 9-11.",
    "Mannerheimintie on suljettu klo 9-11 {} vuoksi.",
    "الخط 5 متوقف من الساعة 8:00 إلى 9:00 بسبب {}.",
    "5号线因{}停运,8:00至9:00。",
    "A linha 4 está interrompida das 8h às 9h devido a {}.",
    "Linje 5 är inställd mellan Lund och Malmö på grund av {}.",
    "Linka 5 nejede mezi stanicemi Anděl a Muzeum kvůli {}.",
)


def _answered(text: str) -> str:
    said = answer(json.dumps({"text": text}))
    return json.dumps([said["slots"], said["text"], said["action"]], ensure_ascii=False)


@pytest.mark.parametrize("frame", FRAMES)
def test_the_organiser_changes_nothing(frame: str) -> None:
    answers = {_answered(frame.format(organiser)): organiser for organiser in ORGANISERS}
    assert len(answers) == 1, answers


@pytest.mark.parametrize(
    ("text", "streets", "stops", "sections"),
    [
        ("Wegen der Sperrung der Lindenbrücke fährt die Linie 5 eine Umleitung.", ("Lindenbrücke",), (), ()),
        ("Due to Mill Street closure, route 12 is diverted.", ("Mill Street",), (), ()),
        ("Due to the resurfacing of Oak Road, route 12 is diverted.", ("Oak Road",), (), ()),
        ("Linja 5 poikkeusreitillä Koivukadun sulkemisen takia.", ("Koivukatu",), (), ()),
        ("Línea 3 desviada por Avenida Colón.", ("Avenida Colón",), (), ()),
        (
            "Line 5: delays due to the Harbour Club on Mill Street between Oak Park and Lea.",
            ("Mill Street",),
            (),
            ("Oak Park – Lea",),
        ),
        ("5号线因中山路封闭绕行。", ("中山路",), (), ()),
    ],
)
def test_works_and_what_leads_on_are_read(
    text: str, streets: tuple[str, ...], stops: object, sections: object
) -> None:
    slots = extract(text)
    assert (slots.streets, slots.stops, slots.sections) == (streets, stops, sections)


def test_and_may_begin_another_sentence() -> None:
    assert unblamed("closed because of the Lea Club and Line 6 is diverted") == (
        "closed because of the it and Line 6 is diverted"
    )


def test_a_sentence_may_go_on_without_a_comma() -> None:
    assert extract("Because of the Lea Club Line 5 is closed.").lines == ("5",)
    assert extract("Due to weather Mill Street is closed.").streets == ("Mill Street",)
