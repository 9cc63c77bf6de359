# SPDX-License-Identifier: AGPL-3.0-or-later
"""The store of a run: SQLite in memory, driven by the real store code. It outlives the processes of a run,
and forgets in a power cut what had been committed without a flush."""

from __future__ import annotations

import gc
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tocsin.store import conf
from tocsin.store.seal import Keyring

WRITES = ("INSERT", "UPDATE", "DELETE", "WITH")


class Disk:
    """`full`: no write succeeds. `forgets`: a power cut may come, so flushes are watched. `reset` puts back tables
    that were kept."""

    def __init__(self, connection: Any) -> None:
        self.full = self.forgets = False
        self.on_write: Callable[[], None] = lambda: None
        self.keyring = Keyring(tempfile.mkdtemp(prefix="tocsin-sim-"))
        self._raw = connection
        self._kept: dict[str, sqlite3.Connection] = {}
        self._safe = sqlite3.connect(":memory:")
        self._unflushed = self._light = False

    def keep(self, name: str = "") -> None:
        """What the tables hold now is what `reset` of that name puts back."""
        image = self._kept[name] = sqlite3.connect(":memory:")
        self._raw.connection.backup(image)

    def kept(self, name: str) -> bool:
        return name in self._kept

    def reset(self, name: str = "") -> None:
        self._put(self._kept[name])
        self.full = self._unflushed = self._light = False

    def _put(self, kept: sqlite3.Connection) -> None:
        try:
            kept.backup(self._raw.connection)
        except sqlite3.OperationalError:  # a dead process's cursor still stands in the middle of its answer
            gc.collect()
            kept.backup(self._raw.connection)

    def power_cut(self) -> None:
        """Only what was flushed is still there."""
        if self._unflushed:
            self._put(self._safe)
            self._unflushed = False

    def watch(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        """Django calls this around each statement."""
        if sql.startswith(WRITES):
            if self.full:
                from django.db import OperationalError

                raise OperationalError("database or disk is full")
            self.on_write()
            if not self._light:
                self._unflushed = False  # the flush of this commit takes every earlier one with it
        elif sql.startswith("PRAGMA synchronous"):
            self._light = sql.endswith("NORMAL")
            if self._light and self.forgets and not self._unflushed:
                self._raw.connection.backup(self._safe)
                self._unflushed = True
        return execute(sql, params, many, context)


@contextmanager
def disk(furnish: Callable[[], None]) -> Iterator[Disk]:
    """Django's connection leads to a store in memory with what `furnish` puts in; put back afterwards."""
    conf.setup("", tempfile.gettempdir())
    with conf.opened({"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}):
        from django.db import connections

        conf.migrate()
        furnish()
        connection = connections["default"]
        found = Disk(connection)
        found.keep()
        _lighten(connection)
        with connection.execute_wrapper(found.watch):
            yield found


def _lighten(connection: Any) -> None:
    """One thread, one connection that is never lost: what Django asks of both at each statement is left out."""
    from django.db.backends.sqlite3.base import SQLiteCursorWrapper
    from django.db.backends.utils import CursorWrapper

    raw = connection.connection
    connection.cursor = lambda: CursorWrapper(raw.cursor(factory=SQLiteCursorWrapper), connection)
    connection.validate_thread_sharing = connection.ensure_connection = lambda: None
    connection.chunked_cursor = connection.cursor
