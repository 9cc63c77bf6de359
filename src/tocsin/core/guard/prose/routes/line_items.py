# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that stand one below the other under a heading that says what they are, "Affected routes:", "Lignes
concernées :".

A number of any sort is believed there. A name in capitals is not: nothing but the heading tells it, and it may be a
union's.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes.line_ids import ID

_MANY = (
    "routes lines services linien buslinien lignes líneas lineas rutas linee linhas carreiras línies lijnen buslijnen linie "
    "linje linjer linjat linjoja linky rutes"
).split()
_HIT = (
    "affected impacted concerned diverted suspended betroffen betroffene betroffenen concernées impactées touchées afectadas "
    "interessate coinvolte deviate afetadas afectades getroffen betrokken objęte zmienione berörda berørte koskee dotčené"
).split()
_LINES, _SAID = "|".join(_MANY), "|".join(_HIT)
_BULLET = r"(?m:^)[ \t]*(?:[•*–-] ?)?"
_HEADING = Late(
    rf"{_BULLET}(?i:(?:the |die |les |las |le |as |de )?(?:(?:{_SAID}) (?:[^\W\d]{{2,12}} )?(?:{_LINES})|(?:{_LINES})(?: [^\W\d]{{2,12}})? (?:{_SAID}))) ?:[ \t]*\n",
    needs=frozenset(_HIT),
)
_ITEM = Late(
    rf"{_BULLET}(?:(?P<line>{ID})(?=[ \t]*(?:$|\n|[–:(-]))|(?=[{tables.UPPER}]))[^\n]{{0,60}}(?<!:)(?:\n|$)"
)
"""A name is read by its own word, "Red Line"."""
_MOST = 60


def below(text: str) -> Iterator[str]:
    """Ids below each heading, up to the first line that is no item of its list."""
    for heading in _HEADING.finditer(text):
        at = heading.end()
        for _ in range(_MOST):
            item = _ITEM.match(text, at)
            if item is None:
                break
            if item["line"] and not tables.cause().search(item["line"]):
                yield item["line"]
            at = item.end()
