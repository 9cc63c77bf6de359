# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an organisation's name is the name of, and whether it is nothing else."""

from __future__ import annotations

from tocsin.core.guard.bodies.names import LONE, SHORT, TRADE
from tocsin.core.guard.bodies.organisations import BESIDE, LETTERS, unbent
from tocsin.core.guard.lexicon.kinds import kind_of
from tocsin.core.guard.memory import of_words

_NAMES = LONE | BESIDE


@of_words(32768)
def kind_named(word: str) -> str:
    """What an organisation's name is the name of, in whatever case it stands; nothing for any other word."""
    return _NAMES.get(unbent(word, _NAMES), "") or _as_a_name(word)


def _as_a_name(word: str) -> str:
    """Three letters written as a name, which no list knows as a word: "Ugl"."""
    if len(word) == 3 and word[0].isupper() and word[1:].islower() and not kind_of(word.lower()):
        return SHORT.get(word.upper()) or LETTERS.get(word.upper(), "")
    return ""


def is_no_word(word: str) -> bool:
    """Whether a name on the lists is nothing else: by the lists of words, or by its capitals; two letters are much else."""
    low = word.lower()
    if len(word) < 3 or low in TRADE or low in ("sud", "nord", "est"):
        return False
    return word[:2].isupper() or not kind_of(low)
