# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin roles`: who is told, and how. A role is a function, never a person."""

from __future__ import annotations

import os

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, refusing, say, table


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """Roles and their channels; without a word after it, the list."""
    if ctx.invoked_subcommand:
        return
    from tocsin.cli.desk import open_store

    open_store()
    from tocsin.store.models import Role

    rows = [
        (
            role.name,
            role.language,
            ", ".join(f"{t.channel} {t.address}" for t in role.targets.all()) or "nobody is told",
        )
        for role in Role.objects.prefetch_related("targets").order_by("name")
    ]
    if as_json:
        for name, language, targets in rows:
            line({"role": name, "language": language, "targets": targets})
    elif rows:
        table("", ("role", "language", "told by"), rows)
    else:
        say("no roles yet: import sites, or tocsin roles tell ROLE CHANNEL ADDRESS")


@command.command("tell")
@click.argument("role")
@click.argument("channel")
@click.argument("address")
@click.option("--language", default="", help="en, fr, de or es; unchanged when not given.")
def tell(role: str, channel: str, address: str, language: str) -> None:
    """Tell ROLE through CHANNEL at ADDRESS; a secret is read from TOCSIN_SECRET."""
    from tocsin.cli.desk import open_store
    from tocsin.core.guard.staff import EntryError, entry
    from tocsin.deliver import channels

    if channel not in channels():
        raise click.UsageError(f"{channel} is no channel; one of: {', '.join(channels())}")
    with refusing(EntryError):
        entry("the role's name", role)
    data = open_store()
    from tocsin.store.models import Role
    from tocsin.store.places import put_roles
    from tocsin.store.seal import Keyring

    known = Role.objects.filter(name=role).first()
    put_roles({role: (language or (known.language if known else "en"), [(channel, address)])})
    if secret := os.environ.get("TOCSIN_SECRET"):
        target = Role.objects.get(name=role).targets.get(channel=channel, address=address)
        target.secret = Keyring(data).seal(secret)
        target.save()
    say(f"{role} is told by {channel}")


@command.command("untell")
@click.argument("role")
@click.argument("channel")
@click.argument("address")
def untell(role: str, channel: str, address: str) -> None:
    """No longer tell ROLE through CHANNEL at ADDRESS."""
    from tocsin.cli.desk import open_store

    open_store()
    from tocsin.store import book
    from tocsin.store.models import Target

    gone, _ = Target.objects.filter(role_id=role, channel=channel, address=address).delete()
    book.touch()
    if not gone:
        raise Refusal(f"{role} is not told by {channel} at that address; see: tocsin roles")
    say(f"{role} is no longer told by {channel} there")
