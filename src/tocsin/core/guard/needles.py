# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which patterns a text can meet at all: what each needs is asked of every piece of the text, once for all patterns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache, reduce
from itertools import count
from operator import or_
from typing import NamedTuple

from tocsin.core.guard.memory import of_words

_MEANS = frozenset(r"\[](){}^$*+?")
"""What means more in a pattern than itself, but for the stroke."""
_WORD = re.compile(r"\w+")
_LONGEST = 60
"""Letters up to which a word is read, and what blanks part is remembered; a longer word is none, and may meet every need."""
_BOUNDED = re.compile(r" ?\w+ ?")
_PIECE = re.compile(r"[^\s<>]+")
"""What blanks and tags part."""
_DIGIT = re.compile(r"\d")
_NOUGHTS = str.maketrans("123456789", "000000000")


def _asks_digits(shape: str) -> bool:
    """Whether nothing without a digit is of a shape; of some that is not seen."""
    return all(r"\d" in one for one in re.sub(r"\[[^]]*\]", "", shape).split("|"))


class _Need(NamedTuple):
    words: frozenset[str]
    shape: str
    begins: bool


class _Shapes:
    """Patterns with their bits; most pieces have none of them, which one look tells, and the others few, which one look
    at each row of them tells. None may count on its groups' numbers."""

    def __init__(self, bits: dict[str, int]) -> None:
        self._any = _either(bits)
        each = [(shape, re.compile(shape).search, of) for shape, of in bits.items()]
        rows = [each[at : at + _ROW] for at in range(0, len(each), _ROW)]
        self._rows = [(_either(s for s, _, _ in row), [(look, of) for _, look, of in row]) for row in rows]

    def met(self, bounded: str) -> int:
        """The bits of those that a piece with a blank on either side has."""
        if not self._any(bounded):
            return 0
        found = 0
        for any_of, row in self._rows:
            if any_of(bounded):
                found |= reduce(or_, [of for look, of in row if look(bounded)], 0)
        return found


_ROW = 8


def _either(shapes: Iterable[str]) -> Callable[[str], re.Match[str] | None]:
    """Finds one of some shapes."""
    either = re.compile("|".join(f"(?:{shape})" for shape in shapes) or r"(?!)")
    if either.groups:
        raise ValueError("a need has a group")
    return either.search


