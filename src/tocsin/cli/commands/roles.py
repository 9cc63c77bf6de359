# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin roles`: who is told, and how. A role is a function, never a person."""

from __future__ import annotations

import os
from pathlib import Path

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
    from tocsin.cli.desk import looked, open_store

    open_store()
    looked("roles")
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
    from tocsin.core.guard.staff import EntryError
    from tocsin.core.guard.watches.typed import label
    from tocsin.deliver import channels

    if channel not in channels():
        raise click.UsageError(f"{channel} is no channel; one of: {', '.join(channels())}")
    with refusing(EntryError):
        label("the role's name", role)
    _addressed(channel, address)
    data = open_store()
    secret = _secret(channel, data)
    from tocsin.store.models import Role
    from tocsin.store.places import put_roles, put_target
    from tocsin.store.seal import Keyring

    known = Role.objects.filter(name=role).first()
    put_roles({role: (language or (known.language if known else "en"), [(channel, address)])})
    if secret:
        put_target(role, channel, address, Keyring(data).seal(secret))
    say(f"{role} is told by {channel}")


@command.command("untell")
@click.argument("role")
@click.argument("channel")
@click.argument("address")
def untell(role: str, channel: str, address: str) -> None:
    """No longer tell ROLE through CHANNEL at ADDRESS."""
    from tocsin.cli.desk import open_store

    open_store()
    from tocsin.store.places import remove_target

    if not remove_target(channel, address, role):
        raise Refusal(f"{role} is not told by {channel} at that address; see: tocsin roles")
    say(f"{role} is no longer told by {channel} there")


@command.command("push-key")
def push_key() -> None:
    """The desk's public key, which a browser or phone subscribes to Web Push with."""
    from tocsin.cli.desk import open_store

    data = open_store()
    from tocsin.store import pushkey

    say(pushkey.public(data))


@command.command("test")
@click.argument("role")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a channel.")
def test(role: str, as_json: bool) -> None:
    """Send a test through every channel of ROLE and say what each answered; exit 1 if one did not take it."""
    from tocsin.cli.desk import open_store

    data = open_store()
    from tocsin.run import trial
    from tocsin.web.options import OptionError, load

    with refusing(OptionError, ValueError):
        results = trial.run(role, trial.options(load(), data))
    if not results:
        raise Refusal(f"{role} is told by no channel; tocsin roles tell {role} CHANNEL ADDRESS")
    if as_json:
        for found in results:
            line(found)
    else:
        rows = ((r.channel, r.address, "taken" if r.taken else r.reason) for r in results)
        table("", ("channel", "at", "answer"), rows)
    if failed := [r.channel for r in results if not r.taken]:
        raise Refusal(f"{role}: not taken by {', '.join(failed)}; mend the entry with tocsin roles tell")


def _addressed(channel: str, address: str) -> None:
    """Raises Refusal for an address to which the channel can send nothing."""
    from tocsin.deliver import channels
    from tocsin.deliver.base import DeliveryError

    try:
        channels()[channel].checked(address)
    except DeliveryError as error:
        raise Refusal(f"{channel}: {error.reason}; write {channels()[channel].target}") from None


def _secret(channel: str, data: Path) -> str:
    """What TOCSIN_SECRET holds, made whole by the channel; empty when it is not set."""
    from tocsin.deliver import channels
    from tocsin.deliver.base import DeliveryError
    from tocsin.store import pushkey

    entered = os.environ.get("TOCSIN_SECRET", "")
    if not entered:
        return ""
    try:
        return channels()[channel].complete(entered, pushkey.private(data))
    except DeliveryError as error:
        raise Refusal(f"TOCSIN_SECRET: {error.reason}") from None
