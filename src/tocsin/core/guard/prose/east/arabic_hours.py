# SPDX-License-Identifier: AGPL-3.0-or-later
"""Times of Arabic notices in English words: "من الساعة 10 إلى 14" as "from 10:00 to 14:00"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late

_ENGLISH = "January February March April May June July August September October November December".split()
# The Gulf's and Egypt's, the Levant's and Iraq's, the Maghreb's.
_MONTHS = {
    name: _ENGLISH[n]
    for names in (
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
        "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
        "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
        "يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
    )
    for n, name in enumerate(name.replace("_", " ") for name in names.split())
}
_DAYS = dict(
    zip(
        "الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد".split(),
        "Monday Monday Tuesday Wednesday Wednesday Thursday Friday Saturday Sunday Sunday".split(),
        strict=True,
    )
)
_HOURS = {
    name: hour
    for hour, names in enumerate(
        "الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة الثانية_عشرة".split(),
        1,
    )
    for name in (
        names.replace("_", " "),
        names.replace("_", " ").removesuffix("ة") if " " in names else names,
    )
}


def _any(names: dict[str, str] | dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_LATE = "مساءً|مساء|ليلاً|ليلا|عصراً|عصرا|بعد الظهر|من بعد الظهر|بعد العصر|م(?![\u0621-\u064a])"
_EARLY = "صباحاً|صباحا|فجراً|فجرا|من صباح|قبل الظهر|بعد منتصف الليل|ص(?![\u0621-\u064a])|الصباح|صباح(?= (?:ال|يوم))|(?:عند )?منتصف (?:ال)?ليل"
_NOON = "ظهراً|ظهرا|الظهر|ظهر(?= (?:ال|يوم))"
_TIME = Late(
    rf"(?P<date>(?:(?P<first>\d{{1,2}}) ?(?P<and>و|-|إلى) ?)?(?P<day>\d{{1,2}})(?: من)?(?: شهر)? (?P<month>{_any(_MONTHS)})(?![\u0621-\u064a])(?:[ ،]{{1,2}}(?P<year>20\d\d))?)"
    rf"|(?P<numbers>(?<![\d/])(?P<dd>\d{{1,2}}) ?[/-] ?(?P<mm>\d{{1,2}}) ?[/-] ?(?P<yyyy>20\d\d))"
    rf"|(?<![\u0621-\u064a])(?P<weekday>[ول]?(?:{_any(_DAYS)}))(?![\u0621-\u064a])"
    rf"|(?P<clock>(?P<said>(?:ال)?ساعة \(?)?(?:(?P<hour>\d{{1,2}})(?::|[.،,](?=[0-5]\d(?:[^\d-]|$)))(?P<minute>[0-5]\d)(?!\d|-(?!\d{{1,2}}:))|(?P<hours>(?<![\d/:.])\d{{1,2}}(?!\d|[/:.]\d))|(?P<worded>{_any(_HOURS)})(?![\u0621-\u064a]))(?: ?و(?P<part>النصف|نصف|الربع|\d\d دقيقة))?(?: ?(?:من )?(?:(?P<late>{_LATE})|(?P<early>{_EARLY})|(?P<noon>{_NOON})))?)"
    r"|(?P<midnight>منتصف (?:ال)?ليل)|(?P<midday>منتصف النهار|الظهيرة)"
    r"|(?<![\u0621-\u064a])(?:(?P<until>و?(?:إلى|الى) حدود|وحتى|حتى|حتي|ولغاية|لغاية|إلى غاية)|(?P<to>إلى|الى|إلي)|(?P<since>ابتداءً? من|ابتداء من|اعتبارا من|اعتباراً من|بدءا من|بدءاً من|انطلاقا من|منذ|من)|(?P<between>بين)|(?P<join>و(?=\d|الساعة)))"
    r"|(?P<dash>[-–])|(?P<stop>[.؛;\n](?!\d))|(?P<comma>،)"
)
_GAP = 12
"""Letters between two times that may say nothing: "يوم", "من مساء يوم"."""


def is_time(word: str) -> bool:
    return word in _DAYS or word in _MONTHS or word.lstrip("و") in ("الساعة", "ساعة", "صباح", "مساء", "يوم")


def told(text: str) -> str:
    """The days, hours and what joins them, in order; everything else becomes a comma."""
    said: list[str] = []
    at = 0
    for found in _TIME.finditer(text):
        if found["clock"] and not _is_clock(found, text, said):
            continue
        if found.start() - at > _GAP and said:
            said.append(",")
        said.append(_said(found))
        at = found.end()
    return _tidy(" ".join(one for one in said if one))


def _is_clock(found: re.Match[str], text: str, said: list[str]) -> bool:
    """A bare number is an hour only behind the word for one, with a half of the day, or behind another hour."""
    if found["said"] or found["hour"] or found["late"] or found["early"] or found["noon"]:
        return True
    if found["worded"]:
        return bool(said) and bool(re.search(r"\d\d:\d\d (?:to|until|and)$", " ".join(said[-2:])))
    return bool(re.search(r"\d\d:\d\d (?:to|until|and|-)$", " ".join(said[-2:])))


_AND = {"و": "and", "-": "to", "إلى": "to"}


def _said(found: re.Match[str]) -> str:
    if found["date"]:
        year = f" {found['year']}" if found["year"] else ""
        month = _MONTHS[found["month"]] + year
        before = f"{int(found['first'])} {month} {_AND[found['and']]} " if found["first"] else ""
        return f"{before}{int(found['day'])} {month}"
    if found["numbers"]:
        number = int(found["mm"])
        return f"{int(found['dd'])} {_ENGLISH[number - 1]} {found['yyyy']}" if 1 <= number <= 12 else ""
    if found["weekday"]:
        return _DAYS[found["weekday"].lstrip("ول") if found["weekday"] not in _DAYS else found["weekday"]]
    if found["clock"]:
        return _clock(found)
    kind = found.lastgroup or ""
    return {
        "midnight": "00:00",
        "midday": "12:00",
        "until": "until",
        "to": "to",
        "since": "from",
        "between": "between",
        "join": "and",
        "dash": "-",
        "stop": ".\n",
        "comma": ",",
    }[kind]


def _clock(found: re.Match[str]) -> str:
    hour = _HOURS[found["worded"]] if found["worded"] else int(found["hour"] or found["hours"])
    part = found["part"] or ""
    minute = int(found["minute"] or 0) or (
        30 if "نصف" in part else 15 if "ربع" in part else int(part[:2]) if part else 0
    )
    if (found["late"] and hour < 12) or (found["noon"] and hour < 11):
        hour += 12
    elif hour == 12 and (found["early"] or (found["late"] or "").startswith("ليل")):
        hour = 0
    return f"{hour:02d}:{minute:02d}" if hour < 25 else ""


# What joins places and not times stands before no time.
_IDLE = Late(r"(?:(?:from|to|between|and|until|-) )+(?=[,.]|$|from|between|until)")
_AGAIN = Late(r"from (?=(?:\w+day|\d{1,2} [A-Z]\w+(?: \d{4})?)?\s*,?\s*from)")


def _tidy(said: str) -> str:
    return _IDLE.sub("", _AGAIN.sub("", said + " "))
