# SPDX-License-Identifier: AGPL-3.0-or-later
"""How polls went: the cursor, the flaws and the links of each feed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from tocsin.core.model import Flaw, Refused
from tocsin.core.world import Changes
from tocsin.store import codec, models, sql
from tocsin.store.sql import put

FLAWS_KEPT = 50


class LinkDone(Struct, frozen=True):
    """An index entry taken in: which version of it, and the ids of the messages it led to."""

    entry: str
    version: str
    messages: tuple[str, ...] = ()


class Poll(Struct, frozen=True, kw_only=True):
    """How one poll of one feed went; the cursor counts only together with the entries it stands for.

    `seen` is when the body had come, `at` when it was read. `fault` is empty when the feed answered. `full`: a body was read; `fresh`: the server sent one, even if it
    was the one already known.
    """

    feed: str
    at: datetime
    due: datetime
    seen: datetime | None = None
    fault: str = ""
    failures: int = 0
    full: bool = False
    fresh: bool = False
    etag: str = ""
    last_modified: str = ""
    sha256: str = ""
    size: int = 0
    changed: bool = False
    reports: int = 0
    lag_s: float | None = None
    flaws: tuple[Flaw, ...] = ()
    refused: tuple[Refused, ...] = ()
    links: tuple[LinkDone, ...] = ()
    links_gone: tuple[str, ...] = ()


def write(changes: Changes, polls: Sequence[Poll]) -> None:
    """The state of each feed heard or polled, with its flaws and its links; inside the step's transaction."""
    fields: dict[str, dict[str, object]] = {poll.feed: _poll(poll) for poll in polls}
    for hearing in changes.hearing:
        known: dict[str, object] = {
            "watched_since": hearing.since,
            "heard_at": hearing.heard,
            "deaf_since": hearing.deaf,
        }
        known |= {
            "adrift_at": hearing.adrift,
            "adrift_level": int(hearing.adrift_level),
            "rhythm": codec.plain(hearing.rhythm),
        }
        fields.setdefault(hearing.feed, {}).update(known)
    for feed, listed in changes.listed.items():
        fields.setdefault(feed, {})["listed"] = listed
    for feed, found in sorted(fields.items()):
        if not sql.change(models.FeedState, feed, found):
            models.FeedState.objects.create(name=feed, **found)
    for poll in polls:
        if poll.full:
            _flaws(poll)
        _links(poll)


def _poll(poll: Poll) -> dict[str, object]:
    """The columns a poll changes."""
    fields: dict[str, object] = {
        "polled_at": poll.at,
        "due_at": poll.due,
        "fault": poll.fault[:300],
        "failures": poll.failures,
        "etag": poll.etag,
        "last_modified": poll.last_modified,
    }
    if poll.fresh:
        fields["full_at"] = poll.at
    if poll.full:
        fields |= {
            "body_sha256": poll.sha256,
            "body_size": poll.size,
            "reports": poll.reports,
            "refused": len(poll.refused),
            "flaws": len(poll.flaws),
        }
    if poll.changed:
        fields["changed_at"] = poll.at
    if poll.lag_s is not None:
        fields["lag_s"] = poll.lag_s
    return fields


def _flaws(poll: Poll) -> None:
    sql.rows(f"DELETE FROM {sql.table(models.FeedFlaw)} WHERE feed = %s", [poll.feed])
    rows = [(poll.feed, poll.at, "flaw", flaw.reason, flaw.where) for flaw in poll.flaws[:FLAWS_KEPT]]
    rows += [(poll.feed, poll.at, "refused", r.reason, r.where) for r in poll.refused[:FLAWS_KEPT]]
    put(models.FeedFlaw, "feed at kind reason where", rows)


def _links(poll: Poll) -> None:
    rows = [(poll.feed, link.entry, link.version, list(link.messages), poll.at) for link in poll.links]
    put(models.FeedLink, "feed entry version messages listed_at", rows, once="feed entry", change="*")
    for part in sql.parts(poll.links_gone):
        models.FeedLink.objects.filter(feed=poll.feed, entry__in=part).delete()
