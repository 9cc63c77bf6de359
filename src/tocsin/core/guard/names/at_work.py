# SPDX-License-Identifier: AGPL-3.0-or-later
"""What somebody does and their surname: "kierowca Nowak", "l'infermiera Bianchi", "Agente Rossi sostituisce".

The lists must know the word behind as a surname, and beside a trade in capitals as nothing else, for drivers and clients have firms' names beside them, too
("chauffeur Keolis"), and in capitals a trade begins many a place's name ("Porter Ranch").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.words import Token, bare

Hit = tuple[int, int, float]

# They wear it on the chest: a surname that is a word as well is a surname behind these.
_TITLES = frozenset(
    "officer constable sergeant agente vigilante guardia inspector inspecteur brigadier capitaine sargento cabo maresciallo ispettore aspirant aspirante strazniczka straznik agent".split()
)
# Who stands beside firms and places.
_OF_FIRMS = frozenset(
    "subcontratista contratista wykonawca podwykonawca subappaltatore client customer cliente kunde klient operator operador operateur contractor vendor agent owner tenant host pilot driver director patient".split()
)
_INITIAL = re.compile(r" [A-ZÀ-Þ]\.")  # "agent PICHON S."
_SLAVIC = re.compile("(?:[scz]k[ai]|wicz|czyk|enko|escu)$")
_HUTS = ("owka", "owki", "owce", "owke")  # "leśniczówka", where a forester lives
# Whose firm stands beside them.
_OF_CARRIERS = frozenset(
    "conductor conductora chauffeur conducteur conductrice chofer autista kierowca livreur repartidor courier coursier corriere fattorino technicien tecnico technician kurier mechanik monter motorista vigile taxista chauffeuse cariste stagiaire prestataire interimaire".split()
)
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC


_BESIDE_FIRMS = _OF_FIRMS | _OF_CARRIERS


def _is_a_trade(word: str) -> bool:
    """Whether a word says what somebody does."""
    low = bare(word)
    return is_somebody(low) or low in _TITLES


@starts_from(_is_a_trade)
def at_work(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for i, (job, name) in enumerate(pairwise(words)):
        if (
            not name.capital
            or text[job.end : name.start] != " "
            or not (is_somebody(job.low) or job.low in _TITLES)
        ):
            continue
        initialled = bool(_INITIAL.match(text, name.end))
        if name.shouted and not initialled:
            continue
        if (initialled or _is_surname(job, name.low)) and not _goes_on(text, words, i + 2):
            yield job.start, name.end, 0.7


def works(low: str) -> bool:
    """Whether a word is the trade of somebody whose name follows, and not one beside whom firms stand."""
    return (is_somebody(low) or low in _TITLES) and low not in _BESIDE_FIRMS


def _is_surname(job: Token, low: str) -> bool:
    kind = kind_of(low)
    if (
        low in MAKERS
        or not (kind & Kind.SURNAME or _unlisted(job, low, kind))
        or (job.capital and kind_of(job.low) & (Kind.SURNAME | Kind.PLACE))
    ):
        return False
    if job.low in _TITLES or not (job.capital or job.low in _OF_FIRMS):
        return not kind & (Kind.PLACE | Kind.TOPIC)
    return not kind & (_ELSE | (Kind.GIVEN if job.low in _OF_FIRMS else 0))


def _unlisted(job: Token, low: str, kind: int) -> bool:
    """A given name that is nothing else, or a word of no list made as a surname or behind a trade in small letters."""
    if kind & (Kind.GIVEN | _ELSE) == Kind.GIVEN:
        return job.low not in _OF_FIRMS
    if kind or len(low) < 5 or job.low == "son" or job.low.endswith(_HUTS):
        return False
    if job.low in _TITLES:
        return True
    return _SLAVIC.search(low) is not None or not (job.capital or job.low in _BESIDE_FIRMS)


def _goes_on(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether a word of a place follows, or another name: "guard Schmidt Street"."""
    if (
        i >= len(words)
        or len(words[i].word) == 1
        or text[words[i - 1].end : words[i].start] not in (" ", "-")
    ):
        return False
    return words[i].capital or words[i].low in TAILS or words[i].low in HEADS
