# SPDX-License-Identifier: AGPL-3.0-or-later
"""Towns whose names read like somebody's, in what staff type and rules are called: "Agrate Conturbia power cut"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.lexicon.places_named import WORDS
from tocsin.core.guard.normal import fold
from tocsin.core.guard.words import tokens

_LONGEST, _MOST = 6, 40


def towns(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each."""
    words = tokens(text)[:_MOST]
    for i, first in enumerate(words):
        for last in words[i : i + _LONGEST]:
            if fold(text[first.start : last.end]) in WORDS:
                yield first.start, last.end


def in_a_town(text: str, start: int, end: int) -> bool:
    """Whether what stands there is a town's name, or a part of it."""
    return any(first <= start and end <= last for first, last in towns(text))
