# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the scanner finds in a rule that is a thing's name there: a house called after somebody, a holiday, a wind, a water."""

from __future__ import annotations

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.finding import Found
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.eponym import names_a_house
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.watches.german import ends_as_a_thing, of_a_town
from tocsin.core.guard.watches.named import HOLIDAYS, WINDS
from tocsin.core.guard.watches.nature import blows
from tocsin.core.guard.watches.sounds import nobody
from tocsin.core.guard.watches.states import RIVERS, STATES, TRAFFIC
from tocsin.core.guard.words import Token, tokens


def harmless(text: str, found: Found) -> bool:
    """A house called after somebody, a holiday, or a wind or a flood beside a word or a place."""
    said = text[found.start : found.end]
    if names_a_house(text, found) or _of_history(text, found) or _of_a_hazard(text, found):
        return True
    if found.kind == "person" and (
        nobody(said) or _of_a_river(said) or ends_as_a_thing(said) or of_a_town(said, text[found.end :])
    ):
        return True
    if found.kind == "faith":  # a day off
        return fold(text).strip() in HOLIDAYS
    words = tokens(said)
    return any(w.low in WINDS for w in words) and any(w.low not in WINDS and _plain(w) for w in words)


def _of_a_hazard(text: str, found: Found) -> bool:
    """ "Frane Val di Susa", "Calima Canarias": a hazard before or in what looks like a name, and no given name."""
    if found.kind != "person":
        return False
    before = [word.low for word in tokens(text[: found.start])]
    inside = [word.low for word in tokens(text[found.start : found.end])]
    others = [low for low in inside if not blows(low)]
    if len(others) < len(inside):
        return not any(
            kind_of(low) & (Kind.GIVEN | Kind.PLACE) == Kind.GIVEN for low in others if low not in _HEADS
        )
    if not any(map(blows, before)):
        return False
    given = any(kind_of(low) & Kind.GIVEN for low in inside)
    return not _HEADS.isdisjoint(inside[:1]) or (before[-1] in NEAR and not given)


def _of_a_river(said: str) -> bool:
    """ "Isonzo Gradisca": a water and a town at it, no given name."""
    words = [word.low for word in tokens(said)]
    return not RIVERS.isdisjoint(words) and not any(
        kind_of(low) & (Kind.GIVEN | Kind.PLACE) == Kind.GIVEN for low in words if low not in RIVERS
    )


_HEADS = HEADS | frozenset("val vallee valley tal dolina ville".split())


def _of_history(text: str, found: Found) -> bool:
    """ "Blaise Pascal lecture hall", "linha parada em João de Deus": one of history, and a thing behind or what befell one before."""
    if not is_eponym(text[found.start : found.end]):
        return False
    behind = found.end < len(text.rstrip())
    return behind or any(word.low in STATES or word.low in TRAFFIC for word in tokens(text[: found.start]))


def _plain(word: Token) -> bool:
    return bool(kind_of(word.low) & (Kind.COMMON | Kind.PLACE)) or word.low in _RIVERS


_RIVERS = frozenset("turia ebro segura wisly odry warty bugu narwi sanu noteci".split())
