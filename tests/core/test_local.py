# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forty clocks: hours of rest, rotas, seasons and deadlines while clocks jump, change for summer and leap.

`CASES` is shared: (name, zone, from, to, a moment in UTC, whether that moment is inside).
"""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.core.route.local import Span, until, windows
from tocsin.core.route.posture import EVERY_YEAR, Posture, Switch, in_force, next_change
from tocsin.core.route.rota import Rota, Shift, on_duty, plan_of

P, N, L, K = "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"
CASES = (
    ("a plain evening", P, "22:00", "06:00", "2026-01-10T20:59", False),
    ("its first second", P, "22:00", "06:00", "2026-01-10T21:00", True),
    ("its last minute", P, "22:00", "06:00", "2026-01-11T04:59", True),
    ("its end is out", P, "22:00", "06:00", "2026-01-11T05:00", False),
    ("night of spring, before", P, "22:00", "06:00", "2026-03-28T20:59", False),
    ("night of spring, begins", P, "22:00", "06:00", "2026-03-28T21:00", True),
    ("night of spring, an hour shorter", P, "22:00", "06:00", "2026-03-29T03:59", True),
    ("night of spring, ends", P, "22:00", "06:00", "2026-03-29T04:00", False),
    ("night of autumn, begins", P, "22:00", "06:00", "2026-10-24T20:00", True),
    ("night of autumn, an hour longer", P, "22:00", "06:00", "2026-10-25T04:59", True),
    ("night of autumn, ends", P, "22:00", "06:00", "2026-10-25T05:00", False),
    ("an end the clock skips", P, "00:00", "02:30", "2026-03-29T01:29", True),
    ("an end the clock skips, past", P, "00:00", "02:30", "2026-03-29T01:30", False),
    ("a start the clock skips", P, "02:30", "05:00", "2026-03-29T01:29", False),
    ("a start the clock skips, in", P, "02:30", "05:00", "2026-03-29T01:30", True),
    ("a start that comes twice, first", P, "02:30", "05:00", "2026-10-25T00:30", True),
    ("a start that comes twice, before", P, "02:30", "05:00", "2026-10-25T00:29", False),
    ("an end that comes twice, first", P, "00:00", "02:30", "2026-10-25T00:29", True),
    ("an end that comes twice, over", P, "00:00", "02:30", "2026-10-25T00:30", False),
    ("an end that comes twice, not again", P, "00:00", "02:30", "2026-10-25T01:15", False),
    ("a span inside the skipped hour", P, "02:10", "02:50", "2026-03-29T01:20", True),
    ("New York in spring", N, "01:00", "03:00", "2026-03-08T06:30", True),
    ("New York in spring, over", N, "01:00", "03:00", "2026-03-08T07:00", False),
    ("New York in autumn", N, "01:00", "03:00", "2026-11-01T07:59", True),
    ("New York in autumn, over", N, "01:00", "03:00", "2026-11-01T08:00", False),
    ("half an hour at Lord Howe", L, "22:00", "06:00", "2026-04-04T19:29", True),
    ("half an hour at Lord Howe, over", L, "22:00", "06:00", "2026-04-04T19:30", False),
    ("half an hour of offset", K, "22:00", "06:00", "2026-01-10T16:30", True),
    ("half an hour of offset, before", K, "22:00", "06:00", "2026-01-10T16:29", False),
    ("leap day, in", P, "22:00", "06:00", "2028-02-29T22:00", True),
    ("leap day, out", P, "22:00", "06:00", "2028-02-29T12:00", False),
    ("over the leap night", "UTC", "22:00", "06:00", "2028-03-01T05:59", True),
    ("new year", "UTC", "22:00", "06:00", "2027-01-01T00:00", True),
    ("Samoa, far east", "Pacific/Apia", "22:00", "06:00", "2026-01-10T09:00", True),
    ("Honolulu, far west", "Pacific/Honolulu", "22:00", "06:00", "2026-01-10T08:00", True),
    ("a whole day", P, "00:00", "00:00", "2026-03-29T01:00", True),
    ("noon alone", "UTC", "12:00", "12:01", "2026-01-10T12:00", True),
    ("noon alone, over", "UTC", "12:00", "12:01", "2026-01-10T12:01", False),
    ("a minute before midnight", "UTC", "23:59", "00:00", "2026-01-10T23:59", True),
    ("midnight", "UTC", "23:59", "00:00", "2026-01-11T00:00", False),
)  # fmt: skip
MOMENTS = st.integers(0, 6 * 366 * 1440).map(
    lambda minute: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
)
ZONES = st.sampled_from((P, N, L, K, "UTC", "Pacific/Apia", "Africa/Casablanca", "America/St_Johns"))


def test_there_are_forty() -> None:
    assert len(CASES) == 40


@pytest.mark.parametrize(
    ("name", "zone", "start", "end", "at", "inside"), CASES, ids=[case[0] for case in CASES]
)
def test_a_clock_case(name: str, zone: str, start: str, end: str, at: str, inside: bool) -> None:
    span = Span(time.fromisoformat(start), time.fromisoformat(end))
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    stop = until(span, ZoneInfo(zone), moment)
    assert (stop is not None) == inside
    assert stop is None or stop > moment


@given(MOMENTS, ZONES, st.times(), st.times())
def test_a_span_opens_and_closes_once_a_day(at: datetime, zone: str, start: time, end: time) -> None:
    span = Span(start.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0))
    found = list(windows(span, ZoneInfo(zone), at))
    assert found == sorted(found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    assert all(b - a <= timedelta(hours=26) for a, b in found)
    stop = until(span, ZoneInfo(zone), at)
    if start.replace(second=0, microsecond=0) == end.replace(second=0, microsecond=0):
        return  # whole days follow each other without end
    assert stop is None or (stop > at and until(span, ZoneInfo(zone), stop - timedelta(seconds=1)) == stop)


ROTA = Rota(
    name="leads", zone=P, roles=("a", "b"), start=date(2024, 1, 1), days=1, otherwise="c",
    span=Span(time(20), time(8)),
)  # fmt: skip


@given(MOMENTS)
def test_a_plan_leaves_nothing_out_and_agrees_with_every_moment(at: datetime) -> None:
    pieces = plan_of(ROTA, [], at, 3)
    assert pieces[0][0] == at and pieces[-1][1] == at + timedelta(days=3)
    assert all(before[1] == after[0] for before, after in pairwise(pieces))
    for start, end, duty in pieces:
        for moment in (start, end - timedelta(seconds=1)):
            assert on_duty(ROTA, [], moment).role == duty.role


def test_a_turn_is_the_days_on_which_it_begins_also_over_both_clock_changes() -> None:
    for day, role in ((28, "b"), (29, "a")):
        for hour in (21, 27, 29):
            moment = datetime(2026, 3, day, tzinfo=UTC) + timedelta(hours=hour)
            assert on_duty(ROTA, [], moment).role == role, (day, hour)
    assert on_duty(ROTA, [], datetime(2026, 3, 29, 12, tzinfo=UTC)).hole


def test_the_shift_that_began_last_wins() -> None:
    at = datetime(2026, 3, 4, 12, tzinfo=UTC)
    hour = timedelta(hours=1)
    long = Shift(start=at - 5 * hour, end=at + 5 * hour, rota="leads", role="x")
    short = Shift(start=at - hour, end=at + hour, rota="leads", role="y")
    other = Shift(start=at - hour, end=at + hour, rota="others", role="z")
    assert on_duty(ROTA, [short, long, other], at).role == "y"
    assert on_duty(ROTA, [short, long, other], at + 2 * hour).role == "x"


SEASON = Posture(name="season", first=date(EVERY_YEAR, 11, 20), last=date(EVERY_YEAR, 2, 29), zone=P)


def test_a_season_over_new_year_and_the_leap_day() -> None:
    def holds(*day: int) -> bool:
        return bool(in_force([SEASON], {}, datetime(*day, tzinfo=UTC)))  # type: ignore[arg-type]

    assert holds(2027, 12, 1) and holds(2028, 2, 29, 22) and not holds(2028, 2, 29, 23)
    assert holds(2027, 2, 28) and not holds(2027, 3, 1) and not holds(2027, 7, 1)
    assert (
        in_force(
            [SEASON],
            {"season": Switch(False, datetime(2027, 1, 1, tzinfo=UTC))},
            datetime(2027, 12, 1, tzinfo=UTC),
        )
        == ()
    )


@given(MOMENTS)
def test_the_next_change_changes_something(at: datetime) -> None:
    change = next_change([SEASON], at)
    assert change is not None and change > at
    assert in_force([SEASON], {}, change) != in_force([SEASON], {}, change - timedelta(seconds=1))
