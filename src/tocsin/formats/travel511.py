# SPDX-License-Identifier: AGPL-3.0-or-later
"""Road events of the 511 services of North America (Ontario, Alberta, New York, Georgia, ...): one vendor's JSON list.

Of descriptions the slots are kept; comments are not read: they name who called and who was hurt.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from tocsin.core.model import Certainty, Effect, Flaw, Hazard, Report, Severity, Shape, Slots, Urgency
from tocsin.formats import fields, notice, polyline
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.sentences import MOST_SAID, told_of_works

_TYPES = {
    "roadwork": Effect.ROADWORKS,
    "construction": Effect.ROADWORKS,
    "closures": Effect.ROAD_CLOSED,
    "closure": Effect.ROAD_CLOSED,
    "accidentsandincidents": Effect.INCIDENT,
    "incident": Effect.INCIDENT,
    "incidents": Effect.INCIDENT,
    "specialevents": Effect.PUBLIC_EVENT,
    "special event": Effect.PUBLIC_EVENT,
    "restrictionclass": Effect.ACCESS_LIMITED,
}
_SEVERITY = {"minor": Severity.MINOR, "moderate": Severity.MODERATE, "major": Severity.SEVERE}


def sniff(body: Body) -> float:
    if not fields.is_json(body) or "RoadwayName" not in body.head:
        return 0.0
    first = fields.sample(body.json)
    return 0.95 if fields.has(first, "RoadwayName", "EventType", "Latitude") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an event."""
    if not isinstance(body.json, list):
        yield Flaw(body.fault or "not a list of events")
        return
    yield from fields.each(body.json, lambda row, where: _event(row, where, hint), "event")


def _event(row: fields.Row, where: str, hint: Hint) -> Iterator[Item]:
    name, shapes = fields.word(row.get("ID") or row.get("SourceId")), _shapes(row)
    road = fields.word(row.get("RoadwayName"))
    if not name or not (shapes or road):
        yield Flaw("the event has no ID, or neither road nor place", where)
        return
    host = urlsplit(hint.url).netloc or hint.publisher
    kind = fields.word(row.get("EventType")).lower()
    start = fields.moment(row.get("StartDate"), hint.timezone)
    end = fields.moment(row.get("PlannedEndDate"), hint.timezone)
    windows = notice.windows([(start, end)])
    coded = Slots(effect=_effect(row, kind), mode="road", streets=(road,) if road else (), windows=windows)
    yield Report(
        format="511",
        id=":".join(part for part in ("511", host, name) if part),
        sender=host,
        sent=fields.moment(row.get("LastUpdated") or row.get("Reported"), hint.timezone),
        keys=(f"511:{host}:{name}",),
        hazard=Hazard.PUBLIC_EVENT if _TYPES.get(kind) is Effect.PUBLIC_EVENT else Hazard.ROAD,
        event_code=fields.code(kind, _TYPES),
        severity=_SEVERITY.get(fields.word(row.get("Severity")).lower(), Severity.UNKNOWN),
        certainty=Certainty.OBSERVED,
        urgency=Urgency.EXPECTED,
        onset=start,
        ends=end if not (start and end and end < start) else None,
        shapes=shapes,
        country=hint.country,
        slots=told_of_works(coded, fields.word(row.get("Description"), MOST_SAID), "", start, hint),
    )


def _effect(row: fields.Row, kind: str) -> Effect:
    if row.get("IsFullClosure") is True:
        return Effect.ROAD_CLOSED
    lanes = fields.word(row.get("LanesAffected")).lower()
    if any(word in lanes for word in ("closed", "blocked")):
        return Effect.ROAD_CLOSED if lanes.startswith("all") else Effect.LANE_CLOSED
    return _TYPES.get(kind, Effect.UNKNOWN)


def _shapes(row: fields.Row) -> tuple[Shape, ...]:
    """The encoded line, else the line between both ends, else the point."""
    text = row.get("EncodedPolyline")
    if isinstance(text, str) and text and len(points := polyline.decode(text)) > 1:
        drawn = notice.line((lat, lon) for lat, lon in points)
        return (drawn,) if drawn else ()
    ends = [
        (notice.number(row.get(f"Latitude{end}")), notice.number(row.get(f"Longitude{end}")))
        for end in ("", "Secondary")
    ]
    shape = notice.line((lat, lon) for lat, lon in ends if lat is not None and lon is not None)
    return (shape,) if shape else ()


TRAVEL_511 = Format(
    name="511",
    title="Road events of 511 services (JSON list)",
    spec="https://511on.ca/developers/doc",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="an event taken back leaves the list",
)
