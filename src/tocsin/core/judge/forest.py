# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small forests of equally deep trees, held as whole numbers, walked without branches.

A feature is first turned into the number of its bin; a node asks "is the bin above this one?". Leaves
are log odds in units of 1/10,000.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numba
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


@numba.njit(nogil=True)
def _walk(
    rows: Bins, feature: NDArray[np.uint8], above: NDArray[np.uint8], leaf: NDArray[np.int32], depth: int
) -> NDArray[np.int32]:
    """Four rows a turn keep the processor busy while each waits for its next node; unsigned, so no wrap checks."""
    nodes, one = np.uintp(feature.shape[1]), np.uintp(1)
    count = rows.shape[0]
    out = np.zeros(count, dtype=np.int32)
    for t in range(feature.shape[0]):
        f, a, v = feature[t], above[t], leaf[t]
        for r in range(0, count - count % 4, 4):
            r0, r1, r2, r3 = rows[r], rows[r + 1], rows[r + 2], rows[r + 3]
            i0, i1, i2, i3 = np.uintp(0), np.uintp(0), np.uintp(0), np.uintp(0)
            for _ in range(depth):
                i0 = i0 + i0 + one + np.uintp(r0[np.uintp(f[i0])] > a[i0])
                i1 = i1 + i1 + one + np.uintp(r1[np.uintp(f[i1])] > a[i1])
                i2 = i2 + i2 + one + np.uintp(r2[np.uintp(f[i2])] > a[i2])
                i3 = i3 + i3 + one + np.uintp(r3[np.uintp(f[i3])] > a[i3])
            out[r] += v[i0 - nodes]
            out[r + 1] += v[i1 - nodes]
            out[r + 2] += v[i2 - nodes]
            out[r + 3] += v[i3 - nodes]
        for r in range(count - count % 4, count):
            at = np.uintp(0)
            for _ in range(depth):
                at = at + at + one + np.uintp(rows[r, np.uintp(f[at])] > a[at])
            out[r] += v[at - nodes]
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
    out = np.empty(len(rows))
    for first in range(0, len(rows), block):
        out[first : first + block] = _walk(rows[first : first + block], feature, above, leaf, depth)
    return out * LEAF_UNIT
