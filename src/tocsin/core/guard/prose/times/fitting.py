# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which part stands with the one before it: "Thursday, July 26 at 7:00 PM" is one moment."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.beside import AGO, AT_HOUR, DAYS_FROM, OPENER, TO, TOGETHER
from tocsin.core.guard.prose.times.clocks import is_bare, is_pointed
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.tongues.cs import CS
from tocsin.core.guard.prose.tongues.pl import PL


def belongs(text: str, last: Moment, part: Moment) -> bool:
    """Whether a part says more of the moment before it."""
    if last.weekday is not None and part.day and not is_weekdays(text, last, part):
        return False
    return (_fits(text, last, part) or _is_aside(text, last, part)) and _together(text, last, part)


def is_weekdays(text: str, last: Moment, part: Moment) -> bool:
    """Whether a date is that of the weekday before it: no line parts them, no word that begins days of their own
    ("Monday to Friday, from 3 May"), no bracket of two days."""
    if last.weekday is None or last.day or not part.day or part.weekday not in (None, last.weekday):
        return False
    apart = text[last.end : part.start]
    if "\n" in apart or DAYS_FROM.search(apart) or ("(" in apart and "/" in text[part.end : part.end + 3]):
        return False
    return bool(TOGETHER.fullmatch(text, last.end, part.start))


def _fits(text: str, moment: Moment, part: Moment) -> bool:
    if part.minutes is not None:
        # "7/28 11" would be any two numbers: beside a day only a sure time belongs to it.
        sure = (
            part.sure
            or moment.sure
            or is_pointed(text, part)
            or AT_HOUR.search(text, max(0, part.start - AGO), part.start)
        )
        return moment.minutes is None and bool(sure or _is_behind_month(text, moment, part))
    if part.day is not None:
        return moment.day is None
    return moment.weekday is None and moment.day is None


_OF_FOUR = Late(r"\d\d\.\d\d(?!\d)")


def _is_behind_month(text: str, moment: Moment, part: Moment) -> bool:
    """Whether four digits stand right behind a month's name, where no second day can: "18 april 01.10"."""
    worded = moment.day is not None and text[moment.end - 1 : moment.end].isalpha()
    return worded and text[moment.end : part.start] in (" ", ", ") and bool(_OF_FOUR.match(text, part.start))


def _is_aside(text: str, last: Moment, part: Moment) -> bool:
    """Whether a weekday only says which day the day before it is: "3 de março [terça-feira]", "3/3/2026, martes, a las 9"."""
    if part.weekday is None or part.day or last.day is None:
        return False
    apart = text[last.end : part.start].strip()
    between_commas = apart == "," and text[part.end : part.end + 1] == "," and last.minutes is None
    return apart in ("[", "(") or between_commas


_DO = Late(r"\bdo\b")
_ENDS = Late(r"\bdo\s*(?:dnia\s*)?$", re.IGNORECASE)
_SLAVIC_DAY = Late(
    rf"\d{{1,2}}\. ?(?:\d|{'|'.join(CS.months)})|\d{{1,2}} (?:{'|'.join(PL.months)})|(?:{'|'.join((*PL.days, *CS.days))})",
    re.IGNORECASE,
)


def _together(text: str, last: Moment, part: Moment) -> bool:
    if not TOGETHER.fullmatch(text, last.end, part.start):
        return False
    if _DO.search(text, last.end, part.start) and not _is_one_end(text, last, part):
        return False
    # "Sunday - Thursday from 9 pm": what follows "from" is a span of its own on those days.
    return last.minutes is not None or part.minutes is None or not OPENER.search(text, last.end, part.start)


def _is_one_end(text: str, last: Moment, part: Moment) -> bool:
    """What "do" between a day and a time means: "of the" in "22h do dia 3"; "until" in "od 15 sierpnia do godz. 4.00",
    but one end in "do 30 listopada do godz. 12.00"."""
    if part.minutes is None:
        return not _SLAVIC_DAY.match(text, part.start)
    return bool(_ENDS.search(text, max(0, last.start - AGO), last.start))


_UNIT = Late(r"(?i)\d ?(?:uhr|uur|hod|hrs|hours)")


def _shares_unit(text: str, part: Moment, following: list[Moment]) -> bool:
    """Whether a number is an hour whose unit stands at the end of another day's: "Samstag 21 bis Sonntag 13 Uhr"."""
    day, hour = following[0], following[1]
    if day.weekday is None or day.day or hour.minutes is None or hour.start - day.end > 2:
        return False
    apart = text[part.end : day.start].strip()
    return bool(_UNIT.search(text, hour.start, hour.end + 4)) and (
        apart == "und" or bool(TO.fullmatch(text, part.end, day.start))
    )


_ROMANCE_TO = Late(r"\s*\(?(?:alle|al|à|a|au|às|a las|hasta|fino|até|jusqu)(?!\w)", re.IGNORECASE)

_DAY_NUMBER = Late(r",? (?:dia |día |the )?")


def numbers_day(text: str, last: Moment, part: Moment, following: list[Moment]) -> bool:
    """Whether a bare number behind a weekday is that day's: "venerdì 3", "quarta-feira (16)"; hours are "Samstag 8 bis 16 Uhr"."""
    if last.weekday is None or last.day is not None or not is_bare(text, part):
        return False
    if not 0 < int(text[part.start : part.end]) < 32:
        return False
    if text[last.end : part.end + 1] == f" ({text[part.start : part.end]})":
        return True
    if not _DAY_NUMBER.fullmatch(text, last.end, part.start):
        return False
    if len(following) > 1 and _shares_unit(text, part, following):
        return False
    if last.minutes is not None or not following or following[0].minutes is None:
        return True
    joined = TO.fullmatch(text, part.end, following[0].start)
    return not joined or bool(_ROMANCE_TO.match(text, part.end))
