# SPDX-License-Identifier: AGPL-3.0-or-later
"""The log of what is watched, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db.models import Model
from msgspec import structs

from tocsin.core.chainlog import Entry
from tocsin.demo import FEEDS
from tocsin.store import models, register
from tocsin.store import signet as signing
from tocsin.store.keeps import Keeps
from tocsin.store.register import bare, broken, record, watched
from tocsin.store.signet import Signet
from tocsin.store.unlogged import unlogged

AT = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
KEEPS = Keeps().by_class()


def kinds() -> list[tuple[str, str]]:
    return list(models.RegisterEntry.objects.order_by("seq").values_list("kind", "subject"))


def test_a_feed_neither_appears_nor_vanishes_silently(store: str, tmp_path: Path) -> None:
    signet = Signet(tmp_path)
    first = record(watched(FEEDS[1:], KEEPS, signet), AT, signet)
    assert first == len(FEEDS) - 1 + len(register.fields()) + len(KEEPS)
    assert record(watched(FEEDS[1:], KEEPS, signet), AT, signet) == 0
    other = replace(FEEDS[2], text=not FEEDS[2].text)
    shorter = Keeps(events=timedelta(days=7)).by_class()
    assert record(watched([FEEDS[0], other, *FEEDS[3:]], shorter, signet), AT, signet) == 4
    assert sorted(kinds()[first:]) == sorted(
        [
            ("feed_added", f"feed:{FEEDS[0].name}"),
            ("feed_removed", f"feed:{FEEDS[1].name}"),
            ("feed_changed", f"feed:{other.name}"),
            ("retention_changed", "retention:events"),
        ]
    )
    assert broken(signet.public) is None
    assert broken(Signet(tmp_path).public) is None, "the key is kept"


@pytest.mark.parametrize(
    "change",
    [
        {"facts": {"title": "x"}},
        {"at": AT + timedelta(microseconds=1)},
        {"signature": "00" * 64},
        {"subject": "feed:y"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_is_changed_in_the_table_is_named(store: str, tmp_path: Path, change: dict[str, object]) -> None:
    signet = Signet(tmp_path)
    record(watched(FEEDS, KEEPS, signet), AT, signet)
    models.RegisterEntry.objects.filter(seq=3).update(**change)
    found = broken(signet.public)
    assert found is not None and found.seq == 3


def test_a_log_written_with_another_key_does_not_hold(store: str, tmp_path: Path) -> None:
    record(watched(FEEDS, KEEPS, Signet(tmp_path / "forger")), AT, Signet(tmp_path / "forger"))
    found = broken(Signet(tmp_path / "ours").public)
    assert found is not None and found.seq == 1 and "signed" in found.why


def test_a_forgotten_entry_is_named(store: str, tmp_path: Path) -> None:
    signet = Signet(tmp_path)
    record(watched(FEEDS, KEEPS, signet), AT, signet)
    models.RegisterEntry.objects.filter(seq=2).delete()
    found = broken(signet.public)
    assert found is not None and found.seq == 2 and "missing" in found.why


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://me:pw@feeds.example.org/a/b.xml?key=s3cret#x", "https://feeds.example.org/a/b.xml"),
        ("https://x.example.org/v1/0123456789abcdef0123456789abcdef/all", "https://x.example.org/v1/.../all"),
        ("https://x.example.org/weather-warnings-of-the-north", "https://x.example.org/weather-warnings-of-the-north"),
        ("file:///srv/feeds/own.xml", "file"),
    ],
)  # fmt: skip
def test_no_secret_of_an_address_is_shown(url: str, shown: str) -> None:
    assert bare(url) == shown


def test_the_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    Signet(tmp_path)
    assert (tmp_path / signing.FILE).stat().st_mode & 0o077 == 0


def test_a_note_that_is_gone_is_written_anew_in_the_open(store: str, tmp_path: Path) -> None:
    signet = Signet(tmp_path)
    first = record(watched(FEEDS, KEEPS, signet), AT, signet)
    (tmp_path / signing.HEAD).unlink()
    assert record(watched(FEEDS, KEEPS, signet), AT, signet) == 1
    assert kinds()[first:] == [("note_renewed", "note:register.head")]
    assert record(watched(FEEDS, KEEPS, signet), AT, signet) == 0, "and once"
    assert signet.head() and broken(signet.public) is None


@pytest.mark.parametrize(
    "change",
    [
        {"url": "https://road.example/search?topic=flood"},
        {"mapping": 'kind = "csv"'},
        {"options": (("layer", "2"),)},
        {"languages": ("fi",)},
        {"timezone": "Europe/Paris"},
        {"snapshot": False},
        {"warns": False},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_a_feed_is_asked_for_and_how_it_is_read_changes_unseen_in_nothing(
    store: str, tmp_path: Path, change: dict[str, object]
) -> None:
    """No query stands in the log, for it may be a key; that it is another one does."""
    signet = Signet(tmp_path)
    feed = replace(FEEDS[0], url="https://road.example/search?topic=fire")
    first = record(watched([feed], KEEPS, signet), AT, signet)
    assert record(watched([replace(feed, **change)], KEEPS, signet), AT, signet) == 1
    assert kinds()[first:] == [("feed_changed", f"feed:{feed.name}")]
    assert "topic" not in str(list(register.entries()))


@pytest.fixture
def cut_log(store: str, tmp_path: Path) -> tuple[Signet, Entry]:
    """A log from whose end the entries of a feed were taken, and the note of them; and its last entry now."""
    signet = Signet(tmp_path)
    record(watched(FEEDS[1:], KEEPS, signet), AT, signet)
    last = list(register.entries())[-1]
    record(watched(FEEDS, KEEPS, signet), AT + timedelta(days=1), signet)
    assert unlogged(register.entries()) is None
    record(watched(FEEDS[1:], KEEPS, signet), AT + timedelta(days=3), signet)
    models.RegisterEntry.objects.filter(seq__gt=last.seq).delete()
    signet.note(last)
    return signet, last


READ = AT + timedelta(days=2)


@pytest.mark.parametrize(
    "left",
    [
        lambda name: models.Message(feed=name, message="m", event="e", received=READ, sha256="", record=b""),
        lambda name: models.FeedFlaw(feed=name, at=READ, kind="flaw", reason="r"),
        lambda name: models.FeedState(name=name, polled_at=READ),
    ],
    ids=["message", "flaw", "state"],
)
def test_who_cuts_the_log_and_its_note_leaves_what_was_read(
    cut_log: tuple[Signet, Entry], left: Callable[[str], Model]
) -> None:
    signet, _last = cut_log
    left(FEEDS[1].name).save()
    assert broken(signet.public) is None and not register.cut(signet)
    assert unlogged(register.entries()) is None
    left(FEEDS[0].name).save()
    assert unlogged(register.entries()) == (FEEDS[0].name, READ)
    record(watched(FEEDS, KEEPS, signet), READ + timedelta(days=5), signet)  # nor does a later entry cover it
    assert unlogged(register.entries()) == (FEEDS[0].name, READ)


def test_a_log_put_back_from_a_backup_says_so(cut_log: tuple[Signet, Entry]) -> None:
    signet, last = cut_log
    register.restored(READ, signet)
    assert len(list(register.entries())) == last.seq, "nothing followed it"
    signet.note(structs.replace(last, hash="ab" * 32))
    register.restored(READ, signet)
    said = list(register.entries())[-1]
    assert (said.kind, said.facts) == ("log_restored", {"entries": last.seq, "noted": "ab" * 32})
    assert broken(signet.public) is None and not register.cut(signet)
    assert record(watched(FEEDS[1:], KEEPS, signet), READ, signet) == 0
