# SPDX-License-Identifier: AGPL-3.0-or-later
"""Opening hours in a site's own time zone, and what an impact says of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timeline.line import Line, at, message
from tocsin.core.hours import MOST, Opening, fault, next_change, opening
from tocsin.core.model import Site
from tocsin.core.sites import read_csv

SCHOOL = Site(
    id="school",
    name="School",
    lat=47.5,
    lon=7.5,
    timezone="America/New_York",
    opening_hours="Mo-Fr 08:00-16:30",
)


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (utc(4, 14), utc(4, 16), Opening.OPEN),
        (utc(4, 3), utc(4, 5), Opening.CLOSED),
        (utc(4, 12), utc(4, 14), Opening.PARTLY),
        (utc(4, 3), None, Opening.PARTLY),
        (utc(7, 6), utc(8, 20), Opening.CLOSED),
        (utc(4, 14), utc(4, 14), Opening.OPEN),
        (None, utc(4, 14), Opening.UNKNOWN),
        # New York turns its clocks on 8 March 2026: eight in the morning is 13:00 UTC before it, 12:00 after.
        (utc(6, 12, 30), utc(6, 12, 50), Opening.CLOSED),
        (utc(9, 12, 30), utc(9, 12, 50), Opening.OPEN),
    ],
)
def test_a_window_is_compared_in_the_sites_own_zone(
    start: datetime | None, end: datetime | None, found: Opening
) -> None:
    assert opening(SCHOOL, start, end) is found


def test_the_next_change_and_a_site_without_hours() -> None:
    assert next_change(SCHOOL, utc(4, 3)) == utc(4, 13)
    bare = Site(id="b", name="B", lat=0, lon=0)
    assert opening(bare, utc(4, 3), None) is Opening.UNKNOWN and next_change(bare, utc(4, 3)) is None
    old = Site(id="o", name="O", lat=0, lon=0, opening_hours="by appointment")
    assert opening(old, utc(4, 3), None) is Opening.UNKNOWN


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Mo-Fr 8-16", "at character 7; write hours like"),
        ("whenever", "at character 1"),
        ('Mo-Fr 08:00-17:00 "ask at the gate"', "comments are not kept"),
        ("Mo 08:00-09:00; " * 20, "longer than 200"),
    ],
)
def test_bad_hours_are_one_line_with_place_and_mend(text: str, says: str) -> None:
    assert says in fault(text) and "\n" not in fault(text)
    quoted = text.replace('"', '""')
    sites, problems = read_csv(f'id,lat,lon,opening_hours\na,1,2,"{quoted}"\nb,1,2,24/7\n', "s.csv")
    assert [site.id for site in sites] == ["b"]
    assert len(problems) == 1 and problems[0].startswith("s.csv line 2, column opening_hours: ")


@given(st.text(max_size=40))
def test_no_text_raises(text: str) -> None:
    said = fault(text)
    assert "\n" not in said


@given(st.integers(0, 20_000), st.integers(0, 10**9))
def test_open_and_closed_hours_are_never_both_all_of_a_window(days: int, seconds: int) -> None:
    first = utc(1, 5, 17) + timedelta(days=days)
    shut = Site(
        id="s",
        name="",
        lat=0,
        lon=0,
        timezone="Europe/Paris",
        opening_hours="Mo-Su 00:00-12:00 off; 12:00-24:00",
    )
    found = opening(shut, first, first + timedelta(seconds=seconds))
    assert found is Opening.PARTLY if seconds > 2 * 86_400 else found is not Opening.UNKNOWN
    assert timedelta(days=7) < MOST


def test_an_impact_on_a_closed_school_says_so() -> None:
    weekend = Site(
        id="w", name="W", lat=47.6, lon=7.5, timezone="Europe/Zurich", opening_hours="Sa-Su 08:00-16:30"
    )
    partly = Site(
        id="p", name="P", lat=47.7, lon=7.5, timezone="Europe/Zurich", opening_hours="Mo-Fr 08:00-14:00"
    )
    bare = Site(id="b", name="B", lat=47.8, lon=7.5)
    line = Line(weekend, partly, bare)
    line.hear(0, message("a", 0))
    (impacts,) = line.world.impacts.values()
    last = {site: impact.why[-1].name for site, impact in impacts.items()}
    assert last.pop("b") not in ("site_closed", "site_partly")
    assert last == {"w": "site_closed", "p": "site_partly"}
    assert all(impact.start == at(0) for impact in impacts.values())


def test_a_rule_can_ask_for_opening_hours() -> None:
    shut = Site(
        id="s", name="S", lat=47.5, lon=7.5, timezone="Europe/Zurich", opening_hours="Sa-Su 08:00-16:30"
    )
    rules = '[[rule]]\nname = "closed"\nhours = "closed"\ntell = "guard"'
    assert Line(shut, rules=rules).hear(0, message("a", 0)) == ["warn guard s orange"]
    always = Site(id="s", name="S", lat=47.5, lon=7.5, opening_hours="24/7")
    assert Line(always, rules=rules).hear(0, message("a", 0)) == ["warn duty s orange"]
