# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin judge`: probabilities for prepared pairs, refused whole when anything about them is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np

from tocsin.core.judge import outage, wind
from tocsin.run import pairs as table
from tocsin.run.models import load
from tocsin.run.pairs import Columns, PairsError


class JudgeError(Exception):
    """Pairs that cannot be judged, or a model that does not exist; the message is one line."""


OUTCOMES = re.compile(
    r"y(az)?(\d\w*)?|obs_\w+|hours_to_gone|restored\w*|last_seen|gone_at|gap_after_s|censored|reappeared|customers_max",
    re.IGNORECASE,
)
"""Names of what happened afterwards. None may be in the input, whichever model is asked."""


def judge(model: str, pairs: Path, out: Path, revisions: Path | None = None) -> int:
    """Reads `pairs`, writes the model's keys and probabilities to `out`, returns the rows written.

    Raises `JudgeError` before anything is written when a column is missing or is an outcome,
    a value has the wrong unit or is missing, or a key stands twice.
    """
    if model not in MODELS:
        raise JudgeError(f"{model}: no such model; there are {', '.join(MODELS)}")
    try:
        have = table.kinds(pairs)
        for path, names in ((pairs, have), (revisions, table.kinds(revisions) if revisions else {})):
            if leaks := [name for name in names if OUTCOMES.fullmatch(name.strip())]:
                raise JudgeError(
                    f"{path}: holds outcomes ({', '.join(leaks)}); a forecast may not see them, drop these columns"
                )
        return table.write(out, MODELS[model](pairs, have, revisions))
    except PairsError as error:
        raise JudgeError(str(error)) from None


def _site_wind(path: Path, have: dict[str, str], revisions: Path | None) -> Columns:
    return _wind("tc_site_wind", wind.NUMBERS, path, have, revisions)


def _track_wind(path: Path, have: dict[str, str], revisions: Path | None) -> Columns:
    return _wind("tc_track_wind", wind.TRACK, path, have, revisions)


def _wind(
    model: str, wanted: tuple[str, ...], path: Path, have: dict[str, str], revisions: Path | None
) -> Columns:
    if revisions is not None:
        raise JudgeError("--revisions belongs to outage-restoration; leave it out here")
    table.need(path, have, [*wind.KEYS, *wanted])
    got = table.read(path, [*wind.KEYS, *wanted])
    columns: Columns = {name: table.key(path, got, name) for name in ("storm", "site")}
    columns["adv"] = table.numbers(path, got, "adv")
    for name in wanted:
        values = table.numbers(path, got, name)
        columns[name] = np.where(np.isnan(values), wind.MAY_LACK.get(name, np.nan), values)
        table.whole(path, name, columns[name])
        if name in WIND_LIMITS:
            table.between(path, name, columns[name], *WIND_LIMITS[name])
    table.whole(path, "adv", columns["adv"])
    if "listed" in wanted:
        _percent(path, columns)
    table.unique(path, wind.KEYS, [columns[k] for k in wind.KEYS])
    q = wind.predict(load(model), columns)
    keys = {k: np.asarray(got[k]) if k == "adv" else columns[k].astype(object) for k in wind.KEYS}
    return keys | {name: q[:, i] for i, name in enumerate(wind.OUTPUTS)}


WIND_LIMITS: dict[str, tuple[float, float, str]] = {
    "lat": (-90.0, 90.0, "degrees north"),
    "storm_lat": (-90.0, 90.0, "degrees north"),
    "listed": (0.0, 1.0, "0 or 1"),
    "vmax": (1.0, 250.0, "knots"),
    "v_at_min": (0.0, 250.0, "knots"),
    "v_fc_max": (1.0, 250.0, "knots"),
    "pres": (800.0, 1100.0, "hPa"),
    "fwd_kt": (0.0, 150.0, "knots"),
    "bear_min": (0.0, 360.0, "degrees"),
    "t_min": (0.0, 400.0, "hours"),
    "fc_len": (0.0, 400.0, "hours"),
    **dict.fromkeys(("dist_now", "dist_min"), (0.0, 11000.0, "nautical miles")),
    **{f"d{lead}": (0.0, 11000.0, "nautical miles") for lead in wind.LEADS},
    **dict.fromkeys(("m34", "m50", "m64"), (-11000.0, 11000.0, "nautical miles")),
    **{f"m34_{lead}": (-11000.0, 11000.0, "nautical miles") for lead in wind.LEADS},
    **dict.fromkeys(wind.PERCENT, (0.0, 100.0, "percent")),
}


def _percent(path: Path, columns: Columns) -> None:
    """The official product prints whole percents; a share of one means that the row is in 0..1."""
    for name in wind.PERCENT:
        shares = np.flatnonzero((columns[name] > 0.0) & (columns[name] < 1.0))
        if len(shares):
            raise PairsError(
                f'{path}: column "{name}" is {columns[name][shares[0]]:g} in row {shares[0] + 1}; p columns are percent, 0 to 99: multiply by 100'
            )


def _outage(path: Path, have: dict[str, str], revisions: Path | None) -> Columns:
    text, times = ("outage", "region", "cause", "crew"), ("start", "issued", "etor")
    wanted = [*text, *times, *outage.NUMBERS]
    table.need(path, have, wanted)
    got = table.read(path, wanted)
    columns: Columns = {name: table.texts(got, name) for name in text} | {
        "outage": table.key(path, got, "outage")
    }
    columns |= {name: table.hours(path, got, name) for name in times}
    for name in outage.NUMBERS:
        columns[name] = table.numbers(path, got, name)
        table.between(path, name, columns[name], *OUTAGE_LIMITS.get(name, (0.0, 1e8, "a count")))
    for name in ("issued", "start", *outage.NUMBERS):
        table.whole(path, name, columns[name])
    table.between(path, "etor", columns["etor"] - columns["issued"], -24.0, 24.0 * 90, "hours after issued")
    table.unique(path, outage.KEYS, [columns["outage"]])
    if revisions is not None:
        _revise(revisions, columns)
    q = outage.predict(load("outage_restoration"), columns)
    return {"outage": np.asarray(got["outage"])} | {name: q[:, i] for i, name in enumerate(outage.OUTPUTS)}


OUTAGE_LIMITS: dict[str, tuple[float, float, str]] = {
    "lat": (-90.0, 90.0, "degrees north"),
    "lon": (-180.0, 180.0, "degrees east"),
}


def _revise(path: Path, columns: Columns) -> None:
    """Puts in the latest promise made at or before each forecast; later ones are never read."""
    table.need(path, table.kinds(path), ["outage", "at", "etor"])
    got = table.read(path, ["outage", "at", "etor"])
    key, at = table.texts(got, "outage"), table.hours(path, got, "at")
    table.whole(path, "at", at)
    promise = table.hours(path, got, "etor")
    place = {name: i for i, name in enumerate(columns["outage"].tolist())}
    for i in np.argsort(at, kind="stable").tolist():
        row = place.get(str(key[i]))
        if row is not None and at[i] <= columns["issued"][row]:
            columns["etor"][row] = promise[i]


MODELS: dict[str, Callable[[Path, dict[str, str], Path | None], Columns]] = {
    "tc-site-wind": _site_wind,
    "tc-track-wind": _track_wind,
    "outage-restoration": _outage,
}
