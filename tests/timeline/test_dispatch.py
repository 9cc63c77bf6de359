# SPDX-License-Identifier: AGPL-3.0-or-later
"""Silences, quiet hours, inhibition, grouping, budgets and ceilings: exactly these notices at exactly these minutes."""

from tests.timeline.line import BOTH, EAST, Line, cancel, message
from tocsin.core.event import Kind
from tocsin.core.model import Hazard, MsgType, Severity
from tocsin.core.world import Ears

WARN = "warn night depot orange"
CLEAR = "all_clear night depot green"
SAFE = '[[rule]]\nname = "a"\nlife_safety = "red"\n'


def why(line: Line, role: str = "night") -> list[str]:
    return [r.name for d in line.decisions if d.role == role for r in d.why]


def test_a_silence_holds_delivery_and_what_it_held_is_told_at_its_end() -> None:
    line = Line()
    line.silence(0, 60, sites=["depot"])
    assert line.hear(5, message("a", 5)) == []
    assert why(line)[0] == "first_word" and why(line)[-1] == "held_silence"
    assert line.until(61) == [f"60 {WARN}"]
    assert line.notices[0].why[-1].name == "was_held"
    assert line.hear(70, cancel("c", 70, "a")) == [CLEAR]


def test_evaluation_is_the_same_under_a_silence() -> None:
    line, other = Line(), Line()
    line.silence(0, 600, roles=["night"])
    for one in (line, other):
        one.hear(5, message("a", 5))
        one.hear(9, message("b", 9, refs=("a",), severity=Severity.EXTREME))
    assert line.world.impacts == other.world.impacts
    assert line.world.told == other.world.told
    assert line.states == other.states


def test_who_was_warned_before_the_silence_hears_the_all_clear_in_it() -> None:
    line = Line()
    assert line.hear(0, message("a", 0)) == [WARN]
    line.silence(5, 600, sites=["depot"])
    worse = message("b", 9, refs=("a",), msg_type=MsgType.UPDATE, severity=Severity.EXTREME)
    assert line.hear(9, worse) == []
    assert line.hear(20, cancel("c", 20, "b")) == [CLEAR]
    assert line.notices[-1].covers == (line.kept[0].key,)
    assert line.until(700) == []


def test_what_came_and_went_in_a_silence_is_in_the_digest() -> None:
    line = Line()
    line.silence(0, 60, hazards=[Hazard.THUNDERSTORM])
    line.hear(5, message("a", 5))
    assert line.hear(20, cancel("c", 20, "a")) == []
    assert line.until(61) == ["60 digest night depot green"]
    assert [part.kind for part in line.notices[-1].parts] == [Kind.ALL_CLEAR]
    assert set(line.notices[-1].covers) == {n.key for n in line.kept}


def test_several_held_threads_become_one_digest_and_each_all_clear_still_comes() -> None:
    line = Line()
    line.silence(0, 60, roles=["night"])
    line.hear(5, message("a", 5), message("w", 5, hazard=Hazard.WIND, severity=Severity.EXTREME))
    assert line.until(61) == ["60 digest night depot red"]
    assert [part.hazard for part in line.notices[-1].parts] == [Hazard.WIND, Hazard.THUNDERSTORM]
    assert line.hear(70, cancel("c", 70, "a"), cancel("d", 70, "w")) == [CLEAR, CLEAR]


def test_a_silence_of_one_site_does_not_hold_what_touches_another() -> None:
    line = Line()
    line.silence(0, 60, sites=["depot"])
    assert line.hear(5, message("a", 5, area=BOTH)) == ["warn night clinic,depot orange"]


def test_life_safety_passes_if_the_rule_says_so() -> None:
    line = Line(rules=SAFE)
    line.silence(0, 60, sites=["depot"])
    assert line.hear(5, message("a", 5)) == []
    red = message("b", 9, refs=("a",), severity=Severity.EXTREME)
    assert line.hear(9, red) == ["warn night depot red"]
    assert line.notices[-1].covers == (line.kept[0].key,)
    assert line.until(61) == []


def test_quiet_hours_hold_until_they_end_in_local_time() -> None:
    quiet = (
        '[[quiet]]\nname = "nights"\nfrom = "12:30"\nto = "13:00"\nzone = "Europe/Paris"\npasses = "red"\n'
    )
    line = Line(rules=quiet)  # noon UTC is 13:00 in Paris: over
    assert line.hear(0, message("a", 0)) == [WARN]
    line = Line(rules=quiet)
    assert line.hear(-20, message("a", -20)) == []
    assert line.until(1) == [f"0 {WARN}"]
    line = Line(rules=quiet)
    assert line.hear(-20, message("a", -20, severity=Severity.EXTREME)) == ["warn night depot red"]
    assert line.hear(-10, cancel("c", -10, "a")) == []  # nobody is woken for an end
    assert line.until(1) == [f"0 {CLEAR}"]


