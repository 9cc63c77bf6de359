# SPDX-License-Identifier: AGPL-3.0-or-later
"""One train by its two ends and its hours: "Tren Portbou 10:29 - Barcelona Sants 13:11"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.tables import UPPER

_WORD = rf"[{UPPER}][\w'.-]*"
_NAME = rf"({_WORD}(?:(?: ?/ ?| (?:(?:de|del|di|la|d'|am|an der) )?){_WORD}){{0,4}})"
_HOUR = r"\d{1,2}[:.]\d{2}(?!\d)"
_TRIP = Late(
    rf"(?<!\w)(?:[Tt]ren|[Tt]reno|[Tt]rain|[Zz]ug|[Tt]rein) {_NAME} {_HOUR}(?: h)?,?(?: [-–])? {_NAME} {_HOUR}",
    needs="tren|train|zug|trein",
)


def trips(text: str) -> Iterator[Pair]:
    """Both ends of each train that is told so; its whole way is what is disturbed when no part is."""
    return (Pair(m[1], m[2], m.start(1), m.end()) for m in _TRIP.finditer(text))
