# SPDX-License-Identifier: AGPL-3.0-or-later
"""`python -m train.recorded RECORDING...`: recorded days played through the line and scored, for the score page.

Real warnings over sites laid out by chance over the contiguous United States. Derived figures only.
"""

from __future__ import annotations

import logging
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
import structlog
from msgspec import structs
from tests.series.pages import some_sites

from tocsin.cli.desk import open_store
from tocsin.cli.output import bar
from tocsin.core.model import Site
from tocsin.core.verify import verify
from train.paper import figures, short, write
from train.scores import DRAWS, SEED

if TYPE_CHECKING:
    from tocsin.store.judged import Row

OUT = Path(__file__).resolve().parent.parent / "src" / "tocsin" / "data" / "scores" / "recorded.json"
FEED, SITES = "nws", 5000
ZONES = ((-114.0, "America/Los_Angeles"), (-102.0, "America/Denver"), (-86.0, "America/Chicago"))
"""The western edge of each next zone, degrees of longitude, roughly; farther east it is New York's."""


def main(paths: list[Path]) -> None:
    """Plays, judges, scores, writes, and says where."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with tempfile.TemporaryDirectory() as folder, bar("playing") as share:
        open_store(Path(folder), fresh=True)
        from tocsin.run import recording
        from tocsin.run.played import played
        from tocsin.run.zones import installed
        from tocsin.store import judged
        from tocsin.web.desk.read import score

        shots = [shot for path in paths for shot in recording.read(path) if shot.feed == FEED]
        sites = [_zoned(site) for site in some_sites(SITES)]
        played(shots, sites, installed(), Path(folder) / "played.parquet", share=share)
        rows = judged.rows()
        parts = [_part(group, value, kept) for group in judged.GROUPS for value, kept in _by(group, rows)]
        whole = _part("", "", rows)
        values, leads = score.values(rows), score.hit_leads(rows)
    curves = {"values": [[ratio, round(value, 5) + 0.0] for ratio, value in values], "leads": list(leads)}
    days = {"first": f"{shots[0].at:%Y-%m-%d}", "last": f"{shots[-1].at:%Y-%m-%d}"}
    counts = {"snapshots": len(shots), "sites": SITES}
    write(
        OUT, {"series": FEED, **days, **counts, "told": _told(rows), **curves, "whole": whole, "parts": parts}
    )
    print(f"{len(rows)} impacts, {OUT.name}")


def _zoned(site: Site) -> Site:
    east = (zone for edge, zone in ZONES if site.lon < edge)
    return structs.replace(site, timezone=next(east, "America/New_York"))


def _by(group: str, rows: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    values = sorted({getattr(row, group) for row in rows})
    return [(value, [row for row in rows if getattr(row, group) == value]) for value in values]


def _part(group: str, value: str, rows: Sequence[Row]) -> dict[str, Any]:
    """The verdict over some rows, and how many were hits, misses, false alarms, quiet or void."""
    from tocsin.store import judged

    found = verify(judged.past(rows), np.random.default_rng(SEED), draws=DRAWS)
    counts = {label.value: n for label, n in judged.labels(rows).items()}
    return {"group": group, "value": value, "verdict": short(msgspec.to_builtins(found)), "labels": counts}


def _told(rows: Sequence[Row]) -> dict[str, Any]:
    """How many were told before their time began, and with what notice: tenth, half, ninetieth of a hundred."""
    leads = np.array([row.lead_s for row in rows if row.lead_s is not None and row.lead_s >= 0])
    spread = [figures(float(q)) for q in np.quantile(leads, (0.1, 0.5, 0.9))] if len(leads) else []
    return {"impacts": len(rows), "ahead": len(leads), "lead_s": spread}


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: python -m train.recorded RECORDING...  (days of the series us-global)")
    main([Path(name) for name in sorted(sys.argv[1:])])
