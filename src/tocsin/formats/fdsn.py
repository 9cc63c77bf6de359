# SPDX-License-Identifier: AGPL-3.0-or-later
"""Earthquakes from any FDSN event service as text, and as the GeoJSON of INGV.

The text form is one line an event, fields parted by bars, named by a line that begins with "#". Authors are not read: agencies
put analysts' names there.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from tocsin.core.model import Flaw
from tocsin.formats import fields, quakes
from tocsin.formats.base import UPDATE, Body, Format, Hint, Item

_NAMES = ("#eventid", "time", "latitude", "longitude", "depth/km")


def sniff(body: Body) -> float:
    if body.head.lower().replace(" ", "").startswith("#eventid|time|latitude"):
        return 0.95
    if not fields.is_json(body):
        return 0.0
    shown = fields.inner(fields.sample(fields.features(body.json)), "properties")
    return 0.9 if fields.has(shown, "eventId", "mag", "time") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an event."""
    sender = urlsplit(hint.url).netloc or hint.publisher
    if fields.is_json(body):
        if not isinstance(fields.inner(body.json).get("features"), list):
            yield Flaw(body.fault or "no list of features in the file")
            return
        rows = [_of_feature(row) for row in body.json["features"]]
        yield from fields.each(rows, lambda row, where: _quake(row, where, sender), "feature")
        return
    first, *lines = body.text.lstrip("\ufeff").splitlines() or [""]
    names = [name.strip().lower() for name in first.split("|")]
    if not set(_NAMES) <= set(names):
        yield Flaw("the first line does not name the FDSN fields", "line 1")
        return
    rows = [dict(zip(names, line.split("|"), strict=False)) for line in lines if line.strip()]
    yield from fields.each(rows, lambda row, where: _quake(row, where, sender), "event")


def _of_feature(row: object) -> object:
    """A GeoJSON feature under the names of the text form."""
    shown = fields.inner(row, "properties")
    inner = fields.inner(row, "geometry").get("coordinates")
    spot = [*inner[:3], None, None, None] if isinstance(inner, list) else [None] * 3
    return {
        "#eventid": shown.get("eventId"),
        "time": shown.get("time"),
        "longitude": spot[0],
        "latitude": spot[1],
        "depth/km": spot[2],
        "magnitude": shown.get("mag"),
        "eventlocationname": shown.get("place"),
        "eventtype": shown.get("type"),
    }


def _quake(row: fields.Row, where: str, sender: str) -> Iterator[Item]:
    name, onset = fields.word(row.get("#eventid")), fields.moment(row.get("time"))
    place = fields.spot(row.get("latitude"), row.get("longitude"))
    if not name or onset is None or not place:
        yield Flaw("the event lacks id, time or usable coordinates", where)
        return
    yield quakes.Quake(
        format="fdsn",
        id=":".join(part for part in ("fdsn", sender, name) if part),
        sender=sender,
        onset=onset,
        place=place,
        size=fields.number(row.get("magnitude")),
        depth=fields.number(row.get("depth/km")),
        region=fields.word(row.get("eventlocationname")),
        kind=fields.word(row.get("eventtype")).lower(),
    ).report()


FDSN = Format(
    name="fdsn",
    title="Earthquakes of FDSN event services (text, INGV GeoJSON)",
    spec="https://www.fdsn.org/webservices/fdsnws-event-1.2.pdf",
    sniff=sniff,
    parse=parse,
    says=(UPDATE,),
    unsaid="a quake is over when it is reported, and one taken back leaves the catalogue",
)
