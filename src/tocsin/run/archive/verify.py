# SPDX-License-Identifier: AGPL-3.0-or-later
"""Archived warnings against what then happened: a history that `tocsin score` reads.

A warning came true when something of its hazard began or lay inside its area while it stood (storm-based
verification: NWS Instruction 10-1601, 2.3). Its probability is what the counted record would have said when it was
issued, from warnings that were over by then and nothing later.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from tocsin.core.judge.outcome import ANSWERED_BY
from tocsin.core.judge.record import Likeness, Outcome, Tally, chance
from tocsin.core.model import Certainty, Hazard, Severity
from tocsin.run import pairs
from tocsin.run.archive.base import ArchiveError
from tocsin.run.engine import parquet


def verify(warnings: Path, reports: Path, out: Path) -> int:
    """Writes the history; how many warnings are in it. `warnings` and `reports` are folders of imported Parquet.

    Raises ArchiveError when either is empty.
    """
    told, happened = _warnings(_table(warnings)), _Happened(_reports(_table(reports)))
    record = _Record()
    rows = [_judged(row, happened, record) for row in told if Hazard(row[2]) in happened.hazards]
    if not rows:
        raise ArchiveError(
            f"{warnings}: no warning of a hazard that {reports} reports on; import both for the same time"
        )
    columns = {
        name: np.array(values, dtype=kind)
        for (name, kind), values in zip(COLUMNS.items(), zip(*rows, strict=True), strict=True)
    }
    return pairs.write(out, columns)


COLUMNS: Mapping[str, Any] = {
    "p": np.float64, "y": np.float64, "official": np.float64, "lead_s": np.float64, "issued": "datetime64[us]",
    "known_at": "datetime64[us]", "source": object, "hazard": object, "region": object,
}  # fmt: skip


def _table(folder: Path) -> Any:
    if not any(folder.glob("*.parquet")):
        raise ArchiveError(f"{folder}: nothing imported there yet; run: tocsin history import")
    return parquet(folder / "*.parquet")[0]


def _warnings(rows: Any) -> list[tuple[Any, ...]]:
    """Each warning with an outline once, in the order of issue; a later copy of one without may lack it."""
    kept = rows.filter(rows.issued.notnull() & (rows.wkb_hex != ""))
    whole = kept.group_by("id", "source", "hazard", "region", "issued", "start", "end")
    return _tuples(whole.aggregate(area=kept.wkb_hex.max()).order_by("issued", "id"))


def _reports(rows: Any) -> list[tuple[Any, ...]]:
    kept = rows.filter(rows.lat.notnull()).select("hazard", "start", "end", "lon", "lat")
    return _tuples(kept.distinct().order_by("start"))


def _tuples(rows: Any) -> list[tuple[Any, ...]]:
    return [tuple(row.values()) for row in rows.to_pyarrow().to_pylist()]


class _Happened:
    """Reports by hazard, each with a tree of their places."""

    def __init__(self, rows: list[tuple[Any, ...]]) -> None:
        by: dict[Hazard, list[tuple[datetime, datetime, float, float]]] = {}
        for hazard, start, end, lon, lat in rows:
            by.setdefault(Hazard(hazard), []).append((start, end, lon, lat))
        self.hazards = {*by, *(h for h, answers in ANSWERED_BY.items() if answers & by.keys())}
        self._by = {
            hazard: (found, shapely.STRtree(shapely.points([(lon, lat) for _, _, lon, lat in found])))
            for hazard, found in by.items()
        }

    def first(self, hazard: Hazard, area: Any, start: datetime, end: datetime) -> datetime | None:
        """When the first report inside the area and the time began."""
        times = []
        for answer in ANSWERED_BY.get(hazard, frozenset((hazard,))):
            if answer in self._by:
                found, tree = self._by[answer]
                inside = tree.query(area, predicate="intersects")
                times += [found[i][0] for i in inside if found[i][0] <= end and found[i][1] >= start]
        return min(times, default=None)


class _Record:
    """Tallies that take in a warning's outcome only once it is over."""

    def __init__(self) -> None:
        self._tallies: dict[Likeness, Tally] = {}
        self._waiting: list[tuple[datetime, int, Likeness, Outcome]] = []
        self._count = 0

    def at(self, like: Likeness, now: datetime) -> float:
        while self._waiting and self._waiting[0][0] <= now:
            _, _, past, outcome = heapq.heappop(self._waiting)
            self._tallies[past] = self._tallies.get(past, Tally()).after(outcome)
        return chance(like, self._tallies.get(like, Tally())).probability

    def add(self, like: Likeness, known_at: datetime, outcome: Outcome) -> None:
        self._count += 1
        heapq.heappush(self._waiting, (known_at, self._count, like, outcome))


def _judged(row: tuple[Any, ...], happened: _Happened, record: _Record) -> tuple[Any, ...]:
    _, source, hazard, region, issued, start, end, area = row
    like = Likeness(f"{source} {region}", Hazard(hazard), Severity.SEVERE, Certainty.LIKELY, 0)
    p = record.at(like, issued)
    came = happened.first(Hazard(hazard), shapely.from_wkb(bytes.fromhex(area)), start, end)
    record.add(like, end, Outcome.CONFIRMED if came else Outcome.EXPIRED_UNSEEN)
    lead = max((came - issued).total_seconds(), 0.0) if came else float("nan")
    return p, float(came is not None), 1.0, lead, issued, end, source, hazard, region
