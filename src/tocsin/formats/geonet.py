# SPDX-License-Identifier: AGPL-3.0-or-later
"""GeoNet (New Zealand) earthquakes as GeoJSON. `mmi` is the strongest shaking; quality "deleted" withdraws."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.model import Certainty, Flaw
from tocsin.formats import fields, quakes
from tocsin.formats.base import CANCEL, UPDATE, Body, Format, Hint, Item
from tocsin.formats.called import numbered

_CERTAIN = {"best": Certainty.OBSERVED, "good": Certainty.OBSERVED, "caution": Certainty.POSSIBLE}


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    shown = fields.inner(fields.sample(fields.features(body.json)), "properties")
    return 0.95 if fields.has(shown, "publicID", "magnitude", "quality") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a quake."""
    if not isinstance(fields.inner(body.json).get("features"), list):
        yield Flaw(body.fault or "no list of features in the file")
        return
    yield from fields.each(body.json["features"], _quake, "feature")


def _quake(row: fields.Row, where: str) -> Iterator[Item]:
    shown = fields.inner(row, "properties")
    name, place = numbered(fields.word(shown.get("publicID"))), fields.geometry(row.get("geometry"))
    quality = fields.word(shown.get("quality")).lower()
    gone = quality == "deleted"
    if not name or not (place or gone):
        yield Flaw("the quake has no publicID or no usable coordinates", where)
        return
    yield quakes.Quake(
        format="geonet",
        id=f"geonet:{name}",
        sender="api.geonet.org.nz",
        onset=fields.moment(shown.get("time")),
        place=place,
        size=fields.number(shown.get("magnitude")),
        depth=fields.number(shown.get("depth")),
        shaking=fields.number(shown.get("mmi")),
        region=fields.word(shown.get("locality")),
        certainty=_CERTAIN.get(quality, Certainty.LIKELY),
        keys=(f"geonet:{name}",),
        gone=gone,
    ).report()


GEONET = Format(
    name="geonet",
    title="GeoNet earthquakes (GeoJSON)",
    spec="https://api.geonet.org.nz/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL),
    unsaid="a quake is over when it is reported",
)
