# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin drill`: for a while, messages marked Exercise are told, marked as such everywhere."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from tocsin.cli.desk import open_store
from tocsin.cli.output import refusing, say


@click.group()
def command() -> None:
    """Drills: while one runs, what senders mark as Exercise is told, marked in every channel."""


@command.command("start")
@click.option("--for", "length", default="1h", show_default=True, help="How long: 30m, 2h.")
def start(length: str) -> None:
    """Begin a drill; it ends by itself."""
    from tocsin.core.route.values import span

    now = datetime.now(UTC)
    with refusing(ValueError):
        end = now + span(length)
    open_store()
    from tocsin.store.desk import drill

    drill(end, now)
    say(f"a drill runs until {end:%Y-%m-%d %H:%M} UTC")


@command.command("end")
def end_() -> None:
    """End the drill now."""
    open_store()
    from tocsin.store.desk import drill

    drill(None, datetime.now(UTC))
    say("no drill runs")
