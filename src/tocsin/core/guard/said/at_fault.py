# SPDX-License-Identifier: AGPL-3.0-or-later
"""What colleagues and visitors are blamed for, think or want, nobody named: "agency lads left their post", "der Wachmann trinkt", "kolega narzeka na rząd".

Asked where staff type and by the audit, as `jotted` is, for a note of a desk leads to whoever was on. Linear: every gap is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.said import at_fault_words as words
from tocsin.core.guard.said import noted_phrases
from tocsin.core.guard.traits.somebody import is_one

Span = tuple[int, int, str]


def _any(said: str) -> Late:
    return Late(rf"(?<![\w-])(?:{said})(?!\w)")


_DEEDS = Several((*(("conduct", _any(said)) for said in words.DEEDS.values()), ("faith", _any(words.PRAYS))))
_ALONE = Several(
    (
        *(("conduct", _any(said)) for said in words.ALONE.values()),
        *(("health", _any(said)) for said in words.BABY.values()),
        *((kind, _any(said)) for kind, said in noted_phrases.PHRASES),
        ("union", _any(words.BALLOT)),
    )
)
_WORD = re.compile(r"[a-z][a-z'-]+")
_ENDS = re.compile(r"[.;!?\n]")
_ONE_WORD = re.compile(r"[a-z ]{3,9}")
"""A union's letters: in capitals they are asked wherever they stand, and "CFDT-22" is a part."""
_FAR = 60
"""Letters before what is done, in which stands who does it."""
_EASTERN = tuple((kind, Late(said)) for kind, said in (*words.ZH, *words.AR, *noted_phrases.EASTERN))


def at_fault(text: str) -> Iterator[Span]:
    """Start, end and kind of each."""
    low = bare_letters(text)
    for kind, found in _ALONE.finditer(low):
        if not (
            _ONE_WORD.fullmatch(found[0]) and kind == "union" and not text[slice(*found.span())].islower()
        ):
            yield found.start(), found.end(), kind
    for kind, found in _DEEDS.finditer(low):
        if who := _who(low, found.start()):
            yield who.start(), found.end(), kind
    if is_eastern(text):
        for kind, pattern in _EASTERN:
            yield from ((found.start(), found.end(), kind) for found in pattern.finditer(text))


def _who(low: str, end: int) -> re.Match[str] | None:
    """The first in the clause who is somebody."""
    start = max(0, end - _FAR)
    ends = [stop.end() for stop in _ENDS.finditer(low, start, end)]
    start = ends[-1] if ends else start
    return next((word for word in _WORD.finditer(low, start, end) if _is_somebody(word[0])), None)


def _is_somebody(word: str) -> bool:
    return any(said in words.MANY or is_one(said) for said in (word, word.partition("'")[2]))
