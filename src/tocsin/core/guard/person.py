# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of persons in cased scripts: two name-like words side by side that nothing explains.

No model is asked. Word lists say what a word can be (given name, surname, place, plain word); cues say
what the neighbourhood makes of it. What stays unexplained counts as a person: missing one is worse than
losing a text. The figures below were set by hand on labelled sentences and real alerts and are measured
by tests/guard/measure.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tocsin.core.guard.cues import (
    BARE_TITLES,
    BRANDS,
    DOTTED_TITLES,
    HAZARDS,
    HEADS,
    LOCATIVE,
    MAKERS,
    MAYBE_TAILS,
    NEAR,
    OPENERS,
    OWN,
    PARTICLES,
    TAILS,
    TITLES,
)
from tocsin.core.guard.explain import ROMAN, explain
from tocsin.core.guard.kinds import Kind, kind_of
from tocsin.core.guard.noble import BORN, NOBLE, behind_particle, noble, onwards
from tocsin.core.guard.offices import OFFICES, SAYS
from tocsin.core.guard.ranks import lettered, numbered, ranked
from tocsin.core.guard.romanised import VIETNAMESE, romanised
from tocsin.core.guard.runs import Before, runs
from tocsin.core.guard.words import Token

SURE = 0.7
# In a slot of places: a given name with a surname or an unknown word, a title, an initial; not two unknown words.
NAMED = 0.8
ENOUGH = 0.55
_DATES = frozenset("jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split())


def persons(text: str, words: list[Token]) -> Iterator[tuple[int, int, float]]:
    """Start, end and certainty (0 to 1) of each person's name, in order. Marks explained words."""
    for run, before, after in runs(text, words):
        yield from _judge(run, before, after, text)


def _judge(run: list[Token], before: Before, after: str, text: str) -> Iterator[tuple[int, int, float]]:
    explain(run, before, after, text)
    names = [t for t in run if not _between(t, run[0]) and (t.capital or len(run) == 2)]
    yield from _titled(names, before, text)
    yield from _spoken(names, before, after, text)
    yield from behind_particle(names, before, text)
    for a, b in pairwise(names):
        if a.explained or b.explained:
            continue
        near = before if a is names[0] else Before()
        certainty = _pair(a, b, text, near, after) - _place_doubt(a, b, near, text)
        if certainty >= ENOUGH:
            yield a.start, b.end, certainty


_SOUTHERN = frozenset(("Lo", "La", "Li", "Dal", "Dalla", "Degli", "Dello", "Delli"))
_GAELIC = frozenset(("Ó", "Ní", "Uí", "Nic"))


def _between(word: Token, first: Token) -> bool:
    """Whether a word only joins a given name and a surname: "de", "van", "Ó", "Lo"."""
    given = kind_of(first.low) & (Kind.GIVEN | _A_WORD) == Kind.GIVEN
    joins = word.low in PARTICLES or word.word in _GAELIC or (word.word in _SOUTHERN and given)
    return (
        joins and word is not first and word.word != "Ben" and not (word.capital and first.low in VIETNAMESE)
    )


def _spoken(names: list[Token], before: Before, after: str, text: str) -> Iterator[tuple[int, int, float]]:
    """Two words beside an office or a verb of saying, whatever places they share their letters with."""
    if before.word in OFFICES or before.word in SAYS:
        yield from _said_of(names[:2])
    born = before.word in BORN and not (names and onwards(text, names[0]))
    if (before.word in OFFICES or born) and len(names) == 1 and _only_surname(names[0]):
        yield names[0].start, names[0].end, 0.75
    if after in SAYS:
        yield from _said_of(names[-2:])


def _said_of(pair: list[Token]) -> Iterator[tuple[int, int, float]]:
    if len(pair) < 2 or any(t.shouted or kind_of(t.low) & Kind.TOPIC for t in pair):
        return
    a, b = pair
    left, right = kind_of(a.low), kind_of(b.low)
    named = left & (Kind.GIVEN | Kind.WEAK | Kind.SURNAME) or right & (Kind.SURNAME | Kind.GIVEN) or not right
    placed = (a.low in HEADS or b.low in TAILS) and not left & (Kind.GIVEN | Kind.WEAK)
    if named and not placed:
        yield a.start, b.end, 0.85


def _only_surname(word: Token) -> bool:
    kind = kind_of(word.low)
    return not word.shouted and kind & (Kind.SURNAME | Kind.PLACE | Kind.COMMON | Kind.TOPIC) == Kind.SURNAME


def _titled(names: list[Token], before: Before, text: str) -> Iterator[tuple[int, int, float]]:
    """A title and one name: "Mme Fontaine", "Herr Krüger"."""
    if not names:
        return
    first = names[0]
    if before.word in BARE_TITLES and not first.explained and not kind_of(first.low) & Kind.TOPIC:
        yield first.start, first.end, 0.85
    for a, b in pairwise(names):
        if (
            not (a.shouted and b.shouted and (a.low not in _ADDRESSED or text.isupper()))
            and (a.low in BARE_TITLES or _dotted_title(a, first, text))
            and not b.explained
            and not kind_of(b.low) & Kind.TOPIC
        ):
            yield a.start, b.end, 0.85


_ADDRESSED = frozenset("mr mrs mme monsieur madame herr frau senor senora signor signora".split())


def _dotted_title(a: Token, first: Token, text: str) -> bool:
    """ "Dr. Dre", never "Park Dr." """
    return a is first and not a.shouted and a.low in DOTTED_TITLES and text[a.end : a.end + 1] == "."


def _inside(word: Token, text: str) -> bool:
    """Whether a word stands inside its sentence, where a capital means something."""
    before = text[max(0, word.start - 3) : word.start].rstrip()
    return bool(before) and before[-1] not in ".!?:\n\"'“”«»„‘’-–•("


def _pair(a: Token, b: Token, text: str, before: Before, after: str) -> float:
    left, right = kind_of(a.low), kind_of(b.low)
    inside = _inside(a, text)
    if ROMAN.fullmatch(b.word):
        return numbered(left)
    if east := romanised(a, b):
        return east
    if b.low in OWN or _no_name(a, b) or _parted(a, b, left, text):
        return 0.0
    if a.shouted or b.shouted:
        return _shouted(a, b, left, right, text)
    if len(a.word) == 1 or len(b.word) == 1:
        return _initial(a, b, left, right, text)
    if a.low not in NOBLE and _topical(a, b, left, right, before):
        return 0.0
    if b.low in TAILS and b.low not in MAYBE_TAILS:
        return 0.6 if left & Kind.GIVEN else 0.0
    if a.low in NOBLE:
        return noble(a, b, inside, text, after)
    if left & Kind.COMMON and not left & (Kind.GIVEN | Kind.WEAK) and b.low in _COLOURS:
        return 0.0  # "Semana Blanca"
    return ranked(a, left, right) or _weigh(left, right, a.low in TITLES)


def _no_name(a: Token, b: Token) -> bool:
    """One word twice, two days or months, a hazard or a company: "Rock Fall", "John Deere"."""
    pair = f"{a.low} {b.low}"
    if a.word[-2:-1] in "'’" and len(a.word) > 2:  # "King's Lynn"
        return True
    if _made_by(a.low, b.low) or _made_by(b.low, a.low):
        return True
    return a.low == b.low or (a.low in _DATES and b.low in _DATES) or pair in HAZARDS or pair in BRANDS


def _made_by(maker: str, thing: str) -> bool:
    """ "antenas Ericsson", "Dyson fans"; never "Anna Ericsson"."""
    kind = kind_of(thing) if maker in MAKERS else Kind.NONE
    return bool(kind & Kind.COMMON) and not kind & (Kind.GIVEN | Kind.WEAK)


def _initial(a: Token, b: Token, left: Kind, right: Kind, text: str) -> float:
    if text[max(0, a.start - 1) : a.start].isdigit():
        return 0.0  # "Linie 43A. Voraussichtliche Dauer"
    if short := lettered(a, b, left, text):
        return short
    initial = text[a.end : a.end + 1] == "." and len(b.word) > 1
    return 0.8 if initial and not _plain(right) and not right & Kind.TOPIC else 0.0


def _parted(a: Token, b: Token, left: Kind, text: str) -> bool:
    """An elided article between two words makes one name of them after a given name only, or a particle only names have."""
    between = text[a.end : b.start].strip()
    if not any(map(str.isalpha, between)) or left & (Kind.GIVEN | Kind.WEAK) or len(a.word) == 1:
        return False
    return bool(left) or between not in _NAMES_ONLY or bool(kind_of(b.low) & (Kind.COMMON | Kind.TOPIC))


# What stands between a given name of no list and a surname, and between no two plain words.
_NAMES_ONLY = frozenset(
    (
        "von",
        "van",
        "van der",
        "van den",
        "von der",
        "El",
        "Al",
        "Ben",
        "bin",
        "ibn",
        "ben",
        "Ould",
        "Aït",
        "Ait",
    )
)


def _topical(a: Token, b: Token, left: Kind, right: Kind, before: Before) -> bool:
    """Whether one of the two is a word alerts are made of, or opens a region's name."""
    # "An Bruyninckx" is Flemish; "An Ottawa resident" is not.
    given = bool(left & Kind.GIVEN) or (a.low == "an" and right == Kind.SURNAME)
    both = Kind.SURNAME | Kind.PLACE  # small words are surnames, too: "Else From"
    if right & both == both and left & (Kind.GIVEN | _A_WORD) == Kind.GIVEN and b.low not in TAILS:
        return False  # "John Major"
    if right == Kind.SURNAME and left & Kind.WEAK and left & both == both:
        return False  # "August Alsina"
    if left & (Kind.GIVEN | _A_WORD) == Kind.GIVEN and b.low in _FAMILIES and not b.shouted:
        return False  # "Bruno Mars"
    if a.low in _BEGIN and before.word and before.word not in NEAR | _SINCE and _surname_only(right, a):
        return False  # "playwright Will Eno"
    if right & Kind.TOPIC and not (given and b.low in MAYBE_TAILS and right & Kind.SURNAME):
        return True
    if left & Kind.TOPIC and not (given and not right & Kind.COMMON and a.low not in _SERVED):
        return True
    if a.low == "costa" and before.word and right & (_TWO | _A_WORD) in (Kind.SURNAME, _TWO):
        return False  # "o Costa Gomes"
    return a.low in OPENERS and not given


def _surname_only(right: Kind, a: Token) -> bool:
    """No word of alerts; behind "Will" a surname that is a plain word will do, behind a month none may."""
    return not right & (Kind.TOPIC if a.low == "will" and right & Kind.SURNAME else _A_WORD)


_TWO = Kind.SURNAME | Kind.GIVEN
# Words of alerts and of calendars that are surnames behind a given name, and given names before a surname.
_FAMILIES = frozenset("mars may march august small fine lines keys best".split())
_BEGIN = frozenset("will may august april june".split())
_SINCE = frozenset(
    "until since by before after during on of for or and und bis seit vom till late early mid".split()
)
_A_WORD = Kind.COMMON | Kind.PLACE | Kind.TOPIC
_SERVED = frozenset("line lines route stop bus train tram metro service source center track".split())


def _plain(kind: Kind) -> bool:
    return bool(kind & (Kind.COMMON | Kind.TOPIC)) and not kind & Kind.SURNAME


def _shouted(a: Token, b: Token, left: Kind, right: Kind, text: str) -> float:
    """Capitals only: acronyms and old teletype texts; a name must be one in both lists."""
    if (
        b.shouted
        and not a.shouted
        and len(a.word) > 1
        and len(b.word) < 5
        and not right & (Kind.SURNAME | Kind.GIVEN)
    ):
        return 0.0  # "Melbourne CBD"
    if len(a.word) == 1 and len(b.word) > 3 and text[a.end : a.end + 1] == "." and not text.isupper():
        return 0.6 if not right & (Kind.COMMON | Kind.PLACE | Kind.TOPIC) else 0.0
    if len(a.word) == 1 and not b.shouted:
        return 0.8 if text[a.end : a.end + 1] == "." and not _plain(right) else 0.0
    if not left & Kind.GIVEN or len(b.word) < 3 or right & Kind.TOPIC:
        return 0.0
    if right & Kind.SURNAME and not right & Kind.COMMON:
        return 0.65 if right & Kind.PLACE or left & Kind.PLACE else 0.85
    if right & Kind.SURNAME and not left & (Kind.COMMON | Kind.PLACE) and not text.isupper():
        return 0.6  # "WILHELM BECKER aus ...": a name shouted in a text that is not
    alone = a.start == 0 and b.end == len(text.rstrip())
    return 0.6 if alone or not (right or left & (Kind.COMMON | Kind.PLACE)) else 0.0


def _weigh(left: Kind, right: Kind, title: bool) -> float:
    if left & Kind.GIVEN:
        return _after_given(right)
    if left & Kind.WEAK:
        return _after_weak(left, right)
    if title:
        return 0.6 if right & (Kind.SURNAME | Kind.GIVEN) and not right & (Kind.COMMON | Kind.PLACE) else 0.3
    if left & Kind.PLACE and not left & Kind.SURNAME:
        return 0.57 if not right & (Kind.COMMON | Kind.PLACE) else 0.2
    if left & Kind.COMMON:
        return _after_common(left, right)
    return _after_unknown(right)


def _after_given(right: Kind) -> float:
    if right & (Kind.SURNAME | Kind.GIVEN):
        return 0.85 if right & Kind.COMMON else 0.95
    if right & Kind.COMMON:
        return 0.7
    return 0.75 if right & Kind.PLACE else 0.85


def _after_weak(left: Kind, right: Kind) -> float:
    if right & Kind.SURNAME and right & Kind.COMMON:
        return 0.56 if left & Kind.COMMON and not right & Kind.WEAK else 0.6
    if right & Kind.SURNAME:
        return 0.85
    return 0.56 if right & (Kind.COMMON | Kind.PLACE) else 0.7


_COLOURS = frozenset(
    """blanca blanco bianca bianco blanche blanc weiss weisse verde azul azzurra rossa rosso roja rojo negra negro nera nero noire noir
    grigia gris grise gialla amarilla biala czarna zielona niebieska dorada oro plata prata argento""".split()
)


def _after_common(left: Kind, right: Kind) -> float:
    if right & Kind.COMMON:
        return 0.56 if left & right & Kind.SURNAME else 0.2
    if right & Kind.PLACE:
        return 0.57 if right & (Kind.SURNAME | Kind.GIVEN) else 0.2
    if right & (Kind.SURNAME | Kind.GIVEN):
        return 0.7 if left & Kind.SURNAME else 0.6
    return 0.56


def _after_unknown(right: Kind) -> float:
    if right & Kind.COMMON:
        return 0.58 if right & Kind.SURNAME else 0.56
    if right & Kind.PLACE and not right & Kind.SURNAME:
        return 0.58
    return 0.75


def _place_doubt(a: Token, b: Token, before: Before, text: str) -> float:
    left, right = kind_of(a.low), kind_of(b.low)
    named = left & Kind.GIVEN or (left & Kind.WEAK and not left & Kind.PLACE)
    if named and right & Kind.SURNAME and not before.listed and "\n" not in text[a.end : b.start]:
        return 0.0
    doubt = 0.3 if "\n" in text[a.end : b.start] else 0.0
    if before.word in NEAR:
        doubt += 0.08 if left & (Kind.GIVEN | _A_WORD) == Kind.GIVEN else 0.12
    if before.word in ("w", "we") and b.low.endswith(LOCATIVE):
        doubt += 0.3
    if before.listed:
        doubt += 0.3
    return doubt
