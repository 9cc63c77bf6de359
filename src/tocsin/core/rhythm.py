# SPDX-License-Identifier: AGPL-3.0-or-later
"""How often a feed says something new, learned from what was heard: one that answers and has frozen is deaf, too.

Learned are the longest silences of single days, not the mean: a burst of a thousand updates makes no feed look
quicker than it is, and one outage (the longest silence of all) does not make it look slower.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

KEPT = 60
"""Days whose longest silence is remembered: a stormy fortnight must not be taken for the usual."""
LEAST = 14
"""Days of hearing before anything counts as learned."""
SLACK = 3.0


class Rhythm(Struct, frozen=True, kw_only=True):
    """`last`: when the feed last said something new. `longest`: the longest silence, in seconds, that ended on the
    day `day` (a proleptic ordinal, UTC); `past`: the same of earlier days that heard something new, oldest first."""

    last: datetime | None = None
    day: int = 0
    longest: int = 0
    past: tuple[int, ...] = ()


def beat(rhythm: Rhythm, at: datetime, broken: bool = False) -> Rhythm:
    """The rhythm once something new was heard at `at`. `broken`: nobody listened before, so that silence is not the feed's."""
    if rhythm.last is None or broken or at <= rhythm.last:
        return replace(rhythm, last=max(filter(None, (rhythm.last, at))))
    silence, day = round((at - rhythm.last).total_seconds()), at.toordinal()
    if day == rhythm.day:
        return replace(rhythm, last=at, longest=max(rhythm.longest, silence))
    past = (*rhythm.past, rhythm.longest)[-KEPT:] if rhythm.day else ()
    return Rhythm(last=at, day=day, longest=silence, past=past)


def patience(rhythm: Rhythm, quiet_after: float) -> float | None:
    """Seconds without anything new after which the feed counts as frozen; None while too little is learned.

    Three times the second longest of the days' longest silences; never less than the declared `quiet_after`.
    """
    if len(rhythm.past) < LEAST:
        return None
    return max(SLACK * sorted(rhythm.past)[-2], quiet_after)
