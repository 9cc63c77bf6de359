# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who a rule names: a name without capitals or alone, with an address, by a given name, "those who ...", a plate, a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tocsin.core.guard.cues import HEADS, SAINTS, TAILS
from tocsin.core.guard.lexicon import COMMON, GIVEN, PLACES_ONE, SURNAMES
from tocsin.core.guard.names.kinds import Kind, kind_of
from tocsin.core.guard.names.offices import OFFICES
from tocsin.core.guard.names.person import persons
from tocsin.core.guard.names.romanised import SURNAMES_EAST
from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.eponym import house_follows
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.places.ways import FIRST
from tocsin.core.guard.plates import PLATES
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.watches.named import NAMED, WINDS
from tocsin.core.guard.words import Token, tokens

Hit = tuple[int, int, str]

_ASKS = re.compile(
    r"\s*(?:el que|la que|los que|las que|celui qui|celle qui|ceux qui|celles qui|quelli che|quello che|quella che|ten ktory|ten który|ci ktorzy|ci którzy|die ?jenigen|the (?:one|ones|guy|lads?) who|whoever|anyone|everyone who|alle die|tous ceux|todos los que|who|wer|wie heeft|wie is|quem|kdo|vem|hvem|kuka|qui|quien|quién|quienes|chi|kto)\b(?! (?:to|zu)\b)|\s*(?:谁|من )",
    re.I,
)
_START = re.compile(r"(?<![\w'’])[^\W\d_]")
# As China and the Gulf write them: without a mark.
_MOBILE = re.compile(r"(?<!\d)(?:1[3-9]\d{9}|[0٠][5٥]\d{8})(?!\d)")
_PLATE = re.compile("[A-Z]{2,3} (?=[0-9A-Z]*[0-9])[0-9]{2,4}[A-Z]{1,2}")  # "WA 4521K", as Poland's
_A_NAME = Kind.GIVEN | Kind.WEAK | Kind.SURNAME
_A_WORD = Kind.COMMON | Kind.PLACE | Kind.TOPIC


def somebody(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and kind of each."""
    yield from _alone(words)
    yield from _addressed(words)
    yield from _called(text, words)
    yield from _given_inside(text, words)
    yield from _behind_word(text)
    if asked := _ASKS.match(text):
        yield asked.start(), asked.end(), "person"
    if PLATES.fullmatch(text.strip()) or _PLATE.fullmatch(text.strip()):
        yield 0, len(text), "plate"
    for match in _MOBILE.finditer(text):
        yield match.start(), match.end(), "phone"
    if text.islower() and len(words) <= 8 and not any(speaks_of_hazard(w.low) for w in words):
        yield from _low_names(text)


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
        before = words[max(0, i - 4) : i]
        if (
            history
            or word.low in _FEASTS
            or house_follows(text, word.end)
            or any(_houses(w.low) for w in before)
        ):
            continue
        yield word.start, word.end, "person"


def _houses(low: str) -> bool:
    """Whether what stands behind a word may be called after anybody."""
    return (
        low in HEADS
        or low in SAINTS
        or low in NAMED
        or low in FIRST
        or speaks_of_hazard(low)
        or low.endswith(_HOUSE_ENDS)
    )


_HOUSE_ENDS = ("haus", "halle", "bahnhof", "klinik", "schule", "hof", "bau", "heim", "stift", "park", "werk")


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


_THE = frozenset("the der die le la el il lo che que qui who co ktora ktory".split())
_FROM = frozenset("aus vom von from in at on of with del della dal dalla du des de da z ze w na".split())


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
    family = kind & (Kind.SURNAME | _A_WORD) == Kind.SURNAME and text[words[0].end : words[0].end + 2] == " ("
    if (given or family) and words[0].low not in _FEASTS:
        yield words[0].start, words[0].end, "person"


def _low_names(text: str) -> Iterator[tuple[int, int, str]]:
    """A name typed without capitals is a name all the same, when a word of it says so: its capitals do not."""
    capital = _START.sub(lambda m: m.group().upper(), text)
    if len(capital) != len(text):
        return
    for start, end, _ in persons(capital, tokens(capital)):
        words = tokens(text[start:end])
        kinds = [kind_of(w.low) for w in words]
        if _names_somebody(kinds) or not (any(kinds) or any(_WORD_END.search(w.low) for w in words)):
            yield start, end, "person"


def _names_somebody(kinds: list[int]) -> bool:
    """A given name and what may be a surname, or a word that is a name and nothing else."""
    first, last = kinds[0], kinds[-1]
    if first & Kind.GIVEN and (last & _A_NAME or not last):
        return True
    return any(k & _A_NAME and not k & _A_WORD for k in kinds)


# How plain words end that no list holds: "agregat prądotwórczy", "viabilité hivernale", "reperibile".
_WORD_END = re.compile(
    "(?:czy|czny|owy|owa|owe|ow|anie|enie|osc|rzy|ite|ale|elle|eux|euse|ure|age|eurs|tion|cion|zione|mente|ibile|abile|ica|iche|isti"
    "|ero|eros|eras|orio|oria|miento|mientos|owi|icy|ung|ungen|keit|lich|isch|ische|ing|ness|ment|able|ible|less)$"
)


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
    radny radna posel poslanka burmistrz wojt ksiadz proboszcz biskup siostra brat""".split()
    )
) - frozenset(
    "driver manager director directora supervisor nurse painter architect king queen prince konig konigin".split()
)
_FAMILY = frozenset("familie family famille familia famiglia rodzina don dona".split())
_ADDRESSES = _FAMILY | frozenset("pan pana sr sra srta sig ra dott ssa".split())  # "sig.ra", "dott.ssa"
_RANKS = frozenset("sgt sergeant lt capt cpl maj col insp pc dr prof ing rev fr sr dott mgr".split())
_FEASTS = (
    frozenset("silvester nikolaus epifania reyes رمضان mina tory chai ola".split()) | WINDS
)  # called after nobody any more


def _only_name(low: str) -> bool:
    named = (low in SURNAMES and low.removesuffix("s") not in COMMON) or low in GIVEN
    return named and not (
        low in _FEASTS or low in COMMON or low in PLACES_ONE or low in TAILS or speaks_of_hazard(low)
    )
