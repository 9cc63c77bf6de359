# SPDX-License-Identifier: AGPL-3.0-or-later
"""The CAP tree, walked by hand: one `Info` for each info block. Contact, web and resources are never read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeVar

from msgspec import Struct

from tocsin.core.model import Certainty, Geocode, Severity, Shape, ShapeKind, Urgency
from tocsin.formats import cap_shapes, zones
from tocsin.formats.cap_parameters import READ_PARAMETERS, Read
from tocsin.formats.cap_words import CERTAINTIES, SEVERITIES, URGENCIES
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
    "instruction",
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
_WORDS = frozenset(
    {"language", "category", "event", "urgency", "severity", "certainty", "effective", "onset", "expires",
     "headline", "description"}
)  # fmt: skip
"""The children of an info block that hold words and nothing else."""
_POLYGON = ShapeKind.CAP_POLYGON
MOST_AREAS = 20_000

W = TypeVar("W", Severity, Certainty, Urgency)
Pairs = list[tuple[str, str]]


class Notes(Struct, gc=False):
    """What was wrong, each reason once with the place it was first seen."""

    found: dict[str, str] = {}

    def add(self, reason: str, where: str) -> None:
        self.found.setdefault(reason, where)


class Info(Struct, gc=False):
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
    asides: list[str] = []
    """What is asked about nothing but whether somebody is sought: instructions, and parameters that are not read."""


def name_of(tag: Any) -> str:
    """The local name of a tag that is CAP's, "" for anything else; foreign namespaces may spell CAP, too."""
    name = NAMES.get(tag)
    if name is not None:
        return name
    if not isinstance(tag, str) or "xmldsig" in tag:
        return ""
    return tag.rpartition("}")[2]


def info_of(element: Any, where: str, notes: Notes, earlier: Sequence[Shape] = ()) -> Info:
    """Read one info block; what is odd goes to `notes`. Shapes that repeat those of an `earlier` block are shared."""
    info = Info()
    texts: dict[str, str] = {}
    known = NAMES.get
    for child in element[:]:
        tag = child.tag
        name = known(tag)
        if name is None:
            name = name_of(tag)
        if name in _WORDS:
            if name not in texts:
                texts[name] = child.text or ""
        elif name == "parameter":
            if len(child) != 2 or _asked(child[0].text):
                info.parameters += pairs(child)
            else:
                info.asides.append(child[1].text or "")
        elif name == "instruction":
            info.asides.append(child.text or "")
        elif name == "area":
            _area(child, info, where, notes, earlier)
        elif name == "eventCode":
            info.coded += pairs(child)
    _fill(info, texts, where, notes)
    return info


def _fill(info: Info, texts: dict[str, str], where: str, notes: Notes) -> None:
    get = texts.get
    info.language = get("language", "").strip()[:35]
    info.category = get("category", "").strip()[:40]
    info.event = get("event", "").strip()[:300]
    info.headline = get("headline", "")
    info.description = get("description", "")
    info.severity = SEVERITIES.get(get("severity", "")) or _word("severity", SEVERITIES, texts, where, notes)
    info.urgency = URGENCIES.get(get("urgency", "")) or _word("urgency", URGENCIES, texts, where, notes)
    info.certainty = CERTAINTIES.get(get("certainty", "")) or _word(
        "certainty", CERTAINTIES, texts, where, notes
    )
    info.effective, info.onset, info.expires = (
        stamp(get("effective")), stamp(get("onset")), stamp(get("expires")),
    )  # fmt: skip
    if info.effective is None or info.onset is None or info.expires is None:
        _untimely(texts, where, notes)


def _word(name: str, table: dict[str, W], texts: dict[str, str], where: str, notes: Notes) -> W:
    """A word that is not spelt as CAP spells it; Unknown when it is none of the table's."""
    said = texts.get(name, "").strip()
    if found := table.get(said.lower()):
        return found
    notes.add(f"{name} is none of CAP's words" if said else f"{name} is missing", where)
    return table["Unknown"]


def _untimely(texts: dict[str, str], where: str, notes: Notes) -> None:
    """Say which of the times are written, but not as times."""
    for name in ("effective", "onset", "expires"):
        text = texts.get(name, "").strip()
        if text and stamp(text) is None:
            notes.add(f"{name} is not a time", where)


def pairs(element: Any) -> Sequence[tuple[str, str]]:
    """valueName and value; the old US index feeds put several pairs into one element."""
    if len(element) == 2:
        first = element[0]
        tag = first.tag
        if tag in _NAME_TAGS or str(tag)[-4:] == "Name":
            return (((first.text or "").strip(), (element[1].text or "").strip()),)
    return tuple(_several(element))


def geocodes_of(element: Any) -> Sequence[Geocode]:
    """The zones of one geocode element: almost always one name and one value, read without a detour."""
    if len(element) == 2 and (first := element[0]).tag in _NAME_TAGS:
        return zones.geocodes(first.text or "", element[1].text or "")
    return [code for scheme, value in pairs(element) for code in zones.geocodes(scheme, value)]


@lru_cache(maxsize=4096)
def _asked(name: str | None) -> bool:
    """Whether anybody asks for a parameter of that name; the value of any other is not even read."""
    return name is not None and name.strip().lower() in READ_PARAMETERS


def _several(element: Any) -> Iterator[tuple[str, str]]:
    name = ""
    for child in element[:]:
        part = NAMES.get(child.tag) or name_of(child.tag)
        if part == "valueName":
            name = (child.text or "").strip()
        elif part == "value":
            yield name, (child.text or "").strip()


def _area(element: Any, info: Info, where: str, notes: Notes, earlier: Sequence[Shape]) -> None:
    if len(info.places) >= MOST_AREAS:
        notes.add(f"more than {MOST_AREAS} areas; the rest is left out", where)
        return
    place = ""
    geocodes, known = info.geocodes, NAMES.get
    for child in element[:]:
        tag = child.tag
        name = known(tag)
        if name is None:
            name = name_of(tag)
        if name == "geocode":
            geocodes += geocodes_of(child)
        elif name == "polygon" or name == "circle":
            shape, fault = _shape(name, child.text, len(info.shapes), earlier)
            if shape is not None:
                info.shapes.append(shape)
            if fault:
                notes.add(fault, f"{where}/area[{len(info.places)}]")
        elif name == "areaDesc":
            place = (child.text or "").strip()
    info.places.append(place[:500])


def _shape(name: str, text: str | None, at: int, earlier: Sequence[Shape]) -> tuple[Shape | None, str]:
    """The shape and its fault; a polygon an earlier block has at the same place is that one: MOWAS repeats each in nine languages."""
    if name == "circle":
        return cap_shapes.circle(text)
    if at < len(earlier) and earlier[at].text == text and earlier[at].kind is _POLYGON:
        return earlier[at], ""
    return cap_shapes.polygon(text)
