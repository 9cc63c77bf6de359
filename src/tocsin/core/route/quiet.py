# SPDX-License-Identifier: AGPL-3.0-or-later
"""Silences and quiet hours: what holds a delivery back, and until when. They know nothing of evaluation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec import Struct

from tocsin.core.event import Notice
from tocsin.core.model import Hazard, Level, Reason, Site
from tocsin.core.route.local import Span, until
from tocsin.core.times import zone

AT_SITE = "site"


class Quiet(Struct, frozen=True, kw_only=True):
    """Hours in which roles are not woken; no role named: all. `zone` is an IANA name, or "site" for the sites'
    own clocks. `passes`: from this level on a notice goes through."""

    name: str
    line: int = 0
    roles: frozenset[str] = frozenset()
    span: Span
    zone: str = AT_SITE
    passes: Level | None = None


class Silence(Struct, frozen=True, kw_only=True):
    """Somebody holds back notices for a while. Every selector that is given must hold; `why` is for people,
    `by` the role that asked. A silence always ends."""

    id: int
    start: datetime
    end: datetime
    why: str
    by: str = ""
    sites: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    hazards: frozenset[Hazard] = frozenset()
    events: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()

    def covers(self, notice: Notice, sites: Mapping[str, Site]) -> bool:
        """Whether it speaks of a notice: of its role, hazard and event, and of every one of its sites."""
        return (
            (not self.roles or notice.role in self.roles)
            and (not self.hazards or notice.hazard in self.hazards)
            and (not self.events or notice.event in self.events)
            and (not self.sites or set(notice.sites) <= self.sites)
            and (not self.tags or all(self._tagged(sites.get(site)) for site in notice.sites))
        )

    def _tagged(self, site: Site | None) -> bool:
        return site is not None and bool(self.tags & set(site.tags))


Hold = tuple[Reason, datetime]
"""Why a notice is held, and until when at most."""


def silenced(
    silences: Iterable[Silence], notice: Notice, sites: Mapping[str, Site], now: datetime
) -> Hold | None:
    """The silence in force that holds the notice longest."""
    found = [s for s in silences if s.start <= now < s.end and s.covers(notice, sites)]
    if not found:
        return None
    last = max(found, key=lambda silence: (silence.end, silence.id))
    return Reason("held_silence", {"silence": last.id, "until": last.end.isoformat()}), last.end


def resting(quiet: Iterable[Quiet], notice: Notice, sites: Mapping[str, Site], now: datetime) -> Hold | None:
    """The quiet hours in force that hold the notice longest."""
    found = [(hours, end) for hours in quiet if (end := _rest(hours, notice, sites, now)) is not None]
    if not found:
        return None
    hours, end = max(found, key=lambda pair: pair[1])
    return Reason("held_quiet", {"quiet": hours.name, "until": end.isoformat()}), end


def _rest(hours: Quiet, notice: Notice, sites: Mapping[str, Site], now: datetime) -> datetime | None:
    if hours.roles and notice.role not in hours.roles:
        return None
    if hours.passes is not None and notice.level >= hours.passes:
        return None
    if hours.zone != AT_SITE:
        return until(hours.span, zone(hours.zone), now)
    zones = {sites[site].timezone for site in notice.sites if site in sites} or {"UTC"}
    ends = [until(hours.span, zone(name), now) for name in sorted(zones)]
    known = [end for end in ends if end is not None]
    return min(known) if len(known) == len(ends) else None
