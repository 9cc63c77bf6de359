# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ridge logistic regression with fixed signs, by damped Newton steps: small, exact, repeatable."""

from __future__ import annotations

import numba
import numpy as np

from tocsin.core.judge.order import Array, expit

Start = tuple[float, Array]


@numba.njit
def _descend(curve: Array, slope: Array, low: Array, high: Array, sweeps: int) -> Array:
    """The step within [low, high] that makes the quadratic least, one coordinate after another."""
    count = len(slope)
    step, rest = np.zeros(count), slope.copy()
    for _ in range(sweeps):
        largest = 0.0
        for j in range(count):
            moved = min(max(step[j] - rest[j] / curve[j, j], low[j]), high[j]) - step[j]
            if moved != 0.0:
                step[j] += moved
                for k in range(count):
                    rest[k] += curve[k, j] * moved
                largest = max(largest, abs(moved))
        if largest < 1e-7:
            break
    return step


def _cost(x: Array, y: Array, ridge: Array, b: Array) -> float:
    e = x @ b
    return float((np.logaddexp(0.0, e) - y * e).sum() + 0.5 * (ridge * b * b).sum())


def _newton(x: Array, y: Array, ridge: Array, low: Array, high: Array, b: Array) -> Array:
    cost = _cost(x, y, ridge, b)
    for _ in range(30):
        p = expit(x @ b)
        curve = (x * np.maximum(p * (1.0 - p), 1e-6)[:, None]).T @ x + np.diag(ridge)
        step = _descend(curve, ridge * b - x.T @ (y - p), low - b, high - b, 2000)
        size = 1.0
        while (new := _cost(x, y, ridge, b + size * step)) > cost + 1e-9 and size > 1e-4:
            size /= 2.0
        b = b + size * step
        if cost - new < 1e-6 * abs(cost):
            break
        cost = new
    return b


def fit(x: Array, y: Array, signs: Array, l2: float, start: Start | None = None) -> Start:
    """Intercept and weights on the raw scale of `x`; a weight that `signs` forbids is 0.

    `signs` holds +1 (may only raise), -1 (may only lower) or 0 (free). The ridge `l2` acts on standardised columns.
    `start` is an answer to begin from. Bounded Newton steps by coordinate descent (Friedman, Hastie and Tibshirani
    2010, Journal of Statistical Software 33:1).
    """
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = np.column_stack([np.ones(len(x)), (x - mean) / spread])
    ridge = np.concatenate([[1e-6], np.full(x.shape[1], l2)])
    low = np.concatenate([[-np.inf], np.where(signs > 0, 0.0, -np.inf)])
    high = np.concatenate([[np.inf], np.where(signs < 0, 0.0, np.inf)])
    if start is None:
        rate = max(float(y.mean()), 1e-6)
        b = np.concatenate([[np.log(rate / (1.0 - rate))], np.zeros(x.shape[1])])
    else:
        b = np.concatenate([[start[0] + start[1] @ mean], start[1] * spread])
    b = _newton(z, y, ridge, low, high, b)
    weights = b[1:] / spread
    return float(b[0] - weights @ mean), weights
