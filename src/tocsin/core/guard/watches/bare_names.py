# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names that stand without a surname or without anything: "kowalski", "keep an eye on Darren", "Kevin from the late shift"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues.heads import HEADS, SAINTS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.lexicon import COMMON, GIVEN, PLACES_ONE, SURNAMES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.romanised import SURNAMES_EAST
from tocsin.core.guard.places.eponym import house_follows
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.places.ways import FIRST
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.watches.conduct import CONDUCT
from tocsin.core.guard.watches.lands import LANDS
from tocsin.core.guard.watches.named import NAMED, WINDS
from tocsin.core.guard.watches.nature import blows
from tocsin.core.guard.watches.states import STATES, TRAFFIC
from tocsin.core.guard.watches.visits import comes
from tocsin.core.guard.watches.weigh import weight_of
from tocsin.core.guard.words import Token
from tocsin.core.guard.world.words import of_one

Hit = tuple[int, int, str]

_A_WORD = Kind.COMMON | Kind.PLACE | Kind.TOPIC
_NUMBER = re.compile(r"\d")
_THE = frozenset("the der die le la el il lo che que qui who co ktora ktory".split())
_FROM = frozenset("aus vom von from in at on of with del della dal dalla du des de da z ze w na".split())
_FEASTS = (
    frozenset("val tor tren засуха silvester nikolaus epifania reyes رمضان mina tory chai ola".split())
    | WINDS
)  # called after nobody any more


def bare_names(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and kind of each."""
    if not _NUMBER.search(text):  # "Peron 2": nobody is numbered
        yield from _alone(words)
    yield from _called(text, words)
    yield from comes(words)
    yield from _given_inside(text, words)


def _alone(words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """A watch of one or two words that are nothing but a name: "kowalski", "Thunberg Greta", "Kuznetsova, Irina"."""
    if not 1 <= len(words) <= 2 or not words[0].word.isalpha():
        return
    lows = [w.low for w in words]
    if all(_only_name(low) for low in lows) or _eastern(words):
        yield words[0].start, words[-1].end, "person"


def _eastern(words: Sequence[Token]) -> bool:
    """ "Li Wei", each a word elsewhere."""
    if len(words) != 2 or not all(w.capital for w in words) or words[0].low not in SURNAMES_EAST:
        return False
    kind = kind_of(words[1].low)
    return bool(kind & (Kind.GIVEN | Kind.WEAK)) and bool(kind & Kind.SURNAME) and words[1].low not in TAILS


def _only_name(low: str) -> bool:
    named = (low in SURNAMES and low.removesuffix("s") not in COMMON) or low in GIVEN
    return named and not (
        low in _FEASTS
        or low in LANDS
        or low in COMMON
        or low in PLACES_ONE
        or low in TAILS
        or speaks_of_hazard(low)
    )


def _called(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """ "Kevin from the late shift", "Gutiérrez (maintenance)": a name alone and where to find its bearer."""
    if len(words) < 2 or not words[0].capital or words[0].shouted:
        return
    kind = kind_of(words[0].low)
    given = (
        kind & (Kind.GIVEN | _A_WORD) == Kind.GIVEN
        and words[1].low in _FROM | _THE
        and words[1].word.islower()
    )
    bracket = text[words[0].end : words[0].end + 2] == " (" and _no_region(words[1])
    family = kind & (Kind.SURNAME | _A_WORD) == Kind.SURNAME and bracket
    if (given or family) and words[0].low not in _FEASTS:
        yield words[0].start, words[0].end, "person"


def _no_region(word: Token) -> bool:
    """ "Gutiérrez (maintenance)", and not "Scheidt (Saar)", "Goldbeck (Kr Osterburg)"."""
    if word.word.islower():
        return len(word.word) > 2
    return len(word.word) > 4 and kind_of(word.low) & (Kind.COMMON | Kind.PLACE) == Kind.COMMON


def _given_inside(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """ "keep an eye on Darren": a given name that is nothing else, and nothing before it that is a place's or a storm's."""
    for i, word in enumerate(words[1:], 1):
        kind = kind_of(word.low)
        if (
            kind & (Kind.GIVEN | _A_WORD) != Kind.GIVEN
            or not word.capital
            or word.shouted
            or len(word.word) < 3
        ):
            continue
        history = is_eponym(text[words[i - 1].start : word.end])
        if (
            history
            or word.low in _FEASTS
            or word.low in LANDS
            or _housed(text, words, i)
            or any(_houses(w.low) for w in words[max(0, i - 4) : i])
            or any(blows(w.low) for w in words[:i])
            or _is_an_end(text, word)
            or _of_a_thing(words, i)
            or (text[words[i - 1].end : word.start] == " " and of_one(words[i - 1].low, word.low))
            or _where_it_is_so(text, words, i)
        ):
            continue
        yield word.start, word.end, "person"


def _housed(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether a house's word stands behind the name, or behind what goes on from it: "the John Smith's Stadium pitch"."""
    for word in words[i : i + _LONGEST_NAME]:
        if not word.capital:
            return False
        if house_follows(text, word.end):
            return True
    return False


_LONGEST_NAME = 3


def _of_a_thing(words: Sequence[Token], i: int) -> bool:
    """ "Torche raffinerie de Feyzin": a thing, a small word of place, and where it stands."""
    if i < 2 or words[i - 1].low not in _OF or "'" in words[i].word or "’" in words[i].word:
        return False
    return weight_of(words[i - 2].low, words[i - 2].word) <= _THING


def _where_it_is_so(text: str, words: Sequence[Token], i: int) -> bool:
    """ "BART delays at MacArthur", "l'Arno a Pisa sale", "lotnisko im. Lecha ...": a place, by the word before and what befell it."""
    before, low = text[: words[i].start], words[i].low
    if before.rstrip().endswith(" im.") or (low in _WATERS and before[-1:] in "'’"):
        return True
    if i > 1 and (words[i - 2].low, words[i - 1].low) in _UPON:
        return True
    states = any(word.low in STATES or word.low in TRAFFIC for word in words[:i])
    return states and words[i - 1].low in _AT and not any(word.low in CONDUCT - STATES for word in words)


_AT = frozenset("at near in bei am vor beim te bij w przy na v u".split()) | {"à", "a"}
_UPON = {("auf", "der"), ("auf", "dem"), ("auf", "die"), ("auf", "den")}
"""One stands on a rock and a hall's terrace, on nobody."""
_WATERS = frozenset(("arno", "elsa", "adda", "enza"))
_OF = frozenset("de d du di da do von bei w we te pa na ve v".split())
_THING = -0.5
_DASHES = frozenset("–—-")


def _is_an_end(text: str, word: Token) -> bool:
    """ "IC 1 Genève–Zurich": one of the two ends of a line."""
    return text[word.end : word.end + 1] in _DASHES and text[word.end + 1 : word.end + 2].isupper()


def _houses(low: str) -> bool:
    """Whether what stands behind a word may be called after anybody."""
    return (
        low in HEADS
        or low in SAINTS
        or low in NAMED
        or low in FIRST
        or low in _MORE_HOUSES
        or low.endswith(_HOUSE_ENDS)
    )


_MORE_HOUSES = frozenset(
    "letiste nadrazi nemocnice stadion lotnisko lotniska lotnisku dworzec szpital szpitala quay tunnel tunel tunelu nafaq repulotér aeroportul gara kopru koprusu havalimani hastanesi мост аэропорт аеропорт вокзал больница школа стадион metro".split()
)
_HOUSE_ENDS = ("haus", "halle", "bahnhof", "klinik", "schule", "hof", "bau", "heim", "stift", "park", "werk")
