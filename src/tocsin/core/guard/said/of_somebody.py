# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one sentence says of somebody's health, belief, love or origin: "the porter is back from rehab", "她信佛教".

Warnings name illnesses and towns have mosques, so a word of these counts only where its sentence speaks of one human being, by a
trade, by kin, by a pronoun or by a given name. What a house is called after ("dialysis unit") says nothing of anybody.
Linear: each sentence is looked through once.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from tocsin.core.guard.book import Span
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import is_eastern
from tocsin.core.guard.said.of_somebody_book import BOOK, SURE
from tocsin.core.guard.said.of_somebody_east import eastern
from tocsin.core.guard.said.of_somebody_words import (
    ABSENCE,
    ENDS,
    HOUSES,
    NO_TOWN,
    OF_A_PATIENT,
    PUBLIC,
    SUBJECTLESS,
)
from tocsin.core.guard.traits.ailments import MEDICAL
from tocsin.core.guard.traits.injuries import befallen, befalls, only_bodies
from tocsin.core.guard.traits.origin_words import ORIGINS
from tocsin.core.guard.traits.origins import (
    descended,
    is_called_so,
    nations,
    of_a_nation,
    seeming,
)
from tocsin.core.guard.traits.somebody import is_one
from tocsin.core.guard.words import Token, bare

Hit = tuple[str, int, int, float]


