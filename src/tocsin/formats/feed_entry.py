# SPDX-License-Identifier: AGPL-3.0-or-later
"""One entry of an Atom or RSS feed, walked by hand. Authors, contributors and comments are never read."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from msgspec import Struct

from tocsin.core.model import Geocode, Shape
from tocsin.formats import cap_shapes, georss
from tocsin.formats.cap_info import Pairs, geocodes_of, pairs

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
    }
)
_IS_CAP = re.compile(
    r"(?i)(?:\.cap$|/cap[/_.-]|[/_.-]cap(?:\.xml|/|$)|getcap|capid=|capget|cap[-_]?alert|cap\+xml)"
)
MOST_LINKS = 50


class Entry(Struct, gc=False):
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
    entry = Entry()
    if element.keys():
        entry.language = element.get(_LANG) or ""
        if about := element.get(_ABOUT):
            entry.texts["guid"] = about
    words, texts, known = entry.cap, entry.texts, _KNOWN.get
    for child in element[:]:
        tag = child.tag
        read, name = known(tag) or _known(tag)
        if read is None:
            if name not in words:
                words[name] = (child.text or "").strip()
        elif read is _text and len(child) == 0:
            if name not in texts:
                texts[name] = child.text or ""
        elif read is not _skipped:
            read(entry, child, name)
    if entry.lat and (shape := georss.w3c(entry.lat, entry.lon)):
        entry.shapes.append(shape)
    return entry


def _geocode(entry: Entry, child: Any, name: str) -> None:
    entry.geocodes += geocodes_of(child)


def _parameter(entry: Entry, child: Any, name: str) -> None:
    entry.parameters += pairs(child)


def _event_code(entry: Entry, child: Any, name: str) -> None:
    entry.coded += pairs(child)


def _outline(entry: Entry, child: Any, name: str) -> None:
    for text in (child.text or "").split("\n\n"):
        shape, fault = cap_shapes.polygon(text) if name == "polygon" else cap_shapes.circle(text)
        if shape is not None:
            entry.shapes.append(shape)
        if fault and text.strip():
            entry.faults.append(fault)


def _geo_child(entry: Entry, child: Any, name: str) -> None:
    if name == "lat":
        entry.lat = child.text or ""
    elif name in ("long", "lon"):
        entry.lon = child.text or ""
    else:
        entry.shapes.extend(georss.shapes_of(child, name))


def _text(entry: Entry, child: Any, name: str) -> None:
    if name not in entry.texts:
        entry.texts[name] = "".join(child.itertext())


def _category(entry: Entry, child: Any, name: str) -> None:
    entry.categories.append((child.get("term") or child.text or "").strip()[:80])


def _enclosure(entry: Entry, child: Any, name: str) -> None:
    entry.links.append(("enclosure", child.get("type") or "", (child.get("url") or "").strip()))


def _alert(entry: Entry, child: Any, name: str) -> None:
    entry.alerts.append(child)


def _link(entry: Entry, child: Any, name: str) -> None:
    href = (child.get("href") or child.text or "").strip()
    if href and len(entry.links) < MOST_LINKS:
        entry.links.append((child.get("rel") or "alternate", child.get("type") or "", href))


def _content(entry: Entry, child: Any, name: str) -> None:
    if len(child):
        entry.alerts.extend(child.iter("{*}alert"))
    if source := child.get("src"):
        entry.links.append(("content", child.get("type") or "", source.strip()))
    text = (child.text or "") if len(child) == 0 else "".join(child.itertext())
    if "<alert" in text or ":alert" in text[:400]:
        entry.markup = text
    entry.texts.setdefault("content", text)


def _skipped(entry: Entry, child: Any, name: str) -> None:
    """Authors, rights, logos and whatever else an entry may hold."""


Reader = Callable[[Entry, Any, str], None] | None
_READERS: dict[str, Reader] = dict.fromkeys(_TEXTS, _text) | {
    "link": _link,
    "content": _content,
    "encoded": _content,
    "category": _category,
    "enclosure": _enclosure,
    "alert": _alert,
}
"""Who reads a child of an entry, by its local name, unless it is CAP's or a geometry."""
_CAP_READERS: dict[str, Reader] = {
    "geocode": _geocode,
    "parameter": _parameter,
    "eventCode": _event_code,
    "polygon": _outline,
    "circle": _outline,
    "alert": _alert,
}
"""Who reads a child that is CAP's; all others hold plain words."""
_KNOWN: dict[Any, tuple[Reader, str]] = {}
MOST_TAGS = 2000


def _known(tag: Any) -> tuple[Reader, str]:
    """Who reads a tag, and its local name; None reads CAP's plain words, which need nobody."""
    if not isinstance(tag, str):
        return _skipped, ""
    space, _, name = tag.rpartition("}")
    reader = _READERS.get(name, _skipped)
    if space.startswith(_CAP_SPACE):
        reader = _CAP_READERS.get(name)
    elif space.startswith(_GEO_SPACE):
        reader = _geo_child
    if len(_KNOWN) < MOST_TAGS:
        _KNOWN[tag] = (reader, name)
    return reader, name


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
