# SPDX-License-Identifier: AGPL-3.0-or-later
"""The sites an event touches, a hundred at a time, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from tocsin.core.event import Impact
from tocsin.core.judge.sure import LEADS, meant
from tocsin.core.model import Reason
from tocsin.store import models, patches
from tocsin.web.desk.read import parts, sure
from tocsin.web.desk.read.sure import Sure

SHOWN = 100
"""Sites on one page: an event may touch hundreds of thousands."""


@dataclass(frozen=True)
class Touched:
    """One site the event touches. Sites that follow each other for the same reasons say them once: `why` stands at
    the last of `alike`."""

    site: models.Site
    impact: models.Impact | Impact
    why: list[str]
    alike: int
    sure: Sure | None = None
    outcome: str = ""


def touched(event_id: str, language: str, leaf: int) -> list[Touched]:
    """The `leaf`th hundred, the worst and nearest first."""
    rows = models.Impact.objects.filter(event=event_id).order_by("-level", "distance_m", "site")
    impacts = list(rows[(leaf - 1) * SHOWN : leaf * SHOWN])
    named = {impact.site for impact in impacts}
    judged = dict(models.Judged.objects.filter(event=event_id, site__in=named).values_list("site", "outcome"))
    found = _because(impacts, [patches.why(i) for i in impacts], language)
    return [replace(t, sure=_sure(t, language), outcome=judged.get(t.site.id, "")) for t in found]


def _sure(one: Touched, language: str) -> Sure | None:
    return sure.read(one.impact, language) if isinstance(one.impact, models.Impact) else None


def beyond(event_id: str, language: str) -> list[Touched]:
    """Sites that only a rule's reach finds, the nearest."""
    impacts = patches.beyond(event_id)[:SHOWN]
    return _because(impacts, [i.why for i in impacts], language)


def _because(
    impacts: Sequence[models.Impact | Impact], whys: Sequence[tuple[Reason, ...]], language: str
) -> list[Touched]:
    sites = parts.sites_by_id(impact.site for impact in impacts)
    known = [(impact, why) for impact, why in zip(impacts, whys, strict=True) if impact.site in sites]
    found: list[Touched] = []
    for why, run in groupby(known, key=lambda pair: pair[1]):
        group_ = [Touched(sites[impact.site], impact, [], 0) for impact, _ in run]
        found += [*group_[:-1], replace(group_[-1], why=_said(why, language), alike=len(group_))]
    return found


def _said(whys: Iterable[Reason], language: str) -> list[str]:
    """The chain of reasons; the chances of each wind stand in a table of their own."""
    return parts.said([why for why in meant(whys) if why.name != LEADS], language)
