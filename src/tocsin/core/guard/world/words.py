# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which words are the world's: a thing's, or what is said of one, and in which of eight languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.memory import of_words
from tocsin.core.guard.world import de, en, es, fr, it, nl, pl, pt
from tocsin.core.guard.world.bent import DE, EN, ES, FR, IT, NL, PL, PT, agree, lemmas, stems
from tocsin.core.guard.world.daily import DAILY

_TABLES = ((IT, it), (ES, es), (PT, pt), (FR, fr), (DE, de), (NL, nl), (PL, pl), (EN, en))
_LONGEST = 30
_GLUED = frozenset((*de.GLUED.split(), *nl.GLUED.split()))
_LENGTHS = sorted({len(word) for word in _GLUED})


def _by_word(tables: Iterable[tuple[int, str]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for tongue, words in tables:
        for word in words.split():
            found[word] = found.get(word, 0) | tongue
    return found


_THINGS = _by_word((tongue, table.THINGS) for tongue, table in _TABLES)
_SAID = _by_word((tongue, table.SAID) for tongue, table in _TABLES)


def _known(forms: Iterator[tuple[str, int]], table: dict[str, int]) -> int:
    found = 0
    for word, tongues in forms:
        found |= table.get(word, 0) & tongues
    return found


@of_words(16384)
def thing(low: str) -> int:
    """The languages in which a folded word is a thing's."""
    if not 2 < len(low) < _LONGEST:
        return 0
    found = _known(lemmas(low), _THINGS)
    return found | (DE | NL if _is_glued(low) else 0)


def _is_glued(low: str) -> bool:
    return any(len(low) >= n and low[-n:] in _GLUED for n in _LENGTHS)


@of_words(16384)
def said(low: str) -> int:
    """The languages in which a folded word is said of a thing."""
    return _known(stems(low), _SAID) if 1 < len(low) < _LONGEST else 0


def of_one(noun: str, adjective: str) -> bool:
    """Whether a word is a thing's and the other is said of it in one language, and bends as it does."""
    return f"{noun} {adjective}" in DAILY or agreeing(noun, adjective, thing(noun) & said(adjective))


def agreeing(noun: str, adjective: str, tongues: int) -> bool:
    """Whether the two bend alike in one of the languages."""
    while tongues:
        one = tongues & -tongues
        if agree(noun, adjective, one):
            return True
        tongues ^= one
    return False
