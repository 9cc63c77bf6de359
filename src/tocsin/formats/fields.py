# SPDX-License-Identifier: AGPL-3.0-or-later
"""Values of untyped JSON, CSV and XML as typed ones. Nothing here raises; what is unusable is None or empty."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Container, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from tocsin.core.guard.tokens import LONGEST
from tocsin.core.model import Flaw, Shape, ShapeKind
from tocsin.formats.base import Body, Item
from tocsin.formats.stamps import stamp
from tocsin.formats.texts import one_line

Row = dict[str, Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_COMPACT = re.compile(r"^(?:19|20)\d{6}(?:\d{4}(?:\d\d)?)?$")
_DATE_Z = re.compile(r"^\d{4}-\d\d-\d\dZ$")
_MICROSOFT = re.compile(r"^/Date\((-?\d{1,15})(?:[+-]\d{4})?\)/$")
_DECIMAL = re.compile(r"^([-+]?\d+),(\d{1,2}|\d{4,})$")
_CODE = re.compile(r"[^\W_](?:[\w.:/-]{0,38}[^\W_])?")
_PACKED = re.compile(r"(?:[^\W\d_]{1,12}\d{1,3}){3}|(?<![^\W_])(?=[A-Za-z]{0,17}\d)[A-Za-z\d]{18}")
"""Letters and digits in turn: no list has such a code, and something may be packed in it."""
_NUMBER = re.compile(r"^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?$")
UNCUT = LONGEST + 1
"""Cut here, a value is longer than the gate lets stand and goes whole: half a name would pass for none."""
_MILLIS = 1e11
"""Seconds reach this in the year 5138, milliseconds did in 1973."""
_SHAPES_KNOWN = frozenset(
    {"Polygon", "MultiPolygon", "LineString", "MultiLineString", "MultiPoint", "GeometryCollection"}
)
_ODD = (TypeError, ValueError, KeyError, AttributeError, IndexError, OverflowError, RecursionError)


def number(value: Any) -> float | None:
    """A finite number out of a number or a numeric string; None for anything else.

    A comma before exactly three digits parts thousands ("1,234"), a lone one before others decimals ("40,1").
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, str):
        value = _DECIMAL.sub(r"\1.\2", value.strip()[:60]).replace(",", "")
        if len(value) > 40 or not _NUMBER.match(value):
            return None
    try:
        found = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def word(value: Any, most: int = UNCUT) -> str:
    """A scalar as one line of plain text; "" for null, lists and objects."""
    if isinstance(value, str):
        return one_line(value, most)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return ""
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else str(value)


def code(value: Any, known: Container[str] = ()) -> str:
    """A word of a closed list: one of letters, digits and joints, at most 40 characters, or one in `known` (lower case); else "".

    A sentence where a code should stand is nobody's code, and a cut one hides from the gate what it says.
    """
    found = word(value)
    plain = _CODE.fullmatch(found) and not _PACKED.search(found)
    return found if plain or found.lower() in known else ""


def moment(value: Any, zone: str = "UTC") -> datetime | None:
    """A time in UTC: ISO 8601, RFC 822, yyyymmdd[hhmm[ss]], or epoch seconds or milliseconds, number or text."""
    if isinstance(value, str):
        text = value.strip()
        if _COMPACT.match(text):
            date, clock = text[:8], text[8:].ljust(6, "0")
            return stamp(f"{date[:4]}-{date[4:6]}-{date[6:]}T{clock[:2]}:{clock[2:4]}:{clock[4:]}", zone)
        if _DATE_Z.match(text):
            return stamp(f"{text[:10]}T00:00:00Z")
        if packed := _MICROSOFT.match(text):
            return _since_epoch(float(packed[1]) / 1000)
        if number(text) is None:
            return stamp(text, zone)
    count = number(value)
    if count is None or count <= 0:
        return None
    return _since_epoch(count / 1000 if count >= _MILLIS else count)


def _since_epoch(seconds: float) -> datetime | None:
    try:
        found = _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        return None
    return found if 1900 < found.year < 2200 else None


def spot(lat: Any, lon: Any, radius_m: float = 0.0) -> tuple[Shape, ...]:
    """A point as a shape; empty when it cannot be on the earth, or is the 0,0 of a missing value."""
    y, x = number(lat), number(lon)
    if y is None or x is None or abs(y) > 90 or abs(x) > 540 or (x == 0 and y == 0):
        return ()
    return (Shape(ShapeKind.POINT, f"{y:.7g},{x:.7g}", radius_m),)


def geometry(value: Any) -> tuple[Shape, ...]:
    """A GeoJSON geometry as shapes; what is not one is left to nothing."""
    if not isinstance(value, dict):
        return ()
    kind, inner = value.get("type"), value.get("coordinates")
    if kind == "Point":
        return spot(inner[1], inner[0]) if isinstance(inner, list) and len(inner) >= 2 else ()
    if not isinstance(kind, str) or kind not in _SHAPES_KNOWN or not (inner or value.get("geometries")):
        return ()
    return (Shape(ShapeKind.GEOJSON, msgspec.json.encode(value).decode()),)


def is_json(body: Body) -> bool:
    return body.head[:1] in ("{", "[")


def features(value: Any) -> list[Any]:
    """The features of a GeoJSON FeatureCollection or lone Feature; else an empty list."""
    if not isinstance(value, dict):
        return []
    if value.get("type") == "Feature":
        return [value]
    found = value.get("features")
    return found if isinstance(found, list) else []


def inner(row: Any, *names: str) -> Row:
    """The object found by following `names`; {} when there is none."""
    for name in names:
        row = row.get(name) if isinstance(row, dict) else None
    return row if isinstance(row, dict) else {}


def sample(listed: Any) -> Row:
    """The first object of a list, to recognise a format by; {} when there is none."""
    return next(iter(rows(listed[:20])), {}) if isinstance(listed, list) else {}


def rows(value: Any) -> list[Row]:
    """The objects of a list; a lone object counts as a list of one, anything else as none."""
    listed = value if isinstance(value, list) else [value]
    return [row for row in listed if isinstance(row, dict)]


def has(row: Any, *names: str) -> bool:
    return isinstance(row, dict) and all(name in row for name in names)


def each(listed: Any, read: Callable[[Row, str], Iterator[Item]], label: str = "entry") -> Iterator[Item]:
    """Read a list entry by entry. An entry whose shape breaks `read` costs itself and nothing else."""
    if not isinstance(listed, list):
        yield Flaw("the list of entries is missing", label)
        return
    for count, row in enumerate(listed, 1):
        where = f"{label} {count}"
        if not isinstance(row, dict):
            yield Flaw("the entry is not an object", where)
            continue
        try:
            found = list(read(row, where))
        except _ODD as error:
            found = [Flaw(f"the entry is not shaped as the format says ({type(error).__name__})", where)]
        yield from found
