# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ten million past forecasts scored, and pairs judged a second, on one core each.

    python -m bench.score [ROWS]

Peer: scikit-learn's Brier score and calibration curve on the same columns, already in memory.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

import duckdb
import numpy as np
from sklearn.calibration import calibration_curve
from sklearn.metrics import brier_score_loss
from tests.judge.made import outages, storms

from tocsin.core.judge import outage, wind
from tocsin.run.models import load
from tocsin.run.score import score

MADE = """COPY (SELECT p, (random() < p)::INT::DOUBLE AS y, p * 0.9 AS official, random() * 7200 AS lead_s,
    TIMESTAMP '2020-01-01' + to_minutes((i * 0.25)::INT) AS issued, 'feed' || (i % 12) AS source
    FROM (SELECT i, random() AS p FROM range({rows}) t(i))) TO '{path}' (FORMAT parquet)"""


def main(rows: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.parquet"
        with duckdb.connect() as db:
            db.execute("SELECT setseed(0.5)")
            db.execute(MADE.format(rows=rows, path=path))
            began, used = time.perf_counter(), time.process_time()
            (verdict,) = score(path)
            took, cpu = time.perf_counter() - began, time.process_time() - used
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            got = db.execute(f"SELECT p, y FROM '{path}'").fetchnumpy()
    began = time.perf_counter()
    peer = brier_score_loss(got["y"], got["p"])
    calibration_curve(got["y"], got["p"], n_bins=10)
    beside = time.perf_counter() - began
    assert abs(peer - verdict.verdict.brier) < 1e-9
    print(
        f"score {rows:,} rows: {took:.1f} s ({cpu:.1f} s of processor), {peak:,.0f} MB at most (goal 60 s, 4,096 MB);"
        f" scikit-learn's Brier score and reliability alone, in memory: {beside:.1f} s; equal to 1e-9"
    )


def judged(count: int = 100_000) -> None:
    wind.predict(load("tc_site_wind"), storms(1000))
    outage.predict(load("outage_restoration"), _hours(outages(5000)))
    for name, model, made, predict in (
        ("tc-site-wind", load("tc_site_wind"), storms(count), wind.predict),
        ("outage-restoration", load("outage_restoration"), _hours(outages(count)), outage.predict),
    ):
        used = time.process_time()
        predict(model, made)
        print(f"{name}: {count / (time.process_time() - used):,.0f} rows a second of one core (goal 100,000)")


def _hours(made: dict) -> dict:  # type: ignore[type-arg]
    """Times as hours, as the model takes them."""
    return {
        name: v.astype("datetime64[us]").astype(np.int64) / 3.6e9 if v.dtype.kind == "M" else v
        for name, v in made.items()
    }


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000)
    judged()
