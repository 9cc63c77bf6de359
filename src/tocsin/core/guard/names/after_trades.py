# SPDX-License-Identifier: AGPL-3.0-or-later
"""A name in capitals right behind a trade, as rosters write it: "operario OBIANG CELESTINO", "Fahrer: NKOSANA THABO".

Asked of a desk's own notes alone; what a machine or a firm is called by in capitals has figures, or is a plain word.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.traits.somebody import is_one

_SHOUTED = Late(r"(?<!\w)([a-zà-ÿąćęłńóśźż]{4,20})[.:]? ((?:[A-ZÀ-ÞĄĆĘŁŃÓŚŹŻ][A-ZÀ-ÞĄĆĘŁŃÓŚŹŻ'-]{2,20} ){1,3}[A-ZÀ-ÞĄĆĘŁŃÓŚŹŻ][A-ZÀ-ÞĄĆĘŁŃÓŚŹŻ'-]{2,20})(?![\w-])")  # fmt: skip


def after_trades(text: str) -> Iterator[tuple[int, int]]:
    """Where each begins and ends."""
    for found in _SHOUTED.finditer(text.replace("_", " ")):
        trade = fold(found[1])
        if is_one(trade) and trade not in ("il", "er", "sie") and _is_a_name(found[2].split()):
            yield found.start(2), found.end(2)


def _is_a_name(words: list[str]) -> bool:
    kinds = [kind_of(fold(word)) for word in words]
    return not any(kind & (Kind.COMMON | Kind.TOPIC) for kind in kinds)
