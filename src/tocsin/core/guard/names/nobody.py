# SPDX-License-Identifier: AGPL-3.0-or-later
"""What two capitals side by side say by themselves of being nobody's name: a company's, a date, a stretch, a sign's letters."""

from __future__ import annotations

import re

from tocsin.core.guard.cues.near import OPENING
from tocsin.core.guard.cues.topics import HAZARDS
from tocsin.core.guard.cues.whole_names import BRANDS
from tocsin.core.guard.lexicon.kinds import COMPANIES, Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.names.things import inside
from tocsin.core.guard.names.weights import A_WORD, COLOURS
from tocsin.core.guard.places.cities import CITIES, STATES
from tocsin.core.guard.places.place_words import SAINTED, STREETS_LAST
from tocsin.core.guard.words import Token

_DATES = frozenset("jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split())
_CALLED = Kind.SURNAME | Kind.GIVEN
_CHRISTENED = Kind.GIVEN | Kind.WEAK


def nobodys(a: Token, b: Token) -> bool:
    """One word twice, a town in a state, a hazard or a company: "Lamoni Iowa", "Rock Fall", "John Deere"."""
    both = f"{a.low} {b.low}"
    if a.low == b.low or both in HAZARDS or both in BRANDS or both in _OF_MARY:
        return True
    return _by_one_word(a, b) or _by_its_hyphens(a, b) or _of_companies(a.low, b.low) or _in_a_town(a, b)


def dated(a: Token, b: Token) -> bool:
    """ "SUN JAN 21": both are surnames somewhere."""
    return a.low in _DATES and b.low in _DATES


# "Mariä Himmelfahrt": days of the year and churches.
_OF_MARY = frozenset(
    f"{of} {day}"
    for of in ("maria", "mariae")
    for day in "himmelfahrt empfangnis geburt lichtmess verkundigung heimsuchung namen opferung hilf".split()
)
# "Día de Reyes", "festa di San Rocco", "Dzień Kobiet": a day that is kept.
_FEASTS = frozenset(
    "dia dias fiesta fiestas noche vispera visperas puente festividad festa feste giorno notte vigilia fete fetes jour nuit veille dzien swieto noc wigilia zi ziua noaptea noite feriado".split()
)


def is_feast(a: Token, b: Token, text: str) -> bool:
    """Whether two words are the name of a day: a word for one, what joins them, and after whom."""
    joined = text[a.end : b.start].strip()
    return a.low in _FEASTS and (len(joined) in (2, 3, 5, 6) and joined.islower() and joined.isalpha())


def opens(word: Token, text: str) -> bool:
    """Whether a small word has its capital only because it begins the sentence: "Tussen Blaak en ...", "Sulla Ionica"."""
    return (word.low in OPENING or word.word in _ACCORDING) and not inside(word, text)


# "Segun" is somebody.
_ACCORDING = frozenset(("Según", "Selon", "Laut", "Według", "Volgens", "Enligt"))


def _by_one_word(a: Token, b: Token) -> bool:
    if a.word[-2:-1] in "'’" and len(a.word) > 2:  # "King's Lynn"
        return True
    if b.low in _COMPASS or (a.low == "stan" and b.low in _RIVERS):
        return True  # "Tor Ost", "Stan Odry"
    left = kind_of(a.low)
    if b.low in STREETS_LAST and left and not left & _CHRISTENED:
        return True  # "Marlow Wing"
    if b.low in COLOURS and kind_of(a.low) & (Kind.COMMON | _CHRISTENED) == Kind.COMMON:
        return True  # "Semana Blanca"
    if a.low == "alta" and not kind_of(b.low) & _CALLED:
        return True  # "Alta Valtellina"
    if a.low == "val" and kind_of(b.low) & (Kind.SURNAME | Kind.COMMON) != Kind.SURNAME:
        return True  # "Val Venosta"
    return a.low in _COUNTS or (a.low in _LEADS and kind_of(b.low) == Kind.NONE)  # "Nine Elms", "Na Wiśle"


_COMPASS = frozenset(
    "nord sud ost nordost nordwest sudost sudwest ouest est norte oeste oriente poniente ovest zuid oost".split()
)
_RIVERS = frozenset("odry wisly warty bugu narwi noteci nysy bobru pilicy dunajca wody wod".split())
_COUNTS = frozenset("two three four five six seven eight nine ten twelve".split())
# Slavic prepositions at the head of a sentence.
_LEADS = frozenset("na za od po pod nad przy przed przez".split())


def _in_a_town(a: Token, b: Token) -> bool:
    """ "Arka Gdynia", "Lamoni Iowa"; never "Anna Berlin"."""
    christened = kind_of(a.low) & (Kind.GIVEN | A_WORD) == Kind.GIVEN
    return b.low in STATES or (b.low in CITIES and not christened and not kind_of(b.low) & _CALLED)


def _by_its_hyphens(a: Token, b: Token) -> bool:
    """Counties with their states, a thing glued to letters, two towns: "Carroll TN-Henry", "Rotterdamse E-metro",
    "Storing Breukelen-Harmelen"."""
    for word in (a.word, b.word):
        if "-" in word and (_OF_STATES.search(word) or _GLUED.search(word)):
            return True
    return _two_towns(b.low) and not kind_of(a.low) & _CHRISTENED


_GLUED = re.compile(r"^[A-ZÄÖ]{1,4}-[a-zäöß]|-[a-zß-ÿ]{5,}$")
_OF_STATES = re.compile(r"(?:^|-)[A-Z]{2}-[A-Z]")


def _two_towns(low: str) -> bool:
    parts = [kind_of(part) for part in low.split("-")]
    town = any(p & (Kind.PLACE | Kind.SURNAME) == Kind.PLACE for p in parts)  # "Llewelyn-Rees" is a family
    return town and len(parts) == 2 and not any(p & _CHRISTENED for p in parts)


def _of_companies(first: str, second: str) -> bool:
    """A company and what is its, "Lidl Alcalá", "Blackout Enel", "antenas Ericsson"; never "Salwa Fassi"."""
    if first in COMPANIES or (second in COMPANIES and not kind_of(first) & _CHRISTENED):
        return True
    return _made_by(first, second) or _made_by(second, first)


def _made_by(maker: str, thing: str) -> bool:
    """ "antenas Ericsson", "Dyson fans"; never "Anna Ericsson" or "Stanley" before a surname."""
    if maker not in MAKERS:
        return False
    named = _CHRISTENED | (Kind.SURNAME if kind_of(maker) & _CHRISTENED else Kind.NONE)
    kind = kind_of(thing)
    return bool(kind & A_WORD) and not kind & named


_SHORT = re.compile(r"\.(?:le|ra|so|go|tta|zza|zzo|za)(?![^\W_])")
# Polish: a street, a blessed, a station, an estate, a square, a saint.
_SHORT_HEADS = frozenset("al bl dw os pl sw ul".split())
_NAME_BEHIND = re.compile(r" [^\W\d_a-zß-öø-ÿ]")


def on_a_sign(a: Token, b: Token, text: str) -> bool:
    """ "P.le Roma", "Al. Jerozolimskie", "S. Bernardino": letters for a square, an avenue, a saint."""
    if text[a.end : a.end + 1] != ".":
        return False
    if a.low in _SHORT_HEADS or _SHORT.match(text, a.end):
        return True
    return a.word == "S" and b.low.partition("-")[0] in SAINTED and not _NAME_BEHIND.match(text, b.end)


_FINNISH = re.compile(
    r"(?<!\w)(?:ja|välillä|kello|klo|sekä|liikenn\w{1,12}|noin|junat|kohti|myös|linjat?|ajetaan)(?!\w)"
)
_UMLAUT = re.compile("[äö]|([aeiou])\\1")
_OUTAGE = re.compile("(?:katko|katkos|hairio|vuoto|palo)$")
_LOCAL = re.compile("(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|[aeiouyäö]{2}n)$")


def in_finnish(a: Token, b: Token, text: str) -> bool:
    """Two words in a Finnish case of place, "Tapiolasta Itäkeskukseen": of somebody's name only the last word bends."""
    if not _bent(b) or kind_of(a.low) & Kind.GIVEN or kind_of(b.low) & _CALLED:
        return False
    if not inside(a, text):
        told = _UMLAUT.search(b.word) or (_OUTAGE.search(a.low) and _FINNISH.search(text, b.end, b.end + 40))
        return told is not None  # "Tulva Pudasjärvellä", "Sähkökatko Kalliossa klo 12"
    return _bent(a) and _FINNISH.search(text, max(0, a.start - 200), b.end + 200) is not None


def _bent(word: Token) -> bool:
    return len(word.word) > 5 and _LOCAL.search(word.word) is not None
