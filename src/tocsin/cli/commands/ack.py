# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin ack`: take a notice on, from a shell."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from tocsin.cli.desk import open_store
from tocsin.cli.output import refusing, say


@click.command()
@click.argument("notice")
@click.option("--role", default="", help="The role that takes it on; the one that was told when not given.")
def command(notice: str, role: str) -> None:
    """Acknowledge NOTICE by its key; what it set going is called off. Twice changes nothing."""
    open_store()
    from tocsin.store.desk import DeskError, acknowledge

    with refusing(DeskError):
        row = acknowledge(notice, role, "command", datetime.now(UTC))
    say(f"{notice} taken on by {row.acked_by} at {row.acked_at:%Y-%m-%d %H:%M:%S} UTC")
