# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of the world beyond the first lists: what they are, what they must not be, and how the list is kept."""

import pytest

from tocsin.core.guard.lexicon import COMMON, GIVEN_ABROAD, PLACES_ONE, SURNAMES_ABROAD
from tocsin.core.guard.lexicon.begun import Begun
from tocsin.core.guard.lexicon.kinds import Kind, kind_of

FAMILIES = "thibaudeau bhattacharjee dzierzanowski rakotomalala squarcialupi oduya obermoser harmsworth adeyinka-rowe"
GIVEN = "valdemir yolotzin aaliya"
WORDS = """baustelle hochwasser kermesse przystanek ferrocarril gatwick oceania islande danubio epiphany paikasta londres parigi
moscu londyn kerala konami settembre donnerstag"""


@pytest.mark.parametrize("low", FAMILIES.split())
def test_a_family_of_the_world_is_a_surname(low: str) -> None:
    assert kind_of(low) & (Kind.SURNAME | Kind.COMMON | Kind.PLACE) == Kind.SURNAME


@pytest.mark.parametrize("low", GIVEN.split())
def test_a_given_name_of_the_world_is_one(low: str) -> None:
    assert kind_of(low) & (Kind.GIVEN | Kind.COMMON | Kind.PLACE) == Kind.GIVEN


@pytest.mark.parametrize("low", WORDS.split())
def test_words_towns_and_lands_are_no_names(low: str) -> None:
    assert low not in GIVEN_ABROAD
    assert low not in SURNAMES_ABROAD


def test_no_word_or_place_of_another_list_is_a_name_of_the_world() -> None:
    assert not [low for low in COMMON | PLACES_ONE if low in GIVEN_ABROAD or low in SURNAMES_ABROAD]


def test_a_list_by_beginnings_holds_whole_words_only() -> None:
    kept = Begun("\nkow alczuk al\nkow nacki\nrak otomalala\n")
    assert all(low in kept for low in ("kowalczuk", "kowal", "kownacki", "rakotomalala"))
    assert not any(
        low in kept for low in ("kow", "ko", "", "kowalczu", "alczuk", "kowal kownacki", "otomalala")
    )
