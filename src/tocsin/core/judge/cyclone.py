# SPDX-License-Identifier: AGPL-3.0-or-later
"""Will the wind of a tropical cyclone reach a site, live: the trained model on an advisory's track, said as reasons.

The model was taught on Atlantic and East Pacific storms and on sites within 500 nautical miles of the track (see its
card); it speaks of those and is silent elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from tocsin.core.event import Event
from tocsin.core.guard.gate import Cleared
from tocsin.core.judge import wind
from tocsin.core.judge.approach import KNOT_MS, columns
from tocsin.core.judge.order import Array
from tocsin.core.model import Hazard, Measure, Reason, Site

TAUGHT_NM = 500.0
BASINS = ("AL", "EP")
SHOWN = (12, 48, 120)
"""Hours after the advisory's base time that the words give."""
STILL_KT = wind.MAY_LACK["fwd_kt"]
PRESSURE_HPA = 1000.0
"""Where an advisory gives no central pressure, about that of a weak storm."""


def speaks_of(event: Event) -> Cleared | None:
    """The newest message of a storm the model knows how to read: one with a track, in its basins."""
    if event.hazard is not Hazard.TROPICAL_CYCLONE:
        return None
    heads = [head for head in event.heads if len(head.report.track) > 1 and _storm(head)]
    return max(heads, key=lambda head: (head.report.track[0].at, head.report.id), default=None)


def _storm(head: Cleared) -> str:
    """The storm's number in the Center's own naming (ATCF), such as AL092026; empty outside the model's basins."""
    names = (key.removeprefix("atcf:") for key in head.report.keys if key.startswith("atcf:"))
    return next((name for name in names if name[:2] in BASINS), "")


def outlook(
    model: Mapping[str, Any], head: Cleared, sites: Sequence[Site]
) -> dict[str, tuple[float, Reason, Reason]]:
    """By site: the probability of 34 kt by the end of the forecast, and the reasons that say it. Sites too far from
    the track are left out."""
    found = columns(head.report.track, sites)
    near = found["dist_min"] <= TAUGHT_NM
    chosen = [site for site, taught in zip(sites, near, strict=True) if taught]
    if not chosen:
        return {}
    measures = head.report.measures
    found |= {
        "storm": np.full(len(sites), _storm(head)),
        "pres": np.full(len(sites), measures.get(Measure.PRESSURE_PA, 100.0 * PRESSURE_HPA) / 100.0),
        "fwd_kt": np.full(len(sites), measures.get(Measure.MOTION_MS, STILL_KT * KNOT_MS) / KNOT_MS),
    }
    chances = wind.predict(model, {name: values[near] for name, values in found.items()})
    return {site.id: _said(model, row) for site, row in zip(chosen, chances, strict=True)}


def _said(model: Mapping[str, Any], chances: Array) -> tuple[float, Reason, Reason]:
    by = dict(zip(wind.OUTPUTS, chances.tolist(), strict=True))
    p = round(by["q34_120"], 4)
    like = model["like"][min(int(p * len(model["like"])), len(model["like"]) - 1)]
    sure: dict[str, str | float | int] = {
        "percent": round(100 * p),
        "low": min(round(100 * like["low"]), round(100 * p)),
        "high": max(round(100 * like["high"]), round(100 * p)),
        "alike": like["count"],
        "reached": like["hits"],
        "void": 0,
        "model": model["model"],
    }
    leads: dict[str, str | float | int] = {
        f"p{kt}_{lead}": round(100 * by[f"q{kt}_{lead}"]) for kt in wind.KNOTS for lead in SHOWN
    }
    return p, Reason("wind_chance", sure), Reason("wind_leads", leads)
