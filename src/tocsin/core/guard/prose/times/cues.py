# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the words around a moment make of it: a beginning ("ab 9", "beginnt am Montag um 9"), an end, or neither.

A small word ("from", "bis") speaks for the moment right behind it. A verb or a noun ("endet", "Streikende",
"wieder aufgenommen") speaks for a moment anywhere in its clause, before or behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times import verbs
from tocsin.core.guard.prose.times.beside import AGO, FILL, HAVING
from tocsin.core.guard.prose.times.cue import (
    BEFORE,
    BEGIN,
    CLAUSE,
    END,
    PAST,
    STARTS,
    WEAK,
    Cue,
    cues_of,
    speaker,
)
from tocsin.core.guard.prose.times.moment import Moment

_FILLED = Late(rf"\s*:?(?:\s*\n\s*[-–•] ?)?{FILL}*", re.IGNORECASE)
_DUTCH = Late(r"\d ?[uh]|uur", re.IGNORECASE)
_ADVERB = Late(rf"\s+(?!(?:{tables.spelt('days')}))(?-i:[a-zà-ž]{{3,12}})\.?\s+{FILL}*", re.IGNORECASE)
_FULL = Late(r"[.!?]\s+(?:[-–•] )?[A-ZÀ-Ž„“\"]")
_STOP = Late(r"(?<!\bSt)[.!?]\s+(?:[-–•] )?[A-ZÀ-Ž„“\"]|[;\n]")
_AFTERWARDS = Late(
    r"\s*(?:Uhr\s+)?(?:(?P<until>asti|saakka|mennessä)|(?P<since>alkaen|lähtien|eteenpäin|(?P<after>jälkeen)))\b",
    re.IGNORECASE,
)


_OPENS = Late(r"abr|apr|öffn|open|ouvr|opn|öppn|åbn|otw")
_ALSO = Late(r",\s|\s(?:and|und|et|y|e|en|i|och|og|ja|sekä|oraz|puis|dann|then)\s", re.IGNORECASE)
"""What parts a clause: "um 22 Uhr gesperrt und um 5 Uhr freigegeben"."""
_ANEW = Late(
    r"re-?open|resum|restart|riapr|ripre|ripri|reabr|reanud|rouvr|réouv|repren|wieder|otworz|wznow|herop|hervat|öppn|åbn|genåbn|avat|obnov|otev|retom|volv|vuelv|volt"
)


