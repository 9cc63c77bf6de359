# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that no word announces: by their form, their place in the text or what is said of them."""

from __future__ import annotations

from tocsin.core.guard.late import Late

_TWINS = Late(r"\b([A-Z][a-z]+) (?:and|&) ([A-Z][a-z]+) [Ll]ines\b")
_OWN = Late(
    r"\b(?:[Ll]inha|Línea|Linea) (?:(?:de|do|da|di) )?([A-ZÀ-Ž][a-zà-ÿ]{2,20}(?:-[a-zà-ÿ]{2,20})?)\b(?! ?[-–] ?[A-ZÀ-Ž])"
)
_ALONE = Late(
    r"(?<![\w.-])(?:REX|RJX|RJ|CJX|IRE|MEX|FEX|RE|RB|RER|TER|IR|SKM|WKD|U|S|CT|SL|BRT)[ ]?\d{1,3}[A-Z]?(?!\w|:\d)(?!\s?(?:km|m|Uhr)\b)"
)
_NAMED = Late(
    r"(?<![-\w/])([A-Z][a-z]+(?:-[A-Z][a-z]+)?(?:(?:(?: & | and | )[A-Z][a-z]+){1,3}(?= Line)|(?: & [A-Z][a-z]+)?))\s(?:Line|line|lines|Lines)\b(?:\s([A-Z])\s(?:Branch|branch))?"
)
_NOT_NAMED = frozenset(
    {
        "The",
        "No",
        "Regular",
        "This",
        "On",
        "Bus",
        "Your",
        "Each",
        "New",
        "First",
        "Last",
        "Rail",
        "Train",
        "Branch",
        "All",
        "Main",
        "Service",
        "Route",
        "Affected",
        "Other",
        "For",
        "Use",
        "Take",
        "See",
        "Via",
        "And",
        "Both",
        "To",
        "From",
        "In",
        "Railways",
    }
)
# "I-junat", "M2-metro", "L- ja U-junista", "12er-Tram": an id glued to what it runs.
_GLUED = Late(
    r"(?<![\w-])(?:(?:([A-Z]{1,2}\d?|\d{1,3}[A-Z]?)- (?:ja|sekä|och|und|en) )?([A-Z]{1,2}\d?|\d{1,3}[A-Z]?)-(?:jun[aieo]|linj|buss|raitio|rati|metro|lijn)\w*|(\d{1,3}[A-Z]?)(?:er)?-(?:Linie|Bus|Tram|Bahn|bus|tram|train|Train)(?!\w))"
)
# "No Q service", "Use the R.": a single letter between words that only a line can stand between.
_BETWEEN = Late(
    r"\b[Nn]o ([A-HJ-Z]) (?:service|trains?)\b|\b(?:[Uu]se|[Tt]ake|[Bb]oard) the ([A-HJ-Z])(?=\.?\n|\.?$|[.,;] | (?:to|or|and|instead|trains?)\b)"
)
_BULLET = Late(r"\[([A-Z0-9]{1,3})\]")


def alone(text: str, road: bool) -> list[str]:
    """Lines that need no word: "RE 6", "[A][C]", "Red and Blue Lines"; an "S8" on a text about roads is one."""
    found = [m.group() for m in _ALONE.finditer(text) if not (road and m.group()[0] == "S")]
    found += [one for kind in (_GLUED, _BETWEEN) for m in kind.finditer(text) for one in m.groups() if one]
    return found + _named(text)


def bulleted(text: str) -> list[str]:
    """ "[A][C]": lines in the brackets of one operator."""
    return [m.group(1) for m in _BULLET.finditer(text)]


def _named(text: str) -> list[str]:
    found = [f"{name} Line" for twins in _TWINS.finditer(text) for name in twins.groups()]
    found += [own.group(1) for own in _OWN.finditer(text)]
    for named in _NAMED.finditer(text):
        name, branch = named.groups()
        if " Line and " in name:
            first, _, name = name.partition(" Line and ")
            found.append(f"{first} Line")
        while name.partition(" ")[0] in _NOT_NAMED and " " in name:
            name = name.partition(" ")[2]
        before, _, last = name.rpartition(" and ")
        if before.rpartition(" ")[2] in _NOT_NAMED:
            # "the Commuter Rail and Green Line"
            name = last
        if name not in _NOT_NAMED:
            found.append(f"{name} Line {branch}" if branch else f"{name} Line")
    return found
