# SPDX-License-Identifier: AGPL-3.0-or-later
"""What around a row of ids says that they are hours, days, roads, stops, tracks or numbers of houses, and no lines."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes import row_signs
from tocsin.core.guard.prose.routes.amounts import numbered, timed
from tocsin.core.guard.prose.routes.row import ROAD, Row

_HOURS_BEFORE = Late(
    rf"(?i)\b(?:entre|tra|fra|between|zwischen|tussen|mellan|kl\.?|klo|godz\.?|alle|dalle|klockan|klokken|kello|ore|h|orari|orario|orarie|fasce|fascia|horarios?|horaires?|hours|times?|a(?= las )|às|uhrzeiten|zeiten|tijden|godzinach|{tables.pattern('until')}|{tables.pattern('since')})(?: (?:las|le|les|as|den|the|o))?[ \t]$"
)
_HOURS_ASIDE = Late(
    r"(?i)(?<!\w)(?:fasc[ei]a?|orari[oa]?|plages?|franjas?|horaires?|horarios?|hours|times|zeiten|uhrzeiten|godziny|tijden|ajat)(?: [^\W\d]{2,10}){0,3}(?: \(|: )$"
)
"""Hours behind the word for them, "le fasce orarie di garanzia (6-9 e 18-21)", "Orario: 6-9"."""
_ON_ROAD = Late(
    r"(?i)(?<!\w)(?:via|über|over|onto|along|on the|op de|sur l'|de l'|sulla|auf der|by the)(?: (?:die|den|the|la|le|de|el))? ?$"
)
_RUN = Late(r"\d\($")
"""Behind a line's id a train's number, "REX41(322/326)"."""
_DAY_PAIR = Late(
    r"(?:0?[1-9]|1[0-2])/[0-3]?\d(?:/\d\d)?,? ?(?:[–-]|to|thru|through|until) ?(?:0?[1-9]|1[0-2])/[0-3]?\d(?:/\d\d)?(?![\d/])|24/7(?!\d)|[0-2]?\d,[0-5]\d(?=(?: ?h(?:ores|oras|rs)?)?[ )](?:a|i|y|e|fins|hasta|alle|às|as|y|et|à)? ?(?:l[aeo]s? )?[0-2]?\d(?:,[0-5]\d)? ?(?:h|ore))|[0-2]\d[0-5]\d ?[–-] ?[0-2]\d[0-5]\d(?!\d)|\d{1,2}-\d{1,2}/(?:0\d|1[0-2])(?!\d)|\d{1,2}/0\d(?!\d)|\d{1,2}/1[0-2](?!\d).{0,12}\d{1,2}/1[0-2]"
)
"""Days as "11/09" are no row of lines."""
_DATED_ROW = Late(r"(?:\d{1,2}(?:, | [ey] | et | und | and ))*\d{1,2}/0[1-9]")
"""Nor are several of one month, "11, 12 e 13/08"."""


def denied(text: str, row: Row, known: frozenset[str] = frozenset()) -> bool:
    """Whether the words around a row make it something else than lines."""
    if timed(text, row.end):
        return True
    # "to the Bx39" tells where to, "between NS1 and NS4" or "to the 5th" does not.
    boarded = row.ids[0][0].isalpha() and (text.endswith("the ", 0, row.start) or of_kind(row, known))
    boarded = boarded or (text.endswith("the ", 0, row.start) and row_signs.worded(text, row))
    if not boarded and _of_hours(text, row):
        return True
    if _addressed(text, row):
        return True
    if _DATED_ROW.fullmatch(text, row.start, row.end):
        return True
    if _DAY_PAIR.match(text, row.start) or _RUN.search(text, max(0, row.start - 3), row.start):
        return True
    if text.endswith("(", 0, row.start) and all(one.isdigit() and len(one) == 4 for one in row.ids):
        return True
    if ROAD.match(row.ids[0]) and _ON_ROAD.search(text, max(0, row.start - 10), row.start):
        return True
    if _ARTICLE.match(text, row.start) or _AT_CLOCK.match(text, row.start):
        return True
    if row.ids[0][0] == "M" and _AT_METRO.search(text, max(0, row.start - 40), row.start):
        return True
    # "stacje M2: Politechnika": a colon behind says whose stops, not which.
    whose = text[row.end : row.end + 1] == ":"
    halted = _HALT.search(text, max(0, row.start - 14), row.start)
    return not (whose or halted) and numbered(text, row.start) and not row_signs.served(text, row)


_AT_POLISH = Late(r"(?<!\w)[oO] $")
_POLISH = Late(r"[ąęłńśźżĄĘŁŃŚŹŻ]")
"""Letters of Polish, in which "o 22" is "at ten" and no "or", as in the South."""


def _of_hours(text: str, row: Row) -> bool:
    """Whether a word before says that hours follow."""
    before = text, max(0, row.start - 40), row.start
    if (
        row.ids[0].isdigit()
        and int(row.ids[0]) < 25
        and _AT_POLISH.search(text, max(0, row.start - 3), row.start)
        and _POLISH.search(text)
    ):
        return True
    if row.ids[0][0].isdigit() and _HOURS_ASIDE.search(*before):
        return True
    clock = len(row.ids) == 1 or not row.ids[0].isdigit() or int(row.ids[0]) < 25
    return clock and bool(_HOURS_BEFORE.search(*before))


def _addressed(text: str, row: Row) -> bool:
    """Whether a street stands before or behind, whose district or house it is."""
    at = max(0, row.start - 9)
    if _POST.match(row.ids[0]) and (_STREET.search(text, at, row.start) or _TOWN.search(text, at, row.start)):
        return True
    if len(row.ids) == 1 and _COMPASS.match(text, row.start):
        return True
    house = _HOUSE.match(text, row.end) if row.ids[-1][0].isdigit() else None
    return house is not None and (not house["again"] or text[row.start - 2 : row.start] in ("- ", "– "))


_POST = Late(r"(?:[NSEW][CEW]?|NE|NW|SE|SW|HA|UB|TW|KT|SM|CR|BR|DA|RM|IG)\d{1,2}$")
_STREET = Late(r"(?i)(?:road|rd|street|st|lanes?|avenue|hill|way) $")
_TOWN = Late(r"(?:ROAD|STREET|LANES?|AVENUE|HILL|WAY), $")
"""A street's postal district, "Selby Road E11"."""
_HOUSE = Late(
    r" (?:[NSEW]\.? )?(?:[A-Z][\w'’.]{2,14} ){1,3}(?:St|Street|Ave?|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Sq|Square|Pl|Place|Ct|Court|Hwy|Highway|Pkwy|Parkway|Row|Terrace|Way)\b\.?"
    r"(?=$|\n| ?[(@;]| ?[–-] ?(?P<again>[A-Z])| (?:@|opp(?:osite)?|at|near|across|and|or|to|between|before|after|in)\b)"
)
"""The street of a house, "134 Elm St (Elm St @ Mill Rd)"."""
_COMPASS = Late(r"[NSEW] (?:\d{1,3}(?:st|nd|rd|th)|[A-Z]\w{2,12} (?:St|Ave?|Rd|Blvd|Dr|Ct|Pl|Ln))(?!\w)")
""" "W 10th Ave"."""
_HALT = Late(r"(?i)(?<!\w)stop (?:a|ai|alle|alla|anche|di|per|su|sulle|sulla) $")
"""Italian for what stands still, "possibili stop su M1"."""
_ARTICLE = Late(r"(?<![a-z] )A (?:train|bus|tram|ferry|line|service|route|metro|streetcar|trolley)(?!\w)")
_AT_CLOCK = Late(r"[A-Z] \d{1,2}[:.]\d\d(?!\d)")
"""A small word large at the head of a sentence: "A train struck", "O 8:15 ruszy"."""
_AT_METRO = Late(
    rf"(?<!\w)(?:a|da|tra|fra|e|fino a|verso) [{tables.UPPER}][^\W\d_]+(?: [{tables.UPPER}][^\W\d_]+)? $"
)
"""A stop that a metro meets, "fino a Monumentale M5"."""


_KINDED = Late(r"([A-Z]{1,3})[ -]?\d{1,3}[A-Z]?$")


def kinds(lines: list[str]) -> frozenset[str]:
    """The letters of lines that a word announces: where "B13" is one, "B21" is one, too."""
    return frozenset(found[1] for one in lines if (found := _KINDED.match(one)))


def of_kind(row: Row, known: frozenset[str]) -> bool:
    """Whether all ids of a row have letters that lines are known to have."""
    return bool(known) and all(
        (found := _KINDED.match(one)) is not None and found[1] in known for one in row.ids
    )
