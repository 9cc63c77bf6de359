# SPDX-License-Identifier: AGPL-3.0-or-later
"""SIGMETs: the Aviation Weather Center's JSON and GeoJSON, and the ICAO Annex 3 text itself.

Icing and turbulence are aloft and say nothing about the ground, so they read as plain weather. The text gives day, hour
and minute only; the feed's option `at` (RFC 3339) supplies the month, without it a text SIGMET has no window.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from tocsin.core.guard.tokens import hashed
from tocsin.core.model import (
    Certainty,
    Flaw,
    Hazard,
    MsgType,
    Report,
    Severity,
    Shape,
    ShapeKind,
    Urgency,
    Window,
)
from tocsin.formats import fields
from tocsin.formats.arcgis import shapes_of
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.stamps import stamp

SENDER = "aviationweather.gov"
_HAZARDS = {"TS": Hazard.THUNDERSTORM, "CONVECTIVE": Hazard.THUNDERSTORM, "CB": Hazard.THUNDERSTORM,
            "VA": Hazard.VOLCANO, "TC": Hazard.TROPICAL_CYCLONE, "DS": Hazard.DUST, "SS": Hazard.DUST,
            "RDOACT": Hazard.RADIOLOGICAL}  # fmt: skip
_HEAD = re.compile(r"\b([A-Z]{4})\s+SIGMET\s+([A-Z]*\s?\d{0,3})\s+VALID\s+(\d{6})/(\d{6})")
_CANCEL = re.compile(r"\bCNL\s+SIGMET\s+([A-Z]*\s?\d{1,3})\b(?:\s+(\d{6})/\d{6})?")
_ICAO, _SERIES = re.compile("[A-Z0-9]{3,5}"), re.compile(r"[A-Z]{0,11}\d{0,3}[A-Z]?")
_POINT = re.compile(r"\b([NS])(\d{2})(\d{2})?\s?([EW])(\d{3})(\d{2})?\b")
_WORD = re.compile(r"\b(TSGR|TS|CB|VA|TC|DS|SS|RDOACT|TURB|ICE|MTW)\b")


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.9 if _HEAD.search(body.head) else 0.0
    row = fields.sample(_rows(body.json))
    shown = fields.inner(row, "properties") or row
    return 0.95 if fields.has(shown, "validTimeFrom", "hazard") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a SIGMET."""
    if fields.is_json(body):
        rows = _rows(body.json)
        if not rows and not isinstance(body.json, (list, dict)):
            yield Flaw(body.fault or "not JSON")
            return
        yield from fields.each(rows, _row, "entry")
        return
    parts = (" ".join(part.split()) for part in re.split(r"=\s*|\n\s*\n", body.text))
    found = [(part, head) for part in parts if (head := _HEAD.search(part))]
    if not found:
        yield Flaw("no SIGMET in the text")
    about = stamp(dict(hint.options).get("at"))
    if found and about is None:
        yield Flaw("the text names no month; without the option `at` the SIGMETs have no window", lost=False)
    for part, head in found:
        yield _text(part, head, about)


def _rows(value: Any) -> list[Any]:
    return value if isinstance(value, list) else fields.features(value)


def _row(row: fields.Row, where: str) -> Iterator[Item]:
    shown = fields.inner(row, "properties") or row
    start, end = fields.moment(shown.get("validTimeFrom")), fields.moment(shown.get("validTimeTo"))
    shapes = shapes_of(row.get("geometry")) or _ring(shown.get("coords"))
    series = _plain(_SERIES, fields.word(shown.get("seriesId")).replace(" ", ""))
    region = _plain(_ICAO, fields.word(shown.get("firId") or shown.get("icaoId")))
    if not region or start is None:
        yield Flaw("the SIGMET has no region or no time", where)
        return
    yield _report(region, series, Window(start, end), fields.code(shown.get("hazard")).upper(), shapes)


def _plain(shape: re.Pattern[str], said: str) -> str:
    """A region or a series as ICAO writes them; in place of one its hash."""
    return said if not said or shape.fullmatch(said) else hashed(said)


def _ring(points: Any) -> tuple[Shape, ...]:
    if not isinstance(points, list):
        return ()
    pairs = [
        (fields.number(fields.inner(p).get("lat")), fields.number(fields.inner(p).get("lon"))) for p in points
    ]
    return _closed([(lat, lon) for lat, lon in pairs if lat is not None and lon is not None])


def _closed(pairs: list[tuple[float, float]]) -> tuple[Shape, ...]:
    if len(pairs) < 3:
        return fields.spot(*pairs[0]) if pairs else ()
    ring = pairs if pairs[0] == pairs[-1] else [*pairs, pairs[0]]
    return (Shape(ShapeKind.CAP_POLYGON, " ".join(f"{lat:g},{lon:g}" for lat, lon in ring)),)


def _text(text: str, head: re.Match[str], about: datetime | None) -> Item:
    region, series, start, end = head.groups()
    points = [_degrees(*match.groups()) for match in _POINT.finditer(text, head.end())]
    what = _WORD.search(text, head.end())
    gone = _CANCEL.search(text)
    window = Window(_near(start, about), _near(end, about))
    lifted = _name(region, gone[1], _near(gone[2] or start, about)) if gone else ""
    return _report(region, series.strip(), window, what[1] if what else "", _closed(points), lifted)


def _degrees(
    ns: str, lat: str, lat_min: str | None, ew: str, lon: str, lon_min: str | None
) -> tuple[float, float]:
    north = int(lat) + int(lat_min or 0) / 60
    east = int(lon) + int(lon_min or 0) / 60
    return round(-north if ns == "S" else north, 4), round(-east if ew == "W" else east, 4)


def _near(ddhhmm: str, about: datetime | None) -> datetime | None:
    """The moment of that day and time nearest to `about`."""
    if about is None:
        return None
    day, hour, minute = int(ddhhmm[:2]), int(ddhhmm[2:4]), int(ddhhmm[4:])
    days = [about + timedelta(days=shift) for shift in range(-15, 16)]
    found = [
        d.replace(hour=hour % 24, minute=minute % 60, second=0, microsecond=0) for d in days if d.day == day
    ]
    return min(found, key=lambda d: abs(d - about), default=None)


def _name(region: str, series: str, start: datetime | None) -> str:
    """A series begins anew at midnight: only with day and time is its number a name."""
    day, clock = (f"{start:%Y%m%d}", f"{start:%H%M}") if start else ("", "")
    return ":".join(part for part in ("sigmet", region, day, series.replace(" ", ""), clock) if part)


def _report(
    region: str, series: str, window: Window, what: str, shapes: tuple[Shape, ...], gone: str = ""
) -> Report:
    return Report(
        format="sigmet",
        id=_name(region, series, window.start),
        sender=SENDER,
        sent=window.start,
        msg_type=MsgType.CANCEL if gone else MsgType.ALERT,
        refs=(gone,) if gone else (),
        hazard=_HAZARDS.get(what[:2] if what.startswith("TSGR") else what, Hazard.WEATHER),
        event_code=fields.code(what),
        severity=Severity.SEVERE,
        certainty=Certainty.LIKELY,
        urgency=Urgency.EXPECTED,
        onset=window.start,
        ends=window.end,
        shapes=shapes,
    )


SIGMET = Format(
    name="sigmet",
    title="SIGMETs (Aviation Weather Center JSON, ICAO text)",
    spec="https://aviationweather.gov/data/api/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
