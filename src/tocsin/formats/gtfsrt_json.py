# SPDX-License-Identifier: AGPL-3.0-or-later
"""GTFS-Realtime alerts as JSON: protobuf's own mapping, its snake_case kin, MBTA's enhanced and v3 forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import msgspec

from tocsin.core.model import Flaw
from tocsin.formats import notice
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.gtfsrt_alert import Alert, Folder
from tocsin.formats.stamps import stamp

_EFFECTS = ("", "NO_SERVICE", "REDUCED_SERVICE", "SIGNIFICANT_DELAYS", "DETOUR", "ADDITIONAL_SERVICE", "MODIFIED_SERVICE",
            "OTHER_EFFECT", "UNKNOWN_EFFECT", "STOP_MOVED", "NO_EFFECT", "ACCESSIBILITY_ISSUE")  # fmt: skip
_SEVERITIES = ("", "UNKNOWN_SEVERITY", "INFO", "WARNING", "SEVERE")
_KIN = {"DELAY": "SIGNIFICANT_DELAYS", "SHUTTLE": "NO_SERVICE", "SUSPENSION": "NO_SERVICE", "CANCELLATION": "NO_SERVICE", "STATION_CLOSURE": "NO_SERVICE",
        "STOP_MOVE": "STOP_MOVED", "SERVICE_CHANGE": "MODIFIED_SERVICE", "SCHEDULE_CHANGE": "MODIFIED_SERVICE", "ELEVATOR_CLOSURE": "ACCESSIBILITY_ISSUE",
        "ACCESS_ISSUE": "ACCESSIBILITY_ISSUE", "ESCALATOR_CLOSURE": "ACCESSIBILITY_ISSUE", "EXTRA_SERVICE": "ADDITIONAL_SERVICE", "DETOURED": "DETOUR"}  # fmt: skip
MOST_LEVELS = 20
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MEDICAL = ("MEDICAL_EMERGENCY", 12, "12")


def _plain(value: Any, depth: int = 0) -> Any:
    """The value with names in snake case and JavaScript's split 64-bit numbers whole."""
    if isinstance(value, list):
        return [_plain(one, depth + 1) for one in value] if depth < MOST_LEVELS else []
    if not isinstance(value, dict) or depth >= MOST_LEVELS:
        return value
    if (
        "low" in value
        and "high" in value
        and isinstance(value["low"], int)
        and isinstance(value["high"], int)
    ):
        return (value["high"] << 32) + (value["low"] & 0xFFFFFFFF)
    return {_HUMP.sub("_", str(name)).lower(): _plain(one, depth + 1) for name, one in value.items()}


def _field(value: Any, *spellings: str) -> Any:
    found = notice.record(value)
    return next((found[s] for s in spellings if found.get(s) is not None), None)


def _bodies(value: Any) -> Iterator[Any]:
    """The feed itself, the one an answer wraps (Auckland), or those of a recorded exchange of requests and responses."""
    for one in notice.listed(value):
        answer = _field(one, "response")
        if _field(answer, "entity", "header") is not None:
            yield answer
            continue
        inner = _field(answer, "body")
        if isinstance(inner, str):
            try:
                yield msgspec.json.decode(inner)
            except (msgspec.DecodeError, RecursionError):
                continue
        else:
            yield one


def _alerts(feed: Any) -> list[Any]:
    found = _field(feed, "entity", "entities", "alerts")
    if found is None:
        found = [d for d in notice.listed(_field(feed, "data")) if _field(d, "type") == "alert"]
    return notice.listed(found)


MOST_SNIFFED = 20
"""Entries of a list that are looked at to recognise it; a long list of anything else must not cost seconds."""


def sniff(body: Body) -> float:
    if body.head[:1] not in ("{", "["):
        return 0.0
    for feed in islice(_bodies(body.json), MOST_SNIFFED):
        header = _field(feed, "header", "Header")
        if _field(header, "gtfs_realtime_version", "gtfsRealtimeVersion", "GtfsRealtimeVersion"):
            return 0.95
        alerts = _alerts(feed)[:3]
        inner = [_field(a, "alert", "attributes") or a for a in alerts]
        if any(_field(a, "informed_entity", "informedEntity") is not None for a in inner):
            return 0.9
    return 0.0


