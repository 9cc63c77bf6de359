# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ids that stand in rows anywhere in a text ("387, 387A and 388", "T2"), and what around one says that it names lines.

A row is believed by the word behind it ("387, 388 services"), by its place at the head of a line ("51, 52 - diversion"),
by an article and a verb ("la 12 sera"), by its length, or by its form ("N61", "55C"); never when a word before or
behind makes it hours, days, roads, stops, tracks or numbers of houses.
"""

from __future__ import annotations

from typing import NamedTuple

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes import articled, at_head, row_signs
from tocsin.core.guard.prose.routes.amounts import numbered, timed
from tocsin.core.guard.prose.routes.row import BARE_ROAD, CARRIAGEWAY, NUMBERED_ROAD, ROAD, Row, rows

_HOURS_BEFORE = Late(
    rf"(?i)\b(?:entre|tra|fra|between|zwischen|tussen|mellan|kl\.?|klo|godz\.?|alle|dalle|klockan|klokken|kello|ore|h|orari|orario|orarie|fasce|fascia|horarios?|horaires?|hours|times?|a(?= las )|às|uhrzeiten|zeiten|tijden|godzinach|{tables.pattern('until')}|{tables.pattern('since')})(?: (?:las|le|les|as|den|the|o))?[ \t]$"
)
_HOURS_ASIDE = Late(
    r"(?i)(?<!\w)(?:fasc[ei]a?|orari|plages?|franjas?|horaires|hours|zeiten|godziny|tijden)(?: [^\W\d]{2,10}){0,3} \($"
)
"""Hours behind the word for them, "le fasce orarie di garanzia (6-9 e 18-21)"."""
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


def denied(text: str, row: Row, known: frozenset[str] = frozenset()) -> bool:
    """Whether the words around a row make it something else than lines."""
    if timed(text, row.end):
        return True
    # "to the Bx39" tells where to, "between NS1 and NS4" or "to the 5th" does not.
    boarded = row.ids[0][0].isalpha() and (text.endswith("the ", 0, row.start) or _of_kind(row, known))
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


def _addressed(text: str, row: Row) -> bool:
    """Whether a street stands before or behind, whose district or house it is."""
    at = max(0, row.start - 9)
    if _POST.match(row.ids[0]) and (_STREET.search(text, at, row.start) or _TOWN.search(text, at, row.start)):
        return True
    if len(row.ids) == 1 and _COMPASS.match(text, row.start):
        return True
    house = _HOUSE.match(text, row.end) if row.ids[-1][0].isdigit() else None
    return house is not None and (not house["again"] or text[row.start - 2 : row.start] in ("- ", "– "))


_COMPASS = Late(r"[NSEW] (?:\d{1,3}(?:st|nd|rd|th)|[A-Z]\w{2,12} (?:St|Ave?|Rd|Blvd|Dr|Ct|Pl|Ln))(?!\w)")
""" "W 10th Ave"."""
_HALT = Late(r"(?i)(?<!\w)stop (?:a|ai|alle|alla|anche|di|per|su|sulle|sulla) $")
"""Italian for what stands still, "possibili stop su M1"."""
_DATE = Late(r"[0-3]?\d/(?:0?\d|1[0-2])")
_NIGHT = Late(
    r"(?i)(?<!\w)(?:l[ií]neas nocturnas|nocturnas|búhos|noctiliens?|nachtbusse?|night (?:bus|routes|services)|notturn[aei])(?!\w)"
)
"""Where night lines are spoken of, an "N22" is one, and no road."""
_CZECH = Late(r"(?<!\w)[Ll]in(?:k[auy]|ek)(?!\w)")
"""Where regional lines have six digits each."""
_POST = Late(r"(?:[NSEW][CEW]?|NE|NW|SE|SW|HA|UB|TW|KT|SM|CR|BR|DA|RM|IG)\d{1,2}$")
_STREET = Late(r"(?i)(?:road|rd|street|st|lanes?|avenue|hill|way) $")
_TOWN = Late(r"(?:ROAD|STREET|LANES?|AVENUE|HILL|WAY), $")
"""A street's postal district, "Selby Road E11"."""
_HOUSE = Late(
    r" (?:[NSEW]\.? )?(?:[A-Z][\w'’.]{2,14} ){1,3}(?:St|Street|Ave?|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Sq|Square|Pl|Place|Ct|Court|Hwy|Highway|Pkwy|Parkway|Row|Terrace|Way)\b\.?"
    r"(?=$|\n| ?[(@;]| ?[–-] ?(?P<again>[A-Z])| (?:@|opp(?:osite)?|at|near|across|and|or|to|between|before|after|in)\b)"
)
"""The street of a house, "134 Elm St (Elm St @ Mill Rd)"."""
_CUT = Late(r"[A-Z]{2}-\d")
"""The halves of one id, "OF-50"."""
_TITLE = Late(
    r"M\d{1,2} (?:Sperrung|Umleitung|Störung|Bauarbeiten|Verspätung|Unterbrechung|Haltestelle)|M\d{1,2}\n"
)
"""A notice's title, of a line and not of a road: "M45 Sperrung wegen ..."."""
_CODE = Late(r"[A-Z]{1,2}\d{4,}$|(?:19\d|20[0-4])\d$")
"""What a stop's post says, "(H0259 och H0260)", and years."""
_PLATFORM = Late(rf"[{tables.UPPER}][^\W\d_]+(?: [^\W\d_]+)? $")
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


