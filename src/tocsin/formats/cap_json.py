# SPDX-License-Identifier: AGPL-3.0-or-later
"""CAP alerts written as JSON, wherever they stand in the document: MeteoAlarm's API, hubs, converters from XML.

No standard says how CAP becomes JSON, so names are taken with or without prefix, in camel or snake case; one block
may stand alone where CAP allows several; codes and parameters come as `valueName` and `value` or as plain members
(`{"UGC": ["FLZ050"]}`). What results is read by the CAP reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from lxml import etree

from tocsin.core.model import Flaw, Report
from tocsin.formats import cap, fields
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.cap_info import NAMES
from tocsin.formats.decode_xml import ILLEGAL

MOST_LEVELS = 12
MOST_ALERTS = 20_000
_CAP_NAMES = {name.lower(): name for name in NAMES.values() if name} | {
    "messagetype": "msgType",
    "eventcodes": "eventCode",
    "parameters": "parameter",
    "geocodes": "geocode",
    "areas": "area",
    "polygons": "polygon",
    "circles": "circle",
    "infos": "info",
}
_CODED = frozenset({"parameter", "geocode", "eventCode"})


def cap_name(key: str) -> str:
    """CAP's own spelling of a member's name; the name itself when CAP has none such."""
    bare = key.rpartition(":")[2].replace("_", "")
    return _CAP_NAMES.get(bare.lower(), bare)


def alerts_in(value: Any, depth: int = 0) -> Iterator[fields.Row]:
    """The objects that are CAP alerts: an identifier, and info blocks or a message type.

    Empty objects stand for the entries of a list of alerts that hold none.
    """
    if isinstance(value, list):
        held = [list(alerts_in(one, depth + 1)) for one in value[:MOST_ALERTS]]
        if any(held):
            yield from (alert for alerts in held for alert in alerts or [{}])
    elif isinstance(value, dict) and depth <= MOST_LEVELS:
        names = {cap_name(str(key)) for key in value}
        if "identifier" in names and names & {"info", "msgType"}:
            yield value
            return
        for one in value.values():
            if isinstance(one, dict | list):
                yield from alerts_in(one, depth + 1)


def grow(parent: Any, value: fields.Row, depth: int = 0) -> None:
    """Put the object's members below `parent` as CAP elements: lists repeat, nulls are left out."""
    for key, inner in value.items():
        name = cap_name(str(key))
        if not name.isidentifier() or not name.isascii() or depth > MOST_LEVELS:
            continue
        for one in inner if isinstance(inner, list) else [inner]:
            _put(parent, name, one, depth)


def _put(parent: Any, name: str, one: Any, depth: int) -> None:
    if one is None or isinstance(one, list):
        return
    if isinstance(one, dict) and name in _CODED and not any(cap_name(str(k)) == "valueName" for k in one):
        for scheme, values in one.items():
            for code in values if isinstance(values, list) else [values]:
                grow(etree.SubElement(parent, name), {"valueName": str(scheme), "value": code}, depth + 1)
        return
    child = etree.SubElement(parent, name)
    if isinstance(one, dict):
        # MeteoAlarm writes "value" before "valueName"; the CAP reader, like CAP's schema, wants the name first.
        grow(child, dict(sorted(one.items(), key=_name_first)) if name in _CODED else one, depth + 1)
    else:
        child.text = ILLEGAL.sub("", str(one))


def _name_first(member: tuple[str, Any]) -> bool:
    return cap_name(str(member[0])) != "valueName"


def sniff(body: Body) -> float:
    head = body.head[:4000].lower()
    if not fields.is_json(body) or 'identifier"' not in head:
        return 0.0
    return 0.9 if any(alerts_in(body.json)) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """Every alert in the document."""
    found = False
    for number, row in enumerate(alerts_in(body.json)):
        found = True
        if not row:
            yield Flaw("an entry that holds no alert", f"alert[{number}]")
            continue
        root = etree.Element("alert")
        grow(root, row)
        for item in cap.alert(root, f"alert[{number}]", hint):
            yield msgspec.structs.replace(item, format="cap-json") if isinstance(item, Report) else item
    if not found:
        yield Flaw(body.fault or "no CAP alert in the file")


CAP_JSON = Format(
    name="cap-json",
    title="CAP alerts as JSON (MeteoAlarm API, hubs)",
    spec="https://api.meteoalarm.org/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
