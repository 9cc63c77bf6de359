# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one sentence says of somebody's health, belief, love or origin: "the porter is back from rehab", "她信佛教".

Warnings name illnesses and towns have mosques, so a word of these counts only where its sentence speaks of one human being, by a
trade, by kin, by a pronoun or by a given name. What a house is called after ("dialysis unit") says nothing of anybody.
Linear: each sentence is looked through once.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from tocsin.core.guard.book import Book, Span
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import is_eastern
from tocsin.core.guard.said.of_nobody import family, of_a_house, parted
from tocsin.core.guard.said.of_somebody_book import BOOK, SURE
from tocsin.core.guard.said.of_somebody_east import eastern
from tocsin.core.guard.said.of_somebody_words import (
    ABSENCE,
    ENDS,
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
        or (low in _NEW and _is_the_new_one(words, i))
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
        low == "man"
        or low in _HANDS
        or low in _NEW
        or is_one(low)
        or bool(word[:1].isupper() and kind_of(low) & Kind.GIVEN)
    )


_NEW = frozenset("nuevo nueva nouveau nouvelle neue neuer nuovo nuova nowy nowa".split())
_DOES = frozenset(
    """es esta va pide tiene lleva quiere dice hace come reza ayuna toma est a porte fait demande dit veut prie jeune mange prend ist hat geht tragt will isst betet fastet fehlt braucht nimmt
    e ha porta vuole chiede prega fa mangia prende jest ma chodzi nosi prosi mowi modli posci bierze nie no non ne""".split()
)


def _is_the_new_one(words: Sequence[Token], i: int) -> bool:
    """ "La nueva es evangélica", "Nowy chodzi na mszę": what stands behind is no thing that is new."""
    article = i > 0 and words[i - 1].low in _THE
    begins = words[i].low.startswith("now") and words[i].capital
    return (article or begins) and i + 1 < len(words) and words[i + 1].low in _DOES


_THE = frozenset("el la le der die il".split())
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
    said = [i for i, word in enumerate(words) if says(word.low) and _says_here(words, i)]
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
    return BOOK.speaks(low) or _says_alone(low)


@of_words(32768)
def _says_alone(low: str) -> bool:
    """Whether it may whatever the next word is, and no book holds it."""
    return befalls(low) or of_a_nation(low) or low in ORIGINS or MEDICAL.fullmatch(low) is not None


def _says_here(words: Sequence[Token], i: int) -> bool:
    return _says_alone(words[i].low) or BOOK.speaks_at(words, i)


def _said(text: str, words: Sequence[Token], first: int, last: int, said: Sequence[int]) -> Iterator[Hit]:
    """What one sentence says from some of its words on; the surer ones also where it speaks of nobody and does not address the public."""
    called = ((i, i) for i in said if is_called_so(words, i, last))
    yield from _of_origin(words, called, 0.65)
    yield from _of_origin(words, descended(words, first, last), 0.7)
    yield from _of_origin(words, seeming(words, first, last), 0.7)
    lows = [words[i].low for i in range(first, last)]
    if any(_may_be_one(words[i].word) and _somebody(words, i) for i in range(first, last)):
        yield from _of_origin(words, nations(text, words, first, last), 0.7)
        yield from _by(BOOK, text, words, said, last, 0.7)
    elif not PUBLIC.isdisjoint(lows):
        return
    elif lows[0] in SUBJECTLESS or not OF_A_PATIENT.isdisjoint(lows) or _tells_of_absence(lows):
        yield from _by(BOOK, text, words, said, last, 0.65)
    else:
        yield from _of_a_body(text, words, said, last)
        yield from _by(SURE, text, words, said, last, 0.65)
        if _tells_of_a_bed(text, words, first, last):
            yield from _by(BOOK, text, words, said, last, 0.65)


def _of_origin(words: Sequence[Token], spans: Iterable[tuple[int, int]], sure: float) -> Iterator[Hit]:
    return (("ethnicity", words[a].start, words[b].end, sure) for a, b in spans)


def _of_a_body(text: str, words: Sequence[Token], said: Sequence[int], last: int) -> Iterator[Hit]:
    """What befell a part of the body that no machine has."""
    for i in said:
        end = befallen(words, i, last)
        if end > 0 and only_bodies(words[i].low, words[end].low) and not parted(text, words[i], words[end]):
            yield "health", words[i].start, words[end].end, 0.65


def _by(
    book: Book, text: str, words: Sequence[Token], said: Sequence[int], last: int, sure: float
) -> Iterator[Hit]:
    """What a book knows of the words that say something; beside the whole one, what no list holds."""
    for i in said:
        for kind, a, b in (*book.at(words, i), *(_named(words, i, last) if book is BOOK else ())):
            if b < last and not of_a_house(text, words, a, b) and not family(words, a, b):
                yield kind, words[a].start, words[b].end, sure


def _tells_of_a_bed(text: str, words: Sequence[Token], first: int, last: int) -> bool:
    """ "Room 8 had another hypo", "Bett 4 wieder unterzuckert": who lies there."""
    return any(word.low in _BEDS and _NUMBERED.match(text, word.end) for word in words[first:last])


_NUMBERED = re.compile(r"\.? ?\d{1,3}(?!\d)")
_BEDS = frozenset(
    "room rm bed bunk zimmer zi bett chambre ch lit cama habitacion hab letto stanza camera lozko pokoj cuarto".split()
)


def _tells_of_absence(lows: Sequence[str]) -> bool:
    return not ABSENCE.isdisjoint(pairwise(lows))


def _named(words: Sequence[Token], i: int, last: int) -> Iterator[Span]:
    """What no list holds: a word as medicine makes them, a part of the body and what befell it."""
    if MEDICAL.fullmatch(words[i].low):
        yield "health", i, i
    if (end := befallen(words, i, last)) > 0:
        yield "health", i, end
