# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the words around a moment make of it: a beginning ("ab 9", "beginnt am Montag um 9"), an end, or neither.

A small word ("from", "bis") speaks for the moment right behind it. A verb or a noun ("endet", "Streikende",
"wieder aufgenommen") speaks for a moment anywhere in its clause, before or behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times import verbs
from tocsin.core.guard.prose.times.beside import AGO, FILL, HAVING
from tocsin.core.guard.prose.times.clauses import ALSO, Clauses
from tocsin.core.guard.prose.times.cue import (
    ANEW,
    BEFORE,
    BEGIN,
    CLAUSE,
    END,
    OPENS,
    PAST,
    STARTS,
    WEAK,
    Cue,
    resumes,
    speaker,
)
from tocsin.core.guard.prose.times.moment import Moment

_ADVERB = Late(
    rf"\s+(?!(?:{tables.spelt('days')}))(?!(?:and|und|och|oraz|sekä|sowie|puis|then|dann)\s)(?-i:[a-zà-ž]{{3,12}})\.?\s+{FILL}*",
    re.IGNORECASE,
)

_FROM_DAY = Late(
    r"(?i)(?:maanantai|tiistai|keskiviiko|torstai|perjantai|lauantai|sunnuntai)(?:sta|lta)(?!\w)(?!.* (?:saakka|asti))"
)
"""Finnish says "from" in the weekday's case: "torstaista klo 18 perjantain liikenteen loppuun"."""
_AND = Late(r"\s(?:and|und|et|y|e|en|i|och|og|ja|sekä|oraz)\s", re.IGNORECASE)
"""What gives a verb behind a moment a clause of its own: "a partir de las 9 y se reabrirá después"."""


_TILL = Late(
    r"(?i)(?<!\w)(?:until|till|bis|totdat|tot|hasta que|até que|jusqu'à ce que|fino a(?: quando|ché)|finché|dopóki|aż|kunnes) (?=[a-zà-ž]{2})"
)
"""Up to what: "from 7pm until it is safe to reopen" says of seven only that it begins then."""


