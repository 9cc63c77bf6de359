# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is remembered of words and clauses: feeds say the same ones again and again, so each question is asked once.

So many words are kept, of whatever length, and when there are as many all are forgotten: whoever asks a thousand words of a line
cannot afford to put each in order of age. One of a megabyte is no word, and behind a text with such a one all is forgotten.
Of clauses those of a sentence's length are kept, and longer ones asked anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from typing import Any, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")
LONGEST = 1000
"""Letters of a word that may be kept."""
_LONG = re.compile(rf"(?<![\w'’‐‑-])[\w'’‐‑-]{{{LONGEST}}}")
_FORGET: list[Callable[[], None]] = []


class _Words(dict[str, T]):
    """The answers to words."""

    def __init__(self, ask: Callable[[str], T], most: int) -> None:
        self._ask, self._most = ask, most

    def __missing__(self, word: str) -> T:
        if len(self) >= self._most:
            self.clear()
        self[word] = answer = self._ask(word)
        return answer


def of_words(most: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Remembers the answers to so many words, until `forget_long`."""

    def remember(ask: Callable[[str], T]) -> Callable[[str], T]:
        known = _Words(ask, most)
        _FORGET.append(known.clear)
        return known.__getitem__

    return remember


CLAUSE = 240
"""Letters of a clause that may be kept."""


def of_clauses(most: int) -> Callable[[F], F]:
    """Remembers the answers to so many clauses and names; nobody may change one."""

    def remember(ask: F) -> F:
        known = lru_cache(maxsize=most)(ask)

        @wraps(ask)
        def asked(said: str, *more: Hashable, **named: Hashable) -> Any:
            return (known if len(said) <= CLAUSE else ask)(said, *more, **named)

        return cast(F, asked)

    return remember


def forget_long(text: str) -> None:
    """Forgets all words behind a text that holds one too long to be kept."""
    if len(text) >= LONGEST and _LONG.search(text):
        for forget in _FORGET:
            forget()
