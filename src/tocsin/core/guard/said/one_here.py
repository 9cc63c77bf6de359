# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is watched in a note, one who works here or is told by looks, and where the sentence of a word begins and ends. Folded letters; linear."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.said.one_watched_words import LOOKS, VISITING
from tocsin.core.guard.traits.somebody import is_one

Span = tuple[int, int]

SEEN = Late(rf"(?<![\w'])(?:{'|'.join(LOOKS.values())})(?!\w)")
"""Somebody whom looks tell, or where they work."""
_FAR = 110
"""Letters on either side of a word, at most its sentence."""
_ENDS = re.compile(r"[.!?;](?=\s|$)|[\n。！？；]")
_WORD = re.compile(r"[a-z][a-z-]{2,}")


def somebody(low: str, first: int, last: int, surely: bool) -> Span | None:
    """One by looks or by trade, and none whose coming is written down of old unless more is told than that."""
    if seen := SEEN.search(low, first, last):
        return seen.span()
    for word in _WORD.finditer(low, first, last):
        if _works_here(word[0]) and (surely or not word[0].startswith(VISITING)):
            return word.span()
    return None


@of_words(8192)
def _works_here(word: str) -> bool:
    if word in _NOBODY or word.startswith(_CARED_FOR):
        return False
    return any(is_one(one) for one in _singles(word))


def _singles(word: str) -> Iterator[str]:
    """A word, and what it may be of one: "cleaners", "addette", "magazzinieri", "mozos"."""
    yield word
    for end, ones in (
        ("s", ("",)),
        ("es", ("",)),
        ("n", ("",)),
        ("en", ("",)),
        ("i", ("o", "e")),
        ("e", ("a",)),
    ):
        if word.endswith(end) and len(word) > 5:
            yield from (word.removesuffix(end) + one for one in ones)


_NOBODY = frozenset(
    "he she his her hers him er sie elle lui ella ona jego jej lei hij zij han hon ele ela".split()
)
_CARED_FOR = ("patient", "pazient", "pacient", "pacjent", "resident", "bewohner", "residen", "child", "kind", "enfant", "bambin", "dziec", "passag", "passeng", "passegg", "fahrg", "pupil", "schul", "eleve", "alumn", "alunn", "uczn", "uczen", "visit", "besuch", "guest", "gast", "operator", "suspect", "witness", "agent")  # fmt: skip
"""Whom one looks after."""


def sentence(low: str, start: int, end: int) -> Span:
    """Where the sentence of a place begins and ends: some letters away at most."""
    first = max(0, start - _FAR)
    for mark in _ENDS.finditer(low, first, start):
        first = mark.end()
    behind = _ENDS.search(low, end, min(len(low), end + _FAR))
    return first, behind.start() if behind else min(len(low), end + _FAR)
