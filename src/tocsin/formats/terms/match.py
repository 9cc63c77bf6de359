# SPDX-License-Identifier: AGPL-3.0-or-later
"""Longest match of known words in a short text, in any language and script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, Generic, TypeVar

from tocsin.core.model import Hazard
from tocsin.formats.terms import latin, other_scripts, persons

T = TypeVar("T")
MOST = 300
"""Letters of a text that are looked at: an event word or a headline, not a body."""

LONG = 10
MOST_ENDING = 3
VAGUE = frozenset({Hazard.WEATHER, Hazard.CIVIL_EMERGENCY, Hazard.TRANSIT, Hazard.ROAD, Hazard.PUBLIC_EVENT})
"""Hazards whose words are asked only when no other word is found: "winter weather", "flood on the road"."""

_FOLD = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ё": "е", "ـ": ""}
)
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u0652\u0591-\u05c7]")
_WITHIN = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\u1780-\u17ff\u0e80-\u0eff\u1000-\u109f]")
_LINKS = re.compile(
    r" (?:with|avec|mit|con|com|med|met|due to|caused by|wegen|dus a|dues a|par|causada por|per|because of) "
)


def fold(text: str) -> str:
    """Lower case, Latin, Greek, Arabic and Hebrew marks away, everything but letters and digits to single spaces."""
    if text.isascii():
        return " ".join(_ASCII_WORD.findall(text.lower()))
    text = _ACCENTS.sub("", unicodedata.normalize("NFD", text.casefold().translate(_FOLD)))
    return " ".join(unicodedata.normalize("NFC", "".join(map(_kept, text))).split())


@lru_cache(maxsize=4096)
def _kept(char: str) -> str:
    """Vowel signs of Indic scripts are no letters to Python; they stay with their word."""
    return char if char.isalnum() or unicodedata.category(char)[0] == "M" else " "


class Index(Generic[T]):
    """Terms by where they may stand: at the start of a word, or anywhere; with the letters they count for."""

    def __init__(self, tables: Iterable[tuple[T, Mapping[str, str]]]) -> None:
        self.starts: dict[str, list[tuple[str, T, int]]] = {}
        self.within: list[tuple[str, T, int]] = []
        for value, words in tables:
            for term, inside, letters in _terms(words):
                if inside:
                    self.within.append((term, value, letters))
                self.starts.setdefault(term[:2], []).append((term, value, letters))
        for terms in self.starts.values():
            terms.sort(key=_length)
        self.within.sort(key=_length)
        self.within_ascii = [t for t in self.within if t[0].isascii()]

    def longest(self, text: str, least: int = 1) -> T | None:
        """The value of the longest term in a folded text; Latin terms shorter than `least` do not count."""
        best: tuple[int, T] | None = None
        padded, at = f"{text} ", 0
        for word in text.split(" "):
            for term, value, letters in self.starts.get(padded[at : at + 2], ()):
                if len(term) <= (best[0] if best else 0):
                    break
                if letters >= least and padded.startswith(term, at):
                    best = (len(term), value)
                    break
            at += len(word) + 1
        for term, value, letters in self.within_ascii if text.isascii() else self.within:
            if len(term) <= (best[0] if best else 0):
                break
            if letters >= least and term in text:
                return value
        return best[1] if best else None

    def all(self, text: str) -> Iterator[tuple[str, str]]:
        """Every term in a folded text with what follows it in its word."""
        padded, at = f"{text} ", 0
        for word in text.split(" "):
            for term, _, _ in self.starts.get(padded[at : at + 2], ()):
                if padded.startswith(term, at):
                    yield term, padded[at + len(term) :].split(" ", 1)[0]
            at += len(word) + 1
        for term, _, _ in self.within_ascii if text.isascii() else self.within:
            if term in text:
                yield term, ""


def _length(entry: tuple[str, Any, int]) -> int:
    return -len(entry[0])


def _terms(words: Mapping[str, str]) -> Iterator[tuple[str, bool, int]]:
    """(folded term, may stand inside a word, letters); a short term, or one before "$", is a whole word.

    A term before "!" counts in the name of an event only. A whole English word counts one letter more, since titles in every language borrow "fire" and "snow" while the four
    letters of another's "mare" are a place. A script that is not Latin needs no least.
    """
    for language, text in words.items():
        for term in (t.strip() for t in text.replace("\n", " ").split(",")):
            folded = fold(term.lstrip("*"))
            if not folded:
                continue
            inside = term.startswith("*") or bool(_WITHIN.search(folded))
            most = 4 if folded.isascii() else 1 if "\uac00" <= folded[0] <= "\ud7af" else 3
            whole = not inside and (len(folded) <= most or term.endswith("$"))
            letters = len(folded) + (whole and language == "en") if folded.isascii() else MOST
            yield f"{folded} " if whole else folded, inside, 1 if term.endswith("!") else letters


@cache
def _hazards(vague: bool) -> Index[Hazard]:
    tables = (latin.WORDS, other_scripts.WORDS)
    return Index(
        (hazard, words) for table in tables for hazard, words in table.items() if (hazard in VAGUE) is vague
    )


@cache
def _persons() -> Index[bool]:
    return Index([(True, persons.WORDS)])


@lru_cache(maxsize=8192)
def hazard_of_words(text: str, least: int = 1) -> Hazard | None:
    """The hazard a short text speaks of, or None. What stands before "with" or "due to" is asked first.

    `least` is the fewest letters a Latin term must have: a sentence holds short words of other languages.
    """
    folded = fold(text[:MOST])
    head = _LINKS.split(f" {folded} ", maxsplit=1)[0].strip()
    for vague in (False, True):
        for asked in dict.fromkeys((head, folded)):
            if found := _hazards(vague).longest(asked, least):
                return found
    return None


@lru_cache(maxsize=8192)
def is_person_alert(text: str) -> bool:
    """Whether an event name or headline is about a person: abducted, missing, wanted.

    A single word may only carry an ending: titles hold the names of places, and "Dingolfing" is one.
    """
    return any(
        " " in term.strip() or len(term) >= LONG or len(rest) <= MOST_ENDING
        for term, rest in _persons().all(fold(text[:MOST]))
    )
