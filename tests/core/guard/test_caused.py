# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice tells the same whatever its reason is and wherever that stands: works, a fault, a strike, a march, whoever holds it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.core.guard.reasons_by_place import LEADS, NEUTRAL, NOTICES, REASONS
from tocsin.core.guard.answer import answer
from tocsin.core.guard.prose.caused import uncaused


def _placed(parts: tuple[str, str, str], lead: str, reason: str) -> Iterator[str]:
    """A notice of three parts with its reason in each place and each dress."""
    head, middle, tail = parts
    whole, because = " ".join(parts), lead.format(reason)
    yield f"{because[0].upper()}{because[1:]}: {whole}."
    yield f"{because[0].upper()}{because[1:]}, {whole}."
    yield f"{whole} {because}."
    yield f"{head} {middle} {because} {tail}."
    yield f"{head} {because} {middle} {tail}."
    yield f"{head} {middle} ({reason}), {tail}."
    yield f"{reason[0].upper()}{reason[1:]}: {whole}."


def _told(text: str, language: str) -> str:
    said = answer(json.dumps({"text": text, "lang": language, "source_class": "transit"}))
    return json.dumps([said["slots"], said["text"], said["action"]], ensure_ascii=False)


@pytest.mark.parametrize(
    ("language", "parts"), [(language, parts) for language, all_ in NOTICES.items() for parts in all_]
)
def test_no_reason_changes_what_is_told(language: str, parts: tuple[str, str, str]) -> None:
    reasons = (NEUTRAL[language], *REASONS[language])
    for dressed in zip(*(_placed(parts, LEADS[language], reason) for reason in reasons), strict=True):
        told = {_told(text, language): text for text in dressed}
        assert len(told) == 1, told


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("No trains due to the walkout by train drivers until 6pm", "No trains due to it until 6pm"),
        ("en raison d'une grève des bus 3 et 9", "en raison d'it des bus 3 et 9"),
        ("Z powodu strajku tramwaje linii 5 nie kursują", "Z powodu it tramwaje linii 5 nie kursują"),
        ("Due to strikes the trains do not run", "Due to it the trains do not run"),
        ("Por huelga los autobuses no circulan", "Por it los autobuses no circulan"),
        ("due to delays and a strike", "due to delays and a strike"),
        ("22h00 : fin de la grève.", "22h00 : fin de la grève."),
        ("The march passes Mill Road from 9 to 11", "The march passes Mill Road from 9 to 11"),
        ("between Oakley and Ridge (Pride)", "between Oakley and Ridge (it)"),
        ("Halle (Saale) Hbf", "Halle (Saale) Hbf"),
    ],
)
def test_only_the_reason_is_one_small_word(text: str, left: str) -> None:
    assert uncaused(text) == left


@pytest.mark.parametrize(
    ("language", "whole", "reasons"),
    [
        ("fr", "rue des Tilleuls fermée entre la mairie et la gare jusqu'à 20h.", ("Travaux :", "Grève de Sud Rail :", "Grève illimitée de Sud Rail :", "Grève de 24h :")),
        ("en", "Mill Road closed between Oak Street and Elm Street until 5pm.", ("Roadworks:", "A road accident:", "Strike action by ASLEF train drivers:", "A 24h walkout:")),
        ("it", "Via dei Tigli chiusa tra Piazza Alba e Piazza Bruna fino alle 18.", ("Lavori:", "Sciopero di Usb Trasporti:", "Sciopero nazionale di Usb Trasporti:")),
        ("es", "Calle Olmos cortada entre Calle Roble y Calle Pino hasta las 18:00.", ("Obras:", "Huelga de Sindicato Ferroviario:", "Huelga indefinida de Comisiones Obreras:")),
    ],
)  # fmt: skip
def test_whoever_is_named_at_the_head_changes_nothing(
    language: str, whole: str, reasons: tuple[str, ...]
) -> None:
    assert len({_told(f"{reason} {whole}", language) for reason in reasons}) == 1


def test_a_line_whose_strike_it_is_stays() -> None:
    assert uncaused("Elizabeth line strike: no trains to Marley") == "Elizabeth line it: no trains to Marley"


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Line 1: no service between Alder West and Union this weekend.", "Alder West – Union"),
        ("Trains suspended from Union to Marley.", "Union – Marley"),
        ("No service between Alder and union workers until 5pm.", ""),
    ],
)
def test_a_station_called_union_is_no_reason(text: str, section: str) -> None:
    told = answer(json.dumps({"text": text, "lang": "en", "source_class": "transit"}))
    assert told["slots"]["sections"] == ([section] if section else [])
