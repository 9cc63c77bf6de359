# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is told of those at a place, whatever it is: "crew speaking ill of ...", "docenten die ...", "ansatte med stress".

A rule may name them ("night crew", "docenten"). So a clause behind the word, a verb of what they are doing, or what they have
makes it a watch on them; "staff with keys" is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.jobs import is_somebody
from tocsin.core.guard.watches.peoples import PEOPLE, TRADES
from tocsin.core.guard.watches.weigh import SMALL, weight_of
from tocsin.core.guard.words import Token

Hit = tuple[int, int, str]

_WHO = frozenset(
    """who whose whom die qui dont que che cui ktorzy ktore ktory dic jotka joilla joiden jotka joka som der kteri ktere ktery
    الذين اللواتي اللاتي الذي""".split()
)
_WITH = frozenset("with mit avec con med met com z ze s se".split())
_DOINGS = frozenset(
    """parking training meeting building dining changing charging housing landing loading unloading cleaning catering scheduling rostering handling
    briefing debriefing lighting heating cooling wing morning evening lodging crossing string ceiling railing working operating covering cycling boarding staffing mooring docking""".split()
)
_ILLS = frozenset(
    "stress problemi problems problemes problemas probleme problemen problemami klopotami issues troubles ennuis bad heart back".split()
)
_THING, _PEOPLES = -1.0, 1.0


def told(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and kind of each."""
    for i, word in enumerate(words[:-1]):
        if not _somebody(word):
            continue
        after, behind = words[i + 1], words[i + 2] if i + 2 < len(words) else None
        if (
            (behind and after.low in _WHO)
            or (behind and after.low in _WITH and _of_people(words[i + 2 :]))
            or (behind and _doing(after) and text[word.end : after.start] == " ")
        ):
            yield word.start, behind.end, "person"


def _somebody(word: Token) -> bool:
    return word.low in PEOPLE or word.low in TRADES or is_somebody(word.low)


def _of_people(behind: Sequence[Token]) -> bool:
    """Whether the first word that counts speaks of people, or of what wears them out."""
    first = next((w for w in behind if w.low not in SMALL), None)
    return first is not None and (first.low in _ILLS or weight_of(first.low, first.word) >= _PEOPLES)


def _doing(word: Token) -> bool:
    """An English verb in its running form: "speaking", "organising"."""
    return (
        len(word.low) > 5
        and word.low.endswith("ing")
        and word.word.islower()
        and word.low not in _DOINGS
        and weight_of(word.low, word.word) > _THING
    )
