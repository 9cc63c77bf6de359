# SPDX-License-Identifier: AGPL-3.0-or-later
"""The rating of a site, from its open impacts, its own past and its peers. Reads places, hazards and hours only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db.models import Q
from msgspec import Struct

from tocsin.core.judge.rate import Horizon, Moved, Past, Rating, Stake, changes, rate
from tocsin.core.judge.record import HIT
from tocsin.core.model import Hazard
from tocsin.store import forecasts, models, patches

DAY = timedelta(days=1)
LASTS = timedelta(hours=6)
"""How long an impact without a stated end is taken to last: as long as an unconfirmed message stands."""
PEERS = 60
LEAST_RECORD = timedelta(days=14)
"""A shorter record says nothing about what is usual."""


class Rated(Struct, frozen=True):
    """Ratings for the next day, week and season, how many peers they are set beside, over how many days of record,
    and what changed in the week's since a day ago."""

    ratings: tuple[Rating, ...]
    peers: int
    days: float
    changed: tuple[Moved, ...]


def rated(site_id: str, now: datetime) -> Rated | None:
    """The ratings of a site; None for a site nobody knows."""
    site = models.Site.objects.filter(pk=site_id).first()
    if site is None:
        return None
    peers = _peers(site)
    ids = [site_id, *peers]
    stakes, past = _stakes(ids, now), _past(ids, now)
    mine = past[site_id]
    found = []
    for horizon in Horizon:
        others = [rate(stakes[p], past[p], now, horizon).hours for p in peers]
        found.append(rate(stakes[site_id], mine, now, horizon, others))
    before = rate(_stakes([site_id], now - DAY)[site_id], mine, now - DAY, Horizon.WEEK)
    after = next(r for r in found if r.horizon is Horizon.WEEK)
    return Rated(tuple(found), len(peers), mine.days, changes(before, after))


def _peers(site: models.Site) -> list[str]:
    """Sites that share a tag, else all; at most sixty of them."""
    rows = models.Site.objects.exclude(pk=site.id).order_by("id").values_list("id", "tags")
    alike = [name for name, tags in rows[: PEERS * 50] if not site.tags or set(tags) & set(site.tags)]
    return alike[:PEERS]


def _stakes(sites: Sequence[str], at: datetime) -> dict[str, list[Stake]]:
    """What was in view at a time: impacts first said by then whose end lay ahead, of events not yet over then."""
    found: dict[str, list[Stake]] = {site: [] for site in sites}
    hazards = _hazards(at)
    first = forecasts.first(hazards)
    for patch in models.Patch.objects.filter(event__in=hazards).order_by("id"):
        for impact in patches.unfold(patch):
            said = first.get((impact.event, impact.site))
            if impact.site not in found or said is None or said[0] > at or impact.probability is None:
                continue
            begins = impact.start or said[0]
            ends = impact.end or max(begins, at) + LASTS
            if ends > at:
                stake = Stake(impact.event, hazards[impact.event], begins, ends, impact.probability)
                found[impact.site].append(stake)
    return found


def _hazards(at: datetime) -> dict[str, Hazard]:
    """Hazards of the events that were open then."""
    rows = models.Event.objects.filter(Q(open=True) | Q(changed_at__gt=at), merged_into="", sites__gt=0)
    return {name: Hazard(hazard) for name, hazard in rows.values_list("id", "hazard")}


def _past(sites: Sequence[str], now: datetime) -> dict[str, Past]:
    """Hours that came true, by hazard, over the time since the first past impact of any of these sites."""
    hours: dict[str, dict[Hazard, float]] = {site: {} for site in sites}
    rows = models.Judged.objects.filter(site__in=sites, issued__lte=now)
    first = rows.order_by("issued").values_list("issued", flat=True).first()
    came = rows.filter(outcome__in=[outcome.value for outcome in HIT])
    for site, hazard, start, end, issued in came.values_list("site", "hazard", "start", "end", "issued"):
        begins = start or issued
        lasted = max(((end or begins + LASTS) - begins) / timedelta(hours=1), 0.0)
        known = hours[site]
        known[Hazard(hazard)] = known.get(Hazard(hazard), 0.0) + lasted
    days = (now - first) / DAY if first and now - first >= LEAST_RECORD else 0.0
    return {site: Past(days, hours[site] if days else {}) for site in sites}
