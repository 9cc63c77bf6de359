# SPDX-License-Identifier: AGPL-3.0-or-later
"""DuckDB as everything here uses it: alone in memory, and silent, so that nothing mixes with what a command prints."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb

QUIET = "SET enable_progress_bar = false"


def database() -> duckdb.DuckDBPyConnection:
    """A database in memory; close it or use it as a context."""
    found = duckdb.connect()
    found.execute(QUIET)
    return found


def parquet(*paths: Path | str, **options: Any) -> list[Any]:
    """Each path (a pattern names several files) as an Ibis table of one engine, so that they can be joined.

    Ibis is imported here: it costs a second that only who reads a history should pay.
    """
    import ibis

    engine = ibis.duckdb.connect()
    engine.raw_sql(QUIET)
    return [engine.read_parquet(path, **options) for path in paths]
