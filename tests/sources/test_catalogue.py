# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is asked of every feed of the catalogue, and what the catalogue says of sites."""

import re
from urllib.parse import urlsplit

import pytest

from tocsin.core.model import Hazard, Site
from tocsin.formats import formats
from tocsin.formats.countries import alpha2_codes
from tocsin.sources import catalogue
from tocsin.sources.base import Feed
from tocsin.sources.suggest import suggest

FEEDS = list(catalogue.feeds().values())
REGION = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")


def test_there_are_more_than_two_hundred_feeds_in_many_countries() -> None:
    assert len(FEEDS) >= 400
    assert len({area[:2] for feed in FEEDS for area in feed.area}) >= 100
    assert len({feed.url for feed in FEEDS}) == len(FEEDS)


@pytest.mark.parametrize("feed", FEEDS, ids=lambda feed: feed.name)
def test_every_feed_says_all_there_is_to_say(feed: Feed) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9-]+[a-z0-9]", feed.name)
    assert feed.title and feed.publisher and feed.licence and feed.hazards and feed.languages
    address = urlsplit(feed.url)
    assert address.scheme in ("http", "https") and address.hostname
    assert not re.search(r"(?i)(api_?key|token|password)=", feed.url)
    assert "@" not in feed.publisher + feed.title
    assert feed.every >= 60 and feed.quiet_after >= 2 * feed.every
    assert all(area == "world" or area in alpha2_codes() or REGION.fullmatch(area) for area in feed.area)
    assert all(re.fullmatch(r"[a-z]{2,3}", language) for language in feed.languages)
    assert feed.mapping or feed.format in formats()


def test_words_are_kept_of_hazard_senders_only() -> None:
    silent = {Hazard.ROAD, Hazard.TRANSIT, Hazard.PUBLIC_EVENT, Hazard.TRAVEL_ADVICE, Hazard.THREAT_LEVEL}
    assert not [feed.name for feed in FEEDS if feed.text and feed.hazards & silent]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ("", "feed b: licence is missing; add it"),
        ('licence = "x"\nhazards = ["rainn"]', "feed b: there is no hazard rainn; did you mean rain?"),
        ('licence = "x"\nevry = 3', "feed b: there is no key evry; did you mean every?"),
        ('licence = "x"\ntext = "no"', "feed b, text: "),
        ('licence = "x"\nevery = "5 minutes"', "feed b, every: "),
        ('licence = "x"\nevery = 0', "feed b: every and quiet_after are seconds"),
        ('licence = "x"\noptions = 3', "feed b, options: "),
        ('licence = "x"\nlanguages = "fr"', "feed b, languages: "),
        ("licence = ", "feeds: not TOML"),
    ],
)
def test_a_wrong_entry_is_named(change: str, error: str) -> None:
    hazards = "" if "hazards" in change else 'hazards = ["met"]\n'
    text = f'[[feed]]\nname = "b"\ntitle = "t"\npublisher = "p"\nurl = "u"\nformat = "cap"\narea = ["FR"]\n{hazards}{change}'
    with pytest.raises(ValueError, match=re.escape(error)):
        catalogue.load(text)


def test_an_area_is_a_list_not_its_letters() -> None:
    text = '[feed]\nname = "b"\ntitle = "t"\npublisher = "p"\nurl = "u"\nformat = "cap"\narea = %s\nlicence = "x"\nhazards = ["rain"]\n'
    with pytest.raises(ValueError, match="feed b, area: "):
        catalogue.load(text % '"FR"')
    (feed,) = catalogue.load(text % '["FR"]')
    assert feed.area == ("FR",)
    with pytest.raises(ValueError, match="a feed is a table"):
        catalogue.load("feed = [3]")


def test_a_name_used_twice_is_named() -> None:
    one = '[[feed]]\nname = "b"\ntitle = "t"\npublisher = "p"\nurl = "u"\nformat = "cap"\narea = ["FR"]\nlicence = "x"\nhazards = ["rain"]\n'
    with pytest.raises(ValueError, match="feed b: the name is used twice"):
        catalogue.load(one + one)


def test_sites_get_the_feeds_of_their_country_and_the_gaps_are_said() -> None:
    sites = [
        Site(id="p", name="Paris", lat=48.8, lon=2.3),
        Site(id="h", name="Houston", lat=29.7, lon=-95.3),
        Site(id="sea", name="Platform", lat=0.0, lon=0.0),
    ]
    countries = {48.8: "FR", 29.7: "US", 0.0: ""}
    regions = {48.8: "", 29.7: "US-TX", 0.0: ""}
    advice = suggest(sites, FEEDS, lambda lat, lon: countries[lat], lambda lat, lon: regions[lat])
    names = [s.feed.name for s in advice.suggestions]
    assert names[0] == "nws-tx" and "nws-ca" not in names
    assert any(name.startswith("cap-fr-") for name in names) and "usgs-2-5-day" in names
    assert advice.unplaced == ("sea",)
    assert Hazard.POWER_OUTAGE in advice.uncovered["FR"] and Hazard.EARTHQUAKE not in advice.uncovered["FR"]


def test_without_regions_every_part_of_the_country_is_offered() -> None:
    advice = suggest([Site(id="h", name="H", lat=1, lon=1)], FEEDS, lambda lat, lon: "US")
    assert {"nws-tx", "nws-ca"} <= {s.feed.name for s in advice.suggestions}
