# SPDX-License-Identifier: AGPL-3.0-or-later
"""Storm-based warnings of the US National Weather Service, as the Iowa Environmental Mesonet archives them: CSV, or
the shapefile's zip with a CSV or a .dbf beside the .shp."""

from __future__ import annotations

from collections.abc import Iterator

import shapely
import shapely.wkt

from tocsin.core.model import Hazard
from tocsin.run.archive import shapefile
from tocsin.run.archive.base import Archive, Entry, Source
from tocsin.run.archive.columns import Row, first, rows, stamp

HAZARDS = {
    "TO": Hazard.TORNADO,
    "SV": Hazard.THUNDERSTORM,
    "FF": Hazard.FLASH_FLOOD,
    "FA": Hazard.FLOOD,
    "FL": Hazard.FLOOD,
    "MA": Hazard.MARINE,
    "DS": Hazard.DUST,
    "SQ": Hazard.SNOW,
    "EW": Hazard.WIND,
}
"""VTEC phenomena (NWS Instruction 10-1703) that are drawn as polygons."""
NEEDED = (("wfo",), ("phenom", "phenomena"), ("issued", "utc_issue"), ("expired", "utc_expire"))


def read(source: Source) -> Iterator[Entry | str]:
    """One entry a warning (`gtype` P); zones and counties are passed over, as they repeat it."""
    packed = source.path.name.lower().endswith(".zip") and shapefile.inside(source.path)
    for row, wkb in shapefile.rows(source) if packed else ((row, None) for row in rows(source, NEEDED)):
        if row.get("gtype", "P").strip() not in {"P", ""} or row.get("sig", "W").strip() not in {"W", ""}:
            continue
        yield _entry(row, wkb)


def _entry(row: Row, wkb: bytes | None) -> Entry | str:
    hazard = HAZARDS.get(first(row, "phenom", "phenomena"))
    if hazard is None:
        return "a phenomenon not known here" if row else "a row cut short"
    start, end = stamp(first(row, "issued", "utc_issue")), stamp(first(row, "expired", "utc_expire"))
    if start is None or end is None:
        return "no readable time"
    if end < start:
        return "it ends before it begins"
    office = first(row, "wfo")[:4]
    number = first(row, "etn", "eventid")
    return Entry(
        id=f"{start:%Y}-{office}-{first(row, 'phenom', 'phenomena')}-{number}",
        source="nws",
        hazard=hazard,
        start=start,
        end=end,
        issued=stamp(first(row, "init_iss", "utc_prodissue")) or start,
        region=office,
        wkb=wkb or _wkb(first(row, "geom", "wkt", "geometry")),
    )


def _wkb(text: str) -> bytes | None:
    if not text:
        return None
    try:
        return bytes(shapely.to_wkb(shapely.wkt.loads(text)))
    except shapely.errors.ShapelyError:
        return None


ARCHIVE = Archive(
    "storm-warnings",
    "Storm-based warnings (US National Weather Service, by the Iowa Environmental Mesonet)",
    "https://mesonet.agron.iastate.edu/request/gis/watchwarn.phtml",
    read,
)
