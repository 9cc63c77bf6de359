# SPDX-License-Identifier: AGPL-3.0-or-later
"""A Chinese text in words, and the names that end or begin at one of them."""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.han_words import word_at
from tocsin.core.guard.prose.east.han_words import CROSSINGS, PARTING, STATION, WAYS

LETTERS = Late("[\u4e00-\u9fff]")
LONGEST = 12
"""Letters of a name."""

Token = tuple[int, int]


class Cut:
    """A text in words: known ones, else letters; `parting` says which are no part of a name."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = []
        at = 0
        while at < len(text):
            length = _length(text, at)
            self.tokens.append((at, at + length))
            at += length

    def word(self, i: int) -> str:
        start, end = self.tokens[i]
        return self.text[start:end]

    def names(self, i: int) -> bool:
        """Whether a token may be part of a name."""
        word = self.word(i)
        return bool(LETTERS.match(word) or (word.isalnum() and word.isascii())) and not self.parts(i)

    def parts(self, i: int) -> bool:
        """Whether a token ends a name: a word that says something of it, a time, a line's last letter."""
        word = self.word(i)
        return word in PARTING or word[-1] in "线线綫" or _UNIT.fullmatch(word) is not None

    def back(self, i: int) -> str:
        """The name that ends before token `i`; a station's word stands at its end alone."""
        first = i
        while first and self.tokens[i - 1][1] - self.tokens[first - 1][0] <= LONGEST:
            at = first - 1
            last = first == i and self.word(at) in CROSSINGS
            if not (last or self.names(at)) or (first < i and self.word(at).endswith("站")):
                break
            first -= 1
        return local(self.text[self.tokens[first][0] : self.tokens[i - 1][1]]) if first < i else ""

    def ahead(self, i: int) -> tuple[str, int]:
        """The name that begins at token `i` and the token behind it; a station's ends with its word."""
        last = i
        while last < len(self.tokens) and self.tokens[last][1] - self.tokens[i][0] <= LONGEST:
            word = self.word(last)
            if not self.names(last) and not (last > i and word in CROSSINGS):
                break
            last += 1
            if word in STATION or word in CROSSINGS:
                break
        return (self.text[self.tokens[i][0] : self.tokens[last - 1][1]], last) if last > i else ("", i)


_UNIT = Late(r"\d+(?:[时時点點月日年]|分(?![钟鐘])|路(?!口))")
_DISTRICT = Late(r"^[\u4e00-\u9fff]{1,4}?[市区區县縣城](?=[\u4e00-\u9fff]{1,}[路街道桥橋口站]$)")


def local(name: str) -> str:
    """A road without the district it lies in: "钟山区大连路"."""
    return _DISTRICT.sub("", name)


_LATIN = Late("[A-Za-z0-9]+")


def _length(text: str, at: int) -> int:
    if run := _UNIT.match(text, at) or _LATIN.match(text, at):
        return run.end() - at
    if count := _longest(text, at, _STATIONS) or _longest(text, at, _BROAD) or _longest(text, at, _PARTING):
        return count
    if not LETTERS.match(text[at]):
        return 1
    length = word_at(text, at)
    # "天安门东区间": no word may take the first letter of one that parts.
    inside = (n for n in range(1, length) if _longest(text, at + n, _PARTING) > length - n)
    return next(inside, length)


Words = dict[str, tuple[str, ...]]


def _by_first(words: Iterable[str]) -> Words:
    """Words of more than one letter by their first, the longest of each first."""
    known: dict[str, list[str]] = {}
    for word in sorted({word for word in words if len(word) > 1}, key=len, reverse=True):
        known.setdefault(word[0], []).append(word)
    return {first: tuple(some) for first, some in known.items()}


_PARTING = _by_first(PARTING)
_STATIONS = _by_first(STATION)
_BROAD = _by_first([way for way in WAYS if way[0] in "大高快"])


def _longest(text: str, at: int, words: Words) -> int:
    """Letters of the longest of the words that begins at `at`; 0 when none does."""
    for word in words.get(text[at : at + 1], ()):
        if text.startswith(word, at):
            return len(word)
    return 0
