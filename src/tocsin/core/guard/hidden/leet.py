# SPDX-License-Identifier: AGPL-3.0-or-later
"""Digits that stand for letters: "D4n13l 0k4f0r", "str1ke". They do so only where the letters make a word of the lists."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import kind_of

# A digit between letters, or a nought that leads: "20mph", "COVID19" and "Gate1" are what they show.
_MIXED = Late(
    r"(?<![\w@.-])(?=[A-Za-z]{1,12}[013457@$!]{1,3}[A-Za-z]|0[A-Za-z]|[14][A-Za-z]{1,6}[0134@$!]{1,3}[A-Za-z])[A-Za-z013457@$!]{4,24}(?![\w@-])",
    needs=r"[a-z][0@$!]{1,3}[a-z]|[^\w@.-]0[a-z]",
)
_READINGS = tuple(str.maketrans("013457@$!", letters) for letters in ("oieastasi", "oleastasi"))
_NEAR = 40


def spelt_out(text: str) -> str:
    """The text with such words in letters; as long as before."""
    return _MIXED.sub(lambda found: _spelling(found.group()), text)


def spelt(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and what is said, around each such word."""
    done = 0
    for match in _MIXED.finditer(text):
        if match.start() < done or _spelling(match.group()) == match.group():
            continue
        start, done = max(done, match.start() - _NEAR), min(len(text), match.end() + _NEAR)
        yield start, done, spelt_out(text[start:done])


def _spelling(word: str) -> str:
    if sum(map(str.isalpha, word)) < 3:
        return word
    read = [word.translate(table) for table in _READINGS]
    said = next((said for said in read if said.isalpha() and kind_of(said.lower())), word)
    return said.capitalize() if word[0] in "014" else said  # as a name begins
