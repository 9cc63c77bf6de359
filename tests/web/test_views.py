# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may see and do what, what the addresses for programs answer, and that outside text stays text."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client
from icalendar import Calendar
from lxml import etree

from tests.web.browser import pages
from tests.web.build import ACCOUNT, NOW, READER
from tocsin.core import words
from tocsin.store import models, receiptfile
from tocsin.store.signet import Signet
from tocsin.web.desk.read import queue
from tocsin.web.gatehouse import link_key

OPEN = ("/accounts/login/", "/transparency", "/healthz")
CLOSED = (
    "/",
    "/queue",
    "/map.json",
    "/stream",
    "/search",
    "/sites",
    "/sites/fr-01",
    "/sources",
    "/notices",
    "/events/x",
)
PROGRAMS = ("/out/cap.atom", "/out/sites/fr-01.ics", "/out/impacts.geojson", "/metrics", "/api/v1/events")


def stranger() -> Client:
    return Client(SERVER_NAME="localhost")


def test_strangers_see_the_door_the_register_and_nothing_else(desk: Client) -> None:
    for path in OPEN:
        assert stranger().get(path).status_code == 200, path
    for path in CLOSED:
        answer = stranger().get(path)
        assert answer.status_code == 302 and answer["location"].startswith("/accounts/login/"), path
    for path in PROGRAMS:
        assert stranger().get(path).status_code == 401, path


def test_every_page_answers_in_both_languages(desk: Client) -> None:
    for name, path in pages().items():
        for tongue in ("en", "fr"):
            answer = desk.get(path, headers={"accept-language": tongue})
            assert answer.status_code == {"missing": 404, "login": 302}.get(name, 200), (name, tongue)
    french = desk.get("/", headers={"accept-language": "fr"}).content.decode()
    assert "À vous d’agir" in french and "Needs you" not in french


def test_only_a_role_that_may_acknowledges(desk: Client) -> None:
    key = models.Notice.objects.filter(acked_at=None, kind="warn").values_list("key", flat=True)[0]
    reader = stranger()
    assert reader.login(username=READER[0], password=READER[1])
    assert reader.post(f"/notices/{key}/ack").status_code == 403
    assert b"Acknowledge</button>" not in reader.get("/notices").content
    assert models.Notice.objects.get(pk=key).acked_at is None
    assert stranger().post(f"/notices/{key}/ack").status_code == 302
    assert desk.get(f"/notices/{key}/ack").status_code == 405
    assert desk.post(f"/notices/{key}/ack").status_code == 302
    row = models.Notice.objects.get(pk=key)
    assert row.acked_at and row.acked_by == row.role
    assert models.Ledger.objects.filter(what="notice", ref=key).count() == 2


def test_acknowledging_needs_the_forms_own_token(desk: Client) -> None:
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    assert strict.login(username=ACCOUNT[0], password=ACCOUNT[1])
    key = models.Notice.objects.filter(acked_at=None).values_list("key", flat=True)[0]
    assert strict.post(f"/notices/{key}/ack").status_code == 403
    assert models.Notice.objects.get(pk=key).acked_at is None


def test_after_acknowledging_nobody_is_sent_to_another_host(desk: Client) -> None:
    key = models.Notice.objects.values_list("key", flat=True)[0]
    for away in ("https://evil.example/", "//evil.example", "javascript:alert(1)"):
        assert desk.post(f"/notices/{key}/ack", {"next": away})["location"] == "/notices"


def test_text_from_outside_is_escaped_everywhere(desk: Client) -> None:
    poison = "<script>alert(1)</script>"
    models.Site.objects.filter(pk="fr-02").update(name=poison, tags=[poison], responsible=poison)
    models.FeedFlaw.objects.create(
        feed="demo-weather-it", at="2026-03-04T00:00Z", kind="flaw", reason=poison, where=poison
    )
    for path in (*pages().values(), "/sites/fr-02", "/queue", "/search?q=" + poison):
        assert poison.encode() not in desk.get(path).content, path


def test_the_policy_allows_nothing_inline_and_nothing_from_elsewhere(desk: Client) -> None:
    policy = desk.get("/")["Content-Security-Policy"]
    assert (
        "default-src 'self'" in policy
        and "unsafe" not in policy
        and "http" not in policy
        and "*" not in policy
    )
    body = desk.get("/").content
    assert b" style=" not in body and b" onclick=" not in body and b"<style" not in body


def test_what_touches_no_site_is_folded_and_counted(desk: Client) -> None:
    folded = models.Event.objects.filter(open=True, sites=0).count()
    assert folded == 2
    assert b"2 more open events touch none of your sites" in desk.get("/").content


def test_the_queue_puts_first_what_waits_for_a_human(desk: Client) -> None:
    needs, coming, running, ended = queue.read(NOW, timedelta(hours=8), "en").groups.values()
    assert [row.level for row in needs] == sorted((row.level for row in needs), reverse=True)
    assert all(row.keys for row in needs) and not any(row.keys for row in [*coming, *running])
    assert [row.onset for row in coming] == sorted(row.onset for row in coming)
    assert {row.state for row in ended} <= {"ended", "cancelled"}


def test_an_empty_desk_says_what_to_do(bare: Client) -> None:
    assert b"tocsin sites import" in bare.get("/").content
    assert b"tocsin sites import" in bare.get("/sites").content
    assert b"tocsin up" in bare.get("/sources").content
    assert b"Nobody was told anything yet" in bare.get("/notices").content


