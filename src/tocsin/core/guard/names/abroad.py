# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names in scripts that are neither Latin nor Greek nor Cyrillic. Half of the word lists come with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.names.announced_east import announced_east
from tocsin.core.guard.names.arabic import arabic_names
from tocsin.core.guard.names.chinese import chinese_names
from tocsin.core.guard.names.east import eastern_names, hebrew_names
from tocsin.core.guard.names.south import southern_names
from tocsin.core.guard.words import Token

Hit = tuple[int, int, float]


def abroad(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    yield from arabic_names(text, words)
    yield from hebrew_names(text, words)
    yield from eastern_names(text)
    yield from southern_names(text)
    yield from chinese_names(text)
    yield from announced_east(text, words)
