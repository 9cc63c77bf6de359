# SPDX-License-Identifier: AGPL-3.0-or-later
"""Everything that is said about a set of past forecasts, in one record: the scores and how sure they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import nan

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from tocsin.core import score
from tocsin.core.losses import Expense, expense
from tocsin.core.resample import bootstrap_mean
from tocsin.core.score import Array, Bin, Murphy
from tocsin.core.tables import Leads, Table, leads, table

THRESHOLDS = (0.1, 0.25, 0.5, 0.75)


class Past(Struct, frozen=True):
    """Forecasts with what followed. `y` is NaN where void; `official` and `lead_s` NaN where there is none.

    `block` numbers the storm or day a row belongs to; `void` counts void rows by reason.
    """

    p: Array
    y: Array
    official: Array
    lead_s: Array
    block: NDArray[np.int64]
    void: Mapping[str, int] = {}


class Warned(Struct, frozen=True):
    """The table of warning from a threshold on, with its ratios."""

    threshold: float
    table: Table
    pod: float
    far: float
    csi: float


class Verdict(Struct, frozen=True):
    """How good a set of forecasts was. Intervals are 95 %, drawn over whole blocks; NaN means nothing to say."""

    rows: int
    blocks: int
    void: Mapping[str, int]
    void_share: float
    base_rate: float
    brier: float
    brier_low: float
    brier_high: float
    murphy: Murphy
    calibration_error: float
    sharpness: float
    skill_climatology: float
    official_rows: int
    official_brier: float
    skill_official: float
    gain_low: float
    gain_high: float
    warned: Sequence[Warned]
    reliability: Sequence[Bin]
    leads: Leads
    losses: Expense | None


def verify(
    past: Past,
    generator: np.random.Generator,
    cost_loss: tuple[float, float] | None = None,
    draws: int = 500,
) -> Verdict:
    """The verdict on `past`. Void rows are counted and scored nowhere.

    `gain_low` to `gain_high` is the interval of (official - ours) in Brier score over the rows that
    have both: above 0 throughout means we were better and it was not luck.
    """
    known = ~np.isnan(past.y)
    p, y, official, block = past.p[known], past.y[known], past.official[known], past.block[known]
    both = ~np.isnan(official)
    ours = score.brier(p, y)
    low, high = _interval(block, (p - y) ** 2, generator, draws)
    theirs = score.brier(official[both], y[both])
    gain = (official[both] - y[both]) ** 2 - (p[both] - y[both]) ** 2
    gain_low, gain_high = _interval(block[both], gain, generator, draws)
    return Verdict(
        rows=len(p),
        blocks=len(np.unique(block)),
        void=dict(past.void),
        void_share=float(1.0 - known.mean()) if len(known) else nan,
        base_rate=float(y.mean()) if len(y) else nan,
        brier=ours,
        brier_low=low,
        brier_high=high,
        murphy=score.decomposition(p, y),
        calibration_error=score.calibration_error(p, y),
        sharpness=score.sharpness(p) if len(p) else nan,
        skill_climatology=score.skill(ours, score.climatology(y)),
        official_rows=int(both.sum()),
        official_brier=theirs,
        skill_official=score.skill(score.brier(p[both], y[both]), theirs),
        gain_low=gain_low,
        gain_high=gain_high,
        warned=tuple(_warned(p, y, t) for t in THRESHOLDS),
        reliability=score.reliability(p, y),
        leads=leads(past.lead_s[known][y == 1.0]),
        losses=_losses(p, y, official, both, cost_loss),
    )


def _interval(
    block: NDArray[np.int64], values: Array, generator: np.random.Generator, draws: int
) -> tuple[float, float]:
    """Of one block nothing can be drawn: no interval, rather than one without width."""
    known = len(np.unique(block)) > 1
    return bootstrap_mean(block, values, generator, draws) if known else (nan, nan)


def _warned(p: Array, y: Array, threshold: float) -> Warned:
    found = table(p, y, threshold)
    return Warned(threshold, found, found.pod, found.far, found.csi)


def _losses(
    p: Array, y: Array, official: Array, both: NDArray[np.bool_], cost_loss: tuple[float, float] | None
) -> Expense | None:
    if cost_loss is None or not len(p):
        return None
    if both.all():
        return expense(p, y, *cost_loss, official)
    return expense(p, y, *cost_loss)
