# SPDX-License-Identifier: AGPL-3.0-or-later
"""What explains capitals as something other than a person: known places, words before and after a name."""

from __future__ import annotations

import re

from tocsin.core.guard.cues import (
    BARE_TITLES,
    DOTTED_HEADS,
    HEADS,
    LOW_TAILS,
    MAYBE_TAILS,
    NEAR,
    PARTICLES,
    REGIONS,
    SAINTS,
    TAILS,
)
from tocsin.core.guard.lexicon import PLACES_MANY
from tocsin.core.guard.names.kinds import PLACE_END, Kind, kind_of
from tocsin.core.guard.names.noble import NOBLE
from tocsin.core.guard.names.ranks import RANKS
from tocsin.core.guard.names.romanised import SURNAMES_EAST, korean
from tocsin.core.guard.places.called_after import again, namesake, town_or_royal
from tocsin.core.guard.places.houses import (
    house_before,
    house_inside,
    house_last,
    is_house,
    joined,
    lettered_house,
    staff_of,
    street_last,
    whole_house,
)
from tocsin.core.guard.places.place_words import HOUSES, LOW_LAST
from tocsin.core.guard.places.ways import STREETS
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token

ROMAN = re.compile("[IVX]{1,5}")
_SWEDISH_AT = frozenset(
    ("", "pa", "vid", "fran", "till", "runt")
)  # "på Olof Palmes plats"; else a seat in a team
_ITALIAN_START = frozenset("al il del dal sul".split())  # "al via": off they go, not a street


def explain(run: list[Token], before: Before, after: str, text: str) -> None:
    if before.stops:
        _cover(run, 0, len(run))
    _by_gazetteer(run, before)
    if not _named_alone(run, before):
        _by_tail(run, after)
    if (
        after in LOW_LAST
        or (after not in HOUSES and is_house(after))
        or (after == "plats" and before.word in _SWEDISH_AT)
    ):
        _cover(run, max(0, len(run) - 3), 3)
    _by_head(run, before, text)
    _by_house(run, before, after, text)


def _by_house(run: list[Token], before: Before, after: str, text: str) -> None:
    """A house, a way or a work called after somebody."""
    if house_before(before, run, text) and not staff_of(run, text):
        _cover(run, 0, _called(run, 0, before.word))
    for k in range(len(run) - 1):
        if house_inside(run, k, after) and not staff_of(run[k + 1 :], text):
            _cover(run, k, 1 + _called(run, k + 1, run[k].low))
    if whole_house(run) or joined(run, before, text) or street_last(run, before):
        _cover(run, 0, len(run))
    if town_or_royal(run, before):
        _cover(run, len(run) - 2, 2)
    if again(run, before, text):
        _cover(run, 0, len(run))
    first, last = lettered_house(run, text)
    _cover(run, first, last - first)
    for t in namesake(run, before, after, text):
        t.explained = True


def _by_gazetteer(run: list[Token], before: Before) -> None:
    for i in range(len(run) - 1):
        for n in (4, 3, 2):
            if i + n < len(run) and ROMAN.fullmatch(run[i + n].word):
                continue  # "Queen Elizabeth II" is no town
            if n == 2 and _rather_a_person(run[i : i + n], before):
                continue
            if i + n <= len(run) and _known_place(run[i : i + n]):
                for t in run[i : i + n]:
                    t.explained = True
                break


def _rather_a_person(pair: list[Token], before: Before) -> bool:
    """ "apoiou Getúlio Vargas": towns are called after people; after a word that is no preposition it is the man."""
    if len(pair) < 2 or not before.word or before.word in NEAR or before.word in HEADS or before.listed:
        return False
    left = kind_of(pair[0].low)
    plain = not left & (Kind.WEAK | Kind.COMMON | Kind.PLACE | Kind.TOPIC)
    named = left & Kind.GIVEN and not (
        left & Kind.SURNAME and len(pair[0].low) < 5
    )  # "Val Verde", "Hong Kong"
    return bool(named) and plain and bool(kind_of(pair[1].low) & Kind.SURNAME)


def _known_place(words: list[Token]) -> bool:
    name = " ".join(word.low for word in words)
    return name in PLACES_MANY or name in REGIONS


def _named_alone(run: list[Token], before: Before) -> bool:
    """ "Alicia Keys", "Linda Park": a given name that is nothing else, and a tail that is a surname too."""
    if len(run) != 2 or before.word in NEAR or before.word in HEADS or run[1].shouted:
        return False
    if run[1].low in SURNAMES_EAST and korean(run[0].word):
        return True
    kind = kind_of(run[0].low)
    only = kind & (Kind.GIVEN | Kind.WEAK | Kind.COMMON | Kind.PLACE | Kind.TOPIC) == Kind.GIVEN
    return only and bool(kind_of(run[1].low) & Kind.SURNAME)


def _by_tail(run: list[Token], after: str) -> None:
    for k in range(len(run) - 1, 0, -1):
        # "Kultursoziologe Mark Elchardus": a given name with a word after it ends no place.
        if k + 1 < len(run) and kind_of(run[k].low) & Kind.GIVEN:
            continue
        if not run[k].capital or _behind_initial(run, k) or (run[k].low in SAINTS and k + 1 < len(run)):
            continue
        if _is_tail(run[k], run[k - 1], run[0]):
            _cover(run, start := _tail_start(run, k), k + 1 - start)
            return
    if after in LOW_TAILS:
        for t in run[-3:]:
            t.explained = True


