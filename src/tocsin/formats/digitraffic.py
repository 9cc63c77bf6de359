# SPDX-License-Identifier: AGPL-3.0-or-later
"""Traffic messages of Finland (GeoJSON): announcements, road works, exempted transports, weight restrictions.

Senders and contacts are not read, of comments the slots are kept; the places are the road's number and the named points at both ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tocsin.core.model import Effect, Flaw, Hazard, MsgType, Report, Slots
from tocsin.formats import fields, notice, sentences
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.read_once import extract

_EFFECTS = {
    "road work": Effect.ROADWORKS,
    "weight restriction": Effect.ACCESS_LIMITED,
    "exempted transport": Effect.OBSTRUCTION,
    "traffic announcement": Effect.INCIDENT,
}
_OVER = frozenset({"ended", "retracted", "closed", "canceled", "cancelled"})
_KINDS = frozenset({*_EFFECTS, "preliminary accident report", "accident report", "unconfirmed observation"})


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    shown = fields.inner(fields.sample(fields.features(body.json)), "properties")
    return 0.95 if fields.has(shown, "situationId", "announcements") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a situation."""
    rows = fields.features(body.json)
    if not rows and not isinstance(fields.inner(body.json).get("features"), list):
        yield Flaw(body.fault or "no list of features in the file")
        return
    yield from fields.each(rows, lambda row, where: _situation(row, where, hint), "feature")


def _situation(row: fields.Row, where: str, hint: Hint) -> Iterator[Item]:
    shown = fields.inner(row, "properties")
    name, told = fields.word(shown.get("situationId")), fields.sample(shown.get("announcements"))
    if not name or not told:
        yield Flaw("the situation has no situationId or no announcement", where)
        return
    kind = fields.code(shown.get("trafficAnnouncementType") or shown.get("situationType"), _KINDS)
    over = {str(shown.get("trafficAnnouncementType")), str(told.get("earlyClosing"))} & _OVER
    time = fields.inner(told, "timeAndDuration")
    start, end = (fields.moment(time.get(side), hint.timezone) for side in ("startTime", "endTime"))
    windows = notice.windows([(start, end)])
    coded = Slots(
        effect=_effect(told, str(shown.get("situationType"))),
        mode="road",
        streets=_streets(told),
        sections=_sections(told),
        places=_areas(told),
        windows=windows,
    )
    language = fields.word(told.get("language")) or "fi"
    yield Report(
        format="digitraffic",
        id=name,
        sender="fintraffic.fi",
        sent=fields.moment(shown.get("versionTime") or shown.get("releaseTime"), hint.timezone),
        msg_type=MsgType.CANCEL if over else MsgType.ALERT,
        keys=(f"digitraffic:{name}",),
        hazard=Hazard.ROAD,
        event_code=kind,
        onset=start,
        ends=end,
        shapes=fields.geometry(row.get("geometry")),
        country="FI",
        slots=sentences.told(coded, _said(told), language, start, hint),
    )


def _said(told: fields.Row) -> str:
    """Title, place and comment of an announcement."""
    texts = (told.get("title"), fields.inner(told, "location").get("description"), told.get("comment"))
    return "\n".join(text for text in texts if isinstance(text, str))


def _effect(told: fields.Row, kind: str) -> Effect:
    """What the features say, a closed vocabulary in Finnish; else what the kind of situation means."""
    said = [
        one if isinstance(one, str) else fields.inner(one).get("name")
        for one in notice.listed(told.get("features"))
    ]
    lanes: list[str] = []
    others: list[str] = []
    for name in map(str, said[:20]):
        (lanes if "kaista" in name.lower() else others).append(name)
    read = extract("\n".join(others), "fi", None, "UTC").effect
    if read is Effect.UNKNOWN and lanes:
        return Effect.LANE_CLOSED
    return notice.effect(read, _EFFECTS.get(kind, Effect.UNKNOWN))


def _points(told: fields.Row) -> list[fields.Row]:
    at = fields.inner(told, "locationDetails", "roadAddressLocation")
    return [fields.inner(at, side) for side in ("primaryPoint", "secondaryPoint")]


def _streets(told: fields.Row) -> tuple[str, ...]:
    roads = [fields.word(fields.inner(point, "roadAddress").get("road")) for point in _points(told)]
    legs = notice.listed(fields.inner(told, "lastActiveItinerarySegment").get("legs"))
    roads += [fields.word(fields.inner(leg, "roadLeg").get("roadNumber")) for leg in legs]
    return notice.names(f"Tie {road}" for road in roads if road)


def _sections(told: fields.Row) -> tuple[str, ...]:
    first, last = (fields.inner(point, "alertCLocation").get("name") for point in _points(told))
    found = notice.section(first, last)
    return (found,) if found else ()


def _areas(told: fields.Row) -> tuple[str, ...]:
    areas: Any = fields.inner(told, "locationDetails", "areaLocation").get("areas")
    towns = [fields.inner(one).get("name") for one in notice.listed(areas)]
    return notice.names(towns or [point.get("municipality") for point in _points(told)])


DIGITRAFFIC = Format(
    name="digitraffic",
    title="Digitraffic traffic messages (GeoJSON)",
    spec="https://www.digitraffic.fi/en/road-traffic/#traffic-messages",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
