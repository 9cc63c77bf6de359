# SPDX-License-Identifier: AGPL-3.0-or-later
"""Work Zone Data Exchange, versions 1 to 4.2: road events, restrictions; field devices are named and left.

Of a description the slots are kept, and no word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tocsin.core.model import (
    Certainty,
    Effect,
    Flaw,
    Hazard,
    Measure,
    MsgType,
    Report,
    Shape,
    Slots,
)
from tocsin.formats import fields, notice, sentences
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.stamps import stamp

_INFO = ("feed_info", "road_event_feed_info")
_MARKS = re.compile(r'"(?:road_event_feed_info|WZDx|core_details|vehicle_impact|data_source_id)"')
_IMPACT = {
    "all-lanes-closed": Effect.ROAD_CLOSED,
    "alternating-one-way": Effect.LANE_CLOSED,
    "flagging": Effect.LANE_CLOSED,
    "temporary-traffic-signal": Effect.LANE_CLOSED,
}
_EVENTS = {
    "detour": Effect.DETOUR,
    "restriction": Effect.ACCESS_LIMITED,
    "incident": Effect.INCIDENT,
    "special-event": Effect.PUBLIC_EVENT,
}
_MPH, _KPH = 0.44704, 1 / 3.6


def sniff(body: Body) -> float:
    if body.head[:1] != "{":
        return 0.0
    value = notice.record(body.json)
    if "road_event_feed_info" in value or "WZDx" in value:
        return 0.95
    if not _MARKS.search(body.head) and "feed_info" not in value:
        return 0.0
    first = notice.record(next(iter(notice.listed(value.get("features"))), None))
    known = notice.record(first.get("properties")).keys() & {
        "core_details",
        "vehicle_impact",
        "road_event_id",
    }
    return 0.95 if known else 0.7 if "feed_info" in value and "features" in value else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    value = body.json
    if not isinstance(value, dict):
        yield Flaw(body.fault or "not a JSON object", "body")
        return
    if isinstance(value.get("WZDx"), dict):
        yield from _first_version(value["WZDx"], hint)
        return
    info = notice.record(next((value[k] for k in _INFO if k in value), None))
    features = value.get("features")
    if not isinstance(features, list):
        yield Flaw("no list of features", "body")
        return
    for place, feature in enumerate(features):
        yield from _feature(feature, info, f"feature {place}", hint)


def _feature(feature: Any, info: dict[str, Any], where: str, hint: Hint) -> Iterator[Item]:
    if not isinstance(feature, dict) or not isinstance(feature.get("properties"), dict):
        yield Flaw("not a feature with properties", where)
        return
    own = feature["properties"]
    # Version 4 moved the common fields into core_details; both spellings read as one.
    told = {**own, **notice.record(own.get("core_details"))}
    if told.get("device_type"):
        yield Flaw("a field device, not a road event", where)
        return
    id_ = notice.name(feature.get("id")) or notice.name(told.get("road_event_id"))
    if not id_:
        yield Flaw("a road event without id", where)
        return
    shape, fault = notice.geometry(feature.get("geometry"))
    if fault:
        yield Flaw(fault, where, lost=False)
    yield _report(id_, told, info, shape, hint)


def _report(id_: str, told: dict[str, Any], info: dict[str, Any], shape: Shape | None, hint: Hint) -> Report:
    publisher = hint.publisher or notice.name(info.get("publisher"))
    windows = notice.windows([(_time(told.get("start_date"), hint), _time(told.get("end_date"), hint))])
    onset, ends = notice.span(windows)
    effect = _effect(told)
    coded = Slots(
        effect=effect, mode="road", streets=_streets(told), sections=_sections(told), windows=windows
    )
    said = told.get("description")
    return Report(
        format="wzdx",
        id=id_,
        sender=publisher,
        sent=_time(told.get("update_date") or told.get("creation_date") or info.get("update_date"), hint),
        msg_type=MsgType.CANCEL if told.get("event_status") == "cancelled" else MsgType.ALERT,
        keys=(f"wzdx:{publisher}:{id_}",),
        hazard=Hazard.PUBLIC_EVENT if effect is Effect.PUBLIC_EVENT else Hazard.ROAD,
        event_code=fields.code(told.get("event_type")),
        certainty=_certainty(told),
        onset=onset,
        ends=ends,
        shapes=(shape,) if shape else (),
        country=hint.country,
        slots=sentences.told_of_works(coded, said if isinstance(said, str) else "", "", onset, hint),
        measures=_measures(told),
    )


def _time(value: Any, hint: Hint) -> Any:
    return stamp(value if isinstance(value, str) else None, hint.timezone)


def _effect(told: dict[str, Any]) -> Effect:
    kind = str(told.get("event_type") or "").lower()
    impact = str(told.get("vehicle_impact") or "").lower()
    if impact in _IMPACT:
        return _IMPACT[impact]
    if impact.startswith("some-lanes-closed") or _closed_lanes(told):
        return Effect.LANE_CLOSED
    if kind in _EVENTS:
        return _EVENTS[kind]
    return Effect.ACCESS_LIMITED if _barred(told) else Effect.ROADWORKS


def _barred(told: dict[str, Any]) -> bool:
    """Whether some vehicles may not pass; version 4 writes restrictions as objects, earlier ones as words."""
    for one in notice.listed(told.get("restrictions")):
        kind = str(notice.record(one).get("type") or notice.record(one).get("restriction_type") or one)
        if kind.startswith(("local-access-only", "no-", "travel-peak-hours-only", "permitted-oversize")):
            return True
    return False


def _closed_lanes(told: dict[str, Any]) -> int:
    lanes = (notice.record(lane) for lane in notice.listed(told.get("lanes")))
    return sum(
        1 for lane in lanes if lane.get("status") == "closed" and "shoulder" not in str(lane.get("type"))
    )


def _certainty(told: dict[str, Any]) -> Certainty:
    known = told.get("is_start_date_verified")
    if known is None:
        known = told.get("start_date_accuracy") == "verified" if "start_date_accuracy" in told else None
    return Certainty.UNKNOWN if known is None else Certainty.OBSERVED if known else Certainty.LIKELY


def _streets(told: dict[str, Any]) -> tuple[str, ...]:
    return notice.names(
        [*notice.listed(told.get("road_names")), told.get("road_name"), told.get("road_number")]
    )


def _sections(told: dict[str, Any]) -> tuple[str, ...]:
    found = notice.section(told.get("beginning_cross_street"), told.get("ending_cross_street"))
    return (found,) if found else ()


def _measures(told: dict[str, Any]) -> dict[Measure, float]:
    found: dict[Measure, float] = {}
    for field, unit in (("reduced_speed_limit_kph", _KPH), ("reduced_speed_limit", _MPH)):
        limit = notice.number(told.get(field))
        if limit is not None and 0 < limit < 200:
            found.setdefault(Measure.SPEED_LIMIT_MS, round(limit * unit, 3))
    if closed := _closed_lanes(told):
        found[Measure.LANES_CLOSED] = float(closed)
    return found


def _first_version(value: dict[str, Any], hint: Hint) -> Iterator[Item]:
    """Version 1: XML turned into JSON, one or more WorkZoneActivity with begin and end points."""
    header = notice.record(value.get("Header"))
    for place, activity in enumerate(notice.listed(value.get("WorkZoneActivity"))):
        zone = notice.record(activity)
        begin, end = notice.record(zone.get("beginLocation")), notice.record(zone.get("endLocation"))
        told = {
            "start_date": _dated(zone.get("startDateTime")),
            "end_date": _dated(zone.get("endDateTime")),
            "road_name": begin.get("roadName"),
            "road_number": begin.get("roadNum"),
            "beginning_cross_street": begin.get("crossStreet"),
            "ending_cross_street": end.get("crossStreet"),
            "event_status": zone.get("wz_status"),
            "vehicle_impact": "some-lanes-closed" if zone.get("closedLanes") else None,
            "reduced_speed_limit": zone.get("reducedSpdPosted"),
            "update_date": zone.get("timestampEventUpdate") or header.get("timeStampUpdate"),
        }
        id_ = notice.name(zone.get("identifier"))
        if not id_:
            yield Flaw("a work zone without identifier", f"WorkZoneActivity {place}")
            continue
        ends = [_lat_lon(begin), _lat_lon(end)]
        yield _report(id_, told, {}, notice.line(p for p in ends if p), hint)


def _dated(value: Any) -> Any:
    if isinstance(value, dict):
        return next((v for k, v in value.items() if "DateTime" in k), None)
    return value


def _lat_lon(value: dict[str, Any]) -> tuple[float, float] | None:
    lat = notice.number(next((v for k, v in value.items() if k.startswith("latitude")), None))
    lon = notice.number(next((v for k, v in value.items() if k.startswith("longitude")), None))
    return (lat, lon) if lat is not None and lon is not None and notice.on_earth(lat, lon) else None


WZDX = Format(
    name="wzdx",
    title="Work Zone Data Exchange",
    spec="https://github.com/usdot-jpo-ode/wzdx",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
