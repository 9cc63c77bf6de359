# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of illness, belief and origin that are a house, a paper or a family: "dialysis unit", "signed off by ...", "Isabel la Católica"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.said.of_somebody_words import (
    HOUSES,
    NO_TOWN,
)
from tocsin.core.guard.words import Token

_PARTED = re.compile(r"[,:;\d]")


def parted(text: str, left: Token, right: Token) -> bool:
    """ "Ospite della stanza 9: buddista": the room has a number and no faith."""
    return _PARTED.search(text, left.end, right.start) is not None


def of_a_house(text: str, words: Sequence[Token], a: int, b: int) -> bool:
    """ "Dialysis unit", "oddział chemioterapii", "Muslim Street", and towns that begin as a word does."""
    if a == b and words[a].low.rpartition("-")[2] in HOUSES and not words[a].low.startswith("depress"):
        return True
    if words[b].low == "off" and words[a].low == "signed" and _of_a_paper(words, a, b):
        return True
    if words[a].low.startswith(("oriental", "orientaux")) and a and words[a - 1].capital:
        return True  # "Emilia orientale"
    if a == b and words[a].low.startswith(_FOR_WHOM) and _is_a_way_in(text, words, a):
        return True
    before = a > 0 and words[a - 1].low in HOUSES and not parted(text, words[a - 1], words[a])
    after = b + 1 < len(words) and words[b + 1].low in HOUSES and not parted(text, words[b], words[b + 1])
    town = a == b and words[a].capital and words[a].low not in NO_TOWN and kind_of(words[a].low) & Kind.PLACE
    return before or after or bool(town)


_FOR_WHOM = (
    "handicap",
    "gehandicap",
    "disabled",
    "behinderte",
    "discapacit",
    "minusval",
    "disabil",
    "niepelnospr",
)
_WAYS_IN = frozenset(
    """lift lifts elevator ramp ramps toilet toilets wc restroom parking bay bays space spaces entrance door access washroom changing
    ascenseur ascenseurs rampe rampes toilettes sanitaires place places entree acces monte-personne aufzug toilette stellplatz eingang
    ascensor rampa bano banos aseo aseos plaza plazas entrada acceso ascensore bagno bagni posto posti ingresso accesso servoscala
    winda windy podjazd podjazdu toaleta toalety miejsce miejsca wejscie""".split()
)


def _is_a_way_in(text: str, words: Sequence[Token], a: int) -> bool:
    """ "Handicapped ramp", "ascenseur pour handicapés"."""
    before = any(
        word.low in _WAYS_IN and not parted(text, word, words[a]) for word in words[max(0, a - 2) : a]
    )
    behind = words[a + 1 : a + 2]
    return before or any(word.low in _WAYS_IN and not parted(text, words[a], word) for word in behind)


_PAPERS = frozenset(
    """order orders award permit permits certificate report reports drawing drawings work works job jobs list checklist snag snags plan plans sheet test tests inspection
    valve pump lift crane scaffold scaffolding repair repairs delivery contract invoice risk assessment method statement handover survey audit all""".split()
)


def _of_a_paper(words: Sequence[Token], a: int, b: int) -> bool:
    """ "Signed off by Bureau Veritas", "party wall award signed off"; not "Pete's signed off until Monday"."""
    behind = b + 1 < len(words) and words[b + 1].low == "by"
    return behind or any(word.low in _PAPERS for word in words[max(0, a - 3) : a])


def family(words: Sequence[Token], a: int, b: int) -> bool:
    """ "Via Cesare Battisti", "Isabel la Católica": a surname behind a given name or what a ruler is called, and no belief."""
    if a == b and a > 1 and words[a].capital and words[a - 1].low in ("la", "el"):
        return words[a - 2].capital and bool(kind_of(words[a - 2].low) & Kind.GIVEN)
    if a != b or not a or not words[a].capital or words[a].start - words[a - 1].end != 1:
        return False
    return (
        words[a - 1].capital
        and bool(kind_of(words[a - 1].low) & Kind.GIVEN)
        and bool(kind_of(words[a].low) & Kind.SURNAME)
    )
