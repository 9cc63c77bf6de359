# SPDX-License-Identifier: AGPL-3.0-or-later
"""`make verify-series`: fusion's precision and recall, and pages per event and site, on the recorded fortnight."""

from __future__ import annotations

import sys

from tests.conftest import captures
from tests.series import chains, fusion, networks, pages, second, storms

SERIES = "feeds/series/us-global-2026-08-02_15/*.jsonl.xz"
DECOYS = (-90, -7, 7, 90)


def main() -> int:
    days = captures(SERIES)
    if not days:
        print("no recordings: set TOCSIN_SHARED to the folder that holds feeds/series")
        return 1
    quakes, false = fusion.quakes(days, DECOYS)
    print(f"USGS against GDACS, quakes:             {quakes}", flush=True)
    print(f"  with GDACS moved by {DECOYS} minutes:  {false} fusions", flush=True)
    made = networks.total(range(4))
    print(f"USGS against EMSC, made catalogues:     {made}", flush=True)
    tracks = storms.measure(days)
    print(f"GDACS against EONET, storms by track:   {tracks}", flush=True)
    mapped = second.measure(days[5:10])
    print(f"NWS against a map's own copy (5 days):  {mapped}", flush=True)
    own = fusion.warnings(days)
    print(f"NWS through a second feed, no VTEC:     {own}", flush=True)
    bare = fusion.warnings(days[:3], chained=False)
    print(f"  and no references (three days):       {bare}", flush=True)
    real = chains.real(days[:3], 400)
    torn = sum(len(chains.endings(chain)) != 1 for chain in real)
    print(f"real chains in every order:             {len(real)}, of them {torn} depend on the order")
    told = pages.measure(days, pages.some_sites(2000))
    print(
        f"warnings per VTEC event and site:       median {told.quantile(0.5)}, 99th percentile "
        f"{told.quantile(0.99)}, most {told.quantile(1.0)} ({len(told.warns)} pairs)"
    )
    print(
        f"warnings and updates:                   median {told.quantile(0.5, 'pages')}, 99th percentile "
        f"{told.quantile(0.99, 'pages')}, most {told.quantile(1.0, 'pages')}"
    )
    print(f"pages when a feed drops all and returns: {told.at_flicker} in {told.flickers} times")
    good = all(score.precision >= 0.99 for score in (quakes, made, tracks, mapped, own, bare))
    return 0 if good and not told.at_flicker and not false and not torn else 1


sys.exit(main())
