# SPDX-License-Identifier: AGPL-3.0-or-later
"""The year of days that leave it unsaid, told by a later day: "17.8. bis 20.8.2026", "3., 4. und 5. Mai 2026"."""

from __future__ import annotations

from msgspec.structs import replace

from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.span import Span


def with_years(spans: list[Span]) -> list[Span]:
    """Spans with the year that the other end tells, else the next span of the line."""
    found: list[Span] = []
    later: Span | None = None
    for span in reversed([_same_year(span) for span in spans]):
        if later and later.line == span.line:
            first = next((m for m in (later.first, later.last) if m and m.day), None)
            span = replace(span, first=_borrowed(span.first, first), last=_borrowed(span.last, first))
        if any(m and m.day for m in (span.first, span.last)):
            later = span
        found.append(span)
    return found[::-1]


def _borrowed(moment: Moment | None, later: Moment | None) -> Moment | None:
    """A day with the year of a later one; where it lies behind it in the calendar, with the year before."""
    if (
        moment is None
        or moment.day is None
        or moment.day[0]
        or later is None
        or not (later.day and later.day[0])
    ):
        return moment
    turned = later.day[1:] < moment.day[1:]
    return replace(moment, day=(later.day[0] - turned, *moment.day[1:]))


def _same_year(span: Span) -> Span:
    """A span of which one end tells the year, with it at the other, too."""
    first, last = span.first, span.last
    if not (first and last and first.day and last.day) or bool(first.day[0]) == bool(last.day[0]):
        return span
    if first.day[0]:
        turned = last.day[1:] < first.day[1:]
        return replace(span, last=replace(last, day=(first.day[0] + turned, *last.day[1:])))
    return replace(span, first=_borrowed(first, last))
