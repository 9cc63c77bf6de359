# SPDX-License-Identifier: AGPL-3.0-or-later
"""One wildfire of an agency's table, whatever its columns are called, as a report. The cause has no column here."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from tocsin.core.model import Certainty, Flaw, Hazard, Measure, Report, Severity, Shape, ShapeKind, Urgency
from tocsin.formats import fields
from tocsin.formats.called import called, numbered

HECTARE, ACRE = 10_000.0, 4046.8564
_ID = [
    "firenumber",
    "firenum",
    "uniqueid",
    "irwinid",
    "incidentnumber",
    "uniquefireidentifier",
    "firename",
    "fireid",
    "globalid",
    "incidentid",
    "attriwinid",
    "attruniquefireidentifier",
    "sourceoid",
    "id",
]
_NAME = [
    "incidentname",
    "name",
    "firename",
    "incidntnm",
    "polyincidentname",
    "attrincidentname",
    "incidentnm",
    "geographic",
]
_HECTARES = ["currentsize", "currentsz", "firesizehectares", "sizeha", "hectares", "areaha", "firesize"]
_ACRES = [
    "acresburned",
    "incidentsize",
    "dailyacres",
    "calculatedacres",
    "gisacres",
    "attrincidentsize",
    "acres",
    "totalacres",
    "polygisacres",
]
_SQUARE_METRES = ["featureareasqm", "areasqm"]
_CONTAINED = ["percentcontained", "attrpercentcontained", "contained", "containment"]
_STARTED = [
    "ignitiondate",
    "ignitndt",
    "started",
    "starteddate",
    "firediscoverydatetime",
    "attrfirediscoverydatetime",
    "discoverydate",
    "startdate",
]
_UPDATED = [
    "updated",
    "updateddate",
    "lastupdate",
    "modifiedondatetimedt",
    "attrmodifiedondatetimedt",
    "loaddate",
    "trackdate",
    "datecurrent",
    "modifiedondate",
    "lastmodified",
    "polydatecurrent",
]
_OUT = [
    "fireoutdate",
    "fireoutdt",
    "extinguished",
    "fireoutdatetime",
    "attrfireoutdatetime",
    "extinguisheddate",
]
_STATUS = ["firestatus", "status", "stageofcontrolstatus", "stageofcontrol", "stage"]
_OVER = frozenset({"out", "ex", "extinguished", "final", "fire out"})
_STATES = {
    "out of control": Severity.SEVERE,
    "oc": Severity.SEVERE,
    "fire of note": Severity.EXTREME,
    "being held": Severity.MODERATE,
    "bh": Severity.MODERATE,
    "under control": Severity.MINOR,
    "uc": Severity.MINOR,
    "out": Severity.MINOR,
}
"""Stages of control of the Canadian agencies (CIFFC glossary); a fire of note threatens people or property."""
_SIZES = (
    (4.0e7, Severity.EXTREME),
    (4.0e6, Severity.SEVERE),
    (4.0e5, Severity.MODERATE),
    (0.0, Severity.MINOR),
)
"""Square metres; the steps are US size classes G and F (from 5,000 and 1,000 acres) and D (100), rounded."""


class Columns:
    """A row under plain lower-case column names."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        self.plain = {re.sub(r"[^a-z]", "", str(name).lower()): value for name, value in row.items()}

    def first(self, names: list[str]) -> Any:
        return next((self.plain[n] for n in names if self.plain.get(n) not in (None, "")), None)

    def time(self, names: list[str]) -> datetime | None:
        """The first that reads as a time; agencies keep a written date beside the real one."""
        return next((at for n in names if (at := fields.moment(self.plain.get(n)))), None)


def is_fire(row: Mapping[str, Any]) -> bool:
    """Whether a row names a fire and says a size, stage or containment."""
    columns = Columns(row)
    named = columns.first(_ID) is not None or columns.first(_NAME) is not None
    sized = any(n in columns.plain for n in [*_HECTARES, *_ACRES, *_SQUARE_METRES, *_CONTAINED])
    said = any("fire" in name or "acres" in name or "ignit" in name for name in columns.plain)
    return named and sized and said


def read(row: Mapping[str, Any], shapes: tuple[Shape, ...], sender: str, where: str) -> Report | Flaw:
    """The fire, with area and contained share; a flaw when it has neither id nor place."""
    columns = Columns(row)
    title = fields.word(columns.first(_NAME))
    name = numbered(fields.word(columns.first(_ID)).strip("{}")) or title
    shapes = shapes or fields.spot(columns.first(["latitude", "lat"]), columns.first(["longitude", "lon"]))
    if not name or not shapes:
        return Flaw("the fire has no usable place" if name else "the fire has no name or number", where)
    size, status = area_m2(columns), fields.word(columns.first(_STATUS)).lower()
    out = columns.time(_OUT)
    over = (
        out is not None or status in _OVER or str(columns.plain.get("isactive", "")).lower() in ("n", "false")
    )
    updated = columns.time(_UPDATED)
    year = fields.word(columns.plain.get("fireyear"))
    return Report(
        format="wildfires",
        id=f"fire:{sender}:{year}:{name}" if year else f"fire:{sender}:{name}",
        sender=sender,
        sent=updated,
        keys=_keys(columns),
        hazard=Hazard.WILDFIRE,
        event_code=fields.code(status, {**_STATES, "fire out": None}),
        severity=_severity(columns, status, size),
        certainty=Certainty.OBSERVED,
        urgency=Urgency.PAST if over else Urgency.IMMEDIATE,
        onset=columns.time(_STARTED),
        ends=(out or updated) if over else None,
        headline=_headline(title or name),
        shapes=tuple(_grown(shape, size) for shape in shapes),
        measures=_measures(columns, size),
    )


def _grown(shape: Shape, size: float | None) -> Shape:
    """A point widened to the circle that has the fire's area: where a fire is no point, but its outline is not given."""
    if shape.kind is not ShapeKind.POINT or not size:
        return shape
    return Shape(shape.kind, shape.text, float(round(math.sqrt(size / math.pi))))


def _headline(name: str) -> dict[str, str]:
    if not called(name):
        return {}
    return {"en": name if "fire" in name.lower() or "complex" in name.lower() else f"Wildfire {name}"}


def area_m2(columns: Columns) -> float | None:
    for names, factor in ((_SQUARE_METRES, 1.0), (_HECTARES, HECTARE), (_ACRES, ACRE)):
        amount = fields.number(columns.first(names))
        if amount is not None and amount >= 0:
            return round(amount * factor, 1)
    return None


def _severity(columns: Columns, status: str, size: float | None) -> Severity:
    if str(columns.plain.get("firent", columns.plain.get("fireofnoteind", ""))).upper() == "Y":
        return Severity.EXTREME
    if status in _STATES:
        return _STATES[status]
    return Severity.UNKNOWN if size is None else next(found for least, found in _SIZES if size >= least)


def _keys(columns: Columns) -> tuple[str, ...]:
    """IRWIN numbers are shared by all United States fire feeds."""
    irwin = fields.word(columns.first(["irwinid", "attriwinid", "attrirwinid"])).strip("{}").lower()
    return (f"irwin:{irwin}",) if irwin else ()


def _measures(columns: Columns, size: float | None) -> dict[Measure, float]:
    found = {Measure.AREA_M2: size} if size is not None else {}
    share = fields.number(str(columns.first(_CONTAINED) or "").rstrip("% ") or columns.first(_CONTAINED))
    if share is not None and 0 <= share <= 100:
        found[Measure.CONTAINED] = round(share / 100, 3)
    return found
