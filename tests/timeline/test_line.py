# SPDX-License-Identifier: AGPL-3.0-or-later
"""Warn, update, repeat, vanish, return, cancel, all-clear: exactly these notices and no others."""

from tests.timeline.line import BOTH, EAST, Line, at, cancel, message
from tocsin.core.event import State
from tocsin.core.model import Hazard, MsgType, Severity, Status
from tocsin.core.world import Ears

WARN = "warn night depot orange"


def test_the_whole_life_of_a_warning() -> None:
    line = Line()
    first = message("a", 0)
    assert line.hear(0, first) == [WARN]
    assert line.hear(5, first) == []  # repeat
    second = message("b", 10, refs=("a",), msg_type=MsgType.UPDATE, severity=Severity.EXTREME)
    assert line.hear(10, second) == ["update night depot red"]
    assert line.hear(15) == []  # vanishes
    assert line.states == [State.ACTIVE]
    assert line.hear(20, second) == []  # returns
    assert line.hear(25, cancel("c", 25, "a", "b")) == ["all_clear night depot green"]
    assert line.states == [State.CANCELLED]
    assert line.hear(30, cancel("c", 25, "a", "b")) == []
    assert line.wait(600) == []


def test_an_update_with_nothing_material_is_not_told() -> None:
    line = Line()
    line.hear(0, message("a", 0))
    assert line.hear(9, message("b", 9, refs=("a",), msg_type=MsgType.UPDATE, expires=at(125))) == []


def test_a_new_site_is_material() -> None:
    line = Line()
    line.hear(0, message("a", 0))
    update = message("b", 9, refs=("a",), msg_type=MsgType.UPDATE, area=BOTH)
    assert line.hear(9, update) == ["update night clinic,depot orange"]


def test_a_later_end_is_material_by_half_an_hour_and_a_quarter() -> None:
    line = Line()
    line.hear(0, message("a", 0, expires=at(120)))
    assert line.hear(9, message("b", 9, refs=("a",), onset=at(0), expires=at(145))) == []
    assert line.hear(18, message("c", 18, refs=("b",), onset=at(0), expires=at(151))) == [
        "update night depot orange"
    ]


def test_the_all_clear_goes_to_every_site_ever_told() -> None:
    line = Line()
    line.hear(0, message("a", 0))
    line.hear(9, message("b", 9, refs=("a",), msg_type=MsgType.UPDATE, area=BOTH))
    line.hear(12, message("c", 12, refs=("b",), msg_type=MsgType.UPDATE, area=EAST))
    assert line.hear(30, cancel("d", 30, "c")) == ["all_clear night clinic,depot green"]


def test_two_clocks() -> None:
    line = Line()
    line.hear(0, message("a", 0, expires=at(60)), message("b", 0, expires=at(60), ends=at(300)))
    assert line.wait(61) == []
    assert line.states == [State.UNCONFIRMED, State.ACTIVE]
    assert line.wait(301) == ["all_clear night depot green"]
    assert line.wait(421) == ["all_clear night depot green"]
    assert line.states == [State.ENDED, State.ENDED]


def test_n_hazards_in_n_warnings_out() -> None:
    line = Line()
    many = [
        message(f"m{n}", 0, hazard=hazard)
        for n, hazard in enumerate((Hazard.WIND, Hazard.FLOOD, Hazard.SNOW))
    ]
    assert line.hear(0, *many) == [WARN] * 3


def test_a_cancel_that_comes_first_still_cancels() -> None:
    line = Line()
    assert line.hear(0, cancel("c", 5, "a")) == []
    assert line.hear(6, message("a", 0)) == []
    assert State.ACTIVE not in line.states


def test_an_update_that_comes_first_is_not_undone_by_the_late_original() -> None:
    line = Line()
    assert line.hear(9, message("b", 9, refs=("a",), severity=Severity.EXTREME)) == ["warn night depot red"]
    assert line.hear(12, message("a", 0), message("b", 9, refs=("a",), severity=Severity.EXTREME)) == []


def test_another_senders_cancel_is_not_obeyed() -> None:
    line = Line()
    line.hear(0, message("a", 0))
    assert line.hear(5, cancel("x", 5, "a", sender="stranger.example")) == []
    assert State.ACTIVE in line.states


def test_only_actual_is_told() -> None:
    line = Line()
    for status in (Status.TEST, Status.EXERCISE, Status.SYSTEM, Status.DRAFT):
        assert line.hear(0, message(status.value, 0, status=status)) == []


def test_upcoming_becomes_active_without_another_word() -> None:
    line = Line()
    assert line.hear(0, message("a", 0, onset=at(60), expires=at(180))) == [WARN]
    assert line.states == [State.UPCOMING]
    assert line.wait(61) == []
    assert line.states == [State.ACTIVE]


def test_a_vtec_key_chains_without_references() -> None:
    line = Line()
    key = ("vtec:KIND.TO.W.0012.2026",)
    line.hear(0, message("a", 0, keys=key, ends=at(60)))
    assert line.hear(9, message("b", 9, keys=key, ends=at(60))) == []
    assert len(line.world.events) == 1
    assert line.hear(20, message("c", 20, keys=key, cancelled_keys=key, ends=at(60))) == [
        "all_clear night depot green"
    ]


def test_an_update_that_drops_a_part_ends_that_part() -> None:
    line = Line()
    line.hear(0, message("a", 0, part="north"), message("a", 0, part="south", hazard=Hazard.WIND))
    assert line.hear(9, message("b", 9, refs=("a",), part="north")) == ["all_clear night depot green"]
    assert line.states == [State.ACTIVE, State.SUPERSEDED]


def test_a_silent_feed_blinds_and_is_heard_again() -> None:
    ears = Ears(name="weather", hazards=frozenset({Hazard.WIND}), quiet_after=600)
    line = Line(ears=(ears,))
    assert line.hear(0) == []
    assert line.wait(9) == []
    assert sorted(line.wait(11)) == ["blind day farm yellow", "blind night clinic,depot yellow"]
    assert line.wait(12) == []
    assert line.hear(13, ok=False) == []
    assert sorted(line.hear(15)) == ["hearing day farm green", "hearing night clinic,depot green"]


def test_a_message_without_times_stands_while_it_is_listed() -> None:
    line = Line()
    endless = message("a", 0, expires=None, hazard=Hazard.DROUGHT)
    assert line.hear(0, endless) == ["warn night depot orange"]
    assert line.hear(9000, endless) == []
    assert line.states == [State.ACTIVE]
    assert line.hear(9060) == []
    assert line.states == [State.UNCONFIRMED]
    assert line.wait(9060 + 361) == ["all_clear night depot green"]


def test_a_quake_fades_although_it_is_listed() -> None:
    line = Line()
    shock = message("q", 0, expires=None, hazard=Hazard.EARTHQUAKE)
    assert line.hear(0, shock) == [WARN]
    assert line.hear(721, shock) == []
    assert line.states == [State.UNCONFIRMED]
    assert line.hear(1081, shock) == ["all_clear night depot green"]
