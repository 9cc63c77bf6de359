# SPDX-License-Identifier: AGPL-3.0-or-later
"""The register says what the running configuration and the tables say, to everybody; the access log what was seen."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection
from django.db.models import JSONField, Value
from django.test import Client
from django.utils import translation
from msgspec import convert, json
from pypdf import PdfReader

from tests.web.build import ACCOUNT, NOW
from tocsin.core import chainlog
from tocsin.core.chainlog import Entry
from tocsin.core.model import Hazard
from tocsin.core.words import LANGUAGES
from tocsin.deliver import channels
from tocsin.demo import FEEDS
from tocsin.sources.base import Feed
from tocsin.store import looks, models
from tocsin.store import register as log
from tocsin.store.keeps import CLASSES, USUAL, Keeps, days
from tocsin.store.signet import HEAD, Signet, signed_by
from tocsin.web import people
from tocsin.web.disclosure import blocks, document, pdf, terms
from tocsin.web.disclosure.papers import PAPERS, PERSONAL_TABLES
from tocsin.web.gatehouse import link_key
from tocsin.web.options import Settings


def stranger(language: str = "en") -> str:
    answer = Client(SERVER_NAME="localhost").get("/transparency", headers={"accept-language": language})
    assert answer.status_code == 200
    return answer.content.decode()


def built() -> document.Register:
    return document.build(FEEDS, NOW, "en")


def test_every_table_and_every_field_is_named_with_its_purpose_and_term() -> None:
    named = {kept.table for kept in terms.tables()}
    assert named == {*log.fields(), "user", "session"}
    tables = [t for t in apps.get_app_config("store").get_models() if t._meta.managed]
    store = {table.__name__.lower() for table in tables}
    assert store <= named
    assert all(kept.what and kept.why and (kept.keep or kept.until) for kept in terms.tables())
    assert (
        {kept.keep for kept in terms.tables()} - {""} == set(terms.classes()) == set(settings.KEEPS._fields)
    )


def test_no_table_outside_the_register_holds_anything() -> None:
    """What other applications bring is either disclosed or has no columns for content of a desk."""
    brought = {table._meta.label_lower for table in apps.get_models() if table._meta.app_label != "store"}
    assert brought == {
        "auth.permission", "auth.group", "auth.user", "contenttypes.contenttype", "sessions.session",
        "account.emailaddress", "account.emailconfirmation",
    }  # fmt: skip


def test_a_table_with_an_account_or_an_address_is_called_personal(desk: Client) -> None:
    found = {
        t.table for t in document.tables() if {"account", "address", "username", "email"} & set(t.fields)
    }
    assert found | {"session"} == PERSONAL_TABLES


def test_the_register_follows_the_configuration(desk: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "CONTROLLER", "Example Transport plc")
    monkeypatch.setattr(settings, "CONTACT", "privacy@example.org")
    monkeypatch.setattr(settings, "KEEPS", settings.KEEPS._replace(events=timedelta(days=41)))
    found = built()
    assert (
        found.controller.name == "Example Transport plc" and found.controller.contact == "privacy@example.org"
    )
    assert [feed["name"] for feed in found.feeds] == [feed.name for feed in FEEDS]
    assert next(term.days for term in found.retention if term.name == "events") == 41
    channels = set(models.Target.objects.values_list("channel", flat=True))
    assert {row.channel for row in found.recipients} == channels
    text = stranger()
    assert "Example Transport plc" in text and "41 days" in text
    for address in models.Target.objects.exclude(address="").values_list("address", flat=True):
        assert len(address) < 6 or address not in json.encode(found).decode() + text


def test_refusals_are_counted_by_reason_without_content(desk: Client) -> None:
    models.FeedFlaw.objects.all().delete()
    for where in ("a", "b", "secret-place"):
        models.FeedFlaw.objects.create(feed="f", at=NOW, kind="refused", reason="about a person", where=where)
    models.FeedFlaw.objects.create(feed="f", at=NOW, kind="flaw", reason="no time", where="c")
    found = built()
    assert [(row.reason, row.count) for row in found.refused] == [("about a person", 3)]
    assert "secret-place" not in json.encode(found).decode() + stranger()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_sees_feeds_log_and_hashes(desk: Client, language: str) -> None:
    signet = Signet(settings.DATA)
    log.record(log.watched(FEEDS, settings.KEEPS.by_class(), signet), NOW, signet)
    text = stranger(language)
    for entry in log.entries():
        assert entry.hash in text and entry.subject in text
    assert signet.public in text and all(feed.publisher in text for feed in FEEDS)


def logged(feeds: tuple[Feed, ...], keeps: Keeps = USUAL) -> Signet:
    """The log of a desk that reads these; begun here, unless it has begun."""
    if not models.RegisterEntry.objects.exists():
        (Path(settings.DATA) / HEAD).unlink(missing_ok=True)  # of another test's store
    signet = Signet(settings.DATA)
    log.record(log.watched(feeds, keeps.by_class(), signet), NOW, signet)
    return signet


def test_a_feed_says_since_when_the_log_names_it(desk: Client) -> None:
    logged(FEEDS[1:])
    since = document.watched_since(log.entries())
    assert {feed.name for feed in FEEDS if f"feed:{feed.name}" in since} == {feed.name for feed in FEEDS[1:]}
    assert {f["name"] for f in built().feeds if not f["watched_since"]} == {FEEDS[0].name}


def test_the_log_says_what_became_what(desk: Client) -> None:
    feed = FEEDS[0]
    logged(FEEDS)
    other = replace(
        feed,
        url="https://other.example/a?key=s3cret",
        hazards=frozenset({Hazard.TSUNAMI}),
        text=not feed.text,
    )
    logged((other, *FEEDS[2:]), USUAL._replace(events=timedelta(days=30)))
    text = " ".join(stranger().split())
    assert f"{log.bare(feed.url)} → https://other.example/a" in text and "s3cret" not in text
    assert "+tsunami" in text and "90 days → 30 days" in text and "Sender&#x27;s words kept: " in text
    assert "what it is asked for or how it is read" in text
    assert f"<code>{log.bare(feed.url)}</code>" in text, "and stands beside the feed"
    assert "90 jours → 30 jours" in " ".join(stranger("fr").split())


@pytest.mark.parametrize(
    "change", [{"facts": ["x"]}, {"facts": {"seconds": "x"}}, {"kind": "x"}, {"facts": None}]
)
def test_the_page_bears_and_tells_a_log_that_was_tampered_with(
    desk: Client, change: dict[str, object]
) -> None:
    logged(FEEDS)
    assert "every entry holds" in stranger()
    rows = models.RegisterEntry.objects.filter(seq=5)
    rows.update(**{"facts": Value(None, JSONField())} if change == {"facts": None} else change)
    assert "Entry 5 does not hold" in stranger()
    assert Client(SERVER_NAME="localhost").get("/transparency.json").json()["log"]["broken"] == 5


def test_the_page_tells_a_log_that_was_cut_or_cannot_be_read(desk: Client) -> None:
    signet = logged(FEEDS)
    count = models.RegisterEntry.objects.count()
    models.RegisterEntry.objects.filter(seq=count).delete()
    assert log.cut(signet) and f"Entry {count} does not hold" in stranger()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE store_registerentry SET at = 'yesterday' WHERE seq = 1")
    assert "Entry 1 does not hold" in stranger()


def test_anybody_can_keep_the_whole_register_and_check_it(desk: Client) -> None:
    signet = logged(FEEDS)
    found = Client(SERVER_NAME="localhost").get("/transparency.json")
    kept = found.json()["log"]
    entries = convert(kept["entries"], list[Entry])
    assert found["content-type"] == "application/json" and kept["public_key"] == signet.public
    assert chainlog.broken(entries, lambda entry: signed_by(kept["public_key"], entry)) is None
    assert seen() == [] and "tocsin_register_entries" in desk.get("/metrics").content.decode()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAPERS)
def test_each_paper_names_every_feed_and_is_a_readable_pdf(desk: Client, name: str, language: str) -> None:
    with translation.override(language):
        found = document.build(FEEDS, NOW, language)
        said = PAPERS[name](found)
        controller = translation.gettext("Controller")
    text = blocks.markdown(said)
    read = "".join(page.extract_text() for page in PdfReader(BytesIO(pdf.pdf(said, NOW))).pages)
    assert text.startswith("# ") and controller in " ".join(read.split())
    assert "?" not in read.replace("TOCSIN", ""), "a letter the PDF's font lacks"
    for block in said:
        if isinstance(block, blocks.Heading):
            assert block.text.split()[0] in read
    if name != "balancing":
        assert all(blocks.markdown([blocks.Text(feed.title)]).strip() in text for feed in FEEDS)
    for term in found.retention:
        assert f"| {term.days:g} |" in text


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("name", PAPERS)
def test_no_sentence_of_a_paper_stays_english(desk: Client, name: str, language: str) -> None:
    def sentences(tongue: str) -> set[str]:
        with translation.override(tongue):
            said = PAPERS[name](document.build((), NOW, tongue))
        lines = {block.text for block in said if isinstance(block, blocks.Text | blocks.Heading)}
        lines |= {item for block in said if isinstance(block, blocks.Points) for item in block.items}
        return lines | {
            cell for block in said if isinstance(block, blocks.Table) for row in block.rows for cell in row
        }

    names = {channel.title for channel in channels().values()}
    shared = (sentences("en") & sentences(language)) - names
    assert [line for line in shared if " " in line and not re.fullmatch(r"[a-z_0-9, ]+", line)] == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("name", PAPERS)
def test_the_law_has_its_own_name_in_each_language(desk: Client, name: str, language: str) -> None:
    with translation.override(language):
        assert "GDPR" not in blocks.markdown(PAPERS[name](document.build(FEEDS, NOW, language)))


def test_a_paper_is_the_same_for_the_same_register(desk: Client) -> None:
    said = PAPERS["art30"](built())
    assert pdf.pdf(said, NOW) == pdf.pdf(said, NOW)


@pytest.mark.parametrize("text", ["a | b", "<script>", "[x](http://e)", "line\nbreak", "東京 Zürich ěšč"])
def test_text_of_a_feed_stays_text_in_both_kinds(text: str) -> None:
    said = blocks.markdown([blocks.Table(["h"], [[text]])])
    assert len(said.strip().splitlines()) == 3 and not re.search(r"(?<!\\)[<\[]", said)
    assert pdf.pdf([blocks.Text(text), blocks.Table(["h"], [[text]])], NOW).startswith(b"%PDF")


def seen() -> list[tuple[str, str, str]]:
    return list(models.Access.objects.order_by("id").values_list("account", "page", "object"))


def test_the_access_log_says_who_looked_at_what(desk: Client) -> None:
    event = models.Event.objects.filter(merged_into="")[0].pk
    desk.get(f"/events/{event}")
    desk.get("/search?q=something-private")
    desk.get("/api/v1/events")
    name = ACCOUNT[0]
    assert seen() == [(name, "event", event), (name, "search", ""), (name, "api:events", "")]
    assert models.Access.objects.first().at == NOW
    assert not models.Access.objects.filter(object__contains="private").exists()


def test_the_access_log_leaves_out_strangers_failures_and_what_pages_fetch_alone(desk: Client) -> None:
    stranger()
    Client(SERVER_NAME="localhost").get("/")
    for path in ("/queue", "/map.json", "/transparency", "/healthz", "/events/none", "/nowhere"):
        desk.get(path)
    key = models.Notice.objects.filter(acked_at=None).values_list("key", flat=True)[0]
    desk.post(f"/notices/{key}/ack")
    assert seen() == []


def test_programs_are_in_the_access_log_once_an_hour_by_how_they_were_let_in(
    desk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "API_TOKEN", "t0k3n")
    program = Client(SERVER_NAME="localhost")
    event = models.Event.objects.filter(merged_into="")[0].pk
    for path in ("/api/v1/events", "/api/v1/events", f"/api/v1/events/{event}", "/out/impacts.geojson"):
        assert program.get(path, headers={"authorization": "Bearer t0k3n"}).status_code == 200
    assert program.get("/api/v1/events", headers={"authorization": "Bearer wrong"}).status_code == 401
    assert program.get("/out/cap.atom", {"key": link_key("/out/cap.atom")}).status_code == 200
    program.get("/transparency", headers={"authorization": "Bearer t0k3n"})
    assert seen() == [
        (looks.TOKEN, "api:events", ""),
        (looks.TOKEN, "api:event", event),
        (looks.TOKEN, "impacts", ""),
        (looks.LINK, "cap-index", ""),
    ]
    looks.look(looks.TOKEN, "api:events", "", NOW + timedelta(hours=1))
    assert seen()[-1] == (looks.TOKEN, "api:events", "")


def test_an_account_sees_its_own_looks_and_an_auditor_everybodys(desk: Client) -> None:
    models.Access.objects.create(account="night", at=NOW, page="event", object="e-of-another")
    desk.get("/sites")
    own = desk.get("/access?account=night").content.decode()
    assert "e-of-another" not in own and "sites" in own
    people.put_account(*ACCOUNT, audits=True)
    client = Client(SERVER_NAME="localhost")
    assert client.login(username=ACCOUNT[0], password=ACCOUNT[1])
    assert "e-of-another" in client.get("/access").content.decode()
    assert "e-of-another" in client.get("/access?account=night&object=e-of-another").content.decode()
    assert "e-of-another" not in client.get("/access?account=nobody").content.decode()


def test_a_page_is_shown_although_the_log_cannot_be_written(desk: Client, tmp_path: Path) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE store_access RENAME TO store_access_gone")
    assert desk.get("/sites").status_code == 200


def test_the_settings_default_to_the_usual_terms_and_bear_any_number() -> None:
    plain = Settings({})
    read = Keeps(*(days(plain.number(f"TOCSIN_KEEP_{name.upper()}_DAYS")) for name in CLASSES))
    assert read == USUAL
    assert NOW - days(999999) < NOW - days(1)
