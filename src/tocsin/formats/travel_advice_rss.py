# SPDX-License-Identifier: AGPL-3.0-or-later
"""Travel advice as RSS or Atom: US State Department ("Mali - Level 4"), Smartraveller (`ta:level`), and their like.

As in the JSON forms only country, level and time are kept. Five-step scales are folded to four by their ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import msgspec

from tocsin.core.model import Flaw, Report
from tocsin.formats import travel_advice
from tocsin.formats.base import UPDATE, Body, Format, Hint, Item
from tocsin.formats.decode_xml import xml_recovered
from tocsin.formats.texts import one_line

_TOLD = re.compile(r"travel[ -]?advi[sc]|travel warning|reisewarnung|conseils aux voyageurs", re.IGNORECASE)
_LEVEL = re.compile(r"\blevel\s*:?\s*([1-5])\b|^\s*([1-5])\s*(?:/\s*([45]))?\s*$", re.IGNORECASE)
_FOLDED = {1: 1, 2: 2, 3: 3, 4: 3, 5: 4}


def sniff(body: Body) -> float:
    head = body.head
    return 0.8 if ("<rss" in head or "<feed" in head) and _TOLD.search(head) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an entry that names a country."""
    root = body.xml if body.xml is not None else xml_recovered(body.raw, body.charset)
    if root is not None and body.xml is None:
        yield Flaw(f"{body.fault}; what could be read is kept", lost=False)
    entries = [] if root is None else [e for e in root.iter() if _name(e) in ("item", "entry")]
    if not entries:
        yield Flaw(body.fault or "no entry in the feed")
    sender = urlsplit(hint.url).netloc or hint.publisher
    for count, entry in enumerate(entries, 1):
        yield from _entry(entry, f"entry {count}", sender)


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _entry(entry: Any, where: str, sender: str) -> Iterator[Item]:
    texts: dict[str, str] = {}
    said = ""
    for child in entry.iter():
        name, text = _name(child), one_line(child.text or "")
        texts.setdefault(name, text)
        if name == "category" and "country" in str(child.get("domain", "")).lower():
            texts["code"] = text
        if name in ("category", "title") and _LEVEL.search(text) and not said:
            said = text
    country = texts.get("title", "").partition(" - ")[0]
    row = {
        "code": texts.get("code") if len(texts.get("code", "")) == 3 else "",
        "name": country,
        "level": _level(texts.get("level") or said),
        "updated": texts.get("pubDate") or texts.get("updated") or texts.get("published"),
    }
    for item in travel_advice.country(row, where, sender):
        yield msgspec.structs.replace(item, format="travel-advice-rss") if isinstance(item, Report) else item


def _level(text: str) -> int | None:
    match = _LEVEL.search(text)
    if not match:
        return None
    level = int(match[1] or match[2])
    return _FOLDED[level] if match[3] == "5" or level == 5 else level


TRAVEL_ADVICE_RSS = Format(
    name="travel-advice-rss",
    title="Official travel advice (RSS, Atom)",
    spec="https://travel.state.gov/content/travel/en/rss.html",
    sniff=sniff,
    parse=parse,
    says=(UPDATE,),
    unsaid="advice stands until other advice replaces it",
)
