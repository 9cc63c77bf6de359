# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom the rules address about one event, and with which of its impacts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from tocsin.core.event import Impact
from tocsin.core.match import reaches
from tocsin.core.model import Hazard, Reason, Site
from tocsin.core.route.match import Setting, choose, misfit
from tocsin.core.route.roster import Roster
from tocsin.core.route.rules import DEFAULT, LEAST, NOBODY, Rule, Ruleset
from tocsin.core.world import Told


@dataclass
class Address:
    """One role: the impacts that rules tell it of and by which rule, and `near`: those of its told sites that
    no rule tells it of any more. `notes` are remarks on how the role was found."""

    role: str
    impacts: list[Impact] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    near: list[Impact] = field(default_factory=list)
    notes: list[Reason] = field(default_factory=list)
    why_not: tuple[Reason, ...] = ()

    @property
    def leading(self) -> Rule:
        """The rule of the worst impact, the earlier of two alike: its grouping and escalation hold."""
        if not self.impacts:
            return DEFAULT
        if len(self.kinds) == 1:
            return self.kinds[0]
        worst = max(range(len(self.impacts)), key=lambda i: (self.impacts[i].level, -i))
        return self.rules[worst]

    @cached_property
    def kinds(self) -> list[Rule]:
        """Each of its rules once, asked when all are known: there may be tens of thousands of sites, and few rules."""
        return list({id(rule): rule for rule in self.rules}.values())

    @property
    def reach_m(self) -> float:
        """How far beyond the hazard's own law its rules looked for some of its impacts; 0 when for none."""
        if not any(rule.reach_m for rule in self.kinds):
            return 0.0
        pairs = zip(self.impacts, self.rules, strict=True)
        return max((rule.reach_m for impact, rule in pairs if impact.beyond), default=0.0)

    @property
    def through(self) -> tuple[str, ...]:
        """The channels all its rules name together; none named by one of them: every channel of the role."""
        if any(not rule.through for rule in self.kinds):
            return ()
        return tuple(dict.fromkeys(channel for rule in self.kinds for channel in rule.through))


def address(
    ruleset: Ruleset,
    hazard: Hazard,
    found: Mapping[str, Impact],
    sites: Mapping[str, Site],
    last: Mapping[str, Told],
    setting: Setting,
    roster: Roster,
) -> dict[str, Address]:
    """Every role that is addressed, was told before, or is responsible for a touched site."""
    addressed = {role: Address(role) for role in last}
    touched = [(site, impact) for name, impact in found.items() if (site := sites.get(name))]
    if ruleset.rules:
        _by_rules(addressed, ruleset, hazard, touched, setting, roster)
    else:
        _as_usual(addressed, ruleset, hazard, touched, setting)
    for role, told in last.items():
        for other in sorted(told.after & addressed.keys()):
            _follow(addressed[role], addressed[other])
        _near(addressed[role], told, found)
    return addressed


Touched = Sequence[tuple[Site, Impact]]


def _as_usual(
    addressed: dict[str, Address], ruleset: Ruleset, hazard: Hazard, touched: Touched, setting: Setting
) -> None:
    """Without rules of its own a desk tells the role responsible; an alert may touch tens of thousands of sites."""
    for site, impact in touched:
        if (mine := addressed.get(site.responsible)) is None:
            mine = addressed[site.responsible] = Address(site.responsible)
        if ruleset.otherwise and impact.level >= LEAST and not impact.beyond:
            mine.impacts.append(impact)
        elif not mine.why_not:
            why = misfit(DEFAULT, hazard, impact, site, setting) if ruleset.otherwise else None
            mine.why_not = (why or Reason("no_rule"),)
    for mine in addressed.values():
        mine.rules = [DEFAULT] * len(mine.impacts)


def _by_rules(
    addressed: dict[str, Address],
    ruleset: Ruleset,
    hazard: Hazard,
    touched: Touched,
    setting: Setting,
    roster: Roster,
) -> None:
    for site, impact in touched:
        rules = choose(ruleset, hazard, impact, site, setting)
        for rule in rules:
            for word in rule.tell:
                for role, note in roster.means(word, site):
                    _add(addressed.setdefault(role, Address(role)), impact, rule, note)
        if not any(rule.tell != (NOBODY,) for rule in rules):
            _unheard(addressed, ruleset, rules, hazard, impact, site, setting)


def _follow(mine: Address, other: Address) -> None:
    """Who was told by escalation hears on as the role it stands in for, of each site once."""
    known = {impact.site for impact in mine.impacts}
    for impact, rule in zip(other.impacts, other.rules, strict=True):
        if impact.site not in known:
            mine.impacts.append(impact)
            mine.rules.append(rule)


def _add(mine: Address, impact: Impact, rule: Rule, note: Reason | None) -> None:
    if note and note not in mine.notes:
        mine.notes.append(note)
    if not (mine.impacts and mine.impacts[-1] is impact):
        mine.impacts.append(impact)
        mine.rules.append(rule)


def _unheard(
    addressed: dict[str, Address],
    ruleset: Ruleset,
    rules: tuple[Rule, ...],
    hazard: Hazard,
    impact: Impact,
    site: Site,
    setting: Setting,
) -> None:
    """Nobody hears of this impact: the role responsible for the site keeps the reason."""
    mine = addressed.setdefault(site.responsible, Address(site.responsible))
    if mine.why_not:
        return
    if rules:
        mine.why_not = (Reason("rule_nobody", {"rule": rules[0].name}),)
        return
    tried = (misfit(rule, hazard, impact, site, setting) for rule in ruleset.order)
    mine.why_not = tuple(why for why in tried if why is not None)[:5]


def _near(mine: Address, told: Told, found: Mapping[str, Impact]) -> None:
    """What still touches the role's told sites as badly as it was told of, though no rule says so any more."""
    chosen = {impact.site for impact in mine.impacts}
    impacts = (found[site] for site in sorted(told.sites) if site in found and site not in chosen)
    seen = (i for i in impacts if not i.beyond or reaches(i.distance_m, told.reach_m))
    mine.near = [impact for impact in seen if impact.level >= told.least]