def _of_kind(row: Row, known: frozenset[str]) -> bool:
    return bool(known) and all(
        (found := _KINDED.match(one)) is not None and found[1] in known for one in row.ids
    )


class Signs(NamedTuple):
    """What right beside a row says that it is of lines."""

    worded: bool
    moves: bool
    each: bool


def lines_in_rows(text: str, words: bool, road: bool, known: frozenset[str]) -> list[str]:
    """Lines no word before announces; `words` says that the text has a word for lines, `road` that a bare "M25" is a
    road, `known` which letters lines of this text have."""
    found: list[str] = []
    seen = list(rows(text))
    signs = [Signs(row_signs.worded(text, row), _moves(text, row), articled.each(text, row)) for row in seen]
    words = words or any(
        (sign.moves or sign.each) and not denied(text, row) for row, sign in zip(seen, signs, strict=True)
    )
    served = kinds([one for row, sign in zip(seen, signs, strict=True) if sign.worded for one in row.ids])
    for row, sign in zip(seen, signs, strict=True):
        if _CUT.match(text, row.start) or all(NUMBERED_ROAD.match(one) for one in row.ids):
            continue
        if not sign.worded and all(_CODE.match(one) for one in row.ids):
            continue
        told = (
            sign.worded
            or _of_kind(row, served)
            or (words and _TITLE.match(text, row.start) and row.start == 0)
        )
        night = all(one[0] == "N" for one in row.ids) and _NIGHT.search(text)
        if road and all(BARE_ROAD.match(one) for one in row.ids) and not (told or night):
            continue
        sure = (
            _of_kind(row, served)
            or (words and not road and _of_kind(row, known))
            or bool(night)
            or sign.worded
            or sign.moves
            or (not road and sign.each)
            or _sure(text, row, words, road)
        )
        if sure and not denied(text, row, known):
            found += row.ids
    return found


def _moves(text: str, row: Row) -> bool:
    return row_signs.runs(text, row) or row_signs.run(text, row)


def _sure(text: str, row: Row, words: bool, road: bool) -> bool:
    """Whether a row that no word, no verb and no article makes lines is sure by its form and its place."""
    if not words:
        roads = all(CARRIAGEWAY.match(one) for one in row.ids)
        return not road and ((at_head.heads(text, row) and not roads) or row_signs.formed(row))
    bracketed = (
        len(row.ids) > 1
        and text[row.start - 1 : row.start] + text[row.end : row.end + 1] == "()"
        and not _DATE.fullmatch(text, row.start, row.end)
    )
    # "pysäkit Sorin aukio C, D ja E": letters behind a name are its platforms.
    platforms = all(one.isalpha() for one in row.ids) and _PLATFORM.search(
        text, max(0, row.start - 30), row.start
    )
    return (
        bracketed
        or (all(len(one) == 6 and one.isdigit() for one in row.ids) and bool(_CZECH.search(text)))
        or (len(row.ids) > 1 and text.endswith(": ", 0, row.start) and row_signs.ended(text, row))
        or (len(row.ids) > 2 and not platforms)
        or at_head.heads(text, row)
        or at_head.titled(text, row)
        or row_signs.formed(row)
        or row_signs.spoken(text, row)
        or row_signs.sent(text, row)
        or row_signs.cased(text, row)
        or (not road and (articled.goes_on(text, row) or articled.of_operator(text, row)))
        or (not road and (row_signs.lone(text, row) or articled.definite(text, row)))
    )
