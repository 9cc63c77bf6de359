# SPDX-License-Identifier: AGPL-3.0-or-later
"""Houses, ways and works in running text that are called after somebody: "Liceo Galileo Galilei", "Jane Austen Close".

The word for the house stands beside the name, on the side where the language puts it, or glued to its end
("Anne Frankstraat").
"""

from __future__ import annotations

import re

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.offices import OFFICES
from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.eponyms import eponym_at
from tocsin.core.guard.places.place_words import (
    HOUSE_END,
    HOUSES,
    KINDS,
    KINDS_OF,
    SEVERAL,
    STAFF,
    STREETS_LAST,
)
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token, is_shouted

NAMELIKE = Kind.GIVEN | Kind.WEAK
_LETTERED = re.compile(
    r"(?:i\.?e\.?s|c\.?e\.?i\.?p|i\.?t\.?i\.?s|i\.?i\.?s|i\.?c|e\.?b|c\.?p|e\.?s|i\.?p\.?s|c\.?h\.?u|a\.?e\.?s)\.\s*",
    re.I,
)
_NUMBERED = re.compile(r"\b([^\W\d_]{1,30})\s{1,3}(?:n[º°o.r]{0,2}\s{0,2})?\d{1,5}[ –-]{1,3}$", re.I)
_WORDS = re.compile(r"[^\W\d_]{1,30}")
_BACK = 50
_ARTICLES = frozenset("the of het la l le lo les a o as os dell dello delle nella".split())
_AT = frozenset(("en", "in", "at", "a", "an", "am"))
_STOPPED = re.compile(
    r"\b(?:sin parar|no (?:para|se detiene|efectúa parada)|parada|stop(?:ping|s)?|call(?:ing|s)?|hält(?: nicht)?|ferma(?:ta|no)?|s'arrête(?:nt)?(?: pas)?)"
    r" (?:en|in|at|à|a|an|am)\s$",
    re.IGNORECASE,
)
_SERVES = re.compile(r"\bne desser(?:t|vent|vira|viront) (?:plus|pas)\s$", re.IGNORECASE)
_JOINED = re.compile(
    r"\b([^\W\d_]{3,20})(?:\s(?:de la|de|du|des|della|di))?((?:\s[^\W\d_a-zß-öø-ÿ][\w.'’-]{0,30}){1,4})\s(?:et|and|und|y|e|i|en|och|og)\s$"
)
_AND = frozenset("et and und y e i en och og".split())
_ENDS = re.compile(rf"\b[^\W\d_]{{3,30}}(?:{HOUSE_END})")


# What somebody is called, and an art: "по имени Иван", "storico del cinema Ugo Casiraghi".
_NO_HOUSE = frozenset((("имени", "по"), ("cinema", "del"), ("cinema", "di"), ("cinema", "of")))


def house_before(before: Before, run: list[Token], text: str) -> bool:
    """Whether what stands before a name is a house's word, its kind ("scuola media"), its number ("Escuela Nº 12")."""
    word, far = before.word, before.far
    if word in KINDS:
        return far in HOUSES or (far in HEADS and far != "av") or far in _GROUPS
    if word in KINDS_OF and far in PARTICLES:
        return _kind_of_house(run, text)
    if (word, far) in _NO_HOUSE or (word == "schloss" and not _large(run, text)):
        return False
    return is_house(word) or _after_number(word, run, text)


def _kind_of_house(run: list[Token], text: str) -> bool:
    """ "Centro de Salud", "maison de retraite"; never "l'état de santé"."""
    words = [fold(w) for w in _WORDS.findall(text, max(0, run[0].start - _BACK), run[0].start)]
    house = next((w for w in reversed(words[:-1]) if w not in PARTICLES and len(w) > 1), "")
    return is_house(house) or house in HEADS or house in _GROUPS or house in KINDS


def _large(run: list[Token], text: str) -> bool:
    """Whether the word before a run begins with a capital."""
    words = _WORDS.findall(text, max(0, run[0].start - _BACK), run[0].start)
    return bool(words) and words[-1][0].isupper()


