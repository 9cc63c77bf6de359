# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which of many sites does one alert touch: ours beside shapely's STRtree and the floor, in one run.

    python -m bench.match [SITES ...] [--scale]

Sites are clustered as towns are (four of five within 15 km or so of 3,000 centres, the rest
anywhere); alerts are convex-ish warning polygons of 5 to 30 corners, 20 to 300 km across, over
towns. Both are made from a seed. Ours measures on the ellipsoid and starts from the stored WKB; the
peers measure in plain degrees and are handed the parsed geometry.
"""

from __future__ import annotations

import argparse
import gc
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from tocsin.core.geo.earth import geodesic_m
from tocsin.core.match import SiteIndex
from tocsin.core.model import Basis, Circle, Place, Site

BUFFER_M = 5_000.0
BUFFER_DEG = BUFFER_M / 111_320
ALERTS = 300


@dataclass
class World:
    """Sites and alerts of one size."""

    lon: np.ndarray
    lat: np.ndarray
    polygons: np.ndarray
    places: list[Place]

    def sites(self) -> list[Site]:
        columns = zip(self.lon.tolist(), self.lat.tolist(), strict=True)
        return [Site(id=f"s{n}", name="", lat=lat, lon=lon) for n, (lon, lat) in enumerate(columns)]


def world(n: int, alerts: int = ALERTS, seed: int = 7) -> World:
    rng = np.random.default_rng(seed)
    towns = np.column_stack((rng.uniform(-125, 40, 3_000), rng.uniform(25, 60, 3_000)))
    at = towns[rng.integers(0, len(towns), n)] + rng.normal(0, 0.15, (n, 2))
    stray = rng.random(n) < 0.2
    at[stray] = np.column_stack((rng.uniform(-125, 40, stray.sum()), rng.uniform(25, 60, stray.sum())))
    centres = towns[rng.integers(0, len(towns), alerts)] + rng.normal(0, 0.2, (alerts, 2))
    polygons = np.array([_polygon(rng, centre) for centre in centres])
    places = [Place(Basis.POLYGON, bytes(shapely.to_wkb(p))) for p in polygons]
    return World(at[:, 0], at[:, 1], polygons, places)


def _polygon(rng: np.random.Generator, centre: np.ndarray) -> Any:
    corners = int(rng.integers(5, 31))
    turn = np.sort(rng.uniform(0, 2 * np.pi, corners))
    size = 0.1 * (15 ** rng.random()) * rng.uniform(0.75, 1, corners)
    rows = centre + np.column_stack((1.4 * size * np.cos(turn), size * np.sin(turn)))
    whole = shapely.polygons(rows)
    return whole if whole.is_valid and whole.area > 0 else shapely.convex_hull(shapely.multipoints(rows))


def tree_asker(w: World) -> Callable[[int], np.ndarray]:
    """A tuned STRtree: box query, inside split, dwithin only for the near."""
    points = shapely.points(w.lon, w.lat)
    tree = shapely.STRtree(points)
    shapely.prepare(w.polygons)

    def ask(number: int) -> np.ndarray:
        polygon = w.polygons[number]
        west, south, east, north = polygon.bounds
        box = shapely.box(west - BUFFER_DEG, south - BUFFER_DEG, east + BUFFER_DEG, north + BUFFER_DEG)
        rows = tree.query(box)
        inside = shapely.intersects_xy(polygon, w.lon[rows], w.lat[rows])
        rest = rows[~inside]
        return np.concatenate((rows[inside], rest[shapely.dwithin(points[rest], polygon, BUFFER_DEG)]))

    return ask


def timed(ask: Callable[[int], Any], count: int, rounds: int = 3) -> tuple[float, float]:
    """Mean and median microseconds a call: each alert's best of some rounds, after one warm-up round."""
    best = np.full(count, np.inf)
    for number in range(min(count, 20)):
        ask(number)
    for _ in range(rounds):
        for number in range(count):
            start = time.perf_counter()
            ask(number)
            best[number] = min(best[number], time.perf_counter() - start)
    return float(best.mean() * 1e6), float(np.median(best) * 1e6)


def compare(w: World, index: SiteIndex, tree: Callable[[int], np.ndarray], count: int = 25) -> str:
    """Inside sets against the peer's predicate over all sites; buffered sets against pyproj for all sites near."""
    for number in range(count):
        polygon = w.polygons[number]
        ours = index.match(w.places[number], BUFFER_M)
        inside = set(np.flatnonzero(shapely.intersects_xy(polygon, w.lon, w.lat)).tolist())
        assert set(ours.rows[ours.metres == 0].tolist()) == inside, f"alert {number}: inside sets differ"
        truth = inside | brute(w, polygon)
        assert set(ours.rows.tolist()) == truth, f"alert {number}: buffered sets differ"
        assert inside <= set(tree(number).tolist()), f"alert {number}: the peer lost a site"
    return f"{count} alerts: inside sets equal to shapely over all sites, buffered sets equal to pyproj's geodesic"


