# SPDX-License-Identifier: AGPL-3.0-or-later
"""How somebody at work behaves, without a name: "the temp turned up late again and gave attitude", "Die Aushilfe ist frech".

What no machine does says it of anybody whom its sentence speaks of. Late, slow and gone are trains and deliveries as well, so of these
somebody stands right before and no thing between. Who drives, mends or travels is late with what they bring. Linear: read around each word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.led import Led
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.said.behaves_words import (
    ALONE,
    IT,
    LATE,
    LATE_AR,
    LATE_ZH,
    MORE,
    NEW,
    NOBODY,
    RUDE,
    RUDE_AR,
    RUDE_ZH,
    SUSPECTED_AR,
    THINGS,
    THINGS_ZH,
    VISITING,
    WHO_AR,
    WHO_ZH,
)
from tocsin.core.guard.said.works_badly import BADLY, BADLY_AR, BADLY_ZH
from tocsin.core.guard.traits.peoples import PEOPLE
from tocsin.core.guard.traits.somebody import is_one

Hit = tuple[str, int, int, float]
Span = tuple[int, int]
KIND = "conduct"

_FAR, _NEAR = 110, 60
"""Letters before what is done, in which whoever does it stands: of anybody, and of what things do as well."""
_ENDS = Late(r"(?<!\b\d)[.!?;](?=\s|$)|[\n。！？；]")
"""A dot behind one figure is a storey's in half of Europe: "im 2. Stock"."""
_WORD = Late(r"(?<![\w-])[a-z][a-z-]+")


def _book(table: dict[str, tuple[str, str]]) -> Several[str]:
    return Several(
        (tongue, Late(rf"(?<![\w'-])(?:{phrases})(?!\w)", needs=frozenset(signs.split())))
        for tongue, (signs, phrases) in table.items()
    )


_RUDE, _BADLY, _LATE, _ALONE = map(_book, (RUDE, BADLY, LATE, ALONE))
_NEW = Late(rf"(?<![\w'-])(?:{'|'.join(NEW.values())})")
_THINGS = Late(THINGS)
_ANOTHER = Late(
    r"^'s \w|:|\b(?:because|weil|denn|parce|porque|perche|bo|poniewaz)\b|, (?:the|der|die|das|le|la|les|l'|il|el|los|las|i|gli)\b"
)
"""What begins another matter between whoever is named and what is late."""
_TEMPERATURE = Late(
    r"temp (?:sensors?|probes?|gauges?|readings?|alarms?|logs?|loggers?|controls?|controllers?|display|recorders?|checks?|fence|works|lights|store|in (?:chiller|fridge|freezer|cold|store))\b"
)
_EAST: tuple[tuple[Late, Late, int, Late | None], ...] = (
    (Led(f"{RUDE_ZH}|{BADLY_ZH}"), Late(WHO_ZH), 30, None),
    (Led(LATE_ZH), Late(WHO_ZH), 14, Late(THINGS_ZH)),
)
_EAST += ((Late(f"{RUDE_AR}|{BADLY_AR}"), Late(WHO_AR), 60, None), (Late(LATE_AR), Late(WHO_AR), 30, None))


_SUSPECTED = Late(SUSPECTED_AR)


@looks_for(*_RUDE.patterns, *_BADLY.patterns, *_LATE.patterns, *_ALONE.patterns)
def behaves(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    yield from ((KIND, *span, 0.7) for span in (*_anybody(low), *_right_before(low)))
    yield from ((KIND, *found.span(), 0.7) for _, found in _ALONE.finditer(low))
    if is_eastern(text):
        yield from ((KIND, *span, 0.7) for span in _eastern(text))
        yield from ((KIND, *found.span(), 0.7) for found in _SUSPECTED.finditer(text))


def _anybody(low: str) -> Iterator[Span]:
    for _, done in chain(_RUDE.finditer(low), _BADLY.finditer(low)):
        first, last = _sentence(low, *done.span())
        if who := next(_somebody(low, first, last), None):
            yield min(who[0], done.start()), max(who[1], done.end())


def _right_before(low: str) -> Iterator[Span]:
    for _, done in _LATE.finditer(low):
        first = max(_sentence(low, *done.span())[0], done.start() - _NEAR)
        for who in reversed([*_somebody(low, first, done.end())]):
            between = low[who[1] : done.start()]
            if not (
                low[slice(*who)] in IT
                or _of_a_thing(low, who[0])
                or _THINGS.search(between)
                or _ANOTHER.search(between)
            ):
                yield min(who[0], done.start()), done.end()
                break
        else:
            yield from _named_last(low, done)


def _of_a_thing(low: str, at: int) -> bool:
    """Whether somebody brings or mends what is late, or is but told of a thing: "la porte du gardien"."""
    return low.startswith(VISITING, at) or _OF.search(low, max(0, at - 8), at) is not None


_OF = Late(r"\b(?:du|des|de la|de l'|del|della|dell'|de los|dei|degli) ?$")
_LAST = Late(r", ?(?:the|our|that|der|die|unser\w*|le|la|l'|notre|el|il|lo|ten|ta|ci) ?")


def _named_last(low: str, done: re.Match[str]) -> Iterator[Span]:
    """ "Late again, the new lad"."""
    comma = _LAST.match(low, done.end())
    if comma and not _THINGS.search(low, _sentence(low, *done.span())[0], done.start()):
        who = next(_somebody(low, comma.start(), comma.end() + 20), None)
        if who and not (low.startswith(VISITING, who[0]) or _THINGS.search(low, comma.end(), who[0])):
            yield done.start(), who[1]


def _somebody(low: str, first: int, last: int) -> Iterator[Span]:
    """Whom a part of a text speaks of, by trade, kin or newness."""
    for word in _WORD.finditer(low, first, last):
        if _is_one(word[0]) and not _TEMPERATURE.match(low, word.start()):
            yield word.span()
    yield from (found.span() for found in _NEW.finditer(low, first, last))


@of_words(8192)
def _is_one(word: str) -> bool:
    return word not in NOBODY and (is_one(word) or word in PEOPLE or word in MORE)


def _eastern(text: str) -> Iterator[Span]:
    for done, one, far, things in _EAST:
        for found in done.finditer(text):
            first = max(_sentence(text, *found.span())[0], found.start() - far)
            who = one.search(text, first, found.end())
            if who and not (things and things.search(text, who.end(), found.start())):
                yield min(who.start(), found.start()), max(who.end(), found.end())


def _sentence(low: str, start: int, end: int) -> Span:
    """Where the sentence of a place begins and ends: some letters away at most."""
    first = max(0, start - _FAR)
    for mark in _ENDS.finditer(low, first, start):
        first = mark.end()
    behind = _ENDS.search(low, end, min(len(low), end + _NEAR))
    return first, behind.start() if behind else min(len(low), end + _NEAR)
