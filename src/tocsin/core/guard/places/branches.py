# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a desk runs and calls after somebody of history: "Entrepôt Jean Jaurès", "Nelson Mandela depot".

A house anybody may enter is called after whom its town likes (`eponym`); these are a firm's own, so the name must be
one that streets bear all over the world, and stand right beside the word for what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.words import Token, tokens

BRANCHES = frozenset(
    """warehouse depot store site plant works office branch agency yard hub terminal dock garage workshop quarter
    entrepot agence usine bureau magasin atelier plateforme chantier lager werk filiale buro betriebshof niederlassung standort halle
    almacen deposito oficina sucursal fabrica planta taller sede magazzino ufficio stabilimento officina
    magazyn biuro oddzial fabryka zaklad zajezdnia baza""".split()
)
_LONGEST = 4
_ENDS = re.compile(r"\s*(?:$|[,;.:()\n\d–-])")


def called_after_history(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each: the word for the place and the name."""
    words = tokens(text)
    for i, word in enumerate(words):
        if word.low not in BRANCHES:
            continue
        for count in range(2, _LONGEST + 1):
            for run in (words[i + 1 : i + 1 + count], words[max(0, i - count) : i]):
                if len(run) == count and _named(text, word, run):
                    yield min(word.start, run[0].start), max(word.end, run[-1].end)


def _named(text: str, word: Token, run: list[Token]) -> bool:
    """Side by side, and nothing said of it: "Lager Karl Marx öffnet" may be one of the staff."""
    start, end = min(word.start, run[0].start), max(word.end, run[-1].end)
    between = text[word.end : run[0].start] if word.start == start else text[run[-1].end : word.start]
    alone = between == " " and _ENDS.match(text, end) is not None
    return alone and run[0].capital and run[-1].capital and is_eponym(text[run[0].start : run[-1].end])
