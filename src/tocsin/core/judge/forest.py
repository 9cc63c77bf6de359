# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small forests of equally deep trees, held as whole numbers, walked without branches.

A feature is first turned into the number of its bin; a node asks "is the bin above this one?". Leaves
are log odds in units of 1/10,000.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tocsin.core.judge.order import Array

LEAF_UNIT = 1e-4
FEW = 4000
"""Up to so many rows plain NumPy is quick enough and the live line need not wait for a compiler."""
Bins = NDArray[np.uint8]


def bins(columns: Sequence[Array], edges: Sequence[Sequence[float]]) -> Bins:
    """Bin numbers, rows x features: how many of the feature's edges lie below the value."""
    out = np.empty((len(columns[0]), len(columns)), dtype=np.uint8)
    for i, (column, edge) in enumerate(zip(columns, edges, strict=True)):
        out[:, i] = np.searchsorted(np.asarray(edge, dtype=np.float64), column, side="left")
    return out


def _plain(
    rows: Bins, feature: NDArray[np.uint8], above: NDArray[np.uint8], leaf: NDArray[np.int32], depth: int
) -> Array:
    """The same walk, all rows of one tree at a time."""
    each, out = np.arange(len(rows)), np.zeros(len(rows), dtype=np.int64)
    for f, a, v in zip(feature, above, leaf, strict=True):
        at = np.zeros(len(rows), dtype=np.intp)
        for _ in range(depth):
            at = 2 * at + 1 + (rows[each, f[at]] > a[at])
        out += v[at - len(f)]
    return out.astype(np.float64)


def total(forest: Mapping[str, Any], rows: Bins, block: int = 2048) -> Array:
    """Log odds for every row of `rows`: the sum of one leaf a tree.

    `forest` has `feature` and `above` (trees x nodes, breadth first) and `leaf` (trees x leaves).
    Rows go through in blocks that stay in the processor's cache.
    """
    feature = np.asarray(forest["feature"], dtype=np.uint8)
    above = np.asarray(forest["above"], dtype=np.uint8)
    leaf = np.asarray(forest["leaf"], dtype=np.int32)
    depth = int(np.log2(leaf.shape[1]))
    if len(rows) <= FEW:
        return _plain(rows, feature, above, leaf, depth) * LEAF_UNIT
    from tocsin.core.judge.walk import walk  # here, for loading the compiler takes a second of a restart

    out = np.empty(len(rows))
    for first in range(0, len(rows), block):
        out[first : first + block] = walk(rows[first : first + block], feature, above, leaf, depth)
    return out * LEAF_UNIT
