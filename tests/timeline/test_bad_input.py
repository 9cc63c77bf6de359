# SPDX-License-Identifier: AGPL-3.0-or-later
"""What feeds get wrong, each with its sentence in docs/chains.md: wrong voices, clocks, orders and places."""

from __future__ import annotations

from itertools import permutations

from tests.timeline.line import BOTH, DEPOT, EAST, Line, at, cancel, message
from tests.timeline.test_fusion import hear, parts, quake, said_by
from tocsin.core.event import Event, State
from tocsin.core.explain import doubts, untouched
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Hazard, MsgType, Severity, Shape, ShapeKind, Site
from tocsin.core.world import Batch
from tocsin.store import codec

DAY = 24 * 60
RING = "85,0 85,90 85,180 85,-90 85,0"


def only(line: Line) -> Event:
    (event,) = line.world.events.values()
    return event


def heard(cleared: Cleared) -> Line:
    line = Line()
    line.hear(0, cleared)
    return line


def names(reasons: tuple[object, ...]) -> list[str]:
    return [reason.name for reason in reasons]  # type: ignore[attr-defined]


def test_another_senders_update_is_flagged_and_not_obeyed() -> None:
    line = Line()
    first = message("a", 0)
    line.hear(0, first)
    calm = message(
        "x", 5, refs=("a",), msg_type=MsgType.UPDATE, severity=Severity.MINOR, sender="stranger.example"
    )
    assert line.hear(5, first, calm) == []
    assert {head.report.id for head in only(line).heads} == {"a", "x"}
    assert names(doubts(only(line))) == ["not_obeyed"]
    assert line.world.impacts[only(line).id]["depot"].level == 2
    own = message("b", 9, refs=("a",), msg_type=MsgType.UPDATE)
    line.hear(9, own, calm)
    assert State.ACTIVE in line.states
    assert names(doubts(only(line))) == ["not_obeyed"]


def test_another_senders_worse_update_raises_nothing_whenever_it_comes() -> None:
    first, own = message("a", 0), message("b", 9, refs=("a",), msg_type=MsgType.UPDATE)
    worse = message(
        "x",
        5,
        refs=("a",),
        msg_type=MsgType.UPDATE,
        severity=Severity.EXTREME,
        hazard=Hazard.HAIL,
        expires=at(900),
        area=BOTH,
        sender="stranger.example",
    )
    for order in permutations((first, own, worse)):
        line = Line()
        for said in order:
            line._step((Batch(feed="weather", at=at(20), cleared=(said,)),), 20)
        event = only(line)
        assert names(doubts(event)) == ["not_obeyed"]
        assert set(line.world.impacts[event.id]) == {"depot"}
        assert line.world.impacts[event.id]["depot"].level == 2
        assert event.hazard is Hazard.THUNDERSTORM
        line.wait(130)
        assert line.states == [State.UNCONFIRMED]


def test_another_senders_word_that_comes_first_silences_nothing() -> None:
    line = Line()
    line.hear(0, cancel("x", 0, "a", sender="stranger.example"))
    assert line.hear(5, message("a", 0)) == ["warn night depot orange"]
    assert State.ACTIVE in line.states


def test_two_mailboxes_of_one_office_are_one_voice() -> None:
    line = Line()
    line.hear(0, message("a", 0, sender="north@weather.example"))
    assert line.hear(5, cancel("x", 5, "a", sender="south@weather.example")) == [
        "all_clear night depot green"
    ]
    assert names(doubts(only(line))) == []


def test_a_message_dated_a_day_ahead_does_not_outrank_later_ones() -> None:
    line = Line()
    key = ("vtec:KIND.SV.W.0007.2026",)
    early = message("a", DAY, keys=key, onset=at(0), expires=at(120), severity=Severity.MODERATE)
    line.hear(0, early)
    later = message("b", 10, keys=key, expires=at(130))
    assert line.hear(10, early, later) == ["update night depot orange"]
    assert [head.report.id for head in only(line).heads] == ["b"]
    assert line.hear(20, early, later) == []
    kept = codec.event(codec.pack_event(only(line)))
    assert kept == only(line) and kept.ahead == {"a": at(0)}


