# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shops and eateries that are called after somebody nobody looks for there: "Trader Joe's 551", "Chez Paul (restaurant)", "Pizza Marcello".

A trade name known all over the world, or one given name between the two words only an eatery's sign has. Linear.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, without
from tocsin.core.guard.late import Late, Needed

_SIGNS = Late(
    r"(?<![\w-])(?:marks (?:&|and) spencer(?: [a-z]{3,15})?|trader joe'?s|jack daniel'?s|papa john'?s|eli lilly|chez [a-z'-]{2,15}(?= ?[(,]? ?(?:restaurant|bistrot?|brasserie|cafe|traiteur|pizzeria|boulangerie)(?!\w))"
    r"|(?:pizza|pizzeria|trattoria|osteria|taqueria|cerveceria) [a-z'-]{2,15})(?![\w-])",
)
_TOLD = Needed("spencer|trader|daniel|papa|lilly|chez|pizza|pizzeria|trattoria|osteria|taqueria|cerveceria")
"""What a sign holds: a text without it has none."""
_REACH = 24


def no_shops(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without names on a shop's sign."""
    if not _TOLD.may_be_in(text):
        return iter(hits)
    return without(text, hits, "person", _on_a_sign)


def _on_a_sign(low: str, start: int, end: int) -> bool:
    signs = _SIGNS.finditer(low, max(0, start - _REACH), min(len(low), end + _REACH))
    return any(sign.start() <= start and end <= sign.end() for sign in signs)