def test_a_tornado_mutes_the_thunderstorm_of_the_same_sites_and_lets_it_go_at_its_end() -> None:
    line = Line(rules='[[inhibit]]\nname = "t"\nhazard = "tornado"\nmutes = "thunderstorm"\n')
    tornado = message("t", 0, hazard=Hazard.TORNADO, severity=Severity.EXTREME)
    assert sorted(line.hear(0, message("a", 0), tornado, message("e", 0, area=EAST))) == [
        "warn night clinic orange",
        "warn night depot red",
    ]
    assert "held_inhibit" in why(line)
    assert line.hear(30, cancel("c", 30, "t")) == [CLEAR, WARN]


def test_a_group_waits_first_then_keeps_its_interval() -> None:
    rules = '[[rule]]\nname = "a"\ngroup = {by = "region", wait = "2m", interval = "30m"}\n'
    line = Line(rules=rules)
    assert line.hear(0, message("a", 0)) == []
    assert line.hear(1, message("w", 1, hazard=Hazard.WIND)) == []
    assert line.until(3) == ["2 digest night depot orange"]
    assert line.hear(10, message("s", 10, hazard=Hazard.SNOW)) == []
    assert line.until(40) == ["32 warn night depot orange"]


def test_three_wakes_a_week_the_last_for_what_costs_most() -> None:
    rules = '[[budget]]\nname = "wakes"\nat_most = 3\nper = "7d"\nroles = ["night"]\n'
    line = Line(rules=rules)
    assert line.hear(0, message("0", 0, severity=Severity.EXTREME)) == ["warn night depot red"]
    assert line.hear(1, message("1", 1)) == [WARN]
    assert line.hear(2, message("2", 2)) == []
    assert why(line)[-1] == "held_reserve"
    red = message("3", 3, severity=Severity.EXTREME)
    assert line.hear(3, red) == ["warn night depot red"]
    assert line.hear(4, message("4", 4, severity=Severity.EXTREME)) == []
    assert why(line)[-1] == "held_budget"
    week = 7 * 24 * 60
    assert [t for t in line.until(week + 5) if "digest" in t] == [f"{week + 1} digest night depot green"]


def test_in_one_step_the_budget_goes_to_the_costliest() -> None:
    line = Line(rules='[[budget]]\nname = "wakes"\nat_most = 1\nper = "7d"\n')
    red = message("w", 0, hazard=Hazard.WIND, severity=Severity.EXTREME)
    assert line.hear(0, message("a", 0), red) == ["warn night depot red"]


def test_five_short_messages_in_a_quarter_of_an_hour_then_a_bundle() -> None:
    line = Line()
    line.world.channels = {"night": ("email", "sms")}
    hazards = list(Hazard)[:8]
    line.hear(0, *(message(h.value, 0, hazard=h) for h in hazards))
    by_sms = [n for n in line.notices if not n.through or "sms" in n.through]
    assert len(line.notices) == 8 and len(by_sms) == 5
    assert line.until(16) == ["15 digest night depot orange"]
    assert line.notices[-1].through == ("sms",)
    assert len(line.notices[-1].parts) == 3


def test_a_channel_told_of_the_worse_is_not_told_the_older_word_when_it_is_free_again() -> None:
    line = Line(rules=SAFE)
    line.world.channels = {"night": ("email", "sms")}
    line.hear(0, *(message(h.value, 0, hazard=h) for h in list(Hazard)[:6]))
    last = line.notices[-1]
    assert last.through == ("email",)
    red = message("red", 5, hazard=last.hazard, severity=Severity.EXTREME, refs=(last.hazard.value,))
    assert line.hear(5, red) == ["update night depot red"]
    assert line.notices[-1].through == ()
    assert line.until(30) == []


def test_a_role_with_nothing_but_a_full_channel_waits() -> None:
    line = Line()
    line.world.channels = {"night": ("voice",)}
    line.hear(0, *(message(h.value, 0, hazard=h) for h in list(Hazard)[:4]))
    assert len(line.notices) == 3 and len(line.kept) == 1
    assert line.until(16) == [f"15 {WARN}"]


def test_a_blind_feed_is_held_and_cleared_like_a_warning() -> None:
    line = Line(ears=(Ears(name="weather", hazards=frozenset({Hazard.WIND}), quiet_after=600),))
    line.silence(0, 60, roles=["night", "day"])
    line.hear(0)
    assert line.wait(11) == []
    assert sorted(line.until(61)) == ["60 blind day farm yellow", "60 blind night clinic,depot yellow"]


def test_a_merged_event_takes_what_waits_along() -> None:
    line = Line()
    line.silence(0, 60, roles=["night"])
    line.hear(0, message("a", 0), message("b", 0))
    line.hear(5, message("c", 5, refs=("a", "b")))
    assert line.until(61) == [f"60 {WARN}"]
    assert {key for n in line.notices for key in (n.key, *n.covers)} == {n.key for n in line.kept}
