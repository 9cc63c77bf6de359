# SPDX-License-Identifier: AGPL-3.0-or-later
"""Site files: CSV and GeoJSON to Site records and back. All bad rows are named at once.

CSV columns: id, name, lat, lon, radius_m, timezone, tags, criticality, responsible and, optionally,
opening_hours. Only id, lat and lon must be filled. Several tags are parted by ";" or "|".
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from itertools import chain

import msgspec

from tocsin.core.model import Site
from tocsin.core.sites.feature import read_feature, write_feature
from tocsin.core.sites.row import COLUMNS, Entry, RowError, judge_row, read_row, write_row

_NEEDED = ("id", "lat", "lon")
_ALSO = {
    "latitude": "lat",
    "longitude": "lon",
    "lng": "lon",
    "long": "lon",
    "radius": "radius_m",
    "tz": "timezone",
}


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
            row, footprint = read_feature(feature)
        except RowError as error:
            problems.append(f"{place}, {error.column}: {error}")
            continue
        entries.append((place, row))
        shapes[place] = footprint
    sites, more = _collected(entries, shapes, entry)
    return sites, problems + more


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
            site = read_row(entry, shapes.get(place))
            if judge:
                judge_row(site, judge)
            if site.id in seen:
                raise RowError("id", f"{site.id!r} is already at {seen[site.id]}; give every site its own id")
        except RowError as error:
            problems.append(f"{place}, column {error.column}: {error}")
            continue
        seen[site.id] = place.removeprefix(place.split(" line ")[0]).strip() or place
        sites[site.id] = site
    return list(sites.values()), problems


def _delimiter(heading: str) -> str:
    return max(",;\t", key=heading.count)


def write_csv(sites: Iterable[Site]) -> str:
    """The same columns back; footprints have no column, see `write_geojson`."""
    return "".join(chain([_line(COLUMNS)], (_line(write_row(site)) for site in sites)))


def write_geojson(sites: Iterable[Site]) -> str:
    features = [write_feature(site) for site in sites]
    return msgspec.json.encode({"type": "FeatureCollection", "features": features}).decode()


def _line(cells: Iterable[str]) -> str:
    return ",".join(_quoted(cell) for cell in cells) + "\n"


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if re.search(r'[",\r\n;\t]', cell) else cell
