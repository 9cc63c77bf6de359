# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names that are words behind what announces somebody, in Arabic and Chinese: "قال ربيع النهر", "据高山介绍".

No capital tells them there, so only a verb of saying or of asking for somebody does, and what follows must be in the lists of names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.places_zh import WORDS as PLACES_ZH
from tocsin.core.guard.names.arabic_words import SMALL
from tocsin.core.guard.names.han_beside import LITTLE
from tocsin.core.guard.names.han_surnames import DOUBTFUL, GIVEN_CHARS, SURNAMES
from tocsin.core.guard.names.lists_ar import MAYBE, OFFICES, PLAIN, SURE
from tocsin.core.guard.words import Token

Hit = tuple[int, int, float]


def _plain(words: str) -> frozenset[str]:
    return frozenset(word.translate(PLAIN) for word in words.split())


_SAYS = _plain("قال قالت صرح صرحت أوضح أوضحت أضاف أضافت أفاد أفادت")
_ASKS = _plain("الاتصال للاتصال اتصل اتصلوا التواصل للتواصل تواصل تواصلوا تحدث تحدثنا تحدثت اتفقنا")
_WITH = frozenset(("ب", "بـ", "مع"))
# "he said this morning", "at dawn on Friday".
_HOURS = _plain("صباح فجر ربيع مساء ضحى")
_DAYS = _plain(
    "اليوم أمس غد غدا الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأول الآخر الثاني العام"
)
_NAMES = (SURE | MAYBE) - OFFICES
_HAN_NAME = f"(?P<name>[{SURNAMES}{DOUBTFUL}][\u4e00-\u9fff]{{1,2}}?)"
_HAN = Late(
    f"(?:(?<![依根证數数])据|據|(?:请|請)(?:联系|聯繫|联络|找)){_HAN_NAME}"
    "(?=介绍|介紹|透露|讲述|表示|说|說|称|稱|查询|咨询|諮詢|了解|处理|索取|领取|[，。,;；]|$)"
)
# How what speaks and is nobody ends: a side, a service, a trade, a body.
_NO_NAME = frozenset("方面铁速务政业委局站府公司队台网员工人家国众防监部油化电力气象通企厂校院所厅处铁")
_NOT_GIVEN = _NO_NAME | LITTLE


def announced_east(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for m in _HAN.finditer(text):
        name = m["name"]
        if name not in PLACES_ZH and GIVEN_CHARS.issuperset(name[1:]) and _NOT_GIVEN.isdisjoint(name[1:]):
            yield m.start("name"), m.end("name"), 0.7
    for i, word in enumerate(words):
        plain = word.word.translate(PLAIN)
        if plain in _SAYS:
            yield from _named(text, words[i + 1 : i + 3])
        elif plain in _ASKS:
            behind = i + 2 if i + 1 < len(words) and words[i + 1].word in _WITH else i + 1
            yield from _named(text, words[behind : behind + 2])


def _named(text: str, both: Sequence[Token]) -> Iterator[Hit]:
    """Two words of which the first is in the lists of given names, with "to" or "with" written to it perhaps."""
    if len(both) < 2 or text[both[0].end : both[1].start] != " ":
        return
    given, second = (token.word.translate(PLAIN) for token in both)
    called = given in _NAMES or (given[:1] == "ب" and given[1:] in _NAMES)
    dated = given in _HOURS and second in _DAYS
    if called and len(second) > 2 and second not in SMALL and not dated:
        yield both[0].start, both[1].end, 0.75
