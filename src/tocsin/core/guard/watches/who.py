# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who a rule names: by a name, as "those who ...", by a plate or a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.traces.plates import PLATES
from tocsin.core.guard.watches.addressed import addressed
from tocsin.core.guard.watches.bare_names import bare_names
from tocsin.core.guard.watches.low_names import low_names
from tocsin.core.guard.words import Token

Hit = tuple[int, int, str]

_MOST_LOW = 8
"""Words of a text in small letters that is read as one with names: a sentence has more."""
_ASKS = re.compile(
    r"\s*(?:ci co|ten co|ta co|te co|tych co|o que|os que|der (?:sich|mich|uns)|die (?:sich|mich|uns)|(?:my|mi|mon|meine?|la mia|il mio|moja|mój) ex|moja była|mój były|el que|la que|los que|las que|celui qui|celle qui|ceux qui|celles qui|quelli che|quello che|quella che|ten ktory|ten który|ci ktorzy|ci którzy|die ?jenigen|the (?:one|ones|guy|lads?) who|whoever|anyone|everyone who|alle die|tous ceux|todos los que|who|wer|wie heeft|wie is|quem|kdo|vem|hvem|kuka|qui|quien|quién|quienes|chi|kto)\b(?! (?:to|zu)\b)|\s*(?:谁|من )",
    re.I,
)
# As China and the Gulf write them: without a mark.
_MOBILE = re.compile(r"(?<!\d)(?:1[3-9]\d{9}|[0٠][5٥]\d{8})(?!\d)")


def somebody(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and kind of each."""
    yield from bare_names(text, words)
    yield from addressed(text, words)
    if asked := _ASKS.match(text):
        yield asked.start(), asked.end(), "person"
    if PLATES.fullmatch(text.strip()):
        yield 0, len(text), "plate"
    for match in _MOBILE.finditer(text):
        yield match.start(), match.end(), "phone"
    if text.islower() and len(words) <= _MOST_LOW and not any(speaks_of_hazard(w.low) for w in words):
        yield from low_names(text)
