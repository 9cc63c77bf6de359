# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words written backwards or thirteen letters on ("Rosalind" as "Ebfnyvaq").

A word is read so only where it is none of the lists as it stands and one of them as it is read.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from itertools import groupby

from tocsin.core.guard.names.kinds import Kind, kind_of

_RUN = re.compile(r"(?<!\w)[A-Za-z]{2,20}(?:[ _.'-][A-Za-z]{2,20}){0,40}(?!\w)")
_WORD = re.compile("[A-Za-z]+")
_SHORT = 4
"""Letters up to which a word says nothing alone: "on" and "no" are both of the lists."""


def _turned(text: str) -> str:
    return text[::-1]


def _shifted(text: str) -> str:
    return codecs.encode(text, "rot13")


def deciphered(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and what is said, of each row of such words."""
    for run in _RUN.finditer(text):
        words = list(_WORD.finditer(text, run.start(), run.end()))
        for read in (_turned, _shifted):
            for start, end in _rows(words, read):
                yield start, end, read(text[start:end])


def _rows(words: list[re.Match[str]], read: Callable[[str], str]) -> Iterator[tuple[int, int]]:
    """Where words stand side by side that all mean something when read so, one of them long enough."""
    told = [_means(word.group().lower(), read) for word in words]
    for meant, row in groupby(zip(told, words, strict=True), lambda pair: pair[0]):
        said = [word for _, word in row]
        if meant and any(len(word.group()) > _SHORT for word in said):
            yield said[0].start(), said[-1].end()


def _means(word: str, read: Callable[[str], str]) -> bool:
    """Whether a word is of the lists only when read so."""
    return not kind_of(word) and bool(kind_of(read(word)) & (Kind.GIVEN | Kind.SURNAME | Kind.COMMON))
