# SPDX-License-Identifier: AGPL-3.0-or-later
"""A family in a warning: "the O'Shaughnessy family", "Familie Krzempek", "the Kowalskis", "los Etxeberria fueron"."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.core.guard.cues.topics import OWN
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.announced_words import BODIES
from tocsin.core.guard.names.beside_a_name import ELSE, behind, only, stands_alone, unknown
from tocsin.core.guard.names.in_warnings_words import (
    ARE,
    FAMILY_AHEAD,
    FAMILY_BEHIND,
    NO_NOUNS,
    RANGES,
    THE_FAMILY,
)
from tocsin.core.guard.words import Token

_INSTITUTIONS = OWN | BODIES


def of_a_family(text: str, words: Sequence[Token], i: int, ahead: str) -> bool:
    word = words[i]
    if word.shouted:
        return False
    nouns = Kind.TOPIC if ahead in NO_NOUNS else Kind.COMMON | Kind.TOPIC
    if ahead in FAMILY_AHEAD and not kind_of(word.low) & nouns:
        return word.low not in _INSTITUTIONS
    if ahead in THE_FAMILY and behind(text, words, i) in ARE:
        return only(word.low, Kind.SURNAME)
    if ahead in FAMILY_AHEAD or behind(text, words, i) in FAMILY_BEHIND:
        return unknown(word.low) or only(word.low, Kind.SURNAME)
    if (
        ahead != "the"
        or not word.low.endswith("s")
        or kind_of(word.low) & ELSE
        or not stands_alone(text, words, i)
    ):
        return False
    one = kind_of(word.low[:-1])
    return bool(one & Kind.SURNAME) and not one & Kind.TOPIC and word.low not in RANGES and len(word.low) > 5
