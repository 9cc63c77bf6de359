# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin posture`: seasons of raised attention, by date or by hand."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from tocsin.cli.desk import open_store
from tocsin.cli.output import line, refusing, say, table


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """The postures of your rules and which hold now; without a word after it, the list."""
    if ctx.invoked_subcommand:
        return
    open_store()
    from tocsin.store.desk import postures

    found = postures(datetime.now(UTC))
    if as_json:
        for name, holds, by_hand in found:
            line({"posture": name, "holds": holds, "by_hand": by_hand})
        return
    rows = [(name, "yes" if holds else "no", "by hand" if hand else "by date") for name, holds, hand in found]
    table("", ("posture", "holds", ""), rows)


@command.command("on")
@click.argument("name")
@click.option("--by", default="", help="The role that switches.")
def on(name: str, by: str) -> None:
    """Switch posture NAME on by hand."""
    _switch(name, True, by)


@command.command("off")
@click.argument("name")
@click.option("--by", default="", help="The role that switches.")
def off(name: str, by: str) -> None:
    """Switch posture NAME off by hand."""
    _switch(name, False, by)


@command.command("auto")
@click.argument("name")
def auto(name: str) -> None:
    """Leave posture NAME to its dates again."""
    _switch(name, None, "")


def _switch(name: str, wanted: bool | None, by: str) -> None:
    open_store()
    from tocsin.store.desk import DeskError, switch

    with refusing(DeskError):
        switch(name, wanted, by, datetime.now(UTC))
    say(f"{name}: {'by its dates' if wanted is None else 'on' if wanted else 'off'}")
