# SPDX-License-Identifier: AGPL-3.0-or-later
"""`python -m train.recorded RECORDING...`: what the line told over recorded days, and what became of it, for the score page.

Real warnings over sites laid out by chance over the contiguous United States. Derived figures only.
"""

from __future__ import annotations

import logging
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import structlog
from tests.series.pages import some_sites

from tocsin.cli.desk import open_store
from train.paper import figures, write

OUT = Path(__file__).resolve().parent.parent / "src" / "tocsin" / "data" / "scores" / "recorded.json"
FEED, SITES = "nws", 1000


def main(paths: list[Path]) -> None:
    """Plays, counts, writes, and says where."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with tempfile.TemporaryDirectory() as folder:
        open_store(Path(folder), fresh=True)
        from tocsin.run import recording
        from tocsin.run.engine import parquet
        from tocsin.run.played import played
        from tocsin.run.zones import installed

        shots = [shot for path in paths for shot in recording.read(path) if shot.feed == FEED]
        out = Path(folder) / "played.parquet"
        played(shots, some_sites(SITES), installed(), out)
        rows = parquet(out)[0].to_pyarrow().to_pylist()
    hazards = sorted({row["hazard"] for row in rows})
    parts = [_counted(h, [row for row in rows if row["hazard"] == h]) for h in hazards]
    days = {"first": f"{shots[0].at:%Y-%m-%d}", "last": f"{shots[-1].at:%Y-%m-%d}"}
    counts = {"snapshots": len(shots), "sites": SITES}
    write(OUT, {"series": FEED, **days, **counts, "parts": [_counted("", rows), *parts]})
    print(f"{len(rows)} impacts, {OUT.name}")


def _counted(hazard: str, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """How many were touched, told before it began and with what notice, and what became of them."""
    leads = np.array([row["lead_s"] for row in rows if row["lead_s"] is not None and row["lead_s"] >= 0])
    void = Counter(row["void"] for row in rows if row["void"])
    return {
        "hazard": hazard,
        "impacts": len(rows),
        "ahead": len(leads),
        "lead_s": [figures(float(q)) for q in np.quantile(leads, (0.1, 0.5, 0.9))] if len(leads) else [],
        "labels": dict(sorted(Counter(row["label"] for row in rows).items())),
        "void": dict(sorted(void.items())),
    }


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: python -m train.recorded RECORDING...  (days of the series us-global)")
    main([Path(name) for name in sorted(sys.argv[1:])])