def _texts(value: Any) -> Iterator[tuple[str, str]]:
    for one in notice.listed(value):
        if isinstance(one, str):
            yield "", one
        for translation in notice.listed(_field(one, "translation")):
            text = _field(translation, "text")
            if isinstance(text, str):
                yield notice.name(_field(translation, "language")), text


def _enum(value: Any, spelt: tuple[str, ...]) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return spelt[value] if 0 <= value < len(spelt) else ""
    return _HUMP.sub("_", value).upper() if isinstance(value, str) else ""


def _time(value: Any, hint: Hint) -> Any:
    if isinstance(value, str) and not value.isdigit():
        found = stamp(value, hint.timezone)
        return found.timestamp() if found else None
    return value


def _severity(value: Any) -> str:
    # MBTA rates from 0 to 10: 3 and less informs, 7 and more disrupts.
    if isinstance(value, int) and not isinstance(value, bool):
        return "INFO" if value <= 3 else "WARNING" if value < 7 else "SEVERE"
    return ""


def _ids(entities: list[Any], *spellings: str) -> list[str]:
    return [n for n in (notice.name(_field(e, *spellings)) for e in entities) if n]


def _alert(value: Any, hint: Hint) -> Alert:
    entities = notice.listed(_field(value, "informed_entity", "informedEntity", "informed_entities"))
    trips = [_field(e, "trip") for e in entities]
    effect = _enum(_field(value, "effect"), _EFFECTS)
    level = _field(value, "severity_level", "severityLevel")
    periods = notice.listed(_field(value, "active_period", "activePeriod"))
    types = [_field(e, "route_type", "routeType") for e in entities]
    return Alert(
        effect=_KIN.get(effect, effect),
        medical=_field(value, "cause") in _MEDICAL,
        severity=_enum(level, _SEVERITIES) or _severity(_field(value, "severity")),
        periods=[(_time(_field(p, "start"), hint), _time(_field(p, "end"), hint)) for p in periods],
        routes=_ids(entities, "route_id", "routeId", "route") + _ids(trips, "route_id", "routeId"),
        stops=_ids(entities, "stop_id", "stopId", "stop"),
        types=[t for t in types if isinstance(t, int)],
        texts=[*_texts(_field(value, "header_text", "headerText", "header")), *_texts(_field(value, "description_text", "descriptionText", "description"))],
        spoken=[text for name in ("tts_header_text", "ttsHeaderText", "tts_description_text", "ttsDescriptionText") for _, text in _texts(_field(value, name))],
        changed=_time(_field(value, "last_modified_timestamp", "updated_at", "created_timestamp"), hint),
    )  # fmt: skip


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    if body.json is None:
        yield Flaw(body.fault or "not JSON", "body")
        return
    for feed in _bodies(_plain(body.json)):
        folder = Folder(hint)
        folder.heard(_time(_field(_field(feed, "header"), "timestamp") or _field(feed, "timestamp"), hint))
        for place, entity in enumerate(_alerts(feed)):
            yield from _entity(entity, place, folder, hint)
        yield from folder.rest()


def _entity(entity: Any, place: int, folder: Folder, hint: Hint) -> Iterator[Item]:
    id_ = notice.name(_field(entity, "id"))
    if _field(entity, "is_deleted", "isDeleted") is True:
        yield from folder.deleted(id_)
        return
    alert = _field(entity, "alert", "attributes")
    if alert is None and _field(entity, "trip_update", "tripUpdate", "vehicle") is not None:
        return
    alert = alert if alert is not None else entity
    if not isinstance(alert, dict):
        yield Flaw("not an alert object", f"entity {place}")
        return
    yield from folder.take(id_, place, _alert(alert, hint))


GTFS_RT_JSON = Format(
    name="gtfs-rt-json",
    title="GTFS-Realtime service alerts as JSON",
    spec="https://gtfs.org/documentation/realtime/reference/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
