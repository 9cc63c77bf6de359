# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fusion: one thing told by several feeds is one event and one page; what only looks alike stays apart."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timeline.line import BOX, DEPOT, NOON, Line, at, message
from tocsin.core import geo
from tocsin.core.event import State
from tocsin.core.fuse.likeness import around, cells
from tocsin.core.guard.gate import Cleared, clear, restore
from tocsin.core.model import Hazard, Measure, MsgType, Report, Severity, Shape, ShapeKind
from tocsin.core.world import Batch
from tocsin.store import codec


def said_by(feed: str, ident: str, **said: Any) -> Cleared:
    base: dict[str, Any] = {"format": feed, "id": ident, "sender": f"{feed}.example", "sent": NOON}
    report = Report(**{**base, **said})
    cleared = clear(report, geo.locate(report, {})[0], feed, text_listed=True)
    assert isinstance(cleared, Cleared)
    return cleared


def quake(
    feed: str, ident: str, seconds: float = 0, size: float | None = 6.0, spot: str = "47.5,7.5", **said: Any
) -> Cleared:
    """A strong quake beneath the depot at noon, unless said otherwise."""
    return said_by(
        feed,
        ident,
        keys=(f"{feed}:{ident}",),
        hazard=Hazard.EARTHQUAKE,
        onset=NOON + timedelta(seconds=seconds),
        shapes=(Shape(ShapeKind.POINT, spot),),
        measures={Measure.MAGNITUDE: size, Measure.DEPTH_M: 10_000.0} if size is not None else {},
        **said,
    )


def storm(feed: str, ident: str, headline: str, spot: str = "20,130") -> Cleared:
    shapes = (Shape(ShapeKind.POINT, spot),)
    return said_by(
        feed, ident, hazard=Hazard.TROPICAL_CYCLONE, onset=NOON, headline={"en": headline}, shapes=shapes
    )


def hear(line: Line, *heard: Cleared, minutes: float = 1) -> None:
    """Each message in a step of its own."""
    for cleared in heard:
        line._step((Batch(feed=cleared.feed, at=at(minutes), cleared=(cleared,)),), minutes)


def parts(line: Line) -> set[frozenset[str]]:
    """Which messages stand together."""
    return {frozenset(head.report.id for head in e.heads) for e in line.world.events.values()}


def test_a_quake_of_three_networks_is_one_event_and_one_page() -> None:
    line = Line()
    hear(line, quake("a", "a1"), quake("b", "b1", 4, 5.8, "47.6,7.6"), quake("c", "c1", -9, 6.3, "47.4,7.2"))
    assert parts(line) == {frozenset({"a1", "b1", "c1"})}
    (event,) = line.world.events.values()
    assert [reason.name for reason in event.fused] == ["same_quake"] * 3
    assert len([n for n in line.notices if n.kind == "warn" and n.role == "night"]) == 1
    assert codec.event(codec.pack_event(event)) == event


@pytest.mark.parametrize(
    "other",
    [
        quake("b", "b1", 21, 5.6),
        quake("b", "b1", 61),
        quake("b", "b1", 2, 6.7),
        quake("b", "b1", 2, spot="47.5,9.0"),
        quake("b", "b1", 8, None),
        quake("b", "b1", 2, sender="a.example"),
        quake("a", "a2", 1),
    ],
    ids=["late", "a minute", "size", "far", "no size", "one sender", "one feed"],
)
def test_what_only_looks_alike_stays_apart(other: Cleared) -> None:
    line = Line()
    hear(line, quake("a", "a1"), other)
    assert len(line.world.events) == 2


def test_aftershocks_of_two_networks_pair_by_nearness() -> None:
    line = Line()
    hear(line, quake("a", "a1"), quake("b", "b2", 16), quake("a", "a2", 15), quake("b", "b1", 1))
    assert parts(line) == {frozenset({"a1", "b1"}), frozenset({"a2", "b2"})}


def test_a_revision_does_not_tear_a_pair_and_one_feeds_deletion_ends_nothing() -> None:
    line = Line()
    hear(
        line, quake("a", "a1"), quake("b", "b1", 3), quake("b", "b1", 3, 6.9, sent=NOON + timedelta(hours=1))
    )
    assert parts(line) == {frozenset({"a1", "b1"})}
    gone = quake("a", "a1", msg_type=MsgType.CANCEL, refs=("a1",), sent=NOON + timedelta(hours=2))
    hear(line, gone, minutes=121)
    assert line.states == [State.ACTIVE]


spots = st.tuples(
    st.integers(0, 60), st.sampled_from([5.6, 6.0, 6.3]), st.sampled_from(["47.5,7.5", "47.8,7.9"])
)
heard = st.lists(st.tuples(st.sampled_from("abc"), spots), min_size=2, max_size=7)


