# SPDX-License-Identifier: AGPL-3.0-or-later
"""Escalation, repetition, rotas and postures: by time alone, never early, once."""

from tests.timeline.line import Line, at, cancel, message
from tocsin.core.model import Hazard, MsgType, Severity, Site, Status, Window
from tocsin.core.route.rota import Shift

WARN = "warn night depot orange"
CHAIN = """
[[rule]]
name = "a"
escalate = "up"
[[chain]]
name = "up"
steps = ["manager", "director"]
after = ["5m", "10m"]
"""


def why(line: Line, role: str) -> list[str]:
    return [r.name for d in line.decisions if d.role == role for r in d.why]


def test_an_unanswered_notice_goes_up_the_chain_never_early() -> None:
    line = Line(rules=CHAIN)
    assert line.hear(0, message("a", 0, expires=at(600))) == [WARN]
    assert line.wait(4.99) == []
    assert line.until(60) == ["5 warn manager depot orange", "15 warn director depot orange"]
    assert "chain_exhausted" in why(line, "night")
    assert sorted(line.hear(70, cancel("c", 70, "a"))) == [
        "all_clear director depot green",
        "all_clear manager depot green",
        "all_clear night depot green",
    ]


def test_an_answer_ends_it() -> None:
    line = Line(rules=CHAIN)
    line.hear(0, message("a", 0, expires=at(600)))
    assert line.ack(4, "night") == []
    assert line.until(60) == []
    assert "acknowledged" in why(line, "night")


def test_the_one_told_next_may_answer_too() -> None:
    line = Line(rules=CHAIN)
    line.hear(0, message("a", 0, expires=at(600)))
    assert line.until(6) == ["5 warn manager depot orange"]
    line.ack(7, "manager")
    assert line.until(60) == []


def test_a_worse_level_asks_anew_and_a_mere_update_does_not() -> None:
    line = Line(rules=CHAIN)
    line.hear(0, message("a", 0, expires=at(600)))
    line.ack(1, "night")
    line.hear(9, message("b", 9, refs=("a",), msg_type=MsgType.UPDATE, expires=at(900)))
    assert line.until(30) == []
    line.hear(40, message("c", 40, refs=("b",), severity=Severity.EXTREME, expires=at(900)))
    assert line.until(46) == ["45 warn manager depot red"]


def test_an_update_does_not_move_the_deadline() -> None:
    line = Line(rules=CHAIN)
    line.hear(0, message("a", 0, expires=at(600)))
    line.hear(4, message("b", 4, refs=("a",), severity=Severity.EXTREME, expires=at(600)))
    assert line.until(6) == ["5 warn manager depot red"]


def test_the_end_of_the_event_ends_the_chase() -> None:
    line = Line(rules=CHAIN)
    line.hear(0, message("a", 0))
    assert line.hear(4, cancel("c", 4, "a")) == ["all_clear night depot green"]
    assert line.until(60) == []


def test_after_an_outage_one_step_is_told_and_the_next_deadline_counts_from_then() -> None:
    line = Line(rules=CHAIN)
    line.hear(0, message("a", 0, expires=at(600)))
    assert line.wait(50) == ["warn manager depot orange"]
    assert line.wait(50) == []
    assert line.until(61) == ["60 warn director depot orange"]


def test_a_clock_set_back_repeats_nothing() -> None:
    line = Line(rules=CHAIN)
    line.hear(0, message("a", 0, expires=at(600)))
    assert line.wait(5) == ["warn manager depot orange"]
    assert line.wait(-55) == [] and line.wait(4) == [] and line.wait(5) == []


def test_a_held_notice_is_chased_only_once_it_went_out() -> None:
    line = Line(rules=CHAIN)
    line.silence(0, 30, roles=["night"])
    assert line.hear(1, message("a", 1, expires=at(600))) == []
    assert line.until(40) == [f"30 {WARN}", "35 warn manager depot orange"]


