# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines, stops, streets and sections of Arabic notices: "إغلاق شارع الحمرا من الساعة 10 إلى 14"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.east import arabic_hours
from tocsin.core.guard.prose.east.arabic_words import (
    COLOURS,
    EFFECTS,
    HEADS,
    MODES,
    PARTING,
    SECTION_NOUNS,
    STOPS,
    WAYS,
)
from tocsin.core.guard.prose.east.reading import Reading, once
from tocsin.core.model import Effect

LETTERS = Late("[\u0621-\u064a]")
_LONGEST = 5
"""Words of a name."""
_TOKEN = Late(r"[^\W_]+(?:[-/.][^\W_]+)*|[^\w\s]|\n")
_MARKS = Late("[\u064b-\u0652\u0640\u0670]")
_PLAIN = str.maketrans('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"«»“”', "01234567890123456789     ")
_NUMBER = Late(r"[A-Z]{0,3}\d{1,4}[A-Z]?")
_WORD = Late(r"[\u0621-\u064a]{2,}|[A-Za-z]{2,}|\d{1,4}")


def plain(text: str) -> str:
    """Without vowel marks, stretching and quotes, its digits European."""
    return _MARKS.sub("", text).translate(_PLAIN)


def read(text: str) -> Reading:
    """What an Arabic notice says."""
    text = plain(text)
    words = [m.group() for m in _TOKEN.finditer(text)]
    lines = list(_lines(words))
    return Reading(
        effect=_effect(text, bool(lines)),
        mode=_mode(text),
        lines=once(lines),
        stops=once(list(_stops(words))),
        streets=once(list(_ways(words))),
        sections=once(list(_sections(words))),
        hours=arabic_hours.told(text),
    )


def _bare(word: str) -> str:
    """Without the letters that are words of their own: "والخط", "للحافلات", "بشارع"."""
    for lead in ("وال", "بال", "فال", "كال", "ولل"):
        if word.startswith(lead):
            return "ال" + word[3:]
    if word.startswith("لل"):
        return "ال" + word[2:]
    return word


_LINE_NOUNS = frozenset(
    "الخط خط خطي الخطين خطوط الخطوط خطا الخطان بالخط للخط لخط المسار مسار الحافلة حافلة الحافلات حافلات الباص باص الحافلتين القطار قطار الترامواي ترامواي المترو مترو".split()
)
_ORDINALS = dict(
    zip("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن".split(), "12345678", strict=True)
) | {"الاول": "1"}


