# SPDX-License-Identifier: AGPL-3.0-or-later
"""Would have fired: pages more and fewer, and impacts that only one side tells."""

from __future__ import annotations

from msgspec.structs import replace

from tests.timeline.line import BOTH, CLINIC, DEPOT, at, cancel, message
from tests.timeline.test_fusion import quake
from tocsin.core.difference import Difference
from tocsin.core.match import SiteIndex
from tocsin.core.model import Hazard, Severity, Site
from tocsin.core.route.read import read
from tocsin.core.route.rules import USUAL, Ruleset
from tocsin.core.world import Batch, World
from tocsin.core.wouldhave import compare

HEARD = (
    (0, message("a", 0, area=BOTH, severity=Severity.MODERATE)),
    (10, message("b", 10, refs=("a",), area=BOTH, severity=Severity.EXTREME)),
    (30, cancel("c", 30, "b")),
)


def world(rules: Ruleset = USUAL, *sites: Site) -> World:
    kept = sites or (DEPOT, CLINIC)
    return World(SiteIndex(kept), {site.id: site for site in kept}, rules=rules)


def played(before: World, after: World, **span: object) -> Difference:
    batches = [Batch(feed="weather", at=at(minutes), cleared=(said,)) for minutes, said in HEARD]
    return compare(batches, before, after, **span)  # type: ignore[arg-type]


def test_the_same_rules_differ_in_nothing() -> None:
    found = played(world(), world())
    assert (found.more, found.fewer, found.missed, found.gained) == (0, 0, (), ())
    assert [(row.role, row.before, row.after) for row in found.rows] == [("night", 2, 2)]


def test_a_higher_level_is_fewer_pages_and_misses_nothing_that_gets_worse() -> None:
    red = read('otherwise = "nobody"\n[[rule]]\nname = "r"\nlevel = "red"')
    found = played(world(), world(red))
    assert (found.more, found.fewer, found.missed) == (0, 1, ())


def test_telling_another_role_is_more_for_one_and_fewer_for_the_other() -> None:
    found = played(world(), world(read('[[rule]]\nname = "r"\ntell = "boss"')))
    assert {(row.role, row.more, row.fewer) for row in found.rows} == {("boss", 2, 0), ("night", 0, 2)}
    assert (found.missed, found.gained) == ((), ())


def test_telling_nobody_names_every_impact_missed_the_worst_first() -> None:
    found = played(world(), world(read('[[rule]]\nname = "r"\ntell = "nobody"')))
    assert [(case.site, case.level.name, case.roles) for case in found.missed] == [
        ("clinic", "RED", ("night",)),
        ("depot", "RED", ("night",)),
    ]
    assert played(world(read('[[rule]]\nname = "r"\ntell = "nobody"')), world()).gained == found.missed


def test_other_radii_and_sites_are_compared_alike() -> None:
    far = Site(id="far", name="Far", lat=47.5, lon=9.9, responsible="night")
    found = played(world(USUAL, far), world(USUAL, replace(far, radius_m=60_000.0)))
    assert [(case.site, case.at) for case in found.gained] == [("far", at(0))]
    assert found.missed == () and found.more == 2


def test_only_the_asked_time_counts() -> None:
    nobody = read('[[rule]]\nname = "r"\ntell = "nobody"')
    assert played(world(), world(nobody), start=at(5)).fewer == 1
    assert played(world(), world(nobody), stop=at(5)).fewer == 1


def test_what_is_held_and_bundled_rings_once_and_misses_nothing() -> None:
    quiet = read('[[quiet]]\nname = "lunch"\nfrom = "12:00"\nto = "12:45"\nzone = "UTC"')
    said = [message("x", 1, expires=at(300)), message("y", 2, area=BOTH, expires=at(300), hazard=Hazard.HAIL)]
    batches = [Batch(feed="weather", at=at(n), cleared=(one,)) for n, one in enumerate(said, 1)]
    found = compare(batches, world(), world(quiet), stop=at(60))
    assert (found.missed, found.gained) == ((), ())
    assert sum(row.before for row in found.rows) == 2 and sum(row.after for row in found.rows) == 1


def test_events_that_become_one_are_one_on_both_sides() -> None:
    said = [quake("a", "a1"), quake("b", "b1", 4, 5.8, "47.6,7.6")]
    batches = [Batch(feed=one.feed, at=at(n), cleared=(one,)) for n, one in enumerate(said, 1)]
    found = compare(batches, world(), world(read('[[rule]]\nname = "r"\ntell = "nobody"')))
    assert len({case.event for case in found.missed}) == 1
