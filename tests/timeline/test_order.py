# SPDX-License-Identifier: AGPL-3.0-or-later
"""Order and number: any order of arrival ends alike; n hazards in are n events out; the world is not touched."""

from itertools import permutations

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timeline.line import Line, at, cancel, message
from tocsin.core.event import State, live
from tocsin.core.flow import step
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Geocode, Hazard, MsgType, Severity
from tocsin.core.world import Batch

VTEC = ("vtec:KIND.SV.W.0007.2026",)
WATCH, WARNING = ("vtec:KIND.WS.A.0003.2026",), ("vtec:KIND.WS.W.0002.2026",)
GDACS = ("gdacs:TC1001",)


def zones(*codes: str) -> tuple[Geocode, ...]:
    return tuple(Geocode("UGC", code) for code in codes)


CHAINS: dict[str, list[Cleared]] = {
    "references": [
        message("a", 0),
        message("b", 5, refs=("a",), msg_type=MsgType.UPDATE, severity=Severity.EXTREME),
        message("c", 9, refs=("a", "b"), msg_type=MsgType.UPDATE, severity=Severity.MODERATE),
        cancel("d", 12, "a", "b", "c"),
    ],
    "vtec": [message(i, n, keys=VTEC, ends=at(200)) for n, i in enumerate("abcd")],
    "revised in place": [
        message("a", n, severity=s)
        for n, s in enumerate((Severity.MINOR, Severity.SEVERE, Severity.MODERATE))
    ],
    "parts": [
        message("a", 0, part="north"),
        message("a", 0, part="south", hazard=Hazard.WIND),
        message("b", 5, refs=("a",), part="north"),
        cancel("c", 9, "b"),
    ],
    "a partial cancel by zones": [
        message("a", 0, keys=VTEC, geocodes=zones("INC001", "INC003", "INC005")),
        message("b", 9, part="on", keys=VTEC, geocodes=zones("INC001", "INC003")),
        message("b", 9, part="off", keys=VTEC, cancelled_keys=VTEC, geocodes=zones("INC005")),
        message("c", 12, keys=VTEC, cancelled_keys=VTEC, geocodes=zones("INC001", "INC003")),
    ],
    "an upgrade": [
        message("a", 0, keys=WATCH, geocodes=zones("INC001")),
        message(
            "b",
            5,
            keys=WARNING,
            cancelled_keys=WATCH,
            superseded_by=WARNING,
            geocodes=zones("INC001"),
            hazard=Hazard.SNOW,
        ),
    ],
    "numbers used again in another year": [
        message("a", 0, keys=("vtec:KIND.SV.W.0007.2025",), ends=at(200)),
        message("b", 5, keys=VTEC, ends=at(200)),
        message("c", 9, keys=VTEC, cancelled_keys=VTEC),
    ],
    "expiredReferences and a message never seen": [
        message("b", 5, refs=("never", "a"), msg_type=MsgType.UPDATE),
        message("a", 0),
        message("c", 9, refs=("b", "a", "never"), msg_type=MsgType.UPDATE),
    ],
    "a preferred id that changes": [
        message("us1", 0, keys=("usgs:us1",), hazard=Hazard.EARTHQUAKE),
        message("us1", 4, keys=("usgs:us1", "usgs:ci2"), hazard=Hazard.EARTHQUAKE),
        message("ci2", 8, keys=("usgs:ci2", "usgs:us1"), hazard=Hazard.EARTHQUAKE),
    ],
    "episodes of one happening": [
        message("1001-1", 0, keys=GDACS, hazard=Hazard.TROPICAL_CYCLONE),
        message("1001-2", 6, keys=GDACS, hazard=Hazard.TROPICAL_CYCLONE),
        message("1001-3", 9, keys=GDACS, hazard=Hazard.TROPICAL_CYCLONE, severity=Severity.MINOR),
    ],
    "an entity id that is kept": [
        message("alert:7", n, keys=("gtfs:city:7",), hazard=Hazard.TRANSIT, expires=None) for n in (0, 3, 6)
    ],
    "two cities that both count from 1": [
        message("1", 0, sender="a.example"),
        message("1", 1, sender="b.example", hazard=Hazard.FLOOD),
        message("2", 5, refs=("1",), sender="a.example", hazard=Hazard.WIND),
        cancel("3", 7, "1", sender="b.example"),
    ],
    "two voices": [
        message("a", 0),
        cancel("x", 3, "a", sender="stranger.example"),
        message("b", 5, refs=("a",)),
    ],
}