def _lines(words: Sequence[str]) -> Iterator[str]:
    """Numbers, ordinals or a colour behind a word for a line: "الخطين 1 و2", "الخط الأحمر", "خط المترو الثالث"."""
    for i, word in enumerate(words):
        if (
            word not in _LINE_NOUNS
            and _bare(word) not in _LINE_NOUNS
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


_PURPOSE = Late("ل(?:است|إ|ا)[\u0621-\u064a]{3,}|[وف]?بال[\u0621-\u064a]{3,}|و?ذلك")
"""For something, in some place: what follows a name and is none of it."""


def _parts(word: str) -> bool:
    return (
        word in PARTING
        or _PURPOSE.match(word) is not None
        or not _WORD.fullmatch(word)
        or _bare(word) in PARTING
        or word.lstrip("وبلف") in PARTING
    )


def _name(words: Sequence[str], at: int, most: int = _LONGEST) -> int:
    """Where a name that begins at `at` ends: before a word that parts, or one that a joining و begins."""
    end = at
    while end < min(len(words), at + most) and not _parts(words[end]):
        if end > at and _joins(words[end]):
            break
        end += 1
    return end


def _joins(word: str) -> bool:
    """ "والرباط", "وشارع": and what follows."""
    return word.startswith("وال") or (word.startswith("و") and (word[1:] in HEADS or word[1:] in WAYS))


def _ways(words: Sequence[str]) -> Iterator[str]:
    for i, word in enumerate(words):
        head = word if word in WAYS else _led(word)
        if head not in WAYS:
            continue
        end = _name(words, i + 1)
        if end > i + 1 and not (head in SECTION_NOUNS and words[end : end + 1] in (["-"], ["–"])):
            yield " ".join([head, *words[i + 1 : end]])


def _led(word: str) -> str:
    """ "بشارع", "وطريق", "لجسر" without their first letter."""
    return word[1:] if word[:1] in "وبلف" else word


def _stops(words: Sequence[str]) -> Iterator[str]:
    for i, word in enumerate(words):
        if word in STOPS or _led(word) in STOPS:
            if _led(word) in ("محطتي", "محطتى") and (both := _between(words, i + 1)):
                yield from both
            elif (end := _name(words, i + 1, 3)) > i + 1:
                yield " ".join(words[i + 1 : end])


_BETWEEN = frozenset("بين وبين مابين".split())
_TO = frozenset("إلى الى إلي لغاية وصولا وصولاً مرورا حتى نحو باتجاه".split())


def _sections(words: Sequence[str]) -> Iterator[str]:
    for i, word in enumerate(words):
        pair = None
        if word in _BETWEEN:
            pair = _between(words, i + 1)
        elif word in ("من", "ومن") and (
            i == 0 or words[i - 1] not in ("ابتداء", "ابتداءً", "اعتبارا", "بدءا", "بدلا", "أكثر", "أقل")
        ):
            pair = _from_to(words, i + 1)
        elif word in SECTION_NOUNS or _begins(words, i):
            pair = _dashed(words, i + 1)
        if pair and pair[0] != pair[1]:
            yield f"{pair[0]} – {pair[1]}"


def _headless(words: Sequence[str]) -> str:
    """A name without the word for a stop before it."""
    drop = 1 if len(words) > 1 and (words[0] in STOPS or _led(words[0]) in STOPS) else 0
    return " ".join(words[drop:])


def _skip(words: Sequence[str], at: int) -> int:
    while at < len(words) and words[at] in (
        "كل",
        "من",
        "تقاطعه",
        "تقاطعها",
        "مع",
        "محطتي",
        "محطات",
        "مدينتي",
        "مدينة",
        "كلا",
        "منطقة",
    ):
        at += 1
    return at


def _between(words: Sequence[str], at: int) -> tuple[str, str] | None:
    at = _skip(words, at)
    end = at
    while (
        end < min(len(words), at + 5)
        and not _parts(words[end])
        and not (end > at and words[end].startswith("و") and len(words[end]) > 2)
    ):
        end += 1
    if end == at or end >= len(words):
        return None
    if words[end] in ("و", "وبين"):
        start = _skip(words, end + 1)
        first = words[start : _name(words, start)]
    elif words[end].startswith("و") and not words[end][1:].isdigit():
        rest = words[end][1:]
        stop = _name(words, end + 1, 3)
        first = [rest, *words[end + 1 : stop]]
    else:
        return None
    return _placed(words[at:end], first)


def _from_to(words: Sequence[str], at: int) -> tuple[str, str] | None:
    at = _skip(words, at)
    end = at
    while end < min(len(words), at + 5) and not _parts(words[end]):
        end += 1
    if end == at or end >= len(words) or words[end] not in _TO:
        return None
    start = _skip(words, end + 1)
    return _placed(words[at:end], words[start : _name(words, start)])


def _begins(words: Sequence[str], i: int) -> bool:
    """Whether the next word begins an item of a list: "* طنطا / شربين"."""
    return words[i] in "*•\n-" and i + 1 < len(words) and words[i + 1] not in "*•-"


def _dashed(words: Sequence[str], at: int) -> tuple[str, str] | None:
    end = _name(words, at)
    if end == at or end >= len(words) or words[end] not in ("-", "–", "/", "↔"):
        return None
    return _placed(words[at:end], words[end + 1 : _name(words, end + 1)])


_SIDES = frozenset("الشمال الجنوب الشرق الغرب".split())


def _placed(first: Sequence[str], last: Sequence[str]) -> tuple[str, str] | None:
    """Two names, unless one is a time."""
    names = _headless(first), _headless(last)
    if names[0] in _SIDES or names[1] in _SIDES:
        return None
    timed = any(arabic_hours.is_time(word) or word.isdigit() for side in (first, last) for word in side[:1])
    return None if timed or min(map(len, names)) < 2 else names


def _effect(text: str, lines: bool) -> Effect:
    found = [effect for effect, pattern in EFFECTS if re.search(pattern, text)]
    if found and found[0] is Effect.ROAD_CLOSED and lines and not re.search("شارع|طريق|جسر|نفق", text):
        return Effect.NO_SERVICE
    return found[0] if found else Effect.UNKNOWN


def _mode(text: str) -> str:
    return next((mode for mode, pattern in MODES if re.search(pattern, text)), "")
