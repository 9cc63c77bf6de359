# SPDX-License-Identifier: AGPL-3.0-or-later
"""Order that physics demands of a table of probabilities."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def rising(q: Array) -> Array:
    """`q` made non-decreasing along its last axis; rows already in order come back unchanged.

    The mean of the running maximum from the left and the running minimum from the right: both are
    non-decreasing, and both move with their inputs, so an order across rows ("farther is not likelier")
    survives (order-preserving smoothing: Barlow et al., Statistical Inference under Order Restrictions, 1972).
    """
    up = np.maximum.accumulate(q, axis=-1)
    down = np.minimum.accumulate(q[..., ::-1], axis=-1)[..., ::-1]
    return (up + down) / 2.0


def within(q: Array, tiny: float = 0.0001) -> Array:
    """`q` clipped to [tiny, 1 - tiny]: a forecast is never certain."""
    return np.clip(q, tiny, 1.0 - tiny)


def logit(p: Array, tiny: float = 0.004) -> Array:
    """Log odds, softened at both ends by `tiny`: half a percent is what whole percents cannot show."""
    return np.asarray(np.log((p + tiny) / (1.0 - p + tiny)), dtype=np.float64)


def expit(x: Array) -> Array:
    """Probability from log odds, without overflow."""
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * x)), dtype=np.float64)
