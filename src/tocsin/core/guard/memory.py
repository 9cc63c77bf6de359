# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is remembered of words: feeds say the same ones again and again, so each question is asked once a word.

So many words are kept, of whatever length; one of a megabyte is no word, and behind a text with such a one all is forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

T = TypeVar("T")
LONGEST = 1000
"""Letters of a word that may be kept."""
_LONG = re.compile(rf"(?<![\w'’‐‑-])[\w'’‐‑-]{{{LONGEST}}}")
_FORGET: list[Callable[[], None]] = []


def of_words(most: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Remembers the answers to so many words, until `forget_long`."""

    def remember(ask: Callable[[str], T]) -> Callable[[str], T]:
        asked = lru_cache(maxsize=most)(ask)
        _FORGET.append(asked.cache_clear)
        return asked

    return remember


def forget_long(text: str) -> None:
    """Forgets all words behind a text that holds one too long to be kept."""
    if len(text) >= LONGEST and _LONG.search(text):
        for forget in _FORGET:
            forget()