@given(heard, st.randoms(use_true_random=False))
@settings(max_examples=80)
def test_any_order_of_arrival_groups_alike(rows: list[Any], rng: Any) -> None:
    quakes = [quake(feed, f"{feed}{n}", *spot) for n, (feed, spot) in enumerate(rows)]
    first, second = Line(), Line()
    hear(first, *quakes)
    rng.shuffle(quakes)
    hear(second, *quakes)
    assert parts(first) == parts(second)
    for group in parts(first):
        assert len({name[0] for name in group}) == len(group)
    for line in (first, second):
        for name, leads in line.world.names.items():
            assert {e for e in leads if name in line.world.events[e].names} == set(leads)


def test_a_message_is_compared_with_its_neighbours_only() -> None:
    line = Line()
    many = tuple(quake("a", f"a{n}", 3600 * n) for n in range(400))
    line._step((Batch(feed="a", at=at(1), cleared=many),), 1)
    hear(line, quake("b", "b7", 3600 * 7 + 3))
    assert frozenset({"a7", "b7"}) in parts(line)
    near = [cell for head in many for own in cells(head) for cell in around(own)]
    assert max(len(line.world.near.get(cell, ())) for cell in near) == 1
    assert sum(map(len, line.world.near.values())) == 400 + (
        cells(quake("b", "b7", 3600 * 7 + 3)) != cells(many[7])
    )


def test_a_named_storm_is_one_where_both_saw_it() -> None:
    line = Line()
    hear(line, storm("g", "g1", "Orange notification for tropical cyclone DOLPHIN-26."))
    hear(line, storm("e", "e1", "Super Typhoon Dolphin", "21,131"))
    hear(line, storm("e", "e2", "Tropical Storm Dolphin", "20,-40"))
    assert parts(line) == {frozenset({"g1", "e1"}), frozenset({"e2"})}


@pytest.mark.parametrize(
    ("spot", "began", "name", "one"),
    [
        ("20.3,130.4", 6, "Tropical Storm 15W", True),
        ("20.3,130.4", 6, "Tropical Storm Nangka", True),
        ("21.5,131.5", 6, "Tropical Storm 15W", False),
        ("20.3,130.4", 24 * 9, "Tropical Storm 15W", False),
    ],
    ids=["counted", "named by one", "far", "another week"],
)
def test_a_storm_without_a_common_name_is_one_by_its_track(
    spot: str, began: int, name: str, one: bool
) -> None:
    line = Line()
    other = storm("e", "e1", name, spot)
    later = msgspec.structs.replace(other.report, onset=NOON + timedelta(hours=began))
    hear(
        line,
        storm("g", "g1", "Green notification for tropical cyclone FIFTEEN-26."),
        restore(later, other.place, "e"),
    )
    assert len(line.world.events) == (1 if one else 2)


def test_two_storms_with_different_names_stay_two_however_near() -> None:
    line = Line()
    hear(
        line,
        storm("g", "g1", "Tropical cyclone DOLPHIN-26."),
        storm("e", "e1", "Typhoon Peilou", "20.1,130.1"),
    )
    assert len(line.world.events) == 2


def test_a_track_is_followed_across_the_date_line() -> None:
    line = Line()
    hear(
        line,
        storm("g", "g1", "Tropical cyclone 03P.", "-18,179.8"),
        storm("e", "e1", "Cyclone 03P", "-18,-179.9"),
    )
    assert len(line.world.events) == 1


def test_one_warning_through_two_feeds_is_one_event() -> None:
    line = Line()
    own = message("a", 0, country="CH")
    hub = said_by("hub", "h", **_facts(own, country="CH", severity=Severity.MODERATE))
    hear(line, own, hub)
    assert parts(line) == {frozenset({"a", "h"})}
    (event,) = line.world.events.values()
    assert event.fused[0].facts["overlap_percent"] == 100
    assert line.world.impacts[event.id][DEPOT.id].level == 2


@pytest.mark.parametrize(
    "change",
    [
        {"country": "DE"},
        {"expires": at(125)},
        {"onset": at(2)},
        {"hazard": Hazard.HAIL},
        {"shapes": (Shape(ShapeKind.CAP_POLYGON, "47,7 47,8 47.8,8 47.8,7 47,7"),)},
        {"shapes": ()},
    ],
    ids=["country", "end", "start", "hazard", "area", "no area"],
)
def test_words_alone_never_fuse(change: dict[str, Any]) -> None:
    line = Line()
    text = {"en": "Severe thunderstorm over the lake"}
    own = message("a", 0, country="CH", headline=text, description=text)
    hear(line, own, said_by("hub", "h", **_facts(own, **{"country": "CH", **change})))
    assert len(line.world.events) == 2


def _facts(cleared: Cleared, **said: Any) -> dict[str, Any]:
    report = cleared.report
    names = ("hazard", "severity", "onset", "expires", "headline", "description")
    shapes = (Shape(ShapeKind.CAP_POLYGON, BOX),)
    return {**{name: getattr(report, name) for name in names}, "shapes": shapes, **said}
