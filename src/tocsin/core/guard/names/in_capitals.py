# SPDX-License-Identifier: AGPL-3.0-or-later
"""A whole name in a text in capitals, whose surname is a word or a town as well: "CONTACT JOHN SMITH AT THE EOC".

Where everything is a capital, a capital says nothing, and the lists alone say too little. So the text is read as it would
be written else: what can only be a plain word in small letters, a given name and the surname behind it with a capital each,
places and what makes one as places are written. Then the readers of other texts say whether the two are somebody, by what
stands beside them. Only pairs that begin with a given name are asked for, so most texts are not read again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.names.in_capitals_words import PUBLIC, SELDOM, SMALL
from tocsin.core.guard.names.nobody import nobodys
from tocsin.core.guard.names.person import persons
from tocsin.core.guard.places.cities import STATES
from tocsin.core.guard.words import Token, bare, tokens

Hit = tuple[int, int, float]

_GAPS = frozenset((" ", "\u00a0", "  "))
_TABLE = "   "
_WIDTH = 40
"""Letters of a line that goes on in the next; a list's are shorter."""
_PAIR = 2
_DOTS = "..."
_STATE = re.compile(r"\s[A-Z]{2}-")
_CROWNED = frozenset("king queen prince princess duke lord lady earl saint st emperor".split())
"""Before a given name and a square's or a park's word: "KING GEORGE SQUARE"."""
_NAMED = Kind.GIVEN | Kind.WEAK | Kind.SURNAME
_WORDS = Kind.COMMON | Kind.TOPIC


def _begins(word: str) -> bool:
    """Whether a name may begin with such a word."""
    return len(word) > 2 and word.isupper() and _given(bare(word))


def _christened(word: str) -> bool:
    """Whether a word with a capital is a given name."""
    return len(word) > 2 and word[0].isupper() and _given(bare(word))


_NO_FAMILIES = HEADS | TAILS | SELDOM


@starts_from(_christened)
def in_capitals(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    if len(words) == _PAIR and _turned(text, *words):
        yield words[0].start, words[1].end, 0.7
    if not (named := _named(text, words)):
        return
    calm = _calmed(text, words, named)
    begin = {words[i].start for i in named if _given(words[i].low)}
    for start, end, sure in persons(calm, tokens(calm)):
        if start in begin:
            yield start, end, sure


def _named(text: str, words: Sequence[Token]) -> set[int]:
    """Which words are given names with a surname behind, and those surnames."""
    found: set[int] = set()
    for i, word in enumerate(words[:-1]):
        if word.shouted and _begins(word.word):
            last = _family_behind(text, words, i)
            if last:
                found |= {i, last}
    return found


def _family_behind(text: str, words: Sequence[Token], i: int) -> int:
    """Where the surname behind a given name stands, past the small words of one, or 0."""
    at = i + 1
    while at + 1 < len(words) and at - i < 3 and words[at].low in PARTICLES and _joined(text, words, at):
        at += 1
    last = words[at]
    if not (_joined(text, words, at) and last.shouted and _family(last.low)):
        return 0
    if last.low in TAILS and i and words[i - 1].low in _CROWNED:
        return 0
    return 0 if _of_counties(text, words[i], last) or _in_a_row(text, words[i].start, last.end) else at


def _joined(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether a blank stands before a word, or the end of a line that is full."""
    end, start = words[i - 1].end, words[i].start
    gap = text[end:start]
    if gap in _GAPS:
        return True
    line = text[max(0, end - _WIDTH) : end]
    return gap in ("\n", "\r\n") and len(line) == _WIDTH and "\n" not in line and _TABLE not in line


def _of_counties(text: str, a: Token, b: Token) -> bool:
    """ "KENT RI-BRISTOL RI-", "MARION AL-LAMAR AL-": a state is glued to the next county; "AL-HASSANI" is somebody."""
    if b.low.partition("-")[0] in PARTICLES:
        return _STATE.match(text, b.end) is not None
    return nobodys(a, b)


def _in_a_row(text: str, start: int, end: int) -> bool:
    """ "HAMMONTON...JIM THORPE...MEDIA": how offices set towns side by side."""
    return text.startswith(_DOTS, end) and text.endswith(_DOTS, 0, start)


def _turned(text: str, a: Token, b: Token) -> bool:
    """ "SMITH, JOHN", "BROWN Peter": nothing else, as a register writes somebody whose surname is a word as well."""
    if not a.shouted or not b.capital or text[a.end : b.start] not in (", ", " ", ","):
        return False
    kind = kind_of(a.low)
    plain = a.low in _NO_FAMILIES or kind & Kind.TOPIC or b.low in STATES
    return bool(kind & Kind.SURNAME) and not plain and _given(b.low)


@of_words(32768)
def _given(low: str) -> bool:
    return kind_of(low) & (Kind.GIVEN | Kind.TOPIC) == Kind.GIVEN and low not in PARTICLES | SMALL


@of_words(32768)
def _family(low: str) -> bool:
    """A surname, or what no list knows as anything else."""
    kind = kind_of(low)
    if len(low) < 3 or low in SELDOM:
        return False
    return bool(kind & Kind.SURNAME) or (len(low) > 3 and not kind & (_WORDS | Kind.PLACE | Kind.WEAK))


def _calmed(text: str, words: Sequence[Token], named: set[int]) -> str:
    """The text as it would be written in small letters, a letter for a letter."""
    parts: list[str] = []
    done = 0
    capital = False
    for i, word in enumerate(words):
        if not (word.shouted or (len(word.word) == 1 and word.capital)):
            capital = word.capital
            continue
        capital = i in named or _stays(word.low, capital) or (capital and _of_a_park(words, i))
        spelt = word.word.title() if capital else word.word.lower()
        if len(spelt) == word.end - word.start:
            parts += (text[done : word.start], spelt)
            done = word.end
    return "".join((*parts, text[done:]))


def _of_a_park(words: Sequence[Token], i: int) -> bool:
    """ "JACK SHUGER MEMORIAL PARK": a word that stands between a name and what is called so."""
    return words[i].low in PUBLIC and i + 1 < len(words) and words[i + 1].low in TAILS


def _stays(low: str, before: bool) -> bool:
    """Whether a word has its capital in small letters, too: a name, a place, what makes one behind a name."""
    kind = kind_of(low)
    if low in HEADS or (before and low in TAILS):
        return True
    return bool(kind & (_NAMED | Kind.PLACE)) and not kind & _WORDS and low not in SELDOM
