# SPDX-License-Identifier: AGPL-3.0-or-later
"""One row of a utility's outage list or table, whatever the utility calls its columns, as a report.

The promise: nobody's household can be read out of it. An outage of fewer than five customers, or of an unknown number,
keeps a place rounded to 0.01 degree (about 1 km) and no streets.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from typing import Any

from tocsin.core.model import (
    Certainty,
    Effect,
    Geocode,
    Hazard,
    Measure,
    MsgType,
    Report,
    Severity,
    Shape,
    Slots,
    Urgency,
)
from tocsin.formats import fields, polyline
from tocsin.formats.arcgis import shapes_of
from tocsin.formats.called import called
from tocsin.formats.outage_columns import AREA, ETR, ID, LAT, LON, OUT, SERVED, START, UPDATED, Columns

FEW = 5
_PLACES = ("position", "geom", "geometry")
ROUNDED_M = 1000.0
PIN_M = 500.0
"""A pin on an outage map stands for the stretch of line behind one switch; this is our reading of its size."""
_SHARES = ((0.5, Severity.EXTREME), (0.1, Severity.SEVERE), (0.01, Severity.MODERATE), (0.0, Severity.MINOR))
_COUNTS = (
    (50_000, Severity.EXTREME),
    (1_000, Severity.SEVERE),
    (FEW, Severity.MODERATE),
    (0, Severity.MINOR),
)
"""50,000 customers for an hour is what US utilities must report (form DOE-417, criterion 11); the rest is ours."""


@dataclass(frozen=True)
class Context:
    """What the file or the feed says for all rows."""

    publisher: str
    zone: str = "UTC"
    sent: datetime | None = None
    state: str = ""
    country: str = ""
    list_name: str = ""


def count(value: Any) -> float | None:
    """A number of customers; None when the utility masks it ("fewer than 5") or it is below zero."""
    if isinstance(value, dict):
        value = None if value.get("masked") else value.get("val")
    found = fields.number(value)
    return found if found is not None and found >= 0 else None


def is_outage(row: Mapping[str, Any]) -> bool:
    """Whether a row counts customers out, and says of what or where."""
    columns = Columns(row)
    told = columns.first(OUT)
    placed = columns.first(LAT) is not None or any(
        isinstance(columns.plain.get(n), dict | list | str) for n in _PLACES
    )
    return told is not None and (placed or columns.first(SERVED) is not None or columns.first(ETR) is not None
                                 or ("areaname" in columns.plain))  # fmt: skip


def read(row: Mapping[str, Any], about: Context) -> tuple[Report, bool]:
    """The report, and whether its place had to be made coarse."""
    columns = Columns(row)
    out, served = count(columns.first(OUT)), count(columns.first(SERVED))
    table = served is not None or "areaname" in columns.plain
    area = (
        fields.word(columns.first(AREA))
        if table
        else fields.word(columns.first(["city", "regionname", "county"]))
    )
    small = not table and (out is None or out < FEW)
    shapes = _shapes(columns, small, table)
    start = columns.time(START, about.zone)
    over = out == 0
    updated = columns.time(UPDATED, about.zone) or about.sent
    name = _id(columns, about, area if table else "", start, shapes)
    report = Report(
        format="outages",
        id=name,
        msg_type=MsgType.CANCEL if over and not (updated or start) else MsgType.ALERT,
        refs=(name,) if over and not (updated or start) else (),
        sender=about.publisher,
        sent=updated or start,
        hazard=Hazard.POWER_OUTAGE,
        severity=_severity(out, served),
        certainty=Certainty.OBSERVED,
        urgency=Urgency.PAST if over else Urgency.IMMEDIATE,
        onset=start,
        expires=None if over else columns.time(ETR, about.zone),
        ends=(updated or start) if over else None,
        shapes=shapes,
        geocodes=tuple(_zones(columns, area, about)),
        country=about.country,
        slots=Slots(
            effect=Effect.NO_EFFECT if over else Effect.SUPPLY_LOST,
            sections=_sections(columns, small),
            places=(area.title(),) if called(area) else (),
        ),
        measures=_measures(columns, out, served),
    )
    return report, small and bool(shapes)


def _severity(out: float | None, served: float | None) -> Severity:
    if out is None:
        return Severity.UNKNOWN
    if served:
        return next((found for least, found in _SHARES if out / served >= least), Severity.UNKNOWN)
    return next((found for least, found in _COUNTS if out >= least), Severity.UNKNOWN)


def _shapes(columns: Columns, small: bool, table: bool) -> tuple[Shape, ...]:
    geom = columns.plain.get("geom")
    if isinstance(geom, list):
        geom = next((g for g in geom if isinstance(g, dict)), {})
    if isinstance(geom, dict) and (areas := _list(geom.get("a"))) and not small:
        return tuple(s for text in areas for s in polyline.area(str(text)))
    drawn = columns.plain.get("geometry")
    if not small and isinstance(drawn, dict) and drawn.get("type") != "Point" and (found := shapes_of(drawn)):
        return found
    lat, lon = _point(columns, geom)
    if small and lat is not None and lon is not None:
        return fields.spot(round(lat, 2), round(lon, 2), ROUNDED_M)
    return fields.spot(lat, lon, 0.0 if table else PIN_M)


def _point(columns: Columns, geom: Any) -> tuple[float | None, float | None]:
    lat, lon = fields.number(columns.first(LAT)), fields.number(columns.first(LON))
    if lat is None and isinstance(columns.plain.get("position"), str):
        first, _, second = columns.plain["position"].partition(",")
        lat, lon = fields.number(first), fields.number(second)
    if lat is None and isinstance(geom, dict):
        pins = _list(geom.get("p"))
        points = polyline.decode(str(pins[0])) if pins else []
        lat, lon = points[0] if points else (None, None)
    if lat is None and isinstance(columns.plain.get("geometry"), dict):
        shape = columns.plain["geometry"]
        inner = shape.get("coordinates") or [shape.get("x"), shape.get("y")]
        if isinstance(inner, list) and len(inner) > 1:
            lat, lon = fields.number(inner[1]), fields.number(inner[0])
    return lat, lon


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []


def _sections(columns: Columns, small: bool) -> tuple[str, ...]:
    streets = columns.plain.get("boundary")
    return (fields.word(streets),) if isinstance(streets, str) and streets and not small else ()


def _zones(columns: Columns, area: str, about: Context) -> Iterator[Geocode]:
    """County tables name zones; SAME where there is a FIPS county code, else state and name."""
    fips = fields.word(columns.plain.get("fips"), 5)
    if fips.isdigit() and len(fips) == 5:
        yield Geocode("SAME", fips.zfill(6))
    elif fips.isdigit() and about.state.isdigit():
        yield Geocode("SAME", f"0{about.state}{fips.zfill(3)}")
    state = fields.word(columns.plain.get("state"), 20) or about.state
    if columns.first(["county", "countyname"]) is not None and area and state:
        yield Geocode("US-COUNTY", f"{state}:{area}".upper())
    zipcode = fields.word(columns.first(["zip", "zipcode"]), 10)
    if zipcode:
        yield Geocode("ZIP", zipcode)


def _id(
    columns: Columns, about: Context, area: str, start: datetime | None, shapes: tuple[Shape, ...]
) -> str:
    """A table's row goes by its area, an outage by its number; a running number of the list is none.

    The mark that stands in for a number rests on the rounded place, so that it stays when the count falls below five.
    """
    said = fields.word(columns.first(ID))
    own = area or ("" if said.isdigit() and len(said) < 4 else said)
    if not own:
        where = [f"{float(part):.2f}" for shape in shapes[:1] for part in shape.text.split()[0].split(",")]
        own = blake2b(f"{start}|{where}".encode(), digest_size=6).hexdigest()
    return ":".join(part for part in ("outage", about.publisher, about.list_name, own) if part)


def _measures(columns: Columns, out: float | None, served: float | None) -> dict[Measure, float]:
    spread = (
        (Measure.CUSTOMERS_OUT, out),
        (Measure.CUSTOMERS_SERVED, served),
        (Measure.OUTAGES, fields.number(columns.first(["nout", "noevents", "numberofoutages"]))),
    )
    return {measure: value for measure, value in spread if value is not None and value >= 0}