def of_somebody(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    yield from _sentences(text, words)
    if is_eastern(text):
        yield from eastern(text)


def _somebody(words: Sequence[Token], i: int) -> bool:
    low = words[i].low
    if (
        is_one(low)
        or (low == "man" and _is_a_man(words, i))
        or (low in _HANDS and i and words[i - 1].low in _HANDS_OF)
    ):
        return True
    return (
        words[i].capital
        and not words[i].shouted
        and i > 0
        and kind_of(low) & (Kind.GIVEN | Kind.COMMON | Kind.PLACE) == Kind.GIVEN
    )


@of_words(32768)
def _may_be_one(word: str) -> bool:
    low = bare(word)
    return (
        low == "man" or low in _HANDS or is_one(low) or bool(word[:1].isupper() and kind_of(low) & Kind.GIVEN)
    )


# "Kitchen hand", "farm hands".
_HANDS = frozenset(("hand", "hands"))
_HANDS_OF = frozenset("kitchen farm deck stage mill dock factory stable ranch yard hired pit".split())
# "man" alone is "one" in German and its neighbours.
_BEFORE_A_MAN = frozenset(
    "a the this that another one old elderly young homeless een de die deze oude jonge en den denne gammal gammel ung".split()
)
_BEHIND_A_MAN = frozenset(
    "with who at in on near aged from met bij aan op die med vid paa pa som i has had".split()
)


def _is_a_man(words: Sequence[Token], i: int) -> bool:
    before = words[i - 1].low if i else ""
    behind = words[i + 1].low if i + 1 < len(words) else ""
    return before in _BEFORE_A_MAN or (i == 0 and behind in _BEHIND_A_MAN)


def _sentences(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    said = [i for i, word in enumerate(words) if says(word.low)]
    if not said:
        return
    ends = [match.start() for match in ENDS.finditer(text)]
    for sentence, of_it in groupby(said, lambda i: bisect_right(ends, words[i].start)):
        first, last = (
            bisect_left(words, end, key=_start) for end in (0, *ends, len(text))[sentence : sentence + 2]
        )
        yield from _said(text, words, first, last, list(of_it))


def _start(word: Token) -> int:
    return word.start


@of_words(32768)
def says(low: str) -> bool:
    """Whether a folded word may begin what is said of somebody."""
    return (
        BOOK.speaks(low)
        or befalls(low)
        or of_a_nation(low)
        or low in ORIGINS
        or MEDICAL.fullmatch(low) is not None
    )


def _said(text: str, words: Sequence[Token], first: int, last: int, said: Sequence[int]) -> Iterator[Hit]:
    """What one sentence says from some of its words on; the surer ones also where it speaks of nobody and does not address the public."""
    yield from (
        ("ethnicity", words[i].start, words[i].end, 0.65) for i in said if is_called_so(words, i, last)
    )
    yield from (("ethnicity", words[a].start, words[b].end, 0.7) for a, b in descended(words, first, last))
    yield from (("ethnicity", words[a].start, words[b].end, 0.7) for a, b in seeming(words, first, last))
    lows = [words[i].low for i in range(first, last)]
    if any(_may_be_one(words[i].word) and _somebody(words, i) for i in range(first, last)):
        book, sure = BOOK, 0.7
        yield from (
            ("ethnicity", words[a].start, words[b].end, 0.7) for a, b in nations(text, words, first, last)
        )
    elif not PUBLIC.isdisjoint(lows):
        return
    elif lows[0] in SUBJECTLESS or not OF_A_PATIENT.isdisjoint(lows) or _tells_of_absence(lows):
        book, sure = BOOK, 0.65
    else:
        book, sure = SURE, 0.65
        for i in said:
            end = befallen(words, i, last)
            if (
                end > 0
                and only_bodies(words[i].low, words[end].low)
                and not _parted(text, words[i], words[end])
            ):
                yield "health", words[i].start, words[end].end, sure
    for i in said:
        for kind, a, b in (*book.at(words, i), *(_named(words, i, last) if book is BOOK else ())):
            if b < last and not _of_a_house(text, words, a, b) and not _family(words, a, b):
                yield kind, words[a].start, words[b].end, sure


def _tells_of_absence(lows: Sequence[str]) -> bool:
    return not ABSENCE.isdisjoint(pairwise(lows))


def _named(words: Sequence[Token], i: int, last: int) -> Iterator[Span]:
    """What no list holds: a word as medicine makes them, a part of the body and what befell it."""
    if MEDICAL.fullmatch(words[i].low):
        yield "health", i, i
    if (end := befallen(words, i, last)) > 0:
        yield "health", i, end


_PARTED = re.compile(r"[,:;\d]")


def _parted(text: str, left: Token, right: Token) -> bool:
    """ "Ospite della stanza 9: buddista": the room has a number and no faith."""
    return _PARTED.search(text, left.end, right.start) is not None


def _of_a_house(text: str, words: Sequence[Token], a: int, b: int) -> bool:
    """ "Dialysis unit", "oddział chemioterapii", "Muslim Street", and towns that begin as a word does."""
    if a == b and words[a].low.rpartition("-")[2] in HOUSES and not words[a].low.startswith("depress"):
        return True
    if words[b].low == "off" and words[a].low == "signed" and _of_a_paper(words, a, b):
        return True
    if words[a].low.startswith(("oriental", "orientaux")) and a and words[a - 1].capital:
        return True  # "Emilia orientale"
    before = a > 0 and words[a - 1].low in HOUSES and not _parted(text, words[a - 1], words[a])
    after = b + 1 < len(words) and words[b + 1].low in HOUSES and not _parted(text, words[b], words[b + 1])
    town = a == b and words[a].capital and words[a].low not in NO_TOWN and kind_of(words[a].low) & Kind.PLACE
    return before or after or bool(town)


_PAPERS = frozenset(
    """order orders award permit permits certificate report reports drawing drawings work works job jobs list checklist snag snags plan plans sheet test tests inspection
    valve pump lift crane scaffold scaffolding repair repairs delivery contract invoice risk assessment method statement handover survey audit all""".split()
)


def _of_a_paper(words: Sequence[Token], a: int, b: int) -> bool:
    """ "Signed off by Bureau Veritas", "party wall award signed off"; not "Pete's signed off until Monday"."""
    behind = b + 1 < len(words) and words[b + 1].low == "by"
    return behind or any(word.low in _PAPERS for word in words[max(0, a - 3) : a])


def _family(words: Sequence[Token], a: int, b: int) -> bool:
    """ "Via Cesare Battisti", "Isabel la Católica": a surname behind a given name or what a ruler is called, and no belief."""
    if a == b and a > 1 and words[a].capital and words[a - 1].low in ("la", "el"):
        return words[a - 2].capital and bool(kind_of(words[a - 2].low) & Kind.GIVEN)
    if a != b or not a or not words[a].capital or words[a].start - words[a - 1].end != 1:
        return False
    return (
        words[a - 1].capital
        and bool(kind_of(words[a - 1].low) & Kind.GIVEN)
        and bool(kind_of(words[a].low) & Kind.SURNAME)
    )
