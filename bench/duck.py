# SPDX-License-Identifier: AGPL-3.0-or-later
"""One spatial join by DuckDB, with the libraries in FOLDER/lib: FOLDER/in.npz to FOLDER/out.npz. Run by bench.bulk."""

from __future__ import annotations

import sys
import time
from pathlib import Path

FOLDER = Path(sys.argv[1])
sys.path.insert(0, str(FOLDER / "lib"))

import duckdb  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
from duckdb_extensions import import_extension  # noqa: E402

with np.load(FOLDER / "in.npz", allow_pickle=True) as given:
    sites = pd.DataFrame({"id": np.arange(len(given["lon"])), "x": given["lon"], "y": given["lat"]})
    shapes = pd.DataFrame({"id": np.arange(len(given["wkb"])), "b": given["wkb"].tolist()})
base = duckdb.connect()
import_extension("spatial", con=base)
base.execute("load spatial")
base.execute("create table p as select id, st_point(x, y) g from sites")
base.execute("create table s as select id, st_geomfromwkb(b) g from shapes")
start = time.perf_counter()
base.execute("create table hit as select s.id s, p.id p from p join s on st_intersects(s.g, p.g)")
seconds = time.perf_counter() - start
found = base.execute("select s, p from hit").fetchnumpy()
np.savez(FOLDER / "out.npz", s=found["s"], p=found["p"], seconds=seconds)
