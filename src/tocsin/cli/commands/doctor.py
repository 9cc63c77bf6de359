# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin doctor`: what is wrong with this installation."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, table


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(as_json: bool) -> None:
    """Check this installation and say how to mend what is wrong. Exit 1 when something is bad."""
    from tocsin.cli.desk import open_store

    data = open_store()
    from tocsin.run.checkup import BAD, GOOD, checks

    found = list(checks(data, datetime.now(UTC)))
    if as_json:
        for check in found:
            line(asdict(check))
    else:
        table(
            "",
            ("check", "state", "found", "mend"),
            ((c.what, c.state, c.found, "" if c.state == GOOD else c.mend) for c in found),
        )
    if bad := [check.what for check in found if check.state == BAD]:
        raise Refusal(f"{len(bad)} checks are bad: {', '.join(bad[:5])}; the mend stands beside each")
