# SPDX-License-Identifier: AGPL-3.0-or-later
"""What staff jot down of people at night: "whistleblower in dock 4", "Fahrer ist betrunken", "Greta supporters", "mendigo en la entrada 2".

Asked of what staff type and of what a rule is called, never of what is sent: a headline may speak of drunk driving, a note of a desk speaks
of somebody. Linear: every gap is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.said import jotted_words as words
from tocsin.core.guard.said.at_fault import at_fault
from tocsin.core.guard.traits.somebody import is_one

Span = tuple[int, int, str]


def _any(table: dict[str, str]) -> Late:
    return Late(rf"(?<![\w-])(?:{'|'.join(table.values())})(?!\w)")


_SAID = Several(
    ("conduct", _any(table))
    for table in (words.STIRS, words.TELLS, words.DRINKS, words.POOR, words.LOITERS, words.PAST)
)
_WATCHED = Several((("surveillance", _any(words.FOLLOWS)), ("ethnicity", _any(words.FROM))))
_DRANK = _any(words.DRANK)
_ABSENT = _any(words.ABSENT)
_FOLLOW = _any(words.FOLLOW)
_WORD = Late(r"(?<![\w-])[a-z][a-z-]+")
_FAR = 40
"""Letters before what somebody did, in which he stands."""
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC
_EASTERN = tuple((kind, Late(said)) for kind, said in (*words.ZH, *words.AR, *words.FOLLOW_EAST))


def jotted(text: str) -> Iterator[Span]:
    """Start, end and kind of each."""
    yield from at_fault(text)
    low = bare_letters(text)
    for said in (_SAID, _WATCHED):
        yield from ((found.start(), found.end(), kind) for kind, found in said.finditer(low))
    for found in _DRANK.finditer(low):
        before = _WORD.finditer(low, max(0, found.start() - _FAR), found.start())
        yield from ((who.start(), found.end(), "conduct") for who in before if _is_no_dog(low, who))
    for found in _ABSENT.finditer(low):
        before = _WORD.finditer(low, max(0, found.start() - _FAR), found.start())
        yield from ((who.start(), found.end(), "health") for who in before if _right_before(low, who, found))
    yield from ((found.start(), found.end(), "party") for found in _FOLLOW.finditer(low) if _of_one(found))
    if is_eastern(text):
        for kind, pattern in _EASTERN:
            yield from ((found.start(), found.end(), kind) for found in pattern.finditer(text))


def _right_before(low: str, who: re.Match[str], found: re.Match[str]) -> bool:
    return low[who.end() : found.start()] == " " and is_one(who[0])


def _of_one(found: re.Match[str]) -> bool:
    """Whether somebody is followed, and no town's club; fans are a firm's, too."""
    low = next(name for name in found.groups() if name)
    if low in words.FOLLOWED:
        return True
    return not found[0].endswith(("fan", "fans")) and kind_of(low) & (Kind.GIVEN | _ELSE) == Kind.GIVEN


_DOG = re.compile(r"\b(?:dogs?|chiens?|perros?|can[ei]|pies|psy)(?: [a-z]{2,3})? $")


def _is_no_dog(low: str, who: re.Match[str]) -> bool:
    """Whether somebody stands there, and not "cane da guardia", "guard dog"."""
    return is_one(who[0]) and not _DOG.search(low, max(0, who.start() - 12), who.start())
