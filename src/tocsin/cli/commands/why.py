# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin why`: every reason between an event and a site, now or at any past second."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from tocsin.cli.desk import looked, open_store
from tocsin.cli.moment import moment
from tocsin.cli.output import line, refusing, say


@click.command()
@click.argument("site")
@click.argument("event")
@click.option("--at", "at_text", default="", help="RFC 3339: as it stood at this second.")
@click.option("--role", default="", help="Why this role was told, or was not.")
@click.option(
    "--language", default="en", type=click.Choice(["en", "fr", "de", "es"]), help="Words of the reasons."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(site: str, event: str, at_text: str, role: str, language: str, as_json: bool) -> None:
    """Say why SITE is touched by EVENT or not, and who was told when and why, or why nobody."""
    at = moment(at_text, "--at")
    open_store()
    from tocsin.core.words import because
    from tocsin.store.why import WhyError, why

    with refusing(WhyError):
        answer = why(site, event, datetime.now(UTC), at, role)
    looked("why", site, event)
    if as_json:
        line(answer)
        return
    for said in because(answer, language):
        say(f"  {said.text}" if said.kind == "receipt" else said.text)
