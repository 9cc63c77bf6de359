# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which sites a feed speaks for, and who would speak for a site: feeds by country and part of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from msgspec import structs

from tocsin.core.model import Hazard, Site
from tocsin.core.world import Ears
from tocsin.sources.base import Feed
from tocsin.sources.outlines import country_of, region_of
from tocsin.sources.suggest import COMMON, closeness

WORLD = "world"


def narrowed(
    ears: Mapping[str, Ears], areas: Mapping[str, tuple[str, ...]], sites: Mapping[str, Site]
) -> dict[str, Ears]:
    """The ears with the sites of each feed's area (ISO 3166-1 or -2 codes, or "world"); a feed without an
    area speaks for all."""
    if not areas:
        return dict(ears)
    homes = {site.id: _home(site) for site in sites.values()}
    return {name: _narrow(each, areas.get(name, ()), homes) for name, each in ears.items()}


def _home(site: Site) -> tuple[str, str]:
    """The site's country and, where outlines of parts of it ship, its part."""
    return country_of(site.lat, site.lon), region_of(site.lat, site.lon)


def _narrow(ears: Ears, area: tuple[str, ...], homes: Mapping[str, tuple[str, str]]) -> Ears:
    if not area or WORLD in area:
        return ears
    spoken = frozenset(site for site, home in homes.items() if closeness(area, *home) is not None)
    return structs.replace(ears, sites=spoken)


@dataclass(frozen=True)
class Cover:
    """Who would speak of one hazard at one site: the feeds, those of them that are deaf, when one was last heard."""

    site: str
    hazard: Hazard
    feeds: tuple[str, ...]
    deaf: tuple[str, ...]
    heard: datetime | None


def cover(
    sites: Iterable[Site],
    feeds: Iterable[Feed],
    heard: Mapping[str, datetime | None],
    deaf: frozenset[str],
) -> Iterator[Cover]:
    """Site by hazard, the closest feeds first; a common hazard nobody speaks of has no feeds."""
    known = list(feeds)
    for site in sites:
        home = _home(site)
        near = sorted(
            (-close, feed.name, feed.speaks_of)
            for feed in known
            if (close := closeness(feed.area, *home)) is not None
        )
        for hazard in sorted(COMMON.union(*(hazards for _, _, hazards in near))):
            names = tuple(name for _, name, hazards in near if hazard in hazards)
            last = max((at for name in names if (at := heard.get(name))), default=None)
            yield Cover(site.id, hazard, names, tuple(name for name in names if name in deaf), last)
