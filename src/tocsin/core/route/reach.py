# SPDX-License-Identifier: AGPL-3.0-or-later
"""How far rules look: sites beyond a hazard's own law that some rule asks for, or that somebody was told of."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct

from tocsin.core.event import Kind
from tocsin.core.match import reaches
from tocsin.core.model import Hazard, Site
from tocsin.core.route.rules import Rule, Ruleset
from tocsin.core.world import Told


class Lookout(Struct, frozen=True):
    """What looks beyond a hazard's own law: `rules` in force, and last words (`told`) that went by such a rule and
    still wait for their all-clear, whatever has become of the rule."""

    rules: tuple[Rule, ...] = ()
    told: tuple[Told, ...] = ()

    @property
    def metres(self) -> float:
        """The widest buffer anybody asks for; 0 when nobody does."""
        return max(
            (*(rule.reach_m for rule in self.rules), *(word.reach_m for word in self.told)), default=0.0
        )

    def wants(self, site: Site, metres: float) -> bool:
        """Whether somebody looks for this site at that distance from its edge."""
        return any(asks(rule, site) and reaches(metres, rule.reach_m) for rule in self.rules) or any(
            site.id in word.sites and reaches(metres, word.reach_m) for word in self.told
        )


def lookout(
    ruleset: Ruleset, hazard: Hazard, postures: Collection[str], last: Iterable[Told] = ()
) -> Lookout:
    """Who looks beyond the law of a hazard while these postures hold and these were the last words about it."""
    rules = (rule for rule in ruleset.rules if rule.reach_m and (not rule.hazards or hazard in rule.hazards))
    held = (rule for rule in rules if not rule.postures or rule.postures & set(postures))
    open_ = (word for word in last if word.reach_m and word.kind is not Kind.ALL_CLEAR)
    return Lookout(tuple(held), tuple(open_))


def asks(rule: Rule, site: Site) -> bool:
    """Whether a rule speaks of the site at all, whatever happens there."""
    return site.criticality >= rule.criticality and (not rule.tags or bool(rule.tags & set(site.tags)))
