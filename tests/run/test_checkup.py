# SPDX-License-Identifier: AGPL-3.0-or-later
"""The doctor says which sites a deaf feed leaves blind, and which events have no place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.run.messages import cap
from tests.run.test_live import feed
from tocsin.core.world import Batch
from tocsin.run.checkup import BAD, GOOD, WORTH, checks
from tocsin.run.clearing import clean
from tocsin.run.poll import Heard
from tocsin.run.tick import Line
from tocsin.run.up import ears_of
from tocsin.store import models
from tocsin.store.feed_state import Poll

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
OFFICE = feed("https://office.example/feed", quiet_after=3600)


def said(store: Path, now: datetime) -> dict[str, tuple[str, str]]:
    return {check.what: (check.state, check.found) for check in checks(store, now)}


def tick(line: Line, now: datetime, raw: bytes = b"", new: bool = True) -> None:
    cleared = tuple(clean(raw, "office", {}, name="cap").cleared) if raw else ()
    batch = Batch(feed="office", at=now, cleared=cleared, new=new)
    line.tick([Heard(batch, Poll(feed="office", at=now, due=now))], now)


def test_deaf_and_unplaced(store: Path) -> None:
    models.Site.objects.create(id="lyon", name="Lyon depot", lat=45.76, lon=4.84, responsible="duty")
    models.Role.objects.create(name="duty")
    line = Line([ears_of(OFFICE)], {"office": "Office"})
    line.take(NOON)
    zone = b"<geocode><valueName>UGC</valueName><value>XXZ001</value></geocode></area>"
    raw = cap("a", NOON).replace(b"<polygon>45,4 45,6 47,6 47,4 45,4</polygon></area>", zone)
    tick(line, NOON, raw)
    found = said(store, NOON)
    assert found["unplaced"] == (WORTH, "1 open events name no area we can place")
    assert models.Notice.objects.get().kind == "unplaced" and models.FeedState.objects.get().adrift_at == NOON
    line.tick((), NOON + timedelta(hours=2))
    state, text = said(store, NOON + timedelta(hours=2))["feed office"]
    assert state == BAD and "1 sites blind" in text and text.endswith(": silent")
    tick(line, NOON + timedelta(hours=3))
    assert "feed office" not in said(store, NOON + timedelta(hours=3))


def test_a_mail_address_without_a_relay_is_bad(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TOCSIN_SMTP", raising=False)
    assert "mail" not in said(store, NOON)
    role = models.Role.objects.create(name="duty")
    models.Target.objects.create(role=role, channel="email", address="duty@example.org")
    assert said(store, NOON)["mail"] == (BAD, "1 mail addresses, no relay is set")
    monkeypatch.setenv("TOCSIN_SMTP", "smtp://mail.example.org")
    assert said(store, NOON)["mail"][0] == GOOD


def test_what_was_learned_outlives_a_restart(store: Path) -> None:
    models.Site.objects.create(id="lyon", name="Lyon depot", lat=45.76, lon=4.84, responsible="duty")
    models.Role.objects.create(name="duty")
    slow = feed("https://office.example/feed", quiet_after=8 * 3600)
    for third in range(17 * 8):  # asked every third hour, with something new every sixth
        if third % 24 == 0:
            line = Line([ears_of(slow)], {"office": "Office"})
            line.take(NOON)
        tick(line, NOON + timedelta(hours=3 * third), new=third % 2 == 0)
    now = NOON + timedelta(hours=3 * 17 * 8)
    for hours in (0, 3, 6, 9, 12, 15):
        tick(line, now + timedelta(hours=hours), new=False)
    state, text = said(store, now)["feed office"]
    assert state == BAD and "has said nothing new for longer than it ever did" in text
    assert [n.kind for n in models.Notice.objects.all()] == ["blind"]


def test_own_feeds_that_cannot_be_read_are_bad(store: Path) -> None:
    (store / "feeds.toml").write_text('[[feed]]\nname = "harbour"\n', "utf-8")
    state, text = said(store, NOON)["feeds"]
    assert state == BAD and "feeds.toml" in text
