# SPDX-License-Identifier: AGPL-3.0-or-later
"""Open511 road events, JSON and XML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tocsin.core.model import Effect, Flaw, Hazard, MsgType, Report, Severity, Shape, Slots, Window
from tocsin.formats import fields, notice, tree
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.read_once import extract
from tocsin.formats.sentences import in_one_language, told_of_works
from tocsin.formats.stamps import stamp

_EVENTS = {
    "CONSTRUCTION": (Hazard.ROAD, Effect.ROADWORKS),
    "SPECIAL_EVENT": (Hazard.PUBLIC_EVENT, Effect.PUBLIC_EVENT),
    "INCIDENT": (Hazard.ROAD, Effect.INCIDENT),
    "WEATHER_CONDITION": (Hazard.WEATHER, Effect.OBSTRUCTION),
    "ROAD_CONDITION": (Hazard.ROAD, Effect.OBSTRUCTION),
}
_STATES = {
    "CLOSED": Effect.ROAD_CLOSED,
    "SOME_LANES_CLOSED": Effect.LANE_CLOSED,
    "SINGLE_LANE_ALTERNATING": Effect.LANE_CLOSED,
}
_SEVERITY = {"MAJOR": Severity.SEVERE, "MODERATE": Severity.MODERATE, "MINOR": Severity.MINOR}
_CLOSING = (Effect.ROAD_CLOSED, Effect.LANE_CLOSED, Effect.DETOUR)


def sniff(body: Body) -> float:
    head = body.head
    if head[:1] == "<":
        return 0.95 if "<open511" in head or "open511.org" in head else 0.0
    if head[:1] not in "{[" or '"event_type"' not in body.text[:200_000]:
        return 0.0
    first = notice.record(next(iter(_listed(body.json)), None))
    return 0.95 if {"event_type", "schedule"} <= first.keys() or "jurisdiction_url" in first else 0.0


def _listed(value: Any) -> list[Any]:
    return notice.listed(value.get("events")) if isinstance(value, dict) else notice.listed(value)


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    if body.head[:1] == "<":
        events = [_plain(node) for node in tree.all(body.xml, "event")] if body.xml is not None else []
    else:
        events = _listed(body.json)
    if not events and (body.fault or body.head[:1] not in "{[<"):
        yield Flaw(body.fault or "neither JSON nor XML", "body")
    for place, event in enumerate(events):
        yield from _event(event, f"event {place}", hint)


def _event(event: Any, where: str, hint: Hint) -> Iterator[Item]:
    id_ = notice.name(notice.record(event).get("id") or notice.record(event).get("url"))
    if not id_:
        yield Flaw("an event without id", where)
        return
    shape, fault = _place(event)
    if fault:
        yield Flaw(fault, where, lost=False)
    yield _report(event, id_, shape, hint)


def _place(event: dict[str, Any]) -> tuple[Shape | None, str]:
    found = event.get("geography")
    return (found, "") if isinstance(found, Shape) else notice.geometry(found)


def _report(event: dict[str, Any], id_: str, shape: Shape | None, hint: Hint) -> Report:
    hazard, _ = _EVENTS.get(str(event.get("event_type")).upper(), (Hazard.ROAD, Effect.UNKNOWN))
    windows = _windows(event, hint.timezone)
    onset, ends = notice.span(windows)
    language, text = in_one_language(_said(event), hint)
    slots = told_of_works(_slots(event, windows), text, language, onset, hint)
    return Report(
        format="open511",
        id=id_,
        sender=hint.publisher,
        sent=_time(event.get("updated") or event.get("created"), hint.timezone),
        msg_type=MsgType.CANCEL if event.get("status") == "ARCHIVED" else MsgType.ALERT,
        keys=(f"open511:{id_}",),
        hazard=hazard,
        event_code=fields.code(event.get("event_type")),
        severity=_SEVERITY.get(str(event.get("severity")).upper(), Severity.UNKNOWN),
        onset=onset,
        ends=ends,
        shapes=(shape,) if shape else (),
        country=hint.country,
        slots=slots,
    )


def _slots(event: dict[str, Any], windows: tuple[Window, ...]) -> Slots:
    roads = [notice.record(r) for r in notice.listed(event.get("roads"))]
    return Slots(
        effect=_effect(event, roads),
        mode="road",
        streets=notice.names(r.get("name") for r in roads if r.get("name") != "Other Roads"),
        sections=tuple(s for s in (_section(r) for r in roads) if s),
        places=notice.names(notice.record(a).get("name") for a in notice.listed(event.get("areas"))),
        windows=windows,
    )


def _said(event: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Headline and description. DriveBC files side roads under "Other Roads" and names them in the description only."""
    for name in ("headline", "description"):
        if isinstance(text := event.get(name), str):
            yield notice.name(event.get("lang")) or "en", text


