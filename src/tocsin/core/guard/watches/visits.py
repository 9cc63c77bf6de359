# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whose visit a rule asks for: "Cuando venga Ayuso", "Trump visit"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.watches.nature import blows
from tocsin.core.guard.watches.weigh import weight_of
from tocsin.core.guard.words import Token

Hit = tuple[int, int, str]

_VISITS = frozenset(
    """visit visits visite visita visiter visitare besuch besucht bezoek bezoekt wizyta wizyty venga viene vendra acuda vient vienne
    viendra verra kommt komt przyjedzie przyjezdza""".split()
)
_ARE_MADE = frozenset("visit visits besuch besucht bezoek bezoekt kommt komt".split())
"""Whoever makes one may stand before it."""
_OF_WHOM = frozenset("of by de di del von van d".split())


def comes(words: Sequence[Token]) -> Iterator[Hit]:
    """ "Cuando venga Ayuso", "Trump visit", "visita di Mattarella": a surname beside a word for a visit; a storm comes, too."""
    if any(blows(w.low) for w in words):
        return
    for i, word in enumerate(words):
        if word.low not in _VISITS:
            continue
        behind = words[i + 1 :]
        behind = behind[1:] if behind and behind[0].low in _OF_WHOM else behind
        before = words[max(0, i - 1) : i] if word.low in _ARE_MADE else ()
        for other in (*before, *behind[:1]):
            if _may_come(other):
                yield other.start, other.end, "person"


def _may_come(word: Token) -> bool:
    kind = kind_of(word.low)
    family = bool(kind & Kind.SURNAME) and not kind & (Kind.PLACE | Kind.TOPIC)
    return family and word.capital and word.low not in _TITLED and weight_of(word.low, word.word) > -1


_TITLED = frozenset("royal state guest site school day home field fan".split())
"""What sort of visit it is."""