class _Needles:
    """Which needs a text meets: each piece of it that blanks part is asked once, for all patterns, and remembered.

    A need is words, " line ", and parts of words that may be bounded on either side, "ahn", " linie"; or a pattern.
    """

    def __init__(self, needs: Iterable[tuple[int, _Need]]) -> None:
        self._bounded: dict[str, int] = {}
        self._parts: dict[str, dict[str, int]] = {}
        shapes: dict[str, int] = {}
        self.all = self._begun = 0
        for place, need in needs:
            bit = 1 << place
            self.all |= bit
            self._begun |= bit if need.begins else 0
            if need.shape:
                shapes[need.shape] = shapes.get(need.shape, 0) | bit
            for needle in need.words:
                held = self._bounded if needle[0] == " " else self._parts.setdefault(needle[:3], {})
                held[needle] = held.get(needle, 0) | bit
        self._shapes = {
            digits: _Shapes({s: bits for s, bits in shapes.items() if digits or not _asks_digits(s)})
            for digits in (True, False)
        }
        self._of = of_words(32768, _LONGEST)(self._of_piece)
        self._of_word = of_words(32768, _LONGEST)(self._word)
        self._begun_in = of_words(32768, _LONGEST)(self._in_piece)
        self._of_shape = of_words(8192, _LONGEST)(self._shape)
        self.unmet = lru_cache(maxsize=64)(self._unmet)
        self.beginnings = lru_cache(maxsize=32)(self._beginnings)

    def _word(self, word: str) -> int:
        if len(word) > _LONGEST:
            return self.all
        bounded = f" {word} "
        met = reduce(or_, [self._bounded.get(bounded[:end], 0) for end in range(2, len(bounded) + 1)])
        for at in range(1, len(word)):
            for beginning in (bounded[at : at + 3], bounded[at : at + 2]):
                for part, bits in self._parts.get(beginning, {}).items():
                    if bounded.startswith(part, at):
                        met |= bits
        return met

    def _shape(self, shape: str) -> int:
        return self._shapes[bool(_DIGIT.search(shape))].met(f" {shape} ")

    def _of_piece(self, piece: str) -> int:
        """Of words alone only single letters have a shape that a pattern would look for."""
        met = reduce(or_, map(self._of_word, _WORD.findall(piece)), 0)
        if len(piece) > 1 and piece.isalpha():
            return met
        return met | self._of_shape(piece.translate(_NOUGHTS))

    def _unmet(self, low: str) -> int:
        """A bit for each need that a text in small letters does not meet."""
        pieces = set(low.replace("<", " ").replace(">", " ").split())
        return self.all & ~reduce(or_, map(self._of, pieces), 0)

    def _in_piece(self, piece: str) -> tuple[tuple[int, int], ...]:
        """Where in a piece words begin with which patterns may, and the bits of these."""
        words = ((m.start(), self._of_word(m[0]) & self._begun) for m in _WORD.finditer(piece))
        return tuple((at, met) for at, met in words if met)

    def _beginnings(self, low: str) -> list[tuple[int, int]]:
        """Where in a text in small letters words begin with which patterns may, and the bits of these: of few anybody asks."""
        begun = self._begun_in
        return [(piece.start() + at, met) for piece in _PIECE.finditer(low) for at, met in begun(piece[0])]


_PLACES = count()
_NEEDS: dict[int, _Need] = {}
"""What patterns need, by the place of its bit."""


@lru_cache(maxsize=1)
def _needles(_many: int) -> _Needles:
    """Of so many needs as there are: modules that most desks never need bring more."""
    return _Needles(list(_NEEDS.items()))


def beginnings(low: str, bit: int) -> list[int]:
    """Where in a text in small letters words begin with which a pattern of such a bit may."""
    return [at for at, met in _needles(len(_NEEDS)).beginnings(low) if met & bit]


@lru_cache(maxsize=64)
def unmet(text: str) -> int:
    """A bit for each need that a text surely does not meet: of one that a module brought since it may."""
    # "İ" in small letters is two signs, and a search that ignores case takes it for an "i".
    return _needles(len(_NEEDS)).unmet(text.replace("İ", "i").lower())


Need = str | frozenset[str]


@cache
def bit_of(need: Need, begins: bool = False) -> int:
    """The bit of a need; `begins` when a pattern is tried only where a word meets it."""
    place = next(_PLACES)  # two threads may import two modules
    _NEEDS[place] = _Need(*_told(need), begins)
    return 1 << place


def _told(need: Need) -> tuple[frozenset[str], str]:
    """The words and parts of words, and the pattern, of which a text must hold one."""
    if not isinstance(need, str):
        return frozenset(one[:-1] if one.endswith("*") else f" {one} " for one in need), ""
    if not _MEANS.isdisjoint(need):
        return frozenset(), need
    parts = {
        one: max(_BOUNDED.findall(re.sub(r"\W", " ", one)), key=len, default="") for one in need.split("|")
    }
    literal = {one: part for one, part in parts.items() if len(part.strip()) > 1 or " " in one == part}
    return frozenset(literal.values()), "|".join(one for one in parts if one not in literal)


def first_words(phrases: Iterable[str], of_stem: str = " ") -> str:
    """With which words phrases begin, as a need; of a stem of one word, with "", the beginning of a word."""
    found = {(m[0], len(m[0]) < len(phrase)) for phrase in phrases if (m := _WORD.match(phrase))}
    return "|".join(f" {word}{' ' if goes_on else of_stem}" for word, goes_on in found)
