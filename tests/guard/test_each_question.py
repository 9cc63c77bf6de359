# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions that several readers ask of a word, each answered by itself."""

from __future__ import annotations

import pytest

from tocsin.core.guard.excused.told_by_what_follows import no_walks
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.han_words import word_at
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.mends import Mends
from tocsin.core.guard.names.han_lands import begins_abroad
from tocsin.core.guard.names.han_slots import celled, placed
from tocsin.core.guard.names.towns_too import towns_too
from tocsin.core.guard.places.branches import called_after_history
from tocsin.core.guard.prose import extract
from tocsin.core.guard.prose.east import han
from tocsin.core.guard.said.called_so import is_called_so
from tocsin.core.guard.said.of_somebody import of_somebody
from tocsin.core.guard.traits.ailments import MEDICAL
from tocsin.core.guard.watches.low_names import low_names
from tocsin.core.guard.watches.nationals import by_itself, of_a_nation
from tocsin.core.guard.words import tokens


@pytest.mark.parametrize("said", ["由王建国负责", "任命赵志强主持", "请李晓东签收"])
def test_a_name_where_somebody_stands_in_a_chinese_sentence(said: str) -> None:
    assert list(placed(said))


@pytest.mark.parametrize("said", ["由安全部负责", "周二补做", "任命新班长主持"])
def test_a_department_and_a_day_stand_there_too(said: str) -> None:
    assert not list(placed(said))


def test_a_cell_that_is_a_name() -> None:
    assert celled("王建国")
    assert not celled("配电箱")


def test_a_firms_house_called_after_history() -> None:
    assert list(called_after_history("Lager Karl Marx, Tor 2"))
    assert not list(called_after_history("Lager Karl Marx öffnet"))


def test_a_japanese_notice_is_read_by_nobody_who_reads_chinese() -> None:
    assert han.read("地铁3号线停运").lines
    assert han.read("地铁3号线停运").mode == "metro"
    assert not han.read("地铁3号线は停运").lines


@pytest.mark.parametrize("said", ["Idris", "Idris Okafor"])
def test_who_is_called_so(said: str) -> None:
    words = tokens(said)
    assert is_called_so(said, words, len(words) - 1)


def test_a_town_is_called_otherwise() -> None:
    assert not is_called_so("Idris London", tokens("Idris London"), 1)


def test_several_of_a_nation_by_how_the_word_ends() -> None:
    assert of_a_nation("kongolesen")
    assert not of_a_nation("kongo")
    assert by_itself(tokens("Kongolesen auf Rampe 2"), 0)
    assert by_itself(tokens("lituanos ETT"), 0)
    assert not by_itself(tokens("Kongolesen Kaffee"), 0)


def test_an_illness_by_how_the_word_ends() -> None:
    assert all(
        map(MEDICAL.fullmatch, ("cardiomyopathy", "gastritis", "rippenbruch", "kniekrebs", "longontsteking"))
    )
    assert not MEDICAL.fullmatch("bridge")


def test_a_name_without_capitals() -> None:
    assert list(low_names("idris okafor"))
    assert not list(low_names("viabilité hivernale"))


@pytest.mark.parametrize(
    "notice",
    [
        "Straße gesperrt außerhalb der Zeiten von 6 bis 20 Uhr.",
        "Ulica zamknięta poza godzinami od 7 do 17.",
        "Tie suljettu muulloin kuin klo 7-17.",
    ],
)
def test_hours_outside_which_a_road_is_shut_are_no_window(notice: str) -> None:
    assert not extract(notice).windows


def test_what_is_said_of_somebody_stands_in_the_same_sentence() -> None:
    apart, together = (
        "The driver signed. Asthma leaflets are in rack 2.",
        "The driver signed off with asthma.",
    )
    assert list(of_somebody(together, tokens(together)))
    assert not list(of_somebody(apart, tokens(apart)))


def test_what_one_mend_leaves_the_next_reads() -> None:
    steps = (Late("ulme", needs="ulme"), "erle"), (Late("erle"), "esche")
    assert Mends(steps).mended("ulme erle") == "esche esche"


def test_what_the_lists_know_of_a_word() -> None:
    assert kind_of("idris") & Kind.GIVEN
    assert kind_of("london") & Kind.PLACE
    assert not kind_of("qzxqzx")


def test_the_longest_chinese_word_is_read() -> None:
    assert word_at("今天晚上", 0) > 1


@pytest.mark.parametrize("said", ["HARTLEY, Oliver", "oliver hartley called about the badge"])
def test_names_whose_words_are_towns(said: str) -> None:
    assert list(towns_too(said, tokens(said)))


@pytest.mark.parametrize(
    ("kind", "said", "thing", "people"),
    [
        ("strike", "walked out", "crew walked out to the mast", "crew walked out to the mast to protest"),
        ("party", "vox", "vox ac30 amp", "vox meeting"),
        ("person", "jasper block", "jasper block closed", "jasper block, shift b"),
    ],
)
def test_what_follows_tells_a_thing_from_people(kind: str, said: str, thing: str, people: str) -> None:
    def left(text: str) -> list[object]:
        return list(no_walks(text, [(kind, text.index(said), text.index(said) + len(said), 0.8)]))

    assert not left(thing)
    assert left(people)


def test_what_begins_like_a_name_from_abroad() -> None:
    assert begins_abroad("阿卜杜拉")
