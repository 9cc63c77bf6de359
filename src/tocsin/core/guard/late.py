# SPDX-License-Identifier: AGPL-3.0-or-later
"""Patterns that are compiled when they are first asked.

The hundreds that read prose take a second to compile, and a desk that comes back from a crash has notices to send
before it reads any. Most of them find nothing in most texts, and a cheaper look may tell so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import chain
from typing import Generic, TypeVar

from tocsin.core.guard.memory import of_words

_low = lru_cache(maxsize=64)(str.lower)
_MEANS = frozenset(r"\.[](){}^$*+?")
"""What means more in a pattern than itself, but for the stroke."""
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=64)
def words_of(text: str) -> frozenset[str]:
    """The words of a text in small letters."""
    return frozenset(_WORD.findall(text.lower()))


def telling(phrases: Iterable[str]) -> frozenset[str]:
    """The longest word of each phrase, as `words_of` reads it: a text without any of them holds no phrase."""
    return frozenset(max(_WORD.findall(phrase.lower()), key=len) for phrase in phrases)


def one_of(needs: frozenset[str]) -> Callable[[str], bool]:
    """Tells of a word whether it is one of these, or holds one: "arbeits*" is a piece of any word."""
    holds = re.compile("|".join(word[:-1] for word in sorted(needs) if word.endswith("*")) or "(?!)").search
    return lambda word: word in needs or holds(word) is not None


K = TypeVar("K")


class Sieve(Generic[K]):
    """Which of several things may stand in a text, by its words: each word is asked once and remembered."""

    def __init__(self, told: Mapping[K, Callable[[str], object]]) -> None:
        self._of = of_words(32768)(lambda word: tuple(kind for kind, tells in told.items() if tells(word)))

    def kinds(self, low: str) -> set[K]:
        """What a text in small letters may hold; the rest it does not."""
        return set(chain.from_iterable(map(self._of, words_of(low))))


class Late:
    """What `re.compile` gives, later.

    `needs` is a pattern, in small letters, of something that every match holds or looks at behind its beginning: a
    text without it is not searched. It pays where `needs` is a word, words that strokes part, or begins with a digit,
    a mark or one of a few letters, for those are looked for ten times as fast. Cheaper still is a set of whole words,
    as `words_of` reads them, of which every match holds one; "arbeits*" is a piece of any word.
    """

    def __init__(self, source: str, flags: int = 0, needs: str | frozenset[str] = "") -> None:
        self.pattern, self.flags = source, flags
        self.needs = needs

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    @cached_property
    def _finds_need(self) -> Callable[[str], object]:
        """What finds nothing in a text, in small letters, that lacks what every match needs."""
        if isinstance(self.needs, str):
            if not _MEANS.isdisjoint(self.needs):
                return re.compile(self.needs).search
            one, *others = self.needs.split("|")
            return lambda low: one in low or any(word in low for word in others)
        pieces = [word[:-1] for word in self.needs if word.endswith("*")]
        lacking = self.needs.difference(f"{piece}*" for piece in pieces).isdisjoint
        if not pieces:
            return lambda low: not lacking(words_of(low))
        return lambda low: not lacking(words_of(low)) or any(piece in low for piece in pieces)

    def needed(self, text: str, *within: int) -> bool:
        """Whether what every match needs stands in a text, or in a part of it."""
        return bool(self._finds_need(_low(text[slice(*within)] if within else text)))

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        return self._search if self.needs else self.compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        return self._finditer if self.needs else self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        return self._sub if self.needs else self.compiled.sub

    def _search(self, text: str, *within: int) -> re.Match[str] | None:
        return self.compiled.search(text, *within) if self.needed(text, *within) else None

    def _finditer(self, text: str, *within: int) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text, *within) if self.needed(text, *within) else iter(())

    def _sub(self, to: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self.compiled.sub(to, text) if self.needed(text) else text
