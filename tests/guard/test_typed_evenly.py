# SPDX-License-Identifier: AGPL-3.0-or-later
"""What staff type is asked evenly: an account's name in one run of letters, a comment among rules, a colour for a party."""

from __future__ import annotations

import pytest

from tocsin.core.guard.staff import EntryError
from tocsin.core.guard.watches.check import check_watch
from tocsin.core.guard.watches.signing_in import account
from tocsin.core.guard.watches.typed import comment_remarks
from tocsin.core.route.read import RulesError, read

PEOPLE = """annaschmidt schmidtanna aschmidt erika jsmith mlopez oliverhartley pierredupont mariorossi kowalskijan jkowalski tnguyen
sarahb maxmustermann anna.schmidt""".split()
DUTIES = """duty night wall nightdesk nightdesk2 gate3 control-room frontdesk leitstelle nachtdienst schichtleitung werkschutz leitwarte dispatch
accueil astreinte recepcion portineria centralino portiernia wartownia westdepot eastgate warehouse2 dutymanager shiftlead securitydesk
operations watch bridge harbour auditor wallscreen kiosk standby oncall weekend maintenance helpdesk hospital campus shelter leeds""".split()


@pytest.mark.parametrize("name", PEOPLE)
def test_an_account_is_nobody(name: str) -> None:
    with pytest.raises(EntryError, match="write instead"):
        account("the account's name", name)


@pytest.mark.parametrize("name", DUTIES)
def test_an_account_is_a_function(name: str) -> None:
    assert account("the account's name", name) == name


@pytest.mark.parametrize(
    "said",
    [
        "malades",
        "un\u200bion watch",
        "picket at gate 2",
        "krankmeldungen",
        "Gewerkschaft",
        "activistas",
        "los rojos",
    ],
)
def test_a_comment_says_nothing_a_rule_may_not(said: str) -> None:
    assert comment_remarks(said)
    with pytest.raises(RulesError, match="comment"):
        read(f"# {said}\n")


@pytest.mark.parametrize(
    "said",
    [
        "who hears what",
        "night shift",
        "ask the duty manager",
        'hazards = ["flood"]',
        "after the flood of 2021 the wardens asked for this",
        "replay --rules NEW before you take them over, and compare against OLD",
        "nur nachts",
        "qui entend quoi",
        "tylko w nocy",
        "inundaciones del Ebro",
        "union station flood",
    ],
)
def test_an_ordinary_comment_passes(said: str) -> None:
    assert not comment_remarks(said)


@pytest.mark.parametrize(
    "said", ["rojos", "los rojos", "les rouges", "the lefties in bay 2", "los rojos del turno"]
)
def test_a_party_by_its_colour(said: str) -> None:
    assert any(found.kind == "party" for found in check_watch(said))


@pytest.mark.parametrize(
    "said",
    [
        "avisos rojos",
        "alertas rojas",
        "red alerts",
        "union station flood",
        "union square ice",
        "vigilance rouge",
    ],
)
def test_colours_of_warnings_and_union_stations(said: str) -> None:
    assert not check_watch(said)
