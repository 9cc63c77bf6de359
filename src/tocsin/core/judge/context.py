# SPDX-License-Identifier: AGPL-3.0-or-later
"""What else had been seen by then: counts over a window that ends at each row's own moment.

Nothing here looks forward: a row's figures use rows of the same or an earlier moment only.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tocsin.core.judge.order import Array

Codes = NDArray[np.int64]
EVER = 20_000.0
"""Hours; longer than any window asked for."""


class Past:
    """Rows sorted by group and time, so that any trailing window is two binary searches."""

    def __init__(self, hours: Array, group: Codes) -> None:
        start = float(hours.min()) if len(hours) else 0.0
        span = (float(hours.max()) - start if len(hours) else 0.0) + 2.0 * EVER
        self._moment = group * span + (hours - start)
        self._order = np.argsort(self._moment, kind="stable")
        self._sorted = self._moment[self._order]
        self._upto = np.searchsorted(self._sorted, self._sorted, side="right")
        self._group_start = np.searchsorted(group[self._order], group[self._order], side="left")

    def _spread(self, sorted_values: Array) -> Array:
        out = np.empty(len(self._order))
        out[self._order] = sorted_values
        return out

    def _since(self, hours: float) -> NDArray[np.intp]:
        first = np.searchsorted(self._sorted, self._sorted - hours, side="left")
        return np.maximum(first, self._group_start)

    def count(self, hours: float) -> Array:
        """Rows of the group within the last `hours`, the row's own moment (and itself) included."""
        return self._spread((self._upto - self._since(hours)).astype(np.float64))

    def total(self, hours: float, values: Array) -> Array:
        """Sum of `values` over the same rows as `count`."""
        run = np.concatenate([[0.0], np.cumsum(values[self._order])])
        return self._spread(run[self._upto] - run[self._since(hours)])

    def since_last(self, longest: float) -> Array:
        """Hours since the group's previous earlier moment, at most `longest`."""
        before = np.searchsorted(self._sorted, self._sorted, side="left") - 1
        gap = self._sorted - self._sorted[np.maximum(before, 0)]
        return self._spread(np.where(before >= self._group_start, np.minimum(gap, longest), longest))


def codes(*columns: Sequence[object] | NDArray[np.generic]) -> Codes:
    """One whole number per distinct combination of the columns' values."""
    out = np.zeros(len(columns[0]), dtype=np.int64)
    for column in columns:
        found = _numbered(np.asarray(column))
        out = _numbered(out * (int(found.max(initial=0)) + 1) + found) if out.any() else found
    return out


def _numbered(values: NDArray[np.generic]) -> Codes:
    """Distinct values as 0, 1, ...; for text a dictionary is faster than sorting."""
    if values.dtype.kind not in "UO":
        return np.asarray(np.unique(values, return_inverse=True)[1], dtype=np.int64)
    seen: dict[object, int] = {}
    return np.array([seen.setdefault(v, len(seen)) for v in values.tolist()], dtype=np.int64)
