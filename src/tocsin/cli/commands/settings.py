# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin settings`: every setting, its value and where it comes from."""

from __future__ import annotations

import click

from tocsin.cli.output import line, refusing, table


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(as_json: bool) -> None:
    """Every setting: value, origin, meaning. Secrets are never shown."""
    from tocsin.web.options import OPTIONS, OptionError, load

    with refusing(OptionError):
        ours = load()
    rows = [(o.name, ours.shown(o.name), ours.origin(o.name), o.help) for o in OPTIONS]
    if as_json:
        for row in rows:
            line(dict(zip(("name", "value", "origin", "help"), row, strict=True)))
    else:
        table("", ("setting", "value", "from", "meaning"), rows)
