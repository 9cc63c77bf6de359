# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice in capitals as its readers know notices: "LINE 3 SUSPENDED BETWEEN OAKLEY AND RIDGE UNTIL 6PM".

Where all is written large nothing says where a name ends. So the words that notices are made of, and small words, are made
small again and others begin like names; what is read from them is told in capitals, as it was written. A letter for a letter.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from msgspec import structs

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.prose import tables
from tocsin.core.model import Slots

_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+(?![^\W_]|-\d)")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_FEW = 20
"""Letters below which a text in capitals is a name."""
_LETTERS_OF_A_SIGN = 3
"""Of what may be a line's or an operator's sign, "RER", "GKR"."""
# One letter that joins: "Y", "À" and "W", and "E", "I", "A", "O" between two words or two numbers.
_SINGLE = re.compile(
    r"(?<![^\s(])[ÀYW](?= [^\W_])|(?<=\d )[EIOU](?= \d)|(?<=[^\W\d_]{3} )(?<!(?i:line|inie|igne|lijn|tram|inea) )[EIAOZU](?= [^\W\d_]{2})"
)
_TURNS = re.compile(r"(?m)^[LR]-[A-Z]")
"""Turns of a way round, one a line, whose readers know them by their capitals: "R-MAIN AVE"."""
_ELIDED = re.compile(
    r"(?<![^\W_])(?:[LDJNSC]|QU|JUSQU|DELL|DALL|ALL|NELL|SULL|UN)['’](?=[^\W\d_])(?:À(?![^\W_]))?"
)
_NAMED = ("lines", "stops", "streets", "sections")
_FIELDS = (
    "about article beside cause cause_end clock close days effects excepts fence joins line line_after midnight modes months near_days noon passes runs section section_after since small spans "
    "stop street to unit until"
).split()
_SURE = "calm effects line modes passes".split()


def as_written(text: str) -> str:
    """The text, with small letters where a notice has them, when it is in capitals throughout."""
    if not text.isupper() or sum(map(str.isupper, text)) < _FEW or _TURNS.search(text):
        return text
    return _SINGLE.sub(_joining, _WORD.sub(_calmed, _ELIDED.sub(_joining, text)))


def as_sent(slots: Slots) -> Slots:
    """Slots of such a text with their names in capitals again."""
    loud = {field: tuple(map(str.upper, getattr(slots, field))) for field in _NAMED}
    return structs.replace(slots, **loud)


def _calmed(word: re.Match[str]) -> str:
    said = word.group()
    low = said.lower()
    if len(low) != len(said):
        return said
    if _is_small(low):
        return low
    return said.title() if len(said) > _LETTERS_OF_A_SIGN else said


def _joining(letter: re.Match[str]) -> str:
    return letter.group().lower()


def _is_small(low: str) -> bool:
    if low in tables.words("loud"):
        return False
    if low in _words(*_SURE):
        return low not in TAILS or low in tables.words("calm_ends")
    return low in _words(*_FIELDS) and low not in TAILS and low not in HEADS


@cache
def _words(*fields: str) -> frozenset[str]:
    return frozenset(word for field in fields for said in tables.words(field) for word in _parts(said))


def _parts(said: Any) -> list[str]:
    """The words of a phrase, of a pair of them, or of an effect and what tells it."""
    if isinstance(said, str):
        return _LETTERS.findall(said.lower())
    return [word for one in said for word in _parts(one)] if isinstance(said, tuple) else []
