# SPDX-License-Identifier: AGPL-3.0-or-later
"""Trains `tc-site-wind` and scores it on years it has not seen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from tocsin.core.judge import wind
from tocsin.core.judge.order import Array
from train.logistic import fit
from train.paper import figures

RIDGE = {34: 30.0, 50: 100.0, 64: 30.0}
OFFICIAL_SHARE = {34: 0.05, 50: 0.10, 64: 0.60}
"""Share of the official probability in the answer; at 64 kt nothing beats it clearly, so it leads."""


def load(shared: Path) -> tuple[dict[str, Any], Array]:
    """The pair file's input columns (gaps filled) and its primary targets, rows x 21."""
    names = ["storm", "adv", "site", "issued", *wind.NUMBERS]
    names += [f"yaz{kt}_{lead}" for kt in wind.KNOTS for lead in wind.LEADS]
    source = (shared / "tc_site_wind" / "pairs.parquet").as_posix()
    with duckdb.connect() as db:
        got = db.execute(
            f"SELECT {', '.join(names)} FROM read_parquet(?) ORDER BY storm, adv, site", [source]
        ).fetchnumpy()
    columns: dict[str, Any] = {"storm": np.asarray(got["storm"], dtype=str), "issued": got["issued"]}
    for name in wind.NUMBERS:
        values = np.ma.filled(np.ma.asarray(got[name]).astype(np.float64), np.nan)
        columns[name] = np.where(np.isnan(values), wind.MAY_LACK.get(name, np.nan), values)
    targets = [got[f"yaz{kt}_{lead}"] for kt in wind.KNOTS for lead in wind.LEADS]
    return columns, np.column_stack(targets).astype(np.float64)


def _signs(names: list[str]) -> Array:
    return np.array([float(n in wind.UP) - float(n in wind.DOWN) for n in names])


def _line(names: list[str], x: Array, y: Array, kt: int) -> dict[str, Any]:
    intercept, weights = fit(x, y, _signs(names), RIDGE[kt])
    return {
        "official_share": OFFICIAL_SHARE[kt],
        "intercept": figures(intercept),
        "weights": {n: figures(w) for n, w in zip(names, weights, strict=True) if w},
    }


def _fitted(columns: dict[str, Any], targets: Array, parts: dict[int, Any]) -> dict[int, dict[str, Any]]:
    """A set of regressions for each named part, taught on the rows the part marks."""
    models: dict[int, dict[str, Any]] = {name: {} for name in parts}
    for i, output in enumerate(wind.OUTPUTS):
        kt, lead = int(output[1:3]), int(output[4:])
        found = wind.features(columns, kt, lead)
        names, x = list(found), np.column_stack(list(found.values()))
        for name, rows in parts.items():
            models[name][output] = _line(names, x[rows], targets[rows, i], kt)
    return models


def _answers(columns: dict[str, Any], rows: Any, lines: dict[str, Any]) -> Array:
    return wind.predict({"outputs": lines}, {name: values[rows] for name, values in columns.items()})


def years_of(columns: dict[str, Any]) -> Any:
    """The year each row was issued in."""
    return columns["issued"].astype("datetime64[Y]").astype(int) + 1970


def train(columns: dict[str, Any], targets: Array) -> tuple[dict[str, Any], Array]:
    """The model from all years, and for every row the answer of a model that never saw the row's year."""
    years = years_of(columns)
    parts = {int(y): years != y for y in np.unique(years)} | {0: years > 0}
    models = _fitted(columns, targets, parts)
    unseen = np.empty_like(targets)
    for year in np.unique(years):
        unseen[years == year] = _answers(columns, years == year, models[int(year)])
    return {"model": "tc-site-wind", "version": 1, "outputs": models[0]}, unseen


def forward(columns: dict[str, Any], targets: Array, last: int = 2011) -> Array:
    """What a model taught up to the year `last` says of the years after it; NaN before."""
    later = years_of(columns) > last
    lines = _fitted(columns, targets, {0: ~later})[0]
    said = np.full(targets.shape, np.nan)
    said[later] = _answers(columns, later, lines)
    return said
