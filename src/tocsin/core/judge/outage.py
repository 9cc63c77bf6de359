# SPDX-License-Identifier: AGPL-3.0-or-later
"""When will the power be back? Judged at the first sight of an outage, beside the utility's own promise.

Inputs are the outage as first seen, the load on the network at that moment, and what else had been seen
nearby by then. A forest per horizon gives log odds, another one where the file holds too little of the map to count in;
the answers are put in order over the horizons, and the promise's own probability between its neighbours.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tocsin.core.judge.context import EVER, Past, codes
from tocsin.core.judge.forest import bins, total
from tocsin.core.judge.order import Array, expit, rising, within

HORIZONS = (2, 4, 8, 24)
OUTPUTS = ("q_2h", "q_4h", "q_8h", "q_24h", "q_by_etor")
KEYS = ("outage",)
CAUSES = ("unknown", "planned", "psps", "investigating", "weather", "equipment", "emergency")
CREWS = ("assigned", "repair_on_site", "en_route", "assessing", "sending_repair")
NUMBERS = ("lat", "lon", "customers", "n_active", "new_1h", "new_6h", "new_24h", "gone_6h")
NOTHING = -1.0
"""Stands for "not known" in a feature; every real value is larger, longitude aside."""
FULL_VIEW = 0.3
"""Share of the map's last-day outages the file must hold before counts over the file mean anything."""

STAY_H = 6.0
"""Outages on the map over those that leave it in so many hours: how long one stays, in the mean (Little 1961,
Operations Research 9:383)."""
SLOWER = frozenset(
    (
        "promise_hours",
        "seen_after",
        "n_active",
        "new_6h",
        "new_24h",
        "stay",
        "stay_day",
        "town_24h",
        "cell_24h",
    )
)
"""Features that may only make an early return rarer: a later promise, an outage that is old when first seen, and all
that measures the load on the network."""

Columns = Mapping[str, NDArray[Any]]


def _place(values: NDArray[Any], known: tuple[str, ...]) -> Array:
    out = np.full(len(values), float(len(known)))
    for i, name in enumerate(known):
        out[values == name] = i
    return out


def local_hours(hours: Array) -> Array:
    """Hours since 1970-01-01 00:00 in Pacific local time, from hours since then in UTC.

    Daylight saving runs from the second Sunday of March to the first of November, 2 a.m. local
    (US Energy Policy Act of 2005, sec. 110).
    """
    years = np.floor(hours / 24.0).astype(np.int64).astype("datetime64[D]").astype("datetime64[Y]")
    march = (years.astype("datetime64[M]") + 2).astype("datetime64[D]").astype(np.int64)
    november = (years.astype("datetime64[M]") + 10).astype("datetime64[D]").astype(np.int64)
    begins = (march + (3 - march) % 7 + 7) * 24.0 + 10.0
    ends = (november + (3 - november) % 7) * 24.0 + 9.0
    return np.asarray(hours - 8.0 + ((hours >= begins) & (hours < ends)), dtype=np.float64)


