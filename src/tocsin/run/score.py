# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin score`: verification of past forecasts, from Parquet, as a table for people, JSON and CSV.

Two kinds of input. A history the desk wrote: columns `p` (0..1), `y` (1 came, 0 did not, null void), `issued`,
and where there are any `official` (0..1), `block`, `lead_s`, `void`, `known_at`, `source`, `hazard`, `region`.
Or a model's answers (`tocsin judge`) beside the file that holds what then happened.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb
import msgspec
import numpy as np

from tocsin.core.guard.outgoing import leaving
from tocsin.core.judge import outage, wind
from tocsin.core.score import ScoreError
from tocsin.core.verify import Past, Verdict, verify
from tocsin.run.pairs import PairsError, kinds, need

SEED = 20260101
GROUPS = ("source", "hazard", "region", "month")
OPTIONAL = {
    "official": "CAST(NULL AS DOUBLE)",
    "lead_s": "CAST(NULL AS DOUBLE)",
    "block": "date_trunc('day', issued)",
    "void": "'unexplained'",
}


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
    with duckdb.connect() as db:
        _view(db, history, have, as_of)
        yield Scored({}, _verdict(db, history, "TRUE", [], cost_loss))
        for name in by:
            values = db.execute(f'SELECT DISTINCT "{name}" FROM past WHERE "{name}" IS NOT NULL ORDER BY 1')
            for (value,) in values.fetchall():
                found = _verdict(db, history, f'"{name}" = ?', [value], cost_loss)
                yield Scored({name: leaving(str(value), "score")}, found)


def _view(db: duckdb.DuckDBPyConnection, history: Path, have: dict[str, str], as_of: datetime | None) -> None:
    picks = ["CAST(p AS DOUBLE) AS p", "CAST(y AS DOUBLE) AS y", "strftime(issued, '%Y-%m') AS month"]
    picks += [f"{name if name in have else other} AS {name}" for name, other in OPTIONAL.items()]
    picks += [name for name in GROUPS if name in have and name != "month"]
    limits = [name for name in ("issued", "known_at") if name in have] if as_of else []
    where = " AND ".join(f"{name} <= TIMESTAMP '{as_of:%Y-%m-%d %H:%M:%S}'" for name in limits) or "TRUE"
    source = history.as_posix().replace("'", "''")
    db.execute(f"CREATE VIEW past AS SELECT {', '.join(picks)} FROM read_parquet('{source}') WHERE {where}")


def _verdict(
    db: duckdb.DuckDBPyConnection,
    history: Path,
    where: str,
    values: list[Any],
    cost_loss: tuple[float, float] | None,
) -> Verdict:
    query = f"SELECT p, y, official, lead_s, hash(block) >> 1 AS block FROM past WHERE {where}"
    got: Any = db.execute(query, values).fetchnumpy()
    void = db.execute(
        f"SELECT void, count(*) FROM past WHERE {where} AND y IS NULL GROUP BY 1 ORDER BY 1", values
    )
    columns = {
        n: np.ma.filled(np.ma.asarray(got[n]).astype(np.float64), np.nan) for n in OPTIONAL if n in got
    }
    p, y = (np.ma.filled(np.ma.asarray(got[n]).astype(np.float64), np.nan) for n in ("p", "y"))
    past = Past(
        p=p,
        y=y,
        official=columns["official"],
        lead_s=columns["lead_s"],
        block=np.asarray(got["block"]).astype(np.int64),
        void={leaving(str(reason), "score"): int(count) for reason, count in void.fetchall()},
    )
    return _verified(history, "p", past, cost_loss)


def score_model(model: str, forecasts: Path, truth: Path) -> Iterator[Scored]:
    """Verdicts on a model's answers, one for each output, against the file that holds what happened.

    Blocks are storms for the wind models and days for `outage-restoration`; rows whose outcome is hidden are void.
    """
    if model not in ANSWERS:
        raise PairsError(f"{model}: no such model; there are {', '.join(ANSWERS)}")
    keys, block, outputs = ANSWERS[model]
    need(forecasts, kinds(forecasts), [*keys, *outputs])
    need(truth, kinds(truth), [*keys, *(target for target, _ in outputs.values())])
    joined = " AND ".join(f"f.{k} = t.{k}" for k in keys)
    with duckdb.connect() as db:
        for output, (target, official) in outputs.items():
            query = (
                f"SELECT f.{output} AS p, t.{target} AS y, {official} AS official, hash({block}) >> 1 AS block "
                f"FROM read_parquet(?) f JOIN read_parquet(?) t ON {joined} WHERE f.{output} IS NOT NULL"
            )
            got: Any = db.execute(query, [forecasts.as_posix(), truth.as_posix()]).fetchnumpy()
            p, y, said = (
                np.ma.filled(np.ma.asarray(got[n]).astype(np.float64), np.nan) for n in ("p", "y", "official")
            )
            hidden = int(np.isnan(y).sum())
            past = Past(
                p, y, said, np.full(len(p), np.nan), np.asarray(got["block"]).astype(np.int64),
                {"outcome hidden by a gap": hidden} if hidden else {},
            )  # fmt: skip
            yield Scored({"output": output}, _verified(forecasts, output, past))


def _verified(path: Path, column: str, past: Past, cost_loss: tuple[float, float] | None = None) -> Verdict:
    try:
        return verify(past, np.random.default_rng(SEED), cost_loss)
    except ScoreError as error:
        raise PairsError(
            f'{path}: column "{column}": {error}; probabilities are 0 to 1, outcomes 0, 1 or empty'
        ) from None


def _wind_outputs() -> dict[str, tuple[str, str]]:
    return {o: (f"yaz{o[1:]}", f"t.p{o[1:]} / 100.0") for o in wind.OUTPUTS}


def _outage_outputs() -> dict[str, tuple[str, str]]:
    found = {
        f"q_{h}h": (f"restored_{h}h", f"CASE WHEN t.etor_h IS NULL THEN NULL ELSE (t.etor_h <= {h})::INT END")
        for h in outage.HORIZONS
    }
    return found | {"q_by_etor": ("restored_by_etor", "CAST(1 AS DOUBLE)")}


ANSWERS = {
    **dict.fromkeys(("tc-site-wind", "tc-track-wind"), (wind.KEYS, "t.storm", _wind_outputs())),
    "outage-restoration": (outage.KEYS, "date_trunc('day', t.issued)", _outage_outputs()),
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