def brute(w: World, polygon: Any) -> set[int]:
    """Sites within the buffer by pyproj alone: edges walked in steps of 20 m, boxes only to leave out the far."""
    west, south, east, north = polygon.bounds
    near = (w.lon > west - 0.3) & (w.lon < east + 0.3) & (w.lat > south - 0.1) & (w.lat < north + 0.1)
    rows = np.flatnonzero(near & ~shapely.intersects_xy(polygon, w.lon, w.lat))
    edge = shapely.get_coordinates(shapely.segmentize(polygon.exterior, 0.0002))
    flat = np.cos(np.radians(w.lat[rows]))
    held = set()
    for row, scale in zip(rows.tolist(), flat.tolist(), strict=True):
        gap = ((edge[:, 0] - w.lon[row]) * scale) ** 2 + (edge[:, 1] - w.lat[row]) ** 2
        close = edge[np.argsort(gap)[:40]]
        if geodesic_m(close[:, 0], close[:, 1], w.lon[row], w.lat[row]).min() <= BUFFER_M:
            held.add(row)
    return held


def one(n: int) -> None:
    w = world(n)
    sites = w.sites()
    before = _peak_mb()
    gc.collect()
    start, worked = time.perf_counter(), time.process_time()
    index = SiteIndex(sites)
    build, worked = time.perf_counter() - start, time.process_time() - worked
    grown = _peak_mb() - before
    index.match(w.places[0], BUFFER_M)
    tree = tree_asker(w)
    hits = [index.match(place, BUFFER_M).rows for place in w.places]
    columns = (np.arange(n), w.lon, w.lat)
    rows = {
        "ours, buffered": timed(lambda k: index.match(w.places[k], BUFFER_M), ALERTS),
        "ours, inside only": timed(lambda k: index.match(w.places[k], 0.0), ALERTS),
        "STRtree, buffered": timed(tree, ALERTS),
        "floor: gather known hits": timed(lambda k: [column[hits[k]] for column in columns], ALERTS),
    }
    ours = rows["ours, buffered"][0]
    say(
        f"{n:,} sites, {ALERTS} alerts, {BUFFER_M / 1000:g} km buffer, {np.mean([len(h) for h in hits]):.0f} hits a mean alert"
    )
    for name, (mean, median) in rows.items():
        say(f"  {name:28} mean {mean:9.1f} us   median {median:9.1f} us   {mean / ours:6.2f} x ours")
    say(
        f"  build {build:.2f} s ({worked:.2f} s of processor), {grown:.0f} MB more than the sites themselves   (goal under 2 s and 250 MB)"
    )
    say(f"  {_goals(rows)}")
    say(f"  {_changed(index)}")
    say(f"  {compare(w, index, tree)}")


def _goals(rows: dict[str, tuple[float, float]]) -> str:
    ours = rows["ours, buffered"][0]
    tree, floor = rows["STRtree, buffered"][0], rows["floor: gather known hits"][0]
    return (
        f"goals: {tree / ours:.2f} x faster than the tree (2.5), {ours / floor:.2f} x the floor (at most 12)"
    )


def _changed(index: SiteIndex) -> str:
    """A site that moves is found at its new place by the next question, without a rebuild."""
    here = Place(Basis.CIRCLE, None, (Circle(-60.0, 0.0, 1_000.0),))
    assert not index.hits(here)
    start = time.perf_counter()
    index.replace(Site(id="s0", name="", lat=-60.0, lon=0.0))
    found = [hit.site for hit in index.hits(here)]
    took = time.perf_counter() - start
    assert found == ["s0"], found
    return f"a moved site is found by the next question, {took * 1e6:.0f} us after the change began"


def scale() -> None:
    """Cost grows with hits, not with sites: the same places, ten times the sites, a tenth of the share."""
    say("cost by number of sites; the alerts shrink so that about as many sites are hit each time")
    for n in (10_000, 100_000, 1_000_000, 10_000_000):
        w = world(n, 200)
        shrink = float(np.sqrt(100_000 / n))
        places = []
        for polygon in w.polygons:
            middle = shapely.get_coordinates(polygon.centroid)[0]
            small = shapely.transform(polygon, lambda xy, m=middle, s=shrink: m + (xy - m) * s)
            places.append(Place(Basis.POLYGON, bytes(shapely.to_wkb(small))))
        index = SiteIndex(w.sites(), fast=True)
        buffer_m = 1_000.0 * shrink
        hits = np.mean([len(index.match(p, buffer_m)) for p in places])
        mean, median = timed(lambda k, i=index, p=places, b=buffer_m: i.match(p[k], b), len(places))
        say(
            f"  {n:>10,} sites: mean {mean:7.1f} us   median {median:7.1f} us   {hits:6.0f} hits a mean alert"
        )


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sites", nargs="*", type=int, default=[100_000, 1_000_000])
    parser.add_argument("--scale", action="store_true")
    chosen = parser.parse_args()
    say(
        f"conditions: Python {sys.version.split()[0]}, shapely {shapely.__version__}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    )
    for n in chosen.sites:
        one(n)
    if chosen.scale:
        scale()


if __name__ == "__main__":
    main()
