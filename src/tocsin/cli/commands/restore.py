# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin restore`: a backup in the place of the store, without what has had its time since."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import refusing, say


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Put it in the place of the store that is there.")
def command(file: Path, replace: bool) -> None:
    """Put a backup back. The desk must not run. What has had its time since is deleted at once; an account
    erased since must be erased again (tocsin rights erase)."""
    from tocsin.store import conf
    from tocsin.store.database import FILE
    from tocsin.web.options import data_folder

    if os.environ.get("DATABASE_URL"):
        raise Refusal("DATABASE_URL: this desk keeps its store in PostgreSQL; use pg_restore")
    data = data_folder(os.environ)
    if (data / FILE).exists() and not replace:
        raise Refusal(f"{data / FILE}: there is a store already; add --replace to lose it")
    data.mkdir(parents=True, exist_ok=True)
    conf.setup("", data)
    from tocsin.run.up import RunningError, sole
    from tocsin.store.backup import BackupError, restore

    with refusing(BackupError, RunningError, OSError), sole(data):
        restore(file, data / FILE)
        gone = _brought_up(data)
    say(f"{file}: restored; {gone} rows had had their time and were deleted")


def _brought_up(data: Path) -> int:
    from tocsin.cli.desk import open_store

    open_store()
    from django.conf import settings

    from tocsin.store import register, retention, scrub
    from tocsin.store.signet import Signet

    now = datetime.now(UTC)
    register.restored(now, Signet(data))
    gone = sum(retention.sweep(now, settings.KEEPS, now).values())
    if not scrub.scrub():
        (data / scrub.DUE).touch()
    return gone
