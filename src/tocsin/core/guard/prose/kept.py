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
    """The name without the large words of a sentence before it: "Zwischen Baden"."""
    words = name.split(" ")
    while len(words[0]) > 1 and len(words) > 1 and _leads(words[0].casefold()):
        words.pop(0)
    return " ".join(words)


_SAID = frozenset("von ab bis in nach aus".split())


def _leads(word: str) -> bool:
    return (
        word in _SAID
        or word.strip(".") in tables.fences()
        or word in tables.words("article")
        or word in _BETWEEN
    )
