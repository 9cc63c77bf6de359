# SPDX-License-Identifier: AGPL-3.0-or-later
"""Why not: what kept an event from a site, and what in an event nobody obeyed."""

from __future__ import annotations

from datetime import datetime

from tocsin.core.event import Event, Impact, live, message_state, obeyed
from tocsin.core.guard.gate import Cleared
from tocsin.core.judge.hazards import reach_m, reached
from tocsin.core.match import SiteIndex
from tocsin.core.model import Basis, Hazard, Reason, Severity, Site
from tocsin.core.route.match import Setting, choose, misfit
from tocsin.core.route.rules import NOBODY, RESPONSIBLE, Rule, Ruleset

ANYWHERE_M = 20_100_000.0
"""No two points of the earth lie farther apart."""
DRAWN = frozenset({Basis.POLYGON, Basis.CIRCLE, Basis.LINE, Basis.POINT})


def untouched(event: Event, site: Site, now: datetime) -> tuple[Reason, ...]:
    """Why the event has no impact on the site: nothing open, nowhere placed, or how far beyond its reach."""
    speaking = live(event, now)
    if not speaking:
        return tuple(_over(event, head, now) for head in event.heads) or (Reason("no_message"),)
    placed = [head for head in speaking if head.place.known]
    if not placed:
        return tuple(_message(head, "no_place") for head in speaking)
    return min((_distance(head, site) for head in placed), key=lambda found: found[0])[1]


def _over(event: Event, head: Cleared, now: datetime) -> Reason:
    state = message_state(event, head, now)
    return Reason("message_over", {"id": head.report.id, "feed": head.feed, "state": state.value})


def _message(head: Cleared, name: str) -> Reason:
    return Reason(name, {"id": head.report.id, "feed": head.feed})


def _distance(head: Cleared, site: Site) -> tuple[float, tuple[Reason, ...]]:
    """Metres from the site's edge beyond what the hazard is matched at, and the reasons in order."""
    hits = SiteIndex([site], fast=False).hits(head.place, ANYWHERE_M)
    metres = hits[0].distance_m if hits else ANYWHERE_M
    basis = hits[0].basis if hits else head.place.basis
    reach = reach_m(head.report.hazard, head.report.measures)
    facts: dict[str, str | float | int] = {
        "basis": basis.value,
        "distance_m": round(metres),
        "reach_m": round(reach),
    }
    upwind = metres <= reach and not reached(head.report, head.place, site, metres)
    why = [_message(head, "message"), Reason("upwind" if upwind else "not_reached", facts)]
    if head.report.geocodes and head.place.basis in DRAWN:
        why.append(Reason("zones_unused", {"basis": head.place.basis.value}))
    return metres - reach, tuple(why)


def untold(
    rules: Ruleset, hazard: Hazard, impact: Impact, site: Site, setting: Setting, role: str
) -> tuple[Reason, ...]:
    """Why the rules tell a role nothing of an impact: what each rule that names it asks for, which rule is asked
    before it, or that none names it. Empty when a rule tells it."""
    chosen = choose(rules, hazard, impact, site, setting)
    naming = [rule for rule in rules.order if names(rule, role, site)]
    if any(rule in chosen for rule in naming):
        return ()
    first = tuple(Reason("rule_nobody", {"rule": rule.name}) for rule in chosen[:1] if rule.tell == (NOBODY,))
    if not naming and not first:
        mine = role == site.responsible
        return (Reason("no_rule") if mine else Reason("not_responsible", {"role": role}),)
    return first or tuple(misfit(rule, hazard, impact, site, setting) or _before(chosen) for rule in naming)


def names(rule: Rule, role: str, site: Site) -> bool:
    """Whether a rule tells a role of the site, by its name or as the one responsible; rotas are not looked up."""
    return role in rule.tell or (role == site.responsible and RESPONSIBLE in rule.tell)


def _before(chosen: tuple[Rule, ...]) -> Reason:
    return Reason("rule_before", {"rule": chosen[-1].name})


def doubts(event: Event) -> tuple[Reason, ...]:
    """What in the event contradicts itself: another sender's word that was not obeyed, unlike severities."""
    heads = event.heads
    found = [_message(head, "not_obeyed") for head in heads if not obeyed(event, head)]
    counted = [head for head in heads if obeyed(event, head)]
    said = {h.report.severity for h in counted} - {Severity.UNKNOWN}
    if len(said) > 1 and len({h.feed for h in counted}) > 1:
        found.append(Reason("severities_differ", {"count": len(said)}))
    return tuple(found)
