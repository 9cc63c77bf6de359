# SPDX-License-Identifier: AGPL-3.0-or-later
"""A whole copy of an SQLite store while the desk runs, and back again. Keys are not in it: sealed secrets stay sealed."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from django.db import connection

TABLE = "store_registerentry"
"""A table only a desk has."""


class BackupError(Exception):
    """The copy cannot be made or put back; one line with the mend."""


def backup(to: Path) -> int:
    """Write a copy of the store, as of one moment, without a byte of deleted rows; its size in bytes.

    The file is complete when it appears, flushed to disk, readable by its owner alone. Raises BackupError.
    """
    if connection.vendor != "sqlite":
        raise BackupError("DATABASE_URL: this desk keeps its store in PostgreSQL; use pg_dump")
    if to.exists():
        raise BackupError(f"{to}: is there already; name a new file")
    part = to.with_name(f".{to.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(part)])
        _flush(part)
        part.rename(to)
    except OSError as error:
        raise BackupError(
            f"{to}: cannot be written ({error.strerror}); name a file in a folder of yours"
        ) from None
    finally:
        part.unlink(missing_ok=True)
    return to.stat().st_size


def check(path: Path) -> int:
    """How many entries of the register a backup holds. Raises BackupError when it is none, or damaged."""
    if not path.is_file():
        raise BackupError(f"{path}: no such file; check the name")
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as copy:
            fault = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
            count = int(copy.execute(f"SELECT count(*) FROM {TABLE}").fetchone()[0])
    except sqlite3.DatabaseError as error:
        raise BackupError(f"{path}: not a backup of a desk ({error}); name a file of tocsin backup") from None
    if fault != "ok":
        raise BackupError(f"{path}: damaged ({fault}); take an older backup")
    return count


def restore(path: Path, store: Path) -> None:
    """Put a backup in the place of the store's files. The desk must not run. Raises BackupError, OSError."""
    check(path)
    fresh = store.with_name(f".{store.name}.fresh")
    fd = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "wb") as file:
        file.write(path.read_bytes())
    _flush(fresh)
    for suffix in ("-wal", "-shm"):  # they belong to the file that goes
        store.with_name(store.name + suffix).unlink(missing_ok=True)
    fresh.rename(store)


def _flush(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
