# SPDX-License-Identifier: AGPL-3.0-or-later
"""One value of a rules file each: from TOML to a typed value, or a Fault that says the mend."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from tocsin.core.guard.staff import check_entry
from tocsin.core.guard.watches.typed import is_city
from tocsin.core.model import Level
from tocsin.core.route.faults import Fault, Said
from tocsin.core.route.local import DAYS
from tocsin.core.route.posture import EVERY_YEAR
from tocsin.core.times import known_zone

E = TypeVar("E", bound=StrEnum)
Read = Callable[[Any], Any]
_SPAN = re.compile(r"(\d+(?:\.\d+)?)\s*(s|min|m|h|d|w)")
_SECONDS = {"s": 1, "min": 60, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)\s*(km|mi|m)")
_METRES = {"km": 1000.0, "mi": 1609.344, "m": 1.0}
_NAME = re.compile(r"[\w][\w .&/+-]{0,58}")


def one_of(values: Iterable[str], what: str) -> Read:
    """One word of a closed list."""
    known = list(values)

    def read(value: Any) -> str:
        if value in known:
            return str(value)
        raise Fault("word", value=repr(value), what=Said(what), hint=_hint(str(value), known))

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
        raise Fault("probability", value=repr(value))
    return float(value)


def whole(least: int, most: int) -> Read:
    def read(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise Fault("whole", value=repr(value), least=least, most=most)
        return value

    return read


def flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Fault("flag", value=repr(value))
    return value


def span(value: Any) -> timedelta:
    """A length of time: "30s", "10m", "1h 30m", "7d"."""
    parts = _SPAN.findall(value) if isinstance(value, str) else []
    if not parts or _SPAN.sub("", value).strip():
        raise Fault("span", value=repr(value))
    seconds = sum(float(number) * _SECONDS[unit] for number, unit in parts)
    if seconds > 366 * 86400:
        raise Fault("year", value=repr(value))
    return timedelta(seconds=seconds)


def distance(value: Any) -> float:
    """Metres, from "50 km", "300 m" or "30 mi"."""
    found = _LENGTH.fullmatch(value.strip()) if isinstance(value, str) else None
    if not found:
        raise Fault("distance", value=repr(value))
    return float(found[1]) * _METRES[found[2]]


FARTHEST_M = 1_000_000.0
"""No rule looks farther: nor does the law that shaking follows."""


def reach(value: Any) -> float:
    """Metres, as a number or as `distance` reads them; above 0, at most FARTHEST_M."""
    plain = isinstance(value, int | float) and not isinstance(value, bool)
    metres = float(value) if plain else distance(value)
    if not 0 < metres <= FARTHEST_M:
        raise Fault("reach", value=repr(value))
    return metres


def name(value: Any) -> str:
    """What a rule, a role or a tag may be called: a function or a thing, never a person, union or cause."""
    if not isinstance(value, str) or not _NAME.fullmatch(value.strip()):
        raise Fault("name", value=repr(value))
    from tocsin.core.guard.watches.check import check_watch  # 150 ms, and most commands read no name

    if refused := check_watch(value):
        raise Fault("refused", value=repr(value), said=refused[0])
    return value.strip()


def tags(value: Any) -> frozenset[str]:
    """Tags of sites: names, and cities, whatever else they are."""
    return frozenset(
        tag.strip() if isinstance(tag, str) and is_city(tag) else name(tag) for tag in _list(value)
    )


def names(value: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name(entry) for entry in _list(value)))


def note(value: Any) -> str:
    """Text that people read, checked like everything staff type."""
    if not isinstance(value, str) or len(value) > 200:
        raise Fault("note")
    if remarks := check_entry(value):
        raise Fault("refused", value=repr(value), said=remarks[0])
    return value.strip()


def unknown(key: str, known: Iterable[str]) -> Said:
    return Said("key", {"hint": _hint(key, sorted(known))})


def _list(value: Any) -> list[Any]:
    entries = value if isinstance(value, list) else [value]
    if not entries:
        raise Fault("empty")
    return entries


def _hint(word: str, known: list[str]) -> Said:
    if close := difflib.get_close_matches(word, known, 1):
        return Said("near", {"word": close[0]})
    return Said("choices", {"words": ", ".join(known[:12]) + (", ..." if len(known) > 12 else "")})


def zone(value: Any) -> str:
    """A time zone by its IANA name."""
    if not isinstance(value, str) or known_zone(value) is None:
        raise Fault("zone", value=repr(value))
    return value


def clock(value: Any) -> time:
    """A time of day: "22:00", or 22:00:00 as TOML writes it."""
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", value) if isinstance(value, str) else None
    if not found:
        raise Fault("clock", value=repr(value))
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
    raise Fault("date", value=repr(value))


def spans(value: Any) -> tuple[timedelta, ...]:
    return tuple(span(entry) for entry in _list(value))
