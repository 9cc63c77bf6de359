# SPDX-License-Identifier: AGPL-3.0-or-later
"""`why`: what touched a site, who was told and when it was accepted, and why not, for any past second."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.template.loader import render_to_string

from tests import databases

databases.ready()

from tests.timeline.line import BOX, CLINIC, DEPOT, FARM, at, cancel, message  # noqa: E402
from tests.timeline.test_fusion import quake  # noqa: E402
from tocsin.core.event import State  # noqa: E402
from tocsin.core.guard.gate import Cleared  # noqa: E402
from tocsin.core.model import Hazard, Level, MsgType, Severity, Site  # noqa: E402
from tocsin.core.words import because  # noqa: E402
from tocsin.core.world import Batch  # noqa: E402
from tocsin.run.poll import Heard  # noqa: E402
from tocsin.run.tick import Line  # noqa: E402
from tocsin.store import models, outbox, parcels, rulebook, settle  # noqa: E402
from tocsin.store.apart import ApartError, part, together  # noqa: E402
from tocsin.store.feed_state import Poll  # noqa: E402
from tocsin.store.places import put_roles, put_sites, remove_site  # noqa: E402
from tocsin.store.why import Why, WhyError, why  # noqa: E402
from tocsin.web.desk.read import event as event_page  # noqa: E402

FEEDS = ("weather", "a", "b")
NORTH = "49,7 49,8 50,8 50,7 49,7"


@pytest.fixture
def line(store: Path) -> Line:
    put_sites([DEPOT, CLINIC, FARM])
    put_roles({"night": ("en", [("console", "screen")]), "day": ("en", [])})
    kept = Line((), {feed: feed for feed in FEEDS})
    kept.take(at(0))
    return kept


def hear(line: Line, minutes: float, *said: Cleared, feed: str = "weather") -> None:
    batch = Batch(feed=feed, at=at(minutes), cleared=said, listed=frozenset(c.report.id for c in said))
    line.tick([Heard(batch, Poll(feed=feed, at=at(minutes), due=at(minutes + 5), full=True))], at(minutes))


def sent(minutes: float) -> None:
    leased = outbox.turn((), at(minutes), at(minutes), 10)
    settle.mark(
        [
            parcels.Outcome(id=p.id, sent=at(minutes), accepted=at(minutes) + timedelta(seconds=1))
            for p in leased
        ],
        at(minutes),
    )


def asked(site: str, when: datetime | None = None) -> Why:
    event = models.Event.objects.filter(merged_into="").latest("first_seen")
    return why(site, event.id, at(60), when)


def names(reasons: tuple[object, ...]) -> list[str]:
    return [reason.name for reason in reasons]  # type: ignore[attr-defined]


def told_of_a_storm(line: Line) -> None:
    hear(line, 0, message("a", 0))
    sent(1)
    hear(line, 10, message("b", 10, refs=("a",), msg_type=MsgType.UPDATE, severity=Severity.EXTREME))


def test_the_whole_way_from_message_to_receipt(line: Line) -> None:
    told_of_a_storm(line)
    found = asked("depot")
    assert (found.level, found.state) == (Level.RED, State.ACTIVE)
    assert found.impact and names(found.impact.why) == ["message", "place", "severity", "record_seeded"]
    assert [(h.id, h.received) for h in found.heard] == [("a", at(0)), ("b", at(10))]
    assert [(d.kind, d.names_site, names(d.why)) for d in found.decided] == [
        ("warn", True, ["first_word", "record_seeded"]),
        ("update", True, ["level_changed", "record_seeded"]),
    ]
    first, second = (d.receipts[0] for d in found.decided)
    assert (first.state, first.sent, first.accepted) == ("sent", at(1), at(1) + timedelta(seconds=1))
    assert (second.state, second.sent) == ("pending", None)


def test_a_past_second_knows_nothing_of_later(line: Line) -> None:
    told_of_a_storm(line)
    then = asked("depot", at(0.5))
    assert then.level is Level.ORANGE
    assert [h.id for h in then.heard] == ["a"]
    assert [r.sent for d in then.decided for r in d.receipts] == [None]
    assert then == asked("depot", at(0.5))
    assert asked("depot", at(59)).impact == asked("depot").impact
    with pytest.raises(WhyError, match="nothing of it had been received by"):
        asked("depot", at(-1))


def test_why_not_by_distance_by_place_and_by_end(line: Line) -> None:
    hear(line, 0, message("a", 0))
    (_, beyond) = asked("clinic").not_touched
    assert beyond.name == "not_reached"
    assert beyond.facts["basis"] == "polygon"
    assert 74_000 < float(beyond.facts["distance_m"]) < 76_000
    hear(line, 5, cancel("c", 5, "a"))
    assert names(asked("clinic").not_touched) == ["message_over"]
    assert asked("depot").state is State.CANCELLED
    hear(line, 9, message("n", 9, area=""))
    assert names(asked("depot").not_touched) == ["no_place"]


def test_why_not_told(line: Line) -> None:
    hear(line, 0, message("a", 0, severity=Severity.MINOR))
    found = asked("depot")
    assert found.impact and names(found.not_told) == ["rule_level"]
    assert found.not_told[0].facts == {"rule": "default", "level": 1}
    assert [(d.kind, names(d.why)) for d in found.decided] == [("", ["rule_level"])]


def test_why_not_told_comes_from_the_rules_in_force_then(line: Line) -> None:
    red = '[[rule]]\nname = "bad"\nlevel = "red"\n'
    rulebook.keep('otherwise = "nobody"\n' + red, rulebook.DESK, at(-1))
    hear(line, 0, message("a", 0))
    assert [(r.name, r.facts["rule"], r.facts["level"]) for r in asked("depot").not_told] == [
        ("rule_level", "bad", int(Level.RED))
    ]
    rulebook.keep('[[rule]]\nname = "mute"\ntell = "nobody"\n' + red, rulebook.DESK, at(5))
    line.tick([], at(5))
    assert names(asked("depot").not_told) == ["rule_nobody"]
    assert names(asked("depot", at(3)).not_told) == ["rule_level"]
    rulebook.keep('[[rule]]\nname = "boss"\ntell = "boss"\n' + red, rulebook.DESK, at(8))
    event = models.Event.objects.latest("first_seen").id
    assert names(why("depot", event, at(9), role="night").not_told) == ["rule_level", "rule_before"]


def test_why_another_role_was_told_or_not(line: Line) -> None:
    rulebook.keep('[[rule]]\nname = "bad"\nlevel = "red"\ntell = "boss"', rulebook.DESK, at(-1))
    hear(line, 0, message("a", 0))
    event = models.Event.objects.latest("first_seen").id
    assert names(why("depot", event, at(5), role="boss").not_told) == ["rule_level"]
    assert names(why("depot", event, at(5), role="clerk").not_told) == ["not_responsible"]
    hear(line, 10, message("b", 10, refs=("a",), msg_type=MsgType.UPDATE, severity=Severity.EXTREME))
    told = why("depot", event, at(15), role="boss")
    assert [(d.role, d.kind, names(d.why)[:2]) for d in told.decided] == [
        ("boss", "warn", ["rule", "first_word"])
    ]
    assert told.not_told == ()
    assert {d.role for d in why("depot", event, at(15)).decided if d.kind} == {"night", "boss"}
    assert why("depot", event, at(15), at(5), "boss") == why("depot", event, at(99), at(5), "boss")


def test_a_notice_held_back_says_by_what_and_until_when_and_that_it_went(line: Line) -> None:
    rules = '[[quiet]]\nname = "nights"\nfrom = "12:00"\nto = "14:00"'
    rulebook.keep(rules, rulebook.DESK, at(-1))
    hear(line, 0, message("a", 0, expires=at(600)))
    event = models.Event.objects.latest("first_seen").id
    held = why("depot", event, at(5))
    assert [(d.kind, names(d.why)[:1]) for d in held.decided] == [
        ("warn", ["first_word"]),
        ("", ["held_quiet"]),
    ]
    said = [line.text for line in because(held, "en")]
    assert any("told nothing, held back by the quiet hours nights" in text for text in said)
    assert not any("has no channel" in text for text in said)
    line.tick([], at(125))
    gone = why("depot", event, at(130))
    assert [names(d.why)[0] for d in gone.decided][-1] == "released" and gone.decided[-1].receipts
    assert why("depot", event, at(130), at(5)) == why("depot", event, at(131), at(5))
    assert [d.receipts for d in why("depot", event, at(130), at(5)).decided] == [(), ()]


def test_related_events_are_named(line: Line) -> None:
    hear(line, 0, message("a", 0))
    cut = message("cut", 20, hazard=Hazard.POWER_OUTAGE, expires=None, feed="b")
    hear(line, 20, cut, feed="b")
    found = asked("depot")
    assert names(found.related) == ["may_follow"]
    assert any("may come of thunderstorm" in said.text for said in because(found, "en"))
    assert asked("depot", at(30)).related == found.related
    storm = models.Event.objects.earliest("first_seen").id
    assert names(why("depot", storm, at(60), at(30)).related) == ["may_lead"]
    assert why("depot", storm, at(60), at(19)).related == ()  # the cut had not been heard of


def test_related_events_are_those_of_the_past_second_on_both_sides(line: Line) -> None:
    hear(line, 0, message("a", 0))
    hear(line, 20, message("cut", 20, hazard=Hazard.POWER_OUTAGE, expires=None, feed="b"), feed="b")
    hear(line, 40, message("c", 40, refs=("a",), area=NORTH))
    cut = models.Event.objects.latest("first_seen").id
    assert why("depot", cut, at(60)).related == ()  # by now the storm is elsewhere
    assert names(why("depot", cut, at(60), at(39)).related) == ["may_follow"]
    assert why("depot", cut, at(60), at(41)).related == ()
    hear(line, 50, cancel("d", 50, "cut", feed="b"), feed="b")
    assert names(why("depot", cut, at(60), at(39)).related) == ["may_follow"]


def test_what_a_feed_listed_then_still_stands_then(line: Line) -> None:
    """A power cut names no end: it stands as long as its feed lists it, also days back."""
    hear(line, 0, message("cut", 0, hazard=Hazard.POWER_OUTAGE, expires=None))
    event = models.Event.objects.get().id
    days = 60 * 24 * 4
    hear(line, days, message("cut", 0, hazard=Hazard.POWER_OUTAGE, expires=None))
    hear(line, days + 5)
    assert why("depot", event, at(days + 1), at(days)).state is State.ACTIVE
    assert why("depot", event, at(days + 60), at(days + 1)).state is State.ACTIVE
    assert why("depot", event, at(days + 60), at(days + 6)).state is State.UNCONFIRMED
    assert why("depot", event, at(days + 60)).state is State.UNCONFIRMED


FAR = '[[rule]]\nname = "far"\nhazard = "thunderstorm"\nreach = "80 km"\ntell = "night"'


def test_a_site_that_only_a_rule_reaches_says_so_and_pages_keep_the_law(line: Line, store: Path) -> None:
    rulebook.keep(FAR, rulebook.DESK, at(-1))
    hear(line, 0, message("a", 0, area=BOX))
    found = asked("clinic")
    assert found.impact and found.impact.beyond
    assert names(found.not_touched) == ["message", "not_reached"]
    assert [d.kind for d in found.decided] == ["warn"]
    assert any(line.kind == "beyond" and "a rule looks farther" in line.text for line in because(found, "en"))
    assert set(models.Impact.objects.values_list("site", flat=True)) == {"depot"}
    row = models.Event.objects.get()
    page = event_page.read(row.id, at(1), "en")
    assert isinstance(page, event_page.Page) and (row.sites, len(page.touched)) == (1, 1)
    assert [(t.site.id, t.impact.distance_m > 70_000) for t in page.beyond] == [("clinic", True)]
    html = render_to_string(
        "desk/_touched.html", {"touched": page.beyond, "row": page.row, "title": "Beyond"}
    )
    assert "/sites/clinic" in html and "a rule looks farther" in html and "–  –" not in html
    kept = line.world(at(1)).beyond
    line._forget()
    assert line.world(at(1)).beyond == kept and kept
    rulebook.keep("", rulebook.DESK, at(5))
    line.tick([], at(5))
    assert asked("clinic").impact == found.impact  # it waits for its all-clear
    hear(line, 9, cancel("c", 9, "a"))
    assert models.Notice.objects.filter(kind="all_clear").count() == 1
    assert asked("clinic", at(4)).impact == found.impact
    assert asked("clinic", at(6)).impact == found.impact
    assert names(asked("clinic").not_touched) == ["message_over"]


def test_before_its_rule_a_site_was_not_reached(line: Line) -> None:
    hear(line, 0, message("a", 0, area=BOX))
    rulebook.keep(FAR, rulebook.DESK, at(5))
    line.tick([], at(5))
    assert models.Notice.objects.filter(at=at(5)).exists()
    assert asked("clinic", at(4)).impact is None and asked("clinic", at(5)).impact == asked("clinic").impact


def test_a_fused_event_says_why_it_is_one(line: Line) -> None:
    hear(line, 0, quake("a", "a1"), feed="a")
    gone = models.Event.objects.get().id
    hear(line, 1, quake("b", "b1", 4, 5.8, "47.6,7.6"), feed="b")
    found = asked("depot")
    assert names(found.fused) == ["same_quake"]
    assert [h.id for h in found.heard] == ["a1", "b1"]
    assert [d.kind for d in found.decided][:1] == ["warn"]
    assert sum(bool(d.kind) for d in found.decided) == 1
    assert why("depot", gone, at(60)) == found
    line._forget()
    hear(line, 2, quake("b", "b1", 4, 5.8, "47.6,7.6"), feed="b")
    assert models.Event.objects.filter(merged_into="").count() == 1


def test_a_fusion_undone_stays_undone_and_warns_nobody_again(line: Line) -> None:
    hear(line, 0, quake("a", "a1"), feed="a")
    hear(line, 1, quake("b", "b1", 4, 5.8, "47.6,7.6"), feed="b")
    whole = models.Event.objects.get(merged_into="")
    part(whole.id, "b", at(2))
    line.tick([], at(3))
    assert models.Event.objects.filter(merged_into="").count() == 2
    hear(line, 4, quake("b", "b1", 4, 5.9, "47.6,7.6", sent=at(4)), feed="b")
    hear(line, 5, quake("a", "a1", 0, 5.9, "47.6,7.6", sent=at(5)), feed="a")
    assert models.Event.objects.filter(merged_into="").count() == 2
    assert models.Notice.objects.filter(kind="warn", role="night").count() == 1
    rows = models.Message.objects.values_list("message", "event")
    assert len({event for _, event in rows}) == 2
    together(whole.id, "b")
    hear(line, 6, quake("b", "b1", 4, 5.7, "47.6,7.6", sent=at(6)), feed="b")
    assert models.Event.objects.filter(merged_into="").count() == 1
    with pytest.raises(ApartError, match="not one of several feeds"):
        part(models.Event.objects.get(merged_into="").id, "weather", at(7))


def test_a_fusion_undone_stays_undone_through_updates_of_both(line: Line) -> None:
    hear(line, 0, message("a1", 0, expires=at(600)))
    hear(line, 1, message("b1", 0, expires=at(600), feed="b"), feed="b")
    part(models.Event.objects.get(merged_into="").id, "b", at(2))
    line.tick([], at(3))
    for minutes, (last, new) in ((5, ("1", "2")), (9, ("2", "3"))):
        said = {"onset": at(0), "expires": at(600 + minutes)}
        hear(line, minutes, message(f"a{new}", minutes, refs=(f"a{last}",), **said))
        hear(line, minutes + 1, message(f"b{new}", minutes, refs=(f"b{last}",), feed="b", **said), feed="b")
        line._forget()
        assert models.Event.objects.filter(merged_into="").count() == 2


def test_the_command_speaks_in_lines(line: Line, store: Path) -> None:
    told_of_a_storm(line)
    event = models.Event.objects.get().id

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tocsin", "why", *words],
            env={"TOCSIN_DATA": str(store), "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=False,
        )

    said = run("depot", event, "--at", "2026-03-04T12:05:00Z").stdout
    assert "touched: inside its area polygon" in said
    assert "2026-03-04T12:00:00Z night: warning, first word of it" in said
    assert "console: sent, sent 2026-03-04T12:01:00Z, accepted 2026-03-04T12:01:01Z" in said
    assert "75." in run("clinic", event, "--at", "2026-03-04T12:05:00Z", "--language", "de").stdout
    for words, fault in (
        (("nowhere", event), "site nowhere: not one of yours"),
        (("depot", "x"), "event x: not known"),
    ):
        failed = run(*words)
        assert failed.returncode == 1 and fault in failed.stderr and "\n" not in failed.stderr.strip()


def test_a_site_that_comes_moves_or_goes_counts_at_once_for_what_stands(line: Line) -> None:
    hear(line, 0, message("a", 0, expires=at(600), area=BOX))
    assert models.Notice.objects.count() == 1
    put_sites([Site(id="new", name="New", lat=47.6, lon=7.6, responsible="day")])
    line.tick([], at(1))
    assert list(models.Notice.objects.filter(role="day").values_list("kind", "at")) == [("warn", at(1))]
    assert models.Event.objects.get().sites == 2
    line._forget()
    line.tick([], at(2))
    put_roles({"day": ("fr", [])})
    line.tick([], at(3))
    assert models.Notice.objects.count() == 2
    put_sites([Site(id="new", name="New", lat=50.0, lon=7.6, responsible="day")])
    line.tick([], at(4))
    assert [n.kind for n in models.Notice.objects.filter(role="day").order_by("at")] == ["warn", "all_clear"]
    remove_site("depot")
    line.tick([], at(5))
    assert models.Event.objects.get().sites == 0
    assert [n.kind for n in models.Notice.objects.filter(role="night").order_by("at")] == [
        "warn",
        "all_clear",
    ]
