# SPDX-License-Identifier: AGPL-3.0-or-later
"""GeoNet (New Zealand) earthquakes as GeoJSON. `mmi` is the strongest shaking; quality "deleted" withdraws."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.model import Certainty, Flaw, Hazard, MsgType, Report, Urgency
from tocsin.formats import fields, quakes
from tocsin.formats.base import CANCEL, UPDATE, Body, Format, Hint, Item

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
    name, place = fields.word(shown.get("publicID")), fields.geometry(row.get("geometry"))
    quality = fields.word(shown.get("quality")).lower()
    gone = quality == "deleted"
    if not name or not (place or gone):
        yield Flaw("the quake has no publicID or no usable coordinates", where)
        return
    size, shaking = fields.number(shown.get("magnitude")), fields.number(shown.get("mmi"))
    region = fields.word(shown.get("locality"))
    onset = fields.moment(shown.get("time"))
    yield Report(
        format="geonet",
        id=f"geonet:{name}",
        sender="api.geonet.org.nz",
        sent=onset,
        msg_type=MsgType.CANCEL if gone else MsgType.ALERT,
        refs=(f"geonet:{name}",) if gone else (),
        keys=(f"geonet:{name}",),
        hazard=Hazard.EARTHQUAKE,
        severity=quakes.severity(size, "", shaking),
        certainty=_CERTAIN.get(quality, Certainty.LIKELY),
        urgency=Urgency.IMMEDIATE,
        onset=onset,
        headline=quakes.headline(size, region),
        shapes=place,
        measures=quakes.measures(size, fields.number(shown.get("depth")), shaking),
    )


GEONET = Format(
    name="geonet",
    title="GeoNet earthquakes (GeoJSON)",
    spec="https://api.geonet.org.nz/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL),
    unsaid="a quake is over when it is reported",
)
