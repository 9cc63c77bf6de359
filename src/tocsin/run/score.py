# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin score`: verification of past forecasts, from Parquet, as a table for people, JSON and CSV.

Two kinds of input. A history the desk wrote: columns `p` (0..1), `y` (1 came, 0 did not, null void), `issued`,
and where there are any `official` (0..1), `block`, `lead_s`, `void`, `known_at`, `source`, `hazard`, `region`.
Or a model's answers (`tocsin judge`) beside the file that holds what then happened.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import ibis
import msgspec
import numpy as np

from tocsin.core.guard.outgoing import leaving
from tocsin.core.judge import outage, wind
from tocsin.core.score import ScoreError
from tocsin.core.verify import Past, Verdict, verify
from tocsin.run.engine import parquet
from tocsin.run.pairs import PairsError, kinds, need

SEED = 20260101
GROUPS = ("source", "hazard", "region", "month")
NUMBERS = ("p", "y", "official", "lead_s")
Rows = Any
"""An Ibis table: `NUMBERS`, `block`, `void`, `row` (from 1, as in the file) and the groups there are. What it says is run
by DuckDB here and can be run by any other engine Ibis speaks to."""


class Scored(msgspec.Struct, frozen=True):
    """One verdict and what it is about: `{"source": "nws"}`, or nothing for all rows."""

    about: dict[str, str]
    verdict: Verdict


def score(
    history: Path,
    by: Sequence[str] = (),
    as_of: datetime | None = None,
    cost_loss: tuple[float, float] | None = None,
) -> Iterator[Scored]:
    """Verdicts on a history: first on all of it, then by each value of each of `by`, in order.

    `as_of` leaves out what was issued, or whose outcome became known (`known_at`), later than that.
    Raises `PairsError` naming the file, the column and the mend.
    """
    have = kinds(history)
    need(history, have, ["p", "y", "issued", *(name for name in by if name != "month")])
    strange = [name for name in by if name not in GROUPS]
    if strange:
        raise PairsError(f"{history}: cannot group by {', '.join(strange)}; choose from {', '.join(GROUPS)}")
    (raw,) = parquet(history, file_row_number=True)
    rows = _past(raw, have, as_of)
    yield Scored({}, _verdict(rows, history, cost_loss))
    for name in by:
        values = rows.filter(rows[name].notnull()).select(name).distinct().order_by(name)
        for value in values.to_pyarrow()[name].to_pylist():
            found = _verdict(rows.filter(rows[name] == value), history, cost_loss)
            yield Scored({name: leaving(str(value), "score")}, found)


def _past(raw: Rows, have: dict[str, str], as_of: datetime | None) -> Rows:
    block = raw.block if "block" in have else raw.issued.truncate("D")
    void = raw.void if "void" in have else ibis.literal("unexplained")
    columns = {name: (raw[name] if name in have else ibis.null()).cast("float64") for name in NUMBERS}
    columns |= {"block": block.hash(), "void": void, "row": raw.file_row_number + 1}
    columns |= {"month": raw.issued.strftime("%Y-%m"), "issued": raw.issued}
    kept = ("known_at", *(name for name in GROUPS if name != "month"))
    rows = raw.select(**columns, **{name: raw[name] for name in kept if name in have})
    for name in ("issued", "known_at") if as_of else ():
        if name in have:
            rows = rows.filter(rows[name] <= ibis.timestamp(f"{as_of:%Y-%m-%d %H:%M:%S}"))
    return rows


def _verdict(
    rows: Rows, path: Path, cost_loss: tuple[float, float] | None = None, column: str = "p"
) -> Verdict:
    got = rows.select(*NUMBERS, "block", "row").to_pyarrow()
    found = {name: np.asarray(got[name].to_numpy(), dtype=np.float64) for name in NUMBERS}
    said = np.where(np.isnan(found["p"]) & ~np.isnan(found["y"]), np.inf, found["p"])
    _in_unit(path, column, said, got["row"].to_numpy())
    _in_unit(path, "official", found["official"], got["row"].to_numpy())
    hidden = rows.filter(rows.y.isnull()).group_by("void").aggregate(n=ibis._.count()).order_by("void")
    void = {leaving(str(r["void"]), "score"): int(r["n"]) for r in hidden.to_pyarrow().to_pylist()}
    past = Past(**found, block=np.asarray(got["block"].to_numpy(), dtype=np.int64), void=void)
    try:
        return verify(past, np.random.default_rng(SEED), cost_loss)
    except ScoreError as error:
        raise PairsError(
            f'{path}: column "{column}": {error}; probabilities are 0 to 1, outcomes 0, 1 or empty'
        ) from None


