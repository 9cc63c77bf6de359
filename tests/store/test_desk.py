# SPDX-License-Identifier: AGPL-3.0-or-later
"""Silences, answers, shifts and postures through the store: what waits survives a restart, on both databases."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.timeline.line import BOTH, CLINIC, DEPOT, FARM, NOON, at, cancel, message
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Hazard
from tocsin.core.route.quiet import Silence
from tocsin.core.route.rota import Shift
from tocsin.core.route.waits import BASIS
from tocsin.core.world import Batch
from tocsin.run.poll import Heard
from tocsin.run.tick import Line
from tocsin.store import desk, models, places, rulebook
from tocsin.store.feed_state import Poll

pytestmark = pytest.mark.usefixtures("store")
CHAIN = '[[rule]]\nname = "a"\nescalate = "up"\n[[chain]]\nname = "up"\nsteps = ["manager"]\nafter = "5m"\n'


@pytest.fixture
def fresh() -> Any:
    """A desk with three sites and two roles; each call is a new process."""
    places.put_sites([DEPOT, CLINIC, FARM])
    places.put_roles(
        {r: ("en", [("console", r), ("webhook", f"https://{r}.example/x")]) for r in ("night", "manager")}
    )

    def make() -> Line:
        line = Line((), {"weather": "The weather service"})
        line.take(NOON)
        return line

    return make


def hear(line: Line, minutes: float, *said: Cleared) -> None:
    batch = Batch(feed="weather", at=at(minutes), cleared=said, listed=frozenset(c.report.id for c in said))
    line.tick(
        [Heard(batch, Poll(feed="weather", at=at(minutes), due=at(minutes + 5), full=True))], at(minutes)
    )


def rows(**asked: Any) -> list[tuple[str, str, str]]:
    found = models.Notice.objects.filter(**asked).order_by("at", "role", "key")
    return [(n.kind, n.role, n.course) for n in found]


def out() -> list[tuple[str, str]]:
    found = models.Outbox.objects.filter(channel="console").order_by("id")
    return [(row.kind, row.state) for row in found]


def silence(**selects: Any) -> int:
    new = Silence(id=0, start=NOON, end=at(60), why="works on the roof", **selects)
    return desk.silence(new, NOON)


def waits() -> int:
    return models.Wait.objects.exclude(key=BASIS).count()


def test_what_a_silence_holds_survives_a_restart_and_goes_out_at_its_end(fresh: Any) -> None:
    silence(sites=frozenset({"depot"}))
    hear(fresh(), 1, message("a", 1))
    assert rows() == [("warn", "night", "held")] and out() == []
    assert waits() == 1
    line = fresh()
    line.tick([], at(59))
    assert out() == []
    line.tick([], at(60))
    assert rows() == [("warn", "night", "out")] and out() == [("warn", "pending")]
    assert waits() == 0
    text = models.Notice.objects.get().text
    assert any("held back for 59 min" in line.lower() for line in text["lines"])


def test_a_digest_marks_what_it_tells_and_the_all_clear_still_goes(fresh: Any) -> None:
    silence(roles=frozenset({"night"}))
    hear(fresh(), 1, message("a", 1), message("b", 1, hazard=Hazard.WIND))
    line = fresh()
    line.tick([], at(60))
    assert rows() == [("warn", "night", "bundled"), ("warn", "night", "bundled"), ("digest", "night", "out")]
    digest = models.Notice.objects.get(kind="digest")
    assert set(models.Notice.objects.filter(kind="warn").values_list("bundle", flat=True)) == {digest.key}
    models.Outbox.objects.update(state="sent")
    hear(line, 70, cancel("c", 70, "a"))
    assert out() == [("digest", "sent"), ("all_clear", "pending")]


def test_ending_a_silence_early_frees_what_it_held(fresh: Any) -> None:
    line = fresh()
    number = silence(sites=frozenset({"depot"}))
    hear(line, 1, message("a", 1))
    desk.end_silence(number, at(2))
    line.tick([], at(2))
    assert out() == [("warn", "pending")]
    with pytest.raises(desk.DeskError):
        desk.end_silence(number, at(3))


def test_an_answer_stops_the_escalation_also_across_a_restart(fresh: Any) -> None:
    rulebook.keep(CHAIN, rulebook.DESK, NOON)
    hear(fresh(), 0, message("a", 0))
    key = models.Notice.objects.get().key
    desk.acknowledge(key, "", "link", at(2))
    desk.acknowledge(key, "", "link", at(3))  # a second tap changes nothing
    assert models.Answer.objects.count() == 1
    line = fresh()
    line.tick([], at(6))
    assert rows() == [("warn", "night", "out")]
    assert models.Notice.objects.get().acked_at == at(2)


@pytest.mark.parametrize(
    "role", ["Jorinde Falkenhayn", "shop steward", "gay drivers", "ring +44 7700 900123"]
)
def test_who_takes_a_notice_on_is_a_role(fresh: Any, role: str) -> None:
    hear(fresh(), 0, message("a", 0))
    key = models.Notice.objects.get().key
    with pytest.raises(desk.DeskError, match="write"):
        desk.acknowledge(key, role, "command", at(2))
    assert models.Notice.objects.get().acked_at is None and not models.Answer.objects.exists()
    for good in ("night", "Roma"):
        desk.acknowledge(key, good, "command", at(2))


@pytest.mark.parametrize(
    "said",
    [
        {"by": "Jorinde Falkenhayn"},
        {"by": "union rep"},
        {"events": frozenset({"told by Jorinde Falkenhayn"})},
    ],
)
def test_a_silence_is_asked_for_by_a_role_and_of_events_there_are(fresh: Any, said: dict[str, Any]) -> None:
    hear(fresh(), 0, message("a", 0))
    with pytest.raises(desk.DeskError):
        silence(**{"sites": frozenset({"depot"}), **said})
    assert not models.Silence.objects.exists()
    assert silence(events=frozenset({models.Event.objects.get().pk}), by="duty manager")


def test_without_an_answer_time_alone_escalates_once(fresh: Any) -> None:
    rulebook.keep(CHAIN, rulebook.DESK, NOON)
    hear(fresh(), 0, message("a", 0, area=BOTH))
    line = fresh()
    for minute in (4, 5, 5, 6):
        line.tick([], at(minute))
    assert rows() == [("warn", "night", "out"), ("warn", "manager", "out")]
    fresh().tick([], at(7))
    assert models.Notice.objects.count() == 2


def test_a_rule_names_the_channels_and_a_role_without_them_is_told_by_all(fresh: Any) -> None:
    through = '[[rule]]\nname = "a"\ntell = ["night", "manager"]\nthrough = "webhook"\n'
    rulebook.keep(through, rulebook.DESK, NOON)
    models.Target.objects.filter(role="manager", channel="webhook").delete()
    hear(fresh(), 0, message("a", 0))
    assert sorted(models.Outbox.objects.values_list("channel", "address")) == [
        ("console", "manager"),
        ("webhook", "https://night.example/x"),
    ]


def test_a_posture_by_hand_is_noticed_and_logged(fresh: Any) -> None:
    rules = '[[posture]]\nname = "season"\n[[rule]]\nname = "a"\nposture = "season"\ntell = "manager"\n'
    rulebook.keep(rules, rulebook.DESK, NOON)
    line = fresh()
    hear(line, 0, message("a", 0))
    desk.switch("season", True, "night", at(1))
    line.tick([], at(1))
    assert rows() == [("warn", "night", "out"), ("warn", "manager", "out")]
    desk.switch("season", None, "night", at(2))
    line.tick([], at(2))
    assert [(t.name, t.on, t.by_hand) for t in models.PostureTurn.objects.order_by("id")] == [
        ("season", True, True),
        ("season", False, False),
    ]
    with pytest.raises(desk.DeskError):
        desk.switch("other", True, "night", at(1))


def test_a_calendar_replaces_only_its_own_shifts() -> None:
    def shift(hour: int, role: str) -> Shift:
        return Shift(start=at(hour * 60), end=at(hour * 60 + 60), rota="leads", role=role)

    desk.put_shifts([shift(1, "lead a")], "override", NOON)
    desk.put_shifts([shift(2, "lead b"), shift(3, "lead c")], "calendar", NOON)
    desk.put_shifts([shift(4, "lead d")], "calendar", NOON)
    assert [s.role for s in desk.shifts(NOON)] == ["lead a", "lead d"]


BAD: dict[str, dict[str, Any]] = {
    "no reason": {"why": " "},
    "a person in the reason": {"why": "as John Smith asked"},
    "no aim": {"roles": frozenset()},
    "no end": {"end": NOON + timedelta(days=400)},
    "over before it begins": {"start": at(50), "end": at(40)},
    "a cause as tag": {"tags": frozenset({"strike watch"})},
    "a person as role": {"roles": frozenset({"John Smith"})},
    "an unknown site": {"sites": frozenset({"moon"})},
}


@pytest.mark.parametrize("name", BAD)
def test_a_silence_that_makes_no_sense_is_refused_in_one_line(name: str) -> None:
    base: dict[str, Any] = {
        "id": 0,
        "start": NOON,
        "end": at(60),
        "why": "works",
        "roles": frozenset({"night"}),
    }
    with pytest.raises(desk.DeskError) as caught:
        desk.silence(Silence(**{**base, **BAD[name]}), NOON)
    assert "\n" not in str(caught.value) and "Smith" not in str(caught.value)


def test_silences_about_to_end_are_listed() -> None:
    silence(roles=frozenset({"night"}))
    assert [s.why for s in desk.about_to_end(at(10))] == ["works on the roof"]
    assert desk.about_to_end(at(-10)) == []
    assert desk.silences(at(61)) == []
    assert isinstance(desk.silences(NOON)[0].end, datetime)
