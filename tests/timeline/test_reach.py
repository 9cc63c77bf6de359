# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rule may look beyond a hazard's own law: its sites are told by it alone, and everything else stays as it was."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.timeline.line import BOX, CLINIC, DEPOT, EAST, FARM, Line, at, cancel, message
from tests.timeline.test_fusion import quake
from tocsin.core.event import Impact
from tocsin.core.match import SiteIndex
from tocsin.core.model import Basis, Hazard, Measure, Severity, Site
from tocsin.core.route.read import read
from tocsin.core.world import Batch, World
from tocsin.core.wouldhave import compare

SPILL = "47.4,7 47.4,7.1 47.6,7.1 47.6,7 47.4,7"
FAR = '[[rule]]\nname = "far"\nhazard = "thunderstorm"\nreach = "80 km"\ntell = "scout"\nalso = true\n'
"""The clinic lies 75 km east of the storm's box: beyond its own law, within this rule's reach."""


def far(line: Line) -> dict[str, Impact]:
    return {site: impact for found in line.world.beyond.values() for site, impact in found.items()}


def test_a_site_within_a_rules_reach_is_told_by_that_rule_alone() -> None:
    line = Line(rules=FAR)
    assert sorted(line.hear(0, message("a", 0))) == [
        "warn night depot orange",
        "warn scout clinic,depot orange",
    ]
    (own,) = line.world.impacts.values()
    assert set(own) == {"depot"} and not own["depot"].beyond
    impact = far(line)["clinic"]
    assert (impact.basis, impact.inside, impact.beyond, impact.level.name) == (
        Basis.POLYGON,
        False,
        True,
        "YELLOW",
    )
    assert 74_000 < impact.distance_m < 76_000
    assert [r.name for r in impact.why if r.name in ("place", "outside", "beyond")] == [
        "place",
        "outside",
        "beyond",
    ]
    told = next(n for n in line.notices if n.role == "scout")
    assert [r.facts["count"] for r in told.why if r.name == "told_beyond"] == [1]


def test_no_rule_that_reaches_changes_nothing_at_all() -> None:
    plain, near = (
        Line(),
        Line(rules='[[rule]]\nname = "n"\nreach = "1 km"\ntell = "scout"\nalso = true\nlevel = "violet"'),
    )
    assert plain.hear(0, message("a", 0)) == near.hear(0, message("a", 0))
    assert plain.world.impacts == near.world.impacts
    assert not plain.world.beyond and not far(near)


def test_the_widest_rule_widens_and_each_rule_takes_only_its_own_reach() -> None:
    rules = FAR + FAR.replace("far", "near").replace("80 km", "10 km").replace("scout", "boss")
    line = Line(rules=rules)
    assert sorted(n.split()[1:3] for n in line.hear(0, message("a", 0))) == [
        ["boss", "depot"],
        ["night", "depot"],
        ["scout", "clinic,depot"],
    ]
    assert set(far(line)) == {"clinic"}


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ('tags = ["port"]', False),
        ("criticality = 3", False),
        ('level = "orange"', False),
        ('basis = "circle"', False),
        ('posture = "season"', False),
        ('within = "90 km"', True),
    ],
)
def test_what_else_the_rule_asks_holds_beyond_the_law_too(more: str, told: bool) -> None:
    line = Line(rules=FAR + more + '\n[[posture]]\nname = "season"')
    line.hear(0, message("a", 0))
    assert any("clinic" in n.sites for n in line.notices) is told


def test_other_hazards_keep_their_own_law() -> None:
    line = Line(rules=FAR)
    assert line.hear(0, message("a", 0, hazard=Hazard.WIND)) == ["warn night depot orange"]


def test_a_quake_is_looked_for_farther_than_it_is_felt() -> None:
    rules = '[[rule]]\nname = "q"\nhazard = "earthquake"\nreach = 500_000\nlevel = "green"\ntell = "scout"'
    line = Line(replace(CLINIC, lat=49.0), DEPOT, rules=rules)
    said = quake("a", "a1", 0, 5.0)
    line.hear(0, said, feed="a")
    assert "clinic" in far(line) and [r for r in far(line)["clinic"].why if r.name == "shaking"]


def test_a_site_upwind_of_a_release_is_beyond_its_law_and_a_rule_may_look_there() -> None:
    wind = {Measure.PLUME_DEG: 90.0, Measure.PLUME_M: 20_000.0}
    west = Site(id="west", name="West", lat=47.5, lon=6.9, responsible="night")
    rules = '[[rule]]\nname = "h"\nhazard = "hazmat"\nreach = "60 km"\ntell = "scout"'
    for text, found in (("", set()), (rules, {"west"})):
        line = Line(west, rules=text)
        line.hear(0, message("a", 0, hazard=Hazard.HAZMAT, measures=wind, area=SPILL))
        assert not any(line.world.impacts.values())
        assert set(far(line)) == found


