# SPDX-License-Identifier: AGPL-3.0-or-later
"""What somebody has and whose somebody one is: "Okoro's van", "Petrovs Transporter", "el primo de Yeray", "the Petrov lads"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold

_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_VEHICLES = (
    r"(?:vans?|cars?|lorr(?:y|ies)|trucks?|motorbikes?|bikes?|bicycles?|scooter|moped|mercedes|bmw|audi|tesla|ford|lockers?|desk|phone|mobile|laptop|inbox|emails?|mailbox|badge|pass|login|rota|roster|shifts?|absences?"
    r"|hours|lateness|holidays|tweets|account|profile|blog|videos?|wife|husband|boyfriend|girlfriend|kids?|son|daughter|mates?|friends?|brother|sister|mother|father|wages?|salary|whereabouts|movements)"
)
_THINGS = rf"(?:{_VEHICLES}|leave|posts?|page|feed|channel|partner|children|flat|home|house|lunch|breaks?|pay|parking space)"
_NOT_THAT = r"(?!\w| park| wash| hire)"
# Two words with capitals, none of a house's or a town's.
_OWNED = Late(
    rf"(?<![\w-])(?!(?:St|Saint|King|Queen|Royal|Old|New|The|North|South|East|West|Upper|Lower|Marks|Land|World|Women|Men|Children|Driver|Visitor)\b){_CAPITAL}[\w'-]+ (?!(?:Depot|Station|Hospital|Airport|School|University|College|Council|Park|Mail|Bank|Bus|Fire|City)\b){_CAPITAL}[^\W\d_]+(?:-[^\W\d_]+)?['’]s? {_THINGS}{_NOT_THAT}"
)
_OWNED_BY = Late(
    rf"(?<![\w-])({_CAPITAL}[^\W\d_]{{2,}})['’]s (?:(?:[a-z]+ )?(?P<sure>{_VEHICLES})|{_THINGS}){_NOT_THAT}"
)
_GERMAN = Late(
    rf"(?<![\w-])({_CAPITAL}[^\W\d_]{{2,}}?)(?:['’]?s|(?<=[sxz])['’]) (?:Wohnung|Zimmer|Auto|Wagen|Transporter|Spind|Handy|Fahrrad|Motorrad|Roller|Laster|Lkw|Schicht|Frau|Mann|Kinder|Sohn|Tochter|Bruder|Schwester|Freund(?:in)?|Kumpel|Konto|Profil|Posts?|Pausen|Krankmeldung|Fehlzeiten)(?!\w)"
)
_POLISH = Late(
    rf"(?i:\b(?:motor|auto|samochód|furgonetka|ciężarówka|rower|szafka|telefon|skuter|dom|mieszkanie|profil|konto|narzeczon[ay]|narzeczoną|chłopak|dziewczyna|dziewczynę|żona|żonę|mąż|brat|siostra|syn|córka|kolega|koleżanka|kuzyn|szwagier)) ({_CAPITAL}[^\W\d_]{{2,}})(?: {_CAPITAL}[\w-]+)?"
)
_KIN = Late(
    r"(?i:\b(?:petite? amie?|fiancée?|prim[oa]|herman[oa]s?|cuñad[oa]|hij[oa]s?|novi[oa]|amig[oa]s?|sobrin[oa]|cousine?|frère|sœur|soeur|fils|mari|femme|copine?|beau-frère|neveu|cugin[oa]|fratello|sorella|figli[oa]|marito|moglie|amic[oa]|fidanzat[oa]|cognat[oa]|nipote"
    r"|bruder|schwester|sohn|tochter|schwager|neffe|freund|kumpel|brother|sister|son|daughter|nephew|mates?|friends?|primos?|filh[oa]|irm[ãa]o?|namorad[oa]|broer|zus|zoon|dochter|vriend)) (?:de|di|d['’]|von|of|van) "
    rf"({_CAPITAL}[^\W\d_]{{2,}})"
)
_ROOMS = Late(
    r"(?i:\b(?:appart(?:ement)?|logement|studio|piso|apartamento|vivienda|appartamento|alloggio|wohnung|flat)) (?:de |di |d['’]|von |of |van )"
    rf"({_CAPITAL}[^\W\d_]{{2,}})(?!\w)"
)
_THE_LADS = Late(
    rf"\bthe ({_CAPITAL}[^\W\d_]{{2,}}) (?:lads|boys|brothers|sisters|twins|family|clan|cousins|kids|girls|couple|lot)(?!\w)"
)
_ARABIC = Late("(?<![ء-ي])(?:خطيب|خطيبة|زوجة|شقيق|شقيقة|صديقة|صديق|حبيب|حبيبة|ابنة|كنة|صهر) (?!ال)[ء-ي]{3,}")
_TURKISH = Late(
    r"(?<![\w-])([^\W\d_a-zß-ÿ]\w{2,})['’]n?[ıiuü]n (?:erkek arkadaş|kız arkadaş|nişanlı|sevgili|eş|karı|koca|oğlu|kız|abi|abla|kardeş|kuzen|araba|minibüs|araç|arac|kamyon|telefon|dolab|mesai|vardiya|hesab|profil|paylaşım|izin|izn|rapor)\w{0,6}(?!\w)"
)
_SHOPS = frozenset(
    "tesco asda sainsbury morrison aldi lidl waitrose mcdonald mcdonalds lloyd lloyds boots wetherspoon halford halfords selfridge harrods macy levi kellogg christie guy king queen lord driver".split()
)


def owned(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each."""
    for pattern, sure in _TURNS:
        yield from (match.span() for match in pattern.finditer(text) if sure(match))


def _by_one(match: re.Match[str]) -> bool:
    """A given name, or for what only somebody has anything but a word, a place and a shop."""
    low = fold(match[1])
    if match[1].isupper() or low in _SHOPS:
        return False
    return _no_word(match) and bool(kind_of(low) & Kind.GIVEN or match["sure"])


def _no_word(match: re.Match[str]) -> bool:
    return not kind_of(fold(match[1])) & (Kind.COMMON | Kind.PLACE | Kind.TOPIC)


def _bent(match: re.Match[str]) -> bool:
    """A name in the Polish genitive."""
    low = fold(match[1])
    return any(map(_named, (low.removesuffix("a"), low.removesuffix("y") + "a", low.removesuffix("i") + "a")))


def _named(said: str) -> bool:
    known = kind_of(fold(said))
    return bool(known & (Kind.GIVEN | Kind.SURNAME)) and not known & (Kind.COMMON | Kind.PLACE | Kind.TOPIC)


_TURNS: tuple[tuple[Late, Callable[[re.Match[str]], bool]], ...] = (
    (_OWNED, bool),
    (_OWNED_BY, _by_one),
    (_GERMAN, lambda match: _named(match[1])),
    (_KIN, _no_word),
    (_ROOMS, lambda match: _named(match[1])),
    (_THE_LADS, _no_word),
    (_POLISH, _bent),
    (_ARABIC, bool),
    (_TURKISH, _no_word),
)
