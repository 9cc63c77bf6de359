# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rule's name as a whole: what no list knows is refused, a thing's name stands though a listed word is in it."""

import pytest

from tests.guard.sentences import each
from tests.pace import within
from tocsin.core.guard.watches.check import check_watch
from tocsin.core.guard.watches.torn import torn
from tocsin.core.guard.watches.twofold import twofold
from tocsin.core.guard.watches.weigh import unclear

PEOPLE = each("""colleagues who whisper at lunch|friends of the tenants|people who moan in the lift|Kollegen, die tuscheln
amis de la locataire|vecinos que se quejan|gente que critica al jefe|colleghi che si lamentano|ludzie co narzekają|爱抱怨的同事""")
THINGS = each("""Labour ward kettle|Search party lamps|Garden party awning|Western Union till|Rue du Syndicat|Calle de la Huelga|Partia nasion
Ruch pieszy kładka|Syndicat des eaux pompe|Paro cardíaco carro|Unia Europejska flaga|Gewerkschaftsplatz Laterne|Zapora Solina
Conservative load limit|Strike plate gate 9|员工食堂|工人体育馆|شارع الاتحاد|sleet|givre|webhook|Kvaløya|IT|Raureif|escarcha|szron|صقيع|雾凇""")
TORN = each("Stre i k|syn di cat|g r e v e|h u e l g a|a.s.l.e.f|U.S.B.|z w i ą z k i")


@pytest.mark.parametrize("name", PEOPLE)
def test_what_speaks_of_people_is_refused_without_a_list(name: str) -> None:
    assert unclear(name)
    assert check_watch(name)


@pytest.mark.parametrize("name", THINGS)
def test_a_thing_may_be_called_by_a_listed_word(name: str) -> None:
    assert check_watch(name) == []


@pytest.mark.parametrize("name", TORN)
def test_a_word_in_pieces_is_that_word(name: str) -> None:
    assert [*torn(name)]
    assert check_watch(name)


@pytest.mark.parametrize(
    "name",
    ["strike at the depot", "union hall", "Labour members", "party in office 3", "movimiento del turno"],
)
def test_a_word_between_keeps_cause_and_thing_apart(name: str) -> None:
    assert [*twofold(name)] == []


def test_a_refusal_of_the_whole_says_what_to_write_instead() -> None:
    (refused,) = check_watch("people who moan in the lift")
    assert "write instead: a function (night shift), a place (west depot) or a hazard (storm)" in refused.why
    assert "moan" not in refused.why


@pytest.mark.parametrize(
    "letters",
    ["a", "a ", "a.", "ab-", "工会", "Union ", "Kürt ", "spoke to Nadine ", "MCALL, H. ", "Sofia at "],
)
def test_any_length_is_read_in_time(letters: str) -> None:
    with within(4.0):
        check_watch(letters * (10_000 // len(letters)))
