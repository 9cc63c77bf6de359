# SPDX-License-Identifier: AGPL-3.0-or-later
"""From which probability does it pay to act, and what would acting have cost?"""

from __future__ import annotations

from collections.abc import Sequence
from math import nan

from msgspec import Struct
from numpy.typing import ArrayLike

from tocsin.core.score import ScoreError, pair
from tocsin.core.tables import table

RATIOS = tuple(i / 50 for i in range(1, 50))
"""Costs of acting over the loss at which a value curve is drawn."""


def act_above(cost: float, loss: float) -> float:
    """The probability from which acting pays: cost / loss (Thompson & Brier 1955)."""
    if not cost > 0.0 or not cost <= loss:
        raise ScoreError(f"the cost of acting ({cost:g}) must be above 0 and at most the loss ({loss:g})")
    return cost / loss


class Expense(Struct, frozen=True):
    """Mean expense per forecast of five ways to act, in the unit of cost and loss, and the value.

    `value` is 1 for perfect foresight, 0 for the better of always and never (Richardson 2000).
    """

    following: float
    official: float
    always: float
    never: float
    perfect: float
    value: float


def expense(
    p: ArrayLike, y: ArrayLike, cost: float, loss: float, official: ArrayLike | None = None
) -> Expense:
    """What acting whenever p >= cost / loss would have cost: C per act, L per hit without act.

    `official` is the other forecast (probabilities or 0/1), followed the same way.
    """
    limit = act_above(cost, loss)

    def spent(chances: ArrayLike) -> float:
        found = table(chances, y, limit)
        n = found.hits + found.false_alarms + found.misses + found.negatives
        return (cost * (found.hits + found.false_alarms) + loss * found.misses) / n if n else nan

    _, outcomes = pair(p, y)
    base = float(outcomes.mean()) if len(outcomes) else nan
    following, never = spent(p), base * loss
    best, perfect = min(cost, never), base * cost
    value = (best - following) / (best - perfect) if best > perfect else nan
    return Expense(following, nan if official is None else spent(official), cost, never, perfect, value)


def value_curve(p: ArrayLike, y: ArrayLike, ratios: Sequence[float]) -> tuple[tuple[float, float], ...]:
    """Relative economic value at each cost/loss ratio (Richardson 2000, fig. 2)."""
    return tuple((ratio, expense(p, y, ratio, 1.0).value) for ratio in ratios)
