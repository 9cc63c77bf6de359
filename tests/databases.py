# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fresh databases for tests: a copied SQLite file, or a database on a throw-away PostgreSQL server."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tocsin.store import conf
from tocsin.store.database import databases

BIN = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


def ready() -> None:
    """Django set up for this process, whoever is first."""
    conf.setup("", tempfile.gettempdir())


@contextmanager
def opened(url: str, data: Path) -> Iterator[None]:
    """Point Django's default connection at another database, in every thread started from here on."""
    ready()
    with conf.opened(databases(url, data)["default"]):
        yield


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="tocsin-template-"))
    with opened("", folder):
        conf.migrate()
    return folder / "tocsin.sqlite3"


@contextmanager
def sqlite(folder: Path) -> Iterator[str]:
    """An SQLite database with all tables in `folder`; its address."""
    shutil.copy(_template(), folder / "tocsin.sqlite3")
    with opened("", folder):
        yield ""


@contextmanager
def postgres_server() -> Iterator[str]:
    """A PostgreSQL server of our own, without fsync, gone afterwards; its address without a database."""
    if not BIN:
        raise RuntimeError("no PostgreSQL found; install it: apt-get install postgresql")
    folder = Path(tempfile.mkdtemp(prefix="tocsin-pg-"))
    folder.chmod(0o755)
    data, port = folder / "data", free_port()
    _as_postgres(
        folder, "initdb", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8", "-D", str(data)
    )
    options = f"-p {port} -k {folder} -c fsync=off -c listen_addresses=127.0.0.1"
    _as_postgres(folder, "pg_ctl", "-D", str(data), "-o", options, "-l", str(folder / "log"), "-w", "start")
    try:
        server = f"postgresql://postgres@127.0.0.1:{port}"
        _admin(server, "CREATE DATABASE filled")
        with opened(f"{server}/filled", folder):
            conf.migrate()
        yield server
    finally:
        _as_postgres(folder, "pg_ctl", "-D", str(data), "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def postgres(server: str, folder: Path) -> Iterator[str]:
    """A fresh database with all tables on `server`; its address."""
    name = f"t{uuid.uuid4().hex[:12]}"
    _admin(server, f"CREATE DATABASE {name} TEMPLATE filled")
    url = f"{server}/{name}"
    try:
        with opened(url, folder):
            yield url
    finally:
        _admin(server, f"DROP DATABASE {name} WITH (FORCE)")


def _admin(server: str, sql: str) -> None:
    import psycopg

    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(sql)


def _as_postgres(folder: Path, program: str, *arguments: str) -> None:
    user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    extra: dict[str, object] = {"user": user} if os.geteuid() == 0 else {}
    if os.geteuid() == 0:
        shutil.chown(folder, user)
    subprocess.run(
        [str(BIN[-1] / program), *arguments], check=True, cwd=folder, stdout=subprocess.DEVNULL, **extra
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
