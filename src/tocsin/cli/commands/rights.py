# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin rights`: what is kept about an account of the desk or an address of a role, and its erasure."""

from __future__ import annotations

import click

from tocsin.cli.output import line, note, refusing, say


@click.group()
def command() -> None:
    """Access and erasure (GDPR 15, 17): accounts of staff and addresses of roles are the only personal data."""


@command.command()
@click.argument("user")
def export(user: str) -> None:
    """All that is kept about an account or an address (e-mail, telephone), as JSON; never a password."""
    from tocsin.cli.desk import looked, open_store

    open_store()
    from tocsin.store import rights

    with refusing(rights.NoAccountError):
        found = rights.export(user)
    looked("rights")
    line(found)


@command.command()
@click.argument("user")
def erase(user: str) -> None:
    """Delete an account, its sessions and the address a role is told at; logs lose the name and the address."""
    from tocsin.cli.desk import open_store

    data = open_store()
    from tocsin.store import rights, scrub

    with refusing(rights.NoAccountError):
        gone = rights.erase(user)
    clean = scrub.scrub()
    say(f"{user}: erased; " + ", ".join(f"{count} {kind}" for kind, count in gone.items()))
    if not clean:
        (data / scrub.DUE).touch()
        note("the database was busy, so its files may hold the bytes still; run: tocsin retention run")
