# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names both of whose words are towns as well, where no town is written so: "HARTLEY, Oliver", "oliver hartley called about the badge".

A surname in capitals before a given name is how lists put people; of a town the state follows, which is nobody's given
name. Two small words are somebody beside a verb of what only people do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.lexicon.offices import SAYS
from tocsin.core.guard.names.speech import DOES, SAID_BEHIND
from tocsin.core.guard.places.cities import STATES
from tocsin.core.guard.words import Token, bare

Hit = tuple[int, int, float]

_WORDS = Kind.COMMON | Kind.TOPIC
_DOES = SAYS | DOES | SAID_BEHIND | frozenset("asked texted emailed messaged".split())
# A row of more is a list of counties.
_LIST_BEFORE = re.compile(r", ?$")
_LIST_BEHIND = re.compile(r" ?, ?[^\W\d_]")


def _begins(word: str) -> bool:
    """Whether somebody may be told from such a word on."""
    return (len(word) > 2 and word.isupper()) or (not word[0].isupper() and _called(bare(word)))


@starts_from(_begins)
def towns_too(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for i, (a, b) in enumerate(pairwise(words)):
        if a.shouted:
            told = len(a.word) > 2 and _is_turned(a, b, text)
        else:
            told = not a.capital and _called(a.low) and not b.capital and _acts(text, words, i)
        if told:
            yield a.start, b.end, 0.7


def _is_turned(a: Token, b: Token, text: str) -> bool:
    if text[a.end : b.start] != ", " or not b.capital or b.shouted or b.low in STATES:
        return False
    if not (_family(a.low) and _called(b.low)):
        return False
    listed = _LIST_BEFORE.search(text, max(0, a.start - 2), a.start) or _LIST_BEHIND.match(text, b.end)
    return listed is None


def _acts(text: str, words: Sequence[Token], i: int) -> bool:
    if i + 2 >= len(words) or words[i + 2].low not in _DOES:
        return False
    a, b, verb = words[i : i + 3]
    return text[a.end : b.start] == " " and text[b.end : verb.start] == " " and _family(b.low)


def _called(low: str) -> bool:
    return kind_of(low) & (Kind.GIVEN | _WORDS) == Kind.GIVEN and len(low) > 2


def _family(low: str) -> bool:
    return kind_of(low) & (Kind.SURNAME | _WORDS) == Kind.SURNAME and low not in MAKERS and len(low) > 2
