# SPDX-License-Identifier: AGPL-3.0-or-later
"""Trains `tc-site-wind` and scores it on years it has not seen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from tocsin.core.judge import wind
from tocsin.core.judge.order import Array, expit
from train.logistic import Start, fit
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


def _line(names: list[str], found: Start, kt: int) -> dict[str, Any]:
    intercept, weights = found
    return {
        "official_share": OFFICIAL_SHARE[kt],
        "intercept": figures(intercept),
        "weights": {n: figures(w) for n, w in zip(names, weights, strict=True) if w},
    }


def _fitted(
    columns: dict[str, Any], targets: Array, parts: dict[int, Any], outputs: tuple[str, ...] = wind.OUTPUTS
) -> dict[int, dict[str, Any]]:
    """A set of regressions for each named part, taught on the rows the part marks; each begins where that on all
    rows of the first part ended, which saves time and moves nothing."""
    models: dict[int, dict[str, Any]] = {name: {} for name in parts}
    for output in outputs:
        i, kt, lead = wind.OUTPUTS.index(output), int(output[1:3]), int(output[4:])
        features = wind.features(columns, kt, lead)
        names, x = list(features), np.column_stack(list(features.values()))
        signs = np.array([wind.sign(name) for name in names])
        start: Start | None = None
        for name, rows in parts.items():
            found = fit(x[rows], targets[rows, i], signs, RIDGE[kt], start)
            start = start or found
            models[name][output] = _line(names, found, kt)
    return models


def _answers(columns: dict[str, Any], rows: Any, lines: dict[str, Any]) -> Array:
    return wind.predict({"outputs": lines}, {name: values[rows] for name, values in columns.items()})


def years_of(columns: dict[str, Any]) -> Any:
    """The year each row was issued in."""
    return columns["issued"].astype("datetime64[Y]").astype(int) + 1970


def train(columns: dict[str, Any], targets: Array) -> tuple[dict[str, Any], Array]:
    """The model from all years, and for every row the answer of a model that never saw the row's year."""
    years = years_of(columns)
    parts = {0: years > 0} | {int(y): years != y for y in np.unique(years)}
    models = _fitted(columns, targets, parts)
    unseen = np.empty_like(targets)
    for year in np.unique(years):
        unseen[years == year] = _answers(columns, years == year, models[int(year)])
    return {"model": "tc-site-wind", "version": 1, "outputs": models[0]}, unseen


FOLDS = 5


def storms(columns: dict[str, Any], targets: Array, outputs: tuple[str, ...]) -> dict[str, list[float]]:
    """Ours over official in Brier score on each fifth of the storms, taught on the other four."""
    _, code = np.unique(columns["storm"], return_inverse=True)
    place = np.random.default_rng(FOLDS).permutation(int(code.max()) + 1) % FOLDS
    fold = place[code]
    said = _alone(columns, targets, {k: fold == k for k in range(FOLDS)}, outputs)
    found: dict[str, list[float]] = {}
    for output in outputs:
        i, p = wind.OUTPUTS.index(output), columns[f"p{output[1:]}"] / 100.0
        for k in range(FOLDS):
            here = fold == k
            y = targets[here, i]
            ours = ((said[here, i] - y) ** 2).mean()
            found.setdefault(output, []).append(float(ours / ((p[here] - y) ** 2).mean()))
    return found


def forward(columns: dict[str, Any], targets: Array, outputs: tuple[str, ...], last: int = 2011) -> Array:
    """What models taught up to the year `last` say of the years after it; NaN before, and for other outputs."""
    return _alone(columns, targets, {0: years_of(columns) > last}, outputs)


def _alone(
    columns: dict[str, Any], targets: Array, unseen: dict[int, Any], outputs: tuple[str, ...]
) -> Array:
    """Each output's answers on the rows of each unseen part, taught on all other rows. They are not put in order
    over leads and thresholds, as only some of them are made."""
    models = _fitted(columns, targets, {name: ~rows for name, rows in unseen.items()}, outputs)
    said = np.full(targets.shape, np.nan)
    for output in outputs:
        i, kt, lead = wind.OUTPUTS.index(output), int(output[1:3]), int(output[4:])
        features, p = wind.features(columns, kt, lead), columns[f"p{output[1:]}"] / 100.0
        for name, rows in unseen.items():
            line = models[name][output]
            share = line["official_share"]
            own = expit(wind.odds(line, {n: v[rows] for n, v in features.items()}))
            said[rows, i] = (1.0 - share) * own + share * p[rows]
    return said
