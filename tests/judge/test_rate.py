# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ratings of places: hours that add up, words that say what changed, and no way to reach a person."""

import ast
import math
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

from tocsin.core.judge import rate as room
from tocsin.core.judge import record
from tocsin.core.judge.rate import Horizon, Moved, Past, Stake, changes, rate
from tocsin.core.model import Hazard, Reason
from tocsin.core.words import reason

NOW = datetime(2031, 7, 1, tzinfo=UTC)
QUIET = Past(365.0, {Hazard.FLOOD: 73.0})


def stake(event: str, start: float, end: float, p: float, hazard: Hazard = Hazard.WIND) -> Stake:
    return Stake(event, hazard, NOW + timedelta(hours=start), NOW + timedelta(hours=end), p)


def test_expected_hours_of_a_day() -> None:
    found = rate([stake("a", -5, 4, 0.5), stake("b", 20, 40, 0.25)], QUIET, NOW, Horizon.DAY)
    assert found.hours == pytest.approx(4 * 0.5 + 4 * 0.25)
    assert found.parts[0].events == ("a", "b")


def test_the_past_fills_what_nobody_can_see_yet() -> None:
    week = rate([], QUIET, NOW, Horizon.WEEK)
    assert week.hours == pytest.approx(73.0 / 365.0 * 4.0)
    assert week.against_past == pytest.approx(4.0 / 7.0)


def test_no_more_hours_than_there_are() -> None:
    many = [stake(str(i), 0, 24, 0.9) for i in range(9)]
    assert rate(many, QUIET, NOW, Horizon.DAY).hours == 24.0


def test_among_peers() -> None:
    found = rate([stake("a", 0, 10, 0.5)], QUIET, NOW, Horizon.DAY, peers=(1.0, 2.0, 9.0, 12.0))
    assert found.among_peers == 0.5
    assert math.isnan(rate([], Past(0.0, {}), NOW, Horizon.DAY).against_past)


def test_a_change_says_what_changed() -> None:
    before = rate([stake("a", 0, 10, 0.1)], QUIET, NOW, Horizon.DAY)
    after = rate([stake("a", 0, 10, 0.1), stake("b", 0, 10, 0.6)], QUIET, NOW, Horizon.DAY)
    (moved,) = changes(before, after)
    assert moved == Moved(Hazard.WIND, 1.0, 7.0, 1, 0)
    assert (
        reason(Reason("rating_moved", structs.asdict(moved)), "en")
        == "strong wind: 1.0 h expected before, 7.0 h now; 1 new, 0 gone"
    )
    assert changes(after, after) == ()


def test_no_person_like_field_is_reachable_from_this_room() -> None:
    forbidden = (
        "person",
        "staff",
        "user",
        "operator",
        "author",
        "organis",
        "union",
        "name",
        "who",
        "responsible",
    )
    for where in (room, record):
        for kind in vars(where).values():
            for field in getattr(kind, "__struct_fields__", ()):
                assert not any(word in field for word in forbidden), f"{kind}.{field}"


def test_the_store_of_ratings_reads_places_and_hours_and_nothing_else() -> None:
    """Tables and columns named in `store.ratings`, read from its source: none is of a person or a role."""
    source = Path("src/tocsin/store/ratings.py").read_text("utf-8")
    tables = set(re.findall(r"models\.([A-Z]\w+)", source))
    assert tables == {"Site", "Patch", "Event", "Judged"}
    words = {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)}
    words |= {node.attr for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute)}
    assert not {str(w) for w in words} & {"responsible", "acked_by", "role", "account", "user", "target"}
