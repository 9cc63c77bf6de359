# SPDX-License-Identifier: AGPL-3.0-or-later
"""Grouping: what belongs together is told together, after a first wait and then at intervals."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from tocsin.core.event import Notice
from tocsin.core.model import Reason, Site
from tocsin.core.route.rules import Grouping
from tocsin.core.route.waits import Group

REGION = "region:"
"""A site's tag that names its region; without one, the square of two degrees it lies in."""


def group_key(grouping: Grouping, notice: Notice, sites: Mapping[str, Site]) -> str:
    """The name of the group a notice belongs to."""
    if grouping.by == "sites":
        member = ",".join(notice.sites)
    elif grouping.by == "region":
        member = ",".join(sorted({region(sites[s]) for s in notice.sites if s in sites}))
    else:
        member = notice.event or notice.feed
    return f"group|{notice.role}|{grouping.by}|{member}"


def region(site: Site) -> str:
    for tag in site.tags:
        if tag.startswith(REGION):
            return tag.removeprefix(REGION)
    return f"{int(site.lat // 2) * 2},{int(site.lon // 2) * 2}"


def gather(grouping: Grouping, known: Group, now: datetime) -> tuple[Group, Reason | None]:
    """The group with one more notice in it, and why that waits; None when it may go now."""
    if known.flushed is not None and now < (due := known.flushed + grouping.interval):
        return Group(opened=known.opened or now, flushed=known.flushed, due=due), _waits(due)
    opened = known.opened or now
    if now < (due := opened + grouping.wait):
        return Group(opened=opened, flushed=known.flushed, due=due), _waits(due)
    return Group(flushed=now, due=now + grouping.interval), None


def _waits(due: datetime) -> Reason:
    return Reason("held_group", {"until": due.isoformat()})
