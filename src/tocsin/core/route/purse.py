# SPDX-License-Identifier: AGPL-3.0-or-later
"""What each role's budgets and channels have left: asked before a notice goes out, paid when it does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from tocsin.core.route.budget import Budget, Ceiling, Spend, full, over
from tocsin.core.route.rules import Ruleset
from tocsin.core.route.verdict import Verdict
from tocsin.core.route.waits import Spent, Wait


class Purses:
    """The purses of one step. What is spent is put among `changed`, over the waits as they were."""

    def __init__(
        self, rules: Ruleset, waits: Mapping[str, Wait], changed: dict[str, Wait | None], now: datetime
    ) -> None:
        self.rules, self.waits, self.changed, self.now = rules, waits, changed, now

    def budgets(self, role: str) -> list[Budget]:
        """Those that pay for a disturbance of the role now."""
        return [one for one in self.rules.budgets if one.counts(role, self.now)]

    def afford(self, role: str, paying: list[Budget], cost: float) -> Verdict | None:
        """Pay from all of them, or say which refuses and until when."""
        for one in paying:
            spends = self._of(f"spent|{role}|{one.name}").spends
            if refused := over(one, spends, cost, self.now):
                return Verdict(*refused)
        for one in paying:
            self._pay(f"spent|{role}|{one.name}", one.per, cost)
        return None

    def ceiling(self, channel: str) -> Ceiling | None:
        return next((one for one in self.rules.ceilings if one.channel == channel), None)

    def full(self, ceiling: Ceiling, role: str) -> datetime | None:
        """When the channel is free again for the role; None when it is."""
        times = [spend.at for spend in self._of(f"used|{role}|{ceiling.channel}").spends]
        return full(ceiling, times, self.now)

    def use(self, ceiling: Ceiling, role: str) -> None:
        self._pay(f"used|{role}|{ceiling.channel}", ceiling.per, 0.0)

    def _of(self, key: str) -> Spent:
        known = self.changed[key] if key in self.changed else self.waits.get(key)
        return known if isinstance(known, Spent) else Spent()

    def _pay(self, key: str, per: timedelta, cost: float) -> None:
        recent = tuple(spend for spend in self._of(key).spends if self.now - spend.at < per)
        self.changed[key] = Spent(spends=(*recent, Spend(self.now, cost)), due=self.now + per)
