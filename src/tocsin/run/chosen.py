# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which feeds this desk reads: those named by the operator, their own, or those that speak for the sites."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

from tocsin.core.guard.outgoing import objected
from tocsin.core.guard.staff import check_entry
from tocsin.core.model import Site
from tocsin.formats import formats
from tocsin.sources import catalogue
from tocsin.sources.address import bare
from tocsin.sources.base import Feed
from tocsin.sources.outlines import country_of, region_of
from tocsin.sources.suggest import LOCAL, suggest

OWN, OWN_FOLDER = "feeds.toml", "feeds"
"""Where an operator's own feeds stand in the data folder: several in one file, or each in a file of its own."""


class FeedsError(Exception):
    """The choice of feeds cannot be read; the message names the feed and the mend."""


def chosen(names: Sequence[str], sites: Iterable[Site], data: Path) -> list[Feed]:
    """The feeds to poll.

    `names` of the catalogue or of the operator's own (`feeds.toml`, `feeds/*.toml` in the data folder); when empty, the operator's own
    and every feed of the catalogue that speaks for a site's country or for the world. Raises FeedsError.
    """
    own = {feed.name: feed for feed in own_feeds(data)}
    known = {**catalogue.feeds(), **own}
    if names:
        if unknown := [name for name in names if name not in known]:
            raise FeedsError(f"TOCSIN_FEEDS: no feed is called {unknown[0]!r}; see: tocsin sources")
        return [known[name] for name in names]
    places = list(sites)
    advice = suggest(places, catalogue.feeds().values(), country_of, region_of) if places else None
    asked = [s.feed for s in advice.suggestions] if advice else []
    near = _without_parts([feed for feed in asked if not _asks_for_key(feed) and feed.hazards != LOCAL])
    return list({feed.name: feed for feed in (*near, *own.values())}.values())


def own_feeds(data: Path) -> list[Feed]:
    """The operator's own feeds. Raises FeedsError that names the file, the feed and the mend."""
    path = data / OWN
    try:
        listed = catalogue.load(path.read_text("utf-8")) if path.exists() else []
    except (OSError, ValueError) as error:
        raise FeedsError(f"{path}: {error}") from None
    try:
        found = [*listed, *catalogue.read(data / OWN_FOLDER)]
    except ValueError as error:
        raise FeedsError(str(error)) from None
    return [_named(feed) for feed in found]


def _named(feed: Feed) -> Feed:
    """The operator's words are typed words; a publisher's name is a person's only when that is quite sure."""
    for field in ("name", "title", "publisher", "licence"):
        said = getattr(feed, field)
        remark = next(iter(check_entry(said)), None)
        if objected(said) or (remark and field == "name"):
            why = remark.message if remark else "speaks of people; name the office and the area"
            raise FeedsError(f"your own feed at {bare(feed.url)}, {field}: {why}")
    if not feed.mapping and feed.format not in formats():
        near = get_close_matches(feed.format, formats(), 1) or sorted(formats())
        raise FeedsError(
            f"your own feed at {bare(feed.url)}, format: there is no {feed.format}; write one of {', '.join(near)}"
        )
    return feed


def _without_parts(feeds: Sequence[Feed]) -> list[Feed]:
    """Without the feeds of one part of a country whose publisher has one for the whole."""
    whole = {(feed.publisher, feed.format, c) for feed in feeds for c in feed.area if "-" not in c}
    return [f for f in feeds if not all("-" in c and (f.publisher, f.format, c[:2]) in whole for c in f.area)]


def _asks_for_key(feed: Feed) -> bool:
    """An address with a blank for the operator's own key is not polled before it is filled in."""
    return "{" in feed.url or not feed.url.startswith(("http://", "https://", "file:"))