def test_what_is_long_over_leaves_the_lines_memory_unless_a_feed_still_lists_it() -> None:
    line = Line()
    gone, listed = message("a", 0), message("b", 0, area=EAST)
    line.hear(0, gone, listed)
    line.wait(DAY)
    assert set(line.states) == {State.ENDED}
    line.hear(2 * DAY, listed)
    for day in (9, 10, 11):
        line.hear(day * DAY, listed)
    assert [head.report.id for head in only(line).heads] == ["b"]
    world = line.world
    assert len(world.impacts) == len(world.told) == len(world.closed) == len(world.states) == 1
    assert {lead for leads in world.names.values() for lead in leads} == set(world.events)
    line.hear(12 * DAY)
    line.hear(12 * DAY + 5)
    assert not (world.events or world.names or world.closed or world.told or world.impacts)


def test_another_senders_cancel_is_flagged_and_not_obeyed() -> None:
    line = Line()
    line.hear(0, message("a", 0))
    assert line.hear(5, cancel("x", 5, "a", sender="stranger.example")) == []
    assert names(doubts(only(line))) == ["not_obeyed"]
    assert names(doubts(only(heard(message("a", 0))))) == []


def test_a_cancel_for_a_message_never_seen_tells_nobody_and_waits_for_it() -> None:
    line = Line()
    assert line.hear(0, cancel("c", 5, "never")) == []
    assert line.states == [State.CANCELLED]
    assert line.hear(9, message("other", 9)) == ["warn night depot orange"]
    assert line.hear(12, message("never", 0)) == []


def test_a_clock_a_day_ahead_is_upcoming_and_is_ended_by_reference() -> None:
    line = Line()
    early = message("a", DAY)
    assert line.hear(0, early) == ["warn night depot orange"]
    assert line.states == [State.UPCOMING]
    assert line.hear(5, cancel("c", 5, "a")) == ["all_clear night depot green"]


def test_a_clock_a_day_behind_is_over_and_tells_nobody() -> None:
    line = Line()
    assert line.hear(0, message("a", -DAY)) == []
    assert line.states == [State.ENDED]


def test_a_later_word_with_an_earlier_clock_still_replaces_what_it_names() -> None:
    line = Line()
    line.hear(0, message("a", 0))
    back = message("b", -DAY, refs=("a",), severity=Severity.EXTREME, onset=at(0), expires=at(120))
    assert line.hear(5, back) == ["update night depot red"]
    assert [head.report.id for head in only(line).heads] == ["b"]


def test_an_event_with_no_geometry_is_kept_and_says_so() -> None:
    line = Line()
    assert line.hear(0, message("a", 0, area="")) == []
    assert names(untouched(only(line), DEPOT, at(1))) == ["no_place"]


def test_a_site_on_the_pole_has_no_longitude() -> None:
    poles = [
        Site(id=f"pole{lon}", name="Pole", lat=90, lon=lon, responsible="night") for lon in (0, 123, -180)
    ]
    line = Line(*poles)
    assert line.hear(0, message("a", 0, area=RING)) == ["warn night pole-180,pole0,pole123 orange"]
    far = untouched(only(heard(message("b", 0))), poles[0], at(1))
    also = untouched(only(heard(message("b", 0))), poles[1], at(1))
    assert far == also and names(far) == ["message", "not_reached"]


def test_quakes_are_compared_across_the_date_line_and_the_pole() -> None:
    for one, other in (("0,179.95", "0,-179.95"), ("89.9,0", "89.9,180")):
        line = Line()
        hear(line, quake("a", "a1", spot=one), quake("b", "b1", 3, spot=other))
        assert parts(line) == {frozenset({"a1", "b1"})}


def test_two_feeds_that_disagree_on_severity_count_as_the_worst() -> None:
    said = {
        "hazard": Hazard.THUNDERSTORM,
        "onset": at(0),
        "expires": at(120),
        "country": "CH",
        "shapes": (Shape(ShapeKind.CAP_POLYGON, "47,7 47,8 48,8 48,7 47,7"),),
    }
    for order in ((0, 1), (1, 0)):
        line = Line()
        both = (
            said_by("own", "o", severity=Severity.MODERATE, **said),
            said_by("hub", "h", severity=Severity.EXTREME, **said),
        )
        hear(line, *(both[n] for n in order))
        assert parts(line) == {frozenset({"o", "h"})}
        assert names(doubts(only(line))) == ["severities_differ"]
        assert line.world.impacts[only(line).id]["depot"].level >= 3
