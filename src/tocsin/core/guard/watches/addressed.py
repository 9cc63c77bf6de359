# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names behind what somebody is to others: "Sgt Miller", "Frau Dr. Becker", "Patient Huber", "PATEL, Anita"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.offices import OFFICES
from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.words import Token

Hit = tuple[int, int, str]

_A_WORD = Kind.COMMON | Kind.PLACE | Kind.TOPIC


def addressed(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and kind of each."""
    yield from _addressed(words)
    yield from _behind_word(text)
    yield from _at_somebodys(text)


def _addressed(words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """ "pan Wiśniewski", "Sgt Miller", "Frau Dr. Becker": an address or a rank and a surname."""
    for left, word in pairwise(words):
        kind = kind_of(word.low)
        named = kind & Kind.SURNAME and not kind & Kind.TOPIC and word.low not in TAILS
        spoken = left.low in _ADDRESSES and not kind & (Kind.COMMON | Kind.TOPIC)
        spoken = spoken or (left.low in _POSTS and _of_post(kind) and not word.shouted)
        if word.capital and (spoken or (left.low in _RANKS and left.capital and named)):
            yield left.start, word.end, "person"


def _of_post(kind: int) -> bool:
    return not kind & (Kind.COMMON | Kind.TOPIC) and (not kind & Kind.PLACE or bool(kind & Kind.SURNAME))


# Those of a council, a parliament or a church: with a capital that is no word and no place they are one of them.
_POSTS = (
    OFFICES
    | frozenset(
        """councillor delegata delegada delegatka delegate deleguee mp msp alderman rabbino rabin rabbin rabino rabbijn ks pop deputy senator mayor pastor vicar reverend rabbi imam priest bishop
    depute deputee conseiller conseillere maire pasteur cure abbe pretre eveque stadtrat stadtratin gemeinderat gemeinderatin pfarrer pfarrerin pastorin bischof abgeordnete
    abgeordneter concejal concejala diputado diputada alcalde alcaldesa cura padre obispo sacerdote assessore assessora consigliere consigliera onorevole sindaco parroco vescovo
    sister brother father fray frere soeur hermana suor frate comandante capitano capitaine kapitan kapitanka capitan skipper maresciallo
    radny radna posel poslanka burmistrz wojt ksiadz proboszcz biskup siostra brat""".split()
    )
) - frozenset(
    "driver manager director directora supervisor nurse painter architect king queen prince konig konigin".split()
)
_FAMILY = frozenset("familie family famille familia famiglia rodzina don dona".split())
_ADDRESSES = _FAMILY | frozenset("pan pana herrn sr sra srta sig ra dott ssa".split())  # "sig.ra", "dott.ssa"
_RANKS = frozenset("sgt sergeant lt capt cpl maj col insp pc dr prof ing rev fr sr dott mgr".split())


# "PATEL, Anita", "LE GALL Marie": a surname in capitals, then a given name. "Patient Huber": whoever lies there.
_TURNED = re.compile(r"\b[^\W\d_a-zà-ÿ]{2,}(?:[ '-][^\W\d_a-zà-ÿ]{2,})*,? ([A-ZÀ-Þ][a-zà-ÿ]{2,})\b")
_PATIENT = re.compile(
    r"\b(?:patient|patientin|patiente|paciente|paziente|pacjent|pacjentka|resident|bewohner|ospite|inmate|detenu|kunde|client|cliente|klient|hr|fr|uncle|auntie?|onkel|tante|tonton|tata|t[ií]o|t[ií]a|zio|zia|wujek|ciocia)\.? ([A-ZÀ-Þ][\w'’-]{2,})",
    re.I,
)


def _behind_word(text: str) -> Iterator[Hit]:
    for match in _TURNED.finditer(text):
        kind = kind_of(fold(match[1]))
        if kind & (Kind.GIVEN | _A_WORD) == Kind.GIVEN or (
            ", " in match[0] and kind & (Kind.GIVEN | Kind.WEAK)
        ):
            yield match.start(), match.end(), "person"
    for match in _PATIENT.finditer(text):
        kind = kind_of(fold(match[1]))
        word = kind & (Kind.COMMON | Kind.TOPIC) and not kind & (Kind.SURNAME | Kind.GIVEN)
        if match[1][0].isupper() and not match[1].isupper() and not word:
            yield match.start(1), match.end(1), "person"


# Portuguese calls a street after somebody without an article: with one it is where somebody lives.
_AT_SOMEBODYS = re.compile(
    r"\b(?:rua|travessa|beco|largo) d[ao] (([A-ZÀ-Þ][a-zà-ÿ]{2,}) (?!d[aeo]s? )[A-ZÀ-Þ][a-zà-ÿ]{2,})", re.M
)


def _at_somebodys(text: str) -> Iterator[Hit]:
    for match in _AT_SOMEBODYS.finditer(text):
        if kind_of(fold(match[2])) & (Kind.GIVEN | Kind.COMMON) == Kind.GIVEN and not is_eponym(match[1]):
            yield *match.span(1), "person"
