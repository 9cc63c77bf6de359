# SPDX-License-Identifier: AGPL-3.0-or-later
"""A nickname in quotation marks inside a name: 'Kieran "Spud" Ravenhill'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.words import bare

Hit = tuple[int, int, float]

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]{1,20}"
_NICKNAMED = Late(
    rf"[\"“”„«‘'‚][^\W\d_][\w .-]{{0,18}}[\"“”»’'‘] (?P<surname>{_CAPITAL})", needs=r"[\"“”»’'‘] "
)
_BEFORE = re.compile(rf"(?P<given>{_CAPITAL}) $")
_NO_SURNAME = Kind.PLACE | Kind.TOPIC


@looks_for(_NICKNAMED)
def nicknamed(text: str) -> Iterator[Hit]:
    """Start, end and certainty of each: a given name before the marks, a capital that is no place behind them."""
    for match in _NICKNAMED.finditer(text):
        given = _BEFORE.search(text, max(0, match.start() - 24), match.start())
        if given is None or not _given(bare(given["given"])):
            continue
        low = bare(match["surname"])
        if low not in TAILS and not kind_of(low) & _NO_SURNAME:
            yield given.start(), match.end(), 0.8


def _given(low: str) -> bool:
    return kind_of(low) & (Kind.GIVEN | Kind.COMMON | Kind.PLACE | Kind.TOPIC) == Kind.GIVEN
