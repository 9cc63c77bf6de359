# SPDX-License-Identifier: AGPL-3.0-or-later
"""The language of rules has no place where a word could be compared with what a feed says: every field is listed."""

from collections.abc import Iterator
from dataclasses import fields as of_dataclass
from datetime import datetime, timedelta
from typing import Any, get_args, get_type_hints

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import fields

from tests.core.test_rules import DEPOT, FULL, NOW
from tocsin.core.event import Impact
from tocsin.core.model import Basis, Hazard, Level, Reason, Site
from tocsin.core.route.match import Setting, choose
from tocsin.core.route.read import read
from tocsin.core.route.rules import Ruleset
from tocsin.core.route.sections import RULE, SECTIONS

OURS = "a name the desk gave: of a rule, a chain, a rota, a posture, a role, a channel, or a site's tag"
CLOSED = "one of a list nobody can add to: an IANA time zone, a way to group, or the mark of the whole text"
WORDS = {
    "Ruleset.mark": CLOSED,
    "Grouping.by": CLOSED,
    "Rule.name": OURS,
    "Rule.tags": OURS,
    "Rule.postures": OURS,
    "Rule.tell": OURS,
    "Rule.through": OURS,
    "Rule.chain": OURS,
    "Inhibit.name": OURS,
    "Quiet.name": OURS,
    "Quiet.roles": OURS,
    "Quiet.zone": CLOSED,
    "Budget.name": OURS,
    "Budget.roles": OURS,
    "Budget.zone": CLOSED,
    "Ceiling.channel": OURS,
    "Chain.name": OURS,
    "Chain.steps": OURS,
    "Rota.name": OURS,
    "Rota.zone": CLOSED,
    "Rota.roles": OURS,
    "Rota.otherwise": OURS,
    "Rota.postures": OURS,
    "Posture.name": OURS,
    "Posture.zone": CLOSED,
}
"""Every field of a rules file that holds a word, and what it is compared with. None is a feed's."""
NOBODYS = {"event", "site"}
"""The only texts of an impact: ids, by which no rule chooses."""


def leaves(of: Any) -> Iterator[Any]:
    """The types a field is made of."""
    yield of
    for part in get_args(of):
        yield from leaves(part)


def records(of: type, seen: set[type]) -> set[type]:
    """Every record that a rules file can make."""
    if of not in seen:
        seen.add(of)
        for field in fields(of):
            for part in leaves(field.type):
                if isinstance(part, type) and issubclass(part, msgspec.Struct):
                    records(part, seen)
    return seen


def holding_text(of: type) -> set[str]:
    return {
        field.encode_name for field in fields(of) if str in leaves(field.type) or Any in leaves(field.type)
    }


def test_every_word_of_the_language_is_listed_with_what_it_is_compared_with() -> None:
    found = {f"{of.__name__}.{name}" for of in records(Ruleset, set()) for name in holding_text(of)}
    assert found == WORDS.keys()


def test_a_rule_is_asked_about_nothing_a_feed_has_written() -> None:
    """Not of the event, whose headline nobody hands over; of the impact only ids are text."""
    asked = {name: of for name, of in get_type_hints(choose).items() if name != "return"}
    assert set(asked.values()) == {Ruleset, Hazard, Impact, Site, Setting}
    assert holding_text(Impact) - {"why"} == NOBODYS
    assert {f.name for f in of_dataclass(Setting)} == {"now", "postures", "opening", "drill"}


def test_every_key_of_a_rule_chooses_by_a_thing_or_addresses_a_role() -> None:
    """A new key has to be entered here, with the answer to: could a word make it a watch on people?"""
    choosing = {"hazard", "level", "probability", "basis", "within", "reach", "lead", "criticality", "hours"}
    by_our_names = {"tags", "posture"}
    addressing = {"name", "tell", "through", "also", "life_safety", "group", "repeat", "escalate"}
    assert set(RULE) == choosing | by_our_names | addressing
    assert set(SECTIONS) == {"rule", "quiet", "inhibit", "budget", "ceiling", "chain", "rota", "posture"}


@given(st.text(), st.text(), st.text(), st.dictionaries(st.text(), st.text(), max_size=3))
def test_whatever_a_message_says_the_same_rules_take_it(
    event: str, site: str, name: str, facts: dict[str, str]
) -> None:
    """Non-interference: who is told depends on hazard, place, time and degree alone."""
    rules = read(FULL)

    def taken(impact: Impact, at: Site) -> list[str]:
        postures = frozenset({"hurricane season"})
        found = choose(rules, Hazard.WIND, impact, at, Setting(NOW, postures, opening=still_open))
        return [rule.name for rule in found]

    plain = Impact(
        event="e",
        site="depot",
        level=Level.RED,
        start=NOW,
        end=NOW + timedelta(hours=1),
        distance_m=0.0,
        inside=True,
        basis=Basis.POLYGON,
        probability=0.9,
    )
    said = msgspec.structs.replace(plain, event=event, site=site, why=(Reason(name, dict(facts)),))
    assert taken(plain, DEPOT) == ["port storms"]
    assert taken(said, msgspec.structs.replace(DEPOT, id=site, name=name)) == ["port storms"]


def still_open(site: Site, start: datetime, end: datetime) -> bool:
    return True
