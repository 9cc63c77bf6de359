# SPDX-License-Identifier: AGPL-3.0-or-later
"""One given name in a note in Chinese or Arabic, beside what only colleagues do: "志强去拿钥匙", "阿梅那里", "陈工检查", "سألت ليلى".

Asked of what staff type and by the audit: in the news such a word is a street, a ship or a wish. Linear: names have two letters or a word.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.names import given_alone_words as words
from tocsin.core.guard.names.han_surnames import DOUBTFUL, SURNAMES
from tocsin.core.guard.names.lists_ar import MAYBE, PLAIN, SURE

Span = tuple[int, int]

_HAN = "\u4e00-\u9fff"
_GIVEN = "|".join(words.GIVEN.split())
_FLOWERS = "|".join(words.FLOWERS.split())
_FOND = f"阿[{words.FOND}]"
_COLLEAGUE = f"[老小大][{SURNAMES}](?![{words.NOT_BEHIND}])"
_BEGINS = rf"(?:(?<![{_HAN}])|(?<=班[:：])|(?<=人[:：]))"
_ONE = rf"(?:{_GIVEN}|{_FOND}|{_COLLEAGUE})"
_HAN_NAMES = tuple(
    Late(source)
    for source in (
        rf"{_BEGINS}(?P<name>{_ONE})(?=(?:和[{_HAN}]{{2,3}}|跟[{_HAN}]{{2,3}})?(?:{words.DOES}))",
        rf"(?:{words.AHEAD})(?P<name>{_GIVEN}|{_FOND})(?![{words.NOT_BEHIND}])",
        rf"是(?P<name>{_GIVEN}|{_FOND})的(?=$|[^{_HAN}])",
        rf"在(?P<name>{_ONE})(?={words.AT})",
        rf"(?:{_BEGINS}|(?<=通知)|(?<=[让叫请找问跟和给由替是]))(?P<name>(?:[{SURNAMES}](?<!施)|{_GIVEN}|{_FLOWERS})(?:{words.TITLES}))(?![{words.NOT_BEHIND}们])(?=$|[^{_HAN}]|{words.DOES})",
        rf"(?:{_BEGINS}|(?<=通知)|(?<=[让叫请找问跟和给由替是]))(?P<name>[{SURNAMES}{DOUBTFUL}](?<![施万金方石水木白])工)(?=$|[^{_HAN}]|{words.DOES})",
        rf"(?:{_BEGINS}|(?<=通知)|(?<=[让叫请找问跟和给由替是]))(?P<name>[{DOUBTFUL}](?<![白早晚中夜])(?:班长|组长|工长|师傅|阿姨|大姐|大哥))(?=$|[^{_HAN}]|{words.DOES})",
        rf"[早中晚夜白]班[:：](?P<name>{_ONE})(?=$|[^{_HAN}])",
    )
)
_NAME = "(?P<name>[ء-ي]{3,12})(?![ء-ي])"
_SAID = "(?:سل[ّ]?م|طلب|سأل|قال|اتصل|تأخر|غاب|تغيب|حضر|نسي|أغلق|فتح|استلم|ترك|غادر|وصل|أبلغ|بل[ّ]?غ|وق[ّ]?ع|غط[ّ]?ى|ناوب|أخذ|راجع|اعتذر)"
_TOLD = "(?:اتصلوا|اتصل|اتصلي|استعينوا) ب"
_WITH = "(?:المفتاح|المفاتيح|المفتاح الرئيسي|البطاقة|الجهاز|اللاسلكي|العهدة|السجل) (?:مع|عند|لدى)"
_ASKED = "(?:بل[ّ]?غوا|أبلغوا|اسألوا|كلموا|راجعوا|أخبروا|ذكروا|نادوا|ينوب عن|بدلا من|بدل|نيابة عن)"
_LATER = "(?:لم (?:ي|ت)حضر|لن (?:ي|ت)حضر|(?:لن|لم) (?:ي|ت)أت\\w?|في إجازة|في اجازة|غائب(?:ة)?|نسي(?:ت)?|س(?:ي|ت)غطي|(?:ي|ت)غطي|تأخر(?:ت)?|مريض(?:ة)?|متأخر(?:ة)?|س(?:ي|ت)ستلم|(?:ي|ت)داوم|لا (?:ي|ت)داوم|مناوب(?:ة)?|أخذ(?:ت)?|استلم(?:ت)?|سلم(?:ت)?|غادر(?:ت)?|خرج(?:ت)?|لديه|لديها|عنده|عندها|معه المفتاح|معها المفتاح)"
_SURELY = tuple(
    Late(source)
    for source in (
        rf"(?<![ء-ي]){_SAID}(?:ت|وا|نا)? {_NAME}",
        rf"(?<![ء-ي]){_TOLD}{_NAME}",
        rf"(?<![ء-ي])(?:{_ASKED}) {_NAME}",
        rf"(?:^|[.:،؛\n] ?){_NAME}(?= {_LATER})",
        rf"(?<![ء-ي])(?:ال)?(?:موظف|عامل|حارس|سائق|زميل|ممرض|فني|مشرف|مدير|طالب|مهندس|أستاذ|معلم|طباخ)(?:ة|نا|تنا)? {_NAME}",
    )
)
_PERHAPS = tuple(
    Late(source)
    for source in (
        rf"(?<![ء-ي])(?:سل[ّ]?م|استلم|نسي)ت? {_NAME}(?= (?:ال)?(?:مفتاح|مفاتيح|عهدة|جهاز|سجل|بطاقة))",
        rf"(?<![ء-ي]){_WITH} {_NAME}",
        rf"(?:وردي|مناوب|نوب|حارس|مستلم|مشرف)[ء-ي]{{0,3}}(?: [ء-ي]{{3,10}})? ?: ?{_NAME}(?= ?(?:$|[.،؛\n-]))",
        rf"(?<![ء-ي])(?:تأخر|غاب|تغيب|اعتذر)ت? {_NAME}(?= ?(?:$|[.،؛\n]| عن | و| اليوم| أمس))",
        rf"(?:^|[.:،؛\n] ?){_NAME}(?= (?:لم (?:ي|ت)حضر|لن (?:ي|ت)حضر|س(?:ي|ت)غطي عن|نسي(?:ت)? |في إجازة حتى))",
    )
)
_ONLY_NAMES = frozenset("كريم خالد سعيد منى هدى وليد".split())


def given_alone(text: str) -> Iterator[Span]:
    """Start and end of each."""
    for pattern in _HAN_NAMES:
        yield from (found.span("name") for found in pattern.finditer(text))
    for pattern in _SURELY:
        yield from (found.span("name") for found in pattern.finditer(text) if _plain(found["name"]) in SURE)
    for pattern in _PERHAPS:
        yield from (found.span("name") for found in pattern.finditer(text) if _is_one(found["name"]))


def _plain(word: str) -> str:
    return word.translate(PLAIN)


def _is_one(word: str) -> bool:
    return word in _ONLY_NAMES or _plain(word) in SURE or _plain(word) in MAYBE
