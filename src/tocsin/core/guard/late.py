# SPDX-License-Identifier: AGPL-3.0-or-later
"""Patterns that are compiled when they are first asked.

The hundreds that read prose take a second to compile, and a desk that comes back from a crash has notices to send
before it reads any. Most of them find nothing in most texts, and a cheaper look may tell so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache, reduce
from itertools import chain
from operator import and_, or_
from typing import ClassVar, Generic, TypeVar

from tocsin.core.guard.memory import of_words
from tocsin.core.guard.needles import Need, beginnings, bit_of, unmet

_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d+")


@lru_cache(maxsize=64)
def words_of(text: str) -> frozenset[str]:
    """The words of a text in small letters."""
    return frozenset(_WORD.findall(text.lower()))


def telling(phrases: Iterable[str]) -> frozenset[str]:
    """The longest word of each phrase, as `words_of` reads it: a text without any of them holds no phrase."""
    return frozenset(max(_WORD.findall(phrase.lower()), key=len) for phrase in phrases)


K = TypeVar("K")
To = str | Callable[[re.Match[str]], str]
"""What stands in the place of a match."""


class Sieve(Generic[K]):
    """Which of several things may stand in a text, by its words: each word is asked once and remembered."""

    def __init__(self, told: Mapping[K, Callable[[str], object]]) -> None:
        self._of = of_words(32768)(lambda word: tuple(kind for kind, tells in told.items() if tells(word)))

    def kinds(self, words: Iterable[str]) -> set[K]:
        """What a text of these words may hold; the rest it does not."""
        return set(chain.from_iterable(map(self._of, words)))


class Needed:
    """Something of which a text must hold one, so that a reader is worth asking; as the `needs` of a `Late`."""

    def __init__(self, need: Need) -> None:
        self._bit = bit_of(need)

    def may_be_in(self, text: str) -> bool:
        """Whether a text may hold one."""
        return not unmet(text) & self._bit


_NOTHING: Iterator[re.Match[str]] = iter(())


class Late:
    """What `re.compile` gives, later.

    `needs` is something that every match holds or looks at behind its beginning, or several such: a text without it is
    not searched, and that costs nearly nothing. Words and parts of words, in small letters, that strokes part; a set of
    whole words, as `words_of` reads them, of which "arbeits*" is a part of any; or a pattern, which is asked of each
    piece that blanks and tags part and that is no word, in small letters, with a nought for each digit and a blank on either side.
    `begins` is a need that the word meets with which every match begins, " stop" or " line "; only there it is tried,
    or also where a number begins.
    """

    def __init__(
        self,
        source: str,
        flags: int = 0,
        needs: Need | tuple[Need, ...] = (),
        begins: Need = "",
        or_a_number: bool = False,
    ) -> None:
        self.pattern, self.flags = source, flags
        self.needs = needs if isinstance(needs, tuple) else (needs,)
        self._begun, self._or_a_number = bit_of(begins, True) if begins else 0, or_a_number
        self.bits = reduce(or_, map(bit_of, self.needs), 0 if or_a_number else self._begun)
        """Its needs among those of all patterns, as `unmet` tells them."""

    compile: ClassVar[Callable[[str, int], re.Pattern[str]]] = re.compile
    """How patterns are compiled; who keeps them between runs sets another way, which gives the same."""

    @property
    def read(self) -> str:
        """The pattern as the engine reads it."""
        return self.pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return Late.compile(self.read, self.flags)

    @property
    def gated(self) -> bool:
        """Whether a text can be told to hold no match without a search."""
        return self.bits != 0

    def needed(self, text: str) -> bool:
        """Whether what every match needs may stand in a text."""
        return not unmet(text) & self.bits

    def search_part(self, part: str, whole: str) -> re.Match[str] | None:
        """The first match in a part of a text: what every match needs is asked of the whole, where that is known already."""
        return None if unmet(whole) & self.bits else self.compiled.search(part)

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        return self._search if self.bits else self.compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        return self._finditer if self.bits or self._begun else self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        return self._sub if self.bits else self.compiled.sub

    def _search(self, text: str, *within: int) -> re.Match[str] | None:
        if unmet(text) & self.bits:
            return None
        if self._begun and not within:
            return next(self._finditer(text), None)
        return self.compiled.search(text, *within)

    def _finditer(self, text: str, *within: int) -> Iterator[re.Match[str]]:
        if unmet(text) & self.bits:
            return _NOTHING
        if self._begun and not within and len(low := text.lower()) == len(text):
            return self._begun_at(text, self._places(low))
        return self.compiled.finditer(text, *within)

    def _places(self, low: str) -> list[int]:
        places = beginnings(low, self._begun)
        if self._or_a_number:
            places = sorted({*places, *(number.start() for number in _NUMBER.finditer(low))})
        return places

    def _begun_at(self, text: str, places: list[int]) -> Iterator[re.Match[str]]:
        end = 0
        for start in places:
            if start >= end and (found := self.match(text, start)):
                end = found.end()
                yield found

    def _sub(self, to: To, text: str) -> str:
        if unmet(text) & self.bits or (self._begun and self._search(text) is None):
            return text
        return self.compiled.sub(to, text)


class Several(Generic[K]):
    """Patterns asked of the same text, each with what it tells: one look says which of them the text can meet."""

    def __init__(self, told: Iterable[tuple[K, Late]]) -> None:
        known = tuple(told)
        self.patterns = tuple(pattern for _, pattern in known)
        self._free: list[tuple[K, Late]] = []
        self._first: dict[int, list[tuple[K, Late]]] = {}
        for tells, pattern in known:
            first = pattern.bits & -pattern.bits
            (self._first.setdefault(first, []) if first else self._free).append((tells, pattern))
        self._bits = reduce(or_, self._first, 0)
        """Of each pattern the first need: a text that meets none of these meets no pattern."""

    def possible(self, *forms: str) -> list[tuple[K, Late]]:
        """Those that one of a text's forms can meet, with what they tell; most texts meet the need of few."""
        missing = unmet(forms[0]) if len(forms) == 1 else reduce(and_, map(unmet, forms))
        found = list(self._free)
        met = self._bits & ~missing
        while met:
            first = met & -met
            met ^= first
            for one in self._first[first]:
                if not missing & one[1].bits:
                    found.append(one)
        return found

    def finditer(self, text: str) -> Iterator[tuple[K, re.Match[str]]]:
        """Each match, with what its pattern tells."""
        for tells, pattern in self.possible(text):
            for found in pattern.finditer(text):
                yield tells, found
