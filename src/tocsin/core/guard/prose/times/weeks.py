# SPDX-License-Identifier: AGPL-3.0-or-later
"""Weeks in short: "Mo–Fr", "ma t/m vr", "lun-ven", "Sa/So", and which of its days a text leaves out."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables

_WEEKS = (
    "mo di mi do fr sa so",
    "mon tue wed thu fri sat sun",
    "mon tues wed thurs fri sat sun",
    "lun mar mer jeu ven sam dim",
    "lu ma me je ve sa di",
    "lun mar mié jue vie sáb dom",
    "lun mar mie jue vie sab dom",
    "lun mar mer gio ven sab dom",
    "lu ma me gi ve sa do",
    "ma di wo do vr za zo",
    "pn wt śr cz pt so nd",
    "pon wt śr czw pt sob nd",
    "pn wt śr czw pt sb ndz",
    "seg ter qua qui sex sáb dom",
    "ma ti ke to pe la su",
    "mån tis ons tors fre lör sön",
    "man tir ons tor fre lør søn",
    "po út st čt pá so ne",
)
_FULL = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WORDS_TO = "bis|to|t/m|tot en met|tot|do|a|al|à|au|till|til"
_TO = rf"(?: ?[–/-] ?| (?:{_WORDS_TO}) )"


@cache
def _weeks(first: str, last: str) -> tuple[list[str], ...]:
    """The weeks in which both days stand."""
    return tuple(week for week in map(str.split, _WEEKS) if first in week and last in week)


def _pair(first: str, last: str) -> tuple[str, str] | None:
    for week in _weeks(first, last):
        return _FULL[week.index(first)], _FULL[week.index(last)]
    return None


_DAYS = {day for week in _WEEKS for day in week.split()}
_SHORT = tables.alternatives(_DAYS)
_PAIR = Late(
    rf"(?i)\b(?<![\w.'-])({_SHORT})\.?({_TO})({_SHORT})(?![\w'])\.?(?=[^\n.;]{{0,24}}\d)",
    begins=first_words(_DAYS),
)


_CLOCK = r"(?:(?:um|at|à|a las|alle|ore|om|kl\.?|klo|o|godz\.?) )?\d{1,2}(?:[:.h]\d\d(?: ?(?:uhr|uur|h|hod\.?|[ap]\.?m\.?))?| ?(?:uhr|uur|h|hod\.?|[ap]\.?m\.?))"
_APART = Late(
    rf"(?i)\b(?<![\w.'-])({_SHORT})(\.?,? {_CLOCK},?{_TO})({_SHORT})\.?(?=,? {_CLOCK}(?!\w|\.\d))",
    begins=first_words(_DAYS),
)
"""Two such days, each with its hour: "Sa 23:15 bis So 4:40"."""


def spelt(text: str) -> str:
    """The text with such days as whole words, where an hour or a date follows."""
    weeks: list[list[str]] = []

    def spelt_pair(found: re.Match[str]) -> str:
        weeks.extend(_weeks(found[1].casefold(), found[3].casefold()))
        return _spelt(found)

    text = _APART.sub(_spelt_apart, _PAIR.sub(spelt_pair, text))
    return _LONE.sub(lambda found: _spelt_lone(found, weeks), text) if weeks else text


_LONE = Late(
    rf"(?i)(?:(?<=[,;/(\n])|(?<=[,;/(\n] )|(?<=\w\w ))(?<![\w.'-])({_SHORT})(?=\.?:? {_CLOCK}(?![\w/]|\.\d)|\.?:? (?:\w+ )?\d{{1,2}} ?[–-] ?\d{{1,2}}(?!\w|[.:]\d))"
)
"""One such day with its hours, behind a pair of the same tongue: "ma-pe klo 9-15 sekä la klo 8-13"."""


def _spelt_lone(found: re.Match[str], weeks: list[list[str]]) -> str:
    day = found[1].casefold()
    week = next((week for week in weeks if day in week), None)
    return _FULL[week.index(day)] if week else found.group()


def _spelt_apart(found: re.Match[str]) -> str:
    pair = _pair(found[1].casefold(), found[3].casefold())
    return f"{pair[0]}{found[2].removeprefix('.')}{pair[1]}" if pair else found.group()


def _spelt(found: re.Match[str]) -> str:
    pair = _pair(found[1].casefold(), found[3].casefold())
    if pair is None:
        return found.group()
    return f"{pair[0]} {'and' if found[2].strip() == '/' else '-'} {pair[1]}"


_WEEKEND = r"(?:week-?ends?|wochenenden?|fines? de semana|fine settimana|weekendy?|weekendów|víkend\w*|viikonlop\w+|helge?r?)"
EXCEPT = rf"\b(?:not|nicht|{tables.pattern('excepts')})\b"
_NO_WEEKEND = Late(
    rf"(?i){EXCEPT}[^\d.;\n]{{0,16}}\b{_WEEKEND}"
    r"|\b(?:weekdays|werktags|an werktagen|jours ouvrés|jours ouvrables|días laborables|giorni feriali|doordeweeks|op werkdagen|w dni robocze|w dni powszednie|dias úteis|arkisin|arkipäivisin|vardagar|hverdage|v pracovní dny)\b"
)


def worked(text: str, at: int, days: list[date]) -> list[date]:
    """Days without Saturdays and Sundays, where the line around a place leaves them out and the week goes on without."""
    line = text[text.rfind("\n", 0, at) + 1 :].partition("\n")[0]
    if len(days) < 2 or not _NO_WEEKEND.search(line):
        return days
    return [day for day in days if day.weekday() < 5] or days
