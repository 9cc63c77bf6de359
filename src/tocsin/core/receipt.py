# SPDX-License-Identifier: AGPL-3.0-or-later
"""A receipt: what happened to one notice, second by second, as a chain of signed entries that stands alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from msgspec import Struct

from tocsin.core import chainlog
from tocsin.core.chainlog import Entry, Facts

STEPS = (
    "agency_sent",
    "first_seen",
    "parsed",
    "decided",
    "queued",
    "sent",
    "accepted",
    "failed",
    "dropped",
    "acknowledged",
    "closed",
)
"""In the order in which they happen when they happen in one instant."""
NOTICE, SEALED = "notice", "sealed"


class Step(Struct, frozen=True, kw_only=True):
    """One thing that happened. `facts` hold texts and numbers, no address and no secret."""

    at: datetime
    step: str
    facts: dict[str, object] = {}


def ordered(steps: Iterable[Step]) -> tuple[Step, ...]:
    return tuple(sorted(steps, key=lambda s: (s.at, STEPS.index(s.step))))


def chain(key: str, about: Facts, steps: Sequence[Step], at: datetime) -> list[Entry]:
    """The unsigned entries: the notice, its steps in order, and a last one that says how many there are, so that
    none can be cut off the end. `at` is when the receipt is written."""
    first = steps[0].at if steps else at
    last = chainlog.follow(None, first, NOTICE, key, about)
    entries = [last]
    for step in steps:
        last = chainlog.follow(last, step.at, step.step, key, step.facts)
        entries.append(last)
    entries.append(chainlog.follow(last, at, SEALED, key, {"steps": len(steps)}))
    return entries


def wrong(entries: Sequence[Entry], signed: Callable[[Entry], bool]) -> str:
    """What does not hold, in one line; empty when all of it does."""
    if len(entries) < 2 or entries[0].kind != NOTICE or entries[-1].kind != SEALED:
        return "it is not whole: it does not begin with a notice and end with a seal"
    if found := chainlog.broken(entries, signed):
        return f"entry {found.seq}: {found.why}"
    if entries[-1].facts.get("steps") != len(entries) - 2:
        return "its seal counts other steps than it has"
    if len({entry.subject for entry in entries}) > 1:
        return "it mixes several notices"
    return ""