def _in_unit(path: Path, column: str, values: Any, row: Any) -> None:
    """Refuses what is no probability, naming the column and the row of the file; NaN is none, infinity a missing one."""
    bad = np.flatnonzero((values < 0.0) | (values > 1.0))
    if len(bad):
        first = bad[int(np.argmin(row[bad]))]
        value = "empty" if np.isinf(values[first]) else f"{values[first]:g}"
        raise PairsError(
            f'{path}: column "{column}" is {value} in row {row[first]}; a probability is 0 to 1: divide percents by 100'
        )


def score_model(model: str, forecasts: Path, truth: Path) -> Iterator[Scored]:
    """Verdicts on a model's answers, one for each output, against the file that holds what happened.

    Blocks are storms for the wind models and days for `outage-restoration`; rows whose outcome is hidden are void.
    Raises `PairsError` naming the file, the column and the mend.
    """
    if model not in ANSWERS:
        raise PairsError(f"{model}: no such model; there are {', '.join(ANSWERS)}")
    keys, block, outputs = ANSWERS[model]
    need(forecasts, kinds(forecasts), [*keys, *outputs])
    need(truth, kinds(truth), [*keys, *(target for target, _ in outputs.values())])
    said, seen = parquet(forecasts, truth, file_row_number=True)
    both = said.join(seen, list(keys), rname="{name}_seen")
    for output, (target, official) in outputs.items():
        rows = both.filter(both[output].notnull()).select(
            p=both[output].cast("float64"),
            y=both[target].cast("float64"),
            official=official(both).cast("float64"),
            lead_s=ibis.null().cast("float64"),
            block=block(both).hash(),
            void=ibis.literal("outcome hidden by a gap"),
            row=both.file_row_number + 1,
        )
        yield Scored({"output": output}, _verdict(rows, forecasts, column=output))


Column = Callable[[Rows], Any]


def _wind_outputs() -> dict[str, tuple[str, Column]]:
    def official(name: str) -> Column:
        return lambda rows: rows[name] / 100.0

    return {o: (f"yaz{o[1:]}", official(f"p{o[1:]}")) for o in wind.OUTPUTS}


def _outage_outputs() -> dict[str, tuple[str, Column]]:
    def promised(hours: int) -> Column:
        return lambda rows: rows.etor_h <= hours

    found = {f"q_{h}h": (f"restored_{h}h", promised(h)) for h in outage.HORIZONS}
    return {**found, "q_by_etor": ("restored_by_etor", lambda rows: ibis.literal(1.0))}


def _storm(rows: Rows) -> Any:
    return rows.storm


def _day(rows: Rows) -> Any:
    return rows.issued.truncate("D")


ANSWERS: dict[str, tuple[tuple[str, ...], Column, dict[str, tuple[str, Column]]]] = {
    **dict.fromkeys(("tc-site-wind", "tc-track-wind"), (wind.KEYS, _storm, _wind_outputs())),
    "outage-restoration": (outage.KEYS, _day, _outage_outputs()),
}

HEAD = [
    "about",
    "rows",
    "blocks",
    "void_share",
    "base_rate",
    "brier",
    "brier_low",
    "brier_high",
    "official_brier",
    "skill_official",
    "gain_low",
    "gain_high",
    "skill_climatology",
    "calibration_error",
    "sharpness",
]


def as_json(found: Scored) -> bytes:
    """One JSON object; NaN as null."""
    return msgspec.json.encode(found)


def as_csv(found: Sequence[Scored]) -> str:
    """The headline figures, one line a verdict."""
    out = io.StringIO()
    lines = csv.writer(out)
    lines.writerow(HEAD)
    for one in found:
        about = " ".join(f"{k}={v}" for k, v in one.about.items()) or "all"
        lines.writerow([about, *(getattr(one.verdict, name) for name in HEAD[1:])])
    return out.getvalue()
