# SPDX-License-Identifier: AGPL-3.0-or-later
"""The description of a mapped feed: read from TOML, checked whole, every error one line that names line and mend."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import available_timezones

from tocsin.core.model import Hazard, Measure, Severity

KINDS = ("geojson", "json", "csv", "rss")
TEXTS = ("name", "title", "kind", "rows", "hazard", "timezone", "language", "country", "publisher", "time",
         "zone_scheme", "delimiter")  # fmt: skip
FIELDS = ("id", "sent", "onset", "expires", "ends", "headline", "description", "severity", "hazard", "lat", "lon",
          "point", "geometry", "zone", "street", "section", "place", "status", "radius_m")  # fmt: skip
TABLES = ("fields", "measures", "severities", "hazards", "gone")
OF_FEED = ("url", "licence", "area", "every", "quiet_after", "snapshot", "text", "options")
"""Said of the feed, not of its fields; checked where feeds are read."""
_OF_PERSONS = re.compile(
    r"organi[sz]|author|creator|attend|contact|performer|speaker|person|owner|operator_name|e?mail|phone|telef|"
    r"veranstalter|verfasser|auteur|autor|reporter|driver|victim|cause|reason|grund|motif|motivo",
    re.IGNORECASE,
)
_SLUG = re.compile(r"[a-z][a-z0-9-]{1,40}")
_LINE = re.compile(r"\(at line (\d+)")
_LENGTH = {"m": 1.0, "km": 1000.0, "cm": 0.01, "mm": 0.001, "ft": 0.3048, "in": 0.0254, "mi": 1609.344}
_SPEED = {"m/s": 1.0, "km/h": 1 / 3.6, "mph": 0.44704, "kn": 0.514444}
_AREA = {"m2": 1.0, "ha": 10_000.0, "km2": 1e6, "acre": 4046.8564}
_UNITS: dict[str, dict[str, float]] = {
    "_m": _LENGTH,
    "_ms": _SPEED,
    "_m2": _AREA,
    "_pa": {"Pa": 1.0, "hPa": 100.0, "mbar": 100.0},
    "_fraction": {"1": 1.0, "%": 0.01},
    "_s": {"s": 1.0, "min": 60.0, "h": 3600.0},
    "_c": {"C": 1.0},
}


@dataclass(frozen=True)
class Mapping:
    """A checked description. Paths are dotted names (JSON), column names (CSV) or element names (RSS)."""

    name: str
    title: str
    kind: str
    hazard: Hazard | None
    rows: str = ""
    timezone: str = "UTC"
    language: str = "en"
    country: str = ""
    publisher: str = ""
    time: str = "auto"
    zone_scheme: str = ""
    delimiter: str = ","
    fields: dict[str, str] = field(default_factory=dict)
    measures: dict[Measure, tuple[str, float]] = field(default_factory=dict)
    severities: dict[str, Severity] = field(default_factory=dict)
    hazards: dict[str, Hazard] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()


def is_of_persons(path: str) -> bool:
    """Whether a path's last name is one of a person, an organiser or a cause."""
    return _OF_PERSONS.search(path.rpartition(".")[2]) is not None


