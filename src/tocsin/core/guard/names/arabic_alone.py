# SPDX-License-Identifier: AGPL-3.0-or-later
"""One name from abroad in Arabic letters, told by what a log says around it: "فتح تسفاي البوابة", "المفتاح عند أوكونكو".

The word is in no list, whatever small words and endings are taken from it, and stands where nothing but somebody does: between what
hands do and its object, behind a key and "with", behind a parcel and "for", behind a label that asks who is on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.names.arabic_foreign import is_strange
from tocsin.core.guard.names.arabic_words import Word
from tocsin.core.guard.names.lists_ar import PLAIN

Hit = tuple[int, int, float]


def _plain(words: str) -> frozenset[str]:
    return frozenset(word.translate(PLAIN) for word in words.split())


_HANDS = _plain(
    """فتح فتحت أغلق أغلقت قفل قفلت أخذ أخذت ترك تركت نسي نسيت صلح أصلح أصلحت شغل شغلت أطفأ أطفأت فصل فصلت ركب ركبت نقل نقلت فحص فحصت نظف نظفت استلم استلمت سلم سلمت كسر كسرت بدل
    غير لاحظ لاحظت وجد وجدت سجل سجلت وقع وقعت أعاد أعادت ملأ أفرغ أوقف أوقفت وصل شد ضبط مسح عبأ رفع أنزل حرر طلب"""
)
_CAME = _plain("اتصل اتصلت حضر حضرت تأخر تأخرت غاب غابت اعتذر اعتذرت")
_DONE = _plain("بها به")
_HELD = _plain(
    "المفتاح المفاتيح مفتاح مفاتيح البطاقة بطاقة الجهاز اللاسلكي السجل الدفتر سجل دفتر الكشاف الهاتف العهدة الجوال الشارة الرخصة"
)
_WITH = _plain("عند مع لدى بحوزة بعهدة أخذها أخذه استلمها استلمه")
_SENT = _plain("طرد الطرد رسالة ظرف بريد باقة كرتون شحنة مغلف")
_FOR = _plain("ل لـ إلى باسم")
_ON = re.compile("(?:وردي|ورديه|مناوب|نوب|حارس|سائق|مستلم|المشرف|مشرف|الليل|الصباح|المساء)\\S{0,6} ?[:：] ?$")


def alone(text: str, row: Sequence[Word]) -> Iterator[Hit]:
    """Start, end and certainty of each in a row of words."""
    asked = bool(row) and _ON.search(text, max(0, row[0].start - 30), row[0].start) is not None
    if asked and len(row) < 4 and all(is_strange(_joined(word)) for word in row):
        yield row[0].start, row[-1].end, 0.7
    for i in range(1, len(row)):
        if is_strange(_said_for(row[i].plain)) and _stands(row, i):
            yield row[i].start, row[i].end, 0.7


def _joined(word: Word) -> str:
    """A word without "and"."""
    return word.plain[1:] if word.plain.startswith("و") and len(word.plain) > 4 else word.plain


def _said_for(plain: str) -> str:
    return plain.removeprefix("ـ")


def _stands(row: Sequence[Word], i: int) -> bool:
    before = row[i - 1].plain
    ahead = {word.plain for word in row[max(0, i - 5) : i - 1]}
    if before in _HANDS:
        return i + 1 < len(row) and (row[i + 1].plain.startswith("ال") or row[i + 1].plain in _HELD)
    if before in _CAME:
        return i + 1 == len(row) or row[i + 1].plain.startswith("و")
    if before in _DONE:
        return "قام" in ahead
    if before in _WITH:
        return bool(ahead & _HELD)
    return before in _FOR and bool(ahead & _SENT)
