# SPDX-License-Identifier: AGPL-3.0-or-later
"""The USGS earthquake catalogue, as CSV or GeoJSON of an event query."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec

from tocsin.core.model import Hazard
from tocsin.run.archive.base import Archive, ArchiveError, Entry, Source
from tocsin.run.archive.columns import first, number, place, rows, stamp

QUAKES = frozenset({"", "earthquake"})
OTHER = "no earthquake but a blast, an explosion or the like"
NEEDED = (("time",), ("latitude",), ("longitude",), ("mag",), ("id",))


def read(source: Source) -> Iterator[Entry | str]:
    """One entry a quake."""
    if ".csv" in source.path.name.lower():
        for row in rows(source, NEEDED):
            known = first(row, "id"), stamp(first(row, "time"))
            where = number(first(row, "latitude")), number(first(row, "longitude"))
            quake = first(row, "type") in QUAKES
            yield _entry(*known, *where, number(first(row, "mag"))) if quake else OTHER
        return
    yield from _features(source)


def _features(source: Source) -> Iterator[Entry | str]:
    """A query answers with at most 20,000 quakes, so that the file fits into memory whole."""
    with source.lines("json") as text:
        try:
            found = msgspec.json.decode(text.read(), type=dict[str, Any])
            features = list(found["features"])
        except (msgspec.DecodeError, KeyError, TypeError) as error:
            raise ArchiveError(
                f"{source.path}: not a whole GeoJSON of quakes ({error}); fetch it again"
            ) from None
    for feature in features:
        try:
            lon, lat = feature["geometry"]["coordinates"][:2]
            at = datetime.fromtimestamp(feature["properties"]["time"] / 1000, UTC)
            size = feature["properties"]["mag"]
            if feature["properties"].get("type", "") not in QUAKES:
                yield OTHER
                continue
            yield _entry(
                str(feature["id"]), at, float(lat), float(lon), None if size is None else float(size)
            )
        except (KeyError, TypeError, ValueError, OverflowError, OSError):
            yield "a feature without its place, time or id"


def _entry(
    ident: str, at: datetime | None, lat: float | None, lon: float | None, size: float | None
) -> Entry | str:
    if not ident or at is None:
        return "no id or no readable time"
    if not place(lat, lon):
        return "no place on earth"
    return Entry(
        id=ident,
        source="usgs",
        hazard=Hazard.EARTHQUAKE,
        start=at,
        end=at,
        lat=lat,
        lon=lon,
        magnitude=size,
        unit="M",
    )


ARCHIVE = Archive(
    "usgs-catalogue", "USGS earthquake catalogue", "https://earthquake.usgs.gov/fdsnws/event/1/", read
)
