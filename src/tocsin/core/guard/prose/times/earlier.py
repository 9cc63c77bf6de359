# SPDX-License-Identifier: AGPL-3.0-or-later
"""Beginnings that are told behind their ends: "open again at 9 after it had stood still since 5"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times.beside import FILL, HAVING, SENTENCE
from tocsin.core.guard.prose.times.cue import BEGIN, END
from tocsin.core.guard.prose.times.cues import Cues
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.span import Span

FAR = 240
"""Letters between a beginning and its end, at most."""


def begun_before(text: str, cues: Cues, ended: Span, begun: Span) -> bool:
    """Whether a beginning is that of the end told right before it."""
    return _opens(text, ended, begun) or _told_later(text, cues, ended, begun)


_BACKWARDS = Late(rf"\s*\(?(?:{tables.pattern('since')}){FILL}*", re.IGNORECASE)


def _opens(text: str, ended: Span, begun: Span) -> bool:
    """Whether a beginning stands right behind its end, or is told as what was before: "bis Mo 5 Uhr (seit Fr 22 Uhr)"."""
    if ended.first or begun.last or not (ended.last and begun.first):
        return False
    if ended.last.minutes is None or begun.first.minutes is None:
        return False
    apart = text, ended.last.end, begun.first.start
    had = HAVING.search(*apart) and not SENTENCE.search(*apart) and _is_before(begun.first, ended.last)
    return bool(had or _BACKWARDS.fullmatch(*apart))


_ELSEWHERE = Late(
    r"(?i)(?<!\w)(?:and|but|while|und|aber|während|et|mais|tandis|y|pero|mientras|e|ma|mentre|en|maar|terwijl|i|ale|oraz|natomiast|ja|mutta|och|og|men|a|zatímco|mas)(?!\w)(?! (?-i:[A-ZÀ-Ž]))"
)
"""What makes a beginning behind an end one of something else: "open again at 8, but closed at 9 farther on"."""


def _told_later(text: str, cues: Cues, ended: Span, begun: Span) -> bool:
    """Whether a beginning is told in the sentence behind its end: "wieder frei seit Do 6 Uhr. Die Sperrung hatte am Mi um 21
    Uhr begonnen"."""
    first, last = begun.first, ended.last
    if ended.first or begun.last or first is None or last is None or None in (first.minutes, last.minutes):
        return False
    stops = sum(1 for _ in SENTENCE.finditer(text, last.end, first.start))
    if stops > 1 or not 0 < first.start - last.end < FAR or cues.ahead(first, last.end) != BEGIN:
        return False
    if not stops and _ELSEWHERE.search(text, last.end, first.start):
        return False
    return _is_before(first, last) and cues.ahead(last, 0) == END


def _is_before(first: Moment, last: Moment) -> bool:
    """Whether two moments lie in this order as far as they tell."""
    if first.day and last.day and first.day[1] == last.day[1]:
        return first.day[2] < last.day[2]
    if first.weekday is not None and last.weekday is not None:
        return (last.weekday - first.weekday) % 7 in (1, 2, 3)
    begins, ends = first.minutes or 0, last.minutes or 0
    if first.dated or last.dated:
        # "reprise vers 17 heures mardi ... interrompu depuis 9 heures": the beginning is that day's, too
        return not first.dated and begins < ends
    return begins < ends or (begins >= 1080 and ends <= 480)
