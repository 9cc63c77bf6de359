# SPDX-License-Identifier: AGPL-3.0-or-later
"""DATEX II v2 and v3 situation publications, in whatever envelope, XML or JSON: one report per situation record.

Records are found by name wherever they stand (d2LogicalModel, messageContainer, SOAP, IMS messages with
DATEX inside CDATA), so that an envelope nobody has seen yet is no obstacle.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tocsin.core.model import Flaw
from tocsin.formats import tree
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.datex2_record import Situation, report
from tocsin.formats.decode_json import json_value
from tocsin.formats.decode_xml import xml_root

_NAMES = ("datex2.eu", "d2LogicalModel", "situationRecord", "imsMessage", "SituationPublication")


def sniff(body: Body) -> float:
    head = body.head
    if head[:1] == "<":
        return (
            0.95
            if any(name in head for name in _NAMES)
            else 0.3
            if "Envelope" in head and "d2:" in head
            else 0.0
        )
    if head[:1] in "{[" and (
        "situationRecord" in head or "SituationPublication" in head or "sitSituation" in head
    ):
        return 0.9
    return 0.0


def _roots(body: Body) -> Iterator[Any]:
    if body.head[:1] in ("{", "["):
        if body.json is not None:
            yield tree.element(body.json)
        return
    if body.xml is not None:
        yield body.xml
        yield from _inside(body.xml)


def _inside(root: Any) -> Iterator[Any]:
    """Documents that travel as text inside an element (Finnish IMS messages, some SOAP bodies)."""
    for node in root.iter():
        text = node.text if isinstance(node.tag, str) else None
        if text and "<" in text and "situationRecord" in text:
            inner, _ = xml_root(text.strip().encode())
            if inner is not None:
                yield inner


def _geometries(root: Any) -> dict[str, Any]:
    """GeoJSON by situation id, from the JSON twin that IMS messages carry beside the DATEX."""
    found: dict[str, Any] = {}
    for node in root.iter():
        if isinstance(node.tag, str) and tree.local(node) == "jMessage" and node.text:
            value, _ = json_value(node.text.strip().encode())
            features = value.get("features", [value]) if isinstance(value, dict) else []
            for feature in features if isinstance(features, list) else []:
                if isinstance(feature, dict) and isinstance(feature.get("properties"), dict):
                    found[str(feature["properties"].get("situationId"))] = feature.get("geometry")
    return found


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    geometries = _geometries(body.xml) if body.head[:1] == "<" and body.xml is not None else {}
    count = 0
    for root in _roots(body):
        for node in tree.all(root, "situation"):
            yield from _situation(node, count, hint, geometries)
            count += 1
    if not count:
        yield Flaw(body.fault or "no situation in this publication", "body")


def _situation(node: Any, place: int, hint: Hint, geometries: dict[str, Any]) -> Iterator[Item]:
    if not tree.children(node, "situationRecord"):
        yield Flaw("a situation without a record", f"situation {place}")
        return
    situation = Situation.of(node, hint, geometries)
    for number, record in enumerate(tree.children(node, "situationRecord")):
        where = f"situation {place}/record {number}"
        try:
            yield from report(record, situation, where, hint)
        except (ValueError, TypeError, OverflowError) as error:
            yield Flaw(f"unreadable record ({type(error).__name__})", where)


DATEX2 = Format(
    name="datex2",
    title="DATEX II situation publication, versions 2 and 3",
    spec="https://docs.datex2.eu/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
