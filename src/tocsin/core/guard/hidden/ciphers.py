# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words written backwards or thirteen letters on ("Rosalind" as "Ebfnyvaq").

A word is read so only where it is none of the lists as it stands and one of them as it is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from string import ascii_letters, ascii_lowercase, ascii_uppercase

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_words

_RUN = re.compile(r"(?<!\w)[A-Za-z]{2,20}(?:[ _.'-][A-Za-z]{2,20}){0,40}(?!\w)")
_WORD = re.compile("[A-Za-z]+")
_SHORT = 4
"""Letters up to which a word says nothing alone: "on" and "no" are both of the lists."""
_ON = str.maketrans(
    ascii_letters,
    ascii_lowercase[13:] + ascii_lowercase[:13] + ascii_uppercase[13:] + ascii_uppercase[:13],
)


def _turned(text: str) -> str:
    return text[::-1]


def _shifted(text: str) -> str:
    return text.translate(_ON)


def deciphered(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and what is said, of each row of such words."""
    if not any(map(_hides, _WORD.findall(text))):
        return
    for run in _RUN.finditer(text):
        if not any(map(_hides, _WORD.findall(run[0]))):
            continue
        words = [(word, _strange(word[0])) for word in _WORD.finditer(text, run.start(), run.end())]
        for read in (_turned, _shifted):
            for start, end in _rows(words, read):
                yield start, end, read(text[start:end])


def _rows(words: list[tuple[re.Match[str], bool]], read: Callable[[str], str]) -> Iterator[tuple[int, int]]:
    """Where words stand side by side that all mean something only when read so, one of them long enough."""
    for meant, row in groupby(words, lambda pair: pair[1] and _means(read(pair[0][0].lower()))):
        said = [word for word, _ in row]
        if meant and any(len(word.group()) > _SHORT for word in said):
            yield said[0].start(), said[-1].end()


@of_words(65536)
def _hides(word: str) -> bool:
    """Whether a word, long enough, means something only when read anew."""
    low = word.lower()
    return len(word) > _SHORT and _strange(low) and (_means(_turned(low)) or _means(_shifted(low)))


def _strange(word: str) -> bool:
    """Whether a word is of no list as it stands."""
    return not kind_of(word.lower())


def _means(word: str) -> bool:
    return bool(kind_of(word) & (Kind.GIVEN | Kind.SURNAME | Kind.COMMON))
