# SPDX-License-Identifier: AGPL-3.0-or-later
"""Towns whose streets are numbers: "calle 507 entre 7 y 4" tells a stretch, and no hours."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late

_KIND = r"(?i:calles?|carreras?|diagonal(?:es)?|transversal(?:es)?|avenidas?|bulevar)"
_CALLE = r"(?:(?i:diagonal|bulevar|avenida) )?\d{1,3}(?: (?i:bis))?"
_NO_HOUR = r"(?!\w|[.,:+]\d| ?(?:hs?|hrs?|horas?|am|pm|[ap]\. ?m)(?!\w)| (?:de la|del) )"
_GRID = Late(
    rf"(?<=[–-] )((?:\d{{1,3}}, ){{0,4}}(?:\d{{1,3}} y )?{_CALLE}) (?:entre|desde|de) ({_CALLE}) (?:y|hasta|a) ({_CALLE})(?= \([A-ZÁÉÍÓÚa-z])",
    needs=(" entre | desde | de ", " y | hasta | a "),
)
"""An item of a town whose streets are numbers: "- 60 entre 137 y 146 (Los Robles)"."""
_TOLD = Late(
    rf"(?<![\w.,:])((?:{_KIND} )?{_CALLE}) ((?i:entre|desde|de)) ((?:{_KIND} )?{_CALLE}) (?i:y|hasta|a) ({_CALLE}){_NO_HOUR}",
    needs="entre|desde|de",
)
_AHEAD = Late(rf"(?:{_KIND} |(?:^|\n)[ \t]*(?:[•·*–-] ?)?|; )\d{{1,3}}(?: (?i:bis))? ((?i:entre|desde|de)) $")
_OF_DAY = Late(r" ?(?:hs?|hrs?|horas?|am|pm|[ap]\. ?m)(?!\w)| de la ")
_ITEM = Late(r"(?:(?:^|\n)[ \t]*(?:[•·*–-] ?)?|; )$")


def apart(text: str, first: int, end: int, later: bool) -> bool:
    """Whether two numbers, from `first` to `end`, of which the second may be the `later` as an hour, are the streets between which a street lies.

    "De 7 a 14" are hours, "de 7 a 4" are not; "entre 7 y 14" would be hours with "las"."""
    ahead = _AHEAD.search(text, max(0, first - 32), first)
    return ahead is not None and not _OF_DAY.match(text, end) and (ahead[1].lower() == "entre" or not later)


def spelt(text: str) -> str:
    """The text with what these streets are before their numbers."""
    return _TOLD.sub(_streets, _GRID.sub(_calles, text))


def _calles(found: re.Match[str]) -> str:
    head, first, last = (_calle(one) for one in found.groups())
    return f"{head} entre {first} y {last}"


def _streets(found: re.Match[str]) -> str:
    street, opener, first, last = found.groups()
    begun = street[0].isalpha() or _ITEM.search(found.string, max(0, found.start() - 8), found.start())
    one, other = (int("".join(filter(str.isdigit, number))) for number in (first, last))
    if not begun or (opener.lower() != "entre" and one < other < 25):
        return found[0]
    return f"{street} entre {_calle(first)} y {_calle(last)}"


def _calle(one: str) -> str:
    return f"calle {one}" if one[0].isdigit() else one