def test_an_unanswered_notice_is_repeated() -> None:
    line = Line(rules='[[rule]]\nname = "a"\nrepeat = "20m"\n')
    line.hear(0, message("a", 0, expires=at(600)))
    assert line.until(45) == ["20 update night depot orange", "40 update night depot orange"]
    assert len({n.key for n in line.notices}) == 3
    line.ack(50, "night")
    assert line.until(90) == []


ROTA = """
[[rule]]
name = "a"
tell = "rota:leads"
[[rota]]
name = "leads"
roles = ["lead a", "lead b"]
start = 2026-03-02
days = 1
from = "08:00"
to = "20:00"
otherwise = "manager"
"""


def test_a_rota_says_who_is_told_and_the_warned_hears_the_end_after_the_shift() -> None:
    line = Line(rules=ROTA)
    assert line.hear(0, message("a", 0, expires=at(6000))) == [
        "warn lead a depot orange"
    ]  # 4 March: a's turn
    worse = message("b", 1440, refs=("a",), severity=Severity.EXTREME, expires=at(6000))
    assert line.hear(1440, worse) == ["warn lead b depot red"]
    assert "no_longer_addressed" in why(line, "lead a")
    assert sorted(line.hear(1500, cancel("c", 1500, "b"))) == [
        "all_clear lead a depot green",
        "all_clear lead b depot green",
    ]


def test_a_hole_is_named_and_who_stands_in_is_told() -> None:
    line = Line(rules=ROTA)
    assert line.hear(10 * 60, message("a", 600)) == ["warn manager depot orange"]  # 22:00
    assert "rota_hole" in why(line, "manager")


def test_an_override_wins() -> None:
    line = Line(rules=ROTA)
    line.world.shifts = (Shift(start=at(-60), end=at(60), rota="leads", role="lead b"),)
    assert line.hear(0, message("a", 0)) == ["warn lead b depot orange"]


SEASON = """
otherwise = "nobody"
[[posture]]
name = "season"
first = 2026-03-05
last = 2026-03-06
[[rule]]
name = "raised"
posture = "season"
tell = "manager"
[[rule]]
name = "usual"
level = "red"
"""


def test_a_posture_changes_thresholds_by_date_for_what_stands_too() -> None:
    line = Line(rules=SEASON)
    assert line.hear(0, message("a", 0, expires=at(6000))) == []
    assert line.until(800) == ["720 warn manager depot orange"]  # midnight UTC, 5 March
    assert [(t.posture, t.on, t.at) for t in line.turned] == [("season", True, at(720))]
    assert line.until(720 + 2 * 1440) == []
    assert [t.on for t in line.turned] == [True, False]
    assert line.hear(3700, cancel("c", 3700, "a")) == ["all_clear manager depot green"]


def test_a_posture_is_switched_by_hand() -> None:
    line = Line(rules=SEASON)
    line.hear(0, message("a", 0, expires=at(600)))
    line.switch("season", True, 10)
    assert line.wait(10) == ["warn manager depot orange"]
    assert line.turned[0].by_hand
    line.switch("season", False, 20)
    assert line.wait(20) == []


def test_an_exercise_is_told_inside_a_drill_only_and_says_so() -> None:
    line = Line()
    line.world.drills = (Window(at(10), at(60)),)
    exercise = message("a", 0, status=Status.EXERCISE, expires=at(600))
    assert line.hear(0, exercise) == []
    assert line.until(10) == [f"10 {WARN}"]
    assert line.notices[0].drill
    assert line.hear(90, exercise, message("b", 90, status=Status.EXERCISE, hazard=Hazard.SNOW)) == []
    assert line.hear(95, cancel("c", 95, "a", status=Status.EXERCISE)) == ["all_clear night depot green"]
    assert line.notices[-1].drill


