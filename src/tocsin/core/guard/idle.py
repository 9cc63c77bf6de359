# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which of the scanner's readers have nothing to do in a text: two looks tell, one at its words and one at its needs.

Most readers find nothing in most texts. One that starts from a word of its own says by `starts_from` what tells such a word; each word
is asked once for all readers, and remembered. One that starts from patterns says by `looks_for` which; what a text can
meet is known for all patterns at once (`needles`). A reader that says neither is asked of every text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from tocsin.core.guard.late import Late, Several, Sieve

Reader = Callable[..., Any]
R = TypeVar("R", bound=Reader)
_WORDS: dict[Reader, Callable[[str], object]] = {}
_PATTERNS: dict[Reader, tuple[Late, ...]] = {}


def starts_from(tells: Callable[[str], object]) -> Callable[[R], R]:
    """Of a reader that finds nothing where `tells` knows no word, as it is written."""

    def say(reads: R) -> R:
        _WORDS[reads] = tells
        return reads

    return say


def looks_for(*patterns: Late) -> Callable[[R], R]:
    """Of a reader that finds nothing where no pattern can match, in a text of Latin letters."""

    def say(reads: R) -> R:
        _PATTERNS[reads] = patterns
        return reads

    return say


class Idle:
    """Tells which of some readers are idle."""

    def __init__(self, readers: Iterable[Reader]) -> None:
        known = list(readers)
        self._of_words = [reads for reads in known if reads in _WORDS]
        self._of_patterns = [reads for reads in known if reads in _PATTERNS]
        self._sieve = Sieve({reads: _WORDS[reads] for reads in self._of_words})
        self._several = Several(
            (reads, pattern) for reads in self._of_patterns for pattern in _PATTERNS[reads]
        )

    def by_words(self, words: Iterable[str]) -> set[Reader]:
        """Those that no word is for."""
        return set(self._of_words) - self._sieve.kinds(words)

    def by_patterns(self, *forms: str) -> set[Reader]:
        """Those that look for nothing that one of a text's forms can meet."""
        return set(self._of_patterns) - {reads for reads, _ in self._several.possible(*forms)}
