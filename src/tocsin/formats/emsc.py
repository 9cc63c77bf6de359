# SPDX-License-Identifier: AGPL-3.0-or-later
"""EMSC (seismicportal.eu) earthquakes: the FDSN event query as GeoJSON, and one websocket message.

A websocket message wraps one feature: {"action": "create" | "update" | "delete", "data": feature}.
The third coordinate is an altitude in kilometres (negative below ground); `depth` is used instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.model import Certainty, Flaw, Hazard
from tocsin.formats import fields, quakes
from tocsin.formats.base import CANCEL, UPDATE, Body, Format, Hint, Item
from tocsin.formats.called import numbered

SENDER = "www.seismicportal.eu"
_TYPES = dict.fromkeys("hxnm", Hazard.EXPLOSION)
"""Second letter of `evtype`: chemical, other, nuclear and mine explosion; the first says known or suspected."""


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
    name = numbered(fields.word(shown.get("unid")) or fields.word(row.get("id")))
    if not name:
        yield Flaw("the event has no id", where)
        return
    place = fields.spot(shown.get("lat"), shown.get("lon")) or fields.geometry(row.get("geometry"))
    if not place and not deleted:
        yield Flaw("the event has no usable coordinates", where)
        return
    kind = fields.word(shown.get("evtype"))
    yield quakes.Quake(
        format="emsc",
        id=name,
        sender=SENDER,
        onset=fields.moment(shown.get("time")),
        sent=fields.moment(shown.get("lastupdate")),
        place=place,
        size=fields.number(shown.get("mag")),
        depth=fields.number(shown.get("depth")),
        region=fields.word(shown.get("flynn_region")),
        kind=kind,
        hazard=Hazard.LANDSLIDE if kind == "ls" else _TYPES.get(kind[1:2], Hazard.EARTHQUAKE),
        certainty=Certainty.LIKELY if kind.startswith("s") else Certainty.OBSERVED,
        keys=(f"emsc:{name}",),
        gone=deleted,
    ).report()


EMSC = Format(
    name="emsc",
    title="EMSC earthquakes (GeoJSON, websocket)",
    spec="https://www.seismicportal.eu/fdsn-wsevent.html",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL),
    unsaid="a quake is over when it is reported",
)