def _own(c: Columns) -> dict[str, Array]:
    ahead = np.asarray(c["etor"] - c["issued"], dtype=np.float64)
    local, delay = local_hours(c["issued"]), c["issued"] - c["start"]
    found = {
        "promise_hours": ahead,
        "promise_from_start": ahead + delay,
        "promise_clock": (local + ahead) % 24.0,
        "promise_minute": (c["etor"] % 1.0) * 60.0,
        "hour": local % 24.0,
        "weekday": (local // 24.0 + 3) % 7,
        "seen_after": np.asarray(delay),
        "cause": _place(c["cause"], CAUSES),
        "crew": _place(c["crew"], CREWS),
        "west": -np.asarray(c["lon"], dtype=np.float64),
    }
    found |= {name: np.asarray(c[name], dtype=np.float64) for name in NUMBERS if name != "lon"}
    found |= {
        "stay": STAY_H * found["n_active"] / np.maximum(found["gone_6h"], 1.0),
        "flow": found["new_6h"] / np.maximum(found["gone_6h"], 1.0),
    }
    return {name: np.where(np.isnan(v), NOTHING, v) for name, v in found.items()}


def _everywhere(c: Columns, hours: Array) -> dict[str, Array]:
    past = Past(hours, np.zeros(len(hours), dtype=np.int64))
    promised = ~np.isnan(c["etor"])
    ahead = np.where(promised, np.clip(c["etor"] - hours, 0.0, 24.0), 0.0)
    seen, promises = past.count(6.0), past.total(6.0, promised.astype(np.float64))
    load = past.total(24.0, np.asarray(c["n_active"], dtype=np.float64))
    return {
        "stay_day": STAY_H
        * load
        / np.maximum(past.total(24.0, np.asarray(c["gone_6h"], dtype=np.float64)), 1.0),
        "load_day": c["n_active"] / np.maximum(load / past.count(24.0), 1.0),
        "seen_now": past.count(0.0),
        "seen_day": past.count(24.0),
        "promised_share": promises / seen,
        "promised_hours": past.total(6.0, ahead) / np.maximum(promises, 1.0),
        "customers_mean": past.total(6.0, np.asarray(c["customers"], dtype=np.float64)) / seen,
        "planned_share": past.total(6.0, (c["cause"] == "planned").astype(np.float64)) / seen,
        "assigned_share": past.total(6.0, (c["crew"] == "assigned").astype(np.float64)) / seen,
    }


def _nearby(c: Columns, hours: Array) -> dict[str, Array]:
    customers = np.asarray(c["customers"], dtype=np.float64)
    town = codes(c["region"])
    region = Past(hours, town)
    cell = Past(hours, codes(np.floor(c["lat"] * 4.0), np.floor(c["lon"] * 4.0)))
    spot = Past(hours, codes(np.round(c["lat"] * 100.0), np.round(c["lon"] * 100.0)))
    return {
        "town_now": region.count(0.0),
        "town_1h": region.count(1.0),
        "town_6h": region.count(6.0),
        "town_24h": region.count(24.0),
        "town_customers_now": region.total(0.0, customers),
        "town_customers_3h": region.total(3.0, customers),
        "town_last": region.since_last(500.0),
        "cell_6h": cell.count(6.0),
        "cell_24h": cell.count(24.0),
        "spot_1h": spot.count(1.0),
        "spot_24h": spot.count(24.0),
        "spot_week": spot.count(168.0),
        "spot_last": spot.since_last(2000.0),
        "same_start": Past(hours, codes(town, c["start"])).count(EVER / 2),
        "same_promise": Past(hours, codes(town, np.nan_to_num(c["etor"]))).count(0.0),
    }


def features(c: Columns) -> tuple[dict[str, Array], dict[str, Array], NDArray[np.bool_]]:
    """Named features over the rows of `c`: of the outage itself and the load its row tells of; those counted over the
    rest of the file; and where the file holds too little of the map for the second kind to mean anything.

    `c` has `NUMBERS`, `region`, `cause`, `crew`, and `start`, `issued`, `etor` in hours since 1970 UTC
    (`etor` NaN where none was given).
    """
    hours = np.asarray(c["issued"], dtype=np.float64)
    around = _everywhere(c, hours) | _nearby(c, hours)
    thin = around.pop("seen_day") < FULL_VIEW * c["new_24h"]
    return _own(c), around, np.asarray(thin)


def consistent(q: Array, ahead: Array) -> Array:
    """The promise's probability held between those of the horizons on either side of it.

    `q` is rows x 5 in the order of `OUTPUTS`; a row without a promise (`ahead` NaN) has NaN there.
    """
    table = q.copy()
    table[:, :4] = rising(table[:, :4])
    low, high = np.zeros(len(q)), np.ones(len(q))
    for i, horizon in enumerate(HORIZONS):
        low = np.where(ahead >= horizon, table[:, i], low)
        high = np.where(ahead <= horizon, np.minimum(high, table[:, i]), high)
    table[:, 4] = np.where(np.isnan(ahead), np.nan, np.clip(table[:, 4], low, high))
    return table


def calmed(q: Array, calm: Mapping[str, float], ahead: Array) -> Array:
    """Log odds of each horizon times its factor in `calm`, then in order again: forests are too sure of themselves on
    months they have not seen (Niculescu-Mizil and Caruana 2005, ICML, 625)."""
    factor = np.array([calm[output] for output in OUTPUTS])
    held = within(q)
    return consistent(expit(factor * np.log(held / (1.0 - held))), ahead)


def predict(model: Mapping[str, Any], c: Columns) -> Array:
    """Probabilities, rows x 5 in the order of `OUTPUTS`, in 0..1; NaN where no promise was made."""
    own, around, thin = features(c)
    q = np.empty((len(thin), len(OUTPUTS)))
    for part, rows in (("whole", ~thin), ("alone", thin)):
        if rows.any():
            q[rows] = _asked(model[part], {name: values[rows] for name, values in (own | around).items()})
    ahead = np.asarray(c["etor"] - c["issued"], dtype=np.float64)
    return calmed(consistent(q, ahead), model["calm"], ahead)


def _asked(part: Mapping[str, Any], found: Mapping[str, Array]) -> Array:
    rows = bins([found[name] for name in part["edges"]], list(part["edges"].values()))
    return np.column_stack([within(expit(total(part["forests"][output], rows))) for output in OUTPUTS])