def _section(road: dict[str, Any]) -> str:
    start, finish = notice.name(road.get("from")), notice.name(road.get("to"))
    return notice.section(start.removeprefix("at "), finish.removeprefix("at "))


def _effect(event: dict[str, Any], roads: list[dict[str, Any]]) -> Effect:
    for state in _STATES:
        if any(str(r.get("state")).upper() == state for r in roads):
            return _STATES[state]
    description = event.get("description")
    if isinstance(description, str) and not any(r.get("state") for r in roads):
        read = extract(description, "en").effect
        if read in _CLOSING:
            return read
    return _EVENTS.get(str(event.get("event_type")).upper(), (Hazard.ROAD, Effect.UNKNOWN))[1]


def _time(value: Any, zone: str) -> Any:
    return stamp(value if isinstance(value, str) else None, zone)


def _windows(event: dict[str, Any], zone: str) -> tuple[Window, ...]:
    schedule = event.get("schedule")
    plan = notice.record(
        schedule if isinstance(schedule, dict) else next(iter(notice.listed(schedule)), None)
    )
    pairs = [str(i).partition("/") for i in notice.listed(plan.get("intervals"))]
    found = [(_time(start, zone), _time(end, zone)) for start, _, end in pairs]
    for one in notice.listed(plan.get("recurring_schedules")) or notice.listed(
        schedule if isinstance(schedule, list) else None
    ):
        days = notice.record(one)
        if not found and days.get("start_date"):
            found.append((_at(days, "start", zone), _at(days, "end", zone)))
    return notice.windows(found)


def _at(days: dict[str, Any], end: str, zone: str) -> Any:
    date = days.get(f"{end}_date")
    clock = (
        days.get(f"daily_{end}_time") or days.get(f"{end}_time") or ("00:00" if end == "start" else "23:59")
    )
    return _time(f"{date}T{clock}", zone) if date else None


def _plain(node: Any) -> dict[str, Any]:
    """An XML event with the JSON form's names."""
    found: dict[str, Any] = {tree.local(c): tree.said(c) for c in node if not len(c)}
    found["roads"] = [{tree.local(c): tree.said(c) for c in r} for r in tree.all(node, "road")]
    found["areas"] = [{tree.local(c): tree.said(c) for c in a} for a in tree.all(node, "area")]
    schedule = (
        tree.child(node, "schedule")
        if tree.child(node, "schedule") is not None
        else tree.child(node, "schedules")
    )
    if schedule is not None:
        found["schedule"] = {
            "intervals": [tree.said(i) for i in tree.all(schedule, "interval")],
            "recurring_schedules": [
                {tree.local(c): tree.said(c) for c in r} for r in tree.all(schedule, "recurring_schedule")
            ]
            or [{tree.local(c): tree.said(c) for c in s} for s in tree.all(schedule, "schedule") if len(s)],
        }
    if shape := _gml(node):
        found["geography"] = shape
    return found


def _gml(node: Any) -> Shape | None:
    """Open511 XML writes GML with longitude first (EPSG:4326 as used on the web)."""
    for name in ("posList", "pos"):
        for one in tree.all(node, name):
            numbers = [notice.number(p) for p in tree.said(one).split()]
            if all(n is not None for n in numbers):
                flat = [n for n in numbers if n is not None]
                return notice.line((flat[i + 1], flat[i]) for i in range(0, len(flat) - 1, 2))
    return None


OPEN511 = Format(
    name="open511",
    title="Open511 road events",
    spec="https://www.open511.org/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
