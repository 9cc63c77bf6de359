# SPDX-License-Identifier: AGPL-3.0-or-later
"""Houses, ways and works in running text that are called after somebody: "Liceo Galileo Galilei", "Jane Austen Close".

The word for the house stands beside the name, on the side where the language puts it, or glued to its end
("Anne Frankstraat"). For a figure of history less is needed: a house a word further off, an article, a tram that
runs to it.
"""

from __future__ import annotations

import re

from tocsin.core.guard.cues import HEADS, MAYBE_TAILS, NEAR, PARTICLES, TAILS
from tocsin.core.guard.eponyms import CITIES, begins_eponym, eponym_at
from tocsin.core.guard.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.place_words import HOUSE_END, HOUSES, HOUSES_LAST, KINDS, KINDS_OF, STREETS_LAST
from tocsin.core.guard.ranks import RANKS
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token

_NAMELIKE = Kind.GIVEN | Kind.WEAK
_ON = frozenset("in on at near along around off via down up outside behind through into onto between".split())
_BETWEEN = frozenset(
    "entre between zwischen tra fra miedzy tussen mellem mellan et and und e y i en och og".split()
)
_ARTICLE = frozenset("al il del dal nel sul el".split())
_SERVED = re.compile(
    r"\b(?:tram\w*|bus\w*|métro|metro|subte|lignes?|lines?|Linien?|línea|linee?|voli|vuelos?|vols?|trains?|treni?|tren|autobús\w*"
    r"|retrasos?|retards?|ritard[io]|Verspätung\w*|delays?|atrasos?|catenaria|andén|andenes|binari[oi]|quai|Straßenbahn|U\d|S\d|Zug|Züge|stops?|arrêts?|Halt\w*|fermat\w*|parad\w*|autobusy?|tramwaj\w*)\b",
    re.IGNORECASE,
)
_GLUED = re.compile(
    r"(?:n|s|en)?(straat|plein|plantsoen|plaats|poort|markt|hof|pad|dijk|gracht|kade|singel|dreef|laan|brug|tunnel|weg|strasse|platz|allee|brucke|park"
    r"|gatan|vagen|torget|platsen|gade|vej|plads|veien|gata|plassen|katu|aukio|puisto|silta)$"
)
_SURE = frozenset(
    "straat plein plantsoen plaats gracht strasse platz gatan vagen platsen plassen torget veien plads".split()
)
_LETTERED = re.compile(
    r"(?:i\.?e\.?s|c\.?e\.?i\.?p|i\.?t\.?i\.?s|i\.?i\.?s|i\.?c|e\.?b|c\.?p|e\.?s|i\.?p\.?s|c\.?h\.?u|a\.?e\.?s)\.\s*",
    re.I,
)
_OFF = re.compile(r"([^\W\d_]+)(?:[ /–-]+[A-ZÀ-Ž][\w.'’]*){0,3}[ /–-]+$")
_NUMBERED = re.compile(r"([^\W\d_]+)\s+(?:n[º°o.r]{0,2}\s*)?\d{1,5}[ –-]+$", re.I)
_STOPPED = re.compile(
    r"(?:sin parar|no (?:para|se detiene|efectúa parada)|parada|stop(?:ping|s)?|call(?:ing|s)?|hält(?: nicht)?|ferma(?:ta|no)?|s'arrête(?:nt)?(?: pas)?)"
    r" (?:en|in|at|à|a|an|am)\s$",
    re.IGNORECASE,
)
_ENDS = re.compile(f"[^\\W\\d_]{{3,}}(?:{HOUSE_END})")
_REACH = 120


def house_before(before: Before, run: list[Token], text: str) -> bool:
    """Whether what stands before a name is a house's word, its kind ("scuola media"), its number ("Escuela Nº 12")."""
    word, far = before.word, before.far
    if word in KINDS:
        return far in HOUSES or far in HEADS or far in _GROUPS
    if word in KINDS_OF and far in PARTICLES:
        return True
    return _house(word) or _after_number(run, text)


def _after_number(run: list[Token], text: str) -> bool:
    said = text[max(0, run[0].start - 60) : run[0].start]
    match = _NUMBERED.search(said) if said[-2:-1].isdigit() else None
    low = fold(match.group(1)) if match else ""
    return low in HOUSES or low in HEADS or low in KINDS or _STOPPED.search(said) is not None


def _house(low: str) -> bool:
    return low in HOUSES or (len(low) > 8 and _ENDS.fullmatch(low) is not None)


_GROUPS = frozenset(
    "groupe ensemble presidio complejo complesso impianto zespol szkola port centre centro casa polo stazione campo pole zone".split()
)


def house_inside(run: list[Token], k: int) -> bool:
    """Whether the word at `k` of a run is a house's written large, with its name behind it."""
    low, kind = run[k].low, kind_of(run[k].low)
    if low in KINDS_OF and k > 1 and run[k - 1].low in PARTICLES:
        return True
    if kind & _NAMELIKE:
        return False
    if low in KINDS and k:
        return run[k - 1].low in HOUSES or run[k - 1].low in HEADS or run[k - 1].low in _GROUPS
    return _house(low) and (k == 0 or not kind & Kind.SURNAME)


