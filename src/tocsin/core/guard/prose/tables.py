# SPDX-License-Identifier: AGPL-3.0-or-later
"""All languages' tables as one: what the readers of prose look words up in."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from tocsin.core.guard.late import Late, telling
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.tongues import ALL as ALL

_WORD = re.compile(r"\w{1,60}")
"""Longer than any cause."""
_LATIN = [chr(code) for code in range(0xC0, 0x180)]
UPPER = "A-Z" + "".join(c for c in _LATIN if c.isupper())
LOWER = "a-z" + "".join(c for c in _LATIN if c.islower())
"""Letters for the inside of a class: beyond À large and small ones alternate, so that no range parts them."""


def alternatives(words: set[str]) -> str:
    """A regex alternation of literal words, the longest that fits first; common beginnings are read once."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(_step(letter), {})
        node[""] = {}
    return _alternation(tree)


@cache
def _step(letter: str) -> str:
    return r"\s+" if letter == " " else re.escape(letter)


def _alternation(node: dict[str, Any]) -> str:
    ends = "" in node
    branches = [step + _alternation(then) for step, then in sorted(node.items()) if step]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if ends else joined


@cache
def words(field: str) -> frozenset[str]:
    """Every word of one field, of all languages."""
    return frozenset(w for lexicon in ALL for w in getattr(lexicon, field))


@cache
def pattern(field: str) -> str:
    return alternatives(set(words(field)))


@cache
def needed(field: str) -> frozenset[str]:
    """Words of which each phrase of one field holds one, for what a pattern needs."""
    return telling(words(field))


@cache
def spellings(field: str) -> tuple[str, ...]:
    """Spellings of the names in "months" or "days" of all languages, as patterns."""
    return tuple(
        one for lexicon in ALL for group in getattr(lexicon, field) for one in group.split("|") if one
    )


@cache
def spelt(field: str) -> str:
    """One pattern for the names in "months" or "days" of all languages; common beginnings are read once."""
    odd = [one for one in spellings(field) if "(" in one]
    plain = {w for one in spellings(field) if "(" not in one for w in _literal(one)}
    return "|".join([*dict.fromkeys(odd), alternatives(plain)])


@cache
def beginning(field: str) -> str:
    """With which words those names begin, as a need."""
    return first_words(re.sub(r"\(\?<.*?\)|[\\(?].*", "", one) for one in spellings(field))


@cache
def ending(field: str) -> str:
    """What a word ends with that a text must hold, where one of those names may be glued to a number."""
    return "|".join(f"{word} " for one in spellings(field) for word in telling((one.partition("(")[0],)))


def _literal(one: str) -> tuple[str, ...]:
    """The literal spellings of "oct\\.?", "janv\\." and "may"."""
    if one.endswith("\\.?"):
        return one[:-3], one[:-3] + "."
    return (one.replace("\\.", "."),)


_SMALL_MONTHS = ("fr", "es", "it", "pl", "nl", "fi", "pt", "sv", "da", "cs", "ca", "is")


@cache
def small_months() -> frozenset[str]:
    """Months that their languages write small: capitalised they are part of a name ("11 Listopada")."""
    spelt = {m for x in ALL for group in x.months for m in group.split("|") if x.tag in _SMALL_MONTHS}
    large = {m for x in ALL for group in x.months for m in group.split("|") if x.tag not in _SMALL_MONTHS}
    return frozenset(spelt - large)


@cache
def fences() -> frozenset[str]:
    """Words that end a name: the fences, the days and the months of all languages."""
    found = set(words("fence"))
    for lexicon in ALL:
        for spelt in (*lexicon.days, *lexicon.months):
            found.update(re.sub(r"\(.*?\)|[\\.?]", "", one) for one in spelt.split("|"))
    return frozenset(w for w in found if w)


def _whole(stem: str) -> bool:
    """Short stems are whole words, or "demo" would take Democratic Street and "evg" half of Finland."""
    return stem.endswith(" ") or (len(stem) <= 5 and stem.isalpha())


@cache
def begins() -> frozenset[str]:
    """Words that open a pair of places or lead a name, in all languages: large behind a full stop they begin a sentence."""
    return words("article") | {o for lexicon in ALL for o, _ in (*lexicon.between, *lexicon.spans)}


class Causes:
    """Finds a word that tells why, or who; no slot may hold one."""

    def __init__(self, stems: frozenset[str]) -> None:
        small_only = {s.replace("(?-i:p)", "p") for s in stems if "(?-i:" in s}
        odd = sorted(
            _begun(s.strip()) + (r"\b" if _whole(s) else "") for s in stems if "(" in s and "(?-i:" not in s
        )
        plain = [s for s in stems if "(" not in s]
        begun = alternatives({s for s in plain if not _whole(s)})
        whole = alternatives({s.strip() for s in plain if _whole(s)})
        # German, Dutch, Finnish and the Nordic languages glue: "Rosenmontagszug", "carnavalsoptocht".
        shortest = 3 + min(map(len, words("cause_end")))
        glued = rf"(?=[^\W\d_]{{{shortest}}})[^\W\d_]{{3,24}}?(?:{pattern('cause_end')})\b"
        self.anywhere = Late(rf"\b(?=[^\W\d_])(?:{'|'.join(odd)}|{begun}|(?:{whole})\b|{glued})")
        self.small = Late(rf"\b(?:{alternatives(small_only)})", needs=alternatives(small_only))
        self._firsts = {_WORD.findall(stem)[0] for stem in plain if not stem.strip().isalpha()}
        self._small = tuple(small_only)
        self._begins = of_words(32768)(self._may_begin)

    def _may_begin(self, word: str) -> bool:
        """Whether a cause may begin with such a word; of one of several words its first tells so."""
        return word in self._firsts or self.anywhere.match(word) is not None or word.startswith(self._small)

    def search(self, text: str, *within: int) -> re.Match[str] | None:
        """The first in a text, or in a part of it; only its place is sure, for it is read in small letters."""
        if not any(map(self._begins, _WORD.findall(small(text), *within))):
            return None
        found, also = self.anywhere.search(small(text), *within), self.small.search(text, *within)
        return min(found, also, key=re.Match.start) if found and also else found or also

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """The one that begins at a place."""
        word = _WORD.match(small(text), at)
        if word is None or not self._begins(word[0]):
            return None
        return self.anywhere.match(small(text), at) or self.small.match(text, at)


def _begun(stem: str) -> str:
    """A stem with its first letter asked before what may not stand ahead of it."""
    return re.sub(r"^((?:\(\?<![^()]*\))+)(\w)", r"(?=\2)\1\2", stem)


@cache
def cause() -> Causes:
    return Causes(words("cause"))
