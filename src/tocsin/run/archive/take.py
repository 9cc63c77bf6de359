# SPDX-License-Identifier: AGPL-3.0-or-later
"""An archive into Parquet, a part at a time: what is cut off goes on where the last whole part ended."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import numpy as np

from tocsin.run import pairs
from tocsin.run.archive.base import Archive, Entry, Source

PART = 100_000
"""Rows of one Parquet file; what a cut-off import has to read again at most."""
TEXT = ("id", "source", "hazard", "unit", "region")
TIMES = ("issued", "start", "end")
NUMBERS = ("lat", "lon", "magnitude")


class Taken:
    """How far an import has come: `rows` read, `kept` and what was wrong with the rest, by reason."""

    def __init__(self, state: Path) -> None:
        self._state = state
        known = json.loads(state.read_text("utf-8")) if state.exists() else {}
        self.rows: int = known.get("rows", 0)
        self.kept: int = known.get("kept", 0)
        self.parts: int = known.get("parts", 0)
        self.whole: bool = known.get("whole", False)
        self.flaws: Counter[str] = Counter(known.get("flaws", {}))

    def save(self) -> None:
        said = {
            "rows": self.rows,
            "kept": self.kept,
            "parts": self.parts,
            "whole": self.whole,
            "flaws": self.flaws,
        }
        new = self._state.with_suffix(".new")
        new.write_text(json.dumps(said), "utf-8")
        new.replace(self._state)


def take(
    archive: Archive, path: Path, folder: Path, share: Callable[[float], object] = lambda done: None
) -> Taken:
    """Read `path` into `folder/<kind>/`; again for a file that was cut off, which goes on where it stopped.

    Raises ArchiveError, or PairsError when a part cannot be written; parts written until then stay and count.
    """
    source = Source(path)
    where = folder / archive.kind
    where.mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(f"{path.name} {path.stat().st_size if path.exists() else 0}".encode()).hexdigest()[
        :12
    ]
    taken = Taken(where / f"{name}.json")
    if taken.whole:
        return taken
    skip, batch, flaws, rows = taken.rows, list[Entry](), Counter[str](), 0
    for found in _after(archive.read(source), skip):
        rows += 1
        if isinstance(found, Entry):
            batch.append(found)
        else:
            flaws[found] += 1
        if len(batch) >= PART or rows >= 10 * PART:
            _write(where / f"{name}-{taken.parts:05}.parquet", batch, flaws, rows, taken)
            batch, flaws, rows = [], Counter(), 0
        if rows % 1000 == 0:
            share(source.done)
    taken.whole = True
    _write(where / f"{name}-{taken.parts:05}.parquet", batch, flaws, rows, taken)
    return taken


def _after(entries: Iterator[Entry | str], skip: int) -> Iterator[Entry | str]:
    for _ in range(skip):
        next(entries, None)
    return entries


def _write(path: Path, batch: list[Entry], flaws: Counter[str], rows: int, taken: Taken) -> None:
    if batch:
        pairs.write(path, _columns(batch))
        taken.parts += 1
    taken.rows += rows
    taken.kept += len(batch)
    taken.flaws.update(flaws)
    taken.save()


def _columns(batch: list[Entry]) -> pairs.Columns:
    found: pairs.Columns = {
        name: np.array([str(getattr(e, name)) for e in batch], dtype=object) for name in TEXT
    }
    for name in TIMES:
        found[name] = np.array([_naive(getattr(e, name)) for e in batch], dtype="datetime64[us]")
    for name in NUMBERS:
        found[name] = np.array(
            [np.nan if (v := getattr(e, name)) is None else v for e in batch], dtype=np.float64
        )
    found["wkb_hex"] = np.array([(e.wkb or b"").hex() for e in batch], dtype=object)
    return found


def _naive(at: datetime | None) -> datetime | None:
    return None if at is None else at.replace(tzinfo=None)
