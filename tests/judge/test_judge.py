# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin judge` from file to file: what comes out, and everything that is refused."""

from pathlib import Path

import duckdb
import numpy as np
import pytest

from tests.judge.made import Table, load, outages, save, storms
from tocsin.core.judge import outage, wind
from tocsin.run.judge import JudgeError, judge

WIND_TARGETS = [
    *(f"{kind}{kt}_{lead}" for kind in ("y", "yaz") for kt in wind.KNOTS for lead in wind.LEADS),
    *(f"obs_{name}" for name in ("dist_min", "t34", "az_t34", "t50", "az_t50", "t64", "az_t64", "already34")),
]
OUTAGE_TARGETS = [
    "hours_to_gone",
    "restored_2h",
    "restored_4h",
    "restored_8h",
    "restored_24h",
    "restored_by_etor",
    "last_seen",
    "gone_at",
    "gap_after_s",
    "censored",
    "reappeared",
    "customers_max",
]


def run(folder: Path, model: str, made: Table, revisions: Table | None = None) -> Table:
    later = save(folder / "revisions.parquet", revisions) if revisions else None
    out = folder / "out.parquet"
    rows = judge(model, save(folder / "in.parquet", made), out, later)
    found = load(out)
    assert rows == len(next(iter(found.values())))
    return found


def refusal(folder: Path, model: str, made: Table) -> str:
    with pytest.raises(JudgeError) as caught:
        run(folder, model, made)
    assert sorted(p.name for p in folder.iterdir()) == ["in.parquet"], "nothing half-written"
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_site_wind_gives_keys_and_ordered_chances(tmp_path: Path) -> None:
    made = storms()
    found = run(tmp_path, "tc-site-wind", made)
    assert list(found) == [*wind.KEYS, *wind.OUTPUTS]
    assert found["storm"].tolist() == made["storm"].tolist()
    assert found["site"].tolist() == made["site"].tolist()
    q = np.column_stack([found[n] for n in wind.OUTPUTS]).reshape(-1, 3, 7)
    assert np.all((q > 0) & (q < 1))
    assert np.all(np.diff(q, axis=2) >= 0), "longer is not rarer"
    assert np.all(np.diff(q, axis=1) <= 0), "stronger is not likelier"


def test_outage_gives_key_and_ordered_chances(tmp_path: Path) -> None:
    made = outages()
    found = run(tmp_path, "outage-restoration", made)
    assert list(found) == ["outage", *outage.OUTPUTS]
    assert found["outage"].tolist() == made["outage"].tolist()
    q = np.column_stack([np.ma.filled(found[n], np.nan) for n in outage.OUTPUTS])
    assert np.all(np.diff(q[:, :4], axis=1) >= 0)
    assert np.array_equal(np.isnan(q[:, 4]), np.isnat(made["etor"])), "no promise, no chance of keeping it"
    ahead = (made["etor"] - made["issued"]) / np.timedelta64(1, "h")
    within = ~np.isnan(q[:, 4]) & (ahead <= 4)
    assert within.any()
    assert np.all(q[within, 4] <= q[within, 1])


@pytest.mark.parametrize("target", [*WIND_TARGETS, *OUTAGE_TARGETS, " yaz34_12 "])
def test_outcomes_are_refused_whichever_model_is_asked(tmp_path: Path, target: str) -> None:
    for model, made in (("tc-site-wind", storms(5)), ("outage-restoration", outages(5))):
        folder = tmp_path / model
        folder.mkdir()
        count = len(next(iter(made.values())))
        said = refusal(folder, model, made | {target: np.zeros(count)})
        assert target.strip() in said
        assert "outcomes" in said


def changed(made: Table, name: str, row: int, value: object) -> Table:
    column = np.array(made[name])
    if column.dtype.kind in "iu":
        column = column.astype(float)
    column[row] = value
    return made | {name: column}


