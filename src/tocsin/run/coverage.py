# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which sites a feed speaks for: those in its countries."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import structs

from tocsin.core.model import Site
from tocsin.core.world import Ears
from tocsin.sources.outlines import country_of

WORLD = "world"


def narrowed(
    ears: Mapping[str, Ears], areas: Mapping[str, tuple[str, ...]], sites: Mapping[str, Site]
) -> dict[str, Ears]:
    """The ears with the sites of each feed's area (ISO 3166-1 or -2 codes, or "world"); a feed without an
    area speaks for all."""
    if not areas:
        return dict(ears)
    countries = {site.id: country_of(site.lat, site.lon) for site in sites.values()}
    return {name: _narrow(each, areas.get(name, ()), countries) for name, each in ears.items()}


def _narrow(ears: Ears, area: tuple[str, ...], countries: Mapping[str, str]) -> Ears:
    if not area or WORLD in area:
        return ears
    wanted = {code[:2].upper() for code in area}
    return structs.replace(ears, sites=frozenset(s for s, country in countries.items() if country in wanted))
