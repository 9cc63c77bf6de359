# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a subject is somebody by name: "Idris has", "Idris Okafor is"."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.words import Token


def is_called_so(text: str, words: Sequence[Token], last: int) -> bool:
    """Whether a given name that is nothing else ends there, or a given name and a surname."""
    return _is_given(words[last]) or (last > 0 and _are_a_name(text, words[last - 1], words[last]))


def _is_given(word: Token) -> bool:
    return word.capital and kind_of(word.low) & (Kind.GIVEN | Kind.COMMON | Kind.PLACE) == Kind.GIVEN


def _are_a_name(text: str, first: Token, last: Token) -> bool:
    """A given name, and behind it a capital that is no word, and no town unless a family is called so."""
    if not (first.capital and last.capital and kind_of(first.low) & (Kind.GIVEN | Kind.WEAK)):
        return False
    kind = kind_of(last.low)
    word = kind & (Kind.COMMON | Kind.TOPIC) or kind & (Kind.PLACE | Kind.SURNAME) == Kind.PLACE
    return text[first.end : last.start] == " " and not word