class Cues(Clauses):
    """The cues of one text, and what they make of its moments."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._beside: dict[tuple[int, int], str] = {}

    def beside(self, moment: Moment) -> str:
        """What the word right before a moment, or right behind it, makes of it; "" for nothing."""
        at = (moment.start, moment.end)
        if at not in self._beside:
            self._beside[at] = self._told_beside(moment)
        return self._beside[at]

    def _told_beside(self, moment: Moment) -> str:
        if after := self.afterwards(moment):
            return END if after["until"] else BEGIN
        if _FROM_DAY.match(self.text, moment.start, moment.end):
            return BEGIN
        said = [cue for cue in self.right_before(moment) if not cue.noun]
        if not said:
            return self._over_an_adverb(moment)
        ended = len(said) > 1 and said[0].word in WEAK and said[1].role == END
        return END if ended else said[0].role

    def by_verb(self, moment: Moment) -> bool:
        """Whether no small word but a verb or a noun speaks for a moment: "It reopens at 8", "at 8 all is normal again"."""
        return all(cue.far for cue in self.right_before(moment))

    def overruled(self, moment: Moment, floor: int, ceiling: int) -> bool:
        """Whether a verb of its clause ends what a small word before a moment only places: "skončí cca po 14.00", "seit 8 Uhr
        fahren die Züge wieder"."""
        word = self._placed_by(moment)
        ahead, behind = self._said_ahead(moment, floor), self._said_behind(moment, ceiling)
        if not word:
            return False
        if ahead and ahead.role == END and (word in WEAK or verbs.runs_again(ahead.word)):
            return not HAVING.search(self.text, ahead.end, moment.start)
        # "el corte será a partir de las 9 y se reabrirá después"
        begun = behind and (
            _AND.search(self.text, moment.end, behind.start)
            if word not in PAST
            else ahead and ahead.role == BEGIN and ALSO.search(self.text, moment.end, behind.start)
        )
        if behind is None or behind.role != END or begun or _TILL.search(self.text, moment.end, behind.start):
            return False
        return word in PAST or verbs.runs_again(behind.word)

    def _placed_by(self, moment: Moment) -> str:
        """The small word that makes a beginning of a moment."""
        if after := self.afterwards(moment):
            return after["after"] or after["since"] or ""
        cue = next(iter(self.right_before(moment)), None)
        return "" if cue is None or cue.far or cue.role != BEGIN else cue.word

    def long(self, moment: Moment) -> bool:
        """Whether a word right before a moment spans time, and does not only place it ("before 17", "after 17")."""
        cue = next(iter(self.right_before(moment)), None)
        return cue is not None and cue.word not in WEAK and cue.word not in BEFORE

    def closes(self, moment: Moment, floor: int, ceiling: int) -> bool:
        """Whether a verb of its clause begins something at a moment and does not open it."""
        said = (self._said_ahead(moment, floor), self._said_behind(moment, ceiling))
        return any(cue and cue.role == BEGIN and not OPENS.match(cue.word) for cue in said)

    def places_before(self, moment: Moment) -> bool:
        """Whether a word for "before" stands right before a moment."""
        cue = next(iter(self.right_before(moment)), None)
        return cue is not None and cue.word in BEFORE

    def of_state(self, moment: Moment) -> bool:
        """Whether what stands right before a moment closes without a word for beginning: "cortada el 29 de febrero"."""
        cue = next(iter(self.right_before(moment)), None)
        return cue is not None and cue.far and cue.role == BEGIN and not STARTS.match(cue.word)

    def reopens(self, moment: Moment) -> bool:
        """Whether the verb ahead of a moment opens anew, so that something runs from then on."""
        cue = next((cue for cue in self.before(moment.start, CLAUSE) if cue.far), None)
        return cue is not None and bool(ANEW.match(cue.word))

    def opens(self, start: int, end: int) -> bool:
        """Whether a word that begins something stands between two places."""
        first = bisect_right(self._ends, start)
        return any(cue.role == BEGIN for cue in self.all[first:] if cue.end <= end)

    def runs_again(self, moment: Moment, floor: int) -> bool:
        """Whether a verb of its clause says that from a moment on all runs again."""
        ahead, behind = self.clause_ahead(moment, floor), self.clause_behind(moment, len(self.text))
        return resumes(ahead) or resumes(behind)

    def _over_an_adverb(self, moment: Moment) -> str:
        """ "tot zeker 17.00 uur", "until roughly 5 pm": one small word between."""
        for cue in self.before(moment.start, AGO):
            if cue.word in verbs.AGAIN:
                return ""
            long = not cue.noun and (cue.far or len(cue.word) > 2 or cue.word == "ab")
            return cue.role if long and _ADVERB.fullmatch(self.text, cue.end, moment.start) else ""
        return ""

    def ahead(self, moment: Moment, floor: int) -> str:
        """What a verb or a noun of the clause ahead of a moment makes of it; the clause begins at `floor`, too."""
        return _role(self._said_ahead(moment, floor))

    def _said_ahead(self, moment: Moment, floor: int) -> Cue | None:
        """The nearest; an end behind the noun of what is ended: "Ende der Sperrung: 22 Uhr"."""
        return speaker(self.clause_ahead(moment, floor))

    def behind(self, moment: Moment, ceiling: int) -> str:
        """What one behind the moment makes of it; the clause ends at `ceiling`, too."""
        return _role(self._said_behind(moment, ceiling))

    def _said_behind(self, moment: Moment, ceiling: int) -> Cue | None:
        return speaker(self.clause_behind(moment, ceiling))

    def around(self, moment: Moment, floor: int, ceiling: int) -> str:
        """What the verbs and nouns of its clause make of a moment; its own part of the clause speaks first."""
        ahead, behind = self._said_ahead(moment, floor), self._said_behind(moment, ceiling)
        if ahead and behind and (ahead.noun or ALSO.search(self.text, ahead.end, moment.start)):
            return behind.role
        return _role(ahead or behind)


def _role(cue: Cue | None) -> str:
    return cue.role if cue else ""
