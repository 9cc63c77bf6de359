# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of no list in Arabic, told by where a log puts them: "مع تسفاي برهاني", "اعتذر غيديون مولوغيتا", "الزائر: أدنان ورسمه".

Behind a verb of what people do, a word by which something is theirs or handed to them, a label that asks for somebody, or before
"who" and "while he": two words side by side there, neither a plain one nor a place's, are somebody. Linear: two words at each place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.names.arabic_words import Word, common, foreign
from tocsin.core.guard.names.lists_ar import MAYBE, PLACES, PLAIN, SURE, TOWNS
from tocsin.core.guard.words import Token

Hit = tuple[int, int, float]


def _plain(words: str) -> frozenset[str]:
    return frozenset(word.translate(PLAIN) for word in words.split())


# Whose something is, whom it is for; what people do in a log, past and present, he and she.
_BEFORE = _plain(
    """مع لدى قبل بواسطة باسم بحسب حسب وفق يد لصالح بدل بدلا مكان اسمه اسمها المدعو المدعوة تخص يخص إن أن لأن اسأل اسألوا كلم كلموا راجعوا أبلغوا انتظروا سلموا أعطوا
    اتصل اتصلت اعتذر اعتذرت استلم استلمت سلم سلمت تسلم تسلمت وقع وقعت غاب غابت يغيب تغيب متغيب حضر حضرت تأخر تأخرت ذكر ذكرت أبلغ أبلغت أفاد أفادت قال قالت
    طلب طلبت نسي نسيت ترك تركت أغلق أغلقت فتح فتحت أصلح أصلحت نظف نظفت يغطي تغطي غطى غطت ناوب ناوبت يناوب تناوب يستلم تستلم رد ردت كتب كتبت سأل سألت
    شكا شكت اشتكى اشتكت وجد وجدت عثر عثرت أخذ أخذت أعاد أعادت أرجع أرجعت استعار استعارت حجز حجزت غادر غادرت دخل دخلت خرج خرجت نقل نقلت كسر كسرت بالخطأ خطأ
    رأى رأت شاهد شاهدت لاحظ لاحظت أكد أكدت شكر شكرت جاء جاءت زار زارت أحضر أحضرت أودع أودعت تولى تولت يتولى تتولى يقود تقود قاد قادت بدأ بدأت أنهى أنهت
    الليلة اليوم المناوب المناوبة الزائر الزائرة الموظف الموظفة العامل العاملة الحارس الحارسة البواب المستلم المستلمة الفني الفنية المقاول النزيل النزيلة المريض المريضة
    التلميذ التلميذة الراكب الراكبة المشرف المشرفة الطباخ الطباخة الكاتب المحاسب السائق السائقة الضيف الضيفة المتدرب المتدربة المسؤول المسؤولة الطفل الطفلة
    شكوى مكالمة سترة حقيبة دراجة محفظة"""
)
_ASKED = _plain(
    "من إلى الاسم الحضور الحاضرون التوقيع توقيع المرسل المستقبل المستأجر المتصل البديل البديلة وقع الليلة بقلم"
)
# Somebody or somewhere: no road, river or town may stand before.
_WHERE = _plain("عند إلى")
_BEHIND = _plain("وهو وهي الذي التي اعتذر اعتذرت غائب غائبة متغيب متغيبة سيغطي ستغطي")
_HIS = re.compile("(?:ها|هم|كم|ءه|ئه|وه|ات|ية)$")
_DUAL = re.compile("^[يت].{2,}ان$")
_SHORTEST, _BACK = 3, 6
_ARABIC = re.compile("[\u0620-\u06ff]")


def stand(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    row = [Word(token) for token in words if _ARABIC.match(token.word)]
    for i in range(len(row) - 1):
        first, second = row[i], row[i + 1]
        if (
            text[first.end : second.start] == " "
            and _two(first, second)
            and (_told(text, row, i) or _its(first))
        ):
            yield first.start, second.end, 0.75


def _two(first: Word, second: Word) -> bool:
    """Whether neither is a plain word; behind a name no Arabic root is written like a plain one may stand: "ماريبيل كروز"."""
    if not (_strange(first) or _its(first)) or _DUAL.search(second.plain):
        return False
    return _strange(second) or (
        foreign(first.plain) and _bare(second.plain) and len(second.plain) > _SHORTEST
    )


def _its(word: Word) -> bool:
    """ "لهالة قسطندي": whose something is, written to the name."""
    return word.plain[:1] == "ل" and (word.plain[1:] in SURE or word.plain[1:] in MAYBE)


def _told(text: str, row: Sequence[Word], i: int) -> bool:
    behind = row[i + 2] if i + 2 < len(row) else None
    if behind and behind.plain in _BEHIND and text[row[i + 1].end : behind.start] == " ":
        return True
    if not i:
        return False
    said = row[i - 1].plain
    if text[row[i - 1].end : row[i].start].strip() == ":":
        return said in _ASKED or said in _BEFORE
    if text[row[i - 1].end : row[i].start] != " ":
        return False
    if said in _WHERE:
        return not any(word.plain.removeprefix("ال") in PLACES for word in row[max(0, i - _BACK) : i])
    return said in _BEFORE or said.removeprefix("و") in _BEFORE


def _strange(word: Word) -> bool:
    """A given name of the lists, or a word in no list, without an article and nobody's possession."""
    plain = word.plain
    if plain in SURE or plain in MAYBE:
        return True
    if not _bare(plain) or _HIS.search(word.whole):
        return False
    return not (common(plain) or plain in PLACES or plain in TOWNS)


def _bare(plain: str) -> bool:
    """Long enough for a name, and without an article."""
    return len(plain) >= _SHORTEST and not plain.startswith(("ال", "لل", "وال", "بال", "كال", "فال"))
