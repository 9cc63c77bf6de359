# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finds the words of the lists in Chinese, Japanese, Korean, Arabic and Hebrew text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.late import Late
from tocsin.core.guard.terms import lists as terms
from tocsin.core.guard.words import Token

Hit = tuple[str, int, int, float]

_CJK_CHAR = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u06ff]")
_ARABIC_FORM = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "ؤ": "و", "ئ": "ي", "ـ": None}
)
_FLYING = frozenset("طايره الطايره طايرات الطايرات".split())  # "الطائرة المسيرة", a drone
# "رأس السنة", the new year: the word for a year is the Sunnis', too.
_YEAR = frozenset(("السنه", "سنه"))
_OF_YEAR = frozenset("راس هذه نهايه بدايه خلال طوال اخر منتصف طول مدار".split())
# "حامل البطاقة", who holds a card: the word for pregnant is that of a holder, too.
_HELD = tuple("البطاق بطاق التصريح تصريح الجواز جواز الرخص رخص الشهاد المفتاح التذكر لوح أدوات".split())
# "حقيبة مفقودة": a thing is lost, too.
_LOST = tuple(
    "حقيب حقائب حقايب امتع مفتاح مفاتيح محفظ هاتف جوال طرد طرود شحن وثيق جواز بطاق قطع رخص ملف نظار لوح معطف حاسوب مظل كرتون صندوق صفيح صفايح برغي براغي مسمار مسامير غطاء اغطي حاجز سلم خرطوم كابل عدة اداة ادوات مقبض قفل".split()
)
_CLITIC = re.compile("^(?:[وف]?(?:[بلك]?ال|لل|[بلك])?|ה|ב|ל|מ|ש)")
_CJK = {w: kind for kind, text in terms.CJK.items() for w in text.split()}
_CJK_TERM = Late("|".join(sorted(map(re.escape, _CJK), key=len, reverse=True)))
# "工会大厦", "游行花车": a house, a street, a thing.
_HAN_THINGS = tuple(
    "专科 堂 門診 门诊 医院 醫院 病房 病区 诊室 营 營 大厦 大楼 花车 路 街 站 巷 广场站 廣場站 广场路 广场街".split()
)
_SEMITIC = {
    w.replace("־", " ").translate(_ARABIC_FORM): k
    for k, t in (*terms.ARABIC.items(), *terms.HEBREW.items())
    for w in t.split()
}


def eastern(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of every term found."""
    from tocsin.core.guard.terms.east import eastern_terms  # words that most desks never need

    if _CJK_CHAR.search(text):
        for match in _CJK_TERM.finditer(text):
            if not text.startswith(_HAN_THINGS, match.end()):
                yield _CJK[match.group()], match.start(), match.end(), 0.9
    yield from eastern_terms(text, words)
    if _RIGHT_TO_LEFT.search(text):
        yield from _semitic(words)


def _semitic(words: Sequence[Token]) -> Iterator[Hit]:
    for i, token in enumerate(words):
        if token.word[0] >= "\u0590":
            plain = token.word.translate(_ARABIC_FORM)
            if plain in _YEAR and i and words[i - 1].word.translate(_ARABIC_FORM) in _OF_YEAR:
                continue
            if "مسير" in plain and i and words[i - 1].word.translate(_ARABIC_FORM) in _FLYING:
                continue
            if plain == "حامل" and i + 1 < len(words) and _holds(words[i + 1].word):
                continue
            if plain.startswith("مفقود") and _of_a_thing(words, i):
                continue
            kind = _SEMITIC.get(plain) or _SEMITIC.get(_CLITIC.sub("", plain))
            if kind:
                yield kind, token.start, token.end, 0.85


def _holds(after: str) -> bool:
    """ "حامل البطاقة", "حامل الكاميرا": whose card it is, and a stand."""
    return after.startswith(_HELD) or (after.startswith("ال") and after not in _NOW)


_NOW = frozenset("الآن الان اليوم الشهر الشهور الأشهر الأسبوع".split())


def _of_a_thing(words: Sequence[Token], i: int) -> bool:
    """Whether a thing stands before, or what is missing is missing from it: "مفقود منه لوحان"."""
    if i + 1 < len(words) and words[i + 1].word in _FROM_IT:
        return True
    return i > 0 and _is_thing(words[i - 1].word)


_FROM_IT = frozenset("منه منها منهما".split())


def _is_thing(word: str) -> bool:
    return word.translate(_ARABIC_FORM).removeprefix("ال").startswith(_LOST)
