# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many rows in one statement, for the two databases alike; the ORM's bulk calls cost four times as much."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from functools import cache, partial
from threading import Lock
from typing import Any, cast

import msgspec
from django.db import connection, connections, models, transaction

Row = Sequence[Any]
_encode = msgspec.json.Encoder().encode
_writer = Lock()


@contextmanager
def writing() -> Iterator[None]:
    """A transaction that writes. On SQLite the threads of a process take turns: who finds the file locked would sleep
    for up to a tenth of a second at a time, though it is free after a few milliseconds."""
    turns = connection.vendor == "sqlite" and not connection.in_atomic_block
    with _writer if turns else nullcontext(), transaction.atomic():
        yield


def put(
    model: type[models.Model],
    columns: str,
    values: Iterable[Row],
    once: str = "",
    change: str = "",
    final: tuple[str, str] | None = None,
) -> None:
    """Insert rows of values, `columns` in order. `once` names the columns that make a row the same; a row that is
    already there is left as it is, or has the columns of `change` ("*": all others) replaced, unless it is `final`:
    that column of it has that value."""
    kept = list(values)
    if not kept:
        return
    adapt = _adapters(cast(Any, model), columns, connection.vendor)
    ready = [a(column) if a else column for a, column in zip(adapt, zip(*kept, strict=True), strict=True)]
    many(_insert(cast(Any, model), columns, once, change, final), zip(*ready, strict=True))


def change(model: type[models.Model], key: str, fields: Mapping[str, Any]) -> bool:
    """Set columns of the row of that primary key; whether there is such a row."""
    columns = " ".join(fields)
    adapt = _adapters(cast(Any, model), columns, connection.vendor)
    ready = [a([value])[0] if a else value for a, value in zip(adapt, fields.values(), strict=True)]
    return bool(rows(_update(cast(Any, model), columns), [*ready, key]))


def many(statement: str, values: Iterable[Row]) -> None:
    """One statement for many rows; on SQLite past Django's cursor, which reads every statement anew."""
    if (raw := _raw()) is None:
        with connection.cursor() as cursor:
            cursor.executemany(statement, list(values))
        return
    with connection.wrap_database_errors:
        raw.executemany(statement.replace("%s", "?"), values)


def parts(values: Sequence[str], size: int = 500) -> list[Sequence[str]]:
    """Lists short enough for one "in (...)"."""
    return [values[i : i + size] for i in range(0, len(values), size)]


def rows(statement: str, values: Row = ()) -> list[Any]:
    """What one statement answers; past the same cursor, which costs five times the statement itself."""
    if (raw := _raw()) is not None:
        with connection.wrap_database_errors:
            return raw.execute(statement.replace("%s", "?"), values).fetchall()  # type: ignore[no-any-return]
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall() if cursor.description else []


def _raw() -> Any:
    """SQLite's own connection; None for another database, or where somebody watches the statements."""
    database = connections["default"]
    if database.vendor != "sqlite" or database.execute_wrappers:
        return None
    database.ensure_connection()
    return database.connection


@cache
def _insert(
    model: type[models.Model], columns: str, once: str, change: str, final: tuple[str, str] | None
) -> str:
    names = columns.split()
    table = model._meta.db_table
    quoted = ", ".join(_column(model, name) for name in names)
    sql = f"INSERT INTO {table} ({quoted}) VALUES ({', '.join(['%s'] * len(names))})"
    if not once:
        return sql
    key = ", ".join(_column(model, name) for name in once.split())
    changed = [n for n in names if n not in once.split()] if change == "*" else change.split()
    if not changed:
        return f"{sql} ON CONFLICT ({key}) DO NOTHING"
    sets = ", ".join(f"{_column(model, n)} = excluded.{_column(model, n)}" for n in changed)
    still = f" WHERE {table}.{_column(model, final[0])} <> '{final[1]}'" if final else ""
    return f"{sql} ON CONFLICT ({key}) DO UPDATE SET {sets}{still}"


@cache
def _update(model: type[models.Model], columns: str) -> str:
    sets = ", ".join(f"{_column(model, name)} = %s" for name in columns.split())
    return f'UPDATE {table(model)} SET {sets} WHERE "{model._meta.pk.column}" = %s RETURNING 1'


def _column(model: type[models.Model], name: str) -> str:
    return f'"{model._meta.get_field(name).column}"'


Column = Sequence[Any]


@cache
def _adapters(
    model: type[models.Model], columns: str, vendor: str
) -> list[Callable[[Column], Column] | None]:
    """For each column what makes its values fit for the database, a whole column at a time."""
    return [_adapter(model._meta.get_field(name), vendor) for name in columns.split()]


def _adapter(field: Any, vendor: str) -> Callable[[Column], Column] | None:
    if isinstance(field, models.DateTimeField):
        return _times if vendor == "sqlite" else None
    if isinstance(field, models.JSONField):
        return _jsons
    if isinstance(field, models.CharField):
        return partial(_texts, most=field.max_length)
    return None


def _texts(values: Column, most: int) -> Column:
    """Fit for a column of either database: no NUL, not too long. The record keeps the whole."""
    if max(map(len, values)) <= most and "\0" not in "".join(values):
        return values
    return [value.replace("\0", "")[:most] for value in values]


def _jsons(values: Column) -> Column:
    """Many rows share one value, such as the reasons of all sites inside an area: each is written once."""
    known: dict[int, str] = {}
    return [known.get(id(v)) or known.setdefault(id(v), _json(v)) for v in values]


def _json(value: Any) -> str:
    return _encode(value).decode().replace("\\u0000", "")


def _times(values: Column) -> Column:
    """The rows of one step share few times, so each is spelt once."""
    if values.count(values[0]) == len(values):
        return [_text_of(values[0])] * len(values)
    spelt = {value: _text_of(value) for value in set(values)}
    return [spelt[value] for value in values]


def moment(value: datetime | None) -> Any:
    """A time as this database compares it."""
    return _text_of(value) if connection.vendor == "sqlite" else value


def spelt() -> Callable[[datetime | None], Any]:
    """What spells many times, each another."""
    return _text_of if connection.vendor == "sqlite" else lambda value: value


def when(value: datetime | str) -> datetime:
    """A time as it came out of either database; SQLite keeps a text without zone, and all is UTC."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _text_of(value: datetime | None) -> str | None:
    """Django's own spelling for SQLite; isoformat takes ten times as long."""
    if value is None:
        return None
    utc = value if value.tzinfo is UTC else value.astimezone(UTC)
    return _encode(utc)[1:-2].replace(b"T", b" ").decode()


def table(model: type[models.Model]) -> str:
    return str(model._meta.db_table)


def marks(values: Sequence[Any]) -> str:
    """Placeholders for a list of values."""
    return ", ".join(["%s"] * len(values))
