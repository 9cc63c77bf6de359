# SPDX-License-Identifier: AGPL-3.0-or-later
"""Earthquakes as QuakeML 1.0 to 1.2, in the BED form (origins inside events) and the RT form (beside them).

The preferred origin and magnitude count, else the first. `depth` and uncertainties are in metres, as QuakeML has
them. Authors, comments and operators are not read: agencies put analysts' names there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from tocsin.core.model import Certainty, Flaw
from tocsin.formats import fields, quakes, tree
from tocsin.formats.base import CANCEL, UPDATE, Body, Format, Hint, Item
from tocsin.formats.texts import one_line

MOST_EVENTS = 50_000
_EVENT_ID = re.compile(r"[?&]eventi?d?=([\w.:-]+)(?:&|$)", re.IGNORECASE)
_CATALOG = "{http://anss.org/xmlns/catalog/0.1}"
_NO_EVENT = frozenset({"not existing", "not locatable", "not reported", "other event"})
_NAMES = ("Flinn-Engdahl region", "region name", "earthquake name", "local time", "nearest cities")


class Beside(Struct):
    """Origins and magnitudes by `publicID`: an event may hold them or only name them."""

    origins: dict[str, Any]
    magnitudes: dict[str, Any]


def sniff(body: Body) -> float:
    head = body.head
    return 0.95 if head[:1] == "<" and "quakeml.org/xmlns" in head else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an event."""
    root = body.xml
    if root is None:
        yield Flaw(body.fault or "not QuakeML")
        return
    beside = Beside(_by_id(root, "origin"), _by_id(root, "magnitude"))
    events = list(tree.all(root, "event"))
    if len(events) > MOST_EVENTS:
        yield Flaw(f"more than {MOST_EVENTS} events; the rest is left out", lost=False)
    for number, event in enumerate(events[:MOST_EVENTS], 1):
        yield from _event(event, beside, f"event {number}", hint)


def _by_id(root: Any, name: str) -> dict[str, Any]:
    return {str(node.get("publicID")): node for node in tree.all(root, name) if node.get("publicID")}


def _event(event: Any, beside: Beside, where: str, hint: Hint) -> Iterator[Item]:
    name = str(event.get("publicID") or "").strip()[:300]
    origin = _preferred(event, "Origin", beside.origins)
    size = _preferred(event, "Magnitude", beside.magnitudes)
    kind = tree.text(event, "type").lower()[:200]
    gone = kind in _NO_EVENT or _rejected(event) or _rejected(origin)
    onset = fields.moment(_value(origin, "time"))
    place = fields.spot(_value(origin, "latitude"), _value(origin, "longitude"))
    if not name or not (gone or (onset and place)):
        yield Flaw("the event lacks publicID, time or usable coordinates", where)
        return
    yield quakes.Quake(
        format="quakeml",
        id=name,
        sender=hint.publisher,
        onset=onset,
        sent=_told(event, origin),
        place=place,
        size=fields.number(_value(size, "mag")),
        depth=_depth_km(origin),
        region=_region(event),
        kind=kind,
        certainty=_certainty(event, origin),
        keys=_keys(event, name),
        gone=gone,
    ).report()


def _preferred(event: Any, kind: str, beside: dict[str, Any]) -> Any:
    """The event's preferred origin or magnitude, else its first, else the one it refers to; None when it has none."""
    wanted = tree.text(event, f"preferred{kind}ID")
    held = tree.children(event, kind.lower())
    named = [tree.said(node) for node in tree.children(event, f"{kind.lower()}Reference")]
    chosen = next((node for node in held if wanted and node.get("publicID") == wanted), None)
    if chosen is None and wanted:
        chosen = beside.get(wanted)
    if chosen is None and held:
        chosen = held[0]
    return chosen if chosen is not None else next((beside[n] for n in named if n in beside), None)


def _value(node: Any, name: str) -> str:
    return tree.text(node, name) if node is not None else ""


def _rejected(node: Any) -> bool:
    return node is not None and tree.text(node, "evaluationStatus").lower() == "rejected"


def _told(event: Any, origin: Any) -> Any:
    """When the figures were told: the origin's creation, else the event's."""
    times = [
        fields.moment(tree.text(node, "creationInfo", "creationTime"))
        for node in (origin, event)
        if node is not None
    ]
    return next((at for at in times if at), None)


def _certainty(event: Any, origin: Any) -> Certainty:
    by_hand = origin is not None and tree.text(origin, "evaluationMode").lower() == "manual"
    suspected = tree.text(event, "typeCertainty").lower() == "suspected"
    return Certainty.POSSIBLE if suspected else Certainty.OBSERVED if by_hand else Certainty.LIKELY


def _depth_km(origin: Any) -> float | None:
    metres = fields.number(_value(origin, "depth"))
    return metres / 1000 if metres is not None else None


def _region(event: Any) -> str:
    """The name of the place; a felt report or a comment is none."""
    said = {tree.text(node, "type"): tree.text(node, "text") for node in tree.children(event, "description")}
    return one_line(next((said[name] for name in _NAMES if said.get(name)), said.get("", "")), 200)


def _keys(event: Any, name: str) -> tuple[str, ...]:
    """The names other formats know the quake by: `usgs:` from the US catalog's attributes, else the event's own."""
    source, number = event.get(f"{_CATALOG}eventsource"), event.get(f"{_CATALOG}eventid")
    usgs = (f"usgs:{source}{number}",) if source and number else ()
    match = _EVENT_ID.search(name)
    return (*usgs, f"quakeml:{match[1] if match else name.removeprefix('quakeml:').removeprefix('smi:')}")


QUAKEML = Format(
    name="quakeml",
    title="Earthquakes as QuakeML",
    spec="https://quake.ethz.ch/quakeml/docs/REC",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL),
    unsaid="a quake is over when it is reported",
)
