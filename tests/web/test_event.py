# SPDX-License-Identifier: AGPL-3.0-or-later
"""The event's page: several feeds in one event and their undoing, related events, why and why not."""

from __future__ import annotations

import threading
from datetime import datetime

import pytest
from django.conf import settings
from django.test import Client

from tests.timeline.line import at
from tests.web.build import READER
from tocsin.store import codec, models
from tocsin.web.desk import trial
from tocsin.web.desk.read import wouldhave
from tocsin.web.templatetags.moments import lasts


def fused() -> models.Event:
    return next(
        row for row in models.Event.objects.filter(merged_into="") if codec.event(bytes(row.record)).fused
    )


def test_a_fused_event_says_why_and_can_be_undone_and_done_again(desk: Client) -> None:
    row = fused()
    page = desk.get(f"/events/{row.id}").content.decode()
    assert "One event from several feeds" in page and "One earthquake in" in page
    assert desk.post(f"/events/{row.id}/apart", {"feed": "demo-civil"}).status_code == 302
    assert models.Apart.objects.filter(event=row.id, feed="demo-civil").count() == 1
    assert "demo-civil is kept apart from this event" in desk.get(f"/events/{row.id}").content.decode()
    assert desk.post(f"/events/{row.id}/apart", {"feed": "demo-civil", "undo": "1"}).status_code == 302
    assert not models.Apart.objects.exists()
    assert desk.post(f"/events/{row.id}/apart", {"feed": "nobody"}).status_code == 400


def test_a_reader_may_look_and_not_undo(desk: Client) -> None:
    row = fused()
    reader = Client(SERVER_NAME="localhost")
    assert reader.login(username=READER[0], password=READER[1])
    assert "Keep apart" not in reader.get(f"/events/{row.id}").content.decode()
    assert reader.post(f"/events/{row.id}/apart", {"feed": "demo-civil"}).status_code == 403


def test_why_and_why_not_are_the_same_sentences_as_in_the_api(desk: Client) -> None:
    impact = models.Impact.objects.filter(level__gte=2).order_by("event", "site")[0]
    untouched = models.Site.objects.exclude(
        pk__in=models.Impact.objects.filter(event=impact.event).values("site")
    ).first()
    assert untouched is not None
    for site in (impact.site, untouched.id):
        said = desk.get("/api/v1/why", {"site": site, "event": impact.event}).json()["sentences"]
        page = desk.get(f"/events/{impact.event}/why", {"site": site}).content.decode()
        kinds = {line["kind"] for line in said}
        assert ("touched" if site == impact.site else "not_touched") in kinds
        for line in said[1:]:
            assert line["text"].split(":")[0] in page


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"site": "nowhere"}, "site nowhere: not one of yours"),
        ({"site": "fr-01", "at": "noon"}, "The moment cannot be read"),
        ({"site": "fr-01", "at": "2026-03-04T02:30:00"}, "The moment cannot be read"),
        ({}, "Why, and why not"),
    ],
)
def test_a_wrong_question_is_answered_in_a_line(desk: Client, asked: dict[str, str], says: str) -> None:
    event = models.Event.objects.filter(merged_into="").first()
    assert event is not None
    answer = desk.get(f"/events/{event.id}/why", asked)
    assert answer.status_code == 200 and says in answer.content.decode()


def test_other_rules_are_tried_over_what_the_desk_heard(desk: Client) -> None:
    before = models.Rulebook.objects.count(), models.Notice.objects.count()
    assert "Rules (TOML)" in desk.get("/rules/try").content.decode()
    nobody = '[[rule]]\nname = "quiet"\ntell = "nobody"'
    page = desk.post("/rules/try", {"rules": nobody, "days": "3"}).content.decode()
    assert "Told now and to nobody by these rules" in page and "/sites/fr-01" in page
    bad = desk.post("/rules/try", {"rules": '[[rule]]\nname = "x"\nlevel = "pink"'})
    assert bad.status_code == 422 and "line 3" in bad.content.decode()
    assert 'formaction="/rules/try"' in desk.get("/rules").content.decode()
    assert "Told now and to nobody" in desk.post("/rules/try", {"text": nobody}).content.decode()
    assert before == (models.Rulebook.objects.count(), models.Notice.objects.count())


