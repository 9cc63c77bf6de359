# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which database, and how it is opened: SQLite for one machine, PostgreSQL for a team."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

FILE = "tocsin.sqlite3"
# FULL: a notice that was committed survives a power cut, not only a crash of the process.
# secure_delete: what is deleted or overwritten is zeros in the file, not only forgotten.
PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32000; PRAGMA secure_delete=ON"
)


def databases(url: str, data_dir: Path | str) -> dict[str, dict[str, Any]]:
    """Django's DATABASES for `DATABASE_URL`: empty means SQLite in the data folder.

    Takes `sqlite:///relative`, `sqlite:////absolute` and `postgresql://user:password@host:port/name?sslmode=`.
    Raises ValueError, without repeating the address (it may hold a password).
    """
    if not url:
        return {"default": _sqlite(Path(data_dir) / FILE)}
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        path = unquote(parts.path.removeprefix("/"))
        if not path or parts.netloc:
            raise ValueError("DATABASE_URL: name a file, as in sqlite:////var/lib/tocsin/tocsin.sqlite3")
        return {"default": _sqlite(Path(path))}
    if parts.scheme in ("postgresql", "postgres"):
        return {"default": _postgresql(url)}
    raise ValueError("DATABASE_URL: begins with neither sqlite:// nor postgresql://")


def _sqlite(path: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        # IMMEDIATE: a transaction that will write takes its turn at once instead of failing half way.
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": PRAGMAS},
    }


def _postgresql(url: str) -> dict[str, Any]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ValueError("DATABASE_URL: the port is not a number") from None
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", "") or unquote(parts.hostname or "")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.removeprefix("/")) or "tocsin",
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(port or ""),
        "CONN_MAX_AGE": 0,
        "OPTIONS": {"pool": {"min_size": 1, "max_size": 10, "timeout": 20}, **options},
    }
