# SPDX-License-Identifier: AGPL-3.0-or-later
"""Deeds of people at work in a desk's own notes: "Two loaders passed a petition round", "Ein Lagerist hat eine Fahne", "夜班全体离岗".

A deed alone says nothing, and whoever works somewhere neither: they stand in one sentence. Asked of what staff type and by the audit,
never of what is sent. Linear: every gap is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.said.doings.arabic import DONE as ARABIC
from tocsin.core.guard.said.doings.chinese import DONE as CHINESE
from tocsin.core.guard.said.doings.english import DONE as ENGLISH
from tocsin.core.guard.said.doings.french import DONE as FRENCH
from tocsin.core.guard.said.doings.german import DONE as GERMAN
from tocsin.core.guard.said.doings.italian import DONE as ITALIAN
from tocsin.core.guard.said.doings.kin import KIN, KIN_AR
from tocsin.core.guard.said.doings.lands import is_a_land
from tocsin.core.guard.said.doings.polish import DONE as POLISH
from tocsin.core.guard.said.doings.spanish import DONE as SPANISH
from tocsin.core.guard.said.doings.who import CREW, MORE, OF_KIN, WHO_AR, WHO_ZH
from tocsin.core.guard.said.one_here import sentence
from tocsin.core.guard.traits.origins import of_a_nation
from tocsin.core.guard.traits.somebody import is_one

Span = tuple[int, int, str]
Done = Mapping[tuple[str, str], tuple[str, ...]]
Rule = tuple[str, str, Late]


def _rules(*tables: Done, edge: str, end: str) -> list[Rule]:
    return [
        (kind, who, Late(f"{edge}(?:{pattern}){end}"))
        for table in tables
        for (kind, who), said in table.items()
        for pattern in _joined(said)
    ]


def _joined(said: tuple[str, ...]) -> Iterator[str]:
    """As one pattern those that name no land; a group may have its name but once."""
    yield from (pattern for pattern in said if "(?P<" in pattern)
    if others := [pattern for pattern in said if "(?P<" not in pattern]:
        yield "|".join(others)


_WESTERN = _rules(
    *(ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, POLISH, {("conduct", ""): KIN}),
    edge=r"(?<![\w-])",
    end=r"(?!\w)",
)
_ARABIC = _rules(ARABIC, {("conduct", ""): (KIN_AR,)}, edge="(?<![ء-ي])[وفبلك]?", end="")
_CHINESE = _rules(CHINESE, edge="", end="")
_WORD = Late(r"(?<![\w-])[a-z][a-z-]+")
_NOBODY = frozenset("er sie il el lo se jej ich ihr son sa".split())
_ITSELF = frozenset(("", "child", "barred"))
"""Deeds that name whose they are."""
_STOPS = Late("[。！？；.!?;\n]")


def doings(text: str) -> Iterator[Span]:
    """Start, end and kind of each."""
    low = bare_letters(text)
    somebody = _anybody(low, 0, len(low), "one")
    for kind, who, said in _WESTERN:
        if somebody or who in _ITSELF or who == "kin":
            for found in said.finditer(low):
                if _comes_from(found) and _anybody(low, *sentence(low, *found.span()), who):
                    yield found.start(), found.end(), kind
    if is_eastern(text):
        yield from _eastern(text, _ARABIC, WHO_AR)
        yield from _eastern(text, _CHINESE, WHO_ZH)


def _eastern(text: str, rules: list[Rule], one: Late) -> Iterator[Span]:
    for kind, who, said in rules:
        for found in said.finditer(text):
            first = max((m.end() for m in _STOPS.finditer(text, 0, found.start())), default=0)
            if not who or one.search(text, max(first, found.start() - 50), found.end()):
                yield found.start(), found.end(), kind


def _anybody(low: str, first: int, last: int, who: str) -> bool:
    """Whether a sentence speaks of one at work, or for some deeds of a crew; whoever a deed names itself needs nobody else."""
    if who in _ITSELF:
        return True
    if who == "kin":
        return OF_KIN.search(low, first, last) is not None
    if CREW.search(low, first, last):
        return True
    return who != "crew" and any(_is_one(word[0]) for word in _WORD.finditer(low, first, last))


def _comes_from(found: re.Match[str]) -> bool:
    """Whether a land is one, where the deed is to come from it."""
    land = found.groupdict().get("land")
    return land is None or any(map(is_a_land, re.split(r"[ '-]", land)))


@of_words(8192)
def _is_one(word: str) -> bool:
    if word in _NOBODY:
        return False
    several = word.endswith(_SEVERAL) and of_a_nation(word)
    return several or any(one in MORE or is_one(one) for one in _singles(word))


_SEVERAL = ("s", "n", "er", "i", "cy", "owie", "ch")
"""How those of a nation end, where they are many: "Ghanéens", "Georgier", "Gruzini"."""


def _singles(word: str) -> Iterator[str]:
    """A word, and what it may be of one: "loaders", "commesse", "mozos"."""
    yield word
    if len(word) > 5:
        for end, ones in (("s", ("",)), ("es", ("",)), ("n", ("",)), ("en", ("",)), ("i", "oe"), ("e", "a")):
            if word.endswith(end):
                yield from (word.removesuffix(end) + one for one in ones)
