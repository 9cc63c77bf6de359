# SPDX-License-Identifier: AGPL-3.0-or-later
"""Listed words of a rule in pieces or with dots between: "Str e i k", "a.s.l.e.f"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.watches.listed import begun, kind_said
from tocsin.core.guard.words import tokens

Hit = tuple[int, int, str]

_MOST_PIECES, _SHORT_PIECE = 8, 4
_DOTTED = re.compile(r"(?<!\w)(?:\w\.){2,}\w?(?!\w)")


def torn(text: str) -> Iterator[Hit]:
    """ "Str e i k", "a.s.l.e.f": a listed word in two pieces, in more when one is too short to be a word, or with dots between."""
    pieces = [] if "-" in text else text.split()  # "Rocade Est Saint-Priest" joined would end in a priest
    two = len(pieces) == 2 and not (begun(first := fold(pieces[0])) or kind_of(first) & Kind.PLACE)
    if two or (2 < len(pieces) <= _MOST_PIECES and min(map(len, pieces)) < _SHORT_PIECE):
        yield from _whole("".join(pieces), 0, len(text))
    for match in _DOTTED.finditer(text):
        yield from _whole(match.group().replace(".", ""), *match.span())


def _whole(word: str, start: int, end: int) -> Iterator[Hit]:
    joined = tokens(word)
    if len(joined) == 1 and (kind := kind_said(joined[0], joined, 0)):
        yield start, end, kind
