# SPDX-License-Identifier: AGPL-3.0-or-later
"""Storms christened like somebody, in Arabic and Chinese: "العاصفة دانيال إلى الساحل", "台风丹尼尔".

The word behind the name is read as a surname there, for nothing shows where a name ends; it is none where it is a small word or a
verb. Two names behind a storm's word are somebody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

Hit = tuple[str, int, int, float]

_STORM = re.compile(
    '(?:(?<![ء-ي])[وبل]?(?:ال|لل)?(?:عاصفة|إعصار|اعصار|منخفض|زوبعة)(?: (?:ال)?(?:مدارية?|استوائية?|قطبية?|جوي|ثلجية))? ["«“]?|(?:台[风風]|[飓颶][风風]|[热熱][带帶]([风風]暴|[气氣]旋)|[风風]暴)[“「]?)$'
)
_NO_NAME = re.compile(
    '["»”]?(?: (?:إلى|الى|على|من|في|عن|نحو|مع|قبل|بعد|حتى|اليوم|غدا|غداً|الليلة|مساء|صباح|ليلا|ليلاً|و[ء-ي]+|[تي][ء-ي]{3,}|سـ?[تي][ء-ي]{3,}|اقترب\\w*|وصل\\w*|ضرب\\w*|الساحل|شمال\\w*|جنوب\\w*|شرق\\w*|غرب\\w*|،.*))?'
)
_TAKEN_FOR = frozenset(("person", "ethnicity", "faith"))


def no_storms(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without names of storms."""
    for hit in hits:
        if hit[0] not in _TAKEN_FOR or not _a_storms(text, hit[1], hit[2]):
            yield hit


def _a_storms(text: str, start: int, end: int) -> bool:
    if not _STORM.search(text, max(0, start - 24), start):
        return False
    first, blank, rest = text[start:end].partition(" ")
    return _NO_NAME.fullmatch(blank + rest) is not None and len(first) < 20
