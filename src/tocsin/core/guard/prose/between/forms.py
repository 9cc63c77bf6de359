# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches that a form or a table tells in two fields of their own: "From: Oak Road\\nTo: Elm Road", "Straße | von | bis"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late, To
from tocsin.core.guard.prose.tables import UPPER

_FROM = r"(?:From|Von|Vom|De|Du|Desde|Da|Dal|Van|Vanaf|Od)"
_TO = r"(?:To|Bis|Bis zum|À|Au|Hasta|A|Al|Tot|Do)"
_FIELDS = Late(
    rf"(?mi)^[ \t•*–-]*{_FROM} ?: ?((?-i:[{UPPER}\d]|[a-zà-ž]{{3,9}} )[^\n:]{{1,50}}?)[ \t]*\n[ \t•*–-]*{_TO} ?: ?(?=(?-i:[{UPPER}\d]|[a-zà-ž]{{3,9}} )[^\n:]{{1,50}}$)",
    needs=frozenset("from von vom de du desde da dal van vanaf od".split()),
)
_TABLE = Late(
    rf"(?mi)^([^\n|]{{0,60}}\|(?:[^\n|]{{0,60}}\|){{0,3}})[ \t]*{_FROM}[ \t]*\|[ \t]*{_TO}[ \t]*(?:\|[^\n]{{0,200}})?\n((?:[^\n]{{0,60}}\|[^\n]{{1,300}}(?:\n|$)){{1,30}})",
    needs=frozenset("from von vom de du desde da dal van vanaf od".split()),
)
"""The heading of a table with a column for each end, and its rows."""


def _rows(found: re.Match[str]) -> str:
    """The rows with both ends told as a pair: "Oak Lane | High Street | Mill Road" behind a first column."""
    at = found[1].count("|")
    told = []
    for row in found[2].splitlines():
        cells = row.split("|")
        if len(cells) > at + 1:
            first, last = (cell.strip() for cell in cells[at : at + 2])
            ahead, behind = ("|".join(part) for part in (cells[:at], cells[at + 2 :]))
            row = f"{ahead.strip()} between {first} and {last};{behind}" if first and last else row
        told.append(row)
    return "\n".join(told) + "\n"


SPOKEN: tuple[tuple[Late, To], ...] = (
    (_FIELDS, r"between \1 and "),
    (_TABLE, _rows),
)
