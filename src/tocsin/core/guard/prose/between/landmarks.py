# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ends that are a thing and what tells which one, by any words: "bivio della strada comunale di Rovello", "empalme de la ruta
provincial 23", "ponte sul torrente Orba", "passage à niveau"; and those that a mark or a house's number names: "km 12+300"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.tables import LOWER, UPPER
from tocsin.core.model import Effect

_ARTICLE = r"(?:(?:las?|les?|los?|el|il|gli|as?|os?|the|den|der|dem|de|het|du|au|al) |l')?"
_THING = Late(
    rf"{_ARTICLE}(?P<thing>{tables.pattern('landmark')})(?P<more>(?: [{LOWER}'’.-]{{1,16}}){{0,6}})(?: |(?<='))(?P<name>[\"“„«(]?[{UPPER}]|\d)"
)
_ALONE = Late(rf"{_ARTICLE}({tables.pattern('landmark_alone')}|granic[ayą] [{LOWER}]{{3,14}})(?![\w'-])")
_DEFINITE = Late(
    rf"(?:(?:la|le|el|il|lo|o|a|the|de|het) |l')({tables.pattern('landmark')})(?=[.,;:)\n]|$| (?:et|e|ed|y|en|and) (?!\d))"
)
_ROAD = Late(
    r"(?:[A-Z]{1,3}\.?){1,3}[ -]?\d{1,5}(?:[.,+/]\d{1,3})?[a-z]?(?:/(?:[A-Z]{1,3}\.?){1,2}[ -]?\d{1,5})?(?!\w)|\d{1,4}(?:[.,+/]\d{1,3})?[a-z]?(?![\w:%])"
)
"""The number of a road, a house or an exit, with the letters before it."""
_CALLED = Late(rf" ?[“„\"«] ?[{UPPER}][^“”„\"«»\n.;:]{{2,30}}[”“\"»]")
_QUOTED = Late(rf"[“„\"«] ?([{UPPER}][^“”„\"«»\n.;:]{{2,30}}?) ?[”“\"»]")
_SAYS = Late(
    r"(?<!\w)(?:est|sont|is|are|was|è|sono|es|está|son|jest|są|is|wordt|zijn|foi|são|que|che|qui|które|która|który|fino|hasta|até)(?!\w)"
)
_GOES_ON = Late(
    r"(?<!\w)(?:jusqu|après|avant|depuis|dès|suite|pour|raison|cause|due|because|after|until|till|during|since|wegen|nach|während|ab|seit|bis|durante|tras|desde|debido|motivo|dopo|durante|causa|dalle|powodu|godz|po|podczas|wegens|vanwege|door|tijdens|vanaf|sinds)(?!\w)"
)
"""What leads on from an end to a reason or an hour: "le pont après un accident jusqu'à 20h"."""
_FURTHER = {"a": "hasta", "à": "jusqu", "al": "hasta", "na": " do ", "per": " a"}
"""What joins two ends stands in a name, too, where a longer word joins them behind it: "el acceso a Olivar hasta Ribera"."""
_LYING = frozenset(("w", "we", "in"))
"""Right before a place these say where something lies, though they begin "w kierunku" and "in Richtung", too."""
_MARK = Late(
    rf"(?i){_ARTICLE}((?:p\.? ?kk?\.?|km|p\.?r\.?|(?:punto|progressiva) kilom[eé]tric[oa]|progressiva km|kil[oóò]m[eè]t(?:re|er|ro)|(?:hecto|kilo)meterpaal|hmp|mile ?(?:post|marker)|(?-i:MM)|marker post"
    r"|haus(?:nummer|-?nr\.?| nr\.?)|huisnummer|house (?:number|no\.?)|number|no\.|(?:(?:immeuble|bâtiment|propriété|habitation|maison) )?n[°º]|n\.|no|nr\.?|numéro|número|civico|numero(?: civico)?|(?:posesj[iąa]|budynk\w{1,3}|dom\w{1,2}|numer\w{1,3}|słup\w{0,2}) ?(?:nr\.?)?)"
    r" ?\d{1,4}(?:[.,+]\d{1,3})?[a-f]?)(?![\w:%]|[.,]\d| (?:uur|uhr|h|km|m|lat|dni|osób|personnes|personas|persone|people)\b)"
)


def landmark_at(text: str, at: int, joiners: frozenset[str], long: bool = False) -> tuple[str, int] | None:
    """A thing with all that tells which, and where it ends; None when none begins here. Between two words that open a
    pair (`long`) an article says which, "tussen de spoorweg en de Kade"."""
    found = _THING.match(text, at)
    told = (
        _named(text, found.start("name"), joiners)
        if found and _leads(text, found["more"], found.end(), joiners)
        else None
    )
    if found and told:
        name, end = told
        return text[found.start("thing") : found.start("name")] + name, end
    if alone := _ALONE.match(text, at) or (_DEFINITE.match(text, at) if long else None):
        return alone[1], alone.end()
    return None


def _leads(text: str, more: str, end: int, joiners: frozenset[str]) -> bool:
    """Whether small words belong to one end, and none of them joins two or says what happens."""
    words = more.split()
    joined = joiners.intersection(words) - (_LYING if words[-1:] != ["kierunku"] else frozenset())
    if joined and (
        len(joined) > 1 or not text.find(_FURTHER.get(next(iter(joined)), "\n"), end, end + 60) > 0
    ):
        return False
    if _GOES_ON.search(more):
        return False
    return not _SAYS.search(more) and not tables.cause().search(more) and effect_of(more) is Effect.UNKNOWN


def _named(text: str, at: int, joiners: frozenset[str]) -> tuple[str, int] | None:
    if quoted := _QUOTED.match(text, at):
        return quoted[1], quoted.end()
    if road := _ROAD.match(text, at):
        return road.group(), road.end()
    name, end = name_at(text, at, joiners)
    called = _CALLED.match(text, end) if name else None
    return (text[at : called.end()], called.end()) if called else (name, end) if name else None


def mark_at(text: str, at: int) -> tuple[str, int] | None:
    """A mark of a road or the number of a house, and where it ends."""
    mark = _MARK.match(text, at)
    return (mark[1], mark.end()) if mark else None


def alone_at(text: str, at: int) -> bool:
    """Whether a thing without a name of its own begins here."""
    return _ALONE.match(text, at) is not None
