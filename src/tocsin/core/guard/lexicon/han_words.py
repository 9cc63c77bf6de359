# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cuts Chinese into words: the longest that the dictionary or the gazetteer knows, else one character."""

from __future__ import annotations

from functools import cache

from tocsin.core.guard.lexicon.common_zh import WORDS as COMMON_ZH
from tocsin.core.guard.lexicon.makers import MAKERS_ZH
from tocsin.core.guard.lexicon.places_zh import WORDS as PLACES_ZH
from tocsin.core.guard.world.zh import WORDS as WORLD_ZH

# Of weather and gates, in no dictionary: 沙 and 雷 are surnames, too, and 西门 is one.
WEATHER_ZH = frozenset("沙尘暴 沙塵暴 沙尘 沙塵 扬沙 揚沙 浮尘 浮塵 雨夹雪 雷暴大风 雷雨 过磅 過磅".split())
_NAMES = PLACES_ZH | MAKERS_ZH | WEATHER_ZH | WORLD_ZH
_LONGEST = 4
_LONGEST_PLACE = 8


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """How many letters the words have that begin with a letter, the most first."""
    known: dict[str, set[int]] = {}
    for word in _NAMES:
        if 1 < len(word) <= _LONGEST_PLACE:
            known.setdefault(word[0], set()).add(len(word))
    for word in COMMON_ZH:
        if 1 < len(word) <= _LONGEST:
            known.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in known.items()}


def word_at(said: str, at: int) -> int:
    """Letters of the longest word or place that begins at `at`; 1 when none does."""
    for count in _lengths().get(said[at : at + 1], ()):
        part = said[at : at + count]
        if len(part) == count and (part in _NAMES or (count <= _LONGEST and part in COMMON_ZH)):
            return count
    return 1
