# SPDX-License-Identifier: AGPL-3.0-or-later
"""Days in figures ("7/3") that an hour or a sure day beside them makes days."""

from __future__ import annotations

from msgspec.structs import replace

from tocsin.core.guard.prose.times.beside import AGO, AT_HOUR, BESIDE_DAY, TO
from tocsin.core.guard.prose.times.clocks import is_pointed
from tocsin.core.guard.prose.times.moment import Moment


def _tells(text: str, moment: Moment, following: Moment | None) -> bool:
    """Whether a moment is one without doubt, by itself, by the word before it or by the end that it has."""
    if moment.sure or is_pointed(text, moment):
        return True
    if moment.minutes is None:
        return False
    hinted = AT_HOUR.search(text, max(0, moment.start - AGO), moment.start)
    ended = following and following.sure and TO.fullmatch(text, moment.end, following.start)
    return bool(hinted or ended)


def sured(text: str, moments: list[Moment]) -> list[Moment]:
    """A day in figures ("7/3") is one when an hour or a sure day stands beside it."""
    after: list[Moment | None] = [*moments[1:], None]
    told = [_tells(text, a, b) for a, b in zip(moments, after, strict=False)]
    pairs = [(place, place + 1) for place in range(len(moments) - 1)]
    for doubted, beside in [*((b, a) for a, b in pairs), *reversed(pairs)]:
        first, last = sorted((doubted, beside))
        if moments[doubted].day is None or told[doubted] or not told[beside]:
            continue
        if _adjoin(text, moments[first], moments[last]):
            told[doubted] = True
            moments[doubted] = replace(moments[doubted], sure=True)
    return moments


def _adjoin(text: str, first: Moment, last: Moment) -> bool:
    return last.start - first.end < AGO and bool(BESIDE_DAY.fullmatch(text, first.end, last.start))
