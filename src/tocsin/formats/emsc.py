# SPDX-License-Identifier: AGPL-3.0-or-later
"""EMSC (seismicportal.eu) earthquakes: the FDSN event query as GeoJSON, and one websocket message.

A websocket message wraps one feature: {"action": "create" | "update" | "delete", "data": feature}.
The third coordinate is an altitude in kilometres (negative below ground); `depth` is used instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.model import Certainty, Flaw, Hazard, MsgType, Report, Urgency
from tocsin.formats import fields, quakes
from tocsin.formats.base import CANCEL, UPDATE, Body, Format, Hint, Item

SENDER = "www.seismicportal.eu"
_TYPES = {"h": Hazard.EXPLOSION, "x": Hazard.EXPLOSION, "n": Hazard.EXPLOSION}
"""Second letter of `evtype`: chemical, other and nuclear explosion; the first says known or suspected."""


def sniff(body: Body) -> float:
    if not fields.is_json(body) or not isinstance(body.json, dict):
        return 0.0
    rows, _ = _rows(body.json)
    shown = fields.inner(fields.sample(rows), "properties")
    if fields.has(shown, "unid", "flynn_region") or fields.has(shown, "source_catalog", "evtype"):
        return 0.95
    return 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an event; a websocket "delete" cancels."""
    if not isinstance(body.json, dict):
        yield Flaw(body.fault or "not a GeoJSON object")
        return
    rows, deleted = _rows(body.json)
    if not rows and not isinstance(body.json.get("features"), list):
        yield Flaw("no event in the file")
        return
    yield from fields.each(rows, lambda row, where: _quake(row, where, deleted), "feature")


def _rows(value: fields.Row) -> tuple[list[object], bool]:
    if "action" in value and isinstance(value.get("data"), dict):
        return fields.features(value["data"]), str(value["action"]).lower() == "delete"
    return fields.features(value), False


def _quake(row: fields.Row, where: str, deleted: bool) -> Iterator[Item]:
    shown = fields.inner(row, "properties")
    name = fields.word(shown.get("unid")) or fields.word(row.get("id"))
    if not name:
        yield Flaw("the event has no id", where)
        return
    place = fields.spot(shown.get("lat"), shown.get("lon")) or fields.geometry(row.get("geometry"))
    if not place and not deleted:
        yield Flaw("the event has no usable coordinates", where)
        return
    onset = fields.moment(shown.get("time"))
    size = fields.number(shown.get("mag"))
    region = fields.word(shown.get("flynn_region"))
    kind = str(shown.get("evtype") or "")
    yield Report(
        format="emsc",
        id=name,
        sender=SENDER,
        sent=fields.moment(shown.get("lastupdate")) or onset,
        msg_type=MsgType.CANCEL if deleted else MsgType.ALERT,
        refs=(name,) if deleted else (),
        keys=(f"emsc:{name}",),
        hazard=Hazard.LANDSLIDE if kind == "ls" else _TYPES.get(kind[1:2], Hazard.EARTHQUAKE),
        event_code=fields.code(shown.get("evtype")),
        severity=quakes.severity(size),
        certainty=Certainty.LIKELY if kind.startswith("s") else Certainty.OBSERVED,
        urgency=Urgency.IMMEDIATE,
        onset=onset,
        headline=quakes.headline(size, region),
        shapes=place,
        measures=quakes.measures(size, fields.number(shown.get("depth"))),
    )


EMSC = Format(
    name="emsc",
    title="EMSC earthquakes (GeoJSON, websocket)",
    spec="https://www.seismicportal.eu/fdsn-wsevent.html",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL),
    unsaid="a quake is over when it is reported",
)
