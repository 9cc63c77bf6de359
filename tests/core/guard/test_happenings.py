# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whatever is held, whoever holds it, and whoever follows whom: a notice tells the same of places, lines and hours."""

from __future__ import annotations

import pytest

from tocsin.core.guard.prose import extract

HELD = {
    "en": [
        "a street party", "the Greek street festival", "Lunar New Year street fair", "John Smith's street party", "the 10K Emily Jones Road Race",
        "Robert Miller's Street Food Festival", "a protest", "a walkout", "the 1 May march", "the Orange Order parade", "an Easter Sunday service",
    ],
    "fr": ["une fête de rue", "la procession du 15 août", "le marché de rue", "une manifestation", "la fête du 14 juillet"],
    "es": ["una fiesta", "la manifestación del 8M", "una marcha lenta", "la procesión", "el 8M"],
    "de": ["ein Straßenfest", "die Kundgebung", "den Umzug zum 1. Mai", "das Konzert"],
    "it": ["una sagra", "il corteo del 25 aprile", "la processione", "uno sciopero"],
    "nl": ["een straatfeest", "de 1 mei-optocht", "een betoging"],
    "pl": ["festyn", "marsz", "pochód 1 maja"],
}  # fmt: skip
FRAMES = {
    "en": ["Mill Road is closed between Elm Lane and Oak Street for {} until 4pm.", "Route 40 is diverted via Park Avenue because of {} this Friday from 9:00 to 11:00."],
    "fr": ["La rue du Bac est fermée de 9h à 11h pour {}."],
    "es": ["La línea 5 se desvía por la calle Mayor de 9:00 a 11:00 por {}."],
    "de": ["Die Hauptstraße ist von 9 bis 11 Uhr für {} gesperrt."],
    "it": ["Via Roma è chiusa dalle 9 alle 11 per {}."],
    "nl": ["De Molenweg is van 9 tot 11 uur dicht voor {}."],
    "pl": ["Ulica Leśna zamknięta od 9:00 do 11:00, powód: {}."],
}  # fmt: skip


def told(text: str, language: str) -> tuple[object, ...]:
    slots = extract(text, language)
    return slots.lines, slots.stops, slots.streets, slots.sections, slots.windows


@pytest.mark.parametrize(
    ("language", "frame", "held"),
    [(tag, frame, held) for tag, frames in FRAMES.items() for frame in frames for held in HELD[tag]],
)
def test_what_is_held_changes_no_place_and_no_hour(language: str, frame: str, held: str) -> None:
    assert told(frame.format(held), language) == told(frame.format(HELD[language][0]), language)


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [
        ("en", "Line 4 closed between Imran Kardal and Nawaz Orlett supporters until 4pm", ("4",)),
        ("fr", "Ligne 4 coupée entre partisans de Marine Valdor et Jean-Luc Orsel", ("4",)),
        ("en", "Just Stop Coal are blocking the depot, route 59 diverted", ("59",)),
        ("es", "Línea 5 cortada por el 8M", ("5",)),
    ],
)
def test_who_meets_is_no_stretch_and_no_stop(language: str, text: str, lines: tuple[str, ...]) -> None:
    slots = extract(text, language)
    assert (slots.lines, slots.sections, slots.stops, slots.streets) == (lines, (), (), ())


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "Route 9 delayed. We told you so.", 0),
        ("en", "Route 5 delayed, follow signs for Sun Valley", 0),
        ("en", "Route 5 delayed by sat nav errors", 0),
        ("en", "No trains on Sat.", 1),
        ("en", "Sun 9am to 5pm Mill Road closed", 1),
        ("de", "So 9 Uhr bis Mo 5 Uhr Linie 5 gesperrt", 1),
    ],
)
def test_a_short_word_is_a_day_where_a_day_may_stand(language: str, text: str, days: int) -> None:
    assert len(extract(text, language).windows) == days


@pytest.mark.parametrize(
    "text",
    [
        "Flood warning. IBAN DE89 3704 0044 0532 0130 00 for donations.",
        "Flood warning, car plate WA 12345 swept away",
        "Princes Street shut from 1300hrs to 1500hrs",
    ],
)
def test_no_piece_of_an_account_a_plate_or_an_hour_is_told(text: str) -> None:
    slots = extract(text, "en")
    assert (slots.lines, slots.sections) == ((), ())
