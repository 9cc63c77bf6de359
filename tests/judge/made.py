# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up pairs in the shape of the real ones."""

from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from tocsin.core.judge import wind

Table = dict[str, Any]


def storms(count: int = 60, seed: int = 3) -> Table:
    """Advisory x site pairs with figures that agree with each other: distance, margin and chance."""
    rng = np.random.default_rng(seed)
    near = rng.uniform(5, 500, count)
    radius = rng.uniform(40, 200, count)
    made: Table = {
        "storm": np.array([f"AL{i % 7:02d}2031" for i in range(count)], dtype=object),
        "adv": np.arange(count, dtype=np.float32),
        "site": np.array([f"PORT {i % 5}" for i in range(count)], dtype=object),
        "lat": rng.uniform(10, 45, count), "listed": np.ones(count), "vmax": rng.uniform(30, 140, count),
        "pres": rng.uniform(920, 1010, count), "fwd_kt": rng.uniform(0, 25, count),
        "storm_lat": rng.uniform(10, 40, count), "dist_now": near + rng.uniform(0, 900, count),
        "dist_min": near, "t_min": rng.uniform(0, 120, count), "v_at_min": rng.uniform(20, 140, count),
        "v_fc_max": rng.uniform(40, 140, count), "fc_len": np.full(count, 120.0),
        "bear_min": rng.uniform(0, 360, count),
        "m34": radius - near, "m50": radius * 0.6 - near, "m64": radius * 0.3 - near,
    }  # fmt: skip
    for i, lead in enumerate(wind.LEADS):
        made[f"d{lead}"] = near + (6 - i) * 60.0
        made[f"m34_{lead}"] = radius - made[f"d{lead}"]
    for kt in wind.KNOTS:
        top = np.clip(100 * np.exp(-near / 250.0) * 34.0 / kt, 0, 99)
        for i, lead in enumerate(wind.LEADS):
            made[f"p{kt}_{lead}"] = np.floor(top * (i + 1) / 7)
    return made


def outages(count: int = 80, seed: int = 4) -> Table:
    """First sights of outages over two days."""
    rng = np.random.default_rng(seed)
    issued = np.datetime64("2031-02-01T00:00:00", "us") + np.sort(
        rng.integers(0, 288, count)
    ) * np.timedelta64(600, "s")
    promise = issued + rng.integers(30, 900, count) * np.timedelta64(60, "s")
    return {
        "outage": np.array([str(900000 + i) for i in range(count)], dtype=object),
        "start": issued - rng.integers(1, 60, count) * np.timedelta64(60, "s"),
        "issued": issued,
        "etor": np.where(rng.random(count) < 0.2, np.datetime64("NaT", "us"), promise),
        "lat": np.round(rng.uniform(36, 39, count), 2),
        "lon": np.round(rng.uniform(-123, -120, count), 2),
        "region": rng.choice(np.array(["Uptown", "Downtown", "Hillside"], dtype=object), count),
        "cause": rng.choice(np.array(["unknown", "planned", "weather"], dtype=object), count),
        "crew": rng.choice(np.array(["assigned", "en_route"], dtype=object), count),
        "customers": rng.integers(1, 900, count),
        "n_active": rng.integers(20, 400, count),
        "new_1h": rng.integers(1, 30, count), "new_6h": rng.integers(5, 50, count),
        "new_24h": np.full(count, count // 2), "gone_6h": rng.integers(1, 90, count),
    }  # fmt: skip


def save(path: Path, made: Table) -> Path:
    """The table as Parquet."""
    picks = ", ".join(f'"{name}"' for name in made)
    with duckdb.connect() as db:
        db.execute(f"COPY (SELECT {picks} FROM made) TO '{path}' (FORMAT parquet)")
    return path


def load(path: Path) -> Table:
    """A Parquet file's columns."""
    with duckdb.connect() as db:
        return dict(db.execute(f"SELECT * FROM read_parquet('{path}')").fetchnumpy())
