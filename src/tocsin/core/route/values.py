# SPDX-License-Identifier: AGPL-3.0-or-later
"""One value of a rules file each: from TOML to a typed value, or a ValueError that says the mend."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tocsin.core.guard.staff import Remark, check_entry
from tocsin.core.guard.watches.check import Forbidden, check_watch
from tocsin.core.model import Level
from tocsin.core.route.local import DAYS
from tocsin.core.route.posture import EVERY_YEAR

E = TypeVar("E", bound=StrEnum)
Read = Callable[[Any], Any]
_SPAN = re.compile(r"(\d+(?:\.\d+)?)\s*(s|min|m|h|d|w)")
_SECONDS = {"s": 1, "min": 60, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)\s*(km|mi|m)")
_METRES = {"km": 1000.0, "mi": 1609.344, "m": 1.0}
_NAME = re.compile(r"[\w][\w .&/+-]{0,58}")


class Refused(ValueError):  # noqa: N818
    """A text the guard does not let stand; `found` says why in any language (`words.refusal`)."""

    def __init__(self, said: str, found: Forbidden | Remark) -> None:
        super().__init__(said)
        self.found = found


def one_of(values: Iterable[str], what: str) -> Read:
    """One word of a closed list."""
    known = list(values)

    def read(value: Any) -> str:
        if value in known:
            return str(value)
        raise ValueError(f"{value!r} is no {what}; {_hint(str(value), known)}")

    return read


def kinds(kind: type[E], what: str) -> Read:
    """A list of words of a closed list, or one of them."""
    word = one_of([member.value for member in kind], what)
    return lambda value: frozenset(kind(word(entry)) for entry in _list(value))


def level(value: Any) -> Level:
    names = [member.name.lower() for member in Level]
    return Level[one_of(names, "level")(value).upper()]


def share(value: Any) -> float:
    """A probability."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1:
        raise ValueError(f"{value!r} is no probability; write a number above 0 and at most 1, as 0.3")
    return float(value)


def whole(least: int, most: int) -> Read:
    def read(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise ValueError(f"{value!r} is no whole number from {least} to {most}")
        return value

    return read


def flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{value!r} is neither true nor false; write it without quotes")
    return value


def span(value: Any) -> timedelta:
    """A length of time: "30s", "10m", "1h 30m", "7d"."""
    parts = _SPAN.findall(value) if isinstance(value, str) else []
    if not parts or _SPAN.sub("", value).strip():
        raise ValueError(f'{value!r} is no length of time; write "30s", "10m", "1h 30m" or "7d"')
    seconds = sum(float(number) * _SECONDS[unit] for number, unit in parts)
    if seconds > 366 * 86400:
        raise ValueError(f"{value!r} is longer than a year")
    return timedelta(seconds=seconds)


def distance(value: Any) -> float:
    """Metres, from "50 km", "300 m" or "30 mi"."""
    found = _LENGTH.fullmatch(value.strip()) if isinstance(value, str) else None
    if not found:
        raise ValueError(f'{value!r} is no distance; write "50 km", "300 m" or "30 mi"')
    return float(found[1]) * _METRES[found[2]]


FARTHEST_M = 1_000_000.0
"""No rule looks farther: nor does the law that shaking follows."""


def reach(value: Any) -> float:
    """Metres, as a number or as `distance` reads them; above 0, at most FARTHEST_M."""
    plain = isinstance(value, int | float) and not isinstance(value, bool)
    metres = float(value) if plain else distance(value)
    if not 0 < metres <= FARTHEST_M:
        raise ValueError(f"{value!r} is no reach; write more than 0 and at most 1000 km")
    return metres


def name(value: Any) -> str:
    """What a rule, a role or a tag may be called: a function or a thing, never a person, union or cause."""
    if not isinstance(value, str) or not _NAME.fullmatch(value.strip()):
        raise ValueError(f"{value!r} is no name; write letters, digits, blanks and - . & / +, at most 59")
    if refused := check_watch(value):
        raise Refused(f"{value!r} cannot stand here: {refused[0].why}", refused[0])
    return value.strip()


def names(value: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name(entry) for entry in _list(value)))


def note(value: Any) -> str:
    """Text that people read, checked like everything staff type."""
    if not isinstance(value, str) or len(value) > 200:
        raise ValueError("a text of at most 200 letters is needed")
    if remarks := check_entry(value):
        raise Refused(remarks[0].message, remarks[0])
    return value.strip()


def unknown(key: str, known: Iterable[str]) -> str:
    return f"no such key; {_hint(key, sorted(known))}"


def _list(value: Any) -> list[Any]:
    entries = value if isinstance(value, list) else [value]
    if not entries:
        raise ValueError("the list is empty; leave the key out to ask nothing")
    return entries


def _hint(word: str, known: list[str]) -> str:
    if close := difflib.get_close_matches(word, known, 1):
        return f"did you mean {close[0]}?"
    return "write one of: " + ", ".join(known[:12]) + (", ..." if len(known) > 12 else "")


def zone(value: Any) -> str:
    """A time zone by its IANA name."""
    try:
        ZoneInfo(value)
    except (TypeError, ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f'{value!r} is no time zone; write one as "Europe/Paris"') from None
    return str(value)


def clock(value: Any) -> time:
    """A time of day: "22:00", or 22:00:00 as TOML writes it."""
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", value) if isinstance(value, str) else None
    if not found:
        raise ValueError(f'{value!r} is no time of day; write "22:00"')
    return time(int(found[1]), int(found[2]))


def days(value: Any) -> frozenset[int]:
    """Weekdays: ["mon", "fri"]."""
    word = one_of(DAYS, "day")
    return frozenset(DAYS.index(word(entry)) for entry in _list(value))


def day(value: Any) -> date:
    """A day: 2026-11-20, or "11-20" for that day of every year."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        text = f"{EVERY_YEAR:04}-{value}" if re.fullmatch(r"\d\d-\d\d", value) else value
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            try:
                return date.fromisoformat(text)
            except ValueError:
                pass
    raise ValueError(f'{value!r} is no day; write 2026-11-20, or "11-20" for every year')


def spans(value: Any) -> tuple[timedelta, ...]:
    return tuple(span(entry) for entry in _list(value))
