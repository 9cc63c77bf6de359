# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the word lists alone make of two words side by side, and what their place in the text takes off.

The figures were set by hand on labelled sentences and real alerts and are measured by tests/guard/measure.py.
"""

from __future__ import annotations

from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.cues.tails import LOCATIVE
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.in_capitals_words import SMALL
from tocsin.core.guard.names.speech import handed
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token, is_shouted

A_WORD = Kind.COMMON | Kind.PLACE | Kind.TOPIC


def plain(kind: int) -> bool:
    return bool(kind & (Kind.COMMON | Kind.TOPIC)) and not kind & Kind.SURNAME


def shouted(a: Token, b: Token, left: int, right: int, text: str) -> float:
    """Capitals only: acronyms and old teletype texts; a name must be one in both lists."""
    if (
        b.shouted
        and not a.shouted
        and len(a.word) > 1
        and len(b.word) < 5
        and not right & (Kind.SURNAME | Kind.GIVEN)
    ):
        return 0.0  # "Melbourne CBD"
    if len(a.word) == 1 and len(b.word) > 3 and text[a.end : a.end + 1] == "." and not is_shouted(text):
        return 0.6 if not right & (Kind.COMMON | Kind.PLACE | Kind.TOPIC) else 0.0
    if len(a.word) == 1 and not b.shouted:
        return 0.8 if text[a.end : a.end + 1] == "." and not plain(right) else 0.0
    if a.shouted and not b.shouted and len(a.word) > 3 and not left & A_WORD:
        return (
            0.65 if right & (Kind.GIVEN | A_WORD) == Kind.GIVEN else 0.0
        )  # "OKAFOR Daniel", as lists in French have it
    if not left & Kind.GIVEN or len(b.word) < 3 or right & Kind.TOPIC or a.low in SMALL:
        return 0.0
    if right & Kind.SURNAME and not right & Kind.COMMON:
        return 0.65 if right & Kind.PLACE or left & Kind.PLACE else 0.85
    if right & Kind.SURNAME and not left & (Kind.COMMON | Kind.PLACE) and not is_shouted(text):
        return 0.6  # "WILHELM BECKER aus ...": a name shouted in a text that is not
    only = left & (Kind.GIVEN | A_WORD) == Kind.GIVEN
    if only and min(len(a.word), len(b.word)) > 4 and not is_shouted(text) and not right & Kind.PLACE:
        return 0.6  # "MARIANNE HOLUNDER élue": two words shouted in a text that is not
    alone = a.start == 0 and b.end == len(text.rstrip())
    return 0.6 if alone or not (right or left & (Kind.COMMON | Kind.PLACE)) else 0.0


def weigh(left: int, right: int, title: bool) -> float:
    if left & Kind.GIVEN:
        return _after_given(right)
    if left & Kind.WEAK:
        return _after_weak(left, right)
    if title:
        return 0.6 if right & (Kind.SURNAME | Kind.GIVEN) and not right & (Kind.COMMON | Kind.PLACE) else 0.3
    if left & Kind.PLACE and not left & Kind.SURNAME:
        return 0.57 if not right & (Kind.COMMON | Kind.PLACE) else 0.2
    if left & Kind.COMMON:
        return _after_common(left, right)
    return _after_unknown(right)


def _after_given(right: int) -> float:
    if right & (Kind.SURNAME | Kind.GIVEN):
        return 0.85 if right & Kind.COMMON else 0.95
    if right & Kind.COMMON:
        return 0.7
    return 0.75 if right & Kind.PLACE else 0.85


def _after_weak(left: int, right: int) -> float:
    if right & Kind.SURNAME and right & Kind.COMMON:
        return 0.56 if left & Kind.COMMON and not right & Kind.WEAK else 0.6
    if right & Kind.SURNAME:
        return 0.85
    return 0.56 if right & (Kind.COMMON | Kind.PLACE) else 0.7


COLOURS = frozenset(
    """blanca blanco bianca bianco blanche blanc weiss weisse verde azul azzurra rossa rosso roja rojo negra negro nera nero noire noir
    grigia gris grise gialla amarilla biala czarna zielona niebieska dorada oro plata prata argento""".split()
)


def _after_common(left: int, right: int) -> float:
    if right & Kind.COMMON:
        return 0.56 if left & right & Kind.SURNAME else 0.2
    if right & Kind.PLACE:
        return 0.57 if right & (Kind.SURNAME | Kind.GIVEN) else 0.2
    if right & (Kind.SURNAME | Kind.GIVEN):
        return 0.7 if left & Kind.SURNAME else 0.6
    return 0.56


def _after_unknown(right: int) -> float:
    if right & Kind.COMMON:
        return 0.58 if right & Kind.SURNAME else 0.56
    if right & Kind.PLACE and not right & Kind.SURNAME:
        return 0.58
    return 0.75


def place_doubt(a: Token, b: Token, before: Before, text: str) -> float:
    left, right = kind_of(a.low), kind_of(b.low)
    named = left & Kind.GIVEN or (left & Kind.WEAK and not left & Kind.PLACE)
    if named and right & Kind.SURNAME and not before.listed and "\n" not in text[a.end : b.start]:
        return 0.0
    doubt = 0.3 if "\n" in text[a.end : b.start] else 0.0
    if before.word in NEAR and not (before.word == "da" and handed(text, a.start)):
        doubt += 0.08 if left & (Kind.GIVEN | A_WORD) == Kind.GIVEN else 0.12
    if before.word in ("w", "we") and b.low.endswith(LOCATIVE):
        doubt += 0.3
    if before.listed:
        doubt += 0.3
    return doubt
