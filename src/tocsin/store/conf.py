# SPDX-License-Identifier: AGPL-3.0-or-later
"""Django made ready for a program that is not a web server: the command line, workers, tests."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

SETTINGS = "tocsin.web.settings"


def setup(database_url: str = "", data_dir: Path | str = ".") -> None:
    """Point Django at the data folder and database and load it; once a process, later calls do nothing.

    Raises ValueError for an address that names no database.
    """
    import django
    from django.conf import settings

    if settings.configured:
        return
    os.environ["TOCSIN_DATA"] = str(data_dir)
    os.environ["DATABASE_URL"] = database_url
    if importlib.util.find_spec(SETTINGS):
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    else:
        _bare(database_url, data_dir)
    django.setup()


def _bare(database_url: str, data_dir: Path | str) -> None:
    from django.conf import settings

    from tocsin.store.database import databases

    settings.configure(
        INSTALLED_APPS=["tocsin.store"],
        DATABASES=databases(database_url, data_dir),
        USE_TZ=True,
        TIME_ZONE="UTC",
    )


def migrate() -> None:
    """Bring the tables to this version's shape; says nothing."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)


@contextmanager
def opened(database: Mapping[str, Any]) -> Iterator[None]:
    """Point the default connection at another database, in every thread started from here on; after `setup`.

    This thread's connection from before is set aside and comes back: a database in memory lives as long as it.
    """
    from django.db import connections

    before, settings = connections["default"], connections.databases["default"]
    del connections["default"]
    connections.databases["default"] = connections.configure_settings({"default": dict(database)})["default"]
    _close()  # Django keeps pools by alias: one that a late thread has opened is of another database
    try:
        yield
    finally:
        _close()
        connections["default"], connections.databases["default"] = before, settings


def _close() -> None:
    from django.db import connections

    with suppress(AttributeError):
        if connections["default"].vendor == "postgresql":
            connections["default"].close_pool()
        connections["default"].close()
        del connections["default"]
