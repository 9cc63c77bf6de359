# SPDX-License-Identifier: AGPL-3.0-or-later
"""HURDAT2 best tracks of the US National Hurricane Center: one entry a fix with the storm's place and wind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from tocsin.core.model import Hazard
from tocsin.run.archive.base import Archive, ArchiveError, Entry, Source
from tocsin.run.archive.columns import number, place

_CELLS = re.compile(r",|(?<=\d[NS]) +(?=\d)")
"""A line of 1969 has no comma between latitude and longitude."""
SHORT = "a storm with fewer fixes than its heading says"


def read(source: Source) -> Iterator[Entry | str]:
    """Header lines name a storm and how many fixes follow (Landsea and Franklin 2013; the format's own page)."""
    storm, promised, found = "", 0, 0
    with source.lines(".txt") as text:
        for count, line in enumerate(text, 1):
            cells = [cell.strip() for cell in _CELLS.split(line)]
            if cells[0][:2] in {"AL", "EP", "CP"} and len(cells[0]) == 8:
                if found < promised:
                    yield SHORT
                storm, promised, found = cells[0], int(number("".join(cells[2:3])) or 0), 0
            elif not storm:
                raise ArchiveError(f"{source.path}: line {count} comes before any storm; is it HURDAT2?")
            elif cells != [""]:
                found += 1
                yield _fix(storm, cells)
        if found < promised:
            yield SHORT


def _fix(storm: str, cells: list[str]) -> Entry | str:
    if len(cells) < 7:
        return "a fix cut short"
    try:
        at = datetime.strptime(cells[0] + cells[1], "%Y%m%d%H%M").replace(tzinfo=UTC)
    except ValueError:
        return "no readable time"
    lat, lon = _degrees(cells[4], "S"), _degrees(cells[5], "W")
    if lon is not None and lon < -180:
        lon += 360
    if not place(lat, lon):
        return "no place on earth"
    wind = number(cells[6])
    return Entry(
        id=f"{storm}-{cells[0]}{cells[1]}{cells[2]}",
        source="nhc-best-track",
        hazard=Hazard.TROPICAL_CYCLONE,
        start=at,
        end=at,
        lat=lat,
        lon=lon,
        magnitude=wind if wind is not None and wind >= 0 else None,
        unit="kt",
        region=storm[:2],
    )


def _degrees(text: str, negative: str) -> float | None:
    found = number(text[:-1])
    return None if found is None else -found if text[-1:] == negative else found


ARCHIVE = Archive("hurdat2", "HURDAT2 best tracks", "https://www.nhc.noaa.gov/data/#hurdat", read)
