# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forecast verification: how good were the probabilities?

Every function takes probabilities `p` in 0..1 and outcomes `y` in {0, 1}, equally long, and refuses
anything else. A score over nothing is NaN, never 0.
"""

from __future__ import annotations

from math import nan, sqrt

import numpy as np
from msgspec import Struct
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Z95 = 1.959963984540054
"""Two-sided 95 % point of the normal distribution."""


class ScoreError(ValueError):
    """Forecasts or outcomes that cannot be scored."""


def pair(p: ArrayLike, y: ArrayLike) -> tuple[Array, Array]:
    """Both as float arrays; refuses unequal lengths, gaps, p outside 0..1 and y other than 0 or 1."""
    chances, outcomes = np.asarray(p, dtype=np.float64).ravel(), np.asarray(y, dtype=np.float64).ravel()
    if len(chances) != len(outcomes):
        raise ScoreError(f"{len(chances)} forecasts but {len(outcomes)} outcomes")
    bad = np.flatnonzero(~((chances >= 0.0) & (chances <= 1.0)))
    if len(bad):
        raise ScoreError(f"forecast {chances[bad[0]]:g} at row {bad[0] + 1} is not a probability in 0..1")
    bad = np.flatnonzero((outcomes != 0.0) & (outcomes != 1.0))
    if len(bad):
        raise ScoreError(f"outcome {outcomes[bad[0]]:g} at row {bad[0] + 1} is neither 0 nor 1")
    return chances, outcomes


def brier(p: ArrayLike, y: ArrayLike) -> float:
    """Mean squared error of the probabilities, 0 best, 1 worst (Brier 1950, half of his two-class sum)."""
    chances, outcomes = pair(p, y)
    return float(np.mean((chances - outcomes) ** 2)) if len(chances) else nan


def skill(score: float, reference: float) -> float:
    """1 - score / reference: share of the reference's error avoided (Wilks 2019, eq. 9.4)."""
    return 1.0 - score / reference if reference else nan


def climatology(y: ArrayLike) -> float:
    """Brier score of always saying the base rate: s (1 - s) (Murphy 1973, the uncertainty term)."""
    outcomes = np.asarray(y, dtype=np.float64)
    rate = float(outcomes.mean()) if outcomes.size else nan
    return rate * (1.0 - rate)


def sharpness(p: ArrayLike) -> float:
    """Variance of the forecasts: how far they dare leave their mean (Murphy & Winkler 1987)."""
    return float(np.var(np.asarray(p, dtype=np.float64)))


class Murphy(Struct, frozen=True):
    """Brier = reliability - resolution + uncertainty, exact when each bin holds one forecast value."""

    reliability: float
    resolution: float
    uncertainty: float


def decomposition(p: ArrayLike, y: ArrayLike) -> Murphy:
    """Murphy's (1973) partition over the distinct forecast values, hence exact."""
    chances, outcomes = pair(p, y)
    if not len(chances):
        return Murphy(nan, nan, nan)
    values, place = np.unique(chances, return_inverse=True)
    counts = np.bincount(place)
    rates = np.bincount(place, weights=outcomes) / counts
    base, n = outcomes.mean(), len(outcomes)
    reliability = float((counts * (values - rates) ** 2).sum() / n)
    resolution = float((counts * (rates - base) ** 2).sum() / n)
    return Murphy(reliability, resolution, float(base * (1.0 - base)))


class Bin(Struct, frozen=True):
    """One point of a reliability diagram: counts, mean forecast, observed rate and its 95 % interval."""

    low: float
    high: float
    count: int
    hits: int
    forecast: float
    observed: float
    observed_low: float
    observed_high: float


def wilson(hits: int, count: int, z: float = Z95) -> tuple[float, float]:
    """Interval of a proportion that stays in 0..1 and works for few cases (Wilson 1927)."""
    if not count:
        return 0.0, 1.0
    rate, square = hits / count, z * z / count
    middle = (rate + square / 2.0) / (1.0 + square)
    half = z * sqrt(rate * (1.0 - rate) / count + square / (4.0 * count)) / (1.0 + square)
    return max(0.0, middle - half), min(1.0, middle + half)


def reliability(p: ArrayLike, y: ArrayLike, bins: int = 10) -> tuple[Bin, ...]:
    """Reliability diagram over equally wide bins; a bin's upper edge belongs to the next, 1 to the last."""
    chances, outcomes = pair(p, y)
    place = np.minimum((chances * bins).astype(np.int64), bins - 1)
    counts = np.bincount(place, minlength=bins)
    hits = np.bincount(place, weights=outcomes, minlength=bins)
    sums = np.bincount(place, weights=chances, minlength=bins)
    found = []
    for i in np.flatnonzero(counts).tolist():
        n, k = int(counts[i]), int(hits[i])
        low, high = wilson(k, n)
        found.append(Bin(i / bins, (i + 1) / bins, n, k, float(sums[i] / n), k / n, low, high))
    return tuple(found)


def calibration_error(p: ArrayLike, y: ArrayLike, bins: int = 10) -> float:
    """Mean |forecast - observed| over the bins, weighted by count (ECE: Naeini, Cooper & Hauskrecht 2015)."""
    found = reliability(p, y, bins)
    total = sum(b.count for b in found)
    return sum(b.count * abs(b.forecast - b.observed) for b in found) / total if total else nan
