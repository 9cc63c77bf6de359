# SPDX-License-Identifier: AGPL-3.0-or-later
"""Families as they are said at a gate and typed without capitals: "da huber sepp hod ...", "klucze ma kowalski janek", "oddane przez nowaka".

A family before a given name counts behind an article of German or a verb or preposition of Polish, a bent Polish family behind a
preposition of people, and only where the word straightened is a family's name and nothing else. Linear: three words at each place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.words import Token

Hit = tuple[int, int, float]

_ARTICLES = frozenset("da de der die dem den".split())
_HAVE = frozenset("ma maja dla od przez u z dal oddal zdal wzial pobral byl dzwonil panu pan".split())
_DOES = frozenset(
    """hod hot hat hats hots is ist war woa gwen sogt sagt macht mocht kimmt kommt geht gehd holt bringt steht mecht mog mag wui will wea wird hom haben kriagt soi soll
    schaut muass muss hockt fahrt""".split()
)
"""What stands behind somebody: things of a house are not called by two names."""
_SHORT = frozenset(
    "sepp schorsch wast wastl girgl hias zenz resi burgl vroni lisl loisl xaver xaverl poldi ferdl franzl hansl michl seppl toni maxl rosl gitti hannes hansi lenz lenzl korbi flori".split()
)
"""Given names as Bavaria and Austria shorten them."""
_OF_PEOPLE = frozenset("przez od dla u panu panem".split())
_RUNG = re.compile(r"(?:dzwoni|zadzwoni|telefon|pisa|napisa)\w*$")
_BENT = re.compile(
    r"(?P<stem>[a-z]{2,16}(?:ow|ew|in|yn|un)[sc])k(?:(?P<man>iego|iemu|im)|(?P<woman>iej|a))$|(?P<whole>[a-z]{2,16}(?:ak|czyk|wicz|czuk|niuk|arczyk))(?:a|owi|em)$"
)
_BEFORE = _ARTICLES | _HAVE | _OF_PEOPLE | {"do"}
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC


def small_families(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for i in range(1, len(words)):
        before, word = words[i - 1].low, words[i]
        if before not in _BEFORE or len(word.low) < 3 or not word.word.islower():
            continue
        if i + 1 < len(words) and _turned(text, words, i, before):
            yield word.start, words[i + 1].end, 0.7
        elif _bent(words, i, before):
            yield word.start, word.end, 0.65


def _turned(text: str, words: Sequence[Token], i: int, before: str) -> bool:
    """A family before a given name, both in small letters."""
    family, given = words[i], words[i + 1]
    if not given.word.islower() or text[family.end : given.start] != " " or family.low in MAKERS:
        return False
    if not kind_of(family.low) & Kind.SURNAME or not _given(given.low):
        return False
    if before in _ARTICLES:
        return i + 2 < len(words) and words[i + 2].low in _DOES
    return before in _HAVE and family.low.endswith(
        ("ski", "cki", "ska", "cka", "ak", "czyk", "icz", "uk", "ek")
    )


def _given(low: str) -> bool:
    return low in _SHORT or kind_of(low) & (Kind.GIVEN | _ELSE) == Kind.GIVEN


def _bent(words: Sequence[Token], i: int, before: str) -> bool:
    """ "od zielińskiego", "dzwonił do wiśniewskiego"."""
    rung = before == "do" and i > 1 and _RUNG.match(words[i - 2].low) is not None
    match = _BENT.match(words[i].low) if before in _OF_PEOPLE or rung else None
    if match is None:
        return False
    low = match["whole"] or match["stem"] + ("ki" if match["man"] else "ka")
    man = match["whole"] or match["stem"] + "ki"
    return any(kind_of(one) & (Kind.SURNAME | _ELSE) == Kind.SURNAME for one in {low, man})
