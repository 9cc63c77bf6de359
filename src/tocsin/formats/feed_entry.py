# SPDX-License-Identifier: AGPL-3.0-or-later
"""One entry of an Atom or RSS feed, walked by hand. Authors, contributors and comments are never read."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from msgspec import Struct

from tocsin.core.model import Geocode, Shape
from tocsin.formats import cap_shapes, georss, zones
from tocsin.formats.cap_info import Pairs, pairs

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_CAP_SPACE = ("{urn:oasis:names:tc:emergency:cap", "{http://www.incident.com/cap")
_GEO_SPACE = tuple("{" + scheme + s for s in georss.SPACES for scheme in ("http://", "https://"))
_TEXTS = frozenset(
    {
        "id",
        "guid",
        "title",
        "summary",
        "description",
        "updated",
        "published",
        "pubDate",
        "date",
        "issued",
        "modified",
        "encoded",
    }
)
_IS_CAP = re.compile(
    r"(?i)(?:\.cap$|/cap[/_.-]|[/_.-]cap(?:\.xml|/|$)|getcap|capid=|capget|cap[-_]?alert|cap\+xml)"
)
MOST_LINKS = 50
_NESTED = frozenset({"geocode", "parameter", "eventCode", "polygon", "circle", "alert"})


class Entry(Struct):
    """What an entry says, before it is judged to be a warning, a link or neither."""

    texts: dict[str, str] = {}
    cap: dict[str, str] = {}
    links: list[tuple[str, str, str]] = []
    categories: list[str] = []
    coded: Pairs = []
    parameters: Pairs = []
    shapes: list[Shape] = []
    geocodes: list[Geocode] = []
    faults: list[str] = []
    alerts: list[Any] = []
    markup: str = ""
    language: str = ""
    lat: str = ""
    lon: str = ""

    def first(self, *names: str) -> str:
        """The first of the named texts that says anything."""
        texts = self.texts
        for name in names:
            if name in texts and (text := texts[name].strip()):
                return text
        return ""


def entry_of(element: Any) -> Entry:
    """Read the children of an `entry` or `item` once."""
    entry = Entry(language=element.get(_LANG) or "")
    if about := element.get(_ABOUT):
        entry.texts["guid"] = about
    words, known = entry.cap, _KNOWN.get
    for child in element:
        tag = child.tag
        read, name = known(tag) or _known(tag)
        if read is None:
            if name not in words:
                words[name] = (child.text or "").strip()
        elif read is _skipped:
            continue
        else:
            read(entry, child, name)
    if entry.lat and (shape := georss.w3c(entry.lat, entry.lon)):
        entry.shapes.append(shape)
    return entry


def _cap_child(entry: Entry, child: Any, name: str) -> None:
    if name == "geocode":
        for scheme, value in pairs(child):
            entry.geocodes += zones.geocodes(scheme, value)
    elif name == "parameter":
        entry.parameters += pairs(child)
    elif name == "eventCode":
        entry.coded += pairs(child)
    elif name == "polygon" or name == "circle":
        for text in (child.text or "").split("\n\n"):
            shape, fault = cap_shapes.polygon(text) if name == "polygon" else cap_shapes.circle(text)
            if shape is not None:
                entry.shapes.append(shape)
            if fault and text.strip():
                entry.faults.append(fault)
    else:
        entry.alerts.append(child)


def _geo_child(entry: Entry, child: Any, name: str) -> None:
    if name == "lat":
        entry.lat = child.text or ""
    elif name in ("long", "lon"):
        entry.lon = child.text or ""
    else:
        entry.shapes.extend(georss.shapes_of(child, name))


def _plain_child(entry: Entry, child: Any, name: str) -> None:
    if name == "link":
        _link(entry, child)
    elif name == "content" or name == "encoded":
        _content(entry, child)
    elif name == "category":
        entry.categories.append((child.get("term") or child.text or "").strip()[:80])
    elif name == "enclosure":
        entry.links.append(("enclosure", child.get("type") or "", (child.get("url") or "").strip()))
    elif name == "alert":
        entry.alerts.append(child)
    elif name in _TEXTS and name not in entry.texts:
        entry.texts[name] = (child.text or "") if len(child) == 0 else "".join(child.itertext())


def _link(entry: Entry, child: Any) -> None:
    href = (child.get("href") or child.text or "").strip()
    if href and len(entry.links) < MOST_LINKS:
        entry.links.append((child.get("rel") or "alternate", child.get("type") or "", href))


def _content(entry: Entry, child: Any) -> None:
    if len(child):
        entry.alerts.extend(child.iter("{*}alert"))
    if source := child.get("src"):
        entry.links.append(("content", child.get("type") or "", source.strip()))
    text = (child.text or "") if len(child) == 0 else "".join(child.itertext())
    if "<alert" in text or ":alert" in text[:400]:
        entry.markup = text
    entry.texts.setdefault("content", text)


Reader = Callable[[Entry, Any, str], None] | None
_KNOWN: dict[Any, tuple[Reader, str]] = {}
_PLAIN = _TEXTS | {"link", "content", "category", "enclosure", "alert"}
MOST_TAGS = 2000


def _known(tag: Any) -> tuple[Reader, str]:
    """Who reads a tag: one of three readers; None for CAP's plain words, which need none."""
    if not isinstance(tag, str):
        return _skipped, ""
    space, _, name = tag.rpartition("}")
    reader: Reader = _plain_child if name in _PLAIN else _skipped
    if space.startswith(_CAP_SPACE):
        reader = _cap_child if name in _NESTED else None
    elif space.startswith(_GEO_SPACE):
        reader = _geo_child
    if len(_KNOWN) < MOST_TAGS:
        _KNOWN[tag] = (reader, name)
    return reader, name


def _skipped(entry: Entry, child: Any, name: str) -> None:
    """Authors, rights, logos and whatever else an entry may hold."""


def cap_link(entry: Entry) -> str:
    """The address of the CAP message an entry points at, or ""."""
    for _, kind, href in entry.links:
        if "cap" in kind.lower() or "common-alerting-protocol" in kind.lower():
            return href
    return next(
        (href for rel, _, href in entry.links if rel != "self" and _IS_CAP.search(href.split("#")[0])), ""
    )


def message_link(entry: Entry) -> str:
    """The address of an XML document the entry stands for; in an index of alerts that is the alert."""
    for rel, kind, href in entry.links:
        if rel in ("alternate", "enclosure", "content", "related") and (
            href.split("?")[0].lower().endswith(".xml") or kind.endswith("/xml")
        ):
            return href
    return ""
