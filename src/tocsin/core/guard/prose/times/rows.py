# SPDX-License-Identifier: AGPL-3.0-or-later
"""A day that hours in a row share: "de 6h30 à 9h30 et de 16h30 à 19h30 le mardi 1er décembre"."""

from __future__ import annotations

from msgspec.structs import replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.joins import ALSO
from tocsin.core.guard.prose.times.span import Span

_ROW = Late(r"[^\d.;:\n]{1,24}")
"""Between two spans of hours in a row: "et de", ", poi dalle ore", "y de las"."""


def shared(text: str, spans: list[Span]) -> list[Span]:
    """Spans, with a day behind the last hours of a row as a span of its own, for all of them."""
    found: list[Span] = []
    for place, span in enumerate(spans):
        before = spans[place - 1] if place else None
        behind = spans[place + 1] if place + 1 < len(spans) else None
        if _ends_on_day(span) and (_is_row(text, before, span) or _has_more_days(text, span, behind)):
            found += _parted(span)
        else:
            found.append(span)
    return found


def _ends_on_day(span: Span) -> bool:
    """Whether hours have their day behind them."""
    first, last = span.first, span.last
    if first is None or last is None or first.minutes is None or last.minutes is None:
        return False
    return last.dated and not first.dated


def _is_row(text: str, before: Span | None, span: Span) -> bool:
    if before is None or before.dated or not (before.first and before.last and span.first):
        return False
    hours = before.first.minutes is not None and before.last.minutes is not None
    return hours and bool(_ROW.fullmatch(text, before.last.end, span.first.start))


def _has_more_days(text: str, span: Span, behind: Span | None) -> bool:
    """Whether another day follows: "13 a 15 horas los martes 1 y 8 de diciembre"."""
    if behind is None or behind.timed or not (span.last and behind.first):
        return False
    return behind.first is behind.last and bool(ALSO.fullmatch(text, span.last.end, behind.first.start))


def _parted(span: Span) -> tuple[Span, Span]:
    assert span.last
    hours = replace(span, last=replace(span.last, day=None, weekday=None))
    day = replace(span.last, start=span.last.end - 1, minutes=None)
    return hours, Span(day, day, span.line)
