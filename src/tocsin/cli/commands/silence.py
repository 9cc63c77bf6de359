# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin silence`: hold deliveries back for a while; what is known goes on being known."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from tocsin.cli.desk import open_store
from tocsin.cli.moment import moment
from tocsin.cli.output import line, refusing, say, table
from tocsin.core.model import Hazard


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """Silences in force or to come; without a word after it, the list."""
    if ctx.invoked_subcommand:
        return
    open_store()
    from tocsin.store.desk import silences

    found = silences(datetime.now(UTC))
    if as_json:
        for one in found:
            line(one)
        return
    rows = [
        (one.id, f"{one.start:%Y-%m-%d %H:%M}", f"{one.end:%Y-%m-%d %H:%M}", _aim(one), one.why)
        for one in found
    ]
    table("times in UTC", ("number", "from", "to", "holds back", "why"), rows)


def _aim(one: object) -> str:
    named = ("sites", "tags", "hazards", "events", "roles")
    return "; ".join(f"{n} {', '.join(sorted(getattr(one, n)))}" for n in named if getattr(one, n))


@command.command("add")
@click.argument("why")
@click.option("--for", "length", default="", help="How long: 30m, 2h, 3d.")
@click.option("--from", "start", default="", help="RFC 3339; now when not given.")
@click.option("--to", "end", default="", help="RFC 3339.")
@click.option("--site", "sites", multiple=True)
@click.option("--tag", "tags", multiple=True)
@click.option("--hazard", "hazards", multiple=True, type=click.Choice([h.value for h in Hazard]))
@click.option("--event", "events", multiple=True)
@click.option("--role", "roles", multiple=True)
@click.option("--by", default="", help="The role that asks for it.")
def add(
    why: str,
    length: str,
    start: str,
    end: str,
    sites: tuple[str, ...],
    tags: tuple[str, ...],
    hazards: tuple[str, ...],
    events: tuple[str, ...],
    roles: tuple[str, ...],
    by: str,
) -> None:
    """Hold back what all given options name, for a reason WHY; give --for or --to."""
    from tocsin.core.route.quiet import Silence
    from tocsin.core.route.values import span

    now = datetime.now(UTC)
    begin = moment(start, "--from") or now
    with refusing(ValueError):
        stop = moment(end, "--to") or (begin + span(length) if length else None)
    if stop is None:
        raise click.UsageError("a silence ends; give --for 2h or --to TIME.")
    open_store()
    from tocsin.store.desk import silence

    new = Silence(
        id=0, start=begin, end=stop, why=why, by=by, sites=frozenset(sites), tags=frozenset(tags),
        hazards=frozenset(Hazard(h) for h in hazards), events=frozenset(events), roles=frozenset(roles),
    )  # fmt: skip
    with refusing(ValueError):
        number = silence(new, now)
    say(f"silence {number} until {stop:%Y-%m-%d %H:%M} UTC; what it holds back is told then")


@command.command("end")
@click.argument("number", type=int)
def end_(number: int) -> None:
    """End silence NUMBER now; what it held back is told."""
    open_store()
    from tocsin.store.desk import DeskError, end_silence

    with refusing(DeskError):
        end_silence(number, datetime.now(UTC))
    say(f"silence {number} ended")
