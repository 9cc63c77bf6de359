# SPDX-License-Identifier: AGPL-3.0-or-later
"""NOAA Storm Events, the "details" tables: what happened, where and how strong. The narratives name people at times;
they are never read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from tocsin.core.model import Hazard
from tocsin.run.archive.base import Archive, Entry, Source
from tocsin.run.archive.columns import Row, first, number, place, rows

HAZARDS = {
    "Tornado": Hazard.TORNADO,
    "Thunderstorm Wind": Hazard.THUNDERSTORM,
    "Hail": Hazard.HAIL,
    "Lightning": Hazard.LIGHTNING,
    "Flash Flood": Hazard.FLASH_FLOOD,
    "Flood": Hazard.FLOOD,
    "Coastal Flood": Hazard.COASTAL_FLOOD,
    "Storm Surge/Tide": Hazard.STORM_SURGE,
    "High Wind": Hazard.WIND,
    "Strong Wind": Hazard.WIND,
    "Winter Storm": Hazard.WINTER_STORM,
    "Blizzard": Hazard.WINTER_STORM,
    "Heavy Snow": Hazard.SNOW,
    "Ice Storm": Hazard.ICE,
    "Heavy Rain": Hazard.RAIN,
    "Heat": Hazard.HEAT,
    "Excessive Heat": Hazard.HEAT,
    "Cold/Wind Chill": Hazard.COLD,
    "Dense Fog": Hazard.FOG,
    "Dust Storm": Hazard.DUST,
    "Wildfire": Hazard.WILDFIRE,
    "Hurricane": Hazard.TROPICAL_CYCLONE,
    "Hurricane (Typhoon)": Hazard.TROPICAL_CYCLONE,
    "Tropical Storm": Hazard.TROPICAL_CYCLONE,
    "Debris Flow": Hazard.LANDSLIDE,
    "Avalanche": Hazard.AVALANCHE,
    "Tsunami": Hazard.TSUNAMI,
}
"""Event types of NWS Instruction 10-1605, section 2.1.1, that a place can be touched by."""
ZONES = {"EST": -5, "CST": -6, "MST": -7, "PST": -8, "AKST": -9, "AST": -4, "HST": -10, "SST": -11, "GST": 10,
         "EDT": -4, "CDT": -5, "MDT": -6, "PDT": -7, "ADT": -3}  # fmt: skip
UNITS = {Hazard.HAIL: "in", Hazard.THUNDERSTORM: "kt", Hazard.WIND: "kt"}
NEEDED = (("event_id",), ("event_type",), ("begin_yearmonth",), ("begin_time",), ("cz_timezone",))


def read(source: Source) -> Iterator[Entry | str]:
    """One entry an event; types that touch no place are passed over."""
    for row in rows(source, NEEDED):
        if not row:
            yield "a row cut short"
        elif (hazard := HAZARDS.get(first(row, "event_type"))) is not None:
            yield _entry(row, hazard)


def _entry(row: Row, hazard: Hazard) -> Entry | str:
    start, end = _moment(row, "begin"), _moment(row, "end")
    if start is None:
        return "no readable time"
    lat, lon = number(first(row, "begin_lat")), number(first(row, "begin_lon"))
    placed = place(lat, lon)
    # tornadoes before 1996 have a MAGNITUDE of 0 beside their scale
    strength = first(row, "tor_f_scale").lstrip("EF") if hazard is Hazard.TORNADO else ""
    return Entry(
        id=first(row, "event_id"),
        source="noaa-storm-events",
        hazard=hazard,
        start=start,
        end=max(end or start, start),
        lat=lat if placed else None,
        lon=lon if placed else None,
        magnitude=number(strength or first(row, "magnitude")),
        unit="EF" if strength else UNITS.get(hazard, "kt" if first(row, "magnitude_type") else ""),
        region=first(row, "wfo", "state")[:20],
    )


def _moment(row: Row, which: str) -> datetime | None:
    """The archive writes local standard time with a zone such as CST-6; older years only the letters."""
    zone = re.match(r"([A-Z]{2,4})\s*(-?\d{1,2})?", first(row, "cz_timezone").upper())
    day, clock = first(row, f"{which}_day"), first(row, f"{which}_time").zfill(4)
    text = f"{first(row, f'{which}_yearmonth')}{day.zfill(2)}{clock}"
    if zone is None or (zone[2] is None and zone[1] not in ZONES):
        return None
    hours = int(zone[2]) if zone[2] else ZONES[zone[1]]
    try:
        return datetime.strptime(text, "%Y%m%d%H%M").replace(tzinfo=UTC) - timedelta(hours=hours)
    except ValueError:
        return None


ARCHIVE = Archive(
    "storm-events", "NOAA Storm Events, details", "https://www.ncei.noaa.gov/stormevents/ftp.jsp", read
)
