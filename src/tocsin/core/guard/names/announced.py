# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names both of whose words are words or places, behind what announces somebody: "Contact Grace Rivers", "Officer Summer Fields".

Elsewhere "Joy Banks" may be a shore and "Chelsea Bridge" is one; nobody speaks with a bridge. One does with an office, so
two words of which one is a body's or a kind of place with a government ("Contact Lake County") are not told, nor is a
town of two words, nor what goes on as a house's or a street's name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.cues.topics import OWN
from tocsin.core.guard.cues.whole_names import BRANDS, REGIONS
from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.lexicon import PLACES_MANY
from tocsin.core.guard.lexicon.kinds import COMPANIES, Kind, kind_of
from tocsin.core.guard.names.announced_words import (
    ADDRESSED,
    ASKED,
    BODIES,
    BODIES_LAST,
    JOINS,
    SPOKE,
    THEIRS,
    TITLED,
    VIRTUES,
)
from tocsin.core.guard.places.place_words import HOUSES, HOUSES_LAST, STREETS_LAST
from tocsin.core.guard.words import Token, bare

Hit = tuple[int, int, float]

_CALLED = Kind.GIVEN | Kind.WEAK
_FAMILY = Kind.SURNAME | Kind.GIVEN | Kind.WEAK
_GOES_ON = TAILS | HOUSES | HOUSES_LAST | STREETS_LAST | BODIES
_GAPS = frozenset((" ", ": ", ":", ". ", "\u00a0", " : "))


def _announces(word: str) -> bool:
    low = bare(word)
    return low in ASKED or low in TITLED or low in SPOKE


@starts_from(_announces)
def announced(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for i, a in enumerate(islice(words, 1, None), 1):
        if not a.capital or text[words[i - 1].end : a.start] not in _GAPS:
            continue
        near = words[i - 1].low
        if (
            i + 1 < len(words)
            and (near in TITLED or _asked(words, i))
            and _is_somebody(near, a, words[i + 1], text)
            and not _goes_on(text, words, i + 2)
        ):
            yield a.start, words[i + 1].end, 0.7


def _asked(words: Sequence[Token], i: int) -> bool:
    near = words[i - 1].low
    return near in ASKED or (near in JOINS and any(w.low in SPOKE for w in words[max(0, i - 3) : i - 1]))


def _is_somebody(near: str, a: Token, b: Token, text: str) -> bool:
    """Whether the lists know the first as a given name and the second as a surname, whatever else they are."""
    if not b.capital or text[a.end : b.start] != " " or a.shouted or b.shouted or len(b.word) < 3:
        return False
    left, right = kind_of(a.low), kind_of(b.low)
    first = _CALLED | Kind.SURNAME if near in ADDRESSED else _CALLED
    if not left & first or (right and not right & _FAMILY) or left & right & Kind.TOPIC:
        return False
    return not _is_a_body(a.low, b.low) and (near in TITLED or not _is_a_town(a.low, b.low, left))


def _is_a_body(first: str, second: str) -> bool:
    if first in BODIES or second in BODIES or second in OWN or first in COMPANIES or second in COMPANIES:
        return True
    if second in BODIES_LAST:
        return True
    return f"{first} {second}" in BRANDS or (first in VIRTUES and second in THEIRS)


def _is_a_town(first: str, second: str, left: int) -> bool:
    """ "Virginia Beach", "Santa Rosa"; "Rose Hill" is one somewhere, and Rose is none."""
    if first in HEADS:
        return True
    name = f"{first} {second}"
    return bool(left & Kind.PLACE) and (name in PLACES_MANY or name in REGIONS)


def _goes_on(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether the name of a body, a house or a street follows: "Contact Rose Hill Elementary", "Austin Waters Road"."""
    if i >= len(words) or text[words[i - 1].end : words[i].start] not in (" ", "-"):
        return False
    return words[i].low in (_GOES_ON if words[i].capital else BODIES)
