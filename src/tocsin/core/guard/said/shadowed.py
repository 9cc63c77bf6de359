# SPDX-License-Identifier: AGPL-3.0-or-later
"""A call not to let somebody out of sight, told by clothes or place: "den Typen mit der Lederweste nicht aus den Augen lassen".

Here nothing is asked to be written down, which `spied` reads. So looking and whom it looks at stand side by side, and what tells this one
from others right behind; whom one watches for their own good (a chest, a fall) is another matter. Linear: read around each looking.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.said.shadowed_words import (
    CARED_FOR,
    EYES,
    EYES_AR,
    EYES_ZH,
    MARK,
    ONE,
    ONE_AR,
    ONE_ZH,
)

Hit = tuple[str, int, int, float]
KIND = "surveillance"

_BEHIND, _BEFORE = 40, 90
"""Letters from looking to whom it looks at, and where the verb stands last."""
_ENDS = Late(r"[.!?;:](?=\s|$)|[\n。！？；]")
_EYES = Several(
    (tongue, Late(rf"(?<![\w'-])(?:{phrases})(?!\w)", needs=frozenset(signs.split())))
    for tongue, (signs, phrases) in EYES.items()
)
_ONE = {tongue: Late(rf"(?<![\w'])(?:{ONE[tongue]}){MARK[tongue]}") for tongue in EYES}
_CARED_FOR = Late(CARED_FOR)
_VERB_LAST = ("aus den augen", "im auge", "im blick", "beobacht",
    "achten",
    "aufpassen", "uberwach", "verfolg", "d'occhio", "na oku", "con la vista", "di vista", "z oka", "z oczu", "de vista", "des yeux", "a l'")  # fmt: skip
_EAST = (
    Late(rf"(?:{EYES_ZH})[^，,。；;\n]{{0,6}}(?:{ONE_ZH})"),
    Late(rf"{EYES_AR}{ONE_AR}"),
)


@looks_for(*_EYES.patterns)
def shadowed(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    for tongue, looking in _EYES.finditer(low):
        if seen := _seen(low, looking, _ONE[tongue]):
            yield KIND, min(looking.start(), seen[0]), max(looking.end(), seen[1]), 0.7
    if is_eastern(text):
        for pattern in _EAST:
            yield from ((KIND, *found.span(), 0.7) for found in pattern.finditer(text))


def _seen(low: str, looking: re.Match[str], one: Late) -> tuple[int, int] | None:
    """Whom it looks at: right behind, or before a verb that stands last."""
    end = _ENDS.search(low, looking.end(), min(len(low), looking.end() + _BEFORE))
    last = end.start() if end else min(len(low), looking.end() + _BEFORE)
    if _CARED_FOR.search(low, looking.start(), last):
        return None
    if behind := one.search(low, looking.end(), min(last, looking.end() + _BEHIND)):
        return behind.span()
    if not looking[0].startswith(_VERB_LAST):
        return None
    first = max(0, looking.start() - _BEFORE)
    for mark in _ENDS.finditer(low, first, looking.start()):
        first = mark.end()
    before = one.search(low, first, looking.start())
    return before.span() if before else None
