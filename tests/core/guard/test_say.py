# SPDX-License-Identifier: AGPL-3.0-or-later
"""Generated text: a closed vocabulary, whole in every language."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.core.guard import prose
from tocsin.core.guard.say import say
from tocsin.core.guard.vocabulary import LANGUAGES, Words
from tocsin.core.model import Effect, Hazard, Slots, Window

AT = datetime(2026, 5, 1, 14, tzinfo=UTC)
TO = datetime(2026, 5, 1, 18, 30, tzinfo=UTC)


@pytest.mark.parametrize("words", LANGUAGES.values(), ids=LANGUAGES)
def test_every_language_has_every_word(words: Words) -> None:
    english = LANGUAGES["en"]
    assert set(words.effects) == set(Effect)
    assert set(words.hazards) == set(Hazard)
    assert words.modes.keys() == english.modes.keys()
    assert words.labels.keys() == english.labels.keys()
    assert len(words.months) == 12
    assert len(words.weekdays) == 7
    assert all(
        [*words.effects.values(), *words.hazards.values(), *words.modes.values(), *words.labels.values()]
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bus, lines 2, 4: Detour; section A – B; 2026-05-01 14:00 – 18:30 UTC"),
        ("fr", "Bus, lignes 2, 4: Déviation; section A – B; 2026-05-01 14:00 – 18:30 UTC"),
        ("de-AT", "Bus, Linien 2, 4: Umleitung; Abschnitt A – B; 2026-05-01 14:00 – 18:30 UTC"),
        ("es_MX", "Autobús, líneas 2, 4: Desvío; tramo A – B; 2026-05-01 14:00 – 18:30 UTC"),
        ("zh-Hans", "公交, 线路 2, 4: 绕行; 区间 A – B; 2026-05-01 14:00 – 18:30 UTC"),
        ("ar", "حافلة, خطوط 2, 4: تحويلة; مقطع A – B; 2026-05-01 14:00 – 18:30 UTC"),
        ("xx", "Bus, lines 2, 4: Detour; section A – B; 2026-05-01 14:00 – 18:30 UTC"),
    ],
)
def test_says_slots(language: str, text: str) -> None:
    slots = Slots(
        effect=Effect.DETOUR, mode="bus", lines=("2", "4"), sections=("A – B",), windows=(Window(AT, TO),)
    )
    assert say(slots, Hazard.TRANSIT, language) == text


def test_open_windows_and_undated_hours() -> None:
    until = Slots(effect=Effect.NO_SERVICE, windows=(Window(None, TO), Window(AT, None)))
    assert (
        say(until, Hazard.TRANSIT, "en")
        == "Public transport: No service; until 2026-05-01 18:30 UTC; from 2026-05-01 14:00 UTC"
    )
    assert (
        say(prose.extract("Bus 4: detour from 2pm to 3pm", "en"), Hazard.TRANSIT, "en")
        == "Bus, line 4: Detour; 14:00 – 15:00"
    )


def test_many_values_are_counted_not_dropped_silently() -> None:
    slots = Slots(lines=tuple(str(n) for n in range(10)))
    assert say(slots, Hazard.TRANSIT, "en") == "Public transport, lines 0, 1, 2, 3, 4, 5 (+4 more)"


def test_a_stretch_is_told_once() -> None:
    there, back = "Arnau Bahnhof – Lindau", "Lindau – Arnau"
    slots = Slots(sections=(back, there, "Arnau – Lindau Hbf", "Arnau – Bergen"), effect=Effect.NO_SERVICE)
    told = say(slots, Hazard.TRANSIT, "en").partition("section ")[2]
    assert told == "Arnau Bahnhof – Lindau, Arnau – Bergen"


def test_a_line_that_says_what_it_is_is_not_told_so_twice() -> None:
    assert say(Slots(lines=("Linha do Norte",)), Hazard.TRANSIT, "pt").endswith(", Linha do Norte")


def test_an_event_is_not_said_twice() -> None:
    assert say(Slots(effect=Effect.PUBLIC_EVENT), Hazard.PUBLIC_EVENT, "de") == "Veranstaltung"


@given(st.sampled_from(list(Effect)), st.sampled_from(list(Hazard)), st.sampled_from(list(LANGUAGES)))
def test_always_says_something_on_one_line(effect: Effect, hazard: Hazard, language: str) -> None:
    text = say(Slots(effect=effect), hazard, language)
    assert text and "\n" not in text
