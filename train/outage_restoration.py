# SPDX-License-Identifier: AGPL-3.0-or-later
"""Trains `outage-restoration` and scores it on blocks of months it has not seen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from tocsin.core.judge import outage
from tocsin.core.judge.forest import bins, total
from tocsin.core.judge.order import Array, expit, within
from train import trees

TARGETS = ("restored_2h", "restored_4h", "restored_8h", "restored_24h", "restored_by_etor")
BLOCKS = ("2019-06", "2019-09", "2019-11", "2020-02", "2020-10")
"""First month of each block left out in turn: two to three months, the archive's gap between the last two years."""
BLIND_SHARE = 0.15
"""Share of days taught a second time as if nothing else of the map were known."""
SEED = 20200101
CALM = {"q_2h": 1.0, "q_4h": 1.0, "q_8h": 1.0, "q_24h": 0.9, "q_by_etor": 1.0}
"""How much of its log odds each horizon keeps: less than all only where the blocks left out and the later year agree."""


def load(shared: Path) -> tuple[dict[str, Any], Array]:
    """Input columns (times in hours since 1970) and the five targets, NaN where a gap hides them."""
    source = (shared / "pge_restoration" / "outages.parquet").as_posix()
    times = [f"epoch({n}) / 3600.0 AS {n}" for n in ("start", "issued", "etor")]
    names = ["outage", "region", "cause", "crew", *outage.NUMBERS, *times, *TARGETS]
    with duckdb.connect() as db:
        query = f"SELECT {', '.join(names)} FROM read_parquet(?) ORDER BY issued, outage"
        got = db.execute(query, [source]).fetchnumpy()
    text = ("outage", "region", "cause", "crew")
    columns: dict[str, Any] = {n: np.ma.filled(np.ma.asarray(got[n]), "").astype(str) for n in text}
    for name in (*outage.NUMBERS, "start", "issued", "etor"):
        columns[name] = np.ma.filled(np.ma.asarray(got[name]).astype(np.float64), np.nan)
    targets = [np.ma.filled(np.ma.asarray(got[t]).astype(np.float64), np.nan) for t in TARGETS]
    return columns, np.column_stack(targets)


def months(columns: dict[str, Any]) -> Any:
    """The month each row was issued in, "YYYY-MM"."""
    days = np.floor(columns["issued"] / 24.0).astype(np.int64).astype("datetime64[D]")
    return days.astype("datetime64[M]").astype(str)


def blocks(columns: dict[str, Any]) -> Any:
    """The block of months each row belongs to, 0, 1, ..."""
    return np.searchsorted(np.array(BLOCKS), months(columns), side="right") - 1


def _taught(x: Array, y: Array, days: Array, around: Any) -> tuple[Array, Array]:
    """Known rows, and a share of the days again with the columns `around` unknown."""
    rng = np.random.default_rng(SEED)
    unseen = np.isin(days, rng.permutation(np.unique(days))[: int(BLIND_SHARE * len(np.unique(days)))])
    blind = x[unseen].copy()
    blind[:, around] = outage.NOTHING
    rows, answers = np.vstack([x, blind]), np.concatenate([y, y[unseen]])
    known = ~np.isnan(answers)
    return rows[known], answers[known]


def train(columns: dict[str, Any], targets: Array) -> tuple[dict[str, Any], Array]:
    """The model from all blocks, and every row's answer from a model that never saw its block."""
    found, around_names = outage.features(columns)
    names, x = list(found), trees.matrix(found)
    around = np.array([n in around_names for n in names])
    days, block = np.floor(columns["issued"] / 24.0), blocks(columns)
    forests, unseen = [], np.full(targets.shape, np.nan)
    for i in range(targets.shape[1]):
        for b in np.unique(block):
            rest = block != b
            forest = trees.grow(*_taught(x[rest], targets[rest, i], days[rest], around))
            unseen[~rest, i] = _run(names, forest, {n: v[~rest] for n, v in found.items()})
        forests.append(trees.grow(*_taught(x, targets[:, i], days, around)))
    table = trees.edges(names, forests)
    model = {
        "model": "outage-restoration",
        "version": 1,
        "calm": CALM,
        "edges": table,
        "forests": {o: trees.pack(names, table, f) for o, f in zip(outage.OUTPUTS, forests, strict=True)},
    }
    return model, _answers(unseen, columns)


def _run(names: list[str], forest: list[dict[str, Any]], found: dict[str, Array]) -> Array:
    table = trees.edges(names, [forest])
    rows = bins([found[n] for n in names], list(table.values()))
    return total(trees.pack(names, table, forest), rows)


def forward(columns: dict[str, Any], targets: Array) -> Array:
    """What a model taught on 2019 alone says of 2020; NaN for 2019."""
    found, around_names = outage.features(columns)
    names, x = list(found), trees.matrix(found)
    around = np.array([n in around_names for n in names])
    days, later = np.floor(columns["issued"] / 24.0), months(columns) >= "2020-01"
    odds = np.full(targets.shape, np.nan)
    for i in range(targets.shape[1]):
        forest = trees.grow(*_taught(x[~later], targets[~later, i], days[~later], around))
        odds[later, i] = _run(names, forest, {n: v[later] for n, v in found.items()})
    return _answers(odds, columns)


def _answers(odds: Array, columns: dict[str, Any]) -> Array:
    """Answers as `outage.predict` gives them."""
    ahead = columns["etor"] - columns["issued"]
    return outage.calmed(outage.consistent(within(expit(odds)), ahead), CALM, ahead)
