# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one Arabic or Chinese sentence says of somebody's health, belief or love: "她信佛教"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.han_forms import simple
from tocsin.core.guard.late import Late
from tocsin.core.guard.said.of_somebody_words import ENDS
from tocsin.core.guard.traits.conditions import EASTERN
from tocsin.core.guard.traits.somebody import EASTERN as EASTERN_JOBS

Hit = tuple[str, int, int, float]

_WARDS = tuple("科室楼院部区馆站街路")
_WARD_BEFORE = re.compile("(?:قسم|مستشفى|عيادة|مركز|جناح|وحدة|شارع|طابق)\\s$")
_PIPED = re.compile(" (?:ال)?(?:ماء|مياه|غاز|صرف|نفط|ري|إطفاء|حريق)(?![\u0621-\u064a])")
"""What pipes carry, where a word for them is one of medicine, too."""
_AWAY = Late(
    "[0-9]{1,3}[号號]?(?:[房床]|病房)|(?:غرفة|سرير) ?(?:رقم )?[0-9٠-٩]{1,3}|请假|病假|缺勤|缺席|(?<![ء-ي])(?:غائب|غياب|متغيب|تغيب|بإجازة|في إجازة)"
)
_EASTERN = {kind: Late(said) for kind, said in EASTERN.items()}


def eastern(sent: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each, where a sentence speaks of one at work or away from it."""
    text = simple(sent)
    first = 0
    for end in (*(match.start() for match in ENDS.finditer(text)), len(text)):
        if EASTERN_JOBS.search(text, first, end) or _AWAY.search(text, first, end):
            for kind, said in _EASTERN.items():
                for match in said.finditer(text, first, end):
                    if not (
                        text.startswith(_WARDS, match.end())
                        or _PIPED.match(text, match.end())
                        or _WARD_BEFORE.search(text, max(0, match.start() - 12), match.start())
                    ):
                        yield kind, match.start(), match.end(), 0.7
        first = end
