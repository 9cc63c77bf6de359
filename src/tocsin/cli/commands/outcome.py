# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin outcome`: say what an event did."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from tocsin.cli.desk import open_store
from tocsin.cli.output import line, refusing, say


@click.command()
@click.argument("event")
@click.argument("what", type=click.Choice(["no_impact", "some", "significant", "duplicate", "not_relevant"]))
@click.option("--site", default="", help="Only for this site; else for all the event touches.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(event: str, what: str, site: str, as_json: bool) -> None:
    """Say what EVENT did: the record of warnings and the score rest on it. May be said again."""
    open_store()
    from tocsin.store.outcomes import OutcomeError, dispose

    with refusing(OutcomeError):
        dispose(event, what, datetime.now(UTC), site)
    if as_json:
        line({"event": event, "site": site or None, "outcome": what})
    else:
        say(f"event {event}{f' at {site}' if site else ''}: {what.replace('_', ' ')}")
