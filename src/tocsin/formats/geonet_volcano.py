# SPDX-License-Identifier: AGPL-3.0-or-later
"""GeoNet volcanic alert levels (GeoJSON): 0 no unrest, 1 minor, 2 moderate to heightened, 3 to 5 eruption.

Every volcano is listed always, so level 0 is what ends an unrest: it cancels.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.model import Certainty, Flaw, Hazard, Measure, MsgType, Report, Severity
from tocsin.formats import fields
from tocsin.formats.base import Body, Format, Hint, Item

_SEVERITY = {
    0: Severity.MINOR, 1: Severity.MINOR, 2: Severity.MODERATE, 3: Severity.SEVERE, 4: Severity.SEVERE, 5: Severity.EXTREME,
}  # fmt: skip
"""New Zealand Volcanic Alert Level system, GNS Science, 2014."""


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    shown = fields.inner(fields.sample(fields.features(body.json)), "properties")
    return 0.95 if fields.has(shown, "volcanoID", "level") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a volcano."""
    yield from fields.each(fields.inner(body.json).get("features"), _volcano, "feature")


def _volcano(row: fields.Row, where: str) -> Iterator[Item]:
    shown = fields.inner(row, "properties")
    name, level = fields.word(shown.get("volcanoID")), fields.number(shown.get("level"))
    place = fields.geometry(row.get("geometry"))
    if not name or level is None or int(level) not in _SEVERITY or not place:
        yield Flaw("the volcano lacks id, alert level or place", where)
        return
    key = f"geonet-volcano:{name}"
    title, activity = fields.word(shown.get("volcanoTitle")), fields.word(shown.get("activity"))
    calm = int(level) == 0
    yield Report(
        format="geonet-volcano",
        id=f"{key}:{int(level)}",
        sender="api.geonet.org.nz",
        msg_type=MsgType.CANCEL if calm else MsgType.ALERT,
        keys=(key,),
        cancelled_keys=(key,) if calm else (),
        hazard=Hazard.VOLCANO,
        event_code=f"VAL:{int(level)}",
        severity=_SEVERITY[int(level)],
        certainty=Certainty.OBSERVED,
        headline={"en": f"{title}: {activity}"} if title and activity else {},
        shapes=place,
        country="NZ",
        measures={Measure.LEVEL: level},
    )


GEONET_VOLCANO = Format(
    name="geonet-volcano",
    title="GeoNet volcanic alert levels (GeoJSON)",
    spec="https://api.geonet.org.nz/",
    sniff=sniff,
    parse=parse,
)
