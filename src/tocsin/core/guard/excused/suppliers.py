# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who sells power and water is called after a land or a town that is a given name, too: "Georgia Power", "Con Edison", "Nova Scotia Power".

Their own word ends the name or stands right behind; a name that begins as only somebody's does stays one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, without
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of

_LAST = frozenset("edison energy electric electricity grid hydro utilities networks waterworks".split())
_OF_A_PLACE = _LAST | frozenset("power water gas light".split())
_NEXT = Late(r" (?P<word>[a-z]{3,12})(?!\w)")


def no_suppliers(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without firms taken for somebody."""
    return without(text, hits, "person", _sells)


def _sells(low: str, start: int, end: int) -> bool:
    words = low[start:end].split()
    if len(words) < 2:  # noqa: PLR2004
        return False
    first = kind_of(words[0])
    nobody = first & (Kind.GIVEN | Kind.WEAK | Kind.PLACE) in (0, Kind.PLACE)
    if words[-1] in _LAST:
        return nobody or bool(first & (Kind.PLACE | Kind.COMMON))
    if words[-1] in _OF_A_PLACE:
        return bool(first & Kind.PLACE)
    behind = _NEXT.match(low, end)
    return behind is not None and behind["word"] in _OF_A_PLACE and nobody
