# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a notice's codes say and what its sentences say, as one: codes win, prose adds what they leave unsaid."""

from __future__ import annotations

from datetime import timedelta

from tocsin.core.guard.prose.times import eras
from tocsin.core.model import Effect, Slots, Window

SAYS_NOTHING = (Effect.UNKNOWN, Effect.SERVICE_DISRUPTION)
"""Coded effects that leave unsaid what happens."""
AN_HOUR = timedelta(hours=1)
A_DAY = timedelta(hours=36)
"""A coded window no longer than this lies on one day, or in one night, and hours told beside it are that day's."""


def joined(coded: Slots, read: Slots) -> Slots:
    """The slots of both. A slot that the codes fill is theirs, so that nothing is told twice in two spellings; the hours
    that a sentence tells stand beside a coded window that leaves them open."""
    bare = not (coded.lines or coded.stops)
    # Of what the feed files as a road, "Highway line marking" and "Rt-9" are no lines.
    runs = coded.mode != "road"
    told = coded.effect in SAYS_NOTHING and read.effect is not Effect.UNKNOWN
    return Slots(
        effect=read.effect if told else coded.effect,
        mode=coded.mode or (read.mode if bare else ""),
        lines=coded.lines or (read.lines if runs else ()),
        stops=coded.stops or (read.stops if runs else ()),
        streets=coded.streets or read.streets,
        sections=coded.sections or read.sections,
        places=coded.places or read.places,
        windows=_windows(coded.windows, tuple(filter(dated, read.windows))),
    )


def dated(window: Window) -> bool:
    """Whether both moments of a window are told with their year."""
    return all(at is None or eras.has_year(at) for at in (window.start, window.end))


def _windows(coded: tuple[Window, ...], read: tuple[Window, ...]) -> tuple[Window, ...]:
    """The coded windows, and of those read the ones that lie inside an open one or inside a single day."""
    if not coded:
        return read
    finer = (w for w in read if w not in coded and any(_inside(w, one) for one in coded))
    return (*coded, *dict.fromkeys(finer))


def _inside(window: Window, coded: Window) -> bool:
    """Whether both ends of a window are told to the hour and lie in a coded one that says less."""
    start, end, first, last = window.start, window.end, coded.start, coded.end
    if start is None or end is None or not (eras.has_hour(start) and eras.has_hour(end)):
        return False
    if first and last and not end - start + AN_HOUR < last - first <= A_DAY:
        return False
    return (first is None or first <= start) and (last is None or end <= last)
