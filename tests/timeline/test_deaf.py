# SPDX-License-Identifier: AGPL-3.0-or-later
"""A feed that is silent, or answers and has frozen, makes its sites blind: told once, and once when it is back."""

from tests.timeline.line import Line, at
from tocsin.core.model import Hazard
from tocsin.core.words import tell
from tocsin.core.world import Batch, Ears

HOUR = 60
EARS = Ears(name="weather", hazards=frozenset({Hazard.WIND}), quiet_after=3600, sites=frozenset({"depot"}))


def poll(line: Line, minutes: float, new: bool) -> list[str]:
    return line._short(line._step((Batch(feed="weather", at=at(minutes), new=new),), minutes))


def heard_for(days: int) -> tuple[Line, int]:
    """A feed asked every half hour that has something new every sixth hour; and when that was last."""
    line = Line(ears=(EARS,))
    for half_hours in range(days * 48 + 1):
        assert poll(line, half_hours * 30, new=half_hours % 12 == 0) == []
    return line, days * 24 * HOUR


def test_a_feed_that_answers_but_says_nothing_new_for_far_longer_than_ever_is_deaf() -> None:
    line, last = heard_for(20)
    told = {m: said for m in range(30, 20 * HOUR, 30) if (said := poll(line, last + m, new=False))}
    assert told == {18 * HOUR + 30: ["blind night depot yellow"]}
    notice = line.notices[-1]
    text = tell(notice, line.world.sites, notice.at, "en", "Weather office")
    assert "answers, but has said nothing new since" in text.lines[0] and "Depot" in text.lines[0]
    assert poll(line, last + 20 * HOUR, new=True) == ["hearing night depot green"]
    assert poll(line, last + 20 * HOUR + 30, new=False) == []


def test_before_a_fortnight_only_silence_is_deafness() -> None:
    line, last = heard_for(10)
    assert [said for m in range(30, 40 * HOUR, 30) if (said := poll(line, last + m, new=False))] == []


def test_silence_is_judged_by_what_was_declared_however_slow_the_learned_pace() -> None:
    line, last = heard_for(20)
    assert line.wait(last + 59) == []
    assert line.wait(last + 61) == ["blind night depot yellow"]
    assert line.notices[-1].why[0].name == "feed_silent"
    assert poll(line, last + 90, new=True) == ["hearing night depot green"]


def test_a_clock_that_goes_back_does_not_make_a_silent_feed_heard() -> None:
    line = Line(ears=(Ears(name="weather", hazards=frozenset({Hazard.WIND}), quiet_after=600),))
    line.hear(0)
    assert {word.split()[0] for word in line.wait(11)} == {"blind"}
    assert line.wait(5) == [] and line.wait(30) == []
    assert {word.split()[0] for word in line.hear(31)} == {"hearing"}
