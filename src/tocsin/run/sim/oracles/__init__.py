# SPDX-License-Identifier: AGPL-3.0-or-later
"""What must hold after a run, whatever went wrong in it. Each oracle says in one line what does not."""

from __future__ import annotations

from tocsin.run.sim.oracles import chased, ends, heard, held, sent
from tocsin.run.sim.oracles.story import Oracle, Run, Story

ORACLES: tuple[Oracle, ...] = (
    ends.quiet_end,
    ends.same_end,
    ends.last_words,
    ends.seasons,
    sent.told_once,
    sent.nothing_lost,
    sent.in_order,
    sent.ended_is_ended,
    sent.in_time,
    held.silent,
    held.bearable,
    held.freed,
    heard.blind,
    heard.stuck,
    chased.escalated,
    chased.not_too_late,
    chased.on_duty,
    chased.repeated,
)


def check(run: Run) -> list[str]:
    """Everything that does not hold: a line each, after the name of the oracle that says so."""
    story = Story(run)
    return [f"{oracle.__name__}: {line}" for oracle in ORACLES for line in oracle(story)]
