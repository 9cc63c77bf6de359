# SPDX-License-Identifier: AGPL-3.0-or-later
"""Places that bear a figure of history's name: "Jane Austen Close", "al Leonardo da Vinci", "between Henri Barbusse and".

For one of those less is needed than for a living person's: a house a word further off, an article, a tram that
runs to it. By themselves the names count like any other.
"""

from __future__ import annotations

import re

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.cues.tails import LOW_TAILS, MAYBE_TAILS, TAILS
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.cities import CITIES
from tocsin.core.guard.places.eponyms import LONGEST, begins_eponym, eponym_at
from tocsin.core.guard.places.houses import is_house
from tocsin.core.guard.places.place_words import HOUSES_LAST, KINDS, LOW_LAST, STREETS_LAST
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token

_BETWEEN = frozenset(
    "entre between zwischen tra fra miedzy tussen mellem mellan et and und e y i en och og".split()
)
_ARTICLE = frozenset("the al il del dal nel sul el".split())
_SERVED = re.compile(
    r"\b(?:trams?|tramway|tranvías?|bus|buses|autobusów|métro|metro|subte|lignes?|lines?|Linien?|línea|linee?|voli|vuelos?|vols?|trains?|treni?|tren|autobús\w*"
    r"|retrasos?|retards?|ritard[io]|Verspätung\w*|delays?|atrasos?|catenaria|andén|andenes|binari[oi]|quai|Straßenbahn|U\d|S\d|Zug|Züge|stops?|arrêts?|Halt\w*|fermat\w*|parad\w*|autobusy?|tramwaj\w*)\b",
    re.IGNORECASE,
)
_OFF = re.compile(r"\b([^\W\d_]{1,30})(?:[ /–-]{1,3}[^\W\d_a-zß-öø-ÿ][\w.'’]{0,30}){0,3}[ /–-]{1,3}$")
_LOW = frozenset("close lane ward gate".split())
# One of several names or the last, or what only a house is or has.
_ROW = re.compile(
    r"\s*(?:[.;)\n]|$|,\s+[^\W\d_a-zß-öø-ÿ]|,?\s+(?:e|y|et|und|i|and|oraz|en)\s+[^\W\d_a-zß-öø-ÿ]"
    r"|(?:con|senza|sin|avec|sans|mit|ohne|with|without|com|sem)\s|(?:chius|apert|cerrad|abiert|ferm|ouvert|closed|open|fechad|abert)\w*)"
)
_REACH = 120


def namesake(run: list[Token], before: Before, after: str, text: str) -> list[Token]:
    """The words of the run that are a figure of history's name and here a place's; empty when there are none."""
    for k, token in enumerate(run):
        count = eponym_at([t.low for t in run[k : k + LONGEST]]) if begins_eponym(token.low) else 0
        if count and _placed(run, k, count, before, after, text):
            return run[k : k + count + 1]
    return []


def _placed(run: list[Token], k: int, count: int, before: Before, after: str, text: str) -> bool:
    if after in LOW_TAILS or after in LOW_LAST or after in _LOW:
        return True
    if k + count < len(run) and _ends(run[k + count].low):
        return True
    if k == 1 and run[0].low in _ARTICLE:
        return True
    if k:
        return _housed(text[max(0, run[k].start - 60) : run[k].start])
    if before.word in _ARTICLE:
        return True
    start, end = run[0].start, run[k + count - 1].end
    if before.word in _BETWEEN or before.word in NEAR:
        return _SERVED.search(text, max(0, start - _REACH), end + _REACH) is not None
    if text[max(0, start - 2) : start].strip() in (",", ";"):
        return (
            _HOUSE_SAID.search(text, max(0, start - _REACH), start) is not None
            and _ROW.match(text, end) is not None
        )
    return _housed(text[max(0, run[0].start - 60) : run[0].start])


def _ends(tail: str) -> bool:
    return tail in TAILS or tail in MAYBE_TAILS or tail in HOUSES_LAST or tail in STREETS_LAST


def _housed(said: str) -> bool:
    """Whether the last small words before a name are a house's, with nothing but its town between."""
    match = _OFF.search(said)
    low = fold(match.group(1)) if match else ""
    if low in KINDS and match:
        before = fold(
            said[: match.start(1)].rsplit(None, 1)[-1:][0] if said[: match.start(1)].strip() else ""
        )
        return is_house(before) or before in HEADS
    return is_house(low) or (low in HEADS and low != "av")  # "av" is the Swedish "of", too


def again(run: list[Token], before: Before, text: str) -> bool:
    """ "Aeropuerto Sur normal; el Ernesto Cortissoz ...": an article before a name, a house named before."""
    if before.word not in _ARTICLE or len(run) != 2:
        return False
    said = text[max(0, run[0].start - _REACH) : run[0].start]
    return _HOUSE_SAID.search(said) is not None


_HOUSE_SAID = re.compile(
    r"\b(?:aeropuertos?|hospital(?:es)?|colegios?|institutos?|estadios?|ospedal[ei]|presidi[oi]|aeroport[oi]|policlinic[oi]|lice[oi]|stadi[oi]"
    r"|pronto soccorso|vol[oi]|vuelos?|imbarchi|decolli|atterraggi|despegues|aterrizajes|pista)\b",
    re.IGNORECASE,
)


_ROYAL = frozenset("albert victoria alexandra elizabeth edward george william charles regent anne".split())
_ROYAL_PLACES = frozenset(
    "bridge park hall station dock docks hospital quay pier tunnel gardens square tower".split()
)


def town_or_royal(run: list[Token], before: Before) -> bool:
    """ "Albert Bridge", which nobody is called; "Pisa Galilei", a city and its station."""
    if len(run) < 2:
        return False
    word = before.word if len(run) == 2 else run[-3].low  # "Voli da Pisa Galilei" is one run
    first, last = run[-2].low, run[-1].low
    if first in CITIES:
        return word in NEAR or word in _BETWEEN or word in PARTICLES or word == "per"
    return len(run) == 2 and first in _ROYAL and last in _ROYAL_PLACES
