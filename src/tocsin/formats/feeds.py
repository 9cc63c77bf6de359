# SPDX-License-Identifier: AGPL-3.0-or-later
"""Atom, RSS and GeoRSS indexes: entries that are warnings, hold one, point at one, or have a place.

Each entry ends as a report, a link, a refusal or a lost flaw. One thing folds: entries of one CAP message that
differ in nothing but their zone (MeteoAlarm lists every district) are one report with all the zones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tocsin.core.model import Flaw
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.decode import xml_bare, xml_recovered
from tocsin.formats.feed_entry import entry_of
from tocsin.formats.feed_fold import fold_zones
from tocsin.formats.feed_lenient import lenient
from tocsin.formats.feed_report import About, entry_items

_ROOT = re.compile(r"<(?:[\w-]+:)?(?:rss|feed|RDF|channel)[\s>]")
_DECLARED = re.compile(
    rb"""(?:\xef\xbb\xbf)?\s*(?:<[?!][^>]*>\s*)*+<feed\s[^<>]*?(?<=\s)(xmlns="http://www\.w3\.org/2005/Atom")"""
)
"""Atom's declaration as the default namespace."""
MOST_ENTRIES = 20_000


def sniff(body: Body) -> float:
    """Half sure for any feed: formats that know their own kind of feed answer more."""
    return (
        0.5 if _ROOT.search(body.head) and not body.head[:200].lower().startswith("<!doctype html") else 0.0
    )


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """Every entry of the feed; a broken document is read as far as it goes, and said to be broken."""
    root, body.fault = xml_bare(body.raw, body.charset, _DECLARED)
    if root is None and "DOCTYPE" not in body.fault and "HTML" not in body.fault:
        root = xml_recovered(body.raw, body.charset)
        elements = [] if root is None else entries_in(root)
        if not elements:
            yield from lenient(body, hint)
            return
        yield Flaw(f"{body.fault}; read as far as it goes", lost=False)
    elif root is None:
        yield Flaw(body.fault)
        return
    yield from fold_zones(_items(root, hint))


def _items(root: Any, hint: Hint) -> Iterator[Item]:
    about = _about(root, hint)
    for number, element in enumerate(entries_in(root)):
        where = f"entry {number}"
        if number >= MOST_ENTRIES:
            yield Flaw(f"more than {MOST_ENTRIES} entries; the rest is left out", where)
            return
        yield from entry_items(entry_of(element), where, about)


def entries_in(root: Any) -> list[Any]:
    """The `entry` and `item` elements wherever RSS 0.9x, 1.0, 2.0 and Atom put them."""
    found = list(root.iterchildren("{*}entry", "{*}item"))
    for channel in root.iterchildren("{*}channel"):
        found.extend(channel.iterchildren("{*}item"))
    return found


def _about(root: Any, hint: Hint) -> About:
    holder = next(root.iterchildren("{*}channel"), root)
    language = root.get("{http://www.w3.org/XML/1998/namespace}lang") or holder.findtext("{*}language") or ""
    words = " ".join(
        (holder.findtext(f"{{*}}{name}") or "")[:300] for name in ("title", "subtitle", "description")
    )
    return About(language.strip()[:35], words, hint)


FEED = Format(
    name="feed",
    title="Atom, RSS and GeoRSS",
    spec="https://www.rfc-editor.org/rfc/rfc4287",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
