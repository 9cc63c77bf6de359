# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words and turns of the lists, laid out so that one look per word of a text finds them.

A list is a text of folded terms, one a comma: `word*` is a beginning, "several words*" ends in one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from tocsin.core.guard.memory import of_words
from tocsin.core.guard.words import Token, folded

_DIGIT = re.compile(r"\d")
_BEGINNING = 2
"""Letters of a second word by which a term is looked up."""
_SAINTS = ("saint-", "sainte-", "sankt-", "san-", "st-")
"""Towns: "Saint-Priest" has no priest."""
Span = tuple[str, int, int]
"""Kind, first and last word."""


class Book:
    """Lists by kind; `inside` are terms that may stand anywhere in a word."""

    def __init__(self, lists: Iterable[tuple[str, str]]) -> None:
        self.whole: dict[str, dict[str, list[tuple[tuple[str, ...], bool, str]]]] = {}
        """By the first word, and by how the second begins."""
        self.starts: dict[str, str] = {}
        self.inside: dict[str, str] = {}
        for kind, text in lists:
            for term in re.split(r"[,\n]", text):
                self._add(term.strip(), kind)
        self.lengths = sorted({len(s) for s in self.starts})
        self.heads = frozenset(s[: self.lengths[0]] for s in self.starts)
        self.begun = of_words(32768)(self._begun)
        self.speaks = of_words(32768)(self._speaks)
        """Whether anything may be said from such a word on."""

    def _add(self, term: str, kind: str) -> None:
        first, rest = _words(term)
        if not first:
            return
        if term.startswith("*"):
            self.inside[first] = kind
        elif not rest and term.endswith("*"):
            self.starts[first] = kind
        else:
            begins = rest[0][:_BEGINNING] if rest else ""
            if term.endswith("*") and len(rest) == 1 and len(begins) < _BEGINNING:
                raise ValueError(f"{term}: ends in too few letters")
            self.whole.setdefault(first, {}).setdefault(begins, []).append((rest, term.endswith("*"), kind))

    def at(self, words: Sequence[Token], i: int) -> Iterator[Span]:
        """What is said from one word on."""
        low = words[i].low
        if told := self.whole.get(low):
            behind = words[i + 1].low[:_BEGINNING] if i + 1 < len(words) else ""
            for rest, starred, kind in (*told.get("", ()), *(told.get(behind, ()) if behind else ())):
                last = i + len(rest)
                if last < len(words) and _same(words, i, rest, starred):
                    yield kind, i, last
        if kind := self.begun(low):
            yield kind, i, i

    def speaks_at(self, words: Sequence[Token], i: int) -> bool:
        """Whether anything may be said from one word on, as the next begins: "de" says nothing alone."""
        told = self.whole.get(words[i].low)
        if told and ("" in told or (i + 1 < len(words) and words[i + 1].low[:_BEGINNING] in told)):
            return True
        return bool(self.begun(words[i].low))

    def _speaks(self, low: str) -> bool:
        return low in self.whole or bool(self.begun(low))

    def _begun(self, low: str) -> str:
        """The kind of a word that begins as a term does, or does so behind a hyphen."""
        parts = low.split("-") if "-" in low and not low.startswith(_SAINTS) else [low]
        for part in (low, *parts[1:]):
            if part[: self.lengths[0]] in self.heads:
                for length in self.lengths:
                    if kind := self.starts.get(part[:length]):
                        return kind
        return ""


@cache
def _words(term: str) -> tuple[str, tuple[str, ...]]:
    """The first word of a term, which stands in the lists of several books, and the others."""
    if _DIGIT.search(term):
        raise ValueError(f"{term}: a number is no word, so the term would be found without it")
    said = term.replace("*", "")
    # Of tens of thousands of terms most are plain words, which every start of a process reads.
    plain = said.isascii() and said.islower() and said.replace(" ", "").isalpha()
    first, *rest = (*(said.split() if plain else list(folded(said))), "")
    return first, tuple(rest[:-1])


def _same(words: Sequence[Token], i: int, rest: tuple[str, ...], starred: bool) -> bool:
    for n, part in enumerate(rest, 1):
        word = words[i + n].low
        if word != part and not (starred and n == len(rest) and word.startswith(part)):
            return False
    return True
