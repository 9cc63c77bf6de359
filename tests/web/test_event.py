# SPDX-License-Identifier: AGPL-3.0-or-later
"""The event's page: several feeds in one event and their undoing, related events, why and why not."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.web.conftest import READER
from tocsin.store import codec, models


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
