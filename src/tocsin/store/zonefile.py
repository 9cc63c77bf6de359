# SPDX-License-Identifier: AGPL-3.0-or-later
"""Imported zones in one SQLite file, read by key; nothing is loaded before it is asked for."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import zstandard

from tocsin.sources.zonetables import Zone

_TABLE = """create table if not exists zone (
    scheme text, code text, name text, licence text, attribution text, outline blob,
    primary key (scheme, code)) without rowid"""
_CACHED = 2_000


class ZoneFile(Mapping[tuple[str, str], bytes]):
    """WKB by canonical (scheme, code). A file that does not exist is an empty table."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._base: sqlite3.Connection | None = None
        self._cached = lru_cache(_CACHED)(self._read)

    def __getitem__(self, key: tuple[str, str]) -> bytes:
        found = self._cached(*key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[tuple[str, str]]:
        base = self._open()
        if base is not None:
            yield from base.execute("select scheme, code from zone")

    def __len__(self) -> int:
        return sum(self.counts().values())

    def counts(self) -> dict[str, int]:
        """Zones by scheme."""
        base = self._open()
        rows = base.execute("select scheme, count(*) from zone group by scheme").fetchall() if base else []
        return dict(rows)

    def add(self, zones: Iterable[Zone]) -> tuple[Counter[str], Counter[str]]:
        """Put zones in, replacing those of the same name, all or none; counts by scheme, kept and without outline."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        kept, empty = Counter[str](), Counter[str]()
        base = sqlite3.connect(self.path)
        press = zstandard.ZstdCompressor(level=9)
        try:
            with base:
                base.execute(_TABLE)
                for zone in zones:
                    (kept if zone.wkb else empty)[zone.scheme] += 1
                    if zone.wkb:
                        _insert(base, zone, press.compress(zone.wkb))
        finally:
            base.close()
        self._cached.cache_clear()
        return kept, empty

    def _open(self) -> sqlite3.Connection | None:
        if self._base is None and self.path.exists():
            self._base = sqlite3.connect(
                f"{self.path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False
            )
        return self._base

    def _read(self, scheme: str, code: str) -> bytes | None:
        base = self._open()
        if base is None:
            return None
        row = base.execute(
            "select outline from zone where scheme = ? and code = ?", (scheme, code)
        ).fetchone()
        return zstandard.decompress(row[0]) if row else None


def _insert(base: sqlite3.Connection, zone: Zone, outline: bytes) -> None:
    row = (zone.scheme, zone.code, zone.name, zone.licence, zone.attribution, outline)
    base.execute("insert or replace into zone values (?, ?, ?, ?, ?, ?)", row)


class Shelf(Mapping[tuple[str, str], bytes]):
    """Several zone tables, the first that knows a zone answers."""

    def __init__(self, *tables: Mapping[tuple[str, str], bytes]) -> None:
        self._tables = tables

    def __getitem__(self, key: tuple[str, str]) -> bytes:
        for table in self._tables:
            found = table.get(key)
            if found is not None:
                return found
        raise KeyError(key)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter({key: None for table in self._tables for key in table})

    def __len__(self) -> int:
        return sum(1 for _ in self)
