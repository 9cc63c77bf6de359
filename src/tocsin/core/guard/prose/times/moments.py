# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which days and times of a text stand together: "Thursday, July 26 at 7:00 PM" is one moment."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from tocsin.core.guard.prose.times import stamps
from tocsin.core.guard.prose.times.anew import begins_anew
from tocsin.core.guard.prose.times.fitting import belongs, is_weekdays, numbers_day
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.sure import sured


def moments_of(text: str, american: bool) -> list[Moment]:
    """Moments in text order; `american` reads 7/28 as July the 28th."""
    return sured(text, _merged(text, _whole_days(text, stamps.parts(text, american))))


def _whole_days(text: str, parts: Iterable[Moment]) -> list[Moment]:
    """Parts, with each weekday and the date behind it as one: "Monday 30 November"."""
    found: list[Moment] = []
    for part in parts:
        last = found[-1] if found else None
        if last and last.minutes is None and is_weekdays(text, last, part):
            found[-1] = _with(last, part)
        else:
            found.append(part)
    return found


def _merged(text: str, parts: list[Moment]) -> list[Moment]:
    found: list[Moment] = []
    for place, part in enumerate(parts):
        # A day on the line behind an hour begins a row of its own.
        apart = (
            found
            and found[-1].minutes is not None
            and part.minutes is None
            and "\n" in text[found[-1].end : part.start]
        )
        if apart:
            found.append(part)
            continue
        following = parts[place + 1 : place + 3]
        if found and numbers_day(text, found[-1], part, following):
            found[-1] = replace(found[-1], end=part.end)
        elif found and belongs(text, found[-1], part) and not begins_anew(text, found, part, following):
            found[-1] = _with(found[-1], part)
        else:
            found.append(part)
    return found


def _with(moment: Moment, part: Moment) -> Moment:
    return Moment(
        moment.start, part.end, moment.day or part.day,
        moment.weekday if moment.weekday is not None else part.weekday,
        moment.minutes if moment.minutes is not None else part.minutes,
        moment.sure or part.sure or (moment.day is not None and part.minutes is not None), moment.half or part.half, moment.past or part.past,
    )  # fmt: skip
