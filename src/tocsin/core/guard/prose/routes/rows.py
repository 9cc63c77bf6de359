# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ids that stand in rows anywhere in a text ("387, 387A and 388", "T2"), and what around one says that it names lines.

A row is believed by the word behind it ("387, 388 services"), by its place at the head of a line ("51, 52 - diversion"),
by an article and a verb ("la 12 sera"), by its length, or by its form ("N61", "55C"); never where it is `denied`.
"""

from __future__ import annotations

from typing import NamedTuple

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes import articled, at_head, row_signs
from tocsin.core.guard.prose.routes.denied import denied, kinds, of_kind
from tocsin.core.guard.prose.routes.row import BARE_ROAD, CARRIAGEWAY, NUMBERED_ROAD, Row, rows

_DATE = Late(r"[0-3]?\d/(?:0?\d|1[0-2])")
_NIGHT = Late(
    r"(?i)(?<!\w)(?:l[ií]neas nocturnas|nocturnas|búhos|noctiliens?|nachtbusse?|night (?:bus|routes|services)|notturn[aei])(?!\w)"
)
"""Where night lines are spoken of, an "N22" is one, and no road."""
_CZECH = Late(r"(?<!\w)[Ll]in(?:k[auy]|ek)(?!\w)")
"""Where regional lines have six digits each."""
_CUT = Late(r"[A-Z]{2}-\d")
"""The halves of one id, "OF-50"."""
_TITLE = Late(
    r"M\d{1,2} (?:Sperrung|Umleitung|Störung|Bauarbeiten|Verspätung|Unterbrechung|Haltestelle)|M\d{1,2}\n"
)
"""A notice's title, of a line and not of a road: "M45 Sperrung wegen ..."."""
_CODE = Late(r"[A-Z]{1,2}\d{4,}$|(?:19\d|20[0-4])\d$")
"""What a stop's post says, "(H0259 och H0260)", and years."""
_PLATFORM = Late(rf"[{tables.UPPER}][^\W\d_]+(?: [^\W\d_]+)? $")


class Signs(NamedTuple):
    """What right beside a row says that it is of lines."""

    worded: bool
    moves: bool
    each: bool


def lines_in_rows(text: str, words: bool, road: bool, known: frozenset[str]) -> list[str]:
    """Lines no word before announces; `words` says that the text has a word for lines, `road` that a bare "M25" is a
    road, `known` which letters lines of this text have."""
    seen = list(rows(text))
    signs = [Signs(row_signs.worded(text, row), _moves(text, row), articled.each(text, row)) for row in seen]
    words = words or any(
        (sign.moves or sign.each) and not denied(text, row) for row, sign in zip(seen, signs, strict=True)
    )
    served = kinds([one for row, sign in zip(seen, signs, strict=True) if sign.worded for one in row.ids])
    announced = known if words and not road else frozenset[str]()
    return [
        one
        for row, sign in zip(seen, signs, strict=True)
        if _may_be(text, row, sign.worded, words, road, served)
        and (
            of_kind(row, served)
            or of_kind(row, announced)
            or _of_night(text, row)
            or sign.worded
            or sign.moves
            or (not road and sign.each)
            or _sure(text, row, words, road)
        )
        and not denied(text, row, known)
        for one in row.ids
    ]


def _may_be(text: str, row: Row, worded: bool, words: bool, road: bool, served: frozenset[str]) -> bool:
    """Whether a row is no half of an id, no stop's code and no road's number."""
    if _CUT.match(text, row.start) or all(NUMBERED_ROAD.match(one) for one in row.ids):
        return False
    if worded:
        return True
    if all(_CODE.match(one) for one in row.ids):
        return False
    if not road or not all(BARE_ROAD.match(one) for one in row.ids) or of_kind(row, served):
        return True
    titled = words and row.start == 0 and _TITLE.match(text) is not None
    return titled or _of_night(text, row)


def _of_night(text: str, row: Row) -> bool:
    return all(one[0] == "N" for one in row.ids) and _NIGHT.search(text) is not None


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
