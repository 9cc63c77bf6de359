# SPDX-License-Identifier: AGPL-3.0-or-later
"""Patterns that are compiled when they are first asked.

The hundreds that read prose take a second to compile, and a desk that comes back from a crash has notices to send
before it reads any. Most of them find nothing in most texts, and a cheaper look may tell so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache, reduce
from itertools import chain, count
from operator import or_
from typing import Generic, TypeVar

from tocsin.core.guard.memory import of_words

_low = lru_cache(maxsize=64)(str.lower)
_MEANS = frozenset(r"\.[](){}^$*+?")
"""What means more in a pattern than itself, but for the stroke."""
_WORD = re.compile(r"\w+")
_LONGEST = 60
"""Letters up to which a word is read; a longer one is none, and may meet every need."""
_BOUNDED = re.compile(r" ?\w+ ?")


@lru_cache(maxsize=64)
def words_of(text: str) -> frozenset[str]:
    """The words of a text in small letters."""
    return frozenset(_WORD.findall(text.lower()))


def telling(phrases: Iterable[str]) -> frozenset[str]:
    """The longest word of each phrase, as `words_of` reads it: a text without any of them holds no phrase."""
    return frozenset(max(_WORD.findall(phrase.lower()), key=len) for phrase in phrases)


K = TypeVar("K")


class Sieve(Generic[K]):
    """Which of several things may stand in a text, by its words: each word is asked once and remembered."""

    def __init__(self, told: Mapping[K, Callable[[str], object]]) -> None:
        self._of = of_words(32768)(lambda word: tuple(kind for kind, tells in told.items() if tells(word)))

    def kinds(self, low: str) -> set[K]:
        """What a text in small letters may hold; the rest it does not."""
        return set(chain.from_iterable(map(self._of, words_of(low))))


class _Needles:
    """Which needs a text meets: each of its words is asked once, for all patterns, and remembered.

    A need is words, " line ", and pieces that may be bounded on either side, "ahn", " linie".
    """

    def __init__(self, needs: Iterable[tuple[int, frozenset[str]]]) -> None:
        self._whole: dict[str, int] = {}
        self._pieces: dict[str, dict[str, int]] = {}
        for place, one in needs:
            for needle in one:
                whole = needle[0] == needle[-1] == " "
                held = self._whole if whole else self._pieces.setdefault(needle[:2], {})
                held[needle] = held.get(needle, 0) | 1 << place
        self._of = of_words(32768)(self._of_word)
        self.met = lru_cache(maxsize=64)(self._met)

    def _of_word(self, word: str) -> int:
        if len(word) > _LONGEST:
            return -1
        bounded = f" {word} "
        met = self._whole.get(bounded, 0)
        for at in range(len(word)):
            for piece, bits in self._pieces.get(bounded[at : at + 2], {}).items():
                if bounded.startswith(piece, at):
                    met |= bits
        return met

    def _met(self, text: str) -> int:
        """A bit for each need."""
        return reduce(or_, map(self._of, words_of(text)), 0)


_PLACES = count()
_NEEDS: dict[int, frozenset[str]] = {}
"""What patterns need that words tell, by the place of its bit."""


@lru_cache(maxsize=1)
def _needles(_many: int) -> _Needles:
    """Of so many needs as there are: modules that most desks never need bring more."""
    return _Needles(list(_NEEDS.items()))


def _told_by_words(needs: str | frozenset[str]) -> frozenset[str]:
    """The words and pieces of which a text must hold one; none where words cannot tell."""
    if not isinstance(needs, str):
        return frozenset(need[:-1] if need.endswith("*") else f" {need} " for need in needs)
    literals = needs.split("|") if _MEANS.isdisjoint(needs) else [""]
    pieces = [max(_BOUNDED.findall(re.sub(r"\W", " ", one)), key=len, default="") for one in literals]
    return frozenset(pieces) if all(len(piece.strip()) > 1 for piece in pieces) else frozenset()


class Late:
    """What `re.compile` gives, later.

    `needs` is a pattern, in small letters, of something that every match holds or looks at behind its beginning: a
    text without it is not searched. Words and pieces of words that strokes part cost nearly nothing, for each word is
    asked once; else it pays where `needs` begins with a digit, a mark or one of a few letters. A set is of whole words,
    as `words_of` reads them, of which every match holds one; "arbeits*" is a piece of any word.
    """

    def __init__(self, source: str, flags: int = 0, needs: str | frozenset[str] = "") -> None:
        self.pattern, self.flags = source, flags
        self.needs, self._bit = needs, 0
        if told := _told_by_words(needs):
            place = next(_PLACES)  # two threads may import two modules
            self._bit, _NEEDS[place] = 1 << place, told

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    @cached_property
    def _look(self) -> Callable[[str], object]:
        """What finds nothing in a text, in small letters, that lacks what every match needs, where words cannot tell."""
        needs = str(self.needs)
        if not _MEANS.isdisjoint(needs):
            return re.compile(needs).search
        return lambda low: any(one in low for one in needs.split("|"))

    def needed(self, text: str, *within: int) -> bool:
        """Whether what every match needs may stand in a text, or in a part of it."""
        if self._bit:
            return _needles(len(_NEEDS)).met(text) & self._bit != 0
        return bool(self._look(_low(text[slice(*within)] if within else text)))

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
