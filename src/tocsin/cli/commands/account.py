# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin account`: who may sign in to the desk. An account is a function, never a person."""

from __future__ import annotations

from pathlib import Path

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import read, refusing, say

SHORTEST = 10


@click.group()
def command() -> None:
    """Accounts of the desk: one for each function that signs in ("duty", "night", "wall")."""


@command.command()
@click.argument("name")
@click.option("--read-only", is_flag=True, help="May look, not acknowledge.")
@click.option("--auditor", is_flag=True, help="May see in the access log what other accounts looked at.")
@click.option("--password-file", type=click.Path(path_type=Path), help="Take the password from a file.")
def add(name: str, read_only: bool, auditor: bool, password_file: Path | None) -> None:
    """Make an account, or give an existing one a new password."""
    from tocsin.core.guard.staff import EntryError
    from tocsin.core.guard.watches.signing_in import account

    with refusing(EntryError):
        account("the account's name", name)
    if name.startswith("("):
        raise Refusal(
            "the account's name: brackets are kept for programs in the access log; begin with a letter"
        )
    password = read(password_file).decode("utf-8", "replace").strip() if password_file else _asked()
    if len(password) < SHORTEST:
        raise Refusal(f"{name}: the password is too short; take at least {SHORTEST} characters")
    from tocsin.cli.desk import open_store

    open_store()
    from tocsin.web.people import put_account

    put_account(name, password, acknowledges=not read_only, audits=auditor)
    say(f"{name} may sign in{' and read' if read_only else ', read and acknowledge'}.")


def _asked() -> str:
    return str(click.prompt("Password", hide_input=True, confirmation_prompt=True))
