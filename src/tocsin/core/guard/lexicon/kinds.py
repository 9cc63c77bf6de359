# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the word lists say a word can be: a given name, a surname, a place, a plain word."""

from __future__ import annotations

import re
from typing import Final

from tocsin.core.guard.cues.topics import TOPIC
from tocsin.core.guard.lexicon import (
    COMMON,
    GIVEN,
    GIVEN_ABROAD,
    GIVEN_WEAK,
    PLACES_ONE,
    SURNAMES,
    SURNAMES_ABROAD,
)
from tocsin.core.guard.lexicon.makers import GOODS, MAKERS
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.world.words import said, thing

PLACE_END = tuple(
    """strasse strasze strsze platz allee brucke gasse bahnhof siedlung viertel kirchen hausen gebirge straat plein gracht
    weg damm ufer stelle hauptstr zufahrtstr ostersjon havet viken kreis gebiet vagen gatan vej katu ville shire burgh borough""".split()
)
# Nouns no list holds whole: German and Finnish glue them ("Straßenbauarbeiten", "Tieliikennekeskus").
_THING_END = tuple(
    """liche lichen licher liches ische ischen ischer iennes ungen heiten keiten schaften arbeiten verkehr verkehrs fahrten betrieb strecke sperrung zuge linien bauten masten
    keskus keskuksen liikenne liikenteen kaista kaistan kuljetus kuljetuksen siltatyo tietyo rajoitus virasto laitos""".split()
)
_LONGEST = 80
# Surnames no list holds whole: "Entenmann", "Rossmeier".
_FAMILY_END = tuple(
    "mann meyer meier maier mayer huber muller schmidt schmitz hofer sson ssen wicz opoulos enko shvili oglu etti elli ucci azzi ozzi escu eanu ovic evic ovich evich akis idis qvist quist".split()
)
_TOWN_END = tuple(
    "dorf feld stadt ingen hausen heim bach berg burg brunn kirchen rode leben kehatie tie tien kyla".split()
)
_INFLECTED = re.compile("(?:owi|iego|ego|emu|em|om|ami|a|u|ie|y|i|e|ow|ovi)$")
_ENDING = 4
"""Letters of the longest such ending."""


_OF_A_FAMILY = MAKERS & (SURNAMES | GIVEN | GIVEN_WEAK)
_THINGS = GOODS - SURNAMES
"""Somebody may be called Drucker."""
COMPANIES = MAKERS - _OF_A_FAMILY
"""Makers and shops that are called like nobody: "Lidl", "Enel"."""


class Kind:
    """What the lists say a word can be: bits of a plain number, for they are asked some ten times a word."""

    NONE: Final = 0
    GIVEN: Final = 1
    WEAK: Final = 2
    SURNAME: Final = 4
    COMMON: Final = 8
    PLACE: Final = 16
    TOPIC: Final = 32


@of_words(65536)
def kind_of(low: str) -> int:
    """Flags of a folded word; a hyphened word unites its parts."""
    return listed(low) or abroad(low) or (_united(low) if "-" in low else made(low))


def listed(low: str) -> int:
    """What the lists of words, places and the names around here say."""
    found = Kind.NONE
    if low in TOPIC or low in _THINGS:
        found |= Kind.TOPIC
    if low in GIVEN or _given_inflected(low):
        found |= Kind.GIVEN
    elif low in GIVEN_WEAK:
        found |= Kind.WEAK
    if low in SURNAMES:
        found |= Kind.SURNAME
    if low in COMMON or (low in MAKERS and low not in _OF_A_FAMILY):
        found |= Kind.COMMON
    if low in PLACES_ONE or (len(low) > 6 and low.endswith(PLACE_END)):
        found |= Kind.PLACE
    return found


def abroad(low: str) -> int:
    """What the lists of the world's names say of a word that no other explains: none of them is a word or a place."""
    return (Kind.GIVEN if low in GIVEN_ABROAD else Kind.NONE) | (
        Kind.SURNAME if low in SURNAMES_ABROAD else Kind.NONE
    )


def made(low: str) -> int:
    """What a word of no list says by the way it is made."""
    if thing(low) or said(low):
        return Kind.COMMON
    if len(low) > 6 and low.endswith(_FAMILY_END):
        return Kind.SURNAME
    if 8 < len(low) < _LONGEST and (low.endswith(_THING_END) or _compound(low)):
        return Kind.COMMON
    return Kind.PLACE if len(low) > 7 and low.endswith(_TOWN_END) else Kind.NONE


def _compound(low: str, parts: int = 3) -> bool:
    """German, Dutch and Scandinavian nouns are glued from others: "Ersatzbeförderung", "Schienenersatzverkehr"."""
    for cut in range(4, len(low) - 3):
        if low[:cut] not in COMMON:
            continue
        for rest in (low[cut:], low[cut + 1 :] if low[cut] in "sn" else ""):
            if rest in COMMON or (parts > 2 and len(rest) > 8 and _compound(rest, parts - 1)):
                return True
    return False


def _united(low: str) -> int:
    joined = [p for p in re.split("[-‐‑]", low) if p]
    parts = [kind_of(p) for p in joined]
    # A given name of afar before a hyphen begins a double surname as often: "Adeyinka-Rowe".
    if joined and listed(joined[0]) & Kind.GIVEN and listed(joined[-1]) & Kind.GIVEN:
        return Kind.GIVEN
    if any(p & Kind.SURNAME and not p & Kind.COMMON for p in parts):
        return Kind.SURNAME
    if all(p & (Kind.COMMON | Kind.TOPIC | Kind.PLACE) for p in parts):
        return Kind.COMMON
    return Kind.NONE


def _given_inflected(low: str) -> bool:
    """Slavic case endings: "Józefa", "Annę", "Tomaszem"."""
    if len(low) < 5 or not (match := _INFLECTED.search(low, len(low) - _ENDING)):
        return False
    stem = low[: match.start()]
    if len(stem) < 3 or not (stem in GIVEN or stem + "a" in GIVEN):
        return False
    return not (low in COMMON or low in SURNAMES or low in PLACES_ONE or said(low))
