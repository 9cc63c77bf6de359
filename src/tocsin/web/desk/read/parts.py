# SPDX-License-Identifier: AGPL-3.0-or-later
"""What several pages need: sites and impacts as records, notices with their receipts, times in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec

from tocsin.core.event import Notice
from tocsin.core.model import Hazard, Level, Reason, Site
from tocsin.core.times import duration
from tocsin.core.words import catalogue, reason
from tocsin.store import codec, models

NEEDS_ANSWER = ("warn", "update", "blind", "mute", "unplaced", "digest")
"""Kinds of notice that a human acknowledges; an all-clear asks for nothing."""


def site_of(row: models.Site) -> Site:
    """The part of a site that sentences need."""
    return Site(
        id=row.id,
        name=row.name,
        lat=row.lat,
        lon=row.lon,
        timezone=row.timezone,
        criticality=row.criticality,
        responsible=row.responsible,
    )


def sites_by_id(ids: Iterable[str] | None = None) -> dict[str, models.Site]:
    rows = models.Site.objects.defer("footprint")
    return {row.id: row for row in (rows if ids is None else rows.filter(pk__in=set(ids)))}


def impacts_of(events: Sequence[str]) -> dict[str, list[models.Impact]]:
    """Impacts by event, worst first, then nearest."""
    found: dict[str, list[models.Impact]] = defaultdict(list)
    for impact in models.Impact.objects.filter(event__in=events).order_by("-level", "distance_m", "site"):
        found[impact.event].append(impact)
    return found


def ordered(impacts: Iterable[models.Impact], sites: dict[str, models.Site]) -> list[models.Site]:
    """Sites as a sentence names them: worst level, then criticality, then name."""
    rows = [
        (-i.level, -sites[i.site].criticality, sites[i.site].name, i.site) for i in impacts if i.site in sites
    ]
    return [sites[row[3]] for row in sorted(rows)]


def reasons(raw: Iterable[object], language: str) -> list[str]:
    """Stored reasons in words."""
    return said(msgspec.convert(list(raw), list[Reason]), language)


def said(whys: Iterable[Reason], language: str) -> list[str]:
    """Reasons in words, each a sentence of its own."""
    texts = (reason(why, language) for why in whys)
    return [text[:1].upper() + text[1:] for text in texts]


def span(start: datetime, end: datetime, language: str) -> str:
    """How long, in words: "2 h 30 min"."""
    return duration(end - start, catalogue(language).units)


def notice_of(row: models.Notice) -> Notice:
    return codec.notice(bytes(row.record))


def hazard_word(hazard: str, language: str) -> str:
    word = catalogue(language).hazard[Hazard(hazard)]
    return word[:1].upper() + word[1:]


def level_word(level: int, language: str) -> str:
    return catalogue(language).level[Level(level)]