def test_row_and_column_are_named(tmp_path: Path) -> None:
    cases = [
        ("tc-site-wind", changed(storms(9), "m34", 4, np.nan), ("m34", "row 5")),
        ("tc-site-wind", changed(storms(9), "p34_48", 2, 145.0), ("p34_48", "row 3", "percent")),
        ("tc-site-wind", changed(storms(9), "vmax", 0, -5.0), ("vmax", "row 1", "knots")),
        (
            "tc-site-wind",
            storms(9) | {n: storms(9)[n] / 100.0 for n in wind.PERCENT},
            ("percent", "multiply by 100"),
        ),
        ("tc-site-wind", changed(storms(9), "site", 3, None), ("site", "row 4")),
        ("outage-restoration", changed(outages(9), "lat", 1, np.nan), ("lat", "row 2")),
        ("outage-restoration", changed(outages(9), "customers", 8, -1.0), ("customers", "row 9")),
        ("outage-restoration", changed(outages(9), "outage", 5, None), ("outage", "row 6")),
        ("outage-restoration", outages(9) | {"issued": np.arange(9)}, ("issued", "timestamp")),
        ("outage-restoration", outages(9) | {"lat": np.array(["x"] * 9, dtype=object)}, ("lat", "text")),
    ]
    for i, (model, made, words) in enumerate(cases):
        folder = tmp_path / str(i)
        folder.mkdir()
        said = refusal(folder, model, made)
        assert all(word in said for word in words), said


def test_all_missing_columns_are_named_at_once(tmp_path: Path) -> None:
    made = {n: v for n, v in storms(4).items() if n not in ("m50", "p64_96")}
    said = refusal(tmp_path, "tc-site-wind", made)
    assert "m50" in said
    assert "p64_96" in said


def test_twice_the_same_key(tmp_path: Path) -> None:
    made = {n: np.concatenate([v, v[2:3]]) for n, v in storms(6).items()}
    assert "row 7" in refusal(tmp_path, "tc-site-wind", made)


def test_a_site_listed_twice_under_another_spelling(tmp_path: Path) -> None:
    made = {n: np.concatenate([v, v[2:3]]) for n, v in storms(6).items()}
    made["site"][6] = f" {made['site'][2].lower()} "
    assert "stands twice, again in row 7" in refusal(tmp_path, "tc-site-wind", made)


def test_one_row_of_shares_among_percents(tmp_path: Path) -> None:
    said = refusal(tmp_path, "tc-site-wind", changed(storms(9), "p34_48", 4, 0.45))
    assert "p34_48" in said and "0.45 in row 5" in said and "multiply by 100" in said


def test_the_track_alone_needs_no_official_chances(tmp_path: Path) -> None:
    made = {n: v for n, v in storms(40).items() if n in (*wind.KEYS, *wind.TRACK)}
    found = run(tmp_path, "tc-track-wind", made)
    q = np.column_stack([found[n] for n in wind.OUTPUTS]).reshape(-1, 3, 7)
    assert np.all((q > 0) & (q < 1)) and np.all(np.diff(q, axis=2) >= 0) and np.all(np.diff(q, axis=1) <= 0)
    with pytest.raises(JudgeError, match="p34_12"):
        judge("tc-site-wind", tmp_path / "in.parquet", tmp_path / "none.parquet")


def test_a_cut_archive(tmp_path: Path) -> None:
    whole = save(tmp_path / "in.parquet", storms(300))
    whole.write_bytes(whole.read_bytes()[:5000])
    with pytest.raises(JudgeError, match="not a whole Parquet"):
        judge("tc-site-wind", whole, tmp_path / "out.parquet")
    assert not (tmp_path / "out.parquet").exists()


