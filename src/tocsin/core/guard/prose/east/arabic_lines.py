# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines of Arabic notices: numbers, ordinals or a colour behind a word for a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.east.arabic_names import bare
from tocsin.core.guard.prose.east.arabic_words import COLOURS

_NUMBER = Late(r"[A-Z]{0,3}\d{1,4}[A-Z]?")
_LINE_NOUNS = frozenset(
    "الخط خط خطي الخطين خطوط الخطوط خطا الخطان بالخط للخط لخط المسار مسار الحافلة حافلة الحافلات حافلات الباص باص الحافلتين القطار قطار الترامواي ترامواي المترو مترو".split()
)
_ORDINALS = dict(
    zip("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن".split(), "12345678", strict=True)
) | {"الاول": "1"}


def lines_of(words: Sequence[str]) -> Iterator[str]:
    """Numbers, ordinals or a colour behind a word for a line: "الخطين 1 و2", "الخط الأحمر", "خط المترو الثالث"."""
    for i, word in enumerate(words):
        if (
            word not in _LINE_NOUNS
            and bare(word) not in _LINE_NOUNS
            and word.lstrip("وبل") not in _LINE_NOUNS
        ):
            continue
        at = i + 1
        while at < min(i + 5, len(words)) and words[at] in _FILLERS:
            at += 1
        while at < len(words) and (one := _line_id(words[at])):
            yield one
            at += 1
            while at < len(words) and words[at] in ("،", ",", "و", "-", "رقم", "والخط", "والحافلة"):
                at += 1


_FILLERS = frozenset(
    "رقم المترو مترو الترام ترام الترامواي ترامواي الأنفاق أرقام ذات الرقم الحافلات الباص : ( الحافلة BRT".split()
)


def _line_id(word: str) -> str:
    word = word[1:] if word.startswith("و") and (word[1:] in COLOURS or word[1:2].isdigit()) else word
    word = "ال" + word[3:] if word.startswith("وال") else word
    if _NUMBER.fullmatch(word):
        return word
    return _ORDINALS.get(word, word if word in COLOURS else "")
