# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin settings`: every setting, its value and where it comes from; never a secret."""

from __future__ import annotations

import click

from tocsin.cli.output import line, refusing, table


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(as_json: bool) -> None:
    """Every setting, its value and where it comes from; of a secret only whether it is set."""
    from tocsin.web import options

    with refusing(options.OptionError):
        found = options.load()
        rows = [(o.name, found.shown(o.name), found.origin(o.name), o.help) for o in options.OPTIONS]
    if as_json:
        for name, value, origin, meaning in rows:
            line({"name": name, "value": value, "origin": origin, "help": meaning})
    else:
        table("", ("setting", "value", "from", "meaning"), rows)
