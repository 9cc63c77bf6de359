# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin apart`: undo a fusion."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from tocsin.cli.desk import open_store
from tocsin.cli.output import refusing, say


@click.command()
@click.argument("event")
@click.argument("feed")
@click.option("--undo", is_flag=True, help="Let them be one again.")
def command(event: str, feed: str, undo: bool) -> None:
    """Keep what FEED says of EVENT apart from the other feeds in it; the choice sticks."""
    open_store()
    from tocsin.store.apart import ApartError, part, together

    with refusing(ApartError):
        if undo:
            together(event, feed)
            say(f"{feed} may be one with event {event} again")
        else:
            say(
                f"{feed} is kept apart from {part(event, feed, datetime.now(UTC))} other feeds of event {event}"
            )
