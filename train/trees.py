# SPDX-License-Identifier: AGPL-3.0-or-later
"""Gradient-boosted trees (LightGBM) turned into equally deep trees over bin numbers."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

import lightgbm
import numpy as np

from tocsin.core.judge.forest import LEAF_UNIT
from tocsin.core.judge.order import Array

DEPTH = 6
ROUNDS = 160
SETTINGS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.08,
    "num_leaves": 40,
    "max_depth": DEPTH,
    "min_data_in_leaf": 200,
    "feature_fraction": 0.6,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 10.0,
    "max_bin": 63,
    "use_missing": False,
    "seed": 7,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}


def binned(x: Array) -> lightgbm.Dataset:
    """All rows in bins that every forest shares, so that a bin number fits into a byte."""
    return lightgbm.Dataset(x, params=SETTINGS, free_raw_data=False).construct()


def grow(data: lightgbm.Dataset, rows: Any, y: Array, signs: list[int]) -> list[dict[str, Any]]:
    """The trees, as LightGBM describes them, fitted to the marked rows and their outcomes `y`. `signs` holds for each
    feature 1 (may only raise the answer), -1 (may only lower it) or 0 (free)."""
    part = data.subset(np.flatnonzero(rows)).construct()
    part.set_label(y)
    booster = lightgbm.train(SETTINGS | {"monotone_constraints": signs}, part, ROUNDS)
    return [tree["tree_structure"] for tree in booster.dump_model()["tree_info"]]


def _splits(node: dict[str, Any]) -> list[tuple[int, float]]:
    if "split_feature" not in node:
        return []
    here = (node["split_feature"], float(node["threshold"]))
    return [here, *_splits(node["left_child"]), *_splits(node["right_child"])]


def edges(names: list[str], forests: list[list[dict[str, Any]]]) -> dict[str, list[float]]:
    """Every threshold in use, by feature, sorted, to ten figures."""
    used: list[set[float]] = [set() for _ in names]
    for forest in forests:
        for tree in forest:
            for feature, threshold in _splits(tree):
                used[feature].add(_short(threshold))
    table = {name: sorted(values) for name, values in zip(names, used, strict=True)}
    assert max(map(len, table.values()), default=0) <= 255, "a bin number must fit into a byte"
    return table


def _short(threshold: float) -> float:
    return float(f"{threshold:.10g}") if abs(threshold) > 1e-12 else 0.0


def pack(names: list[str], table: dict[str, list[float]], forest: list[dict[str, Any]]) -> dict[str, Any]:
    """A forest as three tables of whole numbers, breadth first; a shallow leaf fills all places under it."""
    feature, above, leaf = [], [], []
    for tree in forest:
        f, a, v = [0] * (2**DEPTH - 1), [255] * (2**DEPTH - 1), [0] * 2**DEPTH
        _lay(tree, 0, 0, names, table, f, a, v)
        feature.append(f)
        above.append(a)
        leaf.append(v)
    return {"feature": feature, "above": above, "leaf": leaf}


def _lay(
    node: dict[str, Any], at: int, depth: int, names: list[str], table: dict[str, list[float]],
    feature: list[int], above: list[int], leaf: list[int],
) -> None:  # fmt: skip
    """A value goes right when it is above the threshold: when at least rank + 1 edges lie below it."""
    if "split_feature" not in node:
        width = 2 ** (DEPTH - depth)
        first = (at + 1) * width - 2**DEPTH
        leaf[first : first + width] = [round(node["leaf_value"] / LEAF_UNIT)] * width
        return
    feature[at] = node["split_feature"]
    above[at] = bisect_left(table[names[feature[at]]], _short(float(node["threshold"])))
    _lay(node["left_child"], 2 * at + 1, depth + 1, names, table, feature, above, leaf)
    _lay(node["right_child"], 2 * at + 2, depth + 1, names, table, feature, above, leaf)


def matrix(found: dict[str, Array]) -> Array:
    """Features side by side."""
    return np.column_stack(list(found.values()))
