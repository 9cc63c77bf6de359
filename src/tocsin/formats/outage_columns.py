# SPDX-License-Identifier: AGPL-3.0-or-later
"""What utilities call the columns of their outage tables, and a row read under plain names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tocsin.formats import fields

OUT = [
    "customersaffected",
    "customersout",
    "estcustaffected",
    "estcustomers",
    "estcustomers",
    "custa",
    "affected",
    "nbrcust",
    "nooutages",
    "customers",
    "customersimpacted",
    "numberofcustomers",
    "numcustomersout",
    "customercount",
    "custaffected",
    "metersaffected",
    "custout",
    "outcount",
    "numberofcustomersaffected",
    "customersinterrupted",
    "abonnes",
    "clients",
    "nbclients",
]
SERVED = [
    "customersserved",
    "custs",
    "numcustomers",
    "nocustomers",
    "totalcustomers",
    "custserved",
    "metersserved",
]
LAT = ["latitude", "lat", "outagelatitude", "geometryy", "y"]
LON = ["longitude", "lon", "lng", "long", "outagelongitude", "geometryx", "x"]
AREA = [
    "county",
    "countyname",
    "zip",
    "zipcode",
    "district",
    "city",
    "regionname",
    "areaname",
    "municipality",
    "name",
    "title",
    "community",
    "town",
]
ID = [
    "outagenumber",
    "foutageid",
    "outageid",
    "incidentid",
    "eventid",
    "uniqueid",
    "polyid",
    "objectid",
    "id",
]
START = ["outagestarttime", "outagestart", "starttime", "start", "begin", "startdate", "timeoff"]
ETR = [
    "currentetor",
    "etr",
    "etor",
    "autoetor",
    "estimatedrestoration",
    "estimatedrestorationtime",
    "estimatedtimeofrestoration",
    "estrestoration",
    "etrtime",
    "estrestore",
    "estrestoretime",
    "estimatedrestoretime",
    "restorationtime",
]
UPDATED = ["lastupdatetime", "lastupdate", "lastupdatedtime", "lastupdated", "updated", "updatetime"]
_ZONES = {"MST": "-0700", "PST": "-0800", "PDT": "-0700", "MDT": "-0600", "CST": "-0600", "CDT": "-0500",
          "EST": "-0500", "EDT": "-0400", "AST": "-0400", "ADT": "-0300", "HST": "-1000"}  # fmt: skip
_NAMED_ZONE = re.compile(r"\s+([A-Z]{3})$")


@dataclass
class Columns:
    """A row under plain lower-case column names."""

    row: Mapping[str, Any]
    plain: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        self.plain = {re.sub(r"[^a-z]", "", str(name).lower()): value for name, value in self.row.items()}

    def first(self, names: list[str]) -> Any:
        return next((self.plain[n] for n in names if self.plain.get(n) not in (None, "")), None)

    def time(self, names: list[str], zone: str) -> datetime | None:
        value = self.first(names)
        if isinstance(value, str) and (named := _NAMED_ZONE.search(value)) and named[1] in _ZONES:
            value = value[: named.start()] + _ZONES[named[1]]
        return fields.moment(value, zone)
