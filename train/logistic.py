# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ridge logistic regression with fixed signs, by damped Newton steps: small, exact, repeatable."""

from __future__ import annotations

import numpy as np

from tocsin.core.judge.order import Array


def _cost(x: Array, y: Array, ridge: Array, b: Array) -> float:
    e = x @ b
    return float((np.logaddexp(0.0, e) - y * e).sum() + 0.5 * (ridge * b * b).sum())


def _newton(x: Array, y: Array, ridge: Array, steps: int = 40) -> Array:
    b = np.zeros(x.shape[1])
    b[0] = np.log(max(y.mean(), 1e-6) / (1.0 - y.mean()))
    cost = _cost(x, y, ridge, b)
    for _ in range(steps):
        p = 0.5 * (1.0 + np.tanh(0.5 * (x @ b)))
        curve = (x * np.maximum(p * (1.0 - p), 1e-6)[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(curve, x.T @ (y - p) - ridge * b)
        size = 1.0
        while (new := _cost(x, y, ridge, b + size * step)) > cost + 1e-9 and size > 1e-4:
            size /= 2.0
        b = b + size * step
        if cost - new < 1e-8 * abs(cost):
            break
        cost = new
    return b


def fit(x: Array, y: Array, signs: Array, l2: float) -> tuple[float, Array]:
    """Intercept and weights on the raw scale of `x`; a weight whose sign `signs` forbids is put to 0.

    `signs` holds +1 (may only raise), -1 (may only lower) or 0 (free). The ridge `l2` acts on
    standardised columns. Forbidden weights leave worst first, one refit each.
    """
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = np.column_stack([np.ones(len(x)), (x - mean) / spread])
    keep = np.ones(x.shape[1], dtype=bool)
    while True:
        columns = np.flatnonzero(np.concatenate([[True], keep]))
        ridge = np.full(len(columns), l2)
        ridge[0] = 1e-6
        b = np.zeros(x.shape[1] + 1)
        b[columns] = _newton(z[:, columns], y, ridge)
        wrong = signs * b[1:]
        if wrong.min() >= 0.0:
            break
        keep[wrong < 0.5 * wrong.min()] = False
    weights = b[1:] / spread
    return float(b[0] - weights @ mean), weights
