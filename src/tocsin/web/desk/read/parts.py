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

AT_ONCE = 5_000
"""Sites asked for by name in one question: some builds of SQLite take no more than 32,766."""
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


def known_sites(ids: Iterable[str]) -> dict[str, Site]:
    """The part of sites that sentences need; a notice may name hundreds of thousands."""
    wanted, found = sorted(set(ids)), {}
    for at in range(0, len(wanted), AT_ONCE):
        rows = models.Site.objects.filter(pk__in=wanted[at : at + AT_ONCE])
        for row in rows.values_list("id", "name", "lat", "lon", "timezone", "criticality", "responsible"):
            found[row[0]] = Site(
                id=row[0], name=row[1], lat=row[2], lon=row[3], timezone=row[4], criticality=row[5],
                responsible=row[6],
            )  # fmt: skip
    return found


def patches_of(events: Sequence[str]) -> dict[str, list[models.Patch]]:
    """What events do to sites, without the sites: worst first, then inside, then likeliest."""
    found: dict[str, list[models.Patch]] = defaultdict(list)
    rows = models.Patch.objects.filter(event__in=events).defer("sites")
    for patch in rows.order_by("-level", "-inside", "-probability", "id"):
        found[patch.event].append(patch)
    return found


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
