# SPDX-License-Identifier: AGPL-3.0-or-later
"""Several of a nation by a word that no list need hold: "Kongolesen auf Rampe 2", "lituanos ETT"."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.traits.peoples import MANY, NATIONS
from tocsin.core.guard.watches.weigh import weight_of
from tocsin.core.guard.words import Token


def of_a_nation(low: str) -> bool:
    """Whether a folded word begins as a nation's name and ends as several of it, and is no place."""
    return low.startswith(NATIONS) and MANY.search(low) is not None and not kind_of(low) & Kind.PLACE


def by_itself(words: Sequence[Token], i: int) -> bool:
    """The first word, or behind an article, and no adjective: nothing behind it, or a small word of place."""
    if i > 1 or (i and words[0].low not in _ARTICLES) or words[i].low in _COUNTRIES:
        return False
    rest = words[i + 1 :]
    return not rest or rest[0].low in NEAR | PARTICLES | _AT or (not i and _counts(words))


_ARTICLES = frozenset("i gli le los las les die the os as de".split())


def _counts(words: Sequence[Token]) -> bool:
    """ "lituanos ETT": no adjective ("Chinese New Year"), and no thing behind it."""
    return not words[0].low.endswith("ese") and weight_of(words[1].low, words[1].word) > _THING


_THING = -2.0
_AT = frozenset("auf im am beim chez dans du della w na".split())
_COUNTRIES = frozenset(
    "indien rumanien albanien serbien kroatien slowenien armenien georgien bulgarien algerien tunesien brasilien argentinien kolumbien libyen athiopien mazedonien".split()
)
