# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin sim`: the real line under simulated faults; a seed that fails is replayed with its number."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import bar, line, say

if TYPE_CHECKING:
    from tocsin.run.sim.play import Outcome


@click.command()
@click.option("--seed", type=int, help="Play this one seed and tell what happened.")
@click.option("--seeds", default=1000, show_default=True, help="Play as many seeds, from --from on.")
@click.option("--from", "first", default=0, show_default=True, help="The first seed.")
@click.option("--points", is_flag=True, help="Instead: one scenario, a crash at each point it passes.")
@click.option("--jobs", default=1, show_default=True, help="Processes to share the work.")
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON object a run that was played alone or failed."
)
def command(seed: int | None, seeds: int, first: int, points: bool, jobs: int, as_json: bool) -> None:
    """Play the real line in virtual time under seeded crashes, outages and lost replies; exit 1 if anything
    that must hold does not. Opens no connection and touches nothing of this installation."""
    from tocsin.store import conf

    conf.setup("", tempfile.mkdtemp(prefix="tocsin-sim-"))
    if seed is not None:
        _told([_one(seed)], 1, as_json, alone=True)
        return
    from tocsin.run.sim.batch import played, pointed

    with bar("simulating") as shown:
        found = (
            pointed(first, shown, jobs=jobs) if points else played(range(first, first + seeds), jobs, shown)
        )
    say(f"{found.runs} runs, {found.rate:.1f} a second, {found.arrived} messages taken in; {found.what}")
    _told(found.broken, found.runs, as_json, alone=False)


def _one(seed: int) -> Outcome:
    from tocsin.run.sim import play

    with play.ready() as store:
        outcome = play.play(store, seed)
        return play.shrunk(store, outcome) if outcome.broken else outcome


def _told(outcomes: list[Outcome], runs: int, as_json: bool, alone: bool) -> None:
    for outcome in outcomes:
        if as_json:
            line(outcome)
            continue
        how = "fails" if outcome.broken else "holds"
        say(f"seed {outcome.seed} ({outcome.house}): {how}; {outcome.arrived} messages")
        for fault in outcome.faults:
            say(f"  {fault.text}")
        for broken in outcome.broken:
            say(f"  NOT HELD: {broken}")
    failed = [outcome for outcome in outcomes if outcome.broken]
    if failed:
        raise Refusal(f"{len(failed)} of {runs} runs failed; again: tocsin sim --seed {failed[0].seed}")
    if not alone:
        say("everything held")
