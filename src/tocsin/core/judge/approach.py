# SPDX-License-Identifier: AGPL-3.0-or-later
"""How a forecast track passes sites, as the columns of the pair file that `tc-track-wind` reads.

Between two positions of the advisory everything moves evenly, hour by hour; a radius that is not forecast is carried
on while the forecast wind still reaches its threshold, as the pair file does (its README).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tocsin.core.judge.order import Array
from tocsin.core.judge.wind import LEADS
from tocsin.core.model import Fix, Site

NAUTICAL_M = 1_852.0
EARTH_NM = 3_440.065
"""Mean radius of the earth, IUGG 1980, in nautical miles."""
KNOT_MS = NAUTICAL_M / 3_600.0
SYNOPTIC_H = 6
THRESHOLDS = (("gale_m", 34.0), ("storm_m", 50.0), ("hurricane_m", 64.0))


def columns(track: Sequence[Fix], sites: Sequence[Site]) -> dict[str, NDArray[Any]]:
    """The columns `wind.GEOMETRY` but for the storm's own figures, one row a site. `track` begins at the advisory's
    own time, in order of time."""
    lat, lon = np.array([[site.lat, site.lon] for site in sites], dtype=np.float64).reshape(-1, 2).T
    way = _hourly(track)
    distance, bearing = _from(way["lat"], way["lon"], lat, lon)
    margins = [_margin(way["radii"][:, k], distance, bearing) for k in range(len(THRESHOLDS))]
    nearest = np.argmin(distance, axis=1)
    rows = np.arange(len(sites))
    found = {
        "lat": lat,
        "storm_lat": np.full(len(sites), way["lat"][0]),
        "dist_now": distance[:, 0],
        "dist_min": distance[rows, nearest],
        "t_min": nearest.astype(np.float64),
        "v_at_min": way["wind"][nearest],
        "v_fc_max": np.full(len(sites), way["wind"].max()),
        "vmax": np.full(len(sites), way["wind"][0]),
        "fc_len": np.full(len(sites), len(way["wind"]) - 1.0),
        "bear_min": bearing[rows, nearest],
        "m34": margins[0].max(axis=1),
        "m50": margins[1].max(axis=1),
        "m64": margins[2].max(axis=1),
    }
    since = track[0].at.hour % SYNOPTIC_H
    for lead in LEADS:
        upto = slice(0, max(lead - since, 0) + 1)
        found[f"d{lead}"] = distance[:, upto].min(axis=1)
        found[f"m34_{lead}"] = margins[0][:, upto].max(axis=1)
    return found


def _hourly(track: Sequence[Fix]) -> dict[str, Array]:
    """Position, wind (kt) and radii (nm; hour x threshold x quadrant) at every whole hour of the track."""
    hours = np.array([(fix.at - track[0].at).total_seconds() / 3600.0 for fix in track])
    grid = np.arange(0.0, np.floor(hours[-1]) + 1.0)
    wind = np.array([fix.wind_ms / KNOT_MS for fix in track])
    lon = np.unwrap([fix.lon for fix in track], period=360.0)
    radii = _radii(track, wind)
    quarters = [[np.interp(grid, hours, radii[:, k, q]) for q in range(4)] for k in range(len(THRESHOLDS))]
    return {
        "lat": np.interp(grid, hours, [fix.lat for fix in track]),
        "lon": np.interp(grid, hours, lon),
        "wind": np.interp(grid, hours, wind),
        "radii": np.moveaxis(np.array(quarters), 2, 0),
    }


def _radii(track: Sequence[Fix], wind: Array) -> Array:
    """Radii at each fix, nm: as forecast, else the last while the wind reaches the threshold, else 0."""
    found = np.zeros((len(track), len(THRESHOLDS), 4))
    for k, (name, knots) in enumerate(THRESHOLDS):
        last: Any = np.zeros(4)
        for i, fix in enumerate(track):
            said = getattr(fix, name)
            last = np.array(said) / NAUTICAL_M if said else last
            found[i, k] = last if said or wind[i] >= knots - 0.5 else 0.0
    return found


def _from(lat: Array, lon: Array, site_lat: Array, site_lon: Array) -> tuple[Array, Array]:
    """Great-circle distance (nm) and bearing (degrees) from each hour's centre to each site, sites x hours."""
    a, b = np.radians(lat)[None, :], np.radians(site_lat)[:, None]
    turn = np.radians(site_lon[:, None] - lon[None, :])
    half = np.sin((b - a) / 2.0) ** 2 + np.cos(a) * np.cos(b) * np.sin(turn / 2.0) ** 2
    distance = 2.0 * EARTH_NM * np.arcsin(np.sqrt(np.clip(half, 0.0, 1.0)))
    north = np.cos(a) * np.sin(b) - np.sin(a) * np.cos(b) * np.cos(turn)
    bearing = np.degrees(np.arctan2(np.sin(turn) * np.cos(b), north)) % 360.0
    return distance, bearing


def _margin(radii: Array, distance: Array, bearing: Array) -> Array:
    """Radius in the site's quadrant less distance, nm."""
    quarter = np.minimum((bearing // 90.0).astype(np.int64), 3)
    return np.asarray(radii[np.arange(len(radii))[None, :], quarter] - distance)