def house_last(tail: Token, left: Token) -> bool:
    """Whether a word ends a house's name; one that is a surname, too, only behind what is no given name."""
    low = tail.low.partition("'")[0]  # "Atatürk Bulvarı'nda"
    if low in HOUSES_LAST:
        return not kind_of(low) & (_NAMELIKE | Kind.SURNAME) or not kind_of(left.low) & Kind.GIVEN
    return glued(tail, left) or (_house(low) and low not in HOUSES and not kind_of(low) & Kind.SURNAME)


def glued(tail: Token, left: Token) -> bool:
    """Whether a name and the word for a way are one word: "Frankstraat", "Clausbrug", "Wittlaan"."""
    match = _GLUED.search(tail.low) if len(tail.low) > 6 else None
    if not match or kind_of(tail.low) & (Kind.SURNAME | Kind.GIVEN):
        return False
    stem = tail.low[: match.start()]
    if len(stem) < 3:
        return False
    if match.group(1) in _SURE or left.low in RANKS:
        return True
    called = Kind.SURNAME | Kind.GIVEN
    return bool(kind_of(stem) & called or kind_of(tail.low[: match.start(1)]) & called)


_ROYAL = frozenset("albert victoria alexandra elizabeth edward george william charles regent anne".split())
_ROYAL_PLACES = frozenset(
    "bridge park hall station dock docks hospital quay pier tunnel gardens square tower".split()
)


def town_or_royal(run: list[Token], before: Before) -> bool:
    """ "Albert Bridge", which nobody is called; "Pisa Galilei", a city and its station."""
    if len(run) != 2:
        return False
    first, last = run[0].low, run[1].low
    if first in CITIES:
        return before.word in NEAR or before.word in _BETWEEN or before.word in ("da", "per", "von")
    return first in _ROYAL and last in _ROYAL_PLACES


def street_last(run: list[Token], before: Before) -> bool:
    """ "in Jane Smith Close": three words, a preposition of place, and a street that is a surname elsewhere."""
    return len(run) > 2 and run[-1].low in STREETS_LAST and before.word in _ON and not run[-1].shouted


def lettered_house(run: list[Token], text: str) -> tuple[int, int]:
    """From where to where the run is the letters of a school's kind and its name: "I.E.S. Antonio Machado"."""
    for k, token in enumerate(run[:-1]):
        if len(token.word) == 1 and (match := _LETTERED.match(text, token.start)):
            last = next((i for i, t in enumerate(run) if t.start >= match.end()), len(run))
            return k, last + 4
    return 0, 0


def namesake(run: list[Token], before: Before, after: str, text: str) -> list[Token]:
    """The words of the run that are a figure of history's name and here a place's; empty when there are none."""
    for k, token in enumerate(run):
        count = eponym_at([t.low for t in run[k:]]) if begins_eponym(token.low) else 0
        if count and _placed(run, k, count, before, after, text):
            return run[k : k + count + 1]
    return []


def _placed(run: list[Token], k: int, count: int, before: Before, after: str, text: str) -> bool:
    tail = run[k + count].low if k + count < len(run) else after
    if tail in TAILS or tail in HOUSES_LAST or tail in STREETS_LAST or (tail in MAYBE_TAILS):
        return True
    if k:
        return _housed(text[max(0, run[k].start - 60) : run[k].start])
    if before.word in _ARTICLE:
        return True
    start, end = run[0].start, run[k + count - 1].end
    if before.word in _BETWEEN or before.word in NEAR:
        return _SERVED.search(text, max(0, start - _REACH), end + _REACH) is not None
    if text[max(0, start - 2) : start].strip() in (",", ";"):
        return _HOUSE_SAID.search(text, max(0, start - _REACH), start) is not None
    return _housed(text[max(0, run[0].start - 60) : run[0].start])


def _housed(said: str) -> bool:
    """Whether the last small words before a name are a house's, with nothing but its town between."""
    match = _OFF.search(said)
    low = fold(match.group(1)) if match else ""
    return _house(low) or low in HEADS or low in KINDS


def again(run: list[Token], before: Before, text: str) -> bool:
    """ "Aeropuerto El Dorado opera normal; el Ernesto Cortissoz ...": an article before a name, a house named before."""
    if before.word not in _ARTICLE or len(run) != 2:
        return False
    said = text[max(0, run[0].start - _REACH) : run[0].start]
    return _HOUSE_SAID.search(said) is not None


_HOUSE_SAID = re.compile(
    r"\b(?:aeropuertos?|hospital(?:es)?|colegios?|institutos?|estadios?|ospedal[ei]|presidi[oi]|aeroport[oi]|policlinic[oi]|lice[oi]|stadi[oi]"
    r"|pronto soccorso|vol[oi]|vuelos?|imbarchi|decolli|atterraggi|despegues|aterrizajes|pista)\b",
    re.IGNORECASE,
)
