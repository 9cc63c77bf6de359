# SPDX-License-Identifier: AGPL-3.0-or-later
"""No rule can be made to watch people: more than 300 watches in eight languages are refused."""

from collections.abc import Callable

import pytest

from tests.guard.sentences import each
from tests.guard.watch_bodies import BODIES, STANDS
from tests.guard.watch_cases import ALLOWED, FORBIDDEN
from tests.guard.watch_desk import DESK_NAMES
from tests.guard.watch_fresh import FRESH
from tests.guard.watch_more import ALLOWED_TOO, FORBIDDEN_TOO
from tests.guard.watch_names import NAMES
from tests.guard.watch_shifts import HARMLESS, STILL_ALLOWED, STILL_REFUSED, WATCHES
from tocsin.core.guard.watches.check import check_watch

CASES = [(tag, watch) for tag, text in FORBIDDEN.items() for watch in each(text)]


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


def test_what_a_desk_calls_its_rooms_machines_and_shifts_may_stand() -> None:
    """At most one in a hundred of everyday names is refused, in every language."""
    for language in {tag for tag, _ in DESK_NAMES}:
        names = [name for tag, name in DESK_NAMES if tag == language]
        refused = [name for name in names if check_watch(name)]
        assert len(refused) <= len(names) * 0.01 + 1, refused


TOOLS = [
    "telegram",
    "jira",
    "Telegram bot",
    "jira tickets",
    "WhatsApp Bereitschaft",
    "Telegram astreinte",
    "discord",
]
TALK = [
    "Telegram Kanal",
    "discord server",
    "groupe WhatsApp",
    "Signal group of pickers",
    "Jira Novotna",
    "staff Whatsapp",
]


def test_a_tool_of_the_desk_is_no_network_to_watch() -> None:
    assert [name for name in TOOLS if check_watch(name)] == []
    assert [name for name in TALK if not check_watch(name)] == []


ROOMS = [
    "Staff canteen",
    "Mensa dipendenti",
    "Personalkantine",
    "Studentenwohnheim",
    "plazas para discapacitados",
    "ingresso del personale",
]
WHO = [
    "staff mood",
    "dipendenti scontenti",
    "Studentenprotest",
    "lista de trabajadores",
    "employees meeting",
]


def test_whom_a_room_is_for_may_be_said() -> None:
    assert [name for name in ROOMS if check_watch(name)] == []
    assert [name for name in WHO if not check_watch(name)] == []


SPOKEN = """seine Kinder|her boyfriend|jego żona|il est malade|Joe the plumber|Ziutek spawacz|Nachbarn, die nie grüßen|locataires qui ne paient pas|en fauteuil au quai 2
nach der Operation|der Dicke aus Hamm|el gordo de Lugo|tell me who talks|contra la incineradora|bloquer le dépôt|lettische Leiharbeiter|Kambodschaner|لا يعملون في الوردية|他女朋友|司机阿强"""


def test_how_people_are_spoken_of_is_refused_whatever_the_words() -> None:
    assert [name for name in each(SPOKEN) if not check_watch(name)] == []


WORKS = ["أعمال الصيانة", "معامل التكرير", "انطلاق الرحلات", "مطار عسكري", "روافد النهر", "خط أنابيب الغاز"]


def test_an_arabic_word_is_no_other_word_it_ends_with() -> None:
    assert [name for name in WORKS if check_watch(name)] == []
    assert check_watch("شكاوى العمال") and check_watch("طلاق الموظفة")


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


@pytest.mark.parametrize(
    "name", ["London", "Portugal", "Islamabad port", "Redditch yard", "RN85 verglas", "Peron 4", "N-120 desprendimiento", "غلاية ج", "Magazzino Roma Nord"]
)  # fmt: skip
def test_towns_roads_and_numbered_things_are_no_watch(name: str) -> None:
    assert check_watch(name) == []


@pytest.mark.parametrize(
    "name", ["Roma families", "Suriyeli işçiler", "забастовка и мусульмане", "sjuka kollegor", "zwangere collega's", "RN tracts", "سعيد ب.", "达赖喇嘛", "Mecca pilgrims"]
)  # fmt: skip
def test_people_beside_towns_and_in_more_languages_are_refused(name: str) -> None:
    assert check_watch(name)


@pytest.mark.parametrize(
    "name", ["ci co narzekają", "ta co wyszła", "der sich beschwert hat", "os que faltam", "mi ex"]
)
def test_whoever_is_no_watch(name: str) -> None:
    assert check_watch(name)
