# SPDX-License-Identifier: AGPL-3.0-or-later
"""Feeds that lxml cannot read, through feedparser: slow, so small documents only, and loaded when first needed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from tocsin.core.model import Flaw
from tocsin.formats.base import Body, Hint, Item
from tocsin.formats.feed_entry import Entry
from tocsin.formats.feed_report import About, entry_items

MOST_LENIENT = 512 * 1024


def lenient(body: Body, hint: Hint) -> Iterator[Item]:
    """As far as feedparser can read; one flaw tells that it was not XML."""
    if len(body.raw) > MOST_LENIENT:
        yield Flaw(body.fault or "not XML")
        return
    import feedparser

    try:
        found = feedparser.parse(io.BytesIO(body.raw))
        entries = [_foreign(e) for e in found.entries]
        title, language = str(found.feed.get("title", "")), str(found.feed.get("language", ""))
    except Exception as error:
        yield Flaw(f"{body.fault or 'not XML'}; {type(error).__name__} in the lenient reader")
        return
    yield Flaw(f"{body.fault or 'not XML'}; read leniently", lost=not entries)
    about = About(language, title, hint)
    for number, entry in enumerate(entries):
        yield from entry_items(entry, f"entry {number}", about)


def _foreign(found: Any) -> Entry:
    texts = {
        name: str(dict.get(found, name, "")) for name in ("id", "title", "summary", "published", "updated")
    }
    cap_words = {k.removeprefix("cap_"): str(v) for k, v in found.items() if k.startswith("cap_")}
    links = [
        (str(x.get("rel", "")), str(x.get("type", "")), str(x.get("href", "")))
        for x in found.get("links", ())
    ]
    return Entry(texts={k: v for k, v in texts.items() if v}, cap=cap_words, links=links)
