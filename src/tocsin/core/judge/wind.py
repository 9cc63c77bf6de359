# SPDX-License-Identifier: AGPL-3.0-or-later
"""Will the wind of a tropical cyclone reach a site? A logistic blend of official figures one can read.

One regression per wind threshold and lead. Each takes the US National Hurricane Center's own site
probabilities, the margin between the forecast wind radius and the site (in nautical miles and in units
of the usual track error), the distances, and the storm's strength, and answers with log odds. At 34 and 64 kt the
curves of margin and official chance may bend at fixed knots. Signs are fixed in training: a site farther from the
track is never likelier. The result is put in order over leads and thresholds.

`tc-track-wind` is the same without the official probabilities, for sites the Center's product does not name: all it
needs stands in the forecast/advisory (`judge/approach.py` reads it off).
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tocsin.core.judge.order import Array, expit, logit, rising, within

LEADS = (12, 24, 36, 48, 72, 96, 120)
KNOTS = (34, 50, 64)
OUTPUTS = tuple(f"q{kt}_{lead}" for kt in KNOTS for lead in LEADS)
KEYS = ("storm", "adv", "site")
PERCENT = tuple(f"p{kt}_{lead}" for kt in KNOTS for lead in LEADS)
TRACK = (
    "lat", "vmax", "pres", "fwd_kt", "storm_lat", "dist_now", "dist_min", "t_min", "v_at_min",
    "v_fc_max", "fc_len", "bear_min", "m34", "m50", "m64",
    *(f"d{lead}" for lead in LEADS), *(f"m34_{lead}" for lead in LEADS),
)  # fmt: skip
"""Columns that a forecast track gives; `NUMBERS` has the official probabilities, too."""
NUMBERS = (*TRACK, "listed", *PERCENT)
MAY_LACK = {"fwd_kt": 5.0}
"""A storm that does not move has no heading and, in the archive, no speed."""

TRACK_HOURS = (0.0, 12.0, 24.0, 36.0, 48.0, 72.0, 96.0, 120.0)
TRACK_ERROR = (15.0, 35.0, 52.0, 72.0, 92.0, 135.0, 180.0, 230.0)
"""Mean official track error, nm, by lead, Atlantic and East Pacific 2006-2015, rounded
(National Hurricane Center Forecast Verification Reports; 0 h is the size of a position fix)."""

UP = frozenset(
    [
        "chance",
        "chance_shorter",
        "chance_34",
        "chance_34_120",
        "chance_50",
        "chance_all",
        "chance_stronger",
        "margin_sigmas",
        "margin_odds",
        "margin",
        "margin_near",
        "margin_inside",
        "reach",
        "margin_all",
        "margin_soon",
        "margin_50",
        "margin_64",
        "chance_12",
        "chance_mid",
        *(f"reach_{lead}" for lead in LEADS),
    ]
)
"""Features that may only raise the probability."""
DOWN = frozenset(("log_distance_now", "log_distance", "distance_min"))
"""Features that may only lower it."""
BENDS: Mapping[str, tuple[float, ...]] = {
    "margin": (-4.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0),
    "margin_all": (-4.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0),
    "margin_soon": (-6.0, -3.0, -1.5, -0.5, 0.0, 0.5, 1.5, 3.0),
    "margin_sigmas": (-6.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 4.0),
    "chance": (-5.6, -4.0, -2.0, -1.0, 0.0, 2.0, 5.6),
}
"""Knots of the curves that may bend, in the feature's own unit (100 nm, track errors, log odds)."""

Columns = Mapping[str, NDArray[Any]]


def _normal(z: Array) -> Array:
    """Normal distribution function by the logistic approximation of Bowling et al. (2009), error < 1.4e-4."""
    return expit(z * (0.07056 * z * z + 1.5976))


def _margin(c: Columns, kt: int, lead: int) -> Array:
    """Forecast radius less distance, nm, up to the lead. Only 34 kt is given by lead: no stronger wind reaches
    farther by then."""
    near = c[f"m34_{lead}"]
    return near if kt == 34 else np.minimum(c[f"m{kt}"], near)


def _official(c: Columns, kt: int, lead: int) -> dict[str, Array]:
    place = LEADS.index(lead)
    wanted = {"chance": (kt, lead), "chance_34_120": (34, 120)}
    if place:
        wanted["chance_shorter"] = (kt, LEADS[place - 1])
    if kt > 34:
        wanted |= {"chance_34": (34, lead), "chance_50": (50, lead), "chance_all": (kt, 120)}
    if kt < 64:
        wanted["chance_stronger"] = (64 if kt == 50 else 50, lead)
    found = {name: logit(c[f"p{k}_{h}"] / 100.0) for name, (k, h) in wanted.items()}
    return found | {"unlisted": 1.0 - c["listed"]}


def _geometry(c: Columns, kt: int, lead: int) -> dict[str, Array]:
    hours = np.minimum(c["t_min"], lead)
    margin, reach = _margin(c, kt, lead), c[f"m34_{lead}"]
    sigmas = margin / np.interp(hours, TRACK_HOURS, TRACK_ERROR)
    return {
        "margin_sigmas": np.clip(sigmas, -6.0, 4.0),
        "margin_odds": logit(_normal(np.clip(sigmas, -6.0, 6.0)), 1e-3),
        "margin": margin / 100.0,
        "margin_near": np.maximum(reach, -200.0) / 100.0,
        "margin_inside": np.maximum(reach, 0.0) / 100.0,
        "reach": reach / 100.0,
        "margin_all": c["m34_120"] / 100.0,
        "width_34_50": (c["m34_120"] - c["m50"]) / 100.0,
        "width_50_64": (c["m50"] - c["m64"]) / 100.0,
        "log_distance_now": np.log(c["dist_now"] + 30.0),
        "log_distance": np.log(c[f"d{lead}"] + 30.0),
        "distance_min": c["dist_min"] / 100.0,
        "hours_to_closest": hours / 48.0,
        "closest_after_lead": np.clip(c["t_min"] - lead, -48.0, 24.0) / 24.0,
        "closest_well_after": np.clip(c["t_min"] - lead, 0.0, 24.0) / 24.0,
        "bearing_sin": np.sin(np.radians(c["bear_min"])),
        "bearing_cos": np.cos(np.radians(c["bear_min"])),
        "forecast_share": np.minimum(c["fc_len"], lead) / lead,
    }


