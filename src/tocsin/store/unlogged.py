# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the store itself says was read, held against the log of what is watched. Who takes entries off the log's end,
and the note of them, leaves behind what came of the feed: its state, its messages, its faults."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from django.db.models import Max, Min

from tocsin.core import chainlog
from tocsin.core.chainlog import Entry
from tocsin.store import models

SLACK = timedelta(minutes=10)
"""A desk that takes over writes the log while the one before ends its last round."""
SEEN = ((models.Message, "feed", "received"), (models.FeedFlaw, "feed", "at"))


class Reading(NamedTuple):
    """A feed was read then."""

    feed: str
    at: datetime


def unlogged(entries: Iterable[Entry]) -> Reading | None:
    """The earliest reading of a feed at a time when the log does not say that it is watched, or None."""
    spans = chainlog.spans(entries)
    found = (r for r in readings() if not chainlog.within(spans.get(f"feed:{r.feed}", ()), r.at, SLACK))
    return min(found, key=lambda reading: reading.at, default=None)


def readings() -> Iterator[Reading]:
    """The first and the last of each feed and table."""
    for table, feed, at in SEEN:
        rows = table.objects.order_by().values_list(feed).annotate(Min(at), Max(at))
        for name, *moments in rows:
            yield from (Reading(name, moment) for moment in moments if moment)
    for name, *moments in models.FeedState.objects.values_list("name", "watched_since", "polled_at"):
        yield from (Reading(name, moment) for moment in moments if moment)