class Checker:
    """Collects what is wrong with one text; knows on which line each key stands."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()
        self.errors: list[str] = []

    def line(self, table: str, key: str) -> int:
        inside = ""
        for count, line in enumerate(self.lines, 1):
            head = re.match(r"\s*\[([^\]]+)\]", line)
            if head:
                inside = head[1].strip()
                if not key and inside == table:
                    return count
            elif inside == table and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
                return count
        return 1

    def fault(self, table: str, key: str, what: str) -> None:
        name = f"{table}.{key}" if table and key else table or key
        self.errors.append(f"line {self.line(table, key)}: {name}: {what}")

    def choice(self, table: str, key: str, value: Any, allowed: Any) -> Any:
        found = {str(one.value if hasattr(one, "value") else one).lower(): one for one in allowed}
        if isinstance(value, str) and value.lower() in found:
            return found[value.lower()]
        self.fault(table, key, f"{value!r} is none of {', '.join(sorted(found))}")
        return None


def read(text: str) -> Mapping | list[str]:
    """The mapping, or every error, one line each."""
    try:
        value = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        return [
            f"line {line[1] if line else len(text.splitlines())}: not TOML: {str(error).split(' (at')[0]}"
        ]
    check = Checker(text)
    _names(value, check)
    plain = _texts(value, check)
    hazard = check.choice("", "hazard", value["hazard"], Hazard) if "hazard" in value else None
    made = Mapping(
        **{**plain, "hazard": hazard, "title": plain.get("title") or plain.get("name", "")},
        fields=_fields(value, check),
        measures=_measures(value, check),
        severities=_choices(value, "severities", Severity, check),
        hazards=_choices(value, "hazards", Hazard, check),
        gone=frozenset(
            str(one).lower() for one in value.get("gone", []) if isinstance(value.get("gone"), list)
        ),
    )
    _whole(made, value, check)
    return check.errors or made


def _names(value: dict[str, Any], check: Checker) -> None:
    for name in value:
        if name not in TEXTS and name not in TABLES and name not in OF_FEED:
            known = ", ".join(sorted((*TEXTS, *TABLES, *OF_FEED)))
            check.fault(
                *((name, "") if isinstance(value[name], dict) else ("", name)),
                f"not known; known are {known}",
            )


def _texts(value: dict[str, Any], check: Checker) -> dict[str, Any]:
    plain: dict[str, Any] = {"name": "", "kind": ""}
    for name in TEXTS:
        if name not in value or name == "hazard":
            continue
        if not isinstance(value[name], str):
            check.fault("", name, "must be a text in quotes")
        else:
            plain[name] = value[name]
    if not _SLUG.fullmatch(plain["name"]):
        check.fault("", "name", "give a name of lower-case letters, digits and hyphens")
    if plain["kind"] not in KINDS:
        check.fault("", "kind", f"{plain['kind']!r} is none of {', '.join(KINDS)}")
    if plain.get("timezone", "UTC") not in available_timezones():
        check.fault(
            "", "timezone", f"{plain['timezone']!r} is no IANA time zone; write for instance Europe/Madrid"
        )
    if len(plain.get("delimiter", ",")) != 1:
        check.fault("", "delimiter", "must be one character")
    return plain


def _table(value: dict[str, Any], name: str, check: Checker) -> dict[str, Any]:
    found = value.get(name, {})
    if isinstance(found, dict):
        return found
    check.fault("", name, f"must be a table: [{name}]")
    return {}


def _fields(value: dict[str, Any], check: Checker) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, path in _table(value, "fields", check).items():
        if name not in FIELDS:
            check.fault("fields", name, f"not known; known are {', '.join(sorted(FIELDS))}")
        elif not isinstance(path, str) or not path.strip():
            check.fault("fields", name, "must be a path in quotes")
        elif is_of_persons(path):
            check.fault(
                "fields", name, f"{path!r} names a person or a cause, which is not read; take another path"
            )
        else:
            found[name] = path.strip()
    return found


def _measures(value: dict[str, Any], check: Checker) -> dict[Measure, tuple[str, float]]:
    found: dict[Measure, tuple[str, float]] = {}
    for name, told in _table(value, "measures", check).items():
        measure = check.choice("measures", name, name, Measure)
        path = told.get("path") if isinstance(told, dict) else told
        unit = told.get("unit") if isinstance(told, dict) else None
        if measure is None:
            continue
        units = next(
            (u for end, u in sorted(_UNITS.items(), key=lambda p: -len(p[0])) if measure.endswith(end)), {}
        )
        if not isinstance(path, str) or not path:
            check.fault("measures", name, 'must be a path, or { path = "...", unit = "..." }')
        elif unit is not None and unit not in units:
            check.fault("measures", name, f"unit {unit!r} is none of {', '.join(units) or 'any'}")
        else:
            found[measure] = (path, units.get(str(unit), 1.0) if unit is not None else 1.0)
    return found


def _choices(value: dict[str, Any], table: str, allowed: Any, check: Checker) -> dict[str, Any]:
    found = {k: check.choice(table, k, v, allowed) for k, v in _table(value, table, check).items()}
    return {key.lower(): one for key, one in found.items() if one is not None}


def _whole(made: Mapping, value: dict[str, Any], check: Checker) -> None:
    """What must be there together."""
    if "hazard" not in value and not ("hazard" in made.fields and made.hazards):
        check.fault("", "hazard", "give hazard, or fields.hazard and a [hazards] table")
    if "id" not in made.fields:
        check.fault("fields", "", "id is missing: give the path of a name that stays the same between polls")
    placed = {"geometry", "point", "zone"} & made.fields.keys() or {"lat", "lon"} <= made.fields.keys()
    if not placed and made.kind not in ("geojson", "rss"):
        check.fault("fields", "", "no place: give lat and lon, point, geometry, or zone with zone_scheme")
    if "zone" in made.fields and not made.zone_scheme:
        check.fault("fields", "zone", "zone needs zone_scheme at the top, for instance NUTS3")
    if made.kind == "json" and "rows" not in value:
        check.fault("", "rows", 'missing: give the path of the list, or "" when the file is the list')
