# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin guard`: what the gate makes of a text."""

from __future__ import annotations

import sys

import click

from tocsin.cli.output import line, say


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(as_json: bool) -> None:
    """Read texts or JSON records, one a line, and say what may be kept of each."""
    from tocsin.core.guard.answer import answer

    for raw in sys.stdin.buffer:
        found = answer(raw.decode("utf-8", "replace").rstrip("\r\n"))
        if as_json:
            line(found)
            sys.stdout.flush()
        else:
            say(f"{found['action']}: {found['text'] or '-'}  ({found['reason']})")
