# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who sells power and water is called after a land or a town that is a given name, too: "Georgia Power", "Con Edison", and firms after families: "Scott Brothers".

Their own word ends the name or stands right behind; a name that begins as only somebody's does stays one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, without
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of

_LAST = frozenset("edison energy electric electricity grid hydro utilities networks waterworks".split())
_FIRM = frozenset(
    "brothers bros sons group groupe gruppe gruppo grupo holding holdings gantries fabrications freight haulage scaffolding joinery plumbing removals rexroth".split()
)
"""What only a firm's name ends with, whoever it is called after: "Scott Brothers crane"."""
_OF_A_PLACE = _LAST | frozenset("power water gas light".split())
_CALLED = frozenset("con commonwealth georgia virginia carolina".split())
_FIRMS = frozenset("societe empresa ditta firma azienda entreprise karuzela".split())
_OF_A_FIRM = Late(r"(?<!\w)(?:societe|empresa|ditta|firma|azienda|entreprise) $")
"""Behind these a name of plain words is a firm's: "Société Clair Vitre"; "Firma Hans Müller" stays somebody's."""
_NEXT = Late(r" (?P<word>[a-z]{3,12})(?!\w)")


def no_suppliers(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without firms taken for somebody."""
    return without(text, hits, "person", _sells)


def _sells(low: str, start: int, end: int) -> bool:
    first, _, last = low[start:end].partition(" ")
    if not last:
        return False
    if (first in _FIRMS or _OF_A_FIRM.search(low, max(0, start - 12), start)) and not _christened(
        low[start:end]
    ):
        return True
    of_a_place = first in _CALLED or kind_of(first) & (Kind.GIVEN | Kind.WEAK | Kind.PLACE) == Kind.PLACE
    word = last.rpartition(" ")[2]
    if word in _FIRM:
        return True
    if word in _LAST:
        return of_a_place or not kind_of(first)
    behind = _NEXT.match(low, end)
    return of_a_place and (word in _OF_A_PLACE or (behind is not None and behind["word"] in _OF_A_PLACE))


def _christened(name: str) -> bool:
    """Whether a word of a name is what somebody is christened and nothing else."""
    return any(kind_of(word) & (Kind.GIVEN | Kind.COMMON) == Kind.GIVEN for word in name.split())
