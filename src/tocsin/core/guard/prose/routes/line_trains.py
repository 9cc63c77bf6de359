# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines called after towns whose trains are spoken of: "Cynwyd and Trenton trains", "Geelong and Bendigo services".

Elsewhere a town before "trains" is where they go, and two that "to" or "between" joins are ends of a stretch: one of a row must be
a name that some network's line has, and the rest be places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes.networks import KNOWN, KNOWN_ROW, NAMED

_WORD = rf"(?:91/)?[{tables.UPPER}][^\W\d_]+(?:[/-][{tables.UPPER}][^\W\d_]+)?"
_NAME = rf"{_WORD}(?: (?:& )?{_WORD}){{0,4}}"
_ROW = Late(
    rf"(?<![-\w/])(?P<at>(?:[Bb]etween|[Ff]rom|to|at|near|in|via|of|than|[Aa]round|through) )?({_NAME}(?:(?:, (?:and |or )?| and | or | & )(?:the )?{_NAME}){{0,9}})(?: GO)?(?= (?:trains?|services?|trams|passengers|customers|riders)(?!\w))",
    needs=frozenset("train trains service services trams passengers customers riders".split()),
)
_PARTED = Late(r", (?:and |or )?(?:the )?| and (?!City )(?:the )?| or (?:the )?")
_JOINED = Late(" (?:and|or|&) ")
_OF_OWN = (" Line", " Lines", " Branch", " Trolley", " Ferry")
"""What is read by its own word."""
_LEADS = frozenset(
    "The No All Some Most Many Several Inbound Outbound Northbound Southbound Eastbound Westbound Early Late First Last Peak Direct "
    "Local Express Limited Regular Replacement Commuter Affected Both Only Any On And For As With While Saturday Sunday Monday "
    "Tuesday Wednesday Thursday Friday Today Tonight Regional Rail Train Metro Suburban Cancelled Delayed".split()
)
"""What leads a name and is none of it, beside what is written in capitals, "LIRR"."""


def called(text: str) -> Iterator[str]:
    """Names of lines before what only a line has, "Lakeshore West trains"."""
    if not KNOWN.search(text):
        return
    for row in _ROW.finditer(text):
        names = [bare for part in _told(row) for name in _apart(part) if (bare := _bare(name))]
        if any(name in NAMED for name in names):
            yield from (name for name in names if name in NAMED or _is_place(name))


_LISTED = Late(
    rf"(?i:(?<!\w)(?:l[ií]neas|lines|trenes|ferrocarriles|ramales|branches)(?!\w))[^.;:\n]{{0,60}}?:? ({KNOWN_ROW})",
    needs=frozenset("líneas lineas lines trenes ferrocarriles ramales branches".split()),
)


def listed(text: str) -> Iterator[str]:
    """Several that a word for lines goes before: "cinco líneas metropolitanas, que son Mitre, Sarmiento y Roca"."""
    if KNOWN.search(text):
        yield from (one for row in _LISTED.finditer(text) for one in KNOWN.findall(row[1]))


def _told(row: re.Match[str]) -> list[str]:
    """The names of a row without those that tell where: "near Torresdale, Trenton and Cynwyd trains", "to Dale, Expo trains"."""
    parts = _PARTED.split(row[2])
    if row["at"]:
        return parts[1:] if len(parts) > 1 and ", " in row[2] else []
    return parts if _JOINED.search(row[2]) else parts[-1:]


def _apart(part: str) -> list[str]:
    """The two that "&" joins, where it belongs to no name: "Morris & Essex" is one."""
    return [part] if part.endswith(_OF_OWN) or _bare(part) in NAMED else part.split(" & ")


def _bare(name: str) -> str:
    """A name without what leads it; "" where its own word reads it."""
    words = name.split(" ")
    while len(words) > 1 and (words[0] in _LEADS or words[0].isupper()):
        words.pop(0)
    return "" if name.endswith(_OF_OWN) else " ".join(words)


def _is_place(name: str) -> bool:
    """Whether a name beside a known one may be a line's, too: a place's and no reason's."""
    return bool(kind_of(fold(name.rpartition(" ")[2])) & Kind.PLACE) and not tables.cause().search(name)
