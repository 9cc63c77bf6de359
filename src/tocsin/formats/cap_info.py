# SPDX-License-Identifier: AGPL-3.0-or-later
"""The CAP tree, walked by hand: one `Info` for each info block. Contact, web and resources are never read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, TypeVar

from msgspec import Struct

from tocsin.core.model import Certainty, Geocode, Severity, Shape, Urgency
from tocsin.formats import cap_shapes, zones
from tocsin.formats.cap_parameters import READ_PARAMETERS, Read
from tocsin.formats.stamps import stamp

NAMESPACES = (
    "",
    "{urn:oasis:names:tc:emergency:cap:1.2}",
    "{urn:oasis:names:tc:emergency:cap:1.1}",
    "{http://www.incident.com/cap/1.0}",
    "{urn:oasis:names:tc:emergency:cap:1.0}",
)
_READ = [
    "identifier",
    "sender",
    "sent",
    "status",
    "msgType",
    "references",
    "info",
    "language",
    "category",
    "event",
    "urgency",
    "severity",
    "certainty",
    "eventCode",
    "effective",
    "onset",
    "expires",
    "headline",
    "description",
    "parameter",
    "area",
    "areaDesc",
    "polygon",
    "circle",
    "geocode",
    "valueName",
    "value",
    "alert",
]
_LEFT = [
    "source",
    "scope",
    "restriction",
    "addresses",
    "code",
    "note",
    "incidents",
    "responseType",
    "audience",
    "senderName",
    "instruction",
    "web",
    "contact",
    "resource",
    "altitude",
    "ceiling",
    "resourceDesc",
    "mimeType",
    "size",
    "uri",
    "derefUri",
    "digest",
]
NAMES = {space + name: name for space in NAMESPACES for name in _READ} | {
    space + name: "" for space in NAMESPACES for name in _LEFT
}
"""Tag to local name; "" for what is never read."""
_NAME_TAGS = frozenset(space + "valueName" for space in NAMESPACES)
MOST_AREAS = 20_000

SEVERITIES = {word: s for s in Severity for word in (s.value, s.value.lower())}
CERTAINTIES = {word: c for c in Certainty for word in (c.value, c.value.lower())} | {
    "very likely": Certainty.LIKELY
}
URGENCIES = {word: u for u in Urgency for word in (u.value, u.value.lower())}
"""By CAP's own spelling, which is asked first, and in lower case."""

W = TypeVar("W", Severity, Certainty, Urgency)
Pairs = list[tuple[str, str]]


class Notes(Struct):
    """What was wrong, each reason once with the place it was first seen."""

    found: dict[str, str] = {}

    def add(self, reason: str, where: str) -> None:
        self.found.setdefault(reason, where)


class Info(Struct):
    """One info block: slots and raw shapes."""

    language: str = ""
    category: str = ""
    event: str = ""
    urgency: Urgency = Urgency.UNKNOWN
    severity: Severity = Severity.UNKNOWN
    certainty: Certainty = Certainty.UNKNOWN
    effective: datetime | None = None
    onset: datetime | None = None
    expires: datetime | None = None
    headline: str = ""
    description: str = ""
    coded: Pairs = []
    parameters: Pairs = []
    shapes: list[Shape] = []
    geocodes: list[Geocode] = []
    places: list[str] = []
    read: Read = Read()


def name_of(tag: Any) -> str:
    """The local name of a tag that is CAP's, "" for anything else; foreign namespaces may spell CAP, too."""
    name = NAMES.get(tag)
    if name is not None:
        return name
    if not isinstance(tag, str) or "xmldsig" in tag:
        return ""
    return tag.rpartition("}")[2]


def info_of(element: Any, where: str, notes: Notes) -> Info:
    """Read one info block; what is odd goes to `notes`."""
    info = Info()
    texts: dict[str, str] = {}
    known = NAMES.get
    for child in element:
        tag = child.tag
        name = known(tag)
        if name is None:
            name = name_of(tag)
        if not name:
            continue
        if name == "parameter":
            _parameter(child, info.parameters)
        elif name == "area":
            _area(child, info, where, notes)
        elif name == "eventCode":
            info.coded += pairs(child)
        elif name not in texts:
            texts[name] = child.text or ""
    _fill(info, texts, where, notes)
    return info


def _fill(info: Info, texts: dict[str, str], where: str, notes: Notes) -> None:
    get = texts.get
    info.language = get("language", "").strip()[:35]
    info.category = get("category", "").strip()[:40]
    info.event = get("event", "").strip()[:300]
    info.headline = get("headline", "")
    info.description = get("description", "")
    info.severity = _word("severity", SEVERITIES, Severity.UNKNOWN, texts, where, notes)
    info.urgency = _word("urgency", URGENCIES, Urgency.UNKNOWN, texts, where, notes)
    info.certainty = _word("certainty", CERTAINTIES, Certainty.UNKNOWN, texts, where, notes)
    info.effective = _time("effective", texts, where, notes)
    info.onset = _time("onset", texts, where, notes)
    info.expires = _time("expires", texts, where, notes)


def _word(name: str, table: dict[str, W], unknown: W, texts: dict[str, str], where: str, notes: Notes) -> W:
    said = texts.get(name, "")
    found = table.get(said) or table.get(said.strip().lower())
    if found is None:
        notes.add(
            f"{name} '{said.strip()[:30]}' is not one of CAP's" if said.strip() else f"{name} is missing",
            where,
        )
        return unknown
    return found


def _time(name: str, texts: dict[str, str], where: str, notes: Notes) -> datetime | None:
    text = texts.get(name)
    found = stamp(text)
    if found is None and text and text.strip():
        notes.add(f"{name} '{text.strip()[:30]}' is not a time", where)
    return found


def pairs(element: Any) -> Sequence[tuple[str, str]]:
    """valueName and value; the old US index feeds put several pairs into one element."""
    if len(element) == 2:
        first = element[0]
        tag = first.tag
        if tag in _NAME_TAGS or str(tag)[-4:] == "Name":
            return (((first.text or "").strip(), (element[1].text or "").strip()),)
    return tuple(_several(element))


def _parameter(element: Any, found: Pairs) -> None:
    """Add the pairs of a parameter somebody asks for; the value of any other is not even read."""
    if len(element) != 2:
        found += _several(element)
        return
    name = element[0].text
    if name and name.strip().lower() in READ_PARAMETERS:
        found += pairs(element)


def _several(element: Any) -> Iterator[tuple[str, str]]:
    name = ""
    for child in element:
        part = NAMES.get(child.tag) or name_of(child.tag)
        if part == "valueName":
            name = (child.text or "").strip()
        elif part == "value":
            yield name, (child.text or "").strip()


def _area(element: Any, info: Info, where: str, notes: Notes) -> None:
    if len(info.places) >= MOST_AREAS:
        notes.add(f"more than {MOST_AREAS} areas; the rest is left out", where)
        return
    place = ""
    shapes, geocodes, known = info.shapes, info.geocodes, NAMES.get
    for child in element:
        tag = child.tag
        name = known(tag)
        if name is None:
            name = name_of(tag)
        if name == "geocode":
            for scheme, value in pairs(child):
                geocodes += zones.geocodes(scheme, value)
        elif name == "polygon" or name == "circle":
            shape, fault = _READERS[name](child.text)
            if shape is not None:
                shapes.append(shape)
            if fault:
                notes.add(fault, f"{where}/area[{len(info.places)}]")
        elif name == "areaDesc":
            place = (child.text or "").strip()
    info.places.append(place[:500])


_READERS = {"polygon": cap_shapes.polygon, "circle": cap_shapes.circle}