def _behind_initial(run: list[Token], k: int) -> bool:
    """ "Ida B. Wells": what ends places is a surname behind a given name and a letter."""
    if k < 2 or len(run[k - 1].word) > 1 or not kind_of(run[k].low) & Kind.SURNAME:
        return False
    return bool(kind_of(run[k - 2].low) & Kind.GIVEN)


def _tail_start(run: list[Token], k: int) -> int:
    """Where the place that ends at `k` begins: behind "Mike Shinoda do", a name with a particle of belonging."""
    for p in range(k - 1, 1, -1):
        if run[p].low == "von" or (
            run[p].low in PARTICLES
            and kind_of(run[p - 2].low) & (Kind.GIVEN | Kind.WEAK)
            and _somebody(run[p - 2], run[p - 1])
        ):
            return p + 1
    return max(0, k - _LONGEST)


_LONGEST = 5
"""Words a place's name has before its last: in a text of capitals a run is the whole sentence."""


def _somebody(a: Token, b: Token) -> bool:
    """Whether two words before a particle are no place: "Guy Quaden van de ...", "Martin O'Neill van ..."."""
    left, right = kind_of(a.low), kind_of(b.low)
    if left & Kind.GIVEN and right & Kind.SURNAME and not right & (Kind.COMMON | Kind.TOPIC):
        return True
    return not (left | right if left & Kind.GIVEN else right | left & Kind.PLACE) & _A_WORD


_A_WORD = Kind.PLACE | Kind.COMMON | Kind.TOPIC


def _is_tail(tail: Token, left: Token, first: Token) -> bool:
    low = tail.low
    if house_last(tail, left):
        return True
    if low in TAILS and low not in MAYBE_TAILS:
        return True
    placelike = low in TAILS or (len(low) > 6 and bool(PLACE_END.search(low)))
    ranked = left.low in BARE_TITLES or left.low in RANKS or left.low in NOBLE
    return placelike and not kind_of(left.low) & Kind.GIVEN and not (ranked and low not in TAILS)


def _by_head(run: list[Token], before: Before, text: str) -> None:
    if before.word == "via" and before.far in _ITALIAN_START:
        return
    if (
        (
            before.word in HEADS
            and not _swedish(before.word, run[0], text)
            and not _of_one_named(run, before, text)
        )
        or (before.word in PARTICLES and before.far in HEADS and not _of_a_person(run, before))
        or (_dotted(before.word, run[0], text) and not _of_somebody(before))
    ) and not staff_of(run, text):
        _cover(run, 0, 1 if before.word in SAINTS else _called(run, 0, before.word))
    for k, token in enumerate(run[:-1]):
        ends = k and token.low in _ENGLISH and run[k - 1].explained  # "In Dorset Street Charles Babbage"
        named = token.low in _CALLED and len(run) == 2 and kind_of(run[1].low) & Kind.SURNAME
        if token.low in HEADS and token.capital and token.word[1:].islower() and not (ends or named):
            _cover(run, k, 2 if token.low in SAINTS else 1 + _called(run, k + 1, run[k].low))


_CALLED = frozenset(("dana", "cami", "ronda", "sierra"))  # storms and ways that somebody is christened, too
_ENGLISH = frozenset(("street", "road"))


def _swedish(word: str, first: Token, text: str) -> bool:
    """ "av" without a full stop is the Swedish "of", not an avenue."""
    return word == "av" and text[max(0, first.start - 3) : first.start].islower()


def _dotted(word: str, first: Token, text: str) -> bool:
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
    only = kinds[0] & (Kind.GIVEN | Kind.WEAK | _A_WORD) == Kind.GIVEN
    return only and len(kinds) == 2 and not kinds[1] & _A_WORD


def _of_somebody(before: Before) -> bool:
    """ "obok gen. Jana Kowalskiego": a rank, where no street or preposition stands before it."""
    return before.word in ("gen", "ks", "col") and bool(before.far) and before.far not in HEADS | NEAR


# Who speaks for a house or runs it: behind one of them stands somebody's name, not the house's.
_SPEAKERS = frozenset(
    """director directrice spokesman spokeswoman spokesperson manager chief sprecher sprecherin leiter leiterin geschaftsfuhrer portavoz
    porte-parole portavoce rzecznik dyrektor direktor direktorin woordvoerder spokesmen superintendent ceo chef""".split()
)


def _called(run: list[Token], start: int, head: str) -> int:
    """How many words from `start` may be what a place is called: none behind who speaks for it ("airport Director Ann Lee")."""
    for k in range(start, min(start + _NAMED, len(run))):
        if run[k].low in _SPEAKERS:
            return k - start
    return 1 if head in STREETS and _of_one(run, start) else _NAMED


_NAMED = 4
"""Words a place may be called by."""


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


def _cover(run: list[Token], start: int, count: int) -> None:
    for t in run[start : start + count]:
        t.explained = True
