# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two words in capitals that no list knows, in a slot of places: "Mill Road ZBYLUT KRZEMPEK", "ZBYLUT KRZEMPEK".

Written small such a pair is a village as often as somebody, and its capitals say nothing. Where all is written large a street has
a street's word beside it, a stop a word of the lists or a number; what has none of these is not kept.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.places.signs import on_a_sign
from tocsin.core.guard.places.ways import is_way

_BIG = r"[A-ZÀ-ÞĀ-Ž]{3,30}(?:['’-][A-ZÀ-ÞĀ-Ž]{2,30})?"
_PAIR = re.compile(rf"(?<![^\W_])({_BIG}) (?=({_BIG})(?![^\W_]))")
_ROAD = re.compile(
    r"(?<![^\W_])(?:EXPWY|EXPY|PKWY|PARKWAY|FWY|FREEWAY|TPKE|TURNPIKE|HWY|HIGHWAY|EXPRESSWAY|MOTORWAY|BYPASS|BRIDGE|TUNNEL|INTERCHANGE|TRAIL|THRUWAY|BELTWAY|CAUSEWAY|VIADUCT|RAMP|STR\.)(?![^\W_])"
)
_PARTS = re.compile(r" [-–—/|] |[,;()]")
_WORD = Kind.COMMON | Kind.PLACE | Kind.TOPIC


@lru_cache(maxsize=8192)
def shouts_unknown(value: str) -> bool:
    """Whether somebody whom no list knows may stand in capitals in a value of a slot of places."""
    return any(_unknown(part.strip()) for part in _PARTS.split(value))


def _unknown(part: str) -> bool:
    pairs = [(pair[1], pair[2]) for pair in _PAIR.finditer(part)]
    if not any(_nowhere(first) and _nowhere(second) for first, second in pairs):
        return False
    return not (_ROAD.search(part) or is_way(part) or on_a_sign(part) or is_eponym(part))


def _nowhere(word: str) -> bool:
    """Whether a word is neither a plain word nor a place's."""
    return not kind_of(fold(word)) & _WORD
