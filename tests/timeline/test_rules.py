# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rules on the line: who is told, through what, and that a change of rules never makes a false all-clear."""

from tests.timeline.line import BOTH, Line, at, cancel, message
from tocsin.core.model import Hazard, Severity
from tocsin.core.route.read import read

WARN = "warn night depot orange"


def test_rules_tell_other_roles_through_named_channels() -> None:
    line = Line(
        rules='[[rule]]\nname = "a"\nhazard = "thunderstorm"\ntell = ["responsible", "boss"]\nthrough = "sms"'
    )
    assert sorted(line.hear(0, message("a", 0))) == ["warn boss depot orange", WARN]
    assert {(n.rule, n.through) for n in line.notices} == {("a", ("sms",))}
    assert sorted(line.hear(9, cancel("c", 9, "a"))) == [
        "all_clear boss depot green",
        "all_clear night depot green",
    ]


def test_what_no_rule_takes_falls_to_the_default_rule_unless_nobody_is_said() -> None:
    rules = '[[rule]]\nname = "a"\nhazard = "snow"\ntell = "boss"'
    assert Line(rules=rules).hear(0, message("a", 0)) == [WARN]
    line = Line(rules='otherwise = "nobody"\n' + rules)
    assert line.hear(0, message("a", 0)) == []
    assert [r.name for d in line.decisions for r in d.why] == ["rule_hazard"]


def test_a_rule_may_tell_nobody_and_the_reason_is_kept() -> None:
    line = Line(rules='[[rule]]\nname = "a"\ntell = "nobody"')
    assert line.hear(0, message("a", 0)) == []
    assert [(d.role, d.why[0].name) for d in line.decisions] == [("night", "rule_nobody")]


def test_a_lead_time_is_told_by_the_clock_alone() -> None:
    line = Line(rules='otherwise = "nobody"\n[[rule]]\nname = "a"\nlead = "1h"')
    assert line.hear(0, message("a", 0, onset=at(180), expires=at(300))) == []
    assert line.world.next_due() == at(120)
    assert line.wait(119) == []
    assert line.wait(120) == [WARN]
    assert line.wait(121) == []
    assert line.wait(301) == []  # lapsed, not confirmed
    assert line.wait(700) == ["all_clear night depot green"]


def test_one_role_by_two_rules_hears_once() -> None:
    line = Line(rules='[[rule]]\nname = "a"\nalso = true\ntell = "night"\nthrough = "sms"')
    assert line.hear(0, message("a", 0, area=BOTH)) == ["warn night clinic,depot orange"]


def test_new_rules_make_no_false_all_clear_but_the_true_one_comes() -> None:
    line = Line()
    assert line.hear(0, message("a", 0)) == [WARN]
    line.world.rules = read('[[rule]]\nname = "a"\ntell = "boss"')
    again = message("b", 9, refs=("a",), severity=Severity.EXTREME)
    assert line.hear(9, again) == ["warn boss depot red"]
    assert "no_longer_addressed" in [r.name for d in line.decisions if d.role == "night" for r in d.why]
    assert sorted(line.hear(20, cancel("c", 20, "b"))) == [
        "all_clear boss depot green",
        "all_clear night depot green",
    ]


def test_what_eases_below_the_rule_is_cleared() -> None:
    line = Line(rules='otherwise = "nobody"\n[[rule]]\nname = "a"\nlevel = "orange"')
    assert line.hear(0, message("a", 0)) == [WARN]
    weak = message("b", 9, refs=("a",), severity=Severity.MODERATE)
    assert line.hear(9, weak) == ["all_clear night depot green"]


def test_n_hazards_in_n_warnings_out_under_any_rules() -> None:
    hazards = (Hazard.WIND, Hazard.FLOOD, Hazard.SNOW, Hazard.FOG)
    line = Line(
        rules='[[rule]]\nname = "a"\nhazard = "wind"\ntell = "boss"\n[[rule]]\nname = "b"\nhazard = "snow"'
    )
    told = line.hear(0, *(message(f"m{h}", 0, hazard=h) for h in hazards))
    assert len(told) == len(hazards)
