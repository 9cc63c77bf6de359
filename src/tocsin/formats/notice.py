# SPDX-License-Identifier: AGPL-3.0-or-later
"""What road, transit and event formats share: names fit for a slot, geometry fit for a shape, times in epochs.

Free text of these families is never kept: `sentences` reads it into slots and drops it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec

from tocsin.core.guard.checks.slots import may_stand
from tocsin.core.guard.tokens import LONGEST
from tocsin.core.model import Effect, Shape, ShapeKind, Window

MOST_NAME = LONGEST + 1
MOST_NAMES = 200
MOST_WINDOWS = 400
MOST_POINTS = 100_000
_SPACE = re.compile(r"\s+")
_LATEST = 4_102_444_800
"""2100-01-01. Publishers write 2^64-1 (Carris), year 3000 (Halifax) and 2^31-1 for "open"."""


def name(value: Any) -> str:
    """A slot value: one line, trimmed, at most MOST_NAME long (the gate empties what is as long); "" for what is not text or a number."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return _SPACE.sub(" ", str(value)[: MOST_NAME * 4]).strip()[:MOST_NAME]


def names(values: Iterable[Any]) -> tuple[str, ...]:
    """Slot values in order, each once, empty ones left out."""
    return tuple(dict.fromkeys(n for n in (name(v) for v in values) if n))[:MOST_NAMES]


def first(values: Iterable[Any], line: bool = False) -> str:
    """The first of several names of one thing that may stand in a slot, so that an id is not lost with the name beside
    it ("5 Ada Winter", 5); the very first where none may, for the gate to empty and count."""
    told = names(values)
    return next((one for one in told if may_stand(one, line)), next(iter(told), ""))


def section(start: Any, finish: Any) -> str:
    """ "A – B", or "" when either end has no name."""
    first, last = name(start), name(finish)
    return f"{first} – {last}" if first and last and first != last else ""


def listed(value: Any) -> list[Any]:
    """A JSON value that should be a list, as one; publishers send the bare value when there is one."""
    return value if isinstance(value, list) else [] if value is None else [value]


def record(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def number(value: Any) -> float | None:
    """A finite number, also when written as text; None otherwise."""
    if isinstance(value, bool) or value is None:
        return None
    try:
        found = float(value)
    except (TypeError, ValueError):
        return None
    return found if -1e18 < found < 1e18 else None


def epoch(value: Any) -> datetime | None:
    """Seconds (or milliseconds) since 1970 as a time; None for zero, open ends and nonsense."""
    seconds = number(value)
    if seconds is None:
        return None
    if seconds > _LATEST * 10:
        seconds = seconds / 1000
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _LATEST else None


def windows(pairs: Iterable[tuple[datetime | None, datetime | None]]) -> tuple[Window, ...]:
    """Windows with at least one end, each once, the right way round, in time order."""
    kept = {Window(s, e) for s, e in pairs if (s or e) and not (s and e and e < s)}
    late = datetime.max.replace(tzinfo=UTC)
    return tuple(sorted(kept, key=lambda w: (w.start or w.end or late, w.end or late)))[:MOST_WINDOWS]


def span(found: tuple[Window, ...]) -> tuple[datetime | None, datetime | None]:
    """First start and last end of windows; an open one leaves that side open."""
    if not found:
        return None, None
    starts = [w.start for w in found]
    ends = [w.end for w in found]
    first = None if None in starts else min(s for s in starts if s)
    last = None if None in ends else max(e for e in ends if e)
    return first, last


def on_earth(lat: float | None, lon: float | None) -> bool:
    return (
        lat is not None
        and lon is not None
        and -90 <= lat <= 90
        and -360 <= lon <= 360
        and (lat, lon) != (0.0, 0.0)
    )


def point(lat: Any, lon: Any) -> Shape | None:
    """A point, unless it is off the earth or at 0, 0 (what publishers write for "no place")."""
    y, x = number(lat), number(lon)
    return Shape(ShapeKind.POINT, f"{y},{x}") if on_earth(y, x) else None


def line(points: Iterable[tuple[float, float]]) -> Shape | None:
    """A line through (lat, lon) points; one point is a point, none is nothing."""
    kept = list(dict.fromkeys(p for p in points if on_earth(*p)))
    if len(kept) < 2:
        return point(*kept[0]) if kept else None
    return Shape(ShapeKind.LINE, " ".join(f"{lat},{lon}" for lat, lon in kept[:MOST_POINTS]))


def _pairs(value: Any, depth: int = 0) -> Iterator[Any]:
    if isinstance(value, list) and depth < 8:
        if value and not isinstance(value[0], list):
            yield value
        else:
            for inner in value:
                yield from _pairs(inner, depth + 1)


def geometry(value: Any) -> tuple[Shape | None, str]:
    """A GeoJSON geometry as a shape, and what is wrong with it. MultiPoint reads as the line through its points."""
    found = record(value)
    kind, coordinates = found.get("type"), found.get("coordinates")
    if kind == "GeometryCollection":
        return _collected(found)
    if not coordinates:
        return None, "no geometry"
    for pair in _pairs(coordinates):
        if len(pair) < 2 or not on_earth(number(pair[1]), number(pair[0])):
            return None, "a coordinate is off the earth"
    if kind == "MultiPoint":
        shape = line((float(p[1]), float(p[0])) for p in _pairs(coordinates))
        return shape, "" if shape else "no geometry"
    if kind not in ("Point", "LineString", "MultiLineString", "Polygon", "MultiPolygon"):
        return None, "its geometry type is none of GeoJSON's"
    return Shape(
        ShapeKind.GEOJSON, msgspec.json.encode({"type": kind, "coordinates": coordinates}).decode()
    ), ""


def _collected(found: dict[str, Any]) -> tuple[Shape | None, str]:
    for inner in listed(found.get("geometries")):
        if record(inner).get("type") != "GeometryCollection":
            shape, fault = geometry(inner)
            if shape:
                return shape, fault
    return None, "no geometry"


def effect(coded: Effect, read: Effect) -> Effect:
    """The coded effect; the read one when nothing was coded. A medical incident is told by codes only."""
    if coded is not Effect.UNKNOWN:
        return coded
    return Effect.SERVICE_DISRUPTION if read is Effect.UNKNOWN else read
