# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names on signs inside a text: "... en la avenida dos Sindicatos", "... przy placu Strajku", "شارع كنيسة ...", "tug Harriet ...".

A street, a square, a stop, a quarter may be called after anything, so the word directly behind the one that says so (or,
in English and Turkish, directly before it) is its name, whatever else it is; what follows with capitals may be somebody's.
A ship, a hall and a station are called after somebody or a faith's house. What stands elsewhere in the text is asked as ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.watches.sign import ANYTHING, PERSON, Sign
from tocsin.core.guard.watches.sign_words import (
    ABOARD,
    ADDRESSED,
    ARTICLES,
    HOUSES,
    HOUSES_BEHIND,
    LETTERS,
    LINKED,
    NOT_ALWAYS,
    OF_THE,
    SHIPS,
    STREETS,
    STREETS_BEHIND,
    SURNAMES,
)
from tocsin.core.guard.watches.signs_east import eastern
from tocsin.core.guard.watches.states import STATES
from tocsin.core.guard.watches.weigh import weight_of
from tocsin.core.guard.words import Token, tokens

_BETWEEN = PARTICLES | frozenset("dei delle las los".split())
_POLISH = re.compile("[ąćęłńśźż]")
_INSIDE = PARTICLES | {"of", "the"}
_LONGEST = 5
_PRIDE = re.compile(r"(?<!\w)Pride of (?:the )?[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+)?(?!\w)")
_AT_SEA = re.compile(
    r"(?i:\b(?:ferry|vessel|ship|boat|tug|sailings?|crossings?|delayed|late|eta|arriv\w+|berth\w*|port|dock\w*|quay|harbour|aground|moored|fähre|traversier|bac|ferri|traghetto|nave|buque|statek|prom|veerboot)\b)"
)
"""How ships are called, where something of the sea stands beside it: elsewhere it is a march."""


def signs(text: str) -> Iterator[Sign]:
    """Each name on a sign, with what it may be called after."""
    if text.isupper():
        return
    words = tokens(text)
    for i, word in enumerate(words):
        low = word.low
        if low in STREETS or (low == "most" and _POLISH.search(text)):
            yield from _ahead(text, words, i, ANYTHING)
        elif low in HOUSES or ((low in SHIPS or word.word in LETTERS) and _goes_on(words, i)):
            yield from _ahead(text, words, i, PERSON)
        if low in STREETS_BEHIND and word.capital:
            yield from _behind(text, words, i, ANYTHING)
        elif low in HOUSES_BEHIND and word.capital:
            yield from _behind(text, words, i, PERSON)
    if (ship := _PRIDE.search(text)) and _AT_SEA.search(text):
        yield Sign(*ship.span(), PERSON | {"orientation"}, ship.end())
    if not text.isascii():
        yield from eastern(text)


def _ahead(text: str, words: Sequence[Token], i: int, kinds: frozenset[str]) -> Iterator[Sign]:
    """The name behind the word at `i`."""
    at = i + 1
    while at < len(words) and words[at].low in _BETWEEN and not words[at].capital:
        at += 1
    if not _of_name(text, words, at):
        return
    end = at + 1
    while end < len(words) and end < at + _LONGEST and _joined(text, words, end):
        end += 1
    while words[end - 1].low in PARTICLES and not words[end - 1].capital:
        end -= 1
    if at > i + 1 and words[at - 1].low in ARTICLES and kind_of(words[at].low) & Kind.GIVEN:
        return
    if words[i].low in LINKED and at == i + 1 and (words[i].capital or end == at + 1):
        kinds = PERSON
    if words[i].low in OF_THE and (at == i + 1 or words[at - 1].low not in ("der", "des")):
        return
    yield Sign(words[i].start, words[end - 1].end, kinds, words[at].end)


def _behind(text: str, words: Sequence[Token], i: int, kinds: frozenset[str]) -> Iterator[Sign]:
    """The name before the word at `i`."""
    if not i or not _of_name(text, words, i - 1) or text[words[i - 1].end : words[i].start] != " ":
        return
    if words[i].low in NOT_ALWAYS and kind_of(words[i - 1].low) & Kind.COMMON:
        return
    if i + 1 < len(words) and words[i + 1].low in ("day", "days"):
        return  # a feast
    if words[i].low in SURNAMES and (i == 1 or not words[i - 2].capital):
        return
    first = i - 1
    while first and i - first < _LONGEST and words[first - 1].capital and _of_name(text, words, first - 1):
        if text[words[first - 1].end : words[first].start] != " ":
            break
        first -= 1
    yield Sign(words[i - 1].start, words[i - 1].end, kinds, words[i - 1].end)
    yield Sign(words[first].start, words[i].end, PERSON, words[i].end)


def _of_name(text: str, words: Sequence[Token], at: int) -> bool:
    """A word with a capital, no letters of an organisation, and no address of somebody."""
    if at >= len(words):
        return False
    word = words[at]
    return word.capital and not word.shouted and word.low not in ADDRESSED


def _joined(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether the name goes on: a capital or a small word before one, and nothing but a blank or a hyphen between."""
    if text[words[at - 1].end : words[at].start] not in (" ", "-", " d'", " d’", " l'"):
        return False
    if words[at].capital:
        return _of_name(text, words, at)
    return words[at].low in _INSIDE and at + 1 < len(words) and _of_name(text, words, at + 1)


def _goes_on(words: Sequence[Token], i: int) -> bool:
    """Whether something is said of the ship: what befell it, or where; and not of somebody aboard before."""
    if any(is_somebody(w.low) or w.low in ABOARD for w in words[:i]):
        return False
    return any(
        w.low in STATES or w.low in NEAR or speaks_of_hazard(w.low) or weight_of(w.low, w.word) <= 0
        for w in words[i + 2 :]
        if not w.capital
    )
