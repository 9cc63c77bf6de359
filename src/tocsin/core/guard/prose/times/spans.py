# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which moments of a text are a span: "von 14 bis 18 Uhr", "starts Friday at 20:25 and ends Monday at 4".

Every moment is looked at where it stands. Two are joined by what stands between them (`joins`); one alone is a
beginning or an end by the words around it, and none when it is a departure, a stamp or a number (`alone`). Beginnings
and ends told apart find each other last (`closing`).
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.alone import MAYBE, role_of
from tocsin.core.guard.prose.times.answered import answered
from tocsin.core.guard.prose.times.asides import plain
from tocsin.core.guard.prose.times.believing import believed
from tocsin.core.guard.prose.times.beside import BETWEEN, SENTENCE, TO
from tocsin.core.guard.prose.times.clocks import is_bare
from tocsin.core.guard.prose.times.closing import closed, said
from tocsin.core.guard.prose.times.cue import BEGIN, CLAUSE, END
from tocsin.core.guard.prose.times.cues import Cues
from tocsin.core.guard.prose.times.departing import of_one
from tocsin.core.guard.prose.times.halved import halved
from tocsin.core.guard.prose.times.joins import ALSO, joined
from tocsin.core.guard.prose.times.lasting import lasting
from tocsin.core.guard.prose.times.logged import ended
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.moments import moments_of
from tocsin.core.guard.prose.times.outside import outside
from tocsin.core.guard.prose.times.span import Span

NEAR = 8
"""Moments beside one that are asked where its clause ends."""


def spans_of(text: str, american: bool) -> list[Span]:
    """Spans in text order; `american` reads 7/28 as July the 28th."""
    cues = Cues(text)
    told = closed(text, cues, _spans(text, cues, moments_of(text, american)))
    return [lasting(text, span) for span in told if not answered(text, span) and not outside(text, span)]


def _spans(text: str, cues: Cues, moments: list[Moment]) -> list[Span]:
    found: list[Span] = []
    moments = plain(text, moments)
    departures = _departures(text, moments) | {n for n, one in enumerate(moments) if of_one(text, one)}
    if log := ended(text, moments):
        found.append(Span(moments[log[0]], moments[log[1]], 0))
        moments = [one for place, one in enumerate(moments) if place not in log]
    at = 0
    while at < len(moments):
        moment = moments[at]
        line = text.count("\n", 0, moment.start)
        following = moments[at + 1] if at + 1 < len(moments) else None
        also = bool(found and found[-1].last and _goes_on(text, found[-1].last.end, moment.start))
        if (
            following
            and joined(text, cues, moment, following, also)
            and not _heads(text, moments, at)
            and (also or believed(text, moment, following) or _leads_row(text, cues, moments, at))
        ):
            found.append(_span(cues, *halved(text, moment, following), line))
            at += 2
            continue
        alone = at not in departures and (
            _single(text, cues, moments, at, line) or _likewise(text, found, moment, line)
        )
        if alone:
            found.append(alone)
        at += 1
    return found


