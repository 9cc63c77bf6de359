# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which rule takes an impact on a site, and why each of the others does not. Every answer is a named Reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from tocsin.core import hours
from tocsin.core.event import Impact
from tocsin.core.match import reaches
from tocsin.core.model import Hazard, Reason, Site
from tocsin.core.route.rules import Hours, Rule, Ruleset

Opening = Callable[[Site, datetime, datetime], bool | None]
"""Whether a site is open at some time between two moments; None when its hours are not known."""


def by_its_hours(site: Site, start: datetime, end: datetime) -> bool | None:
    """What the site's own opening hours say."""
    found = hours.opening(site, start, end)
    return None if found is hours.Opening.UNKNOWN else found is not hours.Opening.CLOSED


@dataclass(frozen=True)
class Setting:
    """What a rule is asked in: the moment, the postures in force, how opening hours are read,
    whether a drill runs."""

    now: datetime
    postures: frozenset[str] = frozenset()
    opening: Opening = by_its_hours
    drill: bool = False


def choose(
    ruleset: Ruleset, hazard: Hazard, impact: Impact, site: Site, setting: Setting
) -> tuple[Rule, ...]:
    """The rules that take an impact: the first that fits, and more while those say `also`."""
    found: list[Rule] = []
    for rule in ruleset.order:
        if misfit(rule, hazard, impact, site, setting) is None:
            found.append(rule)
            if not rule.also:
                break
    return tuple(found)


def misfit(rule: Rule, hazard: Hazard, impact: Impact, site: Site, setting: Setting) -> Reason | None:
    """The first thing about an impact that a rule does not ask for; None when the rule takes it."""
    if rule.hazards and hazard not in rule.hazards:
        return Reason("rule_hazard", {"rule": rule.name})
    if rule.postures and not rule.postures & setting.postures:
        return Reason("rule_posture", {"rule": rule.name, "posture": sorted(rule.postures)[0]})
    return next(_asked(rule, impact, site, setting), None)


def _asked(rule: Rule, impact: Impact, site: Site, setting: Setting) -> Iterator[Reason]:
    if impact.level < rule.level:
        yield Reason("rule_level", {"rule": rule.name, "level": int(rule.level)})
    known = impact.probability
    if rule.probability is not None and known is not None and known < rule.probability:
        yield Reason("rule_probability", {"rule": rule.name, "percent": round(rule.probability * 100)})
    if rule.bases and impact.basis not in rule.bases:
        yield Reason("rule_basis", {"rule": rule.name, "basis": impact.basis.value})
    if impact.beyond and not reaches(impact.distance_m, rule.reach_m):
        yield Reason("rule_reach", {"rule": rule.name, "distance_m": round(impact.distance_m)})
    if rule.distance_m is not None and impact.distance_m > rule.distance_m:
        yield Reason("rule_distance", {"rule": rule.name, "distance_m": round(impact.distance_m)})
    if rule.tags and not rule.tags & set(site.tags):
        yield Reason("rule_tags", {"rule": rule.name})
    if site.criticality < rule.criticality:
        yield Reason("rule_criticality", {"rule": rule.name, "criticality": rule.criticality})
    yield from _timely(rule, impact, site, setting)


def _timely(rule: Rule, impact: Impact, site: Site, setting: Setting) -> Iterator[Reason]:
    if (at := matures(rule, impact)) is not None and setting.now < at:
        yield Reason("rule_lead", {"rule": rule.name, "seconds": int((at - setting.now).total_seconds())})
    if rule.hours is not None and rule.hours is not _hours(impact, site, setting):
        yield Reason(f"rule_{rule.hours.value}", {"rule": rule.name})


def matures(rule: Rule, impact: Impact) -> datetime | None:
    """From when on the impact is near enough in time for the rule; None when time does not matter."""
    if rule.lead is None or impact.start is None:
        return None
    return impact.start - rule.lead


def _hours(impact: Impact, site: Site, setting: Setting) -> Hours:
    """Open when the site is open at any time the hazard is there; unknown hours count as open."""
    start = max(impact.start or setting.now, setting.now)
    end = max(impact.end or start, start)
    return Hours.CLOSED if setting.opening(site, start, end) is False else Hours.OPEN


def next_turn(ruleset: Ruleset, hazard: Hazard, impacts: Iterable[Impact], now: datetime) -> datetime | None:
    """When time alone will next make a rule take one of these impacts; None when it never will."""
    waiting = [rule for rule in ruleset.rules if rule.lead is not None]
    waiting = [rule for rule in waiting if not rule.hazards or hazard in rule.hazards]
    if not waiting:
        return None
    times = (matures(rule, impact) for impact in impacts for rule in waiting)
    return min((at for at in times if at is not None and at > now), default=None)
