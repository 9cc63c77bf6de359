# SPDX-License-Identifier: AGPL-3.0-or-later
"""Related, not fused: what one hazard may have made of another stays an event of its own, with a reason between."""

from __future__ import annotations

import pytest

from tests.timeline.line import EAST, Line, at, message
from tocsin.core.event import Event
from tocsin.core.fuse.relate import related
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Hazard, Shape, ShapeKind

CUT = {"hazard": Hazard.POWER_OUTAGE, "sender": "grid.example", "expires": None}


def events(*said: Cleared) -> dict[str, Event]:
    line = Line()
    line.hear(40, *said)
    assert len(line.world.events) == len(said)
    return {event.heads[0].report.id: event for event in line.world.events.values()}


def test_a_power_cut_in_the_storms_area_is_related_both_ways_and_stays_two_events() -> None:
    found = events(
        message("storm", 0), message("cut", 30, area="", shapes=(Shape(ShapeKind.POINT, "47.5,7.6"),), **CUT)
    )
    cut, storm = found["cut"], found["storm"]
    follows, leads = related(cut, storm), related(storm, cut)
    assert follows is not None and leads is not None
    assert (follows.name, follows.facts["event"], follows.facts["distance_m"]) == ("may_follow", storm.id, 0)
    assert (leads.name, leads.facts["event"], leads.facts["hazard"]) == ("may_lead", cut.id, "power_outage")


@pytest.mark.parametrize(
    "change",
    [
        {"onset": at(-200)},
        {"onset": at(60 * 40)},
        {"area": EAST},
        {"hazard": Hazard.HEAT},
    ],
    ids=["before", "long after", "elsewhere", "no effect of a storm"],
)
def test_other_times_places_and_kinds_are_not_related(change: dict[str, object]) -> None:
    found = events(message("storm", 0), message("cut", 30, **{**CUT, **change}))  # type: ignore[arg-type]
    assert related(found["cut"], found["storm"]) is None
