# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is learned of a feed's pace: slow enough for its quiet days, blind to bursts, never tighter than declared."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tocsin.core.rhythm import KEPT, LEAST, SLACK, Rhythm, beat, patience

START = datetime(2026, 3, 1, tzinfo=UTC)
HOUR = 3600.0


def learn(*silences: float, rhythm: Rhythm | None = None) -> Rhythm:
    """Something new after each of these silences, in hours."""
    rhythm = rhythm or beat(Rhythm(), START)
    for hours in silences:
        assert rhythm.last is not None
        rhythm = beat(rhythm, rhythm.last + timedelta(hours=hours))
    return rhythm


def test_nothing_is_learned_in_the_first_fortnight() -> None:
    assert patience(learn(*[6] * 4 * (LEAST - 1)), HOUR) is None
    assert patience(learn(*[6] * 4 * (LEAST + 2)), HOUR) == SLACK * 6 * HOUR


def test_a_burst_does_not_make_a_feed_look_quick() -> None:
    calm = learn(*[6] * 4 * 20)
    stormy = learn(*[0.01] * 2400 * 3, rhythm=calm)
    assert patience(stormy, HOUR) == patience(calm, HOUR)


def test_one_outage_does_not_make_it_look_slow_and_a_new_pace_is_learned() -> None:
    calm = learn(*[6] * 4 * 20)
    assert patience(learn(100, *[6] * 40, rhythm=calm), HOUR) == SLACK * 6 * HOUR
    assert patience(learn(*[24] * 10, rhythm=calm), HOUR) == SLACK * 24 * HOUR


def test_it_is_never_tighter_than_declared() -> None:
    assert patience(learn(*[0.02] * 24 * 50 * 20), HOUR) == HOUR


def test_silence_nobody_listened_to_is_not_the_feeds() -> None:
    calm = learn(*[6] * 4 * 20)
    away = beat(calm, calm.last + timedelta(days=30), broken=True)  # type: ignore[operator]
    assert patience(away, HOUR) == patience(calm, HOUR) and away.past == calm.past


@given(st.lists(st.floats(0.001, 500), max_size=200), st.floats(60, 1e6))
def test_whatever_is_heard_it_stays_small_and_polite(silences: list[float], quiet_after: float) -> None:
    rhythm = learn(*silences)
    assert len(rhythm.past) <= KEPT
    assert (most := patience(rhythm, quiet_after)) is None or most >= quiet_after
