# SPDX-License-Identifier: AGPL-3.0-or-later
"""What becomes of past impacts: the desk's word, a later report, the end with somebody looking or nobody; and how
the next judgement rests on it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from tests import databases

databases.ready()

from tests.run.test_why import FEEDS, hear  # noqa: E402
from tests.timeline.line import CLINIC, DEPOT, FARM, at, cancel, message  # noqa: E402
from tests.timeline.test_fusion import quake  # noqa: E402
from tocsin.core.guard.gate import Cleared, clear  # noqa: E402
from tocsin.core.judge.outcome import Label, Word, kept_looking, saw  # noqa: E402
from tocsin.core.model import Certainty, Grounds, Hazard, Measure, MsgType, Shape, ShapeKind  # noqa: E402
from tocsin.run import history  # noqa: E402
from tocsin.run.score import score  # noqa: E402
from tocsin.run.tick import Line  # noqa: E402
from tocsin.store import judged, models, outcomes, recall, witness  # noqa: E402
from tocsin.store.places import put_roles, put_sites  # noqa: E402

LATE = 2_000.0
"""Minutes after which every event here is over for more than six hours."""


@pytest.fixture
def line(store: Path) -> Line:
    put_sites([DEPOT, CLINIC, FARM])
    put_roles({"night": ("en", [("console", "screen")]), "day": ("en", [])})
    kept = Line((), {feed: feed for feed in FEEDS})
    kept.take(at(0))
    return kept


def over(line: Line) -> dict[str, tuple[str, str]]:
    """Let the time pass and judge: site -> (outcome, who said)."""
    hear(line, 700)
    line.tick([], at(1200))
    outcomes.settle(at(LATE))
    return {row.site: (row.outcome, row.how) for row in models.Judged.objects.all()}


def test_the_word_of_the_desk_counts_most_and_may_change(line: Line) -> None:
    hear(line, 0, message("a", 0))
    event = models.Event.objects.get().id
    outcomes.dispose(event, "some", at(30))
    assert over(line) == {"depot": ("some", "desk")}
    outcomes.dispose(event, "no_impact", at(LATE + 5))
    assert models.Judged.objects.get().outcome == "no_impact"
    outcomes.dispose(event, "significant", at(LATE + 6), "depot")
    outcomes.dispose(event, "not_relevant", at(LATE + 7))
    assert models.Judged.objects.get().outcome == "significant", "the word on one site outweighs that on all"
    for wrong in ((event, "bad"), ("nothing", "some")):
        with pytest.raises(outcomes.OutcomeError):
            outcomes.dispose(*wrong, at(LATE))
    with pytest.raises(outcomes.OutcomeError, match="does not touch it"):
        outcomes.dispose(event, "some", at(LATE), "farm")


def test_over_with_nobody_looking_is_void_and_with_somebody_is_a_false_alarm(line: Line) -> None:
    hear(line, 0, message("a", 0))
    assert over(line) == {"depot": ("unwatched", "expiry")}
    assert judged.labels(judged.rows())[Label.VOID] == 1


def test_an_acknowledged_warning_that_ends_unseen_is_a_false_alarm(line: Line) -> None:
    hear(line, 0, message("a", 0))
    models.Notice.objects.update(acked_at=at(4), acked_by="night")
    assert over(line) == {"depot": ("expired_unseen", "expiry")}
    assert judged.labels(judged.rows())[Label.FALSE_ALARM] == 1


def test_a_power_cut_at_the_site_confirms_the_storm_but_not_itself(line: Line) -> None:
    hear(line, 0, message("a", 0))
    cut = message("p", 60, hazard=Hazard.POWER_OUTAGE, certainty=Certainty.OBSERVED)
    hear(line, 60, cut, feed="b")
    found = over(line)
    assert found["depot"] in {("confirmed", "report"), ("unwatched", "expiry")}
    storm = models.Judged.objects.get(hazard="thunderstorm")
    assert (storm.outcome, storm.how) == ("confirmed", "report")
    assert models.Judged.objects.get(hazard="power_outage").outcome == "unwatched"


def test_what_the_sender_takes_back_is_void(line: Line) -> None:
    hear(line, 0, message("a", 0, onset=at(60)))
    hear(line, 5, cancel("b", 5, "a"))
    assert over(line) == {"depot": ("withdrawn", "sender")}


def test_a_site_an_update_leaves_is_on_record_as_withdrawn(line: Line) -> None:
    hear(line, 0, message("a", 0))
    hear(
        line,
        5,
        message("b", 5, msg_type=MsgType.UPDATE, refs=("a",), area="47,8.5 47,9.5 48,9.5 48,8.5 47,8.5"),
    )
    assert models.Judged.objects.get(site="depot").how == "left", "it had begun: judged with the others"
    assert over(line)["depot"] == ("unwatched", "expiry")


def test_a_site_an_update_leaves_before_the_time_began_was_taken_back(line: Line) -> None:
    away = "47,8.5 47,9.5 48,9.5 48,8.5 47,8.5"
    hear(line, 0, message("a", 0, onset=at(60)))
    hear(line, 5, message("b", 5, msg_type=MsgType.UPDATE, refs=("a",), area=away, onset=at(60)))
    assert over(line)["depot"] == ("withdrawn", "sender")


def rests(minute: float, on: Grounds, **facts: Any) -> Cleared:
    """A message about the thunderstorm "a" that says what it rests on."""
    if minute:
        facts |= {"msg_type": MsgType.UPDATE, "refs": ("a",)}
    said = message("a" if not minute else f"u{minute}", minute, **facts)
    cleared = clear(structs.replace(said.report, grounds=on), said.place, said.feed)
    assert isinstance(cleared, Cleared)
    return cleared


AWAY = "47,8.5 47,9.5 48,9.5 48,8.5 47,8.5"
SEEN, RADAR = Grounds.OBSERVED, Grounds.INDICATED


@pytest.mark.parametrize(
    ("words", "became"),
    [
        ([(0, RADAR, {}), (5, SEEN, {})], ("confirmed", "sender")),
        ([(0, SEEN, {}), (5, RADAR, {})], ("confirmed", "sender")),
        ([(0, RADAR, {}), (5, RADAR, {})], ("expired_unseen", "expiry")),
        ([(0, RADAR, {}), (5, Grounds.UNSAID, {})], ("expired_unseen", "expiry")),
        ([(0, Grounds.UNSAID, {}), (5, Grounds.UNSAID, {})], ("unwatched", "expiry")),
        ([(0, RADAR, {}), (5, SEEN, {"area": AWAY})], ("expired_unseen", "expiry")),
    ],
    ids=[
        "seen later",
        "seen from the first",
        "never seen",
        "no word in the end",
        "no word at all",
        "seen when it had left",
    ],
)
def test_a_sender_that_says_what_it_rests_on_is_its_own_witness(
    line: Line, words: list[tuple[float, Grounds, dict[str, Any]]], became: tuple[str, str]
) -> None:
    for minute, on, facts in words:
        hear(line, minute, rests(minute, on, **facts))
    assert over(line)["depot"] == became


def test_a_certainty_that_rises_to_observed_confirms_and_one_that_always_was_does_not(line: Line) -> None:
    hear(line, 0, message("a", 0, certainty=Certainty.LIKELY))
    hear(line, 5, message("b", 5, msg_type=MsgType.UPDATE, refs=("a",), certainty=Certainty.OBSERVED))
    assert over(line)["depot"] == ("confirmed", "sender")
    always = [Word(Certainty.OBSERVED, Grounds.UNSAID)] * 3
    two = [Word(Certainty.LIKELY, Grounds.UNSAID, "text"), Word(Certainty.OBSERVED, Grounds.UNSAID, "json")]
    assert not saw(two) and saw([*two, Word(Certainty.OBSERVED, Grounds.UNSAID, "text")])
    assert not saw(always) and not kept_looking(always) and not saw(()) and not kept_looking(())


def measured(said: Cleared, worst: float) -> Cleared:
    """The same message with a measured intensity."""
    report = structs.replace(said.report, measures={**said.report.measures, Measure.INTENSITY: worst})
    cleared = clear(report, said.place, said.feed)
    assert isinstance(cleared, Cleared)
    return cleared


def test_a_measured_intensity_settles_a_quake(line: Line) -> None:
    hear(line, 0, quake("a", "q"), feed="a")
    assert models.Impact.objects.filter(site="depot").exists()
    hear(line, 20, measured(quake("a", "q"), 9.0), feed="a")
    assert over(line)["depot"] == ("confirmed", "report")


def test_the_next_judgement_rests_on_the_last_and_only_on_what_was_known(line: Line) -> None:
    hear(line, 0, message("a", 0))
    first = models.Impact.objects.get().probability
    outcomes.dispose(models.Event.objects.get().id, "significant", at(30))
    over(line)
    line.remember()
    hear(line, LATE + 60, message("later", LATE + 60))
    impact = models.Impact.objects.get(start=at(LATE + 60))
    assert impact.probability > first
    counted = next(why["facts"] for why in impact.why if why["name"] == "record")
    assert (counted["alike"], counted["reached"]) == (1, 1)
    assert not recall.load_record(at(LATE - 1)).tallies and recall.load_record(at(LATE)).tallies


def test_a_feed_was_heard_without_a_break_only_since_it_was_last_heard_again(line: Line) -> None:
    models.FeedState.objects.create(name="reports", watched_since=at(0), polled_at=at(500), heard_at=at(490))
    models.FeedState.objects.create(name="deaf", watched_since=at(0), polled_at=at(500), deaf_since=at(300))
    assert witness.heard() == {"reports": (at(0), at(490))}
    known = {"event": "", "role": "night", "level": 0, "record": b""}
    models.Notice.objects.create(key="a", kind="hearing", feed="reports", at=at(100), **known)
    models.Notice.objects.create(key="b", kind="blind", feed="reports", at=at(400), **known)
    assert witness.heard() == {"reports": (at(100), at(490))}


def test_settling_twice_changes_nothing(line: Line) -> None:
    hear(line, 0, message("a", 0))
    over(line)
    before = list(models.Judged.objects.values())
    assert outcomes.settle(at(LATE + 100)) == 0
    assert list(models.Judged.objects.values()) == before


def test_what_is_first_said_is_scored(line: Line) -> None:
    hear(line, 0, message("a", 0))
    models.Patch.objects.update(probability=0.99)
    over(line)
    assert models.Judged.objects.get().probability < 0.9


def test_the_desks_past_is_written_as_parquet_that_score_reads(line: Line, tmp_path: Path) -> None:
    assert history.export(tmp_path / "empty.parquet") == 0
    hear(line, 0, message("a", 0), message("b", 0, hazard=Hazard.WIND))
    over(line)
    for event, word in zip(models.Event.objects.order_by("hazard"), ("some", "no_impact"), strict=True):
        outcomes.dispose(event.id, word, at(LATE + 1))
    assert history.export(tmp_path / "desk.parquet") == 2
    (verdict,) = score(tmp_path / "desk.parquet")
    assert verdict.verdict.rows == 2 and verdict.verdict.base_rate == 0.5
    known = at(LATE)
    assert [v.verdict.rows for v in score(tmp_path / "desk.parquet", as_of=known)] == [0]


def spotted(line: Line, minutes: float, spot: str, **said: object) -> None:
    base = {"hazard": Hazard.HAIL, "certainty": Certainty.OBSERVED, "expires": None, "ends": at(minutes)}
    shape = (Shape(ShapeKind.POINT, spot),)
    hear(
        line, minutes, message(f"lsr{minutes}", minutes, shapes=shape, area="", **{**base, **said}), feed="b"
    )


@pytest.mark.parametrize(
    ("minutes", "spot", "said", "confirms"),
    [
        (60, "47.55,7.5", {}, True),  # hail 5.6 km away while a thunderstorm warning stands
        (60, "47.65,7.5", {}, False),  # 16.7 km away
        (60, "47.55,7.5", {"hazard": Hazard.FLOOD}, False),  # of another kind
        (60, "47.55,7.5", {"certainty": Certainty.LIKELY}, False),  # foretold, not seen
        (130, "47.55,7.5", {}, False),  # the warning was over
    ],
)
def test_a_local_storm_report_near_the_site_confirms_while_the_warning_stands(
    line: Line, minutes: float, spot: str, said: dict[str, object], confirms: bool
) -> None:
    hear(line, 0, message("a", 0))
    spotted(line, minutes, spot, **said)
    over(line)
    storm = models.Judged.objects.get(hazard="thunderstorm")
    assert (storm.outcome == "confirmed") is confirms
