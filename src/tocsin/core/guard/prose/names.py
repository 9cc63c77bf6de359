# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reads a proper name at a place in a text: the words that begin like a name, up to the first that does not."""

from __future__ import annotations

import re

from tocsin.core.guard.prose import tables

LONGEST = 8
_TOKEN = re.compile(r"[ ]?(\([^()\n]{1,40}\)|[^\s,;:()!?\"«»„“”↔|]{1,60}|[«»„“”\"])")
_BARE = re.compile(r"[.'’]+$")
_TIME = re.compile(r"\d{1,2}(?:[:h]\d{2}|h|\.\d{2}\.?.*|[/.]\d{1,2}(?:[/.]\d*)?)$|\d{5,}$", re.IGNORECASE)
_LEAD = re.compile(r"(?:[ldLD]'|all'|dell'|dall')(?=[A-ZÀ-ÖØ-Þ])")
_ABBREVIATED = re.compile(r"(?:[A-Za-zÀ-ž]{1,4}|[Ss]tr|[Aa]vda|[A-Za-z]\.[A-Za-z])\.$")
_SHORT = re.compile(r"\([^()\n]{1,16}\)$")
_QUOTE = frozenset('«»„“”"')


def _opens(word: str) -> bool:
    bare = _LEAD.sub("", word).lstrip("'")
    return bool(bare) and (bare[0].isupper() or (bare[0].isdigit() and not _TIME.match(bare)))


def _fenced(word: str) -> bool:
    plain = word.strip(".'-").casefold()
    return plain in tables.fences() or bool(tables.cause().match(plain))


class Reader:
    """Collects one name; `end` is where the text goes on."""

    def __init__(self, text: str, at: int, joiners: frozenset[str]) -> None:
        self.text, self.end, self.joiners = text, at, joiners
        self.words: list[str] = []
        self.held: list[str] = []

    def read(self) -> str:
        at = self.end
        for _ in range(LONGEST + 4):
            found = _TOKEN.match(self.text, at)
            if not found or len(self.words) >= LONGEST or not self.take(found):
                break
            at = found.end()
        return " ".join(self.words).strip(" .-–'&/@")

    def take(self, found: re.Match[str]) -> bool:
        word = found.group(1)
        if word in _QUOTE:
            return self._quote(found)
        if word[0] == "(":
            return self._aside(found)
        if word.casefold() in self.joiners and self.words:
            return False
        if word in ("-", "–"):
            return False
        return self._word(word, found.end())

    def _quote(self, found: re.Match[str]) -> bool:
        if self.words:
            self.end = found.end()
        return not self.words

    def _aside(self, found: re.Match[str]) -> bool:
        # "Wien Hbf (U) und ...": a short aside after a name is stepped over, before one it is not a name.
        if self.words and _SHORT.match(found.group(1)):
            self.end = found.end()
            return True
        return False

    def _word(self, word: str, end: int) -> bool:
        if _fenced(word):
            return False
        if _opens(word) or (word in ("&", "/", "@") and self.words):
            self.words += [*self.held, _LEAD.sub("", word) if not self.words else word]
            self.held, self.end = [], end
            return not (word.endswith(".") and not _ABBREVIATED.match(word))
        if not self.words and word.casefold() in tables.words("article"):
            return True
        if self.words and word.casefold() in tables.words("small"):
            self.held.append(word)
            return len(self.held) <= 3
        return False


def name_at(text: str, at: int, joiners: frozenset[str] = frozenset()) -> tuple[str, int]:
    """The name that begins at `at` and where it ends; "" when none does."""
    reader = Reader(text, at, joiners)
    found = reader.read()
    return ("", at) if len(found) < 2 or tables.cause().search(found) else (found, reader.end)
