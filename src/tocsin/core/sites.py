# SPDX-License-Identifier: AGPL-3.0-or-later
"""Site files: CSV and GeoJSON to Site records and back. All bad rows are named at once.

CSV columns: id, name, lat, lon, radius_m, timezone, tags, criticality, responsible and, optionally,
opening_hours. Only id, lat and lon must be filled. Several tags are parted by ";" or "|".
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import chain
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
import numpy as np
import shapely

from tocsin.core import hours
from tocsin.core.geo import mend, ring
from tocsin.core.geo.output import mapping
from tocsin.core.geo.pieces import UnreadableError
from tocsin.core.geo.read import read
from tocsin.core.guard.staff import EntryError
from tocsin.core.model import Shape, ShapeKind, Site

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
_NEEDED = ("id", "lat", "lon")
_ALSO = {
    "latitude": "lat",
    "longitude": "lon",
    "lng": "lon",
    "long": "lon",
    "radius": "radius_m",
    "tz": "timezone",
}
_MAX_RADIUS_M = 1_000_000.0
CRITICALITY = (1, 5)


class _RowError(ValueError):
    def __init__(self, column: str, problem: str) -> None:
        super().__init__(problem)
        self.column = column


Entry = Callable[[str, str], str]
"""`watches.typed.site_word`, or whatever else judges a typed text: column, text. Raises EntryError."""
_TYPED = ("id", "name", "responsible", "opening_hours")


def read_csv(text: str, where: str, entry: Entry | None = None) -> tuple[list[Site], list[str]]:
    """Sites, and one line for every row that is none: "FILE line 3, column lat: what; the mend".

    `entry` judges the words of each site; a row with words that may not be kept is none.
    """
    lines = text.lstrip("\ufeff").splitlines(keepends=True)
    if not any(line.strip() for line in lines):
        return [], [f"{where}: the file is empty; it needs a heading line: {','.join(COLUMNS[:9])}"]
    rows = csv.reader(lines, delimiter=_delimiter(lines[0]))
    try:
        names = [_ALSO.get(n, n) for n in (name.strip().lower() for name in next(rows))]
        missing = [name for name in _NEEDED if name not in names]
        if missing:
            return [], [
                f"{where} line 1: no column {', '.join(missing)}; the heading is {','.join(COLUMNS[:9])}"
            ]
        entries = [
            (f"{where} line {rows.line_num}", dict(zip(names, row, strict=False))) for row in rows if any(row)
        ]
    except csv.Error as error:
        return [], [f"{where} line {rows.line_num}: {error}; save the file as plain CSV"]
    return _collected(entries, {}, entry)


def read_geojson(text: str, where: str, entry: Entry | None = None) -> tuple[list[Site], list[str]]:
    """Sites from a FeatureCollection of points (with radius_m) and polygons (footprints); `entry` as in `read_csv`."""
    try:
        value = msgspec.json.decode(text.lstrip("\ufeff"))
    except (msgspec.DecodeError, RecursionError) as error:
        return [], [f"{where}: not JSON ({error}); export the sites as a GeoJSON FeatureCollection"]
    features = value.get("features") if isinstance(value, dict) else None
    if not isinstance(features, list):
        return [], [f"{where}: no features; sites need a GeoJSON FeatureCollection"]
    entries, problems, shapes = [], [], {}
    for number, feature in enumerate(features):
        place = f"{where} feature {number}"
        try:
            row, footprint = _feature(feature)
        except _RowError as error:
            problems.append(f"{place}, {error.column}: {error}")
            continue
        entries.append((place, row))
        shapes[place] = footprint
    sites, more = _collected(entries, shapes, entry)
    return sites, problems + more


def write_csv(sites: Iterable[Site]) -> str:
    """The same columns back; footprints have no column, see `write_geojson`."""
    return "".join(chain([_line(COLUMNS)], (_line(_cells(site)) for site in sites)))


def write_geojson(sites: Iterable[Site]) -> str:
    features = [_feature_of(site) for site in sites]
    return msgspec.json.encode({"type": "FeatureCollection", "features": features}).decode()


def _collected(
    entries: list[tuple[str, dict[str, str]]],
    shapes: Mapping[str, bytes | None],
    judge: Entry | None = None,
) -> tuple[list[Site], list[str]]:
    sites: dict[str, Site] = {}
    seen: dict[str, str] = {}
    problems: list[str] = []
    for place, entry in entries:
        try:
            site = _site(entry, shapes.get(place))
            if judge:
                _judged(site, judge)
            if site.id in seen:
                raise _RowError(
                    "id", f"{site.id!r} is already at {seen[site.id]}; give every site its own id"
                )
        except _RowError as error:
            problems.append(f"{place}, column {error.column}: {error}")
            continue
        seen[site.id] = place.removeprefix(place.split(" line ")[0]).strip() or place
        sites[site.id] = site
    return list(sites.values()), problems


def _site(entry: Mapping[str, str | None], footprint: bytes | None) -> Site:
    def text(column: str) -> str:
        return (entry.get(column) or "").strip()

    if not text("id"):
        raise _RowError("id", "empty; every site needs its own id")
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


def _judged(site: Site, judge: Entry) -> None:
    words = [(column, str(getattr(site, column))) for column in _TYPED]
    for column, text in (*words, *(("tags", tag) for tag in site.tags)):
        try:
            judge(column, text)
        except EntryError as error:
            raise _RowError(column, str(error).removeprefix(f"{column}: ")) from None


def _position(lat: str, lon: str) -> tuple[float, float]:
    y, x = _float("lat", lat), _float("lon", lon)
    if abs(y) > 90:
        turned = abs(x) <= 90 and abs(y) <= 180
        mend_ = "lat and lon look swapped" if turned else "latitudes run from -90 to 90"
        raise _RowError("lat", f"{lat} is beyond 90; {mend_}")
    if abs(x) > 180:
        raise _RowError("lon", f"{lon} is beyond 180; longitudes run from -180 to 180")
    return y, x


def _float(column: str, text: str) -> float:
    if re.fullmatch(r"[-+]?\d+,\d+", text):
        raise _RowError(column, f"{text!r} has a decimal comma; write {text.replace(',', '.')}")
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise _RowError(column, f"{text[:40]!r} is not a number" if text else "empty; a number is needed")
    return value


def _number(column: str, text: str, low: float, high: float) -> float:
    value = _float(column, text)
    if not low <= value <= high:
        raise _RowError(column, f"{text} is not between {low:g} and {high:g}")
    return value


def _whole(column: str, text: str, low: int, high: int) -> int:
    value = _number(column, text, low, high)
    if value != int(value):
        raise _RowError(column, f"{text} is not a whole number from {low} to {high}")
    return int(value)


def _zone(name: str) -> str:
    if not _known_zone(name):
        raise _RowError("timezone", f"{name[:40]!r} is no IANA time zone; write one like Europe/Paris")
    return name


def _hours(text: str) -> str:
    if text and (problem := hours.fault(text)):
        raise _RowError("opening_hours", problem)
    return text


@cache
def _known_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _delimiter(heading: str) -> str:
    return max(",;\t", key=heading.count)


def _feature(feature: Any) -> tuple[dict[str, str], bytes | None]:
    if not isinstance(feature, dict) or not isinstance(feature.get("geometry"), dict):
        raise _RowError("geometry", "missing; a site is a Point or a Polygon")
    properties = feature.get("properties")
    entry = {
        str(k).lower(): _plain(v) for k, v in (properties if isinstance(properties, dict) else {}).items()
    }
    entry.setdefault("id", _plain(feature.get("id")))
    shape = Shape(ShapeKind.GEOJSON, msgspec.json.encode(feature["geometry"]).decode())
    try:
        pieces = read(shape)
    except UnreadableError as error:
        raise _RowError("geometry", f"{error}; a site is a Point or a Polygon") from error
    if pieces.notes:
        raise _RowError("geometry", pieces.notes[0].partition(";")[0])
    if pieces.areas:
        return _with_footprint(entry, [r for rings in pieces.areas for r in rings])
    if len(pieces.points) != 1:
        raise _RowError("geometry", "neither a Point nor a Polygon; a site is one of them")
    return entry | {"lat": repr(pieces.points[0].lat), "lon": repr(pieces.points[0].lon)}, None


def _with_footprint(entry: dict[str, str], rings: list[np.ndarray]) -> tuple[dict[str, str], bytes | None]:
    notes: list[str] = []
    whole = ring.cut(mend.area([ring.unrolled(r) for r in rings], notes))
    if whole.is_empty or notes:
        raise _RowError("geometry", notes[0].partition(";")[0] if notes else "the footprint holds no area")
    inner = shapely.point_on_surface(whole)
    entry.setdefault("lat", repr(inner.y))
    entry.setdefault("lon", repr(inner.x))
    return entry, bytes(shapely.to_wkb(whole))


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ";".join(map(str, value))
    return str(value)


def _cells(site: Site) -> list[str]:
    own: dict[str, Callable[[], str]] = {
        "tags": lambda: ";".join(site.tags),
        "radius_m": lambda: f"{site.radius_m:g}",
        "lat": lambda: repr(site.lat),
        "lon": lambda: repr(site.lon),
    }
    return [own[c]() if c in own else str(getattr(site, c)) for c in COLUMNS]


def _line(cells: Iterable[str]) -> str:
    return ",".join(_quoted(cell) for cell in cells) + "\n"


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if re.search(r'[",\r\n;\t]', cell) else cell


def _feature_of(site: Site) -> dict[str, Any]:
    values = {c: getattr(site, c) for c in COLUMNS if c not in ("id", "lat", "lon")}
    geometry = {"type": "Point", "coordinates": [site.lon, site.lat]}
    if site.footprint:
        geometry = mapping(shapely.from_wkb(site.footprint))
        values |= {"lat": site.lat, "lon": site.lon}
    return {"type": "Feature", "id": site.id, "properties": {"id": site.id} | values, "geometry": geometry}
