# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which moments of a text are a span: "von 14 bis 18 Uhr", "starts Friday at 20:25 and ends Monday at 4".

Every moment is looked at where it stands. Two are joined by what stands between them (`joins`); one alone is a
beginning or an end by the words around it, and none when it is a departure, a stamp or a number (`alone`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times.alone import role_of
from tocsin.core.guard.prose.times.beside import FILL
from tocsin.core.guard.prose.times.cues import BEGIN, END, Cues
from tocsin.core.guard.prose.times.joins import ALSO, believed, halved, joined
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.moments import moments_of


@dataclass(frozen=True)
class Span:
    """From a moment to a moment; either may be missing."""

    first: Moment | None
    last: Moment | None
    line: int

    @property
    def dated(self) -> bool:
        return any(m is not None and m.dated for m in (self.first, self.last))

    @property
    def timed(self) -> bool:
        return any(m is not None and m.minutes is not None for m in (self.first, self.last))


NEAR = 8
"""Moments beside one that are asked where its clause ends."""


def _plain(text: str, moments: list[Moment]) -> list[Moment]:
    """Without asides that repeat a time: "from 11pm (midnight on Friday) to 6am"."""
    kept: list[Moment] = []
    for moment in moments:
        aside = text[moment.start - 1 : moment.start] == "(" and text[moment.end : moment.end + 1] == ")"
        timed = bool(kept) and kept[-1].minutes is not None and moment.start - kept[-1].end <= 2
        if not (aside and timed and moment.minutes is not None):
            kept.append(moment)
    return kept


def _single(text: str, cues: Cues, moments: list[Moment], at: int, line: int) -> Span | None:
    moment = moments[at]
    floor = next((m.end for m in reversed(moments[max(0, at - NEAR) : at]) if m.minutes is not None), 0)
    ceiling = next((m.start for m in moments[at + 1 : at + NEAR] if m.minutes is not None), len(text))
    role = role_of(text, cues, moment, floor, ceiling)
    if role == "on":
        return Span(moment, moment, line)
    if role == BEGIN:
        return Span(moment, None, line)
    return Span(None, moment, line) if role == END else None


def _span(cues: Cues, first: Moment, last: Moment, line: int) -> Span:
    """Two joined moments; a day alone and an hour are the end of that day: "w sobotę do godz. 23:59"."""
    if (
        first.minutes is None
        and last.minutes is not None
        and not last.dated
        and (cues.beside(first) != BEGIN or cues.by_verb(first))
    ):
        return Span(None, replace(last, day=first.day, weekday=first.weekday), line)
    return Span(first, last, line)


def _departures(text: str, moments: list[Moment]) -> set[int]:
    """Places of clocks that stand in a row of three or more: "um 13.10, 14.10 und 15.10 Uhr" are no spans."""
    found: set[int] = set()
    row: list[int] = []
    for place, moment in enumerate(moments):
        clock = moment.minutes is not None and not moment.dated
        if not (clock and row and ALSO.fullmatch(text, moments[row[-1]].end, moment.start)):
            row = []
        row += [place] if clock else []
        found.update(row if len(row) == 3 else row[-1:] if len(row) > 3 else ())
    return found


def _spans(text: str, cues: Cues, moments: list[Moment]) -> list[Span]:
    found: list[Span] = []
    moments = _plain(text, moments)
    departures = _departures(text, moments)
    at = 0
    while at < len(moments):
        moment = moments[at]
        line = text.count("\n", 0, moment.start)
        following = moments[at + 1] if at + 1 < len(moments) else None
        also = bool(found and found[-1].last and ALSO.fullmatch(text, found[-1].last.end, moment.start))
        if (
            following
            and joined(text, cues, moment, following, also)
            and (also or believed(text, moment, following))
        ):
            found.append(_span(cues, *halved(text, moment, following), line))
            at += 2
            continue
        if at not in departures and (span := _single(text, cues, moments, at, line)):
            found.append(span)
        at += 1
    return found


SENTENCE = Late(rf"(?<![A-Z])[.!?]\s+(?!(?i:{tables.spelt('months')})(?!\w))[A-ZÀ-Ž]|\n|;")
_FAR = 240


def _closed(text: str, cues: Cues, spans: list[Span]) -> list[Span]:
    """A beginning and an end told apart in one sentence are one span: "starts at 20:25 in High Street and ends Monday at 4"."""
    found: list[Span] = []
    for span in spans:
        at = _begun(text, found)
        end = at is not None and _end_of(cues, found[at], span)
        if at is not None and end and _completes(text, cues, found[at], end):
            found[at] = replace(found[at], last=end)
        elif found and _opens(text, found[-1], span):
            found[-1] = replace(found[-1], first=span.first)
        elif found and (hour := _hour_of(text, found[-1], span)):
            found[-1] = replace(found[-1], last=hour)
        else:
            found.append(span)
    return found


_BACKWARDS = Late(rf"\s*\(?(?:{tables.pattern('since')}){FILL}*", re.IGNORECASE)


def _opens(text: str, ended: Span, begun: Span) -> bool:
    """Whether a beginning stands right behind its end: "bis Mo 5 Uhr (seit Fr 22 Uhr)"."""
    if ended.first or begun.last or not (ended.last and begun.first):
        return False
    timed = ended.last.minutes is not None and begun.first.minutes is not None
    return timed and bool(_BACKWARDS.fullmatch(text, ended.last.end, begun.first.start))


def _begun(text: str, spans: list[Span]) -> int | None:
    """The place of the span that may still be open: the last, over a whole day of its sentence ("at 23:30 on Friday and on Saturday")."""
    at = len(spans) - 1
    while at > max(0, len(spans) - NEAR) and _whole_day(spans[at]):
        at -= 1
    first, day = (spans[at].first, spans[-1].first) if at >= 0 else (None, None)
    if first and day and not SENTENCE.search(text, first.end, day.start):
        return at
    return len(spans) - 1 if spans else None


def _whole_day(span: Span) -> bool:
    return span.first is not None and span.last is not None and not span.timed


def _end_of(cues: Cues, begun: Span, span: Span) -> Moment | None:
    """The end that a span with one moment tells; "regular service resumes from 7" is the end of what was told before."""
    if span.last or not span.first or not begun.first:
        return None if span.first else span.last
    if span.first.minutes == begun.first.minutes:
        return None
    return span.first if cues.ahead(span.first, begun.first.end) == END else None


def _completes(text: str, cues: Cues, begun: Span, last: Moment) -> bool:
    first = begun.first
    if first is None or begun.last or first.minutes is None:
        return False
    near = last.minutes is not None and 0 < last.start - first.end < _FAR
    # "Start: 5 May 22:00\nExpected end: 6 May 05:00"
    listed = first.dated and last.dated and "\n" in text[first.end : last.start]
    # "closes at 8. It reopens at 9", "seit 3 Uhr. Er soll bis 12 Uhr andauern"
    told = cues.by_verb(last) or END in (cues.ahead(last, first.end), cues.behind(last, len(text)))
    stops = sum(1 for _ in SENTENCE.finditer(text, first.end, last.start))
    # "Ab Freitag, 22 Uhr, … Ende ist am Montag, 1.30 Uhr": with their days they find each other over sentences.
    far = first.dated and last.dated and last.minutes is not None and 0 < last.start - first.end < 800
    return (near and (listed or stops <= told)) or (far and stops <= 5)


def _hour_of(text: str, dated: Span, ended: Span) -> Moment | None:
    """The end of a span that has a day, with the hour told later in its sentence: "until Monday, when it reopens at 5"."""
    day, hour = dated.last, ended.last
    if day is None or hour is None or ended.first or day is dated.first or day.minutes is not None:
        return None
    if hour.dated or hour.start - day.end > _FAR or SENTENCE.search(text, day.end, hour.start):
        return None
    return replace(day, minutes=hour.minutes, end=hour.end)


def spans_of(text: str, american: bool) -> list[Span]:
    """Spans in text order; `american` reads 7/28 as July the 28th."""
    cues = Cues(text)
    return _closed(text, cues, _spans(text, cues, moments_of(text, american)))