def _storm(c: Columns) -> dict[str, Array]:
    return {
        "wind_now": c["vmax"] / 50.0,
        "wind_max": c["v_fc_max"] / 50.0,
        "wind_at_closest": c["v_at_min"] / 50.0,
        "pressure": (c["pres"] - 1000.0) / 20.0,
        "speed": c["fwd_kt"] / 10.0,
        "site_lat": c["lat"] / 10.0,
        "storm_lat": c["storm_lat"] / 10.0,
        "east_pacific": np.char.startswith(np.asarray(c["storm"], dtype=str), "EP").astype(np.float64),
    }


def features(c: Columns, kt: int, lead: int, official: bool = True) -> dict[str, Array]:
    """Named features of one output, each an array over the rows of `c` (units as in the pair file); without the
    official probabilities when `official` is false."""
    found = (_official(c, kt, lead) if official else {}) | _geometry(c, kt, lead) | _storm(c)
    if kt == 34:
        return _gales(c, lead, found)
    return _hurricane(c, found) if kt == 64 else found


def bent(name: str, values: Array) -> dict[str, Array]:
    """A feature as pieces between its knots: "margin above -1" is how far it reaches from -1 towards the next knot.

    A rising curve is a sum of pieces with weights not below 0 (a monotone linear spline: Ramsay 1988,
    Statistical Science 3:425)."""
    knots = BENDS[name]
    return {f"{name} above {low:g}": np.clip(values, low, high) - low for low, high in pairwise(knots)}


def sign(feature: str) -> float:
    """+1 for what may only raise the probability, -1 for what may only lower it, else 0."""
    plain = feature.partition(" above ")[0]
    return float(plain in UP) - float(plain in DOWN)


def _bend(found: dict[str, Array], *names: str) -> dict[str, Array]:
    """Each of the features that is there, as its pieces."""
    return {k: v for name in names if name in found for k, v in bent(name, found.pop(name)).items()}


def _gales(c: Columns, lead: int, found: dict[str, Array]) -> dict[str, Array]:
    """At 34 kt, where there is most to learn from: bends, the margins of nearer leads and of the next hours."""
    nearer = LEADS[: LEADS.index(lead)]
    soon = np.clip(c["m34_12"] - c["dist_now"] / 2.0, -600.0, 300.0) / 100.0
    curves = bent("margin_soon", soon) | bent("margin_all", found["margin_all"])
    curves |= {f"reach_{h}": np.clip(c[f"m34_{h}"], -400.0, 200.0) / 100.0 for h in nearer}
    if len(nearer) >= 2 and "chance" in found:
        curves["chance_12"] = logit(c["p34_12"] / 100.0)
        curves["chance_mid"] = logit(c[f"p34_{LEADS[len(nearer) // 2]}"] / 100.0)
    return _bend(found, "margin", "margin_sigmas", "chance") | found | curves


def _hurricane(c: Columns, found: dict[str, Array]) -> dict[str, Array]:
    """At 64 kt, where there is least: bends, and the margins themselves, whose signs are known, for the widths."""
    del found["width_34_50"], found["width_50_64"]
    margins = {f"margin_{kt}": c[f"m{kt}"] / 100.0 for kt in (50, 64)} | bent(
        "margin_all", found["margin_all"]
    )
    return _bend(found, "margin", "margin_sigmas", "chance") | found | margins


def odds(line: Mapping[str, Any], found: Mapping[str, Array]) -> Array:
    """Log odds of one output from its line in the model file: an intercept and a weight per feature."""
    total = np.full(len(next(iter(found.values()))), float(line["intercept"]))
    for name, weight in line["weights"].items():
        if weight:
            total += weight * found[name]
    return total


BLOCK = 8192
"""Rows judged at once: what they need stays in the processor's cache."""


def predict(model: Mapping[str, Any], c: Columns) -> Array:
    """Probabilities, rows x 21 in the order of `OUTPUTS`, in 0..1 and in physical order.

    `model` is the parsed model file; `c` holds `NUMBERS` (`TRACK` for a model of the track alone) and `storm`,
    without gaps.
    """
    out = np.empty((len(c["storm"]), len(OUTPUTS)))
    for first in range(0, len(out), BLOCK):
        rows = slice(first, first + BLOCK)
        out[rows] = _block(model, {name: values[rows] for name, values in c.items()})
    return out


def _block(model: Mapping[str, Any], c: Columns) -> Array:
    table = np.empty((len(c["storm"]), len(KNOTS), len(LEADS)))
    for i, kt in enumerate(KNOTS):
        for j, lead in enumerate(LEADS):
            line = model["outputs"][f"q{kt}_{lead}"]
            share = float(line["official_share"])
            own = expit(odds(line, features(c, kt, lead, share > 0.0)))
            table[:, i, j] = (1.0 - share) * own + (share * c[f"p{kt}_{lead}"] / 100.0 if share else 0.0)
    table = rising(within(table))
    table = rising(table[:, ::-1].swapaxes(1, 2)).swapaxes(1, 2)[:, ::-1]
    return table.reshape(len(table), len(OUTPUTS))
