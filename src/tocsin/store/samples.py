# SPDX-License-Identifier: AGPL-3.0-or-later
"""PostgreSQL's planner keeps samples of what stands in columns (pg_statistic). They outlive the rows: ANALYZE takes
none of an empty table, so those of its last rows stay."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import connection, transaction

BLANK = {
    "boolean": "false",
    "bytea": "''",
    "jsonb": "'null'",
    "character varying": "''",
    "text": "''",
    "timestamp with time zone": "'epoch'",
}
"""What stands in a row that says nothing; numbers are 0."""
COLUMNS = """SELECT column_name, data_type FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = %s AND is_nullable = 'NO' AND is_identity = 'NO'
    AND column_default IS NULL ORDER BY ordinal_position"""


def forget(cursor: Any, tables: Iterable[str]) -> None:
    """Leave no sample of a row that is gone. After VACUUM ANALYZE, not inside a transaction; the desk's role must
    own the database, else PostgreSQL warns and its own table keeps older bytes."""
    for table in tables:
        with transaction.atomic():
            _of_nothing(cursor, table)
    cursor.execute("VACUUM (FULL) pg_catalog.pg_statistic")


def _of_nothing(cursor: Any, table: str) -> None:
    """Let a row that says nothing be the only one an empty table was sampled by; nobody else ever sees it."""
    quote = connection.ops.quote_name
    cursor.execute(f"LOCK TABLE {quote(table)} IN SHARE ROW EXCLUSIVE MODE")
    cursor.execute(f"SELECT EXISTS (SELECT 1 FROM {quote(table)})")
    if cursor.fetchone()[0]:
        return
    cursor.execute(COLUMNS, [table])
    blank = {quote(name): BLANK.get(kind, "0") for name, kind in cursor.fetchall()}
    said = f"({', '.join(blank)}) VALUES ({', '.join(blank.values())})" if blank else "DEFAULT VALUES"
    cursor.execute(f"INSERT INTO {quote(table)} {said}")
    cursor.execute(f"ANALYZE {quote(table)}")
    cursor.execute(f"DELETE FROM {quote(table)}")
