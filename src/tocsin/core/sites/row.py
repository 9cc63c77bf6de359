# SPDX-License-Identifier: AGPL-3.0-or-later
"""One row of a site file to a Site and back: what each column may hold, and what is wrong with it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping

from tocsin.core import hours
from tocsin.core.guard.staff import EntryError
from tocsin.core.model import Site
from tocsin.core.times import known_zone

COLUMNS = (
    "id",
    "name",
    "lat",
    "lon",
    "radius_m",
    "timezone",
    "tags",
    "criticality",
    "responsible",
    "opening_hours",
)
_MAX_RADIUS_M = 1_000_000.0
CRITICALITY = (1, 5)
Entry = Callable[[str, str], str]
"""`watches.typed.site_word`, or whatever else judges a typed text: column, text. Raises EntryError."""
_TYPED = ("id", "name", "responsible", "opening_hours")


class RowError(ValueError):
    """What is wrong with which column."""

    def __init__(self, column: str, problem: str) -> None:
        super().__init__(problem)
        self.column = column


def read_row(entry: Mapping[str, str | None], footprint: bytes | None) -> Site:
    """The Site of a row; `footprint` as WKB. Raises RowError."""

    def text(column: str) -> str:
        return (entry.get(column) or "").strip()

    if not text("id"):
        raise RowError("id", "empty; every site needs its own id")
    lat, lon = _position(text("lat"), text("lon"))
    return Site(
        id=text("id"),
        name=text("name") or text("id"),
        lat=lat,
        lon=lon,
        radius_m=_number("radius_m", text("radius_m") or "0", 0, _MAX_RADIUS_M),
        timezone=_zone(text("timezone") or "UTC"),
        tags=tuple(t.strip() for t in re.split(r"[;|]", text("tags")) if t.strip()),
        criticality=_whole("criticality", text("criticality") or "1", *CRITICALITY),
        responsible=text("responsible") or "duty",
        footprint=footprint,
        opening_hours=_hours(text("opening_hours")),
    )


def judge_row(site: Site, judge: Entry) -> None:
    """Raise RowError for words of the site that may not be kept."""
    words = [(column, str(getattr(site, column))) for column in _TYPED]
    for column, text in (*words, *(("tags", tag) for tag in site.tags)):
        try:
            judge(column, text)
        except EntryError as error:
            raise RowError(column, str(error).removeprefix(f"{column}: ")) from None


def write_row(site: Site) -> list[str]:
    """The columns of a row, in order."""
    own: dict[str, Callable[[], str]] = {
        "tags": lambda: ";".join(site.tags),
        "radius_m": lambda: f"{site.radius_m:g}",
        "lat": lambda: repr(site.lat),
        "lon": lambda: repr(site.lon),
    }
    return [own[c]() if c in own else str(getattr(site, c)) for c in COLUMNS]


def _position(lat: str, lon: str) -> tuple[float, float]:
    y, x = _float("lat", lat), _float("lon", lon)
    if abs(y) > 90:
        turned = abs(x) <= 90 and abs(y) <= 180
        mend_ = "lat and lon look swapped" if turned else "latitudes run from -90 to 90"
        raise RowError("lat", f"{lat} is beyond 90; {mend_}")
    if abs(x) > 180:
        raise RowError("lon", f"{lon} is beyond 180; longitudes run from -180 to 180")
    return y, x


def _float(column: str, text: str) -> float:
    if re.fullmatch(r"[-+]?\d+,\d+", text):
        raise RowError(column, f"{text!r} has a decimal comma; write {text.replace(',', '.')}")
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise RowError(column, f"{text[:40]!r} is not a number" if text else "empty; a number is needed")
    return value


def _number(column: str, text: str, low: float, high: float) -> float:
    value = _float(column, text)
    if not low <= value <= high:
        raise RowError(column, f"{text} is not between {low:g} and {high:g}")
    return value


def _whole(column: str, text: str, low: int, high: int) -> int:
    value = _number(column, text, low, high)
    if value != int(value):
        raise RowError(column, f"{text} is not a whole number from {low} to {high}")
    return int(value)


def _zone(name: str) -> str:
    if known_zone(name) is None:
        raise RowError("timezone", f"{name[:40]!r} is no IANA time zone; write one like Europe/Paris")
    return name


def _hours(text: str) -> str:
    if text and (problem := hours.fault(text)):
        raise RowError("opening_hours", problem)
    return text
