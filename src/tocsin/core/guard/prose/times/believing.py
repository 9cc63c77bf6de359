# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether two joined moments are a span of time and not two numbers."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import grids, tables
from tocsin.core.guard.prose.times.bare import HINT, pointed
from tocsin.core.guard.prose.times.beside import AGO, BETWEEN
from tocsin.core.guard.prose.times.clocks import is_pointed
from tocsin.core.guard.prose.times.joins import PAIRED
from tocsin.core.guard.prose.times.moment import Moment

_NUMBERED = Late(
    r"(?i)\b(?:junctions?|exits?|motorway|interchanges?|stages?|gates?|platforms?|floors?|miles?|mileposts?|anschlussstellen?|ausfahrten|sorties|échangeurs|salidas|uscite|svincoli|afritten|węzł\w+)\s(?:between\s)?$"
)
"""Places with numbers: "the motorway between 18 and 20"."""
_PLACED = Late(r"(?i)(?:\bkm|kilom\w+|pk|€|\$|£|version|v)\s?$")


def believed(text: str, a: Moment, b: Moment) -> bool:
    """Whether two joined moments are a span of time and not two numbers."""
    if a.sure and b.sure:
        return True
    if a.dated and a.minutes is None and b.dated and b.minutes is None:
        return True
    if a.minutes is None or b.minutes is None:
        return a.sure and b.sure
    ago = max(0, a.start - AGO)
    if _numbers_a_place(text, a, b) or grids.apart(text, a.start, b.end, a.minutes < b.minutes):
        return False
    if (
        a.sure
        or b.sure
        or _HOURS_ARE.search(text, max(0, a.start - 70), a.start)
        or (HINT.search(text, ago, a.start) and not _NUMBERED.search(text, ago, a.start))
    ):
        return True
    if _BARE.fullmatch(text, a.start, b.end) and _is_of_day(text, a, b):
        return True
    if _AMONG.search(text, ago, a.start) and _CLOSED.match(text, b.end) and a.minutes < b.minutes:
        return True
    if not (pointed(text, a) and pointed(text, b)):
        return False
    if PAIRED.search(text, ago, a.start):
        return True
    return (is_pointed(text, a) or is_pointed(text, b)) and not _PLACED.search(text, ago, a.start)


_NAMED = Late(
    r"(?<!\w)(?!(?:De|Da|Dalle|Du|Des|Dès|Desde|Od|Von|Van|From|Ab|Klo|Kl|At|Um|À|A|Às|Alle|Entre|Between|Godz)(?!\w))[A-ZÀ-Ž][\w'-]*\s$"
)
_UNTIL = Late(r"(?i) (?:jusqu'(?:à|au)|until|till?|fino alle|fino a|hasta las?|hasta)(?: ore)? ")
"""What only ends behind a name with a number: "CDG 2 jusqu'à 20h15"."""


def _numbers_a_place(text: str, a: Moment, b: Moment) -> bool:
    """Whether the first number is a street's, or that of what stands ahead of it."""
    named = _UNTIL.fullmatch(text, a.end, b.start) and _NAMED.search(text, max(0, a.start - AGO), a.start)
    return _STREET.match(text, a.start) is not None or bool(named and not a.sure)


_HOURS_ARE = Late(
    r"(?i)(?<!\w)(?:fasc(?:ia|e)(?: orari[ae])?|orari[oa]?|horarios?|horaires?|hours|times|zeiten|uhrzeit\w*|tijden|godzin\w*|ajat|aikoina|tider|tidspunkt\w*|časy?|notturn[aeio]|nightly|overnight|nocturn\w*|nächtlich\w*|nachtelijk\w*|nocn\w+|franjas?(?: horarias?)?|créneaux?|plages? horaires?)"
    r"(?: [^\W\d]{1,14}){0,4} ?[:(] ?$"
)
"""What announces hours over a few words: "orario della chiusura: 9-13", "a fasce orarie (5-8, 12-13)"."""
_STREET = Late(r"\d{1,2} (?:St|Av|Ave|Street|Avenue)\b")
_BARE = Late(r"\d{1,2} ?[-–] ?\d{1,2}")
_DATED = Late(
    rf"(?i)(?:(?<!\w)(?:{tables.spelt('months')}|{tables.spelt('days')})(?!\w)|\d/\d|\d\.\d\d?\.)[^.;:\n]{{0,40}}$"
)
_AMONG_HOURS = Late(r"(?i)(?<![\d.,:])\d{1,2}[.,:h]\d\d(?:,| [^\W\d]{3,12},) (?:[^\W\d]+ ){1,4}$")
"""Right behind other hours of a list: "urbano dalle 18,00 alle 22,00, metropolitana 14-18"."""
_OF_THINGS = Late(
    r"(?i)(?<!\w)(?:n\.|nr\.?|num\w+|civic\w+|line[ae]s?|lines?|linien?|lignes?|líneas?|lijn\w*|bus\w*|trams?|junctions?|exits?|km|gates?|platforms?|binari\w*|gleise?|quais?|perony?) $"
)
_AMONG = Late(rf"(?i)(?<!\w)(?:{BETWEEN}) $")
_CLOSED = Late(r"(?:$|[.,;](?!\d)|\n)")
"""Two bare numbers of a clause that ends: "detour between 10 and 13."."""
_ENDS_THERE = Late(r"[)'\"]?\s*(?:$|[),.;:\n])")


def _is_of_day(text: str, a: Moment, b: Moment) -> bool:
    """Whether two bare numbers in a clause that names a day are its hours: "sabato 15 aprile, festa (7-17)"."""
    wide = a.minutes is not None and b.minutes is not None and abs(b.minutes - a.minutes) >= 120
    ahead = text, max(0, a.start - 64), a.start
    clause = _DATED.search(*ahead) or (_AMONG_HOURS.search(*ahead) and not _OF_THINGS.search(*ahead))
    return wide and bool(clause) and bool(_ENDS_THERE.match(text, b.end))
