# SPDX-License-Identifier: AGPL-3.0-or-later
"""Days: dates in figures and in words, weekdays, and months with their year."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import cache
from itertools import product

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.shortened import stands

_MONTH, _DAY, _SHORT = tables.spelt("months"), tables.spelt("days"), tables.spelt("short_months")
PART = r"(?<=\w{5})(?:s|avond|ochtend|morgen|middag|voormiddag|namiddag|nacht|abend|früh|vormittag|nachmittag|mittag|nachts|abends|sta|na|hin|lle|ksi|n|i?sin|-?(?:aamu|ilta|illa|yö|iltapäivä)(?:na|nä|sta|stä|an|un|hön|yn|lla|llä|n)?|s?(?:kväll|morgon|natt|eftermiddag)(?:en)?|s?(?:aften|morgen|nat|eftermiddag|formiddag))"
"""What is glued to a weekday: "Freitagabend", "maandagochtend", "perjantaista"; Mons and Thun are towns."""
DAY = Late(rf"(?:{_DAY})(?:{PART})?")
"""A weekday in small letters, with its part of the day."""
PATTERN = rf"""
    (?=\d)(?:(?P<iso>(?<!\d)\d{{4}}-\d{{2}}-\d{{2}}(?!\d))
  | (?P<dmy>(?<![\d.,/])\d{{1,2}}(?:\ ?\.\ ?\d{{1,2}}\ ?\.\ ?|/\d{{1,2}}/|-\d{{1,2}}-)(?:\d{{4}}|(?<!\ )\d{{2}})(?!\d|[:.]\d))
  | (?P<dots>(?=\d\d?\.)(?<![\d.,])(?<!\.(?:00|1[3-9]|[2-5]\d)[–-])(?<!\.(?:00|1[3-9]|[2-5]\d)\ [–-]\ )(?<!\balle\ )(?<!\blas\ )(?<!\bàs\ )(?<!\bore\ )(?<!\bklo\ )(?<!\bkello\ )(?<!\bkl\.\ )(?<!\bgodz\.\ )(?<!\bgodziny\ )(?<!\bgodzinie\ )\d{{1,2}}\.\ ?(?:0?[1-9]|1[0-2])\.(?!\d))
  | (?P<slash>(?<![\d./])\d{{1,2}}/\d{{1,2}}(?![\d/]))
  | (?P<dmon>(?<![\d:.])\d{{1,2}}(?:\.\ ?|(?:er|[º°]|st|nd|rd|th)?\ ?)(?:de\ |of\ |d')?(?:(?:{_MONTH})|(?<=\ )(?:{_SHORT}|mar\.?))(?:s?(?!\w))(?:,?\ (?:de\ )?\d{{4}}(?!\d))?))
  | (?=\D)(?:(?P<mond>(?<!\w)(?:{_MONTH}|mar)\ \d{{1,2}}(?:st|nd|rd|th)?(?!\d|:\d|\ ?[ap]\.?m|\ (?:de\ )?(?:{_MONTH}))(?:(?:,\ ?|\ )\d{{4}}(?!\d))?)
  | (?P<month>(?<![\w.])(?:{_MONTH})\ (?:de\ )?20\d\d(?!\d)))
  | (?P<wday>(?<![\w-])(?:{_DAY})(?:{PART})?(?!\w)(?:\.(?=\ \d))?(?:\ (?:the\ )?\d{{1,2}}(?:st|nd|rd|th)(?!\w|\ (?:of\ )?(?:{_MONTH}|{_SHORT}|mar\b)))?(?:,?\ (?:den|d\.)\ \d{{1,2}}\.?(?!\w|[:/]\d|\.?\d|\.?\ ?(?:\d|(?:{_MONTH}|{_SHORT})(?!\w))))?(?:,?\ (?:dia\ |día\ )?(?:2[5-9]|3[01])(?!\w|[.:,/]\d|-\d{{1,2}}-\d|\.\ ?(?:\d|{_MONTH})|\ (?:de\ )?(?:{_MONTH})))?)
"""
"""In small letters, verbose."""
NAMES = frozenset(
    re.sub(r"\(\?<.*?\)|[\\(?].*", "", one) for field in ("months", "days") for one in tables.spellings(field)
) | {"mar"}
"""How what it finds in words begins."""
KINDS = ("iso", "dmy", "dots", "slash", "dmon", "mond", "month", "wday")

_STREET = Late(
    r"(?:\b(?:rue|place|avenue|boulevard|quai|cours|square|plaza|calle|via|piazza|corso|ulic\w{1,3}|plac\w{0,2}|rond\w{1,2}|rua|praça)(?: (?:du|de|del|dos|da|do))?|\b(?:ul|al|pl)\.) $",
    re.IGNORECASE,
)
"""A date after one of these is a street's name: "rue du 4 septembre", "ul. 11 Listopada"."""


@cache
def _places(*fields: str) -> dict[str, int]:
    """Each spelling of the names of some fields ("months", "days"), with and without its point, and its place in them."""
    spelt: dict[str, int] = {"mar": 2} if "short_months" in fields else {}
    for field, lexicon in product(fields, tables.ALL):
        for place, group in enumerate(getattr(lexicon, field)):
            for one in group.split("|"):
                bare = re.sub(r"\(.*?\)|\\|\?", "", one)
                for way in (one, bare, bare.replace(".", "")):
                    spelt.setdefault(way, place)
    return spelt


def _place_of(field: str, word: str) -> int:
    plain = re.sub(r"\s+", " ", word.casefold().strip())
    spelt = _places("days") if field == "days" else _places("short_months", "months")
    if plain not in spelt:
        plain = plain.rstrip(".")
    if field == "days" and plain not in spelt:
        plain = re.sub(f"(?:{PART})$", "", plain)
    return spelt.get(plain, 0)


def _year(text: str) -> int:
    number = int(text)
    return number + 2000 if number < 100 else number


def _numbers(text: str, american: bool) -> tuple[int, int, int]:
    parts = [int(p) for p in re.findall(r"\d+", text)]
    day, month = parts[0], parts[1]
    if (american and month <= 31 and day <= 12) or month > 12:
        day, month = month, day
    return (_year(str(parts[2])) if len(parts) > 2 else 0), month, day


def _worded(text: str) -> tuple[int, int, int]:
    word = re.search(
        r"[^\W\d_]{3,}\.?(?<!de)", re.sub(r"(?i)\b(?:de|of)\b|(?<=\d)(?:er|st|nd|rd|th)\b", " ", text)
    )
    numbers = re.findall(r"\d+", text)
    month = _place_of("months", word.group()) + 1 if word else 1
    return (int(numbers[1]) if len(numbers) > 1 else 0), month, int(numbers[0])


def _real(day: tuple[int, int, int]) -> bool:
    try:
        date(day[0] or 2024, day[1], day[2])
    except ValueError:
        return False
    return True


def _date(kind: str, found: re.Match[str], american: bool) -> Moment | None:
    text = found.group()
    if kind == "dmon" and _STREET.search(found.string, max(0, found.start() - 20), found.start()):
        return None
    if kind == "iso":
        year, month, number = (int(p) for p in text.split("-"))
        day = (year, month, number)
    elif kind in ("dmon", "mond"):
        day = _worded(text)
    else:
        day = _numbers(text, american and kind in ("slash", "dmy") and "/" in text)
    return Moment(found.start(), found.end(), day=day, sure=kind != "slash") if _real(day) else None


_UNTIL = Late(
    rf"(?i)(?<!\w)(?:{tables.pattern('until')}) (?:(?:the )?(?:end of|ende|fin de|fine|eind|końca|slutet av) )?$"
)
_SINCE = Late(rf"(?i)(?<!\w)(?:{tables.pattern('since')}) $")


def _whole(found: re.Match[str], text: str) -> Moment | None:
    """A month with its year is a day only as an end, its last one, or a beginning, its first."""
    before = (text, max(0, found.start() - 30), found.start())
    year, month = int(found.group()[-4:]), _place_of("months", found.group().split(" ")[0]) + 1
    if _UNTIL.search(*before):
        return Moment(found.start(), found.end(), day=(year, month, monthrange(year, month)[1]))
    return Moment(found.start(), found.end(), day=(year, month, 1)) if _SINCE.search(*before) else None


_PAST = Late(
    r"(?<!\w)(?:(?:since|seit|depuis|sinds|sedan|siden|fin\s+da|da\s+quando)(?: (?:last|le|i|dem|vorigen|letzten|sidste|den))?|last|letzte[rnm]?|vergangene[rnm]?|vorige[rn]?|afgelopen|vorige|zeszł\w+|ubiegł\w+|viime|minul\w+|(?<=\w\W)i) $"
)
"""What makes a weekday the last one; Swedish says "i tisdags"."""
_PASSED = Late(r",? (?:dernier|passée?|pasado|scors[oa]|passad[oa]|last)(?!\w)")


def _is_past(found: re.Match[str]) -> bool:
    text, begins = found.string, found.start()
    before = _PAST.search(text, max(0, begins - 24), begins)
    if before and before.group() == "i ":
        return found.group().endswith("s")
    return bool(before or _PASSED.match(text, found.end()))


_NUMBER = Late(r",? (?:dia |día |the |den |d\. )?\d+(?:st|nd|rd|th|\.)?$")
"""The number of a weekday that no hour can be: "lunedì 27"."""


def day_of(kind: str, found: re.Match[str], american: bool, text: str) -> Moment | None:
    """The day or weekday that PATTERN found as one of KINDS; None when it is a street's name or no day at all."""
    if kind == "month":
        return _whole(found, text)
    if kind == "wday":
        if not stands(text, found):
            return None
        weekday = _place_of("days", _NUMBER.sub("", found.group()))
        return Moment(found.start(), found.end(), weekday=weekday, past=_is_past(found))
    return _date(kind, found, american)
