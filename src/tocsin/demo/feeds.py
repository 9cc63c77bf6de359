# SPDX-License-Identifier: AGPL-3.0-or-later
"""The demo's feeds: invented publishers, real formats. Addresses are never fetched."""

from __future__ import annotations

from tocsin.core.model import Hazard
from tocsin.sources.base import Feed

WEATHER = frozenset(
    {
        Hazard.THUNDERSTORM,
        Hazard.WIND,
        Hazard.RAIN,
        Hazard.HAIL,
        Hazard.HEAT,
        Hazard.FOG,
        Hazard.FLOOD,
        Hazard.SNOW,
        Hazard.DUST,
    }
)


def _national(country: str, language: str, title: str) -> Feed:
    return Feed(
        name=f"demo-weather-{country.lower()}",
        title=title,
        publisher=title,
        url=f"demo://weather/{country.lower()}",
        format="feed",
        licence="made up",
        hazards=WEATHER,
        area=("GB" if country == "UK" else country,),
        languages=(language,),
        quiet_after=2400,
        text=True,
    )


FEEDS: tuple[Feed, ...] = (
    _national("FR", "fr", "Made-up weather service, France"),
    _national("UK", "en", "Made-up weather service, United Kingdom"),
    _national("IT", "it", "Made-up weather service, Italy"),
    _national("ES", "es", "Made-up weather service, Spain"),
    _national("DE", "de", "Made-up weather service, Germany"),
    _national("AT", "de", "Made-up weather service, Austria"),
    _national("PL", "pl", "Made-up weather service, Poland"),
    _national("CZ", "cs", "Made-up weather service, Czechia"),
    _national("SK", "sk", "Made-up weather service, Slovakia"),
    _national("MA", "ar", "Made-up weather service, Morocco"),
    Feed(
        "demo-nws", "Made-up storm warnings, central United States", "Made-up weather service, United States",
        "demo://nws", "nws", "made up",
        frozenset({Hazard.TORNADO, Hazard.THUNDERSTORM, Hazard.FLASH_FLOOD}), ("US",), quiet_after=3600, text=True,
    ),
    Feed(
        "demo-quakes", "Made-up earthquakes", "Made-up seismological survey", "demo://quakes", "usgs", "made up",
        frozenset({Hazard.EARTHQUAKE}), ("world",), quiet_after=3600, text=True,
    ),
    Feed(
        "demo-disasters", "Made-up disaster overview", "Made-up disaster coordination", "demo://disasters", "gdacs",
        "made up", frozenset({Hazard.FLOOD, Hazard.EARTHQUAKE}), ("world",), quiet_after=14400,
    ),
    Feed(
        "demo-civil", "Made-up civil protection, Germany", "Made-up civil protection, Germany", "demo://civil", "feed",
        "made up", frozenset({Hazard.POWER_OUTAGE, Hazard.HAZMAT, Hazard.FIRE}), ("DE",), languages=("de", "en"),
        quiet_after=14400, text=True,
    ),
    Feed(
        "demo-city", "Made-up city works, Lyon and Munich", "Made-up city works", "demo://city", "wzdx", "made up",
        frozenset({Hazard.ROAD, Hazard.PUBLIC_EVENT}), ("FR", "DE"), quiet_after=14400,
    ),
)  # fmt: skip
