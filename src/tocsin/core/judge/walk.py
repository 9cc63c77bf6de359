# SPDX-License-Identifier: AGPL-3.0-or-later
"""The compiled walk through a forest, for more rows than the live line ever asks at once."""

from __future__ import annotations

import numba
import numpy as np
from numpy.typing import NDArray


@numba.njit(nogil=True)
def walk(
    rows: NDArray[np.uint8],
    feature: NDArray[np.uint8],
    above: NDArray[np.uint8],
    leaf: NDArray[np.int32],
    depth: int,
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