def test_an_older_answer_survives_a_refusal(tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    judge("tc-site-wind", save(tmp_path / "in.parquet", storms(5)), out)
    before = out.read_bytes()
    with pytest.raises(JudgeError):
        judge("tc-site-wind", save(tmp_path / "bad.parquet", changed(storms(5), "pres", 0, np.nan)), out)
    assert out.read_bytes() == before


def test_no_such_model_file_or_folder(tmp_path: Path) -> None:
    good = save(tmp_path / "in.parquet", storms(3))
    with pytest.raises(JudgeError, match="tc-site-wind"):
        judge("tc-sight-wind", good, tmp_path / "out.parquet")
    with pytest.raises(JudgeError, match="no such file"):
        judge("tc-site-wind", tmp_path / "none.parquet", tmp_path / "out.parquet")
    with pytest.raises(JudgeError, match="no such folder"):
        judge("tc-site-wind", good, tmp_path / "none" / "out.parquet")
    with pytest.raises(JudgeError, match="outage-restoration"):
        judge("tc-site-wind", good, tmp_path / "out.parquet", good)


def test_order_of_rows_does_not_matter(tmp_path: Path) -> None:
    for model, made, key in (("tc-site-wind", storms(), "adv"), ("outage-restoration", outages(), "outage")):
        mixed = np.random.default_rng(1).permutation(len(made[key]))
        first = run(tmp_path, model, made)
        again = run(tmp_path, model, {n: v[mixed] for n, v in made.items()})
        for name in first:
            a, b = np.asarray(first[name])[mixed], np.asarray(again[name])
            assert a.tolist() == b.tolist() or np.allclose(a, b, rtol=0, atol=1e-12)


def test_empty_pairs_give_an_empty_answer(tmp_path: Path) -> None:
    for model, made in (("tc-site-wind", storms(3)), ("outage-restoration", outages(3))):
        found = run(tmp_path, model, {n: v[:0] for n, v in made.items()})
        assert len(found) > 3


def later_promise(made: Table, minutes: int) -> Table:
    shift = np.timedelta64(minutes * 60, "s")
    return {
        "outage": made["outage"],
        "at": made["issued"] + shift,
        "etor": made["issued"] + np.timedelta64(30 * 3600, "s"),
    }


def test_promises_made_later_change_nothing(tmp_path: Path) -> None:
    made = outages()
    alone = run(tmp_path, "outage-restoration", made)
    beside = run(tmp_path, "outage-restoration", made, later_promise(made, 1))
    assert all(np.ma.allequal(alone[n], beside[n], fill_value=True) for n in alone)


def test_promises_made_by_then_replace_the_first(tmp_path: Path) -> None:
    made = outages()
    alone = run(tmp_path, "outage-restoration", made)
    beside = run(tmp_path, "outage-restoration", made, later_promise(made, 0))
    assert beside["q_4h"].mean() < alone["q_4h"].mean(), "thirty hours ahead is worse news"
    assert not np.ma.is_masked(beside["q_by_etor"])


def test_what_is_seen_later_changes_nothing_before(tmp_path: Path) -> None:
    """No row may learn from a later one: the file cut at any moment answers alike up to there."""
    made = outages(120)
    full = run(tmp_path, "outage-restoration", made)
    for cut in (30, 77):
        upto = made["issued"] <= made["issued"][cut]
        part = run(tmp_path, "outage-restoration", {n: v[upto] for n, v in made.items()})
        for name in outage.OUTPUTS:
            assert np.ma.allclose(full[name][upto], part[name], masked_equal=True)


def test_times_with_a_zone_in_nanoseconds_and_whole_number_keys_read_alike(tmp_path: Path) -> None:
    """Other writers of Parquet: UTC-adjusted times, nanoseconds, integer keys, no promise anywhere."""
    made = outages(40)
    plain = run(tmp_path, "outage-restoration", made)
    path = tmp_path / "in.parquet"
    for times in ("issued::TIMESTAMPTZ AS issued", "issued::TIMESTAMP_NS AS issued"):
        other = tmp_path / "other.parquet"
        with duckdb.connect() as db:
            db.execute("SET TimeZone = 'UTC'")
            db.execute(
                f"COPY (SELECT * REPLACE ({times}, outage::INT AS outage) FROM '{path}') TO '{other}' (FORMAT parquet)"
            )
        judge("outage-restoration", other, tmp_path / "again.parquet")
        again = load(tmp_path / "again.parquet")
        assert np.allclose(again["q_4h"], plain["q_4h"])
        assert again["outage"].tolist() == [int(k) for k in plain["outage"]]
    with duckdb.connect() as db:
        db.execute(f"COPY (SELECT * REPLACE (NULL AS etor) FROM '{path}') TO '{other}' (FORMAT parquet)")
    assert judge("outage-restoration", other, tmp_path / "again.parquet") == 40
