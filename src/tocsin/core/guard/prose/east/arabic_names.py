# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where an Arabic name ends, and a word without the letters that are words of their own."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.east.arabic_words import HEADS, PARTING, WAYS

LONGEST = 5
"""Words of a name."""
_WORD = Late(r"[\u0621-\u064a]{2,}|[A-Za-z]{2,}|\d{1,4}")


def bare(word: str) -> str:
    """Without the letters that are words of their own: "والخط", "للحافلات", "بشارع"."""
    for lead in ("وال", "بال", "فال", "كال", "ولل"):
        if word.startswith(lead):
            return "ال" + word[3:]
    if word.startswith("لل"):
        return "ال" + word[2:]
    return word


def led(word: str) -> str:
    """ "بشارع", "وطريق", "لجسر" without their first letter."""
    return word[1:] if word[:1] in "وبلف" else word


_PURPOSE = Late("ل(?:است|إ|ا)[\u0621-\u064a]{3,}|[وف]?بال[\u0621-\u064a]{3,}|و?ذلك")
"""For something, in some place: what follows a name and is none of it."""


def parts(word: str) -> bool:
    return (
        word in PARTING
        or _PURPOSE.match(word) is not None
        or not _WORD.fullmatch(word)
        or bare(word) in PARTING
        or word.lstrip("وبلف") in PARTING
    )


def name_end(words: Sequence[str], at: int, most: int = LONGEST) -> int:
    """Where a name that begins at `at` ends: before a word that parts, or one that a joining و begins."""
    end = at
    while end < min(len(words), at + most) and not parts(words[end]):
        if end > at and _joins(words[end]):
            break
        end += 1
    return end


def _joins(word: str) -> bool:
    """ "والرباط", "وشارع": and what follows."""
    return word.startswith("وال") or (word.startswith("و") and (word[1:] in HEADS or word[1:] in WAYS))
