# SPDX-License-Identifier: AGPL-3.0-or-later
"""Towns whose names read like somebody's, in what staff type and rules are called: "Agrate Conturbia power cut"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.finding import Found
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


_BESIDE = 40


def no_towns(text: str, found: Iterable[Found]) -> tuple[Found, ...]:
    """What was found without the towns of several words that were taken for somebody: "floods at Stanton Drew"."""
    return tuple(f for f in found if f.kind != "person" or not _of_several_words(text, f))


def _of_several_words(text: str, found: Found) -> bool:
    first = max(0, found.start - _BESIDE)
    near = text[first : found.end + _BESIDE]
    start, end = found.start - first, found.end - first
    return any(a <= start and end <= b and (" " in near[a:b] or "-" in near[a:b]) for a, b in towns(near))
