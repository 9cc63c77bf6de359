# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which recurrence rules are expanded. A rule that can never match makes any expander count to the year 9999."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from math import prod
from typing import Any

_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_COARSE = frozenset({"MONTHLY", "YEARLY"})
_ORDINAL = re.compile(r"[+-]?\d")
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_OLD = timedelta(days=730)


def _part(rule: Any, name: str) -> list[Any]:
    found = rule.get(name) or []
    return found if isinstance(found, list) else [found]


def _whole(rule: Any, name: str) -> list[int]:
    return [int(v) for v in _part(rule, name)]


def frequency(rule: Any) -> str:
    return str((_part(rule, "FREQ") or [""])[0]).upper()


def rules(event: Any) -> list[Any]:
    found = event.get("RRULE")
    return found if isinstance(found, list) else [found] if found else []


def doubtful(event: Any) -> str:
    """Why a rule is not expanded, or "". Refused: within-day repeats, and combinations that may never match."""
    try:
        return next((fault for rule in rules(event) if (fault := _doubt(rule))), "")
    except Exception as error:  # icalendar raises its own kinds when a broken rule is touched
        return f"an unreadable rule ({type(error).__name__})"


def _doubt(rule: Any) -> str:
    kind = frequency(rule)
    if kind not in _FREQUENCIES:
        return f"repeats {kind[:20].lower() or 'without a frequency'}"
    if prod(max(1, len(_part(rule, name))) for name in ("BYHOUR", "BYMINUTE", "BYSECOND")) > 4:
        return "many times a day"
    if any(not 0 < step <= 1000 for step in _whole(rule, "INTERVAL")):
        return "an interval that is none"
    return "" if _can_match(rule, kind) else "a combination of days that may never come"


def _can_match(rule: Any, kind: str) -> bool:
    days, month_days = _part(rule, "BYDAY"), _whole(rule, "BYMONTHDAY")
    year_days, weeks = _whole(rule, "BYYEARDAY"), _whole(rule, "BYWEEKNO")
    ordinal = any(_ORDINAL.match(str(d)) for d in days)
    if sum((bool(month_days), bool(year_days), bool(weeks), ordinal)) > 1:
        return False
    if (month_days or year_days or weeks or ordinal or _part(rule, "BYSETPOS")) and kind not in _COARSE:
        return False
    if (year_days or weeks) and (kind != "YEARLY" or _part(rule, "BYMONTH")):
        return False
    if any(abs(d) > 365 or d == 0 for d in year_days) or any(abs(w) > 52 or w == 0 for w in weeks):
        return False
    if any(abs(int(m[0])) > 5 for d in days if (m := re.match(r"[+-]?\d+", str(d)))):
        return False
    return _month_days(rule, month_days) and _positions(rule, days)


def _month_days(rule: Any, days: list[int]) -> bool:
    months = [m for m in _whole(rule, "BYMONTH") if 1 <= m <= 12] or list(range(1, 13))
    return not days or any(0 < abs(d) <= _LONGEST[m - 1] for d in days for m in months)


def _positions(rule: Any, days: list[Any]) -> bool:
    positions = _whole(rule, "BYSETPOS")
    return not positions or (bool(days) and all(0 < abs(p) <= 4 for p in positions))


def advance(event: Any, start: datetime) -> Any:
    """A copy of a daily or weekly series that begins near `start`, when it began years before; else the event itself."""
    found = rules(event)
    begin = getattr(event.get("DTSTART"), "dt", None)
    if len(found) != 1 or not isinstance(begin, datetime) or _part(found[0], "COUNT") or "RDATE" in event:
        return event
    unit = {"DAILY": 1, "WEEKLY": 7}.get(frequency(found[0]), 0) * (_whole(found[0], "INTERVAL") or [1])[0]
    gap = start.date() - begin.date()
    if not unit or gap < _OLD:
        return event
    length = timedelta(days=unit * ((gap - timedelta(days=370)).days // unit))
    return _moved(event, begin, length)


def _moved(event: Any, begin: datetime, length: timedelta) -> Any:
    copied = event.copy()
    end = getattr(event.get("DTEND"), "dt", None)
    for name, value in (("DTSTART", begin), ("DTEND", end)):
        if isinstance(value, datetime):
            del copied[name]
            copied.add(name.lower(), value + length)
    return copied
