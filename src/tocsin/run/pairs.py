# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tables of forecasts in Parquet: read with every check, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

from tocsin.run.engine import database

Columns = dict[str, NDArray[Any]]


class PairsError(Exception):
    """One line: the file, the column and row, the mend."""


def kinds(path: Path) -> dict[str, str]:
    """Column names and DuckDB types of a Parquet file; an unreadable or cut file is refused."""
    if not path.is_file():
        raise PairsError(f"{path}: no such file; give a Parquet file")
    try:
        with database() as db:
            found = db.execute("DESCRIBE SELECT * FROM read_parquet(?)", [path.as_posix()]).fetchall()
    except duckdb.Error as error:
        raise PairsError(f"{path}: not a whole Parquet file ({_first(error)}); export it again") from None
    return {str(row[0]): str(row[1]) for row in found}


def read(path: Path, columns: Iterable[str]) -> Columns:
    """The named columns as NumPy arrays, in file order; nulls masked."""
    chosen = ", ".join(f'"{name}"' for name in columns)
    try:
        with database() as db:
            db.execute("SET preserve_insertion_order = true")
            found: Any = db.execute(f"SELECT {chosen} FROM read_parquet(?)", [path.as_posix()]).fetchnumpy()
            return {name: np.ma.asarray(values) for name, values in found.items()}
    except duckdb.Error as error:
        raise PairsError(f"{path}: cannot be read to its end ({_first(error)}); export it again") from None


def _first(error: Exception) -> str:
    return str(error).splitlines()[0][:120]


def numbers(path: Path, got: Mapping[str, NDArray[Any]], name: str) -> NDArray[np.float64]:
    """A column as floats, gaps as NaN; text is refused."""
    values = np.ma.asarray(got[name])
    try:
        return np.asarray(np.ma.filled(values.astype(np.float64), np.nan), dtype=np.float64)
    except (TypeError, ValueError):
        raise PairsError(f'{path}: column "{name}" holds text where numbers are meant; convert it') from None


def texts(got: Mapping[str, NDArray[Any]], name: str) -> NDArray[np.str_]:
    """A column as text; a gap is ""."""
    values = np.ma.asarray(got[name])
    return np.asarray(np.ma.filled(values.astype(object), ""), dtype=np.str_)


def key(path: Path, got: Mapping[str, NDArray[Any]], name: str) -> NDArray[np.str_]:
    """A text column that is part of the key: a gap is refused."""
    values = texts(got, name)
    empty = np.flatnonzero(values == "")
    if len(empty):
        raise PairsError(f'{path}: column "{name}" is empty in {_rows(empty)}; every row needs its key')
    return values


def hours(path: Path, got: Mapping[str, NDArray[Any]], name: str) -> NDArray[np.float64]:
    """A timestamp column (UTC) as hours since 1970, gaps as NaN."""
    values = np.ma.asarray(got[name])
    if len(values) and np.ma.getmaskarray(values).all():
        return np.full(len(values), np.nan)
    if values.dtype.kind != "M":
        kind = "text" if values.dtype.kind in "OUS" else values.dtype
        raise PairsError(f'{path}: column "{name}" must be a timestamp, UTC; it is {kind}')
    plain = np.ma.getdata(values).astype("datetime64[us]")
    away = np.ma.getmaskarray(values) | np.isnat(plain)
    return np.asarray(np.where(away, np.nan, plain.astype(np.int64) / 3.6e9), dtype=np.float64)


def need(path: Path, have: Iterable[str], wanted: Sequence[str]) -> None:
    """Refuses a file that lacks columns, naming all of them."""
    lacking = [name for name in wanted if name not in set(have)]
    if lacking:
        raise PairsError(f"{path}: lacks the columns {', '.join(lacking)}; every input column is needed")


def whole(path: Path, name: str, values: NDArray[np.float64]) -> None:
    """Refuses gaps, NaN and infinities, naming the first row (from 1)."""
    bad = np.flatnonzero(~np.isfinite(values))
    if len(bad):
        raise PairsError(
            f'{path}: column "{name}" is empty or not finite in {_rows(bad)}; fill it or leave the row out'
        )


def between(path: Path, name: str, values: NDArray[np.float64], low: float, high: float, unit: str) -> None:
    """Refuses values outside [low, high], naming column, row, value and unit."""
    bad = np.flatnonzero((values < low) | (values > high))
    if len(bad):
        raise PairsError(
            f'{path}: column "{name}" is {values[bad[0]]:g} in {_rows(bad)}; it must be {unit}, {low:g} to {high:g}'
        )


def unique(path: Path, names: Sequence[str], keys: Sequence[NDArray[Any]]) -> None:
    """Refuses a key given twice, naming the second row and the key. Blanks around a text and its case do not make it
    another."""
    code = np.zeros(len(keys[0]), dtype=np.int64)
    for key in keys:
        plain = np.char.lower(np.char.strip(key)) if key.dtype.kind == "U" else key
        _, found = np.unique(plain, return_inverse=True)
        _, code = np.unique(code * (int(found.max(initial=0)) + 1) + found, return_inverse=True)
    _, first = np.unique(code, return_index=True)
    if len(first) != len(code):
        again = np.setdiff1d(np.arange(len(code)), first)
        said = ", ".join(f"{n}={k[again[0]]}" for n, k in zip(names, keys, strict=True))
        raise PairsError(f"{path}: {said} stands twice, again in {_rows(again)}; keep one row a key")


def _rows(bad: NDArray[np.intp]) -> str:
    more = f" and {len(bad) - 1} more" if len(bad) > 1 else ""
    return f"row {int(bad[0]) + 1}{more}"


def write(path: Path, columns: Mapping[str, NDArray[Any]]) -> int:
    """Writes the columns as Parquet beside `path`, then renames; returns the rows. NaN becomes null."""
    forecasts = dict(columns)
    picks = [
        f'CASE WHEN isnan("{n}") THEN NULL ELSE "{n}" END AS "{n}"' if v.dtype.kind == "f" else f'"{n}"'
        for n, v in forecasts.items()
    ]
    if not path.parent.is_dir():
        raise PairsError(f"{path.parent}: no such folder to write to; make it first")
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    os.close(handle)
    try:
        with database() as db:
            target = name.replace("'", "''")
            db.execute(f"COPY (SELECT {', '.join(picks)} FROM forecasts) TO '{target}' (FORMAT parquet)")
        Path(name).replace(path)
    except (duckdb.Error, OSError) as error:
        Path(name).unlink(missing_ok=True)
        raise PairsError(f"{path}: cannot be written ({_first(error)})") from None
    return len(next(iter(forecasts.values())))
