# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which feeds of the catalogue speak for a user's sites, and which hazards nobody speaks for. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from tocsin.core.model import Hazard, Site
from tocsin.sources.base import Feed

CountryOf = Callable[[float, float], str]
WORLD = "world"
COMMON = frozenset(
    {Hazard.WEATHER, Hazard.THUNDERSTORM, Hazard.WIND, Hazard.RAIN, Hazard.SNOW, Hazard.HEAT, Hazard.FLOOD,
     Hazard.EARTHQUAKE, Hazard.WILDFIRE, Hazard.CIVIL_EMERGENCY, Hazard.HAZMAT, Hazard.POWER_OUTAGE, Hazard.ROAD,
     Hazard.TRANSIT}
)  # fmt: skip
"""Hazards a place anywhere wants to hear of; the lack of a feed for these is said."""
LOCAL = frozenset({Hazard.TRANSIT})
"""An operator of buses speaks for a town, not for the country the catalogue files it under: polled when named."""


_WEATHER = frozenset(
    {Hazard.THUNDERSTORM, Hazard.WIND, Hazard.RAIN, Hazard.SNOW, Hazard.HEAT, Hazard.COLD, Hazard.FOG}
)


@dataclass(frozen=True)
class Suggestion:
    """A feed, how many sites it speaks for, and how closely: 2 for their part of a country, 1 country, 0 the world."""

    feed: Feed
    sites: int
    closeness: int


@dataclass(frozen=True)
class Advice:
    """Feeds, the closest and most useful first; hazards nobody speaks for, by country; sites in no country."""

    suggestions: tuple[Suggestion, ...]
    uncovered: dict[str, frozenset[Hazard]]
    unplaced: tuple[str, ...]


def suggest(
    sites: Iterable[Site],
    catalogue: Iterable[Feed],
    country_of: CountryOf,
    region_of: CountryOf | None = None,
    hazards: frozenset[Hazard] = COMMON,
) -> Advice:
    """Match sites to feeds by ISO 3166 codes.

    `region_of` answers an ISO 3166-2 code ("US-TX") where it can; without it a feed of one part of a country is
    suggested to all sites of the country.
    """
    homes = {site.id: _homes(site, country_of, region_of) for site in sites}
    feeds = list(catalogue)
    found = [s for feed in feeds if (s := _suggestion(feed, homes.values()))]
    countries = sorted({country for country, _ in homes.values() if country})
    return Advice(
        suggestions=tuple(sorted(found, key=lambda s: (-s.closeness, -s.sites, s.feed.name))),
        uncovered={c: hazards - _covered(c, feeds) for c in countries},
        unplaced=tuple(sorted(site for site, (country, _) in homes.items() if not country)),
    )


def _homes(site: Site, country_of: CountryOf, region_of: CountryOf | None) -> tuple[str, str]:
    return country_of(site.lat, site.lon), region_of(site.lat, site.lon) if region_of else ""


def _suggestion(feed: Feed, homes: Iterable[tuple[str, str]]) -> Suggestion | None:
    found = [close for home in homes if (close := closeness(feed.area, *home)) is not None]
    return Suggestion(feed, len(found), max(found)) if found else None


def closeness(area: Collection[str], country: str, region: str) -> int | None:
    """How closely a feed of this area speaks for a place: 2 for its part of the country, 1 country, 0 the world; None not at all."""
    if region and region in area:
        return 2
    if country and country in area:
        return 1
    if country and not region and any(code.startswith(f"{country}-") for code in area):
        return 1
    return 0 if WORLD in area else None


def _covered(country: str, feeds: Iterable[Feed]) -> frozenset[Hazard]:
    """What any feed for the whole country or the world speaks of; one part of a country, or a town, does not cover it.

    Who speaks of several kinds of weather speaks of weather.
    """
    speak = frozenset[Hazard]().union(
        *(f.speaks_of for f in feeds if (country in f.area or WORLD in f.area) and f.hazards != LOCAL)
    )
    return speak | {Hazard.WEATHER} if len(speak & _WEATHER) > 2 else speak
