# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin retention`: how long what is kept, and the deleting of it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, refusing, say, table


@click.group()
def command() -> None:
    """How long each class of record is kept (settings TOCSIN_KEEP_...), and deleting what had its time."""


@command.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def show(as_json: bool) -> None:
    """The classes and their days."""
    from tocsin.cli.desk import open_store

    open_store()
    from django.conf import settings

    from tocsin.web.disclosure.terms import classes

    said = classes()
    rows = [
        (name, kept.total_seconds() / 86400, said[name]) for name, kept in settings.KEEPS.by_class().items()
    ]
    if as_json:
        for name, days, covers in rows:
            line({"class": name, "days": days, "covers": covers})
    else:
        table("", ("class", "days", "what"), rows)


@command.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def run(as_json: bool) -> None:
    """Delete now what had its time, down to the bytes of the database's files. A desk does it every hour."""
    from tocsin.cli.desk import open_store

    data = open_store()
    from django.conf import settings

    from tocsin.store import retention, scrub

    now = datetime.now(UTC)
    gone = retention.sweep(now, settings.KEEPS, now)
    if clean := scrub.scrub():
        (data / scrub.DUE).unlink(missing_ok=True)
    _write_past(data / "history" / "desk.parquet")
    if as_json:
        line({**gone, "clean": clean})
    else:
        say("deleted: " + ", ".join(f"{count} {name}" for name, count in gone.items()))
    if not clean:
        (data / scrub.DUE).touch()
        raise Refusal(
            "retention: somebody still reads the database as it was before, so its files may hold the bytes; run it again"
            " when they are done"
        )


def _write_past(past: Path) -> None:
    """The desk's own copy of its past, which it writes once a day, without what has just had its time."""
    if past.exists():
        from tocsin.run import history
        from tocsin.run.pairs import PairsError

        past.unlink()
        with refusing(PairsError):
            history.export(past)
