# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that stand before a name and make it a place: "rue Jean Jaurès", "Colegio Juan Pérez"; and when they do not."""

from __future__ import annotations

import re

from tocsin.core.guard.cues.heads import DOTTED_HEADS, HEADS, SAINTS
from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.weights import A_WORD
from tocsin.core.guard.places.houses import staff_of
from tocsin.core.guard.places.place_words import TERRITORIES
from tocsin.core.guard.places.ways import STREETS
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token, cover


def by_head(run: list[Token], before: Before, text: str) -> None:
    """Explains what stands behind a word for a place, before the run or in it."""
    if _headed(run, before, text) and not staff_of(run, text):
        cover(run, 0, 1 if before.word in SAINTS else called(run, 0, before.word))
    for k, token in enumerate(run[:-1]):
        ends = k and token.low in _ENGLISH and run[k - 1].explained  # "In Dorset Street Charles Babbage"
        named = token.low in _CHRISTENED and len(run) == 2 and kind_of(run[1].low) & Kind.SURNAME
        if _is_head(token) and not (ends or named):
            cover(run, k, 2 if token.low in SAINTS else 1 + called(run, k + 1, run[k].low))


def _is_head(token: Token) -> bool:
    """Also behind a hyphen that joins two stretches of water: "Icy Passage-Cape Fairweather"."""
    first, joined, last = token.word.rpartition("-")
    if joined:
        return last.lower() in _POINTS and last.istitle() and not kind_of(first.lower()) & Kind.GIVEN
    return token.low in HEADS and token.capital and token.word[1:].islower()


_POINTS = frozenset("cape point mount port fort lake isla ile punta cabo capo kap cap".split())


def _headed(run: list[Token], before: Before, text: str) -> bool:
    if before.word == "via" and before.far in _ITALIAN_START:
        return False
    if before.word in HEADS and not _swedish(before.word, run[0], text):
        return not _of_one_named(run, before, text)
    if before.word in _OF and before.far in TERRITORIES:
        return not (before.far in _HEIGHTS and _somebodys(run))
    if before.word in PARTICLES and before.far in HEADS and not _of_a_person(run, before):
        return True
    return _dotted(before.word, run[0], text) and not _of_somebody(before)


_HEIGHTS = frozenset(("altura", "altezza", "hauteur"))  # somebody has one, too
_OF = frozenset("of de di du d do da von van la las los".split())
_GERMAN_DONE = re.compile("(?:ge|unter|über|er|be|ver)[a-zäöüß]+(?:t|en) ?$")
_ITALIAN_START = frozenset("al il del dal sul".split())  # "al via": off they go, not a street
_CHRISTENED = frozenset(
    ("dana", "cami", "ronda", "sierra")
)  # storms and ways that somebody is christened, too
_ENGLISH = frozenset("street road lane drive square".split())


def _swedish(word: str, first: Token, text: str) -> bool:
    """ "av" without a full stop is the Swedish "of", not an avenue."""
    return word == "av" and text[max(0, first.start - 3) : first.start].islower()


def _dotted(word: str, first: Token, text: str) -> bool:
    if word == "v" and _GERMAN_DONE.search(text, max(0, first.start - 40), max(0, first.start - 3)):
        return False  # "abgeholt v. ...", by somebody
    return (word in DOTTED_HEADS and text[max(0, first.start - 2) : first.start] in (". ", "./", "/ ")) or (
        word in DOTTED_HEADS and text[max(0, first.start - 1) : first.start] in (".", "/")
    )


# Words that are a place's head and also say what somebody does: "à la place de Ian Durrant", "alla scuola di ...".
_DOINGS = frozenset("place direction direccion direzione direcao scuola ecole hauteur porte voie".split())


def _of_a_person(run: list[Token], before: Before) -> bool:
    if before.far == "corso":
        return True
    return before.far in _DOINGS and before.word in ("de", "d", "di") and _somebodys(run)


def _of_one_named(run: list[Token], before: Before, text: str) -> bool:
    """ "à la place d'Armin Okafor", "sekretarz gminy Jan Okafor": a body is called after nobody."""
    if before.word in _BODIES:
        return _somebodys(run)
    said = text[run[0].start - 1 : run[0].start] in ("'", "’")
    return said and before.word in _DOINGS and _somebodys(run)


_BODIES = frozenset(
    "gmina gminy powiat powiatu wojewodztwo gemeinde landkreis kreis gemeente comune municipio".split()
)


def _somebodys(run: list[Token]) -> bool:
    """Whether a run begins with a given name that is nothing else and a word that is none."""
    kinds = [kind_of(t.low) for t in run[:2]]
    only = kinds[0] & (Kind.GIVEN | Kind.WEAK | A_WORD) == Kind.GIVEN
    return only and len(kinds) == 2 and not kinds[1] & A_WORD


_NEAR_PLACES = HEADS | NEAR


def _of_somebody(before: Before) -> bool:
    """ "obok gen. Jana Kowalskiego": a rank, where no street or preposition stands before it."""
    return before.word in ("gen", "ks", "col") and bool(before.far) and before.far not in _NEAR_PLACES


# Who speaks for a house or runs it: behind one of them stands somebody's name, not the house's.
_SPEAKERS = frozenset(
    """director directrice spokesman spokeswoman spokesperson manager chief sprecher sprecherin leiter leiterin geschaftsfuhrer portavoz
    porte-parole portavoce rzecznik dyrektor direktor direktorin woordvoerder spokesmen superintendent ceo chef""".split()
)


def called(run: list[Token], start: int, head: str) -> int:
    """How many words from `start` may be what a place is called: none behind who speaks for it ("airport Director Ann Lee")."""
    for k in range(start, min(start + _NAMED, len(run))):
        if run[k].low in _SPEAKERS:
            return k - start
    return 1 if (head in STREETS and _of_one(run, start)) or _of_a_place(run, start) else _NAMED


_NAMED = 4
"""Words a place may be called by."""


def _of_a_place(run: list[Token], start: int) -> bool:
    """ "vallée du Rhône Anna Ferri": a river or a town names the valley, and behind it stands somebody."""
    names = run[start : start + 3]
    if len(names) < 3 or not all(t.capital for t in names):
        return False
    place, given, surname = (kind_of(t.low) for t in names)
    people, words = Kind.GIVEN | Kind.WEAK, Kind.COMMON | Kind.TOPIC
    only = given & (Kind.GIVEN | Kind.WEAK | A_WORD) == Kind.GIVEN
    family = surname & (Kind.SURNAME | people | A_WORD) == Kind.SURNAME
    return bool(place) and not place & (people | words) and only and family


def _of_one(run: list[Token], start: int) -> bool:
    """ "In piazza Mazzini Anna Ferri vende fiori": a surname names the square, and behind it stands somebody."""
    names = run[start : start + 3]
    if len(names) < 3 or any(t.shouted or not t.capital for t in names):
        return False
    street, given, surname = (kind_of(t.low) for t in names)
    own = street == Kind.SURNAME or not street
    called = given & Kind.GIVEN and not given & (Kind.COMMON | Kind.TOPIC) and names[1].low not in HEADS
    family = (
        not surname & Kind.TOPIC and names[2].low not in TAILS and (surname & Kind.SURNAME or not surname)
    )
    return bool(own and called and family)
