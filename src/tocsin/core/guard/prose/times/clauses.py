# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the cues of a text stand around a moment: right before it, behind it, in the clause ahead of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.times import verbs
from tocsin.core.guard.prose.times.beside import AGO, FILL
from tocsin.core.guard.prose.times.cue import CLAUSE, Cue, cues_of
from tocsin.core.guard.prose.times.moment import Moment

_FILLED = Late(rf"\s*:?(?:\s*\n\s*[-–•] ?)?{FILL}*")
"""In small letters."""
_DUTCH = Late(r"\d ?[uh]|uur", re.IGNORECASE)
_FULL = Late(r"[.!?]\s+(?:[-–•] )?[A-ZÀ-Ž„“\"]")
_STOP = Late(
    r"[.!?;\n](?:(?<=[;\n])|(?<!\bSt.)(?<!\b(?:ul|al|pl|os|Av|av|st).)\s+(?:[-–•] )?[A-ZÀ-Ž„“\"]|(?<=[a-zà-ž]{5}.)\s+(?:\d|$))"
)
_AFTERWARDS = Late(
    r"\s*(?:Uhr\s+)?(?:(?P<until>asti|saakka|mennessä)|(?P<since>alkaen|lähtien|eteenpäin|(?P<after>jälkeen)))\b",
    re.IGNORECASE,
)


ALSO = Late(r",\s|\s(?:and|und|et|y|e|en|i|och|og|ja|sekä|oraz|puis|dann|then)\s", re.IGNORECASE)
"""What parts a clause: "um 22 Uhr gesperrt und um 5 Uhr freigegeben"."""


class Clauses:
    """The cues of one text where they stand."""

    def __init__(self, text: str) -> None:
        self.text, self._low = text, small(text)
        self.all = list(cues_of(text))
        self._ends = [cue.end for cue in self.all]
        self._right: dict[tuple[int, int], tuple[Cue, ...]] = {}
        """What stands right before a moment, by where it begins and ends: several readers ask the same."""

    def afterwards(self, moment: Moment) -> re.Match[str] | None:
        """The Finnish word behind a moment or within it: "9:00 asti", "9:00 asti illalla"."""
        return _AFTERWARDS.match(self.text, moment.end) or _AFTERWARDS.search(
            self.text, moment.start, moment.end
        )

    def before(self, at: int, back: int) -> Iterator[Cue]:
        """Those that end at most so far ahead of a place, the nearest first."""
        for place in range(bisect_right(self._ends, at) - 1, -1, -1):
            if self.all[place].end < at - back:
                return
            yield self.all[place]

    def right_before(self, moment: Moment) -> tuple[Cue, ...]:
        """Those that only small words part from a moment behind them, the nearest first."""
        at = (moment.start, moment.end)
        if at not in self._right:
            self._right[at] = tuple(self._nearest(moment))
        return self._right[at]

    def _nearest(self, moment: Moment) -> Iterator[Cue]:
        for cue in self.before(moment.start, AGO):
            if not _FILLED.fullmatch(self._low, cue.end, moment.start):
                return
            # "na" is "after" in Dutch, whose hours say "uur"; in Polish and Portuguese it is "to" and "on".
            apart = (self.text, cue.end, moment.start)
            if cue.word in verbs.AGAIN or (cue.far and (ALSO.search(*apart) or _FULL.search(*apart))):
                return
            if cue.word != "na" or _DUTCH.search(self.text, moment.start, moment.end + 4):
                yield cue

    def clause_ahead(self, moment: Moment, floor: int) -> list[Cue]:
        """Those of the clause ahead of a moment, the nearest first."""
        clause: list[Cue] = []
        for cue in self.before(moment.start, CLAUSE):
            if cue.start < floor or _STOP.search(self.text, cue.end, moment.start):
                break
            clause.append(cue)
        return clause

    def clause_behind(self, moment: Moment, ceiling: int) -> list[Cue]:
        """Those of the clause behind a moment, in text order."""
        limit = min(ceiling, moment.end + CLAUSE * 3 // 2)
        stop = _STOP.search(self.text, moment.end, min(ceiling, moment.end + 2 * CLAUSE))
        if stop is None and ceiling < len(self.text):
            # A verb between two moments is said of the second, unless it has a clause of its own.
            stop = ALSO.search(self.text, moment.end, limit)
            if stop is None:
                return []
        limit = min(limit, stop.start() + 1) if stop else limit
        first = bisect_right(self._ends, moment.end)
        last = bisect_right(self._ends, limit)
        return self.all[first:last]
