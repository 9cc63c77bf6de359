# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin accounts`: who may sign in. Accounts are functions ("duty"), made by the operator."""

from __future__ import annotations

import click

from tocsin.cli.output import say


@click.group()
def command() -> None:
    """Accounts of the desk."""


@command.command("add")
@click.argument("name")
@click.option("--password", prompt=True, hide_input=True, confirmation_prompt=True, envvar="TOCSIN_PASSWORD")
@click.option("--read-only", is_flag=True, help="May look, not acknowledge.")
def add(name: str, password: str, read_only: bool) -> None:
    """Make an account, or give it a new password."""
    from tocsin.cli.desk import open_store

    open_store()
    from tocsin.web.people import put_account

    put_account(name, password, acknowledges=not read_only)
    say(f"{name} may sign in")
