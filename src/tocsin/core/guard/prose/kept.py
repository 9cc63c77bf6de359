# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a slot keeps of the names found for it: each once, without the words that lead into it, none that tells a reason."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tocsin.core.guard.prose import tables

_BETWEEN = {word for lexicon in tables.ALL for word, _ in lexicon.between if len(word) > 4}
"""What opens a pair of names; a short one may begin a name of its own ("De Pijp")."""


def kept(found: Iterable[str]) -> tuple[str, ...]:
    clear = (re.sub(r"\s+", " ", one).strip(" .,-") for one in found)
    return tuple(dict.fromkeys(one for one in clear if len(one) > 1 and not tables.cause().search(one)))


def trimmed(name: str) -> str:
    """The name without the large words of a sentence before it: "Zwischen Baden"; "" where nothing else is left."""
    words = name.split(" ")
    while len(words) > 1 and len(words[0]) > 1 and _leads(words[0].casefold()):
        words.pop(0)
    return "" if len(words) == 1 and _names_none(words[0].casefold()) else " ".join(words)


_SAID = frozenset("von ab bis in nach aus".split())
_SOME = frozenset(
    "certaines certains quelques toutes plusieurs some many several most einige mehrere alle varias algunas".split()
)
_PLACING = frozenset("bereich höhe strecke kreuzung ecke travaux before after opposite".split())
"""What leads to a street: "Bereich Lainzer Straße"."""


def _names_none(word: str) -> bool:
    """Whether a word before "station" or "road" is an article or a number of them: "Les stations", "The road"."""
    return word in _SOME or word in _PLACING or (1 < len(word) < 5 and _leads(word))


def _leads(word: str) -> bool:
    return (
        word in _SAID
        or word in _PLACING
        or word.strip(".") in tables.fences()
        or word in tables.words("article")
        or word in _BETWEEN
    )
