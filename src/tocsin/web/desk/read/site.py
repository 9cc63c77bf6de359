# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sites: the list, and one site now, in the next day, and before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Q, QuerySet
from msgspec import structs

from tocsin.core.judge.sure import meant
from tocsin.core.model import Reason
from tocsin.core.words import reason
from tocsin.store import models, patches, ratings
from tocsin.store.ratings import Rated
from tocsin.web.desk.read import notices, parts, queue, strip, sure
from tocsin.web.desk.read.sure import Sure

AHEAD = timedelta(hours=24)
LISTED = 2000


@dataclass(frozen=True)
class Line:
    """One event at one site: the row as the queue shows it, and the impact on this site with its reasons."""

    row: queue.Row
    impact: models.Impact
    why: list[str]
    sure: Sure | None


@dataclass(frozen=True)
class Page:
    site: models.Site
    now: list[Line]
    ahead: list[Line]
    later: list[Line]
    past: list[Line]
    deaf: list[models.FeedState]
    heard: int
    told: list[notices.Told]
    rating: Rating | None


def read(site_id: str, now: datetime, language: str) -> Page | None:
    found = patches.graded(models.Site.objects.filter(pk=site_id))
    if not found:
        return None
    site = found[0]
    lines = _lines(site, now, language)
    open_ = [line for line in lines if line.row.state in {"active", "unconfirmed"}]
    coming = [line for line in lines if line.row.state == "upcoming"]
    soon = [line for line in coming if line.impact.start is None or line.impact.start - now <= AHEAD]
    deaf = list(models.FeedState.objects.exclude(deaf_since=None).order_by("deaf_since"))
    return Page(
        site=site,
        now=open_,
        ahead=soon,
        later=[line for line in coming if line not in soon],
        past=[line for line in lines if line.row.state in {"ended", "cancelled", "superseded"}][:40],
        deaf=[feed for feed in deaf if site.id in strip.blind_sites([feed.name])],
        heard=models.FeedState.objects.filter(deaf_since=None).exclude(heard_at=None).count(),
        told=notices.of_site(site_id, 20, language),
        rating=_rating(site_id, now, language),
    )


@dataclass(frozen=True)
class Rating:
    """The ratings of one site, and in words what changed since yesterday."""

    rated: Rated
    changed: list[str]


def _rating(site_id: str, now: datetime, language: str) -> Rating | None:
    found = ratings.rated(site_id, now)
    if found is None:
        return None
    said = [reason(Reason("rating_moved", structs.asdict(moved)), language) for moved in found.changed]
    return Rating(found, [text[:1].upper() + text[1:] for text in said])


def _lines(site: models.Site, now: datetime, language: str) -> list[Line]:
    impacts = {i.event: i for i in patches.at_site(site.id)}
    events = models.Event.objects.filter(pk__in=impacts).order_by("-open", "-changed_at")[:200]
    rows = queue.describe(list(events), now, language, site.timezone)
    lines = [_line(row, impacts[row.id], language) for row in rows]
    return sorted(lines, key=lambda line: (-line.impact.level, line.impact.start or now))


def _line(row: queue.Row, impact: models.Impact, language: str) -> Line:
    return Line(row, impact, parts.said(meant(patches.why(impact)), language), sure.read(impact, language))


@dataclass(frozen=True)
class Summary:
    """One site in the list. `now` and `coming` count open events that touch it."""

    site: models.Site
    now: int
    coming: int
    blind: bool


def listed(search: str = "") -> list[Summary]:
    """All sites, worst first."""
    rows = models.Site.objects.defer("footprint").order_by("-criticality", "name")
    if search:
        rows = rows.filter(
            Q(name__icontains=search) | Q(id__icontains=search) | Q(responsible__icontains=search)
        )
    live = _counts(["active", "unconfirmed"])
    coming = _counts(["upcoming"])
    deaf = list(models.FeedState.objects.exclude(deaf_since=None).values_list("name", flat=True))
    blind = strip.blind_sites(deaf)
    return [Summary(r, live.get(r.id, 0), coming.get(r.id, 0), r.id in blind) for r in _worst_first(rows)]


def touching(word: str) -> set[str]:
    """Events that touch a site with this word in its name."""
    sites = models.Site.objects.filter(name__icontains=word).values("pk")
    return set(models.Impact.objects.filter(site__in=sites).values_list("event", flat=True).distinct())


def _worst_first(rows: QuerySet[models.Site]) -> list[models.Site]:
    """The sites something touches by level, then the others, as many as a page holds."""
    levels = patches.worst()
    touched = sorted(levels, key=lambda site: -levels[site])[:LISTED]
    first = patches.graded(rows.filter(pk__in=touched))
    rest = rows.exclude(pk__in=touched)[: LISTED - len(first)]
    return [*sorted(first, key=lambda row: -row.level), *rest]


def _counts(states: list[str]) -> dict[str, int]:
    events = models.Event.objects.filter(open=True, state__in=states).values("pk")
    found = models.Impact.objects.filter(event__in=events).values_list("site")
    return dict(found.annotate(n=Count("event")).values_list("site", "n"))