def test_the_all_clear_comes_at_the_end_and_not_before() -> None:
    line = Line(rules=FAR)
    line.hear(0, message("a", 0))
    assert line.hear(5, message("a", 0)) == []
    assert sorted(line.hear(9, cancel("c", 9, "a"))) == [
        "all_clear night depot green",
        "all_clear scout clinic,depot green",
    ]
    assert set(far(line)) == {"clinic"}  # what an ended event did touch stays on record


def test_a_rule_that_comes_while_the_event_stands_applies_at_once() -> None:
    line = Line()
    assert line.hear(0, message("a", 0)) == ["warn night depot orange"]
    line.world.rules = read(FAR)
    assert line.wait(5) == ["warn scout clinic,depot orange"]
    assert line.wait(6) == []


def test_a_rule_that_goes_makes_no_false_all_clear_and_the_true_one_comes() -> None:
    line = Line(rules=FAR.replace("also = true", ""))
    line.hear(0, message("a", 0))
    line.world.rules = read("")
    assert line.wait(5) == ["warn night depot orange"]
    assert "no_longer_addressed" in [r.name for d in line.decisions if d.role == "scout" for r in d.why]
    assert set(far(line)) == {"clinic"}  # somebody was told of it and waits for the all-clear
    again = message("b", 6, refs=("a",), severity=Severity.EXTREME)
    assert line.hear(6, again) == ["update night depot red"]
    assert sorted(line.hear(9, cancel("c", 9, "b"))) == [
        "all_clear night depot green",
        "all_clear scout clinic,depot green",
    ]


def test_who_was_told_by_the_law_hears_the_end_when_it_moves_away_though_another_rule_looks_farther() -> None:
    line = Line(CLINIC, FARM, rules=FAR)
    assert sorted(line.hear(0, message("a", 0, area=EAST))) == [
        "warn night clinic orange",
        "warn scout clinic orange",
    ]
    moved = line.hear(5, message("b", 5, refs=("a",), area=BOX))
    assert sorted(moved) == ["all_clear night clinic green", "update scout clinic yellow"]


def test_a_posture_that_ends_ends_no_watch() -> None:
    rules = FAR + 'posture = "season"\n[[posture]]\nname = "season"'
    line = Line(rules=rules)
    line.switch("season", True, 0)
    assert "warn scout clinic,depot orange" in line.hear(0, message("a", 0))
    line.switch("season", False, 5)
    assert line.wait(5) == []
    assert "all_clear scout clinic,depot green" in line.hear(9, cancel("c", 9, "a"))


def test_time_alone_brings_what_is_far_and_near_in_time() -> None:
    line = Line(CLINIC, rules=FAR + 'lead = "1h"')
    assert line.hear(0, message("a", 0, onset=at(180), expires=at(300))) == []
    assert line.world.next_due() == at(120)
    assert line.wait(120) == ["warn scout clinic yellow"]


def test_a_larger_radius_would_have_fired_more_and_a_smaller_less() -> None:
    def world(text: str) -> World:
        sites = (DEPOT, CLINIC)
        return World(SiteIndex(sites), {site.id: site for site in sites}, rules=read(text))

    batches = [Batch(feed="weather", at=at(0), cleared=(message("a", 0),))]
    small, large = FAR.replace("80 km", "10 km"), FAR
    more = compare(batches, world(small), world(large))
    assert (more.fewer, [(c.site, c.roles) for c in more.gained]) == (0, [("clinic", ("scout",))])
    only = '[[rule]]\nname = "far"\nreach = "{}"\ntell = "scout"\n'
    grown = compare(
        batches,
        World(SiteIndex([CLINIC]), {"clinic": CLINIC}, rules=read(only.format("10 km"))),
        World(SiteIndex([CLINIC]), {"clinic": CLINIC}, rules=read(only.format("80 km"))),
    )
    assert (grown.more, grown.fewer) == (1, 0)


PLACES = st.lists(
    st.tuples(st.floats(44, 51), st.floats(4, 12), st.floats(0, 5_000)), min_size=1, max_size=30
)


@settings(max_examples=60, deadline=None)
@given(PLACES, st.floats(100, 900_000), st.booleans())
def test_own_hits_are_the_same_under_any_reach_and_the_rest_are_what_a_buffer_finds(
    places: list[tuple[float, float, float]], reach: float, shaken: bool
) -> None:
    sites = [
        Site(id=f"s{n}", name="S", lat=lat, lon=lon, radius_m=radius)
        for n, (lat, lon, radius) in enumerate(places)
    ]
    said = quake("weather", "q", 0, 5.5) if shaken else message("a", 0)
    plain = Line(*sites)
    plain.hear(0, said)
    wide = Line(*sites, rules=f'[[rule]]\nname = "w"\nreach = {reach}\nlevel = "green"')
    wide.hear(0, said)
    assert plain.world.impacts == wide.world.impacts
    (own,) = plain.world.impacts.values()
    within = {hit.site for hit in SiteIndex(sites).hits(said.place, reach)}
    assert set(far(wide)) == within - set(own)
