# SPDX-License-Identifier: AGPL-3.0-or-later
"""USGS earthquake GeoJSON: summary feeds, the detail of one event, and FDSN event queries.

An event may bear several ids (`ids`); each becomes a key, so that a change of preferred network stays one
event. `tsunami` is a flag that a tsunami page exists, not a warning, and is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.model import Certainty, Flaw, Shape
from tocsin.formats import fields, quakes
from tocsin.formats.base import CANCEL, UPDATE, Body, Format, Hint, Item
from tocsin.formats.called import numbered

SENDER = "earthquake.usgs.gov"


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    value = body.json
    about = str(fields.inner(value, "metadata").get("url", ""))
    if "earthquake.usgs.gov" in about:
        return 0.95
    shown = fields.inner(fields.sample(fields.features(value)), "properties")
    if fields.has(shown, "mag", "time") and fields.has(shown, "ids", "net"):
        return 0.95
    return 0.5 if fields.has(shown, "mag", "time", "updated", "place") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an event."""
    if not isinstance(body.json, dict):
        yield Flaw(body.fault or "not a GeoJSON object")
        return
    rows = fields.features(body.json)
    if not rows and not isinstance(body.json.get("features"), list):
        yield Flaw("no list of features in the file")
        return
    yield from fields.each(rows, _quake, "feature")


def _quake(row: fields.Row, where: str) -> Iterator[Item]:
    shown = fields.inner(row, "properties")
    name = numbered(
        fields.word(row.get("id")) or fields.word(shown.get("net")) + fields.word(shown.get("code"))
    )
    if not name:
        yield Flaw("the event has no id", where)
        return
    deleted = str(shown.get("status", "")).lower() == "deleted"
    spot, depth = _place(row)
    if not spot and not deleted:
        yield Flaw("the event has no usable coordinates", where)
        return
    place = fields.word(shown.get("place"))
    size = fields.number(shown.get("mag"))
    yield quakes.Quake(
        format="usgs",
        id=name,
        sender=SENDER,
        onset=fields.moment(shown.get("time")),
        sent=fields.moment(shown.get("updated")),
        place=spot,
        size=size,
        depth=depth,
        shaking=fields.number(shown.get("mmi")),
        pager=str(shown.get("alert") or ""),
        region=place,
        title=fields.word(shown.get("title")) or ("" if size is not None else place),
        kind=fields.word(shown.get("type")),
        certainty=Certainty.OBSERVED if str(shown.get("status")).lower() == "reviewed" else Certainty.LIKELY,
        keys=_keys(name, shown),
        gone=deleted,
    ).report()


def _place(row: fields.Row) -> tuple[tuple[Shape, ...], float | None]:
    inner = fields.inner(row, "geometry").get("coordinates")
    if not isinstance(inner, list) or len(inner) < 2:
        return (), None
    return fields.spot(inner[1], inner[0]), fields.number(inner[2]) if len(inner) > 2 else None


def _keys(name: str, shown: fields.Row) -> tuple[str, ...]:
    others = [part.strip() for part in str(shown.get("ids") or "").split(",")]
    return tuple(f"usgs:{numbered(one)}" for one in dict.fromkeys([name, *others]) if one)


USGS = Format(
    name="usgs",
    title="USGS earthquakes (GeoJSON)",
    spec="https://earthquake.usgs.gov/earthquakes/feed/v1.0/geojson.php",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL),
    unsaid="a quake is over when it is reported",
)
