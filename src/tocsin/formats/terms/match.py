# SPDX-License-Identifier: AGPL-3.0-or-later
"""Longest match of known words in a short text, in any language and script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import TypeVar

from tocsin.core.model import Hazard
from tocsin.formats.terms import latin, other_scripts, persons

T = TypeVar("T")
MOST = 300
"""Letters of a text that are looked at: an event word or a headline, not a body."""

LONG = 10
MOST_ENDING = 3

_FOLD = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ё": "е", "ـ": ""}
)
_WITHIN = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\u1780-\u17ff\u0e80-\u0eff\u1000-\u109f]")
_LINKS = re.compile(
    r" (?:with|avec|mit|con|com|med|met|due to|caused by|wegen|dus a|dues a|par|causada por|per|because of) "
)

Index = dict[str, list[tuple[str, bool, T]]]


def fold(text: str) -> str:
    """Lower case, Latin, Greek, Arabic and Hebrew marks away, everything but letters and digits to single spaces."""
    text = unicodedata.normalize("NFD", text.casefold().translate(_FOLD))
    return " ".join(unicodedata.normalize("NFC", "".join(_kept(c) for c in text)).split())


def _kept(char: str) -> str:
    """Vowel signs of Indic scripts are no letters to Python; they stay with their word."""
    if "\u0300" <= char <= "\u036f" or "\u064b" <= char <= "\u0652" or "\u0591" <= char <= "\u05c7":
        return ""
    return char if char.isalnum() or unicodedata.category(char)[0] == "M" else " "


def _terms(texts: Iterable[str]) -> Iterator[tuple[str, bool, bool]]:
    """(folded term, may stand inside a word, must be a whole word)."""
    for term in (t.strip() for text in texts for t in text.replace("\n", " ").split(",")):
        folded = fold(term.lstrip("*"))
        if folded:
            inside = term.startswith("*") or bool(_WITHIN.search(folded))
            yield (
                folded,
                inside,
                not inside
                and len(folded) <= (4 if folded.isascii() else 1 if "\uac00" <= folded[0] <= "\ud7af" else 3),
            )


def _index(tables: Iterable[tuple[T, Iterable[str]]]) -> Index[T]:
    index: Index[T] = {}
    for value, texts in tables:
        for term, inside, whole in _terms(texts):
            index.setdefault(term[:2], []).append((term + " " if whole else term, inside, value))
    for terms in index.values():
        terms.sort(key=lambda t: -len(t[0]))
    return index


def _longest(
    text: str, index: Mapping[str, list[tuple[str, bool, T]]], least: int = 1
) -> tuple[str, T] | None:
    best: tuple[str, T] | None = None
    text += " "
    for at in range(len(text) - 1):
        starts = at == 0 or text[at - 1] == " "
        for term, inside, value in index.get(text[at : at + 2], ()):
            if (best is not None and len(term) <= len(best[0])) or (len(term) < least and term.isascii()):
                break
            if (starts or inside) and text.startswith(term, at):
                best = (term, value)
                break
    return best


VAGUE = frozenset({Hazard.WEATHER, Hazard.CIVIL_EMERGENCY, Hazard.TRANSIT, Hazard.ROAD})
"""Hazards whose words are asked only when no other word is found: "winter weather", "flood on the road"."""


@cache
def _hazards(vague: bool) -> Index[Hazard]:
    tables = (latin.WORDS, other_scripts.WORDS)
    return _index(
        (hazard, words.values())
        for table in tables
        for hazard, words in table.items()
        if (hazard in VAGUE) is vague
    )


@cache
def _persons() -> Index[bool]:
    return _index([(True, persons.WORDS.values())])


@lru_cache(maxsize=8192)
def hazard_of_words(text: str, least: int = 1) -> Hazard | None:
    """The hazard a short text speaks of, or None. What stands before "with" or "due to" is asked first.

    `least` is the fewest letters a Latin term must have: a sentence holds short words of other languages.
    """
    folded = fold(text[:MOST])
    head = _LINKS.split(f" {folded} ", maxsplit=1)[0].strip()
    for vague in (False, True):
        for asked in dict.fromkeys((head, folded)):
            if found := _longest(asked, _hazards(vague), least):
                return found[1]
    return None


@lru_cache(maxsize=8192)
def is_person_alert(text: str) -> bool:
    """Whether an event name or headline is about a person: abducted, missing, wanted.

    A single word may only carry an ending: titles hold the names of places, and "Dingolfing" is one.
    """
    folded = fold(text[:MOST])
    return any(_ends(folded, at, term) for at, term in _all(folded, _persons()))


def _all(text: str, index: Index[bool]) -> Iterator[tuple[int, str]]:
    text += " "
    for at in range(len(text) - 1):
        starts = at == 0 or text[at - 1] == " "
        for term, inside, _ in index.get(text[at : at + 2], ()):
            if (starts or inside) and text.startswith(term, at):
                yield at, term


def _ends(text: str, at: int, term: str) -> bool:
    if " " in term or len(term) >= LONG or _WITHIN.search(term):
        return True
    rest = text[at + len(term) :].split(" ", 1)[0]
    return len(rest) <= MOST_ENDING
