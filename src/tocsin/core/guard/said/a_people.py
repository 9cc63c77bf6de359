# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a word is what several of a nation or a people are called: "Roumains", "zwei Schwarze", "grupa Rumunow"."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.said.described_words import COLOURS, NO_PEOPLE, NO_PEOPLES
from tocsin.core.guard.traits.peoples import MINORITIES, NATIONALS, PEOPLES
from tocsin.core.guard.words import Token

_AT = NEAR | frozenset("delante davanti devant vor przed auf beim du della with".split())


def ends(text: str, words: Sequence[Token], i: int) -> bool:
    return i + 1 == len(words) or words[i + 1].low in _AT or parted(text, words[i], words[i + 1])


def is_national(word: Token) -> bool:
    return word.low in NATIONALS and word.low not in NO_PEOPLES and (word.low != "poles" or word.capital)


def is_of_a_people(word: Token) -> bool:
    """Also by a word that is often another's: "zwei Schwarze", "grupa Rumunow"."""
    if word.low in COLOURS:
        return word.capital or not word.low.startswith("schwarz")
    return _called_so(word.low) and not (word.capital and kind_of(word.low) & Kind.PLACE)


@of_words(32768)
def _called_so(low: str) -> bool:
    return low.startswith((*PEOPLES, *MINORITIES)) and not low.startswith(NO_PEOPLE)


def parted(text: str, left: Token, right: Token) -> bool:
    return any(mark in text[left.end : right.start] for mark in ",.;!?\n")
