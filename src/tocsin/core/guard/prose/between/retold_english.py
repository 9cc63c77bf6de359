# SPDX-License-Identifier: AGPL-3.0-or-later
"""What English and Dutch notices set between two ends or two stretches, told as others tell it: "between A & B & C & D", pairs
one a line below "between:", the letter of a stop, of which road a junction is."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late, To
from tocsin.core.guard.prose.between.halting import halted
from tocsin.core.guard.prose.routes.networks import NAMED

_NAME = r"[A-Z][\w'’.-]{1,20}(?: (?!To )[A-Z\d][\w'’.-]{0,20}){0,3}"
_AMONG = Late(
    rf"(?<!\w)((?:[Bb]etween|[Bb]tw?n|[Bb]/w) {_NAME} (?:&|and) {_NAME})(?: & |, (?:and |& )?)(?={_NAME} (?:&|and) [A-Z])",
    needs=frozenset(("between", "btwn", "btn", "w")),
)
""" "between Oakdale & Fernley & Marston & Lowick"."""

_BELOW = Late(
    r"(?m)^([^\n]{0,160}(?<!\w)(?:between|tussen)):[ \t]*\|?[ \t]*((?:\n[^\n]{0,90}){1,40})",
    needs=("between|tussen",),
)
_ITEM = Late(
    r"[ \t]*(?:[•·▪●○»‣➜*–-] ?)?([A-Z'][^\n|:;,()]{2,40}?) (?:and|en|&) ([A-Z'][^\n|:;,()]{2,40}?)(?: (?:via|through) [^\n|]{2,50})?[.;,]?[ \t]*\|?[ \t]*$"
)
_BULLET = Late(r"\s*[•·▪●○»‣➜*–-]")


def _opened(found: re.Match[str]) -> str:
    """The items below a heading, each with the word that opens a pair; "Belgrave and Lilydale" are two lines of a table."""
    if not halted(found[1]) or _BULLET.match(found[2]):
        return found[0]
    word = "tussen" if found[1].lower().endswith("tussen") else "between"
    lines = (f"{word} {line.strip()}" if _stretch(line) else line for line in found[2].split("\n"))
    return f"{found[1]}:" + "\n".join(lines)


def _stretch(line: str) -> bool:
    item = _ITEM.match(line)
    return item is not None and not (item[1] in NAMED and item[2] in NAMED)


_DAY = (
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|North|South|East|West)"
)
_CROSS = rf"(?!{_DAY})(?:[A-Z][\w'’.-]{{1,20}}(?: [A-Z][\w'’.-]{{0,20}}){{0,3}}|\d{{1,3}}(?:st|nd|rd|th)(?: (?:Street|St|Avenue|Ave))?)"
_WAYS = "Street St St\\. Avenue Ave Ave\\. Road Rd Rd\\. Lane Ln Ln\\. Drive Dr Dr\\. Boulevard Blvd Blvd\\. Parkway Pkwy Pkwy\\. Highway Hwy Way Terrace Ter\\. Circle Place Pl\\. Court Ct\\."
_IN_BRACKETS = Late(
    rf" \((?:{'|'.join(f'(?<= {way} [(])' for way in _WAYS.split())})(?:from )?({_CROSS}) to ({_CROSS})\)",
    needs=" to ",
)
_SQUARE = r"\d{2,5} ?(?:[NSEW]|North|South|East|West)"
_END = rf"(?:{_SQUARE}|[A-Z]{{2}} ?\d{{1,3}})"
"""A road of a county laid out in squares, "900E", or one with the letters of its kind, "US150", "CH2"."""


def _squares(found: re.Match[str]) -> str:
    first, last = (f"Road {one}" if one[0].isdigit() else one for one in found.groups())
    return f"between {first} and {last}"


SPOKEN: tuple[tuple[Late, To], ...] = (
    # "900E (from US150 to 3300N)", "800E (2500N to 2600N)"
    (
        Late(rf"(?<=[\dNSEWths] \()(?:from )?({_END}) to ({_END})(?=\))", needs=" to "),
        _squares,
    ),
    (_IN_BRACKETS, r" between \1 and \2"),
    (_AMONG, r"\1 and between "),
    (_BELOW, _opened),
    # "Waterloo Station 'E' to St George's Circus (T)"
    (
        Late(r"(?<=\w) (?:['\"‘“][A-Z]{1,2}['\"’”]|\((?:Stop )?[A-Z]{1,2}\))(?= to [A-Z])", needs=" to "),
        "",
    ),
    # "Junction 1A of the A282 (anti-clockwise) to Junction 31"
    (
        Late(
            r"(?<=[Jj]unction )(\d{1,2}[A-Z]?)(?: of the [AM]\d{1,4}(?:\(M\))?)?(?: \((?:anti-?clockwise|clockwise|[a-z]+bound)\))?(?= (?:to|and) (?:the )?[Jj]unction)",
            needs="junction",
        ),
        r"\1",
    ),
    # "25 km from Fernley" lies at a distance from it
    (
        Late(
            r"(?<=\d)( ?(?:km|kilomet(?:re|er)s?|miles?)) from (?=[A-Z])(?![^.;\n]{0,40} to [A-Z])",
            needs="km from|ters from|res from|mile from|miles from",
        ),
        r"\1 off ",
    ),
    # "tussen oprit (22) Nieuwdorp en afrit (21) Hank"
    (
        Late(
            r"(?:(?<=\boprit )|(?<=\bafrit )|(?<=\btoerit )|(?<=\bafslag ))\((\d{1,2}[a-z]?)\) (?=[A-Z])",
            needs=frozenset("oprit afrit toerit afslag".split()),
        ),
        r"\1 ",
    ),
    # "between Goulhill and Moss Valefrom Saturday": the next word sticks to a name
    (
        Late(
            r"(?<=[a-z]{3})(?=(?:from|until) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\w)|(?:from|until) \d)(?=(?:from|until) )",
            needs="from|until",
        ),
        " ",
    ),
    # "vanaf het Hoofdstation in Groningen naar": the town is the end
    (
        Late(r"(?<!\w)(?:het |the )?(?:[Hh]oofd|[Mm]ain )station (?:in|van|of) (?=[A-Z])", needs="station"),
        "",
    ),
    # "tram 6. Wie naar": the sentence ends behind a line
    (Late(r"(?<=[a-z] \d)\. Wie (?=naar )|(?<=[a-z] \d\d)\. Wie (?=naar )", needs="wie"), r". wie "),
)
