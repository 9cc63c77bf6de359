# SPDX-License-Identifier: AGPL-3.0-or-later
"""One name in a warning behind an office or a label: "Sheriff Baca ordered", "le commandant Rochas", "Forecaster: Roberts"."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.cues.topics import OWN
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.announced_words import BODIES
from tocsin.core.guard.names.beside_a_name import ELSE, NAMED, stands_alone
from tocsin.core.guard.names.in_warnings_words import LABELS
from tocsin.core.guard.names.office_words import NO_NAMES, OFFICE, OFFICE_ENDS, ROCKS, ROMANCE, TOWNS_BEGIN
from tocsin.core.guard.words import Token

_NO_NAMES = OWN | BODIES | HEADS | TAILS


def of_an_office(text: str, words: Sequence[Token], i: int, ahead: str) -> bool:
    """Behind an office, or a label and its colon."""
    word = words[i]
    labelled = ahead in LABELS and text[words[i - 1].end : word.start].strip() == ":"
    if not (labelled or ahead in OFFICE or ahead.endswith(OFFICE_ENDS)) or word.low in PARTICLES:
        return False
    kind = kind_of(word.low)
    if kind & Kind.TOPIC or word.low in _NO_NAMES or len(word.low) < 3:
        return False
    if not labelled and (not stands_alone(text, words, i) or _in_a_place(text, words, i)):
        return False
    if word.shouted:
        return not kind & ELSE and len(word.low) > 3
    return bool(kind & NAMED) or not kind or _only_a_name_there(words, i, ahead)


_FULL_STOP = 5
"""Letters of the longest office that is written with a full stop: "Sgt.", "bryg."."""


def _in_a_place(text: str, words: Sequence[Token], i: int) -> bool:
    """A street or town that is called after an office ("rue du Général Leclerc", "Coronel Suárez"), or the next sentence."""
    office = words[i - 1]
    if text[office.end : words[i].start] == ". " and len(office.low) > _FULL_STOP:
        return True
    if not office.capital:
        return False
    return (
        office.low in TOWNS_BEGIN
        or words[i].low in ROCKS
        or any(word.low in HEADS for word in words[max(0, i - 4) : i - 1])
    )


def _only_a_name_there(words: Sequence[Token], i: int, ahead: str) -> bool:
    """ "le commandant Rochas": behind an office in small letters a capital is somebody's, whatever else the word is."""
    small = ahead in ROMANCE and not words[i - 1].capital
    return small and words[i].low not in NO_NAMES and len(words[i].low) > 3
