# SPDX-License-Identifier: AGPL-3.0-or-later
"""A backup is whole, holds no deleted byte, opens no secret; a restore forgets what had its time."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests import databases
from tests.cli.test_register import tocsin
from tests.store.test_retention import KEEPS, MARK, fill
from tocsin.store import backup, models, retention
from tocsin.store.seal import Keyring

THEN = datetime(2026, 1, 1, tzinfo=UTC)


def test_a_backup_made_after_its_time_holds_no_byte_of_a_record(tmp_path: Path) -> None:
    with databases.sqlite(tmp_path):
        fill(60)
        fill(20, open_=True, acked=False, mark="Stays")
        backup.backup(tmp_path / "before")
        retention.sweep(THEN + max(KEEPS) + timedelta(seconds=1), KEEPS)
        backup.backup(tmp_path / "after")
    assert MARK.encode() in (tmp_path / "before").read_bytes(), "the check can fail"
    assert b"Stays" in (tmp_path / "after").read_bytes()
    assert MARK.encode() not in (tmp_path / "after").read_bytes()
    assert (tmp_path / "after").stat().st_mode & 0o077 == 0
    assert not list(tmp_path.glob(".*.part"))


def test_a_secret_stays_sealed_in_a_backup(tmp_path: Path) -> None:
    with databases.sqlite(tmp_path):
        role = models.Role.objects.create(name="duty")
        sealed = Keyring(tmp_path).seal("whsec_a-very-secret-thing")
        models.Target.objects.create(role=role, channel="webhook", address="https://x.example", secret=sealed)
        backup.backup(tmp_path / "copy")
    raw = (tmp_path / "copy").read_bytes()
    assert sealed in raw and b"very-secret" not in raw
    assert (tmp_path / "secret.key").read_bytes().strip() not in raw


def test_a_restore_brings_back_the_desk_without_what_had_its_time(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with databases.sqlite(data):
        fill(5)
        models.Site.objects.create(id="lyon", name="Lyon depot", lat=46, lon=5)
    # The row of the access log is 200 days old when the backup is put back, the rest is kept for longer.
    with sqlite3.connect(data / "tocsin.sqlite3") as base:
        for table, column in (("event", "changed_at"), ("notice", "at"), ("notice", "acked_at")):
            base.execute(f"UPDATE store_{table} SET {column} = ?", [datetime.now(UTC).isoformat(" ")])
    assert tocsin(data, "backup", str(tmp_path / "copy")).returncode == 0
    refused = tocsin(data, "restore", str(tmp_path / "copy"))
    assert refused.returncode == 1 and "--replace" in refused.stderr and len(refused.stderr.splitlines()) == 1
    (data / "tocsin.sqlite3").unlink()
    done = tocsin(data, "restore", str(tmp_path / "copy"))
    assert done.returncode == 0, done.stderr
    with sqlite3.connect(data / "tocsin.sqlite3") as base:
        assert base.execute("SELECT name FROM store_site").fetchall() == [("Lyon depot",)]
        assert base.execute("SELECT count(*) FROM store_notice").fetchone() == (5,)
        assert base.execute("SELECT count(*) FROM store_feedflaw").fetchone() == (0,)


@pytest.mark.parametrize("content", [None, b"", b"not a database at all" * 50])
def test_what_is_no_backup_is_refused_in_one_line(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "copy"
    if content is not None:
        file.write_bytes(content)
    done = tocsin(tmp_path / "data", "restore", str(file))
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1 and str(file) in done.stderr
    assert not (tmp_path / "data" / "tocsin.sqlite3").exists()


def test_a_desk_that_runs_is_not_replaced_and_postgresql_is_not_ours(tmp_path: Path) -> None:
    from tocsin.run.up import sole

    with sole(tmp_path):
        held = tocsin(tmp_path, "restore", str(tmp_path / "x"))
    assert held.returncode == 1 and "stop it first" in held.stderr
    asked = tocsin(tmp_path, "restore", "x", DATABASE_URL="postgresql://u@h/d")
    assert asked.returncode == 1 and "pg_restore" in asked.stderr


def test_a_backup_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "copy").write_text("mine")
    done = tocsin(tmp_path / "data", "backup", str(tmp_path / "copy"))
    assert done.returncode == 1 and "new file" in done.stderr and (tmp_path / "copy").read_text() == "mine"
