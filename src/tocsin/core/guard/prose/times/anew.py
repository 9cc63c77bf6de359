# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a part that could belong to the moment before it begins a moment of its own."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times.alone import OPEN_END
from tocsin.core.guard.prose.times.beside import AGO, AT_HOUR, BETWEEN, DAYS_FROM, ENDS, OPENER, TO
from tocsin.core.guard.prose.times.moment import Moment


def begins_anew(text: str, found: list[Moment], part: Moment, following: list[Moment]) -> bool:
    """`found` are the moments before a part, `following` the two parts behind it."""
    last = found[-1]
    return (
        _begins_hours(text, last, part, following)
        or _begins_days(text, last, part, following)
        or _are_nights(text, found, part, following)
        or _leads(text, found, part, following)
        or _counts(text, last, part)
        or _is_of_week(text, found, part)
        or _is_of_days(text, found, part)
    )


_NEXT = Late(
    r"(?i)[,\n]|\b(?:und|sowie|and|et|y|e|i|oraz|en|och|og|ja|sekä|samt|nonché|alsook|as well as|ainsi que|así como|bem como)\b"
)
"""What begins the hours of another day: "8 bis 16 Uhr und Sa. 9 bis 13 Uhr"."""
_APART = Late(r"[,\n]")
_TILL = Late(rf"\b(?:{tables.pattern('until')})\b", re.IGNORECASE)


def _begins_hours(text: str, last: Moment, part: Moment, following: list[Moment]) -> bool:
    """Whether a time after a day begins hours of that day: "7.3. klo 7-15"; not when the end has a day of its own."""
    if last.minutes is not None or part.minutes is None or not following or following[0].minutes is None:
        return False
    joined = bool(TO.fullmatch(text, part.end, following[0].start))
    bracketed = text[part.start - 1] == "(" and text[following[0].end : following[0].end + 1] == ")"
    if joined and (bracketed or ":" in text[last.end : part.start]):
        return True
    if len(following) > 1 and following[1].minutes is None and following[1].start - following[0].end < 12:
        apart = text[following[0].end : following[1].start]
        anew = _NEXT if last.day is None else _APART
        if not (anew.search(apart) or OPENER.search(apart) or _TILL.search(apart)):
            return False
    return joined


_AMONG = Late(rf"\b(?:{BETWEEN})\b", re.IGNORECASE)
"""Days told as a pair of their own behind an hour: "das 22h às 4h, entre 30/11 e 4/12"."""


def _begins_days(text: str, last: Moment, part: Moment, following: list[Moment]) -> bool:
    """Whether days of their own begin behind an hour: "dès 21h40, du mardi 4 au samedi 8"."""
    if last.minutes is None or part.minutes is not None:
        return False
    if _AMONG.search(text, last.end, part.start):
        return True
    if not DAYS_FROM.search(text, last.end, part.start):
        return False
    ends = [part.end] + [one.end for one in following]
    return any(
        TO.fullmatch(text, end, one.start)
        for end, one in zip(ends, following, strict=False)
        if one.minutes is None
    )


def _leads(text: str, found: list[Moment], part: Moment, following: list[Moment]) -> bool:
    """Whether a day behind an end belongs to the hour behind it: "21-5 Uhr, Fr 21 Uhr bis", "bis 16 Uhr, am 25.12. ab 8 Uhr"."""
    last = found[-1]
    if last.minutes is None or last.dated or part.minutes is not None or not following:
        return False
    hour = following[0]
    if "," not in text[last.end : part.start] or hour.minutes is None or hour.start - part.end > 16:
        return False
    ranged = (
        len(found) > 1 and found[-2].minutes is not None and TO.fullmatch(text, found[-2].end, last.start)
    )
    return bool(ranged or ENDS.search(text, max(0, last.start - AGO), last.start))


def _are_nights(text: str, found: list[Moment], part: Moment, following: list[Moment]) -> bool:
    """Whether days of their own begin behind a range of hours: "11 p.m. to 5 a.m. November 26 to 28"."""
    if len(found) < 2 or part.minutes is not None or found[-1].dated or found[-2].dated:
        return False
    hours = found[-2].minutes is not None and TO.fullmatch(text, found[-2].end, found[-1].start)
    if (
        not hours
        or not following
        or following[0].minutes is not None
        or not TO.fullmatch(text, part.end, following[0].start)
    ):
        return False
    return len(following) < 2 or following[1].minutes is None or following[1].start - following[0].end > 12


def _counts(text: str, last: Moment, part: Moment) -> bool:
    """Whether a bare number before a day is none of its hours: "line 4 on 3 March"."""
    bare = last.minutes is not None and not last.sure and text[last.start : last.end].isdigit()
    return bare and part.minutes is None and not AT_HOUR.search(text, max(0, last.start - AGO), last.start)


def _is_of_week(text: str, found: list[Moment], part: Moment) -> bool:
    """Whether an hour is that of all the days before it: "Sunday - Thursday 9 p.m.–end of service", "Mon to Fri, 9 to ..."."""
    if len(found) < 2 or part.minutes is None:
        return False
    comma = "," in text[found[-1].end : part.start] and TO.match(text, part.end)
    if not (comma or OPEN_END.match(text, part.end)):
        return False
    days = all(m.weekday is not None and m.day is None and m.minutes is None for m in found[-2:])
    return days and bool(TO.fullmatch(text, found[-2].end, found[-1].start))


_SINCE_BEHIND = Late(
    r"(?::?(?:st[aä]|lt[aä]))?\s(?:alkaen|lähtien|eteenpäin|jälkeen)(?!\w)|:st[aä](?!\w)|\sja\s(?:klo\s)?\d{1,2}(?:[.:]\d\d)?\s(?:välillä|välisenä)(?!\w)",
    re.IGNORECASE,
)
"""Finnish tells behind an hour that it begins something."""
_SINCE_AHEAD = Late(r"(?<!\w)(?:after|before|na|vóór|voor|jälkeen|efter|etter|après|po)(?!\w)", re.IGNORECASE)


def _is_of_days(text: str, found: list[Moment], part: Moment) -> bool:
    """Whether an hour is that of every day from one to the other: "3.-7.5. klo 22 alkaen", "3-7 May after 9 pm"."""
    if (
        len(found) < 2
        or part.minutes is None
        or any(m.minutes is not None or m.day is None for m in found[-2:])
    ):
        return False
    if not TO.fullmatch(text, found[-2].end, found[-1].start):
        return False
    return bool(_SINCE_BEHIND.match(text, part.end) or _SINCE_AHEAD.search(text, found[-1].end, part.start))
