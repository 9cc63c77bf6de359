# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many rows as one value, into a statement and out of it. On SQLite a statement that answers row by row lets other
threads have the interpreter between any two rows, and to hand it over costs more than the row; so all of it is one
JSON text there, made and read without Python. PostgreSQL is asked as usual: it answers over a socket."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from django.db import connection

from tocsin.store import sql
from tocsin.store.sql import Row

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(list[Row]).decode

Part = tuple[str, list[Any]]
"""A part of a statement, and the values for its placeholders."""


def read(columns: str, rest: str, values: Row = ()) -> list[Row]:
    """The rows of `SELECT columns rest`, where no column holds bytes; see `text`. They come in no order."""
    if connection.vendor != "sqlite":
        return sql.rows(f"SELECT {columns} {rest}", values)
    [(found,)] = sql.rows(f"SELECT json_group_array(json_array({columns})) {rest}", values)
    return _decode(found)


def text(column: str) -> str:
    """A column of bytes that are text, as `read` can have it."""
    return f"CAST({column} AS TEXT)" if connection.vendor == "sqlite" else column


def among(values: Sequence[int] | Sequence[str]) -> Part:
    """What follows IN."""
    if connection.vendor != "sqlite":
        return f"({sql.marks(values)})", list(values)
    return "(SELECT value FROM json_each(%s))", [_encode(values).decode()]


def listed(name: str, columns: str, lines: Sequence[Row]) -> Part:
    """Rows of numbers and times as a table for FROM."""
    names = columns.split()
    if connection.vendor != "sqlite":
        line = f"({sql.marks(names)})"
        part = f"(VALUES {', '.join([line] * len(lines))}) AS {name} ({', '.join(names)})"
        return part, [value for line in lines for value in line]
    picked = ", ".join(f"value ->> {place} AS {column}" for place, column in enumerate(names))
    # as Django spells times for SQLite
    spelt = _encode(lines).decode().replace("T", " ").replace('Z"', '"')
    return f"(SELECT {picked} FROM json_each(%s)) AS {name}", [spelt]
