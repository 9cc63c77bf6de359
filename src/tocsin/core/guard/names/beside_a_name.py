# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands beside one word of a warning that may be a name, and what the lists know of it."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.cues.topics import OWN
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.names.announced_words import BODIES
from tocsin.core.guard.words import Token

ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC
NAMED = Kind.GIVEN | Kind.WEAK | Kind.SURNAME
GAPS = frozenset((" ", ". ", ": ", " : ", "\n", "\u00a0"))


def ahead_of(text: str, words: Sequence[Token], i: int) -> str:
    """The word before, past the small words of a surname."""
    at = i - 1
    while at > 0 and words[at].low in PARTICLES and text[words[at].end : words[at + 1].start] == " ":
        at -= 1
    return words[at].low if at >= 0 and text[words[at].end : words[at + 1].start] in GAPS else ""


def behind(text: str, words: Sequence[Token], i: int) -> str:
    return words[i + 1].low if i + 1 < len(words) and text[words[i].end : words[i + 1].start] == " " else ""


def stands_alone(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether no other capital goes on behind it: "Sheriff Baca County"."""
    return not (behind(text, words, i) and words[i + 1].capital)


def given_only(low: str) -> bool:
    return len(low) > 2 and kind_of(low) & (Kind.GIVEN | ELSE) == Kind.GIVEN and low not in PARTICLES


def only(low: str, kind: int) -> bool:
    return bool(kind_of(low) & kind) and not kind_of(low) & ELSE and low not in MAKERS and len(low) > 2


_INSTITUTIONS = MAKERS | OWN | BODIES


def unknown(low: str) -> bool:
    """What the lists know as a name alone, or not at all."""
    return not kind_of(low) & ELSE and low not in _INSTITUTIONS and len(low) > 3
