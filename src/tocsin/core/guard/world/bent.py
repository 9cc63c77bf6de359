# SPDX-License-Identifier: AGPL-3.0-or-later
"""How eight languages bend the words of the world: what a word may stand for in their tables, and which thing agrees with what is said of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

IT: Final = 1
ES: Final = 2
PT: Final = 4
FR: Final = 8
DE: Final = 16
NL: Final = 32
PL: Final = 64
EN: Final = 128
BENDING: Final = IT | ES | PT | FR | PL
"""What is said of a thing bends as the thing does."""


def lemmas(low: str) -> Iterator[tuple[str, int]]:
    """What a thing's word may be the plural of, with the languages that make it so."""
    yield low, IT | ES | PT | FR | DE | NL | PL | EN
    last = low[-1]
    if last == "s":
        yield low[:-1], ES | PT | FR | EN
        yield from _in_es(low)
    elif last == "i":
        yield from ((low[:-1] + end, IT) for end in ("o", "e", "io"))
        if low[-2:-1] == "h":
            yield low[:-2] + "o", IT
    elif last == "e":
        yield low[:-1] + "a", IT
        if low[-2:-1] == "h":
            yield low[:-2] + "a", IT
    elif last == "x":
        yield low[:-1], FR
        yield low[:-2] + "l", FR


def _in_es(low: str) -> Iterator[tuple[str, int]]:
    if low.endswith("es"):
        yield low[:-2], ES | PT | EN
        yield low[:-3] + "z", ES
        yield low[:-3] + ("y" if low.endswith("ies") else "ao"), EN if low.endswith("ies") else PT
    yield low[:-2] + "m", PT
    yield low[:-2] + "l", PT


def stems(low: str) -> Iterator[tuple[str, int]]:
    """What a word said of a thing may be a form of, with the languages that bend it so."""
    yield low, IT | ES | PT | FR | DE | NL | PL | EN
    last = low[-1]
    if last in "aieo":
        yield from ((low[:-1] + end, IT) for end in "oe")
        yield from ((low[:-1] + end, PL) for end in "yi")
        yield low[:-1], FR | DE | NL | PL
        if low[-2:-1] == "h":
            yield low[:-2] + "o", IT
    if last == "a":
        yield low[:-1] + "o", ES | PT
    elif last == "s":
        yield low[:-1], ES | PT | FR
        yield low[:-2] + "o", ES | PT
        yield low[:-2], ES | PT | FR | DE
    elif last in "rnm" and low[-2:-1] == "e":
        yield low[:-2], DE


_FORMS_IT = {"o": "oe", "a": "ae", "i": "ie", "e": "oae"}


def agree(thing: str, said: str, tongue: int) -> bool:
    """Whether what is said of a thing bends as the thing does: "mare mosso", "rachas fuertes", "windy nieczynne"; nobody's names do so."""
    end, last = thing[-1], said[-1]
    if tongue == IT:
        return last not in "aeio" or last in _FORMS_IT.get(end, "aeio")
    if tongue & (ES | PT):
        return (end == "s") == (last == "s") and not _other_gender(thing, said)
    if tongue == FR:
        return end in "sx" or last not in "sx" or said.endswith(("as", "os", "eux"))
    if tongue == PL:
        return _in_polish(end, last)
    return True


def _other_gender(thing: str, said: str) -> bool:
    """ "Nieves Blanco", "Rosa Lento"; words in -ma and "agua", "mano" are left to both."""
    one, other = thing.removesuffix("s")[-1], said.removesuffix("s")[-1]
    return {one, other} == {"a", "o"} and not thing.removesuffix("s").endswith("ma")


def _in_polish(end: str, last: str) -> bool:
    if end == "a":
        return last not in "yie" or last == "e"
    if end in "yi":
        return last in "eai"
    return last not in "ya" if end in "oe" else last != "e"


_DONE = (
    (re.compile(r"[a-z]{3,24}(?:at|it|ut)[oaie]$"), IT),
    (re.compile(r"[a-z]{3,24}(?:ad|id)[oa]s?$"), ES | PT),
    (re.compile(r"[a-z]{3,24}(?:ees?|ies?|us|ues?)$"), FR),
    (re.compile(r"[a-z]{3,24}(?:an|on|et|ut|yt)[yae]$"), PL),
    (
        re.compile(
            r"(?:ab|an|auf|aus|durch|ein|herab|herunter|los|uber|um|unter|weg|zu|zer|ver)(?:ge)?[a-z]{3,24}(?:t|en)$"
        ),
        DE,
    ),
)
"""How words end that tell what was done to a thing, of verbs that no table has."""


def participle(low: str) -> int:
    """The languages in which a word of no list may tell what was done to a thing."""
    found = 0
    for shape, tongues in _DONE:
        if shape.match(low):
            found |= tongues
    return found