def staff_of(name: list[Token], text: str) -> bool:
    """ "El director del colegio Juan Pérez": an office before the house; whose name it is nobody can tell."""
    words = [fold(w) for w in _WORDS.findall(text, max(0, name[0].start - _BACK), name[0].start)]
    at = len(words) - 2  # the last is the house
    while at >= 0 and (words[at] in PARTICLES or words[at] in _ARTICLES):
        at -= 1
    works = at >= 0 and (words[at] in OFFICES or words[at] in STAFF)
    return works and not eponym_at([t.low for t in name])


def _after_number(word: str, run: list[Token], text: str) -> bool:
    said = text[max(0, run[0].start - 60) : run[0].start]
    if not said[-2:-1].isdigit():
        stopped = word in _AT and _STOPPED.search(said)
        return bool(stopped) or (word in ("plus", "pas") and _SERVES.search(said) is not None)
    match = _NUMBERED.search(said)
    low = fold(match.group(1)) if match else ""
    return low in HOUSES or low in HEADS or low in KINDS


def is_house(low: str) -> bool:
    if low in HOUSES or (len(low) > 8 and _ENDS.fullmatch(low) is not None):
        return True
    return "-" in low and low != "по-имени" and low.rpartition("-")[2] in HOUSES  # "S-Bahn-Halt"


# A ship's letters; "Ms" before a name is somebody's title.
_SHIPS = frozenset(("MS", "MV", "MF", "MY", "SS", "HMS", "RV"))


def is_ship(word: Token, text: str) -> bool:
    """Whether a word is the letters before a ship's name, or a ship's word that is glued: "MS Anton Tucher", "Forschungsschiff Maria"."""
    if len(word.low) > _LONGER and word.low.endswith(_GLUED_SHIPS):
        return True
    return word.word in _SHIPS and not is_shouted(text)


_GLUED_SHIPS = ("schiff", "kutter", "frachter", "fahre", "schlepper", "kreuzer", "tanker", "dampfer")
_LONGER = 8
"""Letters: "Schlepper" and "Tanker" are somebody's, too."""


_GROUPS = frozenset(
    "maison poste puesto posta terminal palais dom zaklad groupe ensemble presidio complejo complesso impianto zespol szkola port centre centro casa polo stazione campo pole zone".split()
)


_SEVERAL_OF = frozenset(("rivers", "lakes"))  # "Rivers Trent and Soar"; "Rivers Cuomo" is somebody


def house_inside(run: list[Token], k: int, after: str) -> bool:
    """Whether the word at `k` of a run is a house's written large, with its name behind it."""
    low, kind = run[k].low, kind_of(run[k].low)
    if low in KINDS_OF and k > 1 and run[k - 1].low in PARTICLES:
        return True
    if kind & NAMELIKE or (low in _SEVERAL_OF and after != "and"):
        return False
    if low in KINDS and k:
        return run[k - 1].low in HOUSES or run[k - 1].low in HEADS or run[k - 1].low in _GROUPS
    return is_house(low) and (k == 0 or not kind & Kind.SURNAME)


def joined(run: list[Token], before: Before, text: str) -> bool:
    """ "rues Émile Zola et Jean Moulin", "Henry Street and George Lane": the second of two streets or houses."""
    match = _JOINED.search(text, max(0, run[0].start - 90), run[0].start) if before.word in _AND else None
    if not match:
        return False
    if fold(match[1]) in SEVERAL:
        return True
    return fold(match[2].split()[-1]) in TAILS and run[-1].low in STREETS_LAST


def lettered_house(run: list[Token], text: str) -> tuple[int, int]:
    """From where to where the run is the letters of a school's kind and its name: "I.E.S. Antonio Machado"."""
    for k, token in enumerate(run[:-1]):
        if len(token.word) == 1 and (match := _LETTERED.match(text, token.start)):
            last = next((i for i, t in enumerate(run) if t.start >= match.end()), len(run))
            return k, last + 4
    return 0, 0
