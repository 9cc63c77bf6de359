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
CALM = {"q_2h": 1.0, "q_4h": 1.0, "q_8h": 1.0, "q_24h": 0.9, "q_by_etor": 1.0}
"""How much of its log odds each horizon keeps: less than all only where the blocks left out gain and the later year
loses nothing."""


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


def _grown(names: list[str], data: Any, targets: Array, i: int, rows: Any = True) -> list[dict[str, Any]]:
    """The forest of one target, from those of the rows whose outcome is known."""
    known = ~np.isnan(targets[:, i]) & rows
    return trees.grow(data, known, targets[known, i], _signs(names, i))


def _signs(names: list[str], i: int) -> list[int]:
    """-1 for what may only lower an answer. A later promise is kept more often, so it is free there."""
    free = {"promise_hours"} if TARGETS[i] == "restored_by_etor" else set()
    return [-int(name in outage.SLOWER - free) for name in names]


def _forests(found: dict[str, Array], targets: Array) -> dict[str, Any]:
    """One forest a target over these features, as the model file holds them."""
    names, data = list(found), trees.binned(trees.matrix(found))
    forests = [_grown(names, data, targets, i) for i in range(targets.shape[1])]
    table = trees.edges(names, forests)
    packed = {o: trees.pack(names, table, f) for o, f in zip(outage.OUTPUTS, forests, strict=True)}
    return {"edges": table, "forests": packed}


def train(columns: dict[str, Any], targets: Array) -> tuple[dict[str, Any], Array, Array]:
    """The model from all blocks; every row's answer from a model that never saw its block; and the same where nothing
    else of the map is known."""
    own, around, _ = outage.features(columns)
    block = blocks(columns)
    model = {
        "model": "outage-restoration",
        "version": 2,
        "calm": CALM,
        "whole": _forests(own | around, targets),
        "alone": _forests(own, targets),
    }
    unseen = [_apart(found, targets, [block == b for b in np.unique(block)]) for found in (own | around, own)]
    return model, _answers(unseen[0], columns), _answers(unseen[1], columns)


def _apart(found: dict[str, Array], targets: Array, parts: list[Any]) -> Array:
    """Log odds for each part from forests taught on all other rows; NaN for rows of no part."""
    names, x = list(found), trees.matrix(found)
    data = trees.binned(x)
    odds = np.full(targets.shape, np.nan)
    for rows in parts:
        for i in range(targets.shape[1]):
            odds[rows, i] = _run(names, _grown(names, data, targets, i, ~rows), x[rows])
    return odds


def _run(names: list[str], forest: list[dict[str, Any]], x: Array) -> Array:
    table = trees.edges(names, [forest])
    return total(trees.pack(names, table, forest), bins(list(x.T), list(table.values())))


def forward(columns: dict[str, Any], targets: Array) -> Array:
    """What a model taught on 2019 alone says of 2020; NaN for 2019."""
    own, around, _ = outage.features(columns)
    return _answers(_apart(own | around, targets, [months(columns) >= "2020-01"]), columns)


def _answers(odds: Array, columns: dict[str, Any]) -> Array:
    """Answers as `outage.predict` gives them."""
    ahead = columns["etor"] - columns["issued"]
    return outage.calmed(outage.consistent(within(expit(odds)), ahead), CALM, ahead)
