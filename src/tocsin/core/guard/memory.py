# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is remembered of words and clauses: feeds say the same ones again and again, so each question is asked once.

So many words are kept, and when there are as many all are forgotten: whoever asks a thousand words of a line cannot afford to put
each in order of its age. One of a megabyte is no word and is asked anew each time.
Of clauses those of a sentence's length are kept, and longer ones asked anew.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
LONGEST = 1000
"""Letters of a word that may be kept."""


class _Words(dict[str, T]):
    """The answers to words."""

    def __init__(self, ask: Callable[[str], T], most: int, longest: int) -> None:
        self._ask, self._most, self._longest = ask, most, longest

    def __missing__(self, word: str) -> T:
        answer = self._ask(word)
        if len(word) <= self._longest:
            if len(self) >= self._most:
                self.clear()
            self[word] = answer
        return answer


def of_words(most: int, longest: int = LONGEST) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Remembers the answers to so many words of so many letters."""
    return lambda ask: _Words(ask, most, longest).__getitem__


CLAUSE = 240
"""Letters of a clause that may be kept."""


def of_clauses(most: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Remembers the answers to so many clauses and names; nobody may change one."""
    return of_words(most, CLAUSE)
