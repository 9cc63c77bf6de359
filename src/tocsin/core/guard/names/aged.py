# SPDX-License-Identifier: AGPL-3.0-or-later
"""A name in a warning that an age or a word for a child makes somebody's: "6-year-old Leah", "il piccolo Mattia", "Oyelaran, 34".

Rescues are told so, and one given name alone is else a town's, a storm's or a river's. Asked of the sender's words alone.
Linear: a few letters before and behind each capital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.names.aged_words import (
    AGE_AHEAD,
    AGE_BEHIND,
    CHILD_AHEAD,
    DONE_ZH,
    HARMED,
    ONE_AR,
    ONE_ZH,
    UNSURE,
    YEARS_AR,
)
from tocsin.core.guard.names.beside_a_name import NAMED, only, unknown
from tocsin.core.guard.names.han_surnames import SURNAMES
from tocsin.core.guard.names.lists_ar import MAYBE, OFFICES, PLAIN, SURE
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.words import Token

Hit = tuple[int, int, float]

_REACH = 32
_AHEAD = re.compile(rf"(?<![^\W_])(?:(?P<age>{AGE_AHEAD})|(?P<child>{CHILD_AHEAD})) $")
_BEHIND = re.compile(AGE_BEHIND)
_NUMBER = re.compile(
    r"(?:, ?(?:de |of |aged |d['’])?\d{1,2}|,? \(\d{1,2})(?=[,.;)](?!\d)| (?:ans|Jahre|años|anni|lat|jaar|vuotta|anos)(?!\w)|$| (?:and|und|et|y|e|i|en)(?!\w))"
)
_AGO = re.compile(
    r" (?:ago|after|later|since|before|apres|plus tard|nach|spater|despues|dopo|po |temu|later|na |sitten)"
)
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC
_CHRISTENED = Kind.GIVEN | Kind.WEAK
_AR = re.compile(
    rf"(?<![ء-ي])(?:{ONE_AR} (?P<name>[ء-ي]{{3,12}})|(?P<aged>[ء-ي]{{3,12}})،? ?\(?\d{{1,3}} {YEARS_AR})(?![ء-ي])"
)
_OFFICE_AR = re.compile(r"(?<![ء-ي])([ء-ي]{3,14})(?= (?P<name>[ء-ي]{3,12})(?![ء-ي]))")
_ZH = re.compile(rf"{ONE_ZH}(?P<name>(?P<one>[一-鿿])(?P=one)|[一-鿿]{{2,3}}?){DONE_ZH}")
_AGED_ZH = re.compile(r"(?<![一-鿿])(?P<name>(?P<one>[一-鿿])(?P=one)|[一-鿿]{2,3})[（(，,] ?\d{1,3}[岁歲]")


def aged(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    low = bare_letters(text)
    even = len(low) == len(text)
    harmed = any(word.low in HARMED for word in words)
    for i, word in enumerate(words):
        plain = word.capital and not word.shouted
        if plain and (_is_of(text, word, harmed) or (even and _is_one(text, low, words, i))):
            yield word.start, word.end, 0.7
    if is_eastern(text):
        yield from _eastern(text)


_PLACED = HEADS | TAILS


def _is_of(text: str, word: Token, harmed: bool) -> bool:
    """Whether a number behind a surname is an age: no year's word says so."""
    return bool(_NUMBER.match(text, word.end)) and (unknown(word.low) if harmed else only(word.low, NAMED))


def _is_one(text: str, low: str, words: Sequence[Token], i: int) -> bool:
    word, kind = words[i], kind_of(words[i].low)
    if kind & Kind.TOPIC or word.low in MAKERS or word.low in _PLACED or len(word.low) < 3:
        return False
    if i + 1 < len(words) and (words[i + 1].low in TAILS or words[i + 1].capital) and text[word.end] == " ":
        return False
    if (behind := _BEHIND.match(low, word.end)) and not _AGO.match(low, behind.end()):
        thing = i and words[i - 1].low in HEADS and text[words[i - 1].end : word.start] == " "
        return not thing and (bool(kind & _CHRISTENED) or not kind)
    ahead = _AHEAD.search(low, max(0, word.start - _REACH), word.start)
    if ahead is None:
        return False
    return _fits(text, ahead, kind)


def _fits(text: str, ahead: re.Match[str], kind: int) -> bool:
    """Whether a word of this kind may be a name behind what was said of it."""
    if ahead["age"]:
        return bool(kind & _CHRISTENED) or (not kind and "jahr" not in ahead["age"])
    said = text[ahead.start() : ahead.end()].split()[-1]
    if ahead["child"].split()[-1] in UNSURE:
        return kind & (_CHRISTENED | _ELSE) in (Kind.GIVEN, Kind.WEAK, _CHRISTENED) and _small(said)
    return bool(kind & _CHRISTENED) and _small(said)


_NOUNS = frozenset(
    "Junge Mädchen Baby Kleinkind Säugling Schülerin Sohn Tochter Mutter Vater Bruder Schwester".split()
)


def _small(said: str) -> bool:
    return said[0].islower() or said in _NOUNS


def _eastern(text: str) -> Iterator[Hit]:
    for found in _AR.finditer(text):
        if _arabic(found["name"] or found["aged"]):
            yield *found.span(), 0.7
    for found in _OFFICE_AR.finditer(text):
        if found[1].translate(PLAIN) in OFFICES and _arabic(found["name"]):
            yield *found.span(), 0.7
    for pattern in (_ZH, _AGED_ZH):
        for found in pattern.finditer(text):
            if _han(found["name"], found["one"]):
                yield *found.span("name"), 0.7


def _arabic(name: str) -> bool:
    return name.translate(PLAIN) in SURE or name.translate(PLAIN) in MAYBE


def _han(name: str, doubled: str | None) -> bool:
    from tocsin.core.guard.lexicon.given_zh import WORDS  # long, and most desks never need it

    return bool(doubled) or name in WORDS or (name[0] in SURNAMES and len(name) > 1)
