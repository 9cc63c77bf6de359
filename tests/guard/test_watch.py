# SPDX-License-Identifier: AGPL-3.0-or-later
"""No rule can be made to watch people: more than 300 watches in eight languages are refused."""

from collections.abc import Callable

import pytest

from tests.guard.watch_bodies import BODIES, STANDS
from tests.guard.watch_cases import ALLOWED, FORBIDDEN
from tests.guard.watch_fresh import FRESH
from tests.guard.watch_more import ALLOWED_TOO, FORBIDDEN_TOO
from tests.guard.watch_names import NAMES
from tests.guard.watch_shifts import HARMLESS, STILL_ALLOWED, STILL_REFUSED, WATCHES
from tocsin.core.guard.watches.check import check_watch

CASES = [(tag, watch) for tag, text in FORBIDDEN.items() for watch in text.replace("\n", "|").split("|")]


@pytest.mark.parametrize(("language", "watch"), CASES)
def test_a_forbidden_watch_is_refused_with_a_reason(language: str, watch: str) -> None:
    found = check_watch(watch)
    assert found, (language, watch)
    assert all(f.why for f in found)


@pytest.mark.parametrize("watch", FORBIDDEN_TOO + FRESH)
def test_what_a_stranger_would_type_is_refused(watch: str) -> None:
    assert check_watch(watch)


@pytest.mark.parametrize("watches", [text.replace("\n", "|").split("|") for text in BODIES.values()])
def test_what_an_organisation_is_called_is_refused(watches: list[str]) -> None:
    assert [watch for watch in watches if not check_watch(watch)] == []


@pytest.mark.parametrize("watch", ALLOWED + ALLOWED_TOO)
def test_a_hazard_at_a_place_may_be_watched(watch: str) -> None:
    assert check_watch(watch) == []


def headline(name: str) -> str:
    """As English headlines are written: small words stay small."""
    return " ".join(word.capitalize() if len(word) > 3 else word for word in name.split())


@pytest.mark.parametrize("written", [str, str.lower, str.upper, str.capitalize, headline])
def test_what_duty_people_call_things_may_stand(written: Callable[[str], str]) -> None:
    """Rules, roles and tags in eight languages, however they are written: at most one in a hundred is refused."""
    all_names = NAMES + HARMLESS
    names = [written(name) for tag, name in all_names if written is not headline or tag in ("en", "de")]
    refused = [name for name in names if check_watch(name)]
    assert len(refused) <= len(names) * 0.01, refused


@pytest.mark.parametrize("name", [name for _, name in NAMES[:5]])
def test_what_was_once_refused_for_a_person_may_stand(name: str) -> None:
    assert check_watch(name) == []


def test_what_a_duty_desk_watches_may_stand() -> None:
    assert [name for name in STANDS if check_watch(name)] == []


def test_what_a_trade_calls_its_own_may_stand() -> None:
    assert {name for _, name in HARMLESS if check_watch(name)} <= STILL_REFUSED


def test_what_asks_after_people_is_refused_in_every_trade() -> None:
    assert {watch for _, watch in WATCHES if not check_watch(watch)} <= STILL_ALLOWED


@pytest.mark.parametrize("name", ["tropical depression", "dépression tropicale", "depresión tropical"])
def test_a_storm_is_no_illness(name: str) -> None:
    assert check_watch(name) == []


def test_a_refusal_says_what_to_write_instead() -> None:
    (refused, *_) = check_watch("night shift of Daniel Okafor")
    assert "a person's name" in refused.why
    assert "write instead: a function (night shift), a place (west depot) or a hazard (storm)" in refused.why
    assert "Okafor" not in refused.why


def test_there_are_cases_enough() -> None:
    assert len(CASES) >= 300
    assert len(FORBIDDEN) == 8
    assert len(NAMES) >= 800
    assert len(HARMLESS) >= 1700
    assert len(WATCHES) >= 600
