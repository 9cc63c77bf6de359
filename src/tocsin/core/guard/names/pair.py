# SPDX-License-Identifier: AGPL-3.0-or-later
"""How sure two capitals side by side are somebody's name: what the words themselves rule out or say for certain."""

from __future__ import annotations

from tocsin.core.guard.cues.heads import OPENERS
from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.cues.tails import MAYBE_TAILS, TAILS
from tocsin.core.guard.cues.titles import PARTICLES, TITLES
from tocsin.core.guard.cues.topics import OWN
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.explain import ROMAN
from tocsin.core.guard.names.noble import NOBLE, noble
from tocsin.core.guard.names.nobody import dated, in_finnish, nobodys, on_a_sign, opens
from tocsin.core.guard.names.of_the_world import of_the_world
from tocsin.core.guard.names.ranks import lettered, numbered, ranked
from tocsin.core.guard.names.romanised import romanised
from tocsin.core.guard.names.things import inside
from tocsin.core.guard.names.weights import A_WORD, plain, shouted, weigh
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token


def pair(a: Token, b: Token, text: str, before: Before, after: str) -> float:
    left, right = kind_of(a.low), kind_of(b.low)
    if ROMAN.fullmatch(b.word):
        return numbered(a, left, b, (before.word, before.far, after), text)
    if opens(a, text) or dated(a, b):
        return 0.0
    if east := romanised(a, b):
        return east
    if _ruled_out(a, b, left, text) or of_the_world(a, b, before, after, text):
        return 0.0
    if a.shouted or b.shouted:
        return shouted(a, b, left, right, text)
    if len(a.word) == 1 or len(b.word) == 1:
        return _initial(a, b, left, right, text)
    if a.low not in NOBLE and _topical(a, b, left, right, before):
        return 0.0
    if b.low in TAILS and b.low not in MAYBE_TAILS:
        return 0.6 if left & Kind.GIVEN else 0.0
    if a.low in NOBLE:
        return noble(a, b, inside(a, text), text, after)
    return ranked(a, left, right) or weigh(left, right, a.low in TITLES)


def _ruled_out(a: Token, b: Token, left: int, text: str) -> bool:
    if b.low in OWN or nobodys(a, b) or on_a_sign(a, b, text):
        return True
    return in_finnish(a, b, text) or _parted(a, b, left, text)


def _initial(a: Token, b: Token, left: int, right: int, text: str) -> float:
    if text[max(0, a.start - 1) : a.start].isdigit():
        return 0.0  # "Linie 43A. Voraussichtliche Dauer"
    if (
        a.word in ("A", "V", "W")
        and text[max(0, a.start - 2) : a.start - 1].isdigit()
        and not right & Kind.SURNAME
    ):
        return 0.0  # "suministro de 63 A. Furgonetas solo por detrás"
    if short := lettered(a, b, left, text):
        return short
    degrees = a.word in ("C", "F") and text[max(0, a.start - 1) : a.start] == "°"
    initial = text[a.end : a.end + 1] == "." and len(b.word) > 1 and not degrees
    return 0.8 if initial and not plain(right) and not right & Kind.TOPIC else 0.0


def _parted(a: Token, b: Token, left: int, text: str) -> bool:
    """An elided article between two words makes one name of them after a given name only, or a particle only names have."""
    between = text[a.end : b.start].strip()
    if a.low == "domenica" and between.startswith("al"):
        return True  # "Domenica al Dall'Ara": the Sunday
    if not any(map(str.isalpha, between)) or left & (Kind.GIVEN | Kind.WEAK) or len(a.word) == 1:
        return False
    right = kind_of(b.low)
    word = right & (Kind.COMMON | Kind.TOPIC) and not right & (Kind.WEAK | Kind.GIVEN | Kind.SURNAME)
    return bool(left) or between not in _NAMES_ONLY or bool(word)


# What stands between a given name of no list and a surname, and between no two plain words.
_NAMES_ONLY = frozenset(
    "Nic|Ní|Ó|Uí|Mac|von|van|van der|van den|von der|El|Al|Ben|ap|ferch|bin|ibn|ben|Ould|Aït|Ait|De|Di|Le|Del|Della|Dal".split(
        "|"
    )
)


def _topical(a: Token, b: Token, left: int, right: int, before: Before) -> bool:
    """Whether one of the two is a word alerts are made of, or opens a region's name."""
    # "An Bruyninckx" is Flemish; "An Ottawa resident" is not.
    given = bool(left & Kind.GIVEN) or (a.low == "an" and right == Kind.SURNAME)
    both = Kind.SURNAME | Kind.PLACE  # small words are surnames, too: "Else From"
    if right & both == both and left & (Kind.GIVEN | A_WORD) == Kind.GIVEN and b.low not in TAILS:
        return False  # "John Major"
    if right == Kind.SURNAME and left & Kind.WEAK and left & both == both:
        return False  # "August Alsina"
    if left & (Kind.GIVEN | A_WORD) == Kind.GIVEN and b.low in _FAMILIES and not b.shouted:
        return False  # "Bruno Mars"
    if a.low in _BEGIN and before.word and before.word not in _AHEAD and _surname_only(right, a):
        return False  # "playwright Will Eno"
    if right & Kind.TOPIC and not (given and b.low in MAYBE_TAILS and right & Kind.SURNAME):
        return True
    if left & Kind.TOPIC and not (given and not right & Kind.COMMON and a.low not in _SERVED):
        return True
    if a.low == "costa" and before.word and right & (_TWO | A_WORD) in (Kind.SURNAME, _TWO):
        return False  # "o Costa Gomes"
    return a.low in OPENERS and (not given or before.word in PARTICLES)  # "o teleférico de Nova Gaia"


def _surname_only(right: int, a: Token) -> bool:
    """No word of alerts; behind "Will" a surname that is a plain word will do, behind a month none may."""
    return not right & (Kind.TOPIC if a.low == "will" and right & Kind.SURNAME else A_WORD)


_TWO = Kind.SURNAME | Kind.GIVEN
# Words of alerts and of calendars that are surnames behind a given name, and given names before a surname.
_FAMILIES = frozenset(
    "mars may march august small fine lines keys best mroz mraz nieves neve vento winter sommer nebel monaco".split()
)
_BEGIN = frozenset("will may august april june".split())
_SINCE = frozenset(
    "until since by before after during on of for or and und bis seit vom till late early mid".split()
)
_AHEAD = NEAR | _SINCE
_SERVED = frozenset("line lines route stop bus train tram metro service source center track".split())
