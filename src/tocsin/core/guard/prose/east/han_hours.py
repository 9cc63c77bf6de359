# SPDX-License-Identifier: AGPL-3.0-or-later
"""Times of Chinese notices in English words: "周六14时至18时" as "Saturday 14:00 to 18:00"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = dict(
    zip(
        "一二三四五六日天",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Sunday".split(),
        strict=True,
    )
)
_N = "[零〇一二两兩三四五六七八九十]"
_PART = "上午|下午|中午|晚上|晚间|晚間|凌晨|早上|清晨|早晨|深夜|夜间|夜間|傍晚|午夜|今晚|今早|明晚|明早|当晚|當晚|次日凌晨|翌日凌晨|翌日早上|次日早上|翌日|次日|晚|早|午後|午后"
_TIME = Late(
    rf"(?P<date>(?:(?P<year>20\d\d)年)?(?P<month>\d{{1,2}}|{_N}{{1,2}})月(?P<day>\d{{1,2}}|{_N}{{1,3}})[日号號]?)"
    rf"|(?P<late>(?<=[至到–\-~、和及])(?P<number>\d{{1,2}}|{_N}{{1,3}})[日号號](?!线|線|綫|楼|出|入|站|门))"
    r"|(?P<weekday>(?:本|下)?(?:周|週|星期|礼拜|禮拜)(?P<name>[一二三四五六日天]))"
    rf"|(?P<clock>(?P<part>{_PART})?[约約]?(?:(?P<hour>\d{{1,2}}):(?P<minute>[0-5]\d)(?!\d)|(?P<hours>\d{{1,2}}|{_N}{{1,3}})(?:[点點时時](?!间|間|段|候|代|速)|(?=[-–~至到](?:次日|翌日|隔日)?\d{{1,2}}[时時点點](?!间|間|段|候|代|速)))(?P<half>半|整|(?P<minutes>\d{{1,2}}|{_N}{{1,3}})分?|[一三]刻)?))"
    r"|(?P<noon>(?<![上下])中午(?!\d)|正午)|(?P<midnight>午夜(?!\d)|零时|零點|零点)"
    r"|(?P<to>至|到|–|-|~|〜|～|↔)|(?P<stop>[。；;\n])|(?P<since>自|从|從)|(?P<on>起|开始|開始|以后|以後|之后|之後|后|後)|(?P<before>(?:前|之前|以前|止|为止|為止)(?![往方述后後]))"
    r"|(?P<close>末班车|末班車|尾班車|运营结束|運營結束|收车|收車|营业结束|停运|打烊|另行通知|完工|工程結束)|(?P<open>首班车|首班車|头班车|頭班車|运营开始|开站)"
)
_VALUES = {n: i for i, n in enumerate("零一二三四五六七八九十")} | {"〇": 0, "两": 2, "兩": 2}
_AFTERNOON = frozenset("下午 晚上 晚间 晚間 夜间 夜間 傍晚 今晚 明晚 当晚 當晚 深夜 晚 午後 午后".split())
_GAP = 4
"""Letters between two times that may say nothing: "5时30分许至"."""


def told(text: str) -> str:
    """The days, hours and what joins them, in order; everything else becomes a comma."""
    said: list[str] = []
    state = _State()
    at = 0
    for found in _TIME.finditer(text):
        if found["before"] and (found.start() != at or not said):
            continue
        if found.start() - at > _GAP and said:
            said.append(",")
        said.append(_said(found, state))
        at = found.end()
    return _tidy(" ".join(said))


class _State:
    """What a later time borrows from an earlier one."""

    month = 0
    hour = 0
    late = False


def _said(found: re.Match[str], state: _State) -> str:
    kind = found.lastgroup
    if found["date"]:
        state.month = _number(found["month"])
        return _date(found["day"], state.month, found["year"])
    if found["late"]:
        return _date(found["number"], state.month, None) if state.month else ""
    if found["weekday"]:
        return _DAYS[found["name"]]
    if found["clock"]:
        return _clock(found, state)
    if found["noon"] or found["midnight"]:
        return "12:00" if found["noon"] else "00:00"
    return {
        "to": "to",
        "stop": ".\n",
        "since": "from",
        "on": "FROM",
        "before": "UNTIL",
        "close": "until further notice",
        "open": "OPEN",
    }.get(kind or "", "")


def _date(day: str, month: int, year: str | None) -> str:
    number = _number(day)
    if not 1 <= month <= 12 or not 1 <= number <= 31:
        return ""
    return f"{number} {_MONTHS[month - 1]}" + (f" {year}" if year else "")


def _clock(found: re.Match[str], state: _State) -> str:
    hour = _number(found["hour"] or found["hours"])
    minute = _number(found["minute"] or found["minutes"] or "0")
    if found["half"] in ("半", "一刻", "三刻"):
        minute = {"半": 30, "一刻": 15, "三刻": 45}[found["half"]]
    part = found["part"]
    if part is None:
        # "晚9时至11时": the second hour is of the same half of the day, when it comes later.
        late = state.late and hour < 12 and hour + 12 > state.hour
    else:
        late = part in _AFTERNOON and hour < 12
        late = late or (part == "中午" and hour < 3)
        hour = (
            0
            if hour == 12 and part in ("凌晨", "午夜", "晚上", "深夜", "晚", "夜间", "夜間", "今晚")
            else hour
        )
    hour += 12 * late
    if hour > 24 or minute > 59:
        return ""
    state.hour, state.late = hour, late
    return f"{hour:02d}:{minute:02d}"


def _number(said: str) -> int:
    if said.isdigit():
        return int(said)
    tens, ten, ones = said.rpartition("十")
    if not ten:
        return int("".join(str(_VALUES[c]) for c in said))
    return _VALUES.get(tens, 1) * 10 + (_VALUES.get(ones, 0) if ones else 0)


_AT = r"\d\d:\d\d"
_RULES = (
    (Late(rf"({_AT}) FROM"), r"from \1"),
    (Late(rf"from from ({_AT})"), r"from \1"),
    (Late(rf"OPEN (?:FROM )?to ({_AT})"), r"until \1"),
    (Late(rf"({_AT}) UNTIL"), r"until \1"),
    (Late(rf"(?<!\d )to (?=until|{_AT} UNTIL)"), ""),
    (Late(rf"(^|[,.\n] ?|FROM )to ({_AT})"), r"\1 until \2"),
    (Late("FROM|UNTIL|OPEN"), ""),
    (Late(r"(?:to|from) (?=[,.]|$)|to$"), ""),
)


def _tidy(said: str) -> str:
    for pattern, instead in _RULES:
        said = pattern.sub(instead, said)
    return re.sub(r"[ ]+", " ", said)
