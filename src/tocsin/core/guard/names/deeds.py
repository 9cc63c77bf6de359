# SPDX-License-Identifier: AGPL-3.0-or-later
"""One name of any list or none, told by what a log says around it: "Klucz pobrał Oduya", "c'est Kerouanton qui a coupé l'eau".

A word may be a name when the lists know it as one and as nothing else, or do not know it at all; a plain word, a place, a maker, a
trade or a department is nobody. Such words keep their capital and all others lose it before the shapes are asked, so a text
without one is not searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues.topics import OWN
from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.lexicon import COMMON, SURNAMES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.names.deed_calls import CALLED, TOLD
from tocsin.core.guard.names.deed_slots import CAPITAL, CHRISTENED, DEPARTMENTS, SURE
from tocsin.core.guard.names.deed_words import DESKS, DID, HANDOVER, HELD, PARCEL, POST, SHIFT, VISIT
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.words import Token, bare

Hit = tuple[int, int, float]

_CAPITAL = Several((CAPITAL | DEPARTMENTS | TOLD).items())
_EITHER = Several((SURE | CALLED).items())
_CHRISTENED = Several(CHRISTENED.items())
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC
_NAMED = Kind.GIVEN | Kind.SURNAME
_SHORTEST = 5
"""Letters of a name in small letters that no list knows."""
_LATIN = Late(r"[a-z][a-z'-]{2,24}")
_STREETS = ("laan", "dijk", "kade", "singel", "weg", "gasse", "allee")
# What the shapes ask for, and no name.
_SAID = Late("|".join((HANDOVER, HELD, PARCEL, POST, SHIFT, VISIT, *DID.values())))
_LITERAL = frozenset(re.findall("[a-z]{4,}", " ".join(shape.pattern for shape in (SURE | CALLED).values())))
# "Obermoser": glued of two plain words, and nothing but a family.
_FAMILY = Late(r"(?:moser|huber|hofer|lechner|gruber|egger|dorfer|brunner|mayr|bauer|berger|reiter|leitner)$")


@looks_for(*(CAPITAL | DEPARTMENTS | TOLD | SURE | CALLED | CHRISTENED).values())
def deeds(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    low = bare_letters(text.replace("İ", "I"))
    if len(low) != len(text):
        return
    capital, either, christened = (shapes.possible(low) for shapes in (_CAPITAL, _EITHER, _CHRISTENED))
    if not (capital or either or christened):
        return
    loud = text.isupper()
    large = (
        []
        if loud
        else [
            w
            for i, w in enumerate(words)
            if w.capital and (_may_be(w) or _before_a_family(words, i)) and not _goes_on(text, words, i)
        ]
    )
    small = [w for w in words if (loud or w.word.islower()) and _low_name(w.low)]
    yield from _found(capital, low, [*large, *(w for w in small if kind_of(w.low) & _NAMED)])
    yield from _found(either, low, [*large, *small])
    yield from _found(christened, low, [w for w in words if _is_christened(w.word)] if christened else [])


def _found(shapes: Sequence[tuple[str, Late]], low: str, names: Sequence[Token]) -> Iterator[Hit]:
    if not (shapes and names):
        return
    marked = _marked(low, names)
    for _, shape in shapes:
        for match in shape.compiled.finditer(marked):
            if not (_glued(match["name"].lower()) and _GERMAN.search(marked)):
                yield match.start("name"), match.end("name"), 0.7


_GERMAN = Late(r"(?<!\w)(?:der|das|ist|bei|fur|und|aus|nicht|im|liegt|dem|den|vom|zum|heute|uhr)(?!\w)")


def _marked(low: str, names: Sequence[Token]) -> str:
    """The folded text, with a capital on what may be a name."""
    letters = list(low)
    for name in names:
        letters[name.start] = letters[name.start].upper()
    return "".join(letters)


def _may_be(word: Token) -> bool:
    return not word.shouted and _is_name(word.low)


def _before_a_family(words: Sequence[Token], i: int) -> bool:
    """Whether a given name that is a village or a word somewhere stands before what is only a surname: "Jagna Szulc"."""
    if i + 1 == len(words) or words[i].shouted or len(words[i].low) < 4:
        return False
    here, after = kind_of(words[i].low), words[i + 1]
    only = kind_of(after.low) & (_NAMED | _ELSE) == Kind.SURNAME
    may_be = here & Kind.WEAK or here & (_ELSE | Kind.SURNAME) == Kind.PLACE
    return bool(may_be) and not here & Kind.TOPIC and after.capital and only and _may_be(after)


def _goes_on(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether a capital that is no name follows, as in a firm's or a place's: "Kowalski Transport"."""
    if i + 1 == len(words) or text[words[i].end : words[i + 1].start] not in (" ", "-"):
        return False
    after = words[i + 1].low
    return words[i + 1].capital and not (_is_name(after) or kind_of(after) & _NAMED)


_NO_NAMES = OWN | DESKS


@of_words(32768)
def _is_name(low: str) -> bool:
    """Whether a folded word is somebody's name, or nothing the lists know."""
    stem, _, rest = low.partition("'")
    if rest and len(stem) > 2 and len(rest) < 5:
        low = stem  # "Berfin'e"
    if (
        len(low) < 3
        or low in MAKERS
        or low in _NO_NAMES
        or is_somebody(low)
        or not _LATIN.fullmatch(low)
        or low.endswith(_STREETS)
    ):
        return False
    if low in _LITERAL or _SAID.fullmatch(low):
        return False
    kind = kind_of(low)
    if kind == Kind.COMMON and low not in COMMON and _FAMILY.search(low):
        return True
    return not kind & _ELSE


@of_words(32768)
def _low_name(low: str) -> bool:
    return len(low) >= _SHORTEST and _is_name(low)


@of_words(32768)
def _is_christened(word: str) -> bool:
    """Whether a word is a given name, whatever else it is; none that is shouted."""
    return word[1:].islower() and bool(kind_of(bare(word)) & (Kind.GIVEN | Kind.WEAK))


@of_words(8192)
def _glued(low: str) -> bool:
    """Whether a word of no list ends with a plain word: German things are called so."""
    if kind_of(low) & _NAMED or _FAMILY.search(low):
        return False
    ends = (low[at:] for at in range(3, len(low) - 4))
    return len(low) > 14 or (len(low) > 10 and any(end in COMMON and end not in SURNAMES for end in ends))