_IN_BRACKETS = Late(r" ?\([^()\n]{1,48}\)")


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether a row of hours goes on, over an aside: "6-9 (last tram at 8:40) and 18-21"."""
    aside = _IN_BRACKETS.match(text, end, start)
    return ALSO.fullmatch(text, aside.end() if aside else end, start) is not None


_DASH = Late(r"\s?[–-]\s?")


def _heads(text: str, moments: list[Moment], at: int) -> bool:
    """Whether a dash sets a day apart from its hours: "Sunday, 17 November – 7am to 3pm"."""
    if at + 2 >= len(moments):
        return False
    day, first, last = moments[at : at + 3]
    if day.minutes is not None or first.dated or None in (first.minutes, last.minutes):
        return False
    return bool(_DASH.fullmatch(text, day.end, first.start) and TO.fullmatch(text, first.end, last.start))


def _leads_row(text: str, cues: Cues, moments: list[Moment], at: int) -> bool:
    """Whether two joined numbers stand ahead of hours that nobody doubts: "7-9 a 16-19 hod."."""
    if at + 3 >= len(moments) or any(m.minutes is None for m in moments[at : at + 4]):
        return False
    a, b = moments[at + 2 : at + 4]
    row = ALSO.fullmatch(text, moments[at + 1].end, a.start)
    return bool(row) and joined(text, cues, a, b, False) and believed(text, a, b)


_LETTERED = Late(r"(?<![\w.])[A-Z]{1,3} $")


def _is_clock(text: str, moment: Moment) -> bool:
    """Whether a moment has an hour; the number of "S 4" is none."""
    lettered = is_bare(text, moment) and _LETTERED.search(text, max(0, moment.start - 4), moment.start)
    return moment.minutes is not None and not lettered


def _single(text: str, cues: Cues, moments: list[Moment], at: int, line: int) -> Span | None:
    moment = moments[at]
    floor = next((m.end for m in reversed(moments[max(0, at - NEAR) : at]) if _is_clock(text, m)), 0)
    ceiling = next((m.start for m in moments[at + 1 : at + NEAR] if _is_clock(text, m)), len(text))
    role = role_of(text, cues, moment, floor, ceiling)
    if role == "on":
        return Span(moment, moment, line)
    if role == MAYBE:
        return _until_verb(text, cues, moments, at, line)
    if role == BEGIN:
        return Span(moment, None, line)
    return Span(None, moment, line) if role == END else None


def _until_verb(text: str, cues: Cues, moments: list[Moment], at: int, line: int) -> Span | None:
    """A clock of which nothing is said begins what the next ends in its sentence: "gegen 18.30 Uhr ziehen sie los, das Ende ist um 21
    Uhr geplant"."""
    moment, last = moments[at], moments[at + 1] if at + 1 < len(moments) else None
    if last is None or last.minutes is None or last.dated or moment.minutes == last.minutes:
        return None
    if SENTENCE.search(text, said(text, moment), last.start) or last.start - moment.end > 2 * CLAUSE:
        return None
    ends = END in (cues.beside(last), cues.ahead(last, moment.end))
    return Span(moment, None, line) if ends else None


_OR = Late(
    r"(?:[^\d.;:\n]|(?<=[a-z] )\d{1,3}(?= )|(?<= [A-Z])\d{1,2}(?= )){0,30}?(?:,|(?<!\w)(?:and|or|und|oder|bzw\.|et|ou|y|o|e|en|of|och|eller|og|i|lub|oraz|ja|tai|a|nebo)(?!\w))[^\d.;:\n]{0,24}",
    re.IGNORECASE,
)


def _likewise(text: str, found: list[Span], moment: Moment, line: int) -> Span | None:
    """An hour told beside a beginning or an end is one, too: "by 02:30 southbound or 03:00 northbound", "a partir de las
    18:00 y 18:15"."""
    last = found[-1] if found else None
    if last is None or (last.first and last.last) or moment.minutes is None or not moment.sure:
        return None
    told = last.first or last.last
    if told is None or told.minutes is None or not _OR.fullmatch(text, told.end, moment.start):
        return None
    return Span(moment, None, line) if last.first else Span(None, moment, line)


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


_AMONG = Late(rf"(?<!\w)(?:{BETWEEN})(?!\w)", re.IGNORECASE)


def _departures(text: str, moments: list[Moment]) -> set[int]:
    """Places of clocks that stand in a row of three or more: "um 13.10, 14.10 und 15.10 Uhr" are no spans."""
    found: set[int] = set()
    row: list[int] = []
    for place, moment in enumerate(moments):
        clock = moment.minutes is not None and not moment.dated
        if row and _AMONG.search(text, moments[row[-1]].end, moment.start):
            row = []
        if not (clock and row and ALSO.fullmatch(text, moments[row[-1]].end, moment.start)):
            row = []
        row += [place] if clock else []
        found.update(row if len(row) == 3 else row[-1:] if len(row) > 3 else ())
    return found
