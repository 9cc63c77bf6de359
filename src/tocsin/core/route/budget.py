# SPDX-License-Identifier: AGPL-3.0-or-later
"""How often a role may be disturbed. Over a budget or a ceiling notices are bundled, never lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from msgspec import Struct

from tocsin.core.event import Impact
from tocsin.core.model import Level, Reason, Site
from tocsin.core.route.local import Span, until
from tocsin.core.times import zone

WEIGHT = {Level.GREEN: 0.0, Level.YELLOW: 1.0, Level.ORANGE: 3.0, Level.RED: 9.0, Level.VIOLET: 27.0}
"""Loss by level: each three times the one before. Only its order matters."""


class Budget(Struct, frozen=True, kw_only=True):
    """At most so many disturbances of each role in any `per`; within `span` on the clock of `zone` only, when
    given. The last one left is kept for what costs at least as much as the costliest so far."""

    name: str
    line: int = 0
    roles: frozenset[str] = frozenset()
    at_most: int
    per: timedelta
    span: Span | None = None
    zone: str = "UTC"

    def counts(self, role: str, now: datetime) -> bool:
        """Whether a disturbance of the role now is one of those."""
        if self.roles and role not in self.roles:
            return False
        return self.span is None or until(self.span, zone(self.zone), now) is not None


class Ceiling(Struct, frozen=True, kw_only=True):
    """At most so many through one channel to one role in any `per`."""

    channel: str
    at_most: int
    per: timedelta


CEILINGS = (
    Ceiling(channel="voice", at_most=3, per=timedelta(minutes=15)),
    Ceiling(channel="sms", at_most=5, per=timedelta(minutes=15)),
)
"""What a person can bear, unless the rules say otherwise."""


class Spend(Struct, frozen=True):
    """One disturbance: when, and the expected loss it was spent on."""

    at: datetime
    loss: float


def loss(impacts: Iterable[Impact], sites: Mapping[str, Site]) -> float:
    """Expected loss: over the sites, criticality times the level's weight times the probability, where known."""
    return sum(
        (sites[i.site].criticality if i.site in sites else 1)
        * WEIGHT[i.level]
        * (1.0 if i.probability is None else i.probability)
        for i in impacts
    )


def over(
    budget: Budget, spent: Iterable[Spend], cost: float, now: datetime
) -> tuple[Reason, datetime] | None:
    """Why the budget does not pay for a notice of this expected loss, and when it next may."""
    recent = sorted((s for s in spent if now - s.at < budget.per), key=lambda s: s.at)
    left = budget.at_most - len(recent)
    facts: dict[str, str | float | int] = {"budget": budget.name, "count": budget.at_most}
    if left <= 0:
        free = recent[-budget.at_most].at + budget.per
        return Reason("held_budget", facts), free
    dearest = max((s.loss for s in recent), default=0.0)
    if left == 1 and budget.at_most > 1 and cost < dearest:
        return Reason("held_reserve", {**facts, "loss": round(cost, 2), "needed": round(dearest, 2)}), (
            recent[0].at + budget.per
        )
    return None


def full(ceiling: Ceiling, times: Iterable[datetime], now: datetime) -> datetime | None:
    """When the channel is free again for the role; None when it is."""
    recent = sorted(at for at in times if now - at < ceiling.per)
    return recent[-ceiling.at_most] + ceiling.per if len(recent) >= ceiling.at_most else None