def test_the_api_names_related_events(desk: Client) -> None:
    rows = models.Event.objects.filter(merged_into="")
    named = {row.id: desk.get(f"/api/v1/events/{row.id}/related").json() for row in rows}
    pairs = [(event, other) for event, found in named.items() for other in found]
    assert pairs
    for event, other in pairs:
        assert other["relation"] in ("may_follow", "may_lead") and other["sentence"]
        assert event in {back["event"] for back in named[other["event"]]}
    event = pairs[0][0]
    assert "Related events" in desk.get(f"/events/{event}").content.decode()
    assert desk.get("/api/v1/events/nothing/related").status_code == 404


NOBODY = '[[rule]]\nname = "n"\ntell = "nobody"'


def test_a_long_record_is_played_beside_the_pages_and_finds_the_same(
    desk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = desk.post("/rules/try", {"rules": NOBODY, "days": "0"}).content.decode()
    monkeypatch.setattr(wouldhave, "AT_ONCE", 5)
    sent = desk.post("/rules/try", {"rules": NOBODY, "days": "0"})
    assert sent.status_code == 302
    asked = trial.find(sent["Location"].rpartition("/")[2])
    assert asked is not None and asked.total > 5
    running = desk.get(sent["Location"]).content.decode()
    assert asked.over or f"of {asked.total} messages" in running
    _join()
    assert asked.found and asked.done == asked.total
    page = desk.get(sent["Location"]).content.decode()
    assert page.split("<h2>Pages", 1)[1] == at_once.split("<h2>Pages", 1)[1]
    part = desk.get(sent["Location"], headers={"HX-Request": "true"}).content.decode()
    assert part.lstrip().startswith('<div id="trial">') and "hx-trigger" not in part


def test_the_page_of_a_trial_outlives_the_process_that_played_it(
    desk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wouldhave, "AT_ONCE", 5)
    address = desk.post("/rules/try", {"rules": NOBODY, "days": "0"})["Location"]
    _join()
    before = desk.get(address).content.decode()
    monkeypatch.setattr(trial, "_trials", {})  # another process knows nothing of it
    assert desk.get(address).status_code == 200
    _join()
    assert desk.get(address).content.decode().split("<h2>Pages")[1] == before.split("<h2>Pages")[1]
    for _ in range(trial.KEPT + 1):
        desk.post("/rules/try", {"rules": NOBODY, "days": "0"})
    _join()
    monkeypatch.setattr(trial, "_trials", {})
    assert len(list((settings.DATA / trial.FOLDER).glob("*.json"))) == trial.KEPT
    assert desk.get(address).status_code == 302
    for key in ("../../rules", "..", "%2e%2e"):
        assert trial.asked(key) is None


def test_a_trial_can_be_stopped_and_says_how_far_it_came(
    desk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wouldhave, "AT_ONCE", 5)
    first = desk.post("/rules/try", {"rules": NOBODY, "days": "0"})["Location"]
    second = desk.post("/rules/try", {"rules": NOBODY, "days": "0"})["Location"]
    desk.post(second)
    _join()
    for address in (first, second):
        asked = trial.find(address.rpartition("/")[2])
        assert asked is not None and asked.over
        assert asked.done == asked.total or "Stopped" in desk.get(address).content.decode()
    assert desk.get("/rules/try/nothing").status_code == 302
    monkeypatch.setattr(trial, "LONGEST_S", -1.0)
    cut = desk.post("/rules/try", {"rules": NOBODY, "days": "0"})["Location"]
    _join()
    assert "Time was up" in desk.get(cut).content.decode()


def _join() -> None:
    for thread in threading.enumerate():
        if thread.name == "would-have-fired":
            thread.join(60)


@pytest.mark.parametrize(
    ("start", "end", "hazard", "says"),
    [
        (at(0), at(60), "wind", ("12:00", "13:00", "–")),
        (at(0), None, "wind", ("from", "12:00", "end not given")),
        (None, at(60), "wind", ("until", "13:00")),
        (None, None, "wind", ("times not given",)),
        (at(0), None, "earthquake", ("12:00",)),
    ],
)
def test_a_window_is_said_in_words(
    start: datetime | None, end: datetime | None, hazard: str, says: tuple[str, ...]
) -> None:
    said = lasts(start, end, hazard, "UTC")
    assert all(word in said for word in says)
    assert ("end not given" in said) is ("end not given" in says)
    assert "–  –" not in said
