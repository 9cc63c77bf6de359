# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin rota`: who is on duty now and next, holes named; shifts by hand or from a calendar."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tocsin.cli.desk import open_store
from tocsin.cli.main import Refusal
from tocsin.cli.moment import moment
from tocsin.cli.output import line, note, read, refusing, say, table

if TYPE_CHECKING:
    from tocsin.core.route.rota import Rota


@click.group(invoke_without_command=True)
@click.option("--days", default=8, show_default=True, help="How far ahead.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_context
def command(ctx: click.Context, days: int, as_json: bool) -> None:
    """Who is on duty now and over the next days; without a word after it, the plan of every rota."""
    if ctx.invoked_subcommand:
        return
    open_store()
    from tocsin.core.route.rota import plan_of
    from tocsin.core.times import zone
    from tocsin.store import desk, rulebook

    now = datetime.now(UTC)
    shifts = desk.shifts(now)
    rows = []
    for rota in rulebook.load().rotas:
        for start, end, duty in plan_of(rota, shifts, now, days):
            if as_json:
                line({"rota": rota.name, "start": start, "end": end, "role": duty.role, "hole": duty.hole})
            local = zone(rota.zone)
            said = f"hole: {duty.role} instead" if duty.hole else duty.role
            times = (f"{at.astimezone(local):%a %Y-%m-%d %H:%M %Z}" for at in (start, end))
            rows.append((rota.name, *times, said))
    if not as_json:
        table("", ("rota", "from", "to", "on duty"), rows)


@command.command("override")
@click.argument("rota")
@click.argument("role")
@click.option("--from", "start", required=True, help="RFC 3339.")
@click.option("--to", "end", required=True, help="RFC 3339.")
def override(rota: str, role: str, start: str, end: str) -> None:
    """Put ROLE on duty for a while, whatever the rota says."""
    from tocsin.core.route.rota import Shift
    from tocsin.core.route.values import name

    begin, stop = moment(start, "--from"), moment(end, "--to")
    if begin is None or stop is None or stop <= begin:
        raise click.UsageError("a shift ends after it begins.")
    with refusing(ValueError):
        role = name(role)
    open_store()
    from tocsin.store import desk

    desk.put_shifts(
        [Shift(start=begin, end=stop, rota=_rota(rota).name, role=role)], "override", datetime.now(UTC)
    )
    say(f"{role} is on duty for {rota} until {stop:%Y-%m-%d %H:%M} UTC")


@command.command("import")
@click.argument("rota")
@click.argument("file", type=click.Path(path_type=Path))
def import_(rota: str, file: Path) -> None:
    """Take the next year's shifts of ROTA from a calendar FILE; they replace what a calendar said before."""
    from tocsin.run.rotafile import RotaError, shifts

    raw = read(file)
    open_store()
    from tocsin.store import desk

    now = datetime.now(UTC)
    known = _rota(rota)
    try:
        found, problems = shifts(raw, rota, known.zone, now)
    except RotaError as error:
        raise Refusal(f"{file}: {error}") from None
    for problem in problems:
        note(f"tocsin: {file}: {problem}")
    if problems:
        raise Refusal(f"{file}: {len(problems)} entries cannot be shifts, {len(found)} can; mend them first")
    say(f"{desk.put_shifts(found, 'calendar', now)} shifts of {rota}")


def _rota(name: str) -> Rota:
    from tocsin.store import rulebook

    found = rulebook.load().rota(name)
    if found is None:
        raise Refusal(f"rota {name!r}: not in your rules; describe it in a [[rota]]")
    return found
