# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of persons in scripts of India, Thailand and Georgia, which know no capitals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from tocsin.core.guard.lexicon.given_south import WORDS as GIVEN_SOUTH
from tocsin.core.guard.lexicon.surnames_south import WORDS as SURNAMES_SOUTH


def unmarked(text: str) -> str:
    """Without combining marks, the virama among them: so texts are read, see `normal`."""
    return "".join(c for c in text if not unicodedata.combining(c))


Hit = tuple[int, int, float]

_WORD = re.compile("[\u0900-\u0dff\u0e00-\u0e7f\u10a0-\u10ff]+")
# Devanagari (Hindi, Marathi, Nepali), Bengali, Gujarati, Tamil; Thai writes its titles without a blank.
_TITLES = frozenset(
    unmarked("श्री श्रीमती सुश्री कुमारी श्रीमान डॉ শ্রী শ্রীমতী জনাব શ્રી ભાઈ திரு திருமதி ბატონი ქალბატონი").split()
)
_THAI_TITLE = re.compile("(?:นาย|นางสาว|นาง)(?=[\u0e01-\u0e2e\u0e40-\u0e44])")


def southern_names(text: str) -> Iterator[Hit]:
    """A title and a word, or a known given name and a known surname side by side."""
    for a, b in pairwise(_WORD.finditer(text)):
        if text[a.end() : b.start()] not in (" ", ". ", "  "):
            continue
        if _named(a.group(), b.group()):
            yield a.start(), b.end(), 0.85


def _named(first: str, last: str) -> bool:
    if first in _TITLES or _THAI_TITLE.match(first):
        return True
    return first in GIVEN_SOUTH and (last in SURNAMES_SOUTH or last in GIVEN_SOUTH)
