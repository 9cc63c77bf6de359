# SPDX-License-Identifier: AGPL-3.0-or-later
"""Trains `tc-site-wind` and `tc-track-wind` and scores them on years they have not seen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from tocsin.core.judge import wind
from tocsin.core.judge.order import Array, expit
from train.logistic import Start, fit
from train.paper import figures

RIDGE = {34: 30.0, 50: 100.0, 64: 100.0}
OFFICIAL_SHARE = {34: 0.05, 50: 0.10, 64: 0.50}
"""Share of the official probability in the answer; at 64 kt little beats it, so half of the answer is its own."""


@dataclass(frozen=True)
class Form:
    """One of the two models: with the official probabilities, or from the track alone."""

    name: str
    official: bool

    def share(self, kt: int) -> float:
        """How much of the answer is the official probability."""
        return OFFICIAL_SHARE[kt] if self.official else 0.0


SITE, TRACK = Form("tc-site-wind", True), Form("tc-track-wind", False)


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


def line(form: Form, kt: int, names: list[str], found: Start) -> dict[str, Any]:
    """One output as the model file holds it."""
    intercept, weights = found
    return {
        "official_share": form.share(kt),
        "intercept": figures(intercept),
        "weights": {n: figures(w) for n, w in zip(names, weights, strict=True) if w},
    }


def design(form: Form, columns: dict[str, Any], output: str) -> tuple[list[str], Array, Array]:
    """An output's features: names, values side by side, and the sign each may have."""
    features = wind.features(columns, int(output[1:3]), int(output[4:]), form.official)
    return (
        list(features),
        np.column_stack(list(features.values())),
        np.array([wind.sign(name) for name in features]),
    )


def _fitted(
    form: Form,
    columns: dict[str, Any],
    targets: Array,
    parts: dict[int, Any],
    outputs: tuple[str, ...] = wind.OUTPUTS,
) -> dict[int, dict[str, Any]]:
    """A set of regressions for each named part, taught on the rows the part marks; each begins where that on all
    rows of the first part ended, which saves time and moves nothing."""
    models: dict[int, dict[str, Any]] = {name: {} for name in parts}
    for output in outputs:
        i, kt = wind.OUTPUTS.index(output), int(output[1:3])
        names, x, signs = design(form, columns, output)
        start: Start | None = None
        for name, rows in parts.items():
            found = fit(x[rows], targets[rows, i], signs, RIDGE[kt], start)
            start = start or found
            models[name][output] = line(form, kt, names, found)
    return models


def _answers(columns: dict[str, Any], rows: Any, lines: dict[str, Any]) -> Array:
    return wind.predict({"outputs": lines}, {name: values[rows] for name, values in columns.items()})


def years_of(columns: dict[str, Any]) -> Any:
    """The year each row was issued in."""
    return columns["issued"].astype("datetime64[Y]").astype(int) + 1970


def train(form: Form, columns: dict[str, Any], targets: Array) -> tuple[dict[str, Any], Array]:
    """The model from all years, and for every row the answer of a model that never saw the row's year."""
    years = years_of(columns)
    parts = {0: years > 0} | {int(y): years != y for y in np.unique(years)}
    models = _fitted(form, columns, targets, parts)
    unseen = np.empty_like(targets)
    for year in np.unique(years):
        unseen[years == year] = _answers(columns, years == year, models[int(year)])
    like = _like(columns, unseen[:, LONGEST], targets[:, LONGEST])
    return {"model": form.name, "version": 2, "like": like, "outputs": models[0]}, unseen


LONGEST = wind.OUTPUTS.index("q34_120")
BINS, DRAWS, SEED = 10, 500, 34


def _like(columns: dict[str, Any], q: Array, y: Array) -> list[dict[str, float]]:
    """What became of forecasts alike, in ten bins of probability, on years not taught: how many, how many came true,
    and the 90 % interval of their share, drawn over whole storms."""
    _, storm = np.unique(columns["storm"], return_inverse=True)
    place, storms = np.minimum((q * BINS).astype(np.int64), BINS - 1), int(storm.max()) + 1
    cell = storm * BINS + place
    counts = np.bincount(cell, minlength=storms * BINS).reshape(storms, BINS)
    hits = np.bincount(cell, weights=y, minlength=storms * BINS).reshape(storms, BINS)
    weights = np.random.default_rng(SEED).multinomial(storms, np.full(storms, 1.0 / storms), DRAWS)
    low, high = np.quantile((weights @ hits) / np.maximum(weights @ counts, 1), (0.05, 0.95), axis=0)
    return [
        {"count": int(n), "hits": int(k), "low": figures(a, 3), "high": figures(b, 3)}
        for n, k, a, b in zip(counts.sum(axis=0), hits.sum(axis=0), low, high, strict=True)
    ]


FOLDS = 5


def storms(
    form: Form, columns: dict[str, Any], targets: Array, outputs: tuple[str, ...]
) -> dict[str, list[float]]:
    """Ours over official in Brier score on each fifth of the storms, taught on the other four."""
    _, code = np.unique(columns["storm"], return_inverse=True)
    place = np.random.default_rng(FOLDS).permutation(int(code.max()) + 1) % FOLDS
    fold = place[code]
    said = _alone(form, columns, targets, {k: fold == k for k in range(FOLDS)}, outputs)
    found: dict[str, list[float]] = {}
    for output in outputs:
        i, p = wind.OUTPUTS.index(output), columns[f"p{output[1:]}"] / 100.0
        for k in range(FOLDS):
            here = fold == k
            y = targets[here, i]
            ours = ((said[here, i] - y) ** 2).mean()
            found.setdefault(output, []).append(float(ours / ((p[here] - y) ** 2).mean()))
    return found


def forward(
    form: Form, columns: dict[str, Any], targets: Array, outputs: tuple[str, ...], last: int = 2011
) -> Array:
    """What models taught up to the year `last` say of the years after it; NaN before, and for other outputs."""
    return _alone(form, columns, targets, {0: years_of(columns) > last}, outputs)


def _alone(
    form: Form, columns: dict[str, Any], targets: Array, unseen: dict[int, Any], outputs: tuple[str, ...]
) -> Array:
    """Each output's answers on the rows of each unseen part, taught on all other rows. They are not put in order
    over leads and thresholds, as only some of them are made."""
    models = _fitted(form, columns, targets, {name: ~rows for name, rows in unseen.items()}, outputs)
    said = np.full(targets.shape, np.nan)
    for output in outputs:
        i, kt, lead = wind.OUTPUTS.index(output), int(output[1:3]), int(output[4:])
        features = wind.features(columns, kt, lead, form.official)
        share, p = form.share(kt), columns[f"p{output[1:]}"] / 100.0
        for name, rows in unseen.items():
            own = expit(wind.odds(models[name][output], {n: v[rows] for n, v in features.items()}))
            said[rows, i] = (1.0 - share) * own + share * p[rows]
    return said
