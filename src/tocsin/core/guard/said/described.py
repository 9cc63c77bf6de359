# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody at a place described by health, belief, orientation or origin: "the guard has epilepsy", "two Kurdish drivers".

No word of these says it alone: heat warnings name illnesses and pregnancy, towns have Catholic schools. So a word for
somebody, or for a number of people, must stand beside it, or be joined to it by "is" or "has". Words come folded;
linear: from each word for somebody a few words are looked at on either side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.said.a_people import ends, is_national, is_of_a_people, parted
from tocsin.core.guard.said.described_many import all_of, counted, gathered, one_of
from tocsin.core.guard.said.described_words import (
    ALL,
    BEGIN,
    BESIDE_ONE,
    CAUGHT,
    GATHERED,
    GROUP,
    JOINS,
    PUBLIC,
    SMALL,
    SOMEBODY,
    SURELY_MANY,
)
from tocsin.core.guard.traits.peoples import NATIONALS
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.words import Token, bare

Hit = tuple[str, int, int, float]

_ASKED = SOMEBODY | GROUP | GATHERED | ALL
_REACH = 5


def _describes(word: str) -> bool:
    """Whether a word may be of somebody, or what somebody is called."""
    low = bare(word)
    return low in _ASKED or low in SURELY_MANY or low in NATIONALS or is_somebody(low)


@starts_from(_describes)
def described(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of every such word."""
    for i, word in enumerate(words):
        if word.low in _ASKED or is_somebody(word.low):
            yield from _hits(text, words, i)
    for i, word in enumerate(words):
        if (
            (i or word.low.endswith("czycy"))
            and word.low in SURELY_MANY
            and word.capital
            and not word.shouted
        ):
            yield "ethnicity", word.start, word.end, 0.65
    if words and is_national(words[0]) and ends(text, words, 0):
        yield "ethnicity", words[0].start, words[0].end, 0.75


def _hits(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    if words[i].low in SOMEBODY or is_somebody(words[i].low):
        yield from _beside(text, words, i)
        if words[i].low not in PUBLIC:
            yield from _joined(text, words, i)
    if words[i].low in GATHERED:
        yield from gathered(words, i)
    if words[i].low in GROUP:
        yield from counted(text, words, i)
        yield from one_of(text, words, i)
    if words[i].low in ALL and i and i + 1 < len(words) and text[words[i].end : words[i + 1].start] == " ":
        yield from all_of(text, words, i)


def _beside(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    """ "diabetic cleaner", "autisti curdi", "infarto di un passeggero"."""
    before = i - 1
    while before >= 0 and i - before < 4 and words[before].low in SMALL:
        before -= 1
    for first, last, other in ((before, i, before), (i, i + 1, i + 1)):
        if first < 0 or last >= len(words) or parted(text, words[first], words[last]):
            continue
        kind = _kind(words[other], origin=last - first == 1)
        if kind and not (kind == "health" and words[i].low in PUBLIC):
            yield kind, words[first].start, words[last].end, 0.75


def _joined(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    """ "the guard of gate 3 has epilepsy"."""
    join = False
    for word in words[i + 1 : i + 1 + _REACH]:
        kind = "health" if word.low in CAUGHT else _kind(word, origin=False)
        if join and kind:
            if not parted(text, words[i], word):
                yield kind, words[i].start, word.end, 0.75
            return
        join = join or word.low in JOINS


def _kind(word: Token, origin: bool) -> str:
    for kind, beginnings in BEGIN.items():
        if word.low.startswith(beginnings):
            return kind
    if word.low in BESIDE_ONE:
        return "orientation"
    return "ethnicity" if origin and (word.low == "rom" or is_of_a_people(word)) else ""
