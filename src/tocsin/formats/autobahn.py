# SPDX-License-Identifier: AGPL-3.0-or-later
"""Autobahn GmbH: roadworks, closures and warnings; the API's own lists and the GeoJSON made from them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from tocsin.core.guard.prose.times import eras
from tocsin.core.model import Effect, Flaw, Hazard, Measure, Report, Shape, Slots, Window
from tocsin.formats import fields, notice, sentences
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.read_once import extract
from tocsin.formats.stamps import stamp

ZONE = "Europe/Berlin"
_LISTS = ("roadworks", "closure", "warning")
_EFFECTS = {
    "closure": Effect.ROAD_CLOSED,
    "closure_entry_exit": Effect.ACCESS_LIMITED,
    "warning": Effect.DELAYS,
    "roadworks": Effect.ROADWORKS,
    "short_term_roadworks": Effect.ROADWORKS,
    "weight_limit_35": Effect.ACCESS_LIMITED,
}
_ROAD = re.compile(r"\b(?:A|B) ?\d{1,3}[a-z]?\b")
_TITLE = re.compile(r"^\s*((?:A|B) ?\d{1,3}[a-z]?)\s*\|\s*(.{2,200}?)\s+-\s+(.{2,200}?)\s*$")
_ENDS = re.compile(
    r"^(Beginn|Ende):\s*(\d\d)\.(\d\d)\.(\d\d(?:\d\d)?)(?:,?\s+(?:(?:um|ab|bis|gegen)\s+)?(\d{1,2})[:.](\d\d))?"
)
_LIMIT = re.compile(r"Max\. (\d{1,3}) km/h")


def sniff(body: Body) -> float:
    if body.head[:1] != "{":
        return 0.0
    value = notice.record(body.json)
    if any(isinstance(value.get(name), list) for name in _LISTS):
        entries = [e for name in _LISTS for e in notice.listed(value.get(name))]
        return (
            0.9
            if any(
                "display_type" in notice.record(e) or "startLcPosition" in notice.record(e) for e in entries
            )
            else 0.0
        )
    first = notice.record(next(iter(notice.listed(value.get("features"))), None))
    told = notice.record(first.get("properties"))
    title = told.get("title") if isinstance(told.get("title"), str) else ""
    known = str(told.get("type")) in _EFFECTS and isinstance(told.get("description"), list)
    return 0.9 if known and _ROAD.search(str(title)) else 0.6 if known else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    value = body.json
    if not isinstance(value, dict):
        yield Flaw(body.fault or "not a JSON object", "body")
        return
    for name in _LISTS:
        for place, entry in enumerate(notice.listed(value.get(name))):
            yield from _entry(notice.record(entry), name, f"{name} {place}", hint)
    for place, feature in enumerate(notice.listed(value.get("features"))):
        one = notice.record(feature)
        told = {**notice.record(one.get("properties")), "geometry": one.get("geometry")}
        yield from _entry(told, str(told.get("type")), f"feature {place}", hint)


def _entry(told: dict[str, Any], kind: str, where: str, hint: Hint) -> Iterator[Item]:
    if len(told) < 2:
        yield Flaw("not an entry", where)
        return
    shape, fault = _place(told)
    if fault:
        yield Flaw(fault, where, lost=False)
    yield _report(told, kind, shape, hint)


def _place(told: dict[str, Any]) -> tuple[Shape | None, str]:
    if told.get("geometry"):
        return notice.geometry(told["geometry"])
    spot = notice.record(told.get("coordinate"))
    if shape := notice.point(spot.get("lat"), spot.get("long") or spot.get("lon")):
        return shape, ""
    lat, _, lon = str(told.get("point") or "").partition(",")
    shape = notice.point(lat, lon)
    return shape, "" if shape else "no geometry"


def _report(told: dict[str, Any], kind: str, shape: Shape | None, hint: Hint) -> Report:
    lines = [str(line) for line in notice.listed(told.get("description"))][:200]
    windows = _windows(told, lines)
    onset, ends = notice.span(windows)
    slots = _slots(told, kind, windows)
    said = "\n".join(line for line in lines if not _ENDS.match(line))
    read = sentences.told_of_works(slots, said, "de", onset, replace(hint, timezone=ZONE))
    id_ = notice.name(told.get("identifier")) or _made(slots, shape)
    limit = next((float(m[1]) for line in lines if (m := _LIMIT.search(line))), None)
    return Report(
        format="autobahn",
        id=id_,
        sender=hint.publisher or "Autobahn GmbH",
        keys=(f"autobahn:{id_}",),
        hazard=Hazard.ROAD,
        event_code=fields.code(told.get("display_type") or kind).lower(),
        onset=onset,
        ends=ends,
        shapes=(shape,) if shape else (),
        country="DE",
        slots=read,
        measures={Measure.SPEED_LIMIT_MS: round(limit / 3.6, 3)} if limit else {},
    )


def _slots(told: dict[str, Any], kind: str, windows: tuple[Window, ...]) -> Slots:
    titled = _TITLE.match(str(told.get("title") or "")[:300])
    road = _ROAD.search(str(told.get("title") or "")[:300])
    section = notice.section(titled[2], titled[3]) if titled else ""
    blocked = str(told.get("isBlocked")).lower() == "true"
    spelt = str(told.get("display_type") or kind).lower()
    effect = Effect.ROAD_CLOSED if blocked else _EFFECTS.get(spelt, _EFFECTS.get(kind, Effect.UNKNOWN))
    return Slots(
        effect=effect,
        mode="road",
        streets=notice.names([road[0]] if road else []),
        sections=(section,) if section else (),
        windows=windows,
    )


def _made(slots: Slots, shape: Shape | None) -> str:
    """An id for an entry that has none, from what is kept alone, so that a changed reason keeps the id."""
    kept = "|".join(
        [
            *slots.streets,
            *slots.sections,
            shape.text if shape else "",
            *(str(w.start) for w in slots.windows[:1]),
        ]
    )
    return sha256(kept.encode()).hexdigest()[:20]


def _windows(told: dict[str, Any], lines: list[str]) -> tuple[Window, ...]:
    start = stamp(told.get("startTimestamp") if isinstance(told.get("startTimestamp"), str) else None, ZONE)
    told_so = {m[1]: m for line in lines if (m := _ENDS.match(line))}
    if told_so:
        ends = {bound: _written(said) for bound, said in told_so.items()}
        if start and "Beginn" in told_so and _is_day_of(told_so["Beginn"], start):
            ends["Beginn"] = start
        return notice.windows([(ends.get("Beginn") or start, ends.get("Ende"))])
    read = extract("\n".join(_before_blank(lines)), "de", start, ZONE).windows
    dated = [(w.start, w.end) for w in read if all(t is None or eras.has_year(t) for t in (w.start, w.end))]
    return notice.windows(dated) or notice.windows([(start, None)])


def _before_blank(lines: list[str]) -> list[str]:
    blank = next((n for n, line in enumerate(lines) if not line.strip()), len(lines))
    return lines[:blank]


def _is_day_of(found: re.Match[str], start: datetime) -> bool:
    """Whether a line tells the day alone, and the code its hour."""
    day = _written(found)
    return found[5] is None and day is not None and timedelta() <= start - day < timedelta(hours=24)


def _written(found: re.Match[str]) -> datetime | None:
    _, day, month, year, hour, minute = found.groups()
    full = year if len(year) == 4 else f"20{year}"
    return stamp(f"{full}-{month}-{day}T{int(hour or 0):02d}:{minute or '00'}:00", ZONE)


AUTOBAHN = Format(
    name="autobahn",
    title="Autobahn GmbH traffic notices",
    spec="https://autobahn.api.bund.dev/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="a notice taken back leaves the list",
)
