# SPDX-License-Identifier: AGPL-3.0-or-later
"""The feeds this desk is configured to read, for the pages and the public register."""

from __future__ import annotations

import importlib
from collections.abc import Sequence

from django.conf import settings

from tocsin.sources.base import Feed

_feeds: tuple[Feed, ...] | None = None


def use(feeds: Sequence[Feed] | None) -> None:
    """Show these feeds; None goes back to the configured ones."""
    global _feeds
    _feeds = None if feeds is None else tuple(feeds)


def feeds() -> tuple[Feed, ...]:
    """By title. The demo's own in the demo; else what `tocsin.sources` finds."""
    return tuple(sorted(_chosen(), key=lambda feed: feed.title.lower()))


def by_name() -> dict[str, Feed]:
    return {feed.name: feed for feed in feeds()}


def _chosen() -> tuple[Feed, ...]:
    if _feeds is not None:
        return _feeds
    if settings.DEMO:
        from tocsin.demo import FEEDS

        return FEEDS
    found = getattr(importlib.import_module("tocsin.sources"), "feeds", None)
    return tuple(found()) if found else ()