WEST = Site(id="west", name="West", lat=47.5, lon=7.5, responsible="night")
EAST = Site(id="east", name="East", lat=47.5, lon=7.51, responsible="day")
ONE_STEP = """
[[rule]]
name = "a"
escalate = "up"
[[chain]]
name = "up"
steps = ["manager"]
after = ["5m"]
"""


def test_who_stands_in_for_two_hears_of_the_sites_of_both() -> None:
    line = Line(WEST, EAST, rules=ONE_STEP)
    line.hear(0, message("a", 0, expires=at(600)))
    assert line.until(6) == ["5 warn manager east,west orange"]
    assert "all_clear manager east,west green" in line.hear(10, cancel("c", 10, "a"))


def test_who_stands_in_is_not_escalated_to_himself() -> None:
    line = Line(rules=ONE_STEP)
    line.hear(0, message("a", 0, expires=at(600)))
    line.until(6)
    line.ack(7, "night")
    worse = message("b", 8, refs=("a",), severity=Severity.EXTREME, expires=at(600))
    line.hear(8, worse)
    assert not [w for w in line.until(60) if "manager" in w and not w.startswith("13 ")]


def test_an_escalation_waits_out_quiet_hours_and_the_chain_goes_on() -> None:
    quiet = '[[quiet]]\nname = "rest"\nroles = ["manager"]\nfrom = "11:00"\nto = "12:30"\nzone = "UTC"\n'
    line = Line(rules=CHAIN + quiet)
    line.hear(0, message("a", 0, expires=at(600)))
    assert line.until(60) == ["15 warn director depot orange", "30 warn manager depot orange"]


def test_nothing_is_repeated_into_a_silence() -> None:
    line = Line(rules='[[rule]]\nname = "a"\nrepeat = "10m"\n')
    line.hear(0, message("a", 0, expires=at(600)))
    line.silence(5, 25, roles=frozenset({"night"}))
    assert line.until(30) == ["25 update night depot orange"]
    assert "held_silence" in why(line, "night")


def test_a_first_word_in_a_digest_is_chased_though_an_update_followed_it() -> None:
    line = Line(rules=CHAIN)
    line.silence(0, 20, roles=frozenset({"night"}))
    line.hear(0, message("a", 0, expires=at(600)))
    line.hear(1, message("f", 1, hazard=Hazard.FLOOD, expires=at(600)), feed="river")
    longer = message("b", 5, refs=("a",), msg_type=MsgType.UPDATE, expires=at(900))
    line.hear(5, longer)
    told = line.until(26)
    assert (
        told[0].startswith("20 digest night")
        and len([w for w in told if w.startswith("25 warn manager")]) == 2
    )


def test_who_stands_in_for_two_hears_every_update_of_both() -> None:
    line, before = Line(WEST, EAST, rules=ONE_STEP), "a"
    line.hear(0, message("a", 0, expires=at(600)))
    line.until(6)
    for minute, severity in ((8, Severity.EXTREME), (9, Severity.SEVERE), (10, Severity.EXTREME)):
        said = {"refs": (before,), "msg_type": MsgType.UPDATE, "severity": severity, "expires": at(600)}
        before = f"b{minute}"
        level = "red" if severity is Severity.EXTREME else "orange"
        assert f"update manager east,west {level}" in line.hear(minute, message(before, minute, **said))


def test_who_stands_in_and_has_sites_too_hears_of_both_once() -> None:
    own = Site(id="own", name="Own", lat=47.5, lon=7.52, responsible="manager")
    line = Line(WEST, own, rules=ONE_STEP)
    line.hear(0, message("a", 0, expires=at(600)))
    line.ack(1, "manager")
    assert line.until(6) == ["5 update manager own,west orange"]
    worse = message("b", 8, refs=("a",), msg_type=MsgType.UPDATE, severity=Severity.EXTREME, expires=at(600))
    assert sorted(line.hear(8, worse)) == ["update manager own,west red", "update night west red"]
    assert line.hear(9, cancel("c", 9, "b")).count("all_clear manager own,west green") == 1