SAID = [said for chain in CHAINS.values() for said in chain]


def outcome(line: Line) -> list[tuple[str, str, tuple[str, ...]]]:
    """What stands at the end: hazard, state and live messages of each event that speaks of a place."""
    found = []
    for event in line.world.events.values():
        heads = tuple(sorted(f"{h.report.id}#{h.report.part}" for h in live(event, at(20))))
        state = line.world.states[event.id]
        if heads or state is State.CANCELLED:
            found.append((event.hazard.value, state.value, heads))
    return sorted(found)


def test_any_order_of_arrival_ends_alike() -> None:
    for name, chain in CHAINS.items():
        ends = {}
        for order in permutations(chain):
            line = Line()
            for said in (*order, order[0], order[-1]):
                line._step((Batch(feed="weather", at=at(20), cleared=(said,)),), 20)
            visible = [e for e in outcome(line) if e[2]]
            ends.setdefault(msgspec.json.encode(visible), order)
        assert len(ends) == 1, (name, list(ends))


def test_messages_of_one_name_from_two_senders_or_feeds_are_two_events() -> None:
    for senders in (("a.example", "b.example"), ("", "")):
        line = Line()
        first = message("1", 0, feed="a", sender=senders[0])
        second = message("1", 0, feed="b", sender=senders[1], hazard=Hazard.FLOOD)
        assert line.hear(0, first, feed="a") == ["warn night depot orange"]
        assert line.hear(1, second, feed="b") == ["warn night depot orange"]
        again = message("2", 5, feed="b", refs=("1",), sender=senders[1], hazard=Hazard.FLOOD)
        assert line.hear(5, again, feed="b") == []
        assert line.hear(6, cancel("9", 6, "2", feed="b", sender=senders[1]), feed="b") == [
            "all_clear night depot green"
        ]
        assert sorted(line.states) == [State.ACTIVE, State.CANCELLED]
        assert {e.hazard: e.listed for e in line.world.events.values()} == {
            Hazard.THUNDERSTORM: {"a"},
            Hazard.FLOOD: {"b"},
        }


def test_one_message_through_two_feeds_is_one_event() -> None:
    line = Line()
    assert line.hear(0, message("1", 0, feed="a"), feed="a") == ["warn night depot orange"]
    assert line.hear(1, message("1", 0, feed="b"), feed="b") == []
    assert len(line.world.events) == 1


def test_an_upgrade_ends_the_watch_and_is_a_warning_of_its_own() -> None:
    watch, warning = CHAINS["an upgrade"]
    line = Line()
    assert line.hear(0, watch) == ["warn night depot orange"]
    assert sorted(line.hear(5, warning)) == ["all_clear night depot green", "warn night depot orange"]
    assert sorted(line.states) == [State.ACTIVE, State.SUPERSEDED]


def test_zones_cancelled_one_after_another_end_one_event() -> None:
    line = Line()
    for minute, said in enumerate(CHAINS["a partial cancel by zones"]):
        line._step((Batch(feed="weather", at=at(minute), cleared=(said,)),), minute)
        assert len(line.world.events) == 1
        if minute == 1:
            assert line.states == [State.ACTIVE]
    assert line.states == [State.CANCELLED]


hazards = st.lists(st.sampled_from(Hazard), min_size=1, max_size=12)


@given(hazards, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_n_in_n_out(kinds: list[Hazard], rng: object) -> None:
    said = [message(f"m{n}", 0, hazard=kind, part="" if n % 2 else f"p{n}") for n, kind in enumerate(kinds)]
    rng.shuffle(said)  # type: ignore[attr-defined]
    line = Line()
    line.hear(0, *said)
    assert len(line.world.events) == len(kinds)
    assert sorted(e.hazard for e in line.world.events.values()) == sorted(kinds)
    assert len([n for n in line.notices if n.kind == "warn"]) == len(kinds)


@given(st.lists(st.sampled_from(SAID), max_size=8))
@settings(max_examples=60, deadline=None)
def test_a_step_leaves_the_world_alone_and_repeats_alike(said: list[Cleared]) -> None:
    line = Line()
    line.hear(0, message("z", 0))
    before = repr(line.world)
    batch = Batch(feed="weather", at=at(9), cleared=tuple(said))
    first = step(line.world, (batch,), at(9))
    assert repr(line.world) == before
    assert msgspec.msgpack.encode(step(line.world, (batch,), at(9)), enc_hook=str) == msgspec.msgpack.encode(
        first, enc_hook=str
    )
