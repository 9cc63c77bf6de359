# SPDX-License-Identifier: AGPL-3.0-or-later
"""Warned or not, came or not: the 2 x 2 table of a threshold, and how early the hits were told."""

from __future__ import annotations

from math import nan

import numpy as np
from msgspec import Struct
from numpy.typing import ArrayLike

from tocsin.core.score import pair


class Table(Struct, frozen=True):
    """Hits, false alarms, misses, correct negatives of a yes/no forecast, and the usual ratios."""

    hits: int
    false_alarms: int
    misses: int
    negatives: int

    @property
    def pod(self) -> float:
        """Probability of detection: hits / (hits + misses) (Wilks 2019, eq. 9.12)."""
        return _ratio(self.hits, self.hits + self.misses)

    @property
    def far(self) -> float:
        """False-alarm ratio: false alarms / warnings (Wilks 2019, eq. 9.11; not the false-alarm rate)."""
        return _ratio(self.false_alarms, self.hits + self.false_alarms)

    @property
    def csi(self) -> float:
        """Critical success index: hits / (hits + misses + false alarms) (Schaefer 1990)."""
        return _ratio(self.hits, self.hits + self.misses + self.false_alarms)

    @property
    def bias(self) -> float:
        """Warnings over events: above 1 warns too often (Wilks 2019, eq. 9.10)."""
        return _ratio(self.hits + self.false_alarms, self.hits + self.misses)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else nan


def table(p: ArrayLike, y: ArrayLike, threshold: float) -> Table:
    """The 2 x 2 table of warning whenever p >= threshold."""
    chances, outcomes = pair(p, y)
    warned, came = chances >= threshold, outcomes == 1.0
    return Table(
        int((warned & came).sum()),
        int((warned & ~came).sum()),
        int((~warned & came).sum()),
        int((~warned & ~came).sum()),
    )


class Leads(Struct, frozen=True):
    """Lead times in seconds of the hits: how many, how many none at all, and their quantiles."""

    count: int
    late: int
    q10: float
    median: float
    q90: float
    mean: float


def leads(seconds: ArrayLike) -> Leads:
    """Distribution of (arrival - first warning); a negative lead is a late warning and counts as 0 s."""
    values = np.asarray(seconds, dtype=np.float64)
    values = values[np.isfinite(values)]
    if not len(values):
        return Leads(0, 0, nan, nan, nan, nan)
    held = np.maximum(values, 0.0)
    q10, median, q90 = (float(q) for q in np.quantile(held, (0.1, 0.5, 0.9)))
    return Leads(len(values), int((values <= 0.0).sum()), q10, median, q90, float(held.mean()))


UP_TO_S = (0.0, 900.0, 1800.0, 3600.0, 10_800.0, 21_600.0, 86_400.0)
"""Upper edges of the spread of lead times, seconds; the first holds warnings that came too late."""


def spread(seconds: ArrayLike) -> tuple[int, ...]:
    """How many lead times lie in each part: up to each of `UP_TO_S` (and above the one before), then longer ones."""
    values = np.asarray(seconds, dtype=np.float64)
    place = np.searchsorted(UP_TO_S, values[np.isfinite(values)], side="left")
    return tuple(np.bincount(place, minlength=len(UP_TO_S) + 1).tolist())
