# SPDX-License-Identifier: AGPL-3.0-or-later
"""Everything a desk writes, written once into a folder: mails and webhooks by real receivers, messages of every
channel, CAP, calendar, index, GeoJSON, API, pages in four languages, figures, exports, papers, a backup."""

from __future__ import annotations

import asyncio
import json
import random
from datetime import datetime
from pathlib import Path

from tests.crash.receivers import Mailbox
from tocsin.core.words import LANGUAGES
from tocsin.run.clearing import Cleaned

PAGES = ("/", "/sites", "/sites/lyon", "/sources", "/notices", "/access", "/search?q=depot", "/api/v1/events?limit=500",
         "/api/v1/sites", "/api/v1/notices?limit=500", "/api/v1/sources", "/out/cap.atom", "/out/sites/lyon.ics",
         "/out/impacts.geojson", "/metrics", "/healthz", "/score", "/score.json", "/score.csv", "/transparency/score")  # fmt: skip
SOME = 12


def show(held: Cleaned) -> None:
    """What `tocsin parse` would print."""
    from tocsin.cli.records import flaw_line, report_line

    for kept in held.cleared:
        print(json.dumps(report_line("x", kept), default=str, ensure_ascii=False))
    for flaw in held.flaws:
        print(json.dumps(flaw_line("x", flaw), ensure_ascii=False))


def write_all(folder: Path, box: Mailbox, now: datetime) -> None:
    _deliver(folder, box, now)
    _render(folder)
    _pages(folder, now)
    _exports(folder)
    _backup(folder)


def _deliver(folder: Path, box: Mailbox, now: datetime) -> None:
    from tocsin.deliver import channels
    from tocsin.run.egress import Egress
    from tocsin.run.mail import Mailer, Relay
    from tocsin.run.send import Sender
    from tocsin.run.wire import Wire
    from tocsin.store.seal import Keyring

    sender = Sender(
        channels(), Wire(Egress.allowing(["127.0.0.1"])), Keyring(folder), lambda: now,
        mailer=Mailer(Relay.read(box.relay)), chance=random.Random(1), site="https://desk.example",
        mail_from="tocsin@desk.example",
    )  # fmt: skip

    async def empty() -> None:
        await sender.run(asyncio.Event(), until_empty=True)
        sender.close()

    asyncio.run(empty())
    out = folder / "delivered"
    out.mkdir()
    for number, (channel, _key, body) in enumerate(box.empty()):
        (out / f"{number}.{'eml' if channel == 'email' else 'json'}").write_bytes(body)


def _render(folder: Path) -> None:
    """The messages of channels that lead outside, as they would have been sent."""
    from tests.guard.test_last_look import rendered
    from tocsin.core.model import Level
    from tocsin.deliver import channels
    from tocsin.deliver.base import Message
    from tocsin.deliver.last_look import looked
    from tocsin.store import codec, models

    out = folder / "rendered"
    out.mkdir()
    for row in models.Notice.objects.order_by("at")[:SOME]:
        said, notice = row.text, codec.notice(bytes(row.record))
        message = Message(
            key=row.key, thread=f"t:{row.event}", kind=row.kind, level=Level(row.level), subject=said["subject"],
            lines=tuple(said["lines"]), language=said["language"], at=row.at, event=row.event, hazard=notice.hazard.value,
            sites=notice.sites, role=row.role, sender="tocsin@desk.example",
        )  # fmt: skip
        for name in channels():
            (out / f"{row.key}-{name}.bin").write_bytes(rendered(name, looked(message, "plain")[0]))


def _pages(folder: Path, now: datetime) -> None:
    from django.test import Client

    from tocsin.store import models
    from tocsin.web import clock, people

    out = folder / "pages"
    out.mkdir()
    people.put_account("auditor", "a long night shift", audits=True)
    clock.use(lambda: now)
    try:
        client = Client(SERVER_NAME="localhost")
        assert client.login(username="auditor", password="a long night shift")
        keys = models.Notice.objects.order_by("-at").values_list("key", "event")[:SOME]
        paths = [
            *PAGES,
            *(f"/out/cap/{key}.xml" for key, _ in keys),
            *(f"/events/{event}" for _, event in keys),
        ]
        for number, path in enumerate(paths):
            _get(client, path, out / f"{number}", "en")
        for language in LANGUAGES:
            _get(client, "/transparency", out / f"register-{language}", language)
    finally:
        clock.use()


def _get(client: object, path: str, out: Path, language: str) -> None:
    answer = client.get(path, headers={"accept-language": language})  # type: ignore[attr-defined]
    assert answer.status_code in (200, 404), (path, answer.status_code)
    kind = "html" if "html" in answer["Content-Type"] else "xml" if "xml" in answer["Content-Type"] else "txt"
    out.with_suffix(f".{kind}").write_bytes(answer.content)


def _exports(folder: Path) -> None:
    from datetime import UTC

    from django.conf import settings
    from django.utils import translation

    from tests.guard.typed_doors import _run
    from tocsin.store import register
    from tocsin.store.signet import Signet
    from tocsin.web.disclosure import blocks, document, papers, pdf

    signet = Signet(folder)
    register.record(
        register.watched((), settings.KEEPS.by_class(), signet), datetime(2026, 5, 1, tzinfo=UTC), signet
    )
    for name, make in papers.PAPERS.items():
        for language in LANGUAGES:
            with translation.override(language):
                said = make(document.build((), datetime(2026, 5, 1, tzinfo=UTC), language))
            (folder / f"{name}-{language}.md").write_text(blocks.markdown(said), "utf-8")
            (folder / f"{name}-{language}.pdf").write_bytes(pdf.pdf(said, datetime(2026, 5, 1, tzinfo=UTC)))
    for arguments in (("sites", "export"), ("sites", "export", "--format", "geojson"), ("register", "--json"),
                      ("access", "--json"), ("rights", "export", "auditor")):  # fmt: skip
        _run(*arguments)


def _backup(folder: Path) -> None:
    from tocsin.store.backup import backup

    backup(folder / "backup.sqlite3")
