# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin score`: from a history to verdicts, void told apart, nothing known later let in."""

import json
import math
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from tests.judge.made import save, storms
from tocsin.core.judge import wind
from tocsin.run.judge import judge
from tocsin.run.pairs import PairsError
from tocsin.run.score import as_csv, as_json, score, score_model


def history(count: int = 400) -> dict:
    rng = np.random.default_rng(9)
    p = np.round(rng.random(count), 3)
    y = (rng.random(count) < p).astype(float)
    y[::10] = np.nan
    issued = np.datetime64("2031-03-01T00:00:00", "us") + np.arange(count) * np.timedelta64(3, "h")
    return {
        "p": p, "y": np.ma.masked_invalid(y), "official": np.round(p * 0.5, 3), "issued": issued,
        "known_at": issued + np.timedelta64(2, "D"),
        "lead_s": np.where(y == 1, 1800.0, np.nan),
        "source": np.array(["nws", "dwd"] * (count // 2), dtype=object),
        "void": np.array(["duplicate", "feed was blind"] * (count // 2), dtype=object),
    }  # fmt: skip


def written(folder: Path, made: dict) -> Path:
    plain = {
        n: np.where(np.ma.getmaskarray(v), np.nan, np.ma.getdata(v)) if n == "y" else v
        for n, v in made.items()
    }
    path = save(folder / "raw.parquet", plain)
    import duckdb

    with duckdb.connect() as db:
        db.execute(
            f"COPY (SELECT * REPLACE (CASE WHEN isnan(y) THEN NULL ELSE y END AS y) FROM '{path}') "
            f"TO '{folder / 'history.parquet'}' (FORMAT parquet)"
        )
    return folder / "history.parquet"


def test_all_then_by_source_then_by_month(tmp_path: Path) -> None:
    found = list(score(written(tmp_path, history()), by=("source", "month"), cost_loss=(1.0, 5.0)))
    assert [f.about for f in found] == [
        {}, {"source": "dwd"}, {"source": "nws"}, {"month": "2031-03"}, {"month": "2031-04"},
    ]  # fmt: skip
    whole = found[0].verdict
    assert whole.rows == 360
    assert whole.void == {"duplicate": 40}
    assert whole.void_share == pytest.approx(0.1)
    assert whole.rows == found[1].verdict.rows + found[2].verdict.rows
    assert whole.brier_low < whole.brier < whole.brier_high
    assert whole.skill_official > 0
    assert whole.gain_low > 0, "half of every chance is plainly worse"
    assert whole.leads.median == 1800.0
    assert whole.losses is not None
    assert whole.losses.following <= whole.losses.always


def test_of_a_single_day_there_is_no_interval(tmp_path: Path) -> None:
    made = history(8)
    (one,) = score(written(tmp_path, made | {"block": np.zeros(8)}))
    assert one.verdict.blocks == 1 and one.verdict.brier == one.verdict.brier
    for bound in (one.verdict.brier_low, one.verdict.brier_high, one.verdict.gain_low, one.verdict.gain_high):
        assert math.isnan(bound)


def test_scores_equal_the_plain_arithmetic(tmp_path: Path) -> None:
    made = history()
    known = ~np.ma.getmaskarray(made["y"])
    p, y = made["p"][known], np.ma.getdata(made["y"])[known]
    found = next(score(written(tmp_path, made))).verdict
    assert found.brier == pytest.approx(((p - y) ** 2).mean(), abs=1e-12)
    assert found.murphy.reliability - found.murphy.resolution + found.murphy.uncertainty == pytest.approx(
        found.brier, abs=1e-9
    )


def test_nothing_known_later_leaks(tmp_path: Path) -> None:
    path = written(tmp_path, history())
    early = next(score(path, as_of=datetime.fromisoformat("2031-03-10T00:00:00"))).verdict
    made = history()
    upto = made["known_at"] <= np.datetime64("2031-03-10T00:00:00")
    assert early.rows == int((upto & ~np.ma.getmaskarray(made["y"])).sum())


def test_same_file_same_figures(tmp_path: Path) -> None:
    path = written(tmp_path, history())
    assert [as_json(f) for f in score(path)] == [as_json(f) for f in score(path)]


def test_json_and_csv(tmp_path: Path) -> None:
    found = list(score(written(tmp_path, history()), by=("source",)))
    assert json.loads(as_json(found[1]))["about"] == {"source": "dwd"}
    lines = as_csv(found).splitlines()
    assert lines[0].startswith("about,rows,blocks")
    assert [line.split(",")[0] for line in lines[1:]] == ["all", "source=dwd", "source=nws"]


def test_refused(tmp_path: Path) -> None:
    made = history(20)
    with pytest.raises(PairsError, match="lacks the columns y"):
        list(score(save(tmp_path / "a.parquet", {n: v for n, v in made.items() if n != "y"})))
    percents, gap = made["p"].copy(), made["p"].copy()
    percents[7], gap[3], known = 45.0, np.nan, made | {"y": np.ones(20)}
    with pytest.raises(PairsError, match=r'column "p" is 45 in row 8.*divide percents by 100'):
        list(score(written(tmp_path, made | {"p": percents}), by=("source",)))
    with pytest.raises(PairsError, match='column "official" is 45 in row 8'):
        list(score(written(tmp_path, made | {"official": percents})))
    with pytest.raises(PairsError, match='column "p" is empty in row 4'):
        list(score(written(tmp_path, known | {"p": gap})))
    with pytest.raises(PairsError, match=r'column "p".*neither 0 nor 1'):
        list(score(written(tmp_path, known | {"y": np.full(20, 0.5)})))
    with pytest.raises(PairsError, match="cannot group by"):
        list(score(written(tmp_path, made | {"tint": made["source"]}), by=("tint",)))


def test_a_models_answers_against_what_happened(tmp_path: Path) -> None:
    made = storms(300)
    pairs = save(tmp_path / "pairs.parquet", made)
    judge("tc-site-wind", pairs, tmp_path / "out.parquet")
    rng = np.random.default_rng(2)
    outcomes = {f"yaz{o[1:]}": (rng.random(300) * 100 < made[f"p{o[1:]}"]).astype(int) for o in wind.OUTPUTS}
    truth = save(tmp_path / "truth.parquet", made | outcomes)
    found = list(score_model("tc-site-wind", tmp_path / "out.parquet", truth))
    assert [f.about["output"] for f in found] == list(wind.OUTPUTS)
    last = found[6].verdict
    official = ((made["p34_120"] / 100 - outcomes["yaz34_120"]) ** 2).mean()
    assert last.official_brier == pytest.approx(official, abs=1e-12)
    assert last.blocks == 7
    assert not math.isnan(last.brier)
