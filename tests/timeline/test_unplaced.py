# SPDX-License-Identifier: AGPL-3.0-or-later
"""A message no place can be found for is kept and told to whoever watches its publisher, and to nobody else."""

from tests.timeline.line import DEPOT, Line, at, cancel, message
from tocsin.core.event import State
from tocsin.core.model import Geocode, Hazard, MsgType, Severity, Status
from tocsin.core.words import tell
from tocsin.core.world import Ears

EARS = Ears(name="weather", hazards=frozenset({Hazard.WIND}), quiet_after=10**6, sites=frozenset({"depot"}))
ZONE = {"area": "", "geocodes": (Geocode("UGC", "XXZ001"),)}
LOST = "unplaced night depot orange"


def test_it_is_kept_shown_and_told_once() -> None:
    line = Line(ears=(EARS,))
    lost = message("a", 0, **ZONE)
    assert not lost.place.known
    assert line.hear(0, lost) == [LOST]
    assert line.states == [State.ACTIVE]
    assert line.hear(5, lost) == []
    notice = line.notices[-1]
    said = tell(notice, {"depot": DEPOT}, at(0), "en", "Weather office")
    assert "names no area we can place" in said.lines[0] and "Depot" in said.lines[0]
    assert line.hear(60, cancel("b", 60, "a")) == []
    assert line.states == [State.CANCELLED]


def test_many_are_told_as_one_and_a_worse_one_at_once() -> None:
    line = Line(ears=(EARS,))
    many = [
        message(f"m{n}", 0, **ZONE, hazard=hazard)
        for n, hazard in enumerate((Hazard.WIND, Hazard.SNOW, Hazard.FOG))
    ]
    assert line.hear(0, *many) == [LOST]
    assert line.hear(10, *many, message("n", 10, **ZONE, hazard=Hazard.HEAT)) == []
    worse = message("o", 20, **ZONE, severity=Severity.EXTREME, hazard=Hazard.COLD)
    assert line.hear(20, *many, worse) == ["unplaced night depot red"]
    assert line.hear(400, message("p", 400, **ZONE)) == [LOST]


def test_what_is_minor_or_not_actual_is_kept_and_not_told() -> None:
    line = Line(ears=(EARS,))
    assert (
        line.hear(
            0, message("a", 0, **ZONE, severity=Severity.MINOR), message("b", 0, **ZONE, status=Status.TEST)
        )
        == []
    )
    assert len(line.states) == 2


def test_an_update_with_a_place_is_told_as_any_other() -> None:
    line = Line(ears=(EARS,))
    line.hear(0, message("a", 0, **ZONE))
    assert line.hear(9, message("b", 9, refs=("a",), msg_type=MsgType.UPDATE)) == ["warn night depot orange"]


def test_a_feed_nobody_watches_tells_nobody() -> None:
    line = Line()
    assert line.hear(0, message("a", 0, **ZONE)) == []
    assert line.states == [State.ACTIVE]
