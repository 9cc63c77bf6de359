# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who would speak at a site, and which sites a feed's silence makes blind: by country and part of it."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from tocsin.core.hearing import roles
from tocsin.core.match import SiteIndex
from tocsin.core.model import Hazard, Site
from tocsin.core.world import Ears, World
from tocsin.run.coverage import cover, narrowed
from tocsin.sources.base import Feed

HOUSTON = Site(id="houston", name="H", lat=29.76, lon=-95.37)
BOSTON = Site(id="boston", name="B", lat=42.36, lon=-71.06)
LYON = Site(id="lyon", name="L", lat=45.76, lon=4.84)
SITES = {site.id: site for site in (HOUSTON, BOSTON, LYON)}
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def feed(name: str, *area: str, hazard: Hazard = Hazard.WIND) -> Feed:
    return Feed(name, name, name, "https://x.example/", "cap", "CC0", frozenset({hazard}), area)


def test_a_states_feed_blinds_the_sites_of_the_state_only() -> None:
    areas = {"texas": ("US-TX",), "us": ("US",), "world": ("world",), "own": ()}
    ears = {name: Ears(name=name, hazards=frozenset(), quiet_after=60) for name in areas}
    found = {name: each.sites for name, each in narrowed(ears, areas, SITES).items()}
    assert found == {"texas": {"houston"}, "us": {"houston", "boston"}, "world": None, "own": None}


def test_site_by_hazard_the_closest_first_and_gaps_said() -> None:
    feeds = [feed("us", "US"), feed("texas", "US-TX"), feed("quakes", "world", hazard=Hazard.EARTHQUAKE)]
    rows = {
        (r.site, r.hazard): r
        for r in cover(SITES.values(), feeds, {"us": NOON, "texas": None}, frozenset({"us"}))
    }
    wind = rows["houston", Hazard.WIND]
    assert (wind.feeds, wind.deaf, wind.heard) == (("texas", "us"), ("us",), NOON)
    assert rows["boston", Hazard.WIND].feeds == ("us",)
    assert rows["lyon", Hazard.WIND].feeds == () and rows["lyon", Hazard.WIND].heard is None
    assert rows["lyon", Hazard.EARTHQUAKE].feeds == ("quakes",)


def test_a_feed_that_only_says_what_happened_covers_nobody_and_blinds_nobody() -> None:
    told = dataclasses.replace(feed("reports", "US"), warns=False)
    assert {r.feeds for r in cover([HOUSTON], [told], {}, frozenset())} == {()}
    ears = Ears(name="reports", hazards=told.speaks_of, quiet_after=60, warns=False)
    assert roles(World(index=SiteIndex(()), sites=SITES), ears) == {}
    assert roles(
        World(index=SiteIndex(()), sites=SITES), Ears(name="us", hazards=told.hazards, quiet_after=60)
    )
