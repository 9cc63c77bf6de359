# SPDX-License-Identifier: AGPL-3.0-or-later
"""The log of what is watched, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tocsin.demo import FEEDS
from tocsin.store import models, register
from tocsin.store import signet as signing
from tocsin.store.keeps import Keeps
from tocsin.store.register import bare, broken, record, watched
from tocsin.store.signet import Signet

AT = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
KEEPS = Keeps().by_class()


def kinds() -> list[tuple[str, str]]:
    return list(models.RegisterEntry.objects.order_by("seq").values_list("kind", "subject"))


def test_a_feed_neither_appears_nor_vanishes_silently(store: str, tmp_path: Path) -> None:
    signet = Signet(tmp_path)
    first = record(watched(FEEDS[1:], KEEPS), AT, signet)
    assert first == len(FEEDS) - 1 + len(register.fields()) + len(KEEPS)
    assert record(watched(FEEDS[1:], KEEPS), AT, signet) == 0
    other = replace(FEEDS[2], text=not FEEDS[2].text)
    shorter = Keeps(events=timedelta(days=7)).by_class()
    assert record(watched([FEEDS[0], other, *FEEDS[3:]], shorter), AT, signet) == 4
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
    record(watched(FEEDS, KEEPS), AT, signet)
    models.RegisterEntry.objects.filter(seq=3).update(**change)
    found = broken(signet.public)
    assert found is not None and found.seq == 3


def test_a_log_written_with_another_key_does_not_hold(store: str, tmp_path: Path) -> None:
    record(watched(FEEDS, KEEPS), AT, Signet(tmp_path / "forger"))
    found = broken(Signet(tmp_path / "ours").public)
    assert found is not None and found.seq == 1 and "signed" in found.why


def test_a_forgotten_entry_is_named(store: str, tmp_path: Path) -> None:
    signet = Signet(tmp_path)
    record(watched(FEEDS, KEEPS), AT, signet)
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
    first = record(watched(FEEDS, KEEPS), AT, signet)
    (tmp_path / signing.HEAD).unlink()
    assert record(watched(FEEDS, KEEPS), AT, signet) == 1
    assert kinds()[first:] == [("note_renewed", "note:register.head")]
    assert record(watched(FEEDS, KEEPS), AT, signet) == 0, "and once"
    assert signet.head() and broken(signet.public) is None