@pytest.mark.parametrize(
    "path", ["/api/v1/events/nothing", "/api/v1/events?limit=0", "/api/v1/sites/no/such"]
)
def test_errors_of_the_api_are_problems(desk: Client, path: str) -> None:
    answer = desk.get(path)
    body = json.loads(answer.content)
    assert answer["content-type"] == "application/problem+json"
    assert body["status"] == answer.status_code in {404, 422} and body["title"]


def test_the_api_speaks_the_desks_own_sentence(desk: Client) -> None:
    schema = desk.get("/api/v1/openapi.json").json()
    assert schema["openapi"].startswith("3.1")
    events = desk.get("/api/v1/events?open=true").json()
    rows = {row.id: row.sentence for row in queue.read(NOW, timedelta(hours=8), "en").rows()}
    told = [e for e in events if e["sites"]]
    assert told and all(rows[e["id"]] == e["sentence"] for e in told)
    assert "address" not in json.dumps(desk.get("/api/v1/notices").json()[0]["receipts"])


def test_programs_read_with_the_token_or_the_links_own_key(
    desk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "API_TOKEN", "a-long-token")
    for path in PROGRAMS:
        assert stranger().get(path, headers={"authorization": "Bearer a-long-token"}).status_code == 200, path
        assert stranger().get(path, headers={"authorization": "Bearer a-long-toke"}).status_code == 401, path
    path = "/out/sites/fr-01.ics"
    assert stranger().get(path, {"key": link_key(path)}).status_code == 200
    assert stranger().get("/out/sites/fr-02.ics", {"key": link_key(path)}).status_code == 401


def test_cap_calendar_and_geojson_are_what_they_say(desk: Client) -> None:
    atom = etree.fromstring(desk.get("/out/cap.atom").content)
    links = atom.xpath("//a:entry/a:link/@href", namespaces={"a": "http://www.w3.org/2005/Atom"})
    alert = etree.fromstring(desk.get(links[0].replace("http://localhost", "")).content)
    assert alert.tag == "{urn:oasis:names:tc:emergency:cap:1.2}alert"
    events = Calendar.from_ical(desk.get("/out/sites/fr-01.ics").content).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == ["Thunderstorm, violet, active"]
    features = desk.get("/out/impacts.geojson").json()["features"]
    assert (
        len(features)
        == models.Impact.objects.filter(event__in=models.Event.objects.filter(open=True).values("pk")).count()
    )


def test_metrics_name_the_silent_feed(desk: Client) -> None:
    body = desk.get("/metrics").content.decode()
    assert 'tocsin_feed_deaf{feed="demo-weather-cz"} 1.0' in body
    assert 'tocsin_feed_deaf{feed="demo-weather-fr"} 0.0' in body


def test_notices_show_receipts_and_no_address(desk: Client) -> None:
    body = desk.get("/notices").content.decode()
    assert "550 mailbox unavailable" in body and "@desk.example" not in body


def test_a_merged_event_leads_to_the_one_it_became(desk: Client) -> None:
    first, second = models.Event.objects.filter(open=True).order_by("id")[:2]
    models.Event.objects.filter(pk=first.pk).update(merged_into=second.pk)
    assert desk.get(f"/events/{first.pk}")["location"] == f"/events/{second.pk}"


def test_reasons_on_the_event_page_are_words(desk: Client) -> None:
    body = desk.get(pages()["event"]).content.decode()
    for name in words.catalogue("en").reason:
        assert f">{name}<" not in body
    assert "The sender calls it extreme: red" in body


def test_a_notice_s_page_shows_every_step_and_its_file_verifies(desk: Client) -> None:
    key = models.Notice.objects.exclude(acked_at=None).filter(kind="warn").values_list("key", flat=True)[0]
    page = desk.get(f"/notices/{key}").content.decode()
    for word in ("sent by the agency", "matched and decided", "queued", "accepted", "acknowledged"):
        assert word in page
    file = desk.get(f"/notices/{key}/receipt.json")
    found = receiptfile.verified(file.content, Signet(settings.DATA).public)
    assert found.entries[0].subject == key and "attachment" in file["content-disposition"]
    addresses = models.Outbox.objects.filter(notice=key).values_list("address", flat=True)
    assert not [a for a in addresses if a in page or a.encode() in file.content]
    assert (
        desk.get("/notices/nothing").status_code
        == desk.get("/notices/nothing/receipt.json").status_code
        == 404
    )


def test_a_role_s_channels_can_be_tried_by_who_may_acknowledge(desk: Client) -> None:
    role = models.Target.objects.order_by("id").values_list("role_id", flat=True)[0]
    reader = stranger()
    assert reader.login(username=READER[0], password=READER[1])
    assert reader.post(f"/roles/{role}/test").status_code == 403
    assert b"Try the channels" not in reader.get("/notices").content
    assert desk.get(f"/roles/{role}/test").status_code == 405
    assert desk.post("/roles/nobody/test").status_code == 404
    answer = desk.post(f"/roles/{role}/test")
    assert answer.status_code == 302 and answer["location"].startswith("/notices/")
    rows = models.Outbox.objects.filter(kind="test")
    assert rows.count() == models.Target.objects.filter(role=role).count()
    assert b"Test:" in desk.get(answer["location"]).content
