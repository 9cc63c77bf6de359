# SPDX-License-Identifier: AGPL-3.0-or-later
"""Alertswiss (Swiss civil protection): one alert, or the list of alerts, as its site serves them.

Coordinates are latitude first. `sent` is Swiss time in words; `reference` ends in the same moment as ISO 8601. An
all-clear keeps the identifier's stem and raises its last number. Contact lines never leave this module.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec

from tocsin.core.model import (
    PERSON_ALERT,
    Certainty,
    Flaw,
    Geocode,
    Hazard,
    MsgType,
    Refused,
    Report,
    Severity,
    Shape,
    ShapeKind,
    Status,
    Urgency,
)
from tocsin.formats import fields
from tocsin.formats.base import CANCEL, UPDATE, Body, Format, Hint, Item
from tocsin.formats.stamps import stamp
from tocsin.formats.terms import hazard_of, is_person_alert
from tocsin.formats.texts import plain_text, says_test

ZONE = "Europe/Zurich"
_SEVERITY = {s.value.lower(): s for s in Severity}
_LOCAL = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}),?\s+(\d{1,2}):(\d\d)")
_VERSION = re.compile(r"^(.+-\d+)-\d+$")


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    rows = _rows(body.json)
    return 0.95 if fields.has(fields.sample(rows), "identifier", "allClear", "publishDate") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an alert."""
    rows = _rows(body.json)
    if not rows and not isinstance(fields.inner(body.json).get("alerts"), list):
        yield Flaw(body.fault or "no Alertswiss alert in the file")
        return
    yield from fields.each(rows, lambda row, where: _alert(row, where, hint), "alert")


def _rows(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    found = fields.inner(value).get("alerts")
    if isinstance(found, list):
        return found
    return [value] if fields.has(value, "identifier") else []


def _alert(row: fields.Row, where: str, hint: Hint) -> Iterator[Item]:
    name = fields.word(row.get("identifier"))
    if not name:
        yield Flaw("the alert has no identifier", where)
        return
    event, title = fields.word(row.get("event")), _text(row, "title")
    if is_person_alert(title) or is_person_alert(event):
        yield Refused(PERSON_ALERT, where)
        return
    language = (hint.language or fields.word(row.get("language")) or "en")[:2]
    stem = _VERSION.match(name)
    over = row.get("allClear") is True
    description = plain_text(_text(row, "description", 8000))
    yield Report(
        format="alertswiss",
        id=name,
        sender="info@alertswiss.ch",
        sent=_sent(row),
        status=_status(row, title),
        msg_type=MsgType.CANCEL if over else MsgType.ALERT,
        keys=(f"alertswiss:{stem[1] if stem else name}",),
        hazard=hazard_of([], event=event, headline=title) or Hazard.OTHER,
        event_code=fields.code(event),
        severity=_SEVERITY.get(str(row.get("severity")).lower(), Severity.UNKNOWN),
        certainty=Certainty.OBSERVED,
        urgency=Urgency.IMMEDIATE,
        headline={language: title} if title else {},
        description={language: description} if description else {},
        shapes=tuple(shape for area in row.get("areas") or [] for shape in _shapes(area)),
        geocodes=_cantons(row),
        country="CH",
    )


def _text(row: fields.Row, name: str, most: int = 400) -> str:
    """A text that may be bare or wrapped with the original it was translated from."""
    value = row.get(name)
    return fields.word(fields.inner(value).get(name) if isinstance(value, dict) else value, most)


def _sent(row: fields.Row) -> datetime | None:
    exact = stamp(str(row.get("reference") or "").rpartition(",")[2])
    match = _LOCAL.search(str(row.get("sent") or row.get("publishDate") or ""))
    if exact or not match:
        return exact
    day, month, year, hour, minute = (int(part) for part in match.groups())
    return stamp(f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00", ZONE)


def _status(row: fields.Row, title: str) -> Status:
    tried = row.get("testAlert") is True or row.get("technicalTestAlert") is True
    return Status.TEST if tried or says_test(title.strip("* ")) else Status.ACTUAL


def _shapes(area: Any) -> Iterator[Shape]:
    for polygon in fields.inner(area).get("polygons") or []:
        ring = _ring(polygon.get("coordinates"))
        holes = [hole for hole in (_ring(e) for e in polygon.get("excludes") or []) if hole]
        if ring:
            body = {"type": "Polygon", "coordinates": [ring, *holes]}
            yield Shape(ShapeKind.GEOJSON, msgspec.json.encode(body).decode())
    for circle in fields.inner(area).get("circles") or []:
        centre = circle.get("centerPosition") or circle.get("center") or circle.get("coordinates")
        pair = [centre["0"], centre["1"]] if isinstance(centre, dict) and "0" in centre else centre
        radius = fields.number(circle.get("radius"))
        if isinstance(pair, list) and len(pair) >= 2 and radius is not None:
            yield Shape(ShapeKind.CAP_CIRCLE, f"{pair[0]},{pair[1]} {radius}")


def _ring(points: Any) -> list[list[float]]:
    """A closed ring, longitude first, out of latitude-first pairs; empty when it is none."""
    points = fields.inner(points).get("coordinates") if isinstance(points, dict) else points
    if not isinstance(points, list) or len(points) < 3:
        return []
    ring = [[float(p[1]), float(p[0])] for p in points]
    return ring if ring[0] == ring[-1] else [*ring, ring[0]]


def _cantons(row: fields.Row) -> tuple[Geocode, ...]:
    if row.get("nationWide") is True:
        return (Geocode("ISO3166-1", "CH"),)
    found = [
        fields.word(fields.inner(region).get("region"), 10)
        for area in row.get("areas") or []
        for region in fields.inner(area).get("regions") or []
    ]
    return tuple(Geocode("ISO3166-2", f"CH-{code}") for code in dict.fromkeys(found) if len(code) == 2)


ALERTSWISS = Format(
    name="alertswiss",
    title="Alertswiss alerts (JSON)",
    spec="https://www.alert.swiss/en/about-alertswiss.html",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL),
    unsaid="an alert has no end of its own: it holds until the all-clear",
)
