# SPDX-License-Identifier: AGPL-3.0-or-later
"""Nothing of deleted rows in the database's files: all tables and indexes are written anew. Not inside a transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.db import OperationalError, connection

from tocsin.store import samples

DUE = "scrub.due"
"""A file in the data folder while the bytes of deleted rows may stand in the database's files."""
PATIENCE_MS, PAUSE_MS = 2000, 100
OLDER = """SELECT age(pg_snapshot_xmin(pg_current_snapshot())::xid) >= age(%s::text::xid) OR EXISTS (
    SELECT 1 FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()
    AND age(backend_xmin) >= age(%s::text::xid))"""
"""Whether somebody still writes, or reads this database, as it was before a transaction."""


def scrub() -> bool:
    """Write everything anew. False when somebody held a table, an old view of one or SQLite's WAL too long; it is
    done next time.

    A plain VACUUM of PostgreSQL leaves the bytes of deleted rows on its pages; a full one does not.
    """
    if connection.vendor != "sqlite":
        return _rewrite()
    try:
        with connection.cursor() as cursor:
            cursor.execute("VACUUM")
    except OperationalError:  # somebody writes for longer than anybody should wait
        return False
    return checkpoint()


def _rewrite() -> bool:
    kept = [t for t in apps.get_models() if t._meta.managed and not t._meta.proxy]
    tables = sorted(t._meta.db_table for t in kept)
    with connection.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = {PATIENCE_MS}")
        try:
            if not _alone(cursor):
                return False
            for table in tables:
                cursor.execute(f"VACUUM (FULL, ANALYZE) {connection.ops.quote_name(table)}")
            samples.forget(cursor, tables)
        except OperationalError:
            return False
        finally:
            cursor.execute("RESET lock_timeout")
    return True


def _alone(cursor: Any) -> bool:
    """Whether every transaction that began before now has ended: VACUUM carries over what one may yet read."""
    cursor.execute("SELECT pg_current_xact_id()::xid::text")
    now = cursor.fetchone()[0]
    for _turn in range(PATIENCE_MS // PAUSE_MS):
        cursor.execute(OLDER, [now, now])
        if not cursor.fetchone()[0]:
            return True
        cursor.execute("SELECT pg_sleep(%s)", [PAUSE_MS / 1000])
    return False


def checkpoint() -> bool:
    """Empty SQLite's WAL; False when a reader held it."""
    if connection.vendor != "sqlite":
        return True
    with _briefly(), connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return not cursor.fetchone()[0]


@contextmanager
def _briefly() -> Iterator[None]:
    """Wait for readers no longer than the line can be without the database."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout")
        usual = cursor.fetchone()[0]
        cursor.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {usual}")
