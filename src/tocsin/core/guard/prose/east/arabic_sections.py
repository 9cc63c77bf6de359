# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sections of Arabic notices: "between A and B", "from A to B", "the line A - B"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.prose.east import arabic_hours
from tocsin.core.guard.prose.east.arabic_names import led, name_end, parts
from tocsin.core.guard.prose.east.arabic_words import SECTION_NOUNS, STOPS

_STRETCHES = frozenset("مقطع بمقطع المقطع بالمقطع".split())
_BETWEEN = frozenset("بين وبين مابين".split())
_TO = frozenset("وحتى والى وإلى اتجاه إلى الى إلي لغاية وصولا وصولاً حتى نحو باتجاه".split())
_NO_PLACE = frozenset("ابتداء ابتداءً اعتبارا بدءا بدلا أكثر أقل".split())
"""What makes a beginning in time, or a measure, of "from"."""


def sections_of(words: Sequence[str]) -> Iterator[str]:
    for i, word in enumerate(words):
        pair = None
        if word in _BETWEEN or word in _STRETCHES:
            pair = between(words, i + 1)
        elif word in ("من", "ومن") and (i == 0 or words[i - 1] not in _NO_PLACE):
            pair = _from_to(words, i + 1)
        elif word in SECTION_NOUNS or _begins(words, i):
            pair = _dashed(words, i + 1)
        if pair and pair[0] != pair[1]:
            yield f"{pair[0]} – {pair[1]}"


def _headless(words: Sequence[str]) -> str:
    """A name without the word for a stop before it."""
    drop = 1 if len(words) > 1 and (words[0] in STOPS or led(words[0]) in STOPS) else 0
    return " ".join(words[drop:])


_BEFORE_NAMES = frozenset(
    "كل كلا من مع تقاطعه تقاطعها أسفل أعلى مطلع منزل محطتي محطتى محطات مدينة مدينتي منطقة".split()
)


def _skip(words: Sequence[str], at: int) -> int:
    """Where the name itself begins: "من تقاطعه مع طريق الدمام"."""
    while at < len(words) and words[at] in _BEFORE_NAMES:
        at += 1
    return at


def between(words: Sequence[str], at: int) -> tuple[str, str] | None:
    """The two names that begin at `at` and a joining و parts."""
    at = _skip(words, at)
    end = at
    while (
        end < min(len(words), at + 5)
        and not parts(words[end])
        and not (end > at and words[end].startswith("و") and len(words[end]) > 2)
    ):
        end += 1
    if end == at or end >= len(words):
        return None
    if words[end] in ("و", "وبين"):
        start = _skip(words, end + 1)
        second = words[start : name_end(words, start)]
    elif words[end].startswith("و") and not words[end][1:].isdigit():
        rest = words[end][1:]
        stop = name_end(words, end + 1, 3)
        second = [rest, *words[end + 1 : stop]]
    else:
        return None
    return _placed(words[at:end], second)


def _from_to(words: Sequence[str], at: int) -> tuple[str, str] | None:
    at = _skip(words, at)
    end = at
    while end < min(len(words), at + 5) and not parts(words[end]):
        end += 1
    if end == at or end >= len(words) or words[end] not in _TO:
        return None
    start = _skip(words, end + 1)
    return _placed(words[at:end], words[start : name_end(words, start)])


def _begins(words: Sequence[str], i: int) -> bool:
    """Whether the next word begins an item of a list: "* طنطا / شربين"."""
    return words[i] in "*•\n-" and i + 1 < len(words) and words[i + 1] not in "*•-"


def _dashed(words: Sequence[str], at: int) -> tuple[str, str] | None:
    end = name_end(words, at)
    if end == at or end >= len(words) or words[end] not in ("-", "–", "/", "↔"):
        return None
    return _placed(words[at:end], words[end + 1 : name_end(words, end + 1)])


_SIDES = frozenset("الشمال الجنوب الشرق الغرب".split())


def _placed(first: Sequence[str], last: Sequence[str]) -> tuple[str, str] | None:
    """Two names, unless one is a time."""
    names = _headless(first), _headless(last)
    if names[0] in _SIDES or names[1] in _SIDES:
        return None
    timed = any(arabic_hours.is_time(word) or word.isdigit() for side in (first, last) for word in side[:1])
    return None if timed or min(map(len, names)) < 2 else names
