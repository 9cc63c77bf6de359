# SPDX-License-Identifier: AGPL-3.0-or-later
"""All sites in any of 1,000 polygons: ours beside geopandas, PostGIS and DuckDB spatial, pairs compared one by one.

    python -m bench.bulk [SITES] [POLYGONS]

Each peer is asked for the pairs with its points indexed beforehand; what it finds must be the very pairs we find.
A peer that cannot be installed here is named as not measured.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from bench.match import World, say, world
from tocsin.core.match import SiteIndex

Pairs = np.ndarray
Answer = tuple[Pairs, float]
SPATIAL = ("duckdb==1.5.5", "duckdb-extensions==1.5.5", "duckdb-extension-spatial==1.5.5")
"""The newest DuckDB whose spatial extension is packaged for pip; INSTALL needs a host that offline machines lack."""


class AbsentError(Exception):
    """A peer is not here; the message says what is missing."""


def pairs(polygons: np.ndarray, sites: np.ndarray, n: int) -> Pairs:
    """Polygon and site as one sorted number each."""
    return np.sort(polygons.astype(np.int64) * n + sites.astype(np.int64))


def ours(w: World) -> Answer:
    index = SiteIndex(w.sites())
    index.match(w.places[0])
    start = time.perf_counter()
    found = [index.match(place).rows for place in w.places]
    seconds = time.perf_counter() - start
    owner = np.repeat(np.arange(len(found)), [len(rows) for rows in found])
    return pairs(owner, np.concatenate(found), len(w.lon)), seconds


def sjoin(w: World) -> Answer:
    import geopandas

    points = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(w.lon, w.lat), crs=4326)
    shapes = geopandas.GeoDataFrame(geometry=w.polygons, crs=4326)
    _ = points.sindex
    start = time.perf_counter()
    found = geopandas.sjoin(points, shapes, predicate="intersects")
    seconds = time.perf_counter() - start
    return pairs(found["index_right"].to_numpy(), found.index.to_numpy(), len(w.lon)), seconds


def sindex(w: World) -> Answer:
    import geopandas

    points = geopandas.GeoSeries(geopandas.points_from_xy(w.lon, w.lat), crs=4326)
    shapes = geopandas.GeoSeries(w.polygons, crs=4326)
    _ = points.sindex
    start = time.perf_counter()
    polygons, sites = points.sindex.query(shapes, predicate="intersects")
    return pairs(polygons, sites, len(w.lon)), time.perf_counter() - start


def postgis(w: World) -> Answer:
    """A server of our own with a GiST index; the pairs go into a table, which is read afterwards."""
    import psycopg
    from tests import databases

    if not list(Path("/usr/share/postgresql").glob("*/extension/postgis.control")):
        raise AbsentError("install Debian's postgresql-postgis")
    with databases.postgres_server() as server, psycopg.connect(f"{server}/postgres") as base:
        base.execute("create extension postgis")
        base.execute("create temp table p (id int, x float8, y float8)")
        base.execute("create temp table s (id int, b bytea)")
        with base.cursor().copy("copy p from stdin") as copy:
            for row in zip(range(len(w.lon)), w.lon.tolist(), w.lat.tolist(), strict=True):
                copy.write_row(row)
        with base.cursor().copy("copy s from stdin (format binary)") as copy:
            copy.set_types(["int4", "bytea"])
            for number, place in enumerate(w.places):
                copy.write_row((number, place.wkb))
        base.execute("create temp table pg as select id, st_setsrid(st_makepoint(x, y), 4326) g from p")
        base.execute("create temp table sg as select id, st_geomfromwkb(b, 4326) g from s")
        base.execute("create index on pg using gist (g)")
        base.execute("analyze pg")
        base.execute("analyze sg")
        start = time.perf_counter()
        base.execute(
            "create temp table hit as select sg.id s, pg.id p from sg join pg on st_intersects(sg.g, pg.g)"
        )
        seconds = time.perf_counter() - start
        found = np.array(base.execute("select s, p from hit").fetchall()).reshape(-1, 2)
    return pairs(found[:, 0], found[:, 1], len(w.lon)), seconds


def duck(w: World) -> Answer:
    """DuckDB in a process and a folder of its own, since its extension is packaged for an older DuckDB than ours."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _install(folder / "lib")
        np.savez(
            folder / "in.npz", lon=w.lon, lat=w.lat, wkb=np.array([p.wkb for p in w.places], dtype=object)
        )
        done = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("duck.py")), name],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise AbsentError((done.stderr.strip().splitlines() or ["it stopped"])[-1])
        with np.load(folder / "out.npz") as found:
            return pairs(found["s"], found["p"], len(w.lon)), float(found["seconds"])


def _install(target: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--target", str(target), *SPATIAL],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise AbsentError(f"{', '.join(SPATIAL)} cannot be installed here")


PEERS: dict[str, Callable[[World], Answer]] = {
    "geopandas sjoin": sjoin,
    "geopandas sindex.query, points indexed": sindex,
    "PostGIS, GiST": postgis,
    "DuckDB 1.5 spatial": duck,
}


def main() -> None:
    given = [int(word) for word in sys.argv[1:3]]
    n, polygons = [*given, *(1_000_000, 1_000)[len(given) :]]
    w = world(n, polygons)
    mine, own = ours(w)
    say(f"bulk: {polygons:,} polygons over {n:,} sites, {len(mine):,} pairs")
    say(f"  {'ours':40} {own * 1000:9.1f} ms   {1:6.2f} x ours")
    slower = True
    for name, ask in PEERS.items():
        try:
            theirs, seconds = ask(w)
        except AbsentError as absent:
            say(f"  {name:40} not measured: {absent}")
            continue
        assert np.array_equal(mine, theirs), f"{name}: {len(theirs):,} pairs, not the same as ours"
        slower = slower and seconds > own
        say(f"  {name:40} {seconds * 1000:9.1f} ms   {seconds / own:6.2f} x ours   the same pairs")
    sys.exit(0 if slower else 1)


if __name__ == "__main__":
    main()
