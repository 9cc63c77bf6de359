# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ids whose place tells that they are lines: at the head of a line of text ("51, 52 - diversion"), or as a notice's title."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes.row import Row

_YEAR = Late(r"(?:19|20)\d\d")
LINE_START = Late(
    r"(?:^|\n|(?:(?:[^\W\d]{4}|:\d\d|[)\"“”»])[.!?]|[;!?]) )[ \t]*(?:[•·▪●○»‣➜*–-] ?|[^\w\s\"'().,:/+€$£#&-] ?|(?<=^)(?!TEL|FAX|NB|PS|AVIS|INFO)[A-Z]{2,6}: )?$"
)
"""No start of a sentence is what follows a short word or a day: "dom. 23", "21. 8."."""
_HEADED = Late(r"\s*(?::(?!\w)|…|[–-]\s(?=[A-ZÀ-Ž])| ?\n|$)")
_TITLED = Late(
    r"\s+[A-ZÀ-Ž][\w'’/&. -]{2,40}?(?::| [–/↔→-] | <>)"
    r"| (?:\([A-ZÀ-Ž][^()\n]{2,50}\)|[A-ZÀ-Ž][^\W\d]+(?: [A-ZÀ-Ž][^\W\d]+)?)\n[ \t]*[•·▪●○»‣➜*–-]"
    r"|, d[eao] (?:l[ao]s? |el )?[A-ZÀ-Ž][^;\n]{3,60} a [^;\n]{3,40};"
    r"|(?:(?<=[A-Z]\d)|(?<=[A-Z]\d\d)), [A-ZÀ-Ž][a-zà-ž]{3}"
)


LINES_BEHIND = Late(rf" (?i:{tables.pattern('line')})(?!\w)")
"""What counts lines, "13 LINEE DEVIATE"."""


_SMALL_TITLE = Late(
    r" (?!bus|train|tram|car|lane|people|vehicle|street|street|route|service)[a-z]{4,}(?: [a-z]{2,})? (?:bypass|divert|detour|turn|delay|reroute|short)(?:ing|ed)?(?!\w)"
)
"""The line's name, typed small: "506 carlton diverting"."""


_COUNTED = r"(?:lanes?|trains?|trams?|buses|stops?|stations?|routes?|lines?|minutes?|mins?|hours?|days?|weeks?|months?|miles?|mile|feet|foot|cars?|vehicles?|people|persons?|killed|injured|streets?|roads?|bridges?|exits?|ramps?|escalators?|elevators?|lifts?|trips?|additional|new|more|other|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?!\w)"
_AMERICAN = Late(
    rf" (?!(?i:{_COUNTED}))[A-Z][\w'’.&-]{{1,20}}(?:/[A-Z][\w'’.&-]{{1,20}})*(?: (?!(?i:{_COUNTED}))[A-Z][\w'’.&-]{{1,20}}(?:/[A-Z][\w'’.&-]{{1,20}})*){{0,3}} "
    r"(?:(?:[Bb]us(?:es)?|[Ss]ervice|[Rr]iders|[Tt]rips|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Ii]n|[Oo]ut)bound(?: buses)?) )?(?:(?:is|are|was|were|be|being|will|has|have|to|not) (?:be |been )?)*(?:re-?rout|detour|divert|bypass|delay|curtail|short[- ]?turn|suspend)[a-z]*(?!\w)"
)
"""How American operators head an alert: a bus route's number, its street's name and what becomes of it, "12 Oakdale/Marston rerouted"."""


def heads(text: str, row: Row) -> bool:
    """At the head of a line: "51, 52, 55C - ...", "C3: ...", "T2 diverted"."""
    begun = LINE_START.search(text, max(0, row.start - 12), row.start)
    if not begun or _YEAR.fullmatch(row.ids[0]) or re.match(r"[ABDEKLM] ", row.ids[0]):
        return False
    if row.plain and LINES_BEHIND.match(text, row.end):
        return False
    if row.plain and (_SMALL_TITLE.match(text, row.end) or _AMERICAN.match(text, row.end)):
        return True
    if _HEADED.match(text, row.end):
        return not row.plain or text[row.end : row.end + 1] not in ("\n", "")
    return (not row.plain and text[row.end : row.end + 1] == " ") or bool(_TITLED.match(text, row.end))


_NAMED_SO = Late(
    r"(?: [A-ZÀ-Ž][\w'’./&-]{1,20}){1,4}\n(?=[^\n]{0,400}?(?i:(?<!\w)(?:stops?|routes?|detour|service|buses)(?!\w)))"
)


def titled(text: str, row: Row) -> bool:
    """Whether the notice's title is the line's number and name: "17 Hurontario\nStop 1912 is closed"."""
    return row.start == 0 and row.plain and bool(_NAMED_SO.match(text, row.end))