class Cues:
    """The cues of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.all = list(cues_of(text))
        self._ends = [cue.end for cue in self.all]

    def beside(self, moment: Moment) -> str:
        """What the word right before a moment, or right behind it, makes of it; "" for nothing."""
        if after := _AFTERWARDS.match(self.text, moment.end):
            return END if after["until"] else BEGIN
        said = [cue for cue in self._right_before(moment) if not cue.noun]
        if not said:
            return self._over_an_adverb(moment)
        ended = len(said) > 1 and said[0].word in WEAK and said[1].role == END
        return END if ended else said[0].role

    def by_verb(self, moment: Moment) -> bool:
        """Whether no small word but a verb or a noun speaks for a moment: "It reopens at 8", "at 8 all is normal again"."""
        return all(cue.far for cue in self._right_before(moment))

    def overruled(self, moment: Moment, floor: int, ceiling: int) -> bool:
        """Whether a verb of its clause ends what a small word before a moment only places: "skončí cca po 14.00", "seit 8 Uhr
        fahren die Züge wieder"."""
        word = self._placed_by(moment)
        ahead, behind = self._said_ahead(moment, floor), self._said_behind(moment, ceiling)
        if not word:
            return False
        if ahead and ahead.role == END and (word in WEAK or verbs.runs_again(ahead.word)):
            return not HAVING.search(self.text, ahead.end, moment.start)
        if behind is None or behind.role != END:
            return False
        return word in PAST or verbs.runs_again(behind.word)

    def _placed_by(self, moment: Moment) -> str:
        """The small word that makes a beginning of a moment."""
        if after := _AFTERWARDS.match(self.text, moment.end):
            return after["after"] or ""
        cue = next(self._right_before(moment), None)
        return "" if cue is None or cue.far or cue.role != BEGIN else cue.word

    def long(self, moment: Moment) -> bool:
        """Whether a word right before a moment spans time, and does not only place it ("before 17", "after 17")."""
        cue = next(self._right_before(moment), None)
        return cue is not None and cue.word not in WEAK | BEFORE

    def closes(self, moment: Moment, floor: int, ceiling: int) -> bool:
        """Whether a verb of its clause begins something at a moment and does not open it."""
        said = (self._said_ahead(moment, floor), self._said_behind(moment, ceiling))
        return any(cue and cue.role == BEGIN and not _OPENS.match(cue.word) for cue in said)

    def places_before(self, moment: Moment) -> bool:
        """Whether a word for "before" stands right before a moment."""
        cue = next(self._right_before(moment), None)
        return cue is not None and cue.word in BEFORE

    def of_state(self, moment: Moment) -> bool:
        """Whether what stands right before a moment closes without a word for beginning: "cortada el 29 de febrero"."""
        cue = next(self._right_before(moment), None)
        return cue is not None and cue.far and cue.role == BEGIN and not STARTS.match(cue.word)

    def reopens(self, moment: Moment) -> bool:
        """Whether the verb ahead of a moment opens anew, so that something runs from then on."""
        cue = next((cue for cue in self._before(moment.start, CLAUSE) if cue.far), None)
        return cue is not None and bool(_ANEW.match(cue.word))

    def opens(self, start: int, end: int) -> bool:
        """Whether a word that begins something stands between two places."""
        first = bisect_right(self._ends, start)
        return any(cue.role == BEGIN for cue in self.all[first:] if cue.end <= end)

    def runs_again(self, moment: Moment, floor: int) -> bool:
        """Whether a verb of its clause says that from a moment on all runs again."""
        said = (self._said_ahead(moment, floor), self._said_behind(moment, len(self.text)))
        return any(cue is not None and cue.role == END and verbs.runs_again(cue.word) for cue in said)

    def _before(self, at: int, back: int) -> Iterator[Cue]:
        for place in range(bisect_right(self._ends, at) - 1, -1, -1):
            if self.all[place].end < at - back:
                return
            yield self.all[place]

    def _right_before(self, moment: Moment) -> Iterator[Cue]:
        """The nearest first."""
        for cue in self._before(moment.start, AGO):
            if not _FILLED.fullmatch(self.text, cue.end, moment.start):
                return
            # "na" is "after" in Dutch, whose hours say "uur"; in Polish and Portuguese it is "to" and "on".
            apart = (self.text, cue.end, moment.start)
            if cue.word in verbs.AGAIN or (cue.far and (_ALSO.search(*apart) or _FULL.search(*apart))):
                return
            if cue.word != "na" or _DUTCH.search(self.text, moment.start, moment.end + 4):
                yield cue

    def _over_an_adverb(self, moment: Moment) -> str:
        """ "tot zeker 17.00 uur", "until roughly 5 pm": one small word between."""
        for cue in self._before(moment.start, AGO):
            if cue.word in verbs.AGAIN:
                return ""
            long = not cue.noun and (cue.far or len(cue.word) > 2 or cue.word == "ab")
            return cue.role if long and _ADVERB.fullmatch(self.text, cue.end, moment.start) else ""
        return ""

    def ahead(self, moment: Moment, floor: int) -> str:
        """What a verb or a noun of the clause ahead of a moment makes of it; the clause begins at `floor`, too."""
        cue = self._said_ahead(moment, floor)
        return cue.role if cue else ""

    def _said_ahead(self, moment: Moment, floor: int) -> Cue | None:
        """The nearest; an end behind the noun of what is ended: "Ende der Sperrung: 22 Uhr"."""
        clause: list[Cue] = []
        for cue in self._before(moment.start, CLAUSE):
            if cue.start < floor or _STOP.search(self.text, cue.end, moment.start):
                break
            clause.append(cue)
        return speaker(clause)

    def behind(self, moment: Moment, ceiling: int) -> str:
        """What one behind the moment makes of it; the clause ends at `ceiling`, too."""
        cue = self._said_behind(moment, ceiling)
        return cue.role if cue else ""

    def _said_behind(self, moment: Moment, ceiling: int) -> Cue | None:
        limit = min(ceiling, moment.end + CLAUSE * 3 // 2)
        stop = _STOP.search(self.text, moment.end, min(ceiling, moment.end + 2 * CLAUSE))
        if stop is None and ceiling < len(self.text):
            # A verb between two moments is said of the second, unless it has a clause of its own.
            stop = _ALSO.search(self.text, moment.end, limit)
            if stop is None:
                return None
        limit = min(limit, stop.start() + 1) if stop else limit
        first = bisect_right(self._ends, moment.end)
        last = bisect_right(self._ends, limit)
        return speaker(self.all[first:last])

    def around(self, moment: Moment, floor: int, ceiling: int) -> str:
        """What the verbs and nouns of its clause make of a moment; its own part of the clause speaks first."""
        ahead, behind = self._said_ahead(moment, floor), self._said_behind(moment, ceiling)
        if ahead and behind and (ahead.noun or _ALSO.search(self.text, ahead.end, moment.start)):
            return behind.role
        told = ahead or behind
        return told.role if told else ""
