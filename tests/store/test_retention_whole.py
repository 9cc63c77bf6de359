# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every table at once, asked of the tables themselves: what has a term is gone after it, what has none stays.

A table that is added without being swept fails here.
"""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
from django.apps import apps
from django.db import connection
from django.db.models import (
    BinaryField,
    BooleanField,
    CharField,
    DateTimeField,
    Field,
    ForeignKey,
    JSONField,
    Model,
    TextField,
)

from tests import databases
from tests.store.test_retention import files
from tocsin.store import backup, models, retention, scrub
from tocsin.store.keeps import Keeps
from tocsin.web.disclosure import terms

THEN = datetime(2026, 1, 1, tzinfo=UTC)
MARK = "Qx7Marker"
KEEPS = Keeps()
LATE = THEN + max(KEEPS) + timedelta(seconds=1)


def value(field: Field[Any, Any], made: dict[str, Any]) -> Any:
    if isinstance(field, ForeignKey):
        return made[field.related_model.__name__.lower()].pk  # type: ignore[union-attr]
    if isinstance(field, DateTimeField):
        return None if field.name in ("deaf_since", "lease_until") else THEN
    if isinstance(field, BinaryField):
        return MARK.encode() * 400
    if isinstance(field, JSONField):
        return [MARK]
    if isinstance(field, BooleanField):
        return False
    if isinstance(field, CharField | TextField):
        return "sent" if field.name == "state" else MARK[: field.max_length]
    return 1


def tables() -> list[type[Model]]:
    """What rows can be put into: tables, not the views over them."""
    return [table for table in apps.get_app_config("store").get_models() if table._meta.managed]


def fill() -> None:
    """A closed row in every table, the mark in every column that can hold a text."""
    made: dict[str, Any] = {}
    for table in sorted(tables(), key=lambda t: any(isinstance(f, ForeignKey) for f in t._meta.fields)):
        fields = [
            f
            for f in table._meta.concrete_fields
            if not (f.primary_key and f.get_internal_type() == "BigAutoField")
        ]
        made[table.__name__.lower()] = table._default_manager.create(
            **{f.attname: value(f, made) for f in fields}
        )


def left() -> set[str]:
    return {t.__name__.lower() for t in tables() if t._default_manager.exists()}


def termless() -> set[str]:
    """The tables the register says are kept until somebody removes what is in them."""
    return {kept.table for kept in terms.tables() if not kept.keep}


def test_every_table_with_a_term_is_empty_after_it_and_no_other(store: str) -> None:
    fill()
    everything = left()
    assert retention.sweep(THEN, KEEPS) and left() == everything
    retention.sweep(LATE, KEEPS)
    assert left() == everything & termless()


def test_no_byte_of_it_is_left_in_files_or_in_a_backup_made_after(tmp_path: Path) -> None:
    with databases.sqlite(tmp_path):
        fill()
        for table in tables():
            if table.__name__.lower() in termless():
                table._default_manager.all().delete()
        assert MARK.encode() in files(tmp_path)
        retention.sweep(LATE, KEEPS)
        assert scrub.scrub()
        backup.backup(tmp_path / "after")
        assert MARK.encode() not in files(tmp_path)
        assert MARK.encode() not in (tmp_path / "after").read_bytes()


def test_on_postgresql_no_byte_is_left_in_tables_indexes_and_dumps(server: str, tmp_path: Path) -> None:
    """The files of tables and indexes; the server's own WAL is the operator's to keep short (docs/register.md)."""
    with databases.postgres(server, tmp_path) as url:
        fill()
        for table in tables():
            if table.__name__.lower() in termless():
                table._default_manager.all().delete()
        assert MARK.encode() in on_disk()
        retention.sweep(LATE, KEEPS)
        scrub.scrub()
        assert MARK.encode() not in on_disk()
        dump = subprocess.run([databases.BIN[-1] / "pg_dump", url], capture_output=True, check=True).stdout
        assert b"store_event" in dump and MARK.encode() not in dump


def test_postgresql_keeps_no_sample_of_rows_that_are_gone(server: str, tmp_path: Path) -> None:
    """ANALYZE, which the server runs by itself, writes what stands in columns into a table of its own."""
    with databases.postgres(server, tmp_path):
        for _ in range(3):
            models.Silence.objects.create(start=THEN, end=THEN, why=MARK, by=MARK)
            models.Access.objects.create(account=MARK, at=THEN, page=MARK)
        models.Access.objects.create(account="duty", at=LATE, page="home")
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        assert MARK.encode() in on_disk()
        retention.sweep(LATE, KEEPS)
        assert scrub.scrub()
        assert MARK.encode() not in on_disk()
        assert models.Access.objects.count() == 1 and not models.Silence.objects.exists()


def test_postgresql_is_not_called_clean_while_somebody_reads_as_of_before(
    server: str, tmp_path: Path
) -> None:
    with databases.postgres(server, tmp_path) as url, psycopg.connect(url) as reader:
        models.Access.objects.create(account=MARK, at=THEN, page=MARK)
        reader.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        reader.execute("SELECT 1 FROM store_role")
        retention.sweep(LATE, KEEPS)
        assert not scrub.scrub() and MARK.encode() in on_disk()
        reader.rollback()
        assert scrub.scrub() and MARK.encode() not in on_disk()


def on_disk() -> bytes:
    """The bytes of every table and index of this database, as the server wrote them."""
    with connection.cursor() as cursor:
        cursor.execute("CHECKPOINT")
        cursor.execute("SELECT current_setting('data_directory')")
        folder = Path(cursor.fetchone()[0])
        cursor.execute("SELECT oid FROM pg_database WHERE datname = current_database()")
        base = folder / "base" / str(cursor.fetchone()[0])
    return b"".join(path.read_bytes() for path in sorted(base.iterdir()) if path.is_file())
