# SPDX-License-Identifier: AGPL-3.0-or-later
"""A given name and a surname in capitals, whatever else the surname is: "CONTACT JOHN SMITH", "KAREN WHITE HAS THE KEY".

Where all is written large no word beside a name tells that it goes on, so these two alone are asked: the first is a given name
and no word, the second a surname of the lists. What a street's, a house's or a saint's word stands beside is a place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues.heads import HEADS, OPENERS, SAINTS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.cues.whole_names import BRANDS, REGIONS
from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.lexicon import PLACES_MANY
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.names.announced_words import BODIES
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.places.place_words import HOUSES, HOUSES_LAST, STREETS_LAST
from tocsin.core.guard.places.ways import FIRST, STREETS
from tocsin.core.guard.words import Token, bare

Hit = tuple[int, int, float]

_BEHIND = TAILS | HOUSES | HOUSES_LAST | STREETS_LAST | BODIES
_BEFORE = HEADS | OPENERS | SAINTS | HOUSES | STREETS | FIRST

_HEADS = HEADS | OPENERS | SAINTS | HOUSES


@of_words(32768)
def _begins(word: str) -> bool:
    low = bare(word)
    christened = kind_of(low) & (Kind.GIVEN | Kind.COMMON | Kind.TOPIC) == Kind.GIVEN
    return word.isupper() and len(low) > 2 and christened and low not in MAKERS and low not in _HEADS


@starts_from(_begins)
def loud(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for i, a in enumerate(words):
        if not (a.shouted and _begins(a.word)):
            continue
        last = _last(text, words, i)
        if last and _is_family(a.low, words[last].low) and not _of_a_place(text, words, i, last):
            yield a.start, words[last].end, 0.65


def _last(text: str, words: Sequence[Token], i: int) -> int:
    """Which word in capitals is the surname, past the small words of one: "KEES DE VRIES"; 0 where none is."""
    for at in range(i + 1, min(i + 4, len(words))):
        if not words[at].shouted or text[words[at - 1].end : words[at].start] != " ":
            return 0
        if words[at].low not in PARTICLES:
            return at
    return 0


def _is_family(first: str, low: str) -> bool:
    kind = kind_of(low)
    if not kind & Kind.SURNAME or kind & Kind.TOPIC or low in _BEHIND or len(low) < 3:
        return False
    name = f"{first} {low}"
    return name not in PLACES_MANY and name not in REGIONS and name not in BRANDS and not is_eponym(name)


def _of_a_place(text: str, words: Sequence[Token], i: int, last: int) -> bool:
    """Whether a word for a place stands right before the two or right behind them, or a row of places goes on."""
    before, behind = words[i - 1] if i else None, words[last + 1] if last + 1 < len(words) else None
    if before and before.low in _BEFORE and text[before.end : words[i].start] in (" ", ". "):
        return True
    return bool(behind and behind.low in _BEHIND and text[words[last].end : behind.start] == " ")
