# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody at a place described by health, belief, orientation or origin: "the guard has epilepsy", "two Kurdish drivers".

No word of these says it alone: heat warnings name illnesses and pregnancy, towns have Catholic schools. So a word for
somebody, or for a number of people, must stand beside it, or be joined to it by "is" or "has". Words come folded;
linear: from each word for somebody a few words are looked at on either side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.said.described_words import (
    ALL,
    BEGIN,
    BESIDE_ONE,
    CAUGHT,
    COLOURS,
    GATHERED,
    GROUP,
    JOINS,
    NO_PEOPLE,
    NO_PEOPLES,
    ONE,
    PUBLIC,
    SMALL,
    SOMEBODY,
    SURELY_MANY,
)
from tocsin.core.guard.traits.origins import of_a_nation
from tocsin.core.guard.traits.peoples import MINORITIES, NATIONALS, PEOPLES
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.words import Token, bare

Hit = tuple[str, int, int, float]

_AT = NEAR | frozenset("delante davanti devant vor przed auf beim du della with".split())
# "Zwei Tamilen warten", "three Tamils": nouns, where "two Tamil buses" are none.
_MANY_OF = re.compile("(?:[^s]s|en|er|ow|owie|cy)$")
_ASKED = SOMEBODY | GROUP | GATHERED | ALL
_REACH = 5
_FAR = 12
_MARKS = ",;(-–—:"
_ROMANI = ("Roma", "Rom", "Sinti")


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
    if words and _national(words[0]) and _ends(text, words, 0):
        yield "ethnicity", words[0].start, words[0].end, 0.75


def _hits(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    if words[i].low in SOMEBODY or is_somebody(words[i].low):
        yield from _beside(text, words, i)
        if words[i].low not in PUBLIC:
            yield from _joined(text, words, i)
    if words[i].low in GATHERED:
        yield from _gathered(words, i)
    if words[i].low in GROUP:
        yield from _counted(text, words, i)
        yield from _one_of(text, words, i)
    if words[i].low in ALL and i and i + 1 < len(words) and text[words[i].end : words[i + 1].start] == " ":
        yield from _all_of(text, words, i)


def _all_of(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    """ "four pickers for aisle 30, all Roma": between marks, or where the sentence ends."""
    people, mark = words[i + 1], text[: words[i].start].rstrip()[-1:]
    if not _said_of_all(words, i) and (mark not in _MARKS or not _ends(text, words, i + 1)):
        return
    if people.word in _ROMANI or _national(people) or _of_a_people(people):
        yield "ethnicity", words[i].start, people.end, 0.7


_WERE = frozenset("were are eran son fueron etaient sont waren sind erano sono byli sa zijn eram sao".split())


def _said_of_all(words: Sequence[Token], i: int) -> bool:
    """ "los vendedores eran todos senegaleses": somebody, not the wines of a cellar."""
    if words[i - 1].low not in _WERE:
        return False
    return any(
        w.low in SOMEBODY or w.low in GROUP or is_somebody(w.low) or _sell(w.low)
        for w in words[max(0, i - 4) : i - 1]
    )


@of_words(8192)
def _sell(low: str) -> bool:
    """Somebody by what he does, many of them: "vendedores", "pickers", "peones"."""
    return any(is_somebody(low.removesuffix(end)) for end in ("es", "s", "n")) or low.endswith(
        (
            "adores",
            "edores",
            "idores",
            "eurs",
            "atori",
            "itori",
            "cker",
            "ckers",
            "iders",
            "ufer",
            "eller",
            "eiter",
            "awcy",
            "nicy",
            "owcy",
        )
    )


def _one_of(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    """ "Two men at the gate, one a Nigerian", "due uomini al cancello, uno marocchino"."""
    who = False
    for at in range(i + 1, min(i + _FAR, len(words) - 1)):
        who = who or words[at].low in PUBLIC or words[at].low in SOMEBODY or is_somebody(words[at].low)
        if who and words[at].low in ONE and text[: words[at].start].rstrip()[-1:] in _MARKS:
            people = at + 1 + (words[at + 1].low in SMALL)
            if people < len(words) and _ends(text, words, people) and _of_any_people(words[people]):
                yield "ethnicity", words[at].start, words[people].end, 0.7


def _of_any_people(word: Token) -> bool:
    return word.word in _ROMANI or _national(word) or _of_a_people(word) or of_a_nation(word.low)


def _beside(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    """ "diabetic cleaner", "autisti curdi", "infarto di un passeggero"."""
    before = i - 1
    while before >= 0 and i - before < 4 and words[before].low in SMALL:
        before -= 1
    for first, last, other in ((before, i, before), (i, i + 1, i + 1)):
        if first < 0 or last >= len(words) or _parted(text, words[first], words[last]):
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
            if not _parted(text, words[i], word):
                yield kind, words[i].start, word.end, 0.75
            return
        join = join or word.low in JOINS


def _gathered(words: Sequence[Token], i: int) -> Iterator[Hit]:
    """ "a Catholic group"."""
    for word in (*words[max(0, i - 1) : i], *words[i + 1 : i + 2]):
        if word.low.startswith(BEGIN["faith"]):
            yield "faith", word.start, word.end, 0.75


def _counted(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    """ "groupe de Roumains", "zwei Schwarze vor dem Tor", "three young Travellers"."""
    for at in range(i + 1, min(i + 4, len(words))):
        if _parted(text, words[i], words[at]):
            return
        near = at == i + 1 or (at == i + 2 and words[i + 1].low in SMALL)
        many = words[at].capital and _MANY_OF.search(words[at].low) is not None
        if (
            (near and words[at].word == "Roma")
            or _national(words[at])
            or words[at].low in SURELY_MANY
            or (near and (many or _ends(text, words, at)) and _of_a_people(words[at]))
        ):
            yield "ethnicity", words[at].start, words[at].end, 0.75


def _parted(text: str, left: Token, right: Token) -> bool:
    return any(mark in text[left.end : right.start] for mark in ",.;!?\n")


def _kind(word: Token, origin: bool) -> str:
    for kind, beginnings in BEGIN.items():
        if word.low.startswith(beginnings):
            return kind
    if word.low in BESIDE_ONE:
        return "orientation"
    return "ethnicity" if origin and (word.low == "rom" or _of_a_people(word)) else ""


def _ends(text: str, words: Sequence[Token], i: int) -> bool:
    return i + 1 == len(words) or words[i + 1].low in _AT or _parted(text, words[i], words[i + 1])


def _national(word: Token) -> bool:
    return word.low in NATIONALS and word.low not in NO_PEOPLES and (word.low != "poles" or word.capital)


def _of_a_people(word: Token) -> bool:
    """Also by a word that is often another's: "zwei Schwarze", "grupa Rumunow"."""
    if word.low in COLOURS:
        return word.capital or not word.low.startswith("schwarz")
    return _called_so(word.low) and not (word.capital and kind_of(word.low) & Kind.PLACE)


@of_words(32768)
def _called_so(low: str) -> bool:
    return low.startswith((*PEOPLES, *MINORITIES)) and not low.startswith(NO_PEOPLE)
