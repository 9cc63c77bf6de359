# SPDX-License-Identifier: AGPL-3.0-or-later
"""Several people told by where they are from or what they believe: "groupe de Roumains", "four pickers, all Roma", "a Catholic group".

Asked from a word for a number of people on; a few words are looked at on either side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.memory import of_words
from tocsin.core.guard.said.a_people import ends, is_national, is_of_a_people, parted
from tocsin.core.guard.said.described_words import BEGIN, GROUP, ONE, PUBLIC, SMALL, SOMEBODY, SURELY_MANY
from tocsin.core.guard.traits.origins import of_a_nation
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.words import Token

Hit = tuple[str, int, int, float]

# "Zwei Tamilen warten", "three Tamils": nouns, where "two Tamil buses" are none.
_MANY_OF = re.compile("(?:[^s]s|en|er|ow|owie|cy)$")
_FAR = 12
_MARKS = ",;(-–—:"
_ROMANI = ("Roma", "Rom", "Sinti")


def gathered(words: Sequence[Token], i: int) -> Iterator[Hit]:
    """ "a Catholic group"."""
    for word in (*words[max(0, i - 1) : i], *words[i + 1 : i + 2]):
        if word.low.startswith(BEGIN["faith"]):
            yield "faith", word.start, word.end, 0.75


def counted(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    """ "groupe de Roumains", "zwei Schwarze vor dem Tor", "three young Travellers"."""
    for at in range(i + 1, min(i + 4, len(words))):
        if parted(text, words[i], words[at]):
            return
        near = at == i + 1 or (at == i + 2 and words[i + 1].low in SMALL)
        many = words[at].capital and _MANY_OF.search(words[at].low) is not None
        if (
            (near and words[at].word == "Roma")
            or is_national(words[at])
            or words[at].low in SURELY_MANY
            or (near and (many or ends(text, words, at)) and is_of_a_people(words[at]))
        ):
            yield "ethnicity", words[at].start, words[at].end, 0.75


def all_of(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    """ "four pickers for aisle 30, all Roma": between marks, or where the sentence ends."""
    people, mark = words[i + 1], text[: words[i].start].rstrip()[-1:]
    if not _said_of_all(words, i) and (mark not in _MARKS or not ends(text, words, i + 1)):
        return
    if people.word in _ROMANI or is_national(people) or is_of_a_people(people):
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


def one_of(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    """ "Two men at the gate, one a Nigerian", "due uomini al cancello, uno marocchino"."""
    who = False
    for at in range(i + 1, min(i + _FAR, len(words) - 1)):
        who = who or words[at].low in PUBLIC or words[at].low in SOMEBODY or is_somebody(words[at].low)
        if who and words[at].low in ONE and text[: words[at].start].rstrip()[-1:] in _MARKS:
            people = at + 1 + (words[at + 1].low in SMALL)
            if people < len(words) and ends(text, words, people) and _of_any_people(words[people]):
                yield "ethnicity", words[at].start, words[people].end, 0.7


def _of_any_people(word: Token) -> bool:
    return word.word in _ROMANI or is_national(word) or is_of_a_people(word) or of_a_nation(word.low)
