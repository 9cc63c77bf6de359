# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of a text with their place, as every part of the scanner sees them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import fold

_WORD = re.compile(r"[^\W\d_]+(?:['’\-‐‑][^\W\d_]+)*")
_ELIDED = re.compile(
    r"(?:d|l|qu|n|s|c|j|m|t|un|dell|all|dall|nell|sull|coll|jusqu|lorsqu|puisqu|quest|quell)['’]", re.I
)


class Token(Struct, gc=False):
    """One word; `low` is folded and without a possessive; `capital` says that it begins like a name ("al-Assad" does);
    `explained` means no part of a person's name."""

    start: int
    end: int
    word: str
    low: str
    capital: bool
    explained: bool = False

    @property
    def shouted(self) -> bool:
        return len(self.word) > 1 and self.word.isupper()


def tokens(text: str) -> list[Token]:
    found: list[Token] = []
    for match in _WORD.finditer(text):
        word, low, capital = _read(match[0])
        end = match.end()
        found.append(Token(end - len(word), end, word, low, capital))
    return found


def folded(text: str) -> Iterator[str]:
    """The words of a text as `Token.low` has them, without their places."""
    return (_read(word)[1] for word in _WORD.findall(text))


@lru_cache(maxsize=64)
def is_shouted(text: str) -> bool:
    """Whether a text has large letters only; asked of every name in it."""
    return text.isupper()


def cover(words: list[Token], start: int, count: int) -> None:
    """Explain so many words from one on; fewer where the row ends."""
    for token in words[start : start + count]:
        token.explained = True


def bare(word: str) -> str:
    """Folded, without "'s"."""
    low = fold(word)
    return low[:-2] if low.endswith("'s") else low


@of_words(65536)
def _read(word: str) -> tuple[str, str, bool]:
    """A word without its elided article ("d'Alice" is "Alice", "L'arrêt" is "arrêt"; "D'Angelo" stays), the same folded,
    and whether it begins like a name."""
    elided = _ELIDED.match(word) if "'" in word or "’" in word else None
    if (
        elided
        and elided.end() < len(word)
        and (
            not (word[0].isupper() and word[elided.end()].isupper())
            or (word[elided.end() :].isupper() and len(word) > elided.end() + 1)
        )
    ):
        word = word[elided.end() :]
    return word, bare(word), word[0].isupper() or (word[2:3] == "-" and word[3:4].isupper())
