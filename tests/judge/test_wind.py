# SPDX-License-Identifier: AGPL-3.0-or-later
"""What physics demands of the site-wind model, and that the file is the one training makes."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from train import tc_site_wind
from train.logistic import fit

from tests.conftest import SHARED, captures
from tests.judge.made import storms
from tocsin.core import score
from tocsin.core.judge import wind
from tocsin.core.judge.order import rising
from tocsin.run.judge import load

SITE, TRACK = load("tc_site_wind"), load("tc_track_wind")
BOTH = pytest.mark.parametrize("model", [SITE, TRACK], ids=["site", "track"])
DISTANCES = ("dist_now", "dist_min", *(f"d{lead}" for lead in wind.LEADS))
MARGINS = ("m34", "m50", "m64", *(f"m34_{lead}" for lead in wind.LEADS))


def anything(seed: int, count: int = 40) -> dict:
    """Rows whose figures have nothing to do with one another."""
    rng = np.random.default_rng(seed)
    made = storms(count, seed) | {n: rng.uniform(0, 900, count) for n in DISTANCES}
    made |= {n: rng.uniform(-900, 400, count) for n in MARGINS}
    made |= {n: np.floor(rng.uniform(0, 100, count)) for n in wind.PERCENT}
    made |= {"t_min": rng.uniform(0, 123, count), "fc_len": rng.uniform(9, 123, count)}
    return made | {n: rng.uniform(10, 160, count) for n in ("vmax", "v_at_min", "v_fc_max")}


def moved(made: dict, miles: float) -> dict:
    out = {n: made[n] + miles for n in DISTANCES}
    return made | out | {n: made[n] - miles for n in MARGINS}


@BOTH
@given(st.integers(0, 10_000), st.floats(0.1, 400.0), st.sampled_from([storms, anything]))
def test_farther_is_not_likelier(model: dict, seed: int, miles: float, rows: Callable) -> None:
    made = rows(count=20, seed=seed)
    near, far = wind.predict(model, made), wind.predict(model, moved(made, miles))
    assert np.all(far <= near + 1e-12)


@BOTH
@given(st.integers(0, 10_000))
def test_longer_is_not_rarer_and_stronger_not_likelier(model: dict, seed: int) -> None:
    q = wind.predict(model, anything(seed)).reshape(-1, len(wind.KNOTS), len(wind.LEADS))
    assert np.all((q > 0) & (q < 1))
    assert np.all(np.diff(q, axis=2) >= 0) and np.all(np.diff(q, axis=1) <= 0)


@BOTH
@given(st.integers(0, 10_000), st.sampled_from([*DISTANCES, *wind.PERCENT]), st.floats(0.5, 300.0))
def test_no_single_figure_works_the_wrong_way(model: dict, seed: int, name: str, by: float) -> None:
    """A distance alone may not raise, an official chance alone may not lower any probability."""
    made = anything(seed)
    raised = np.maximum(made[name] - by, 0) if name in DISTANCES else np.minimum(made[name] + by, 99)
    assert (wind.predict(model, made | {name: raised}) - wind.predict(model, made)).min() >= -1e-12


@given(st.integers(0, 10_000), st.sampled_from(MARGINS), st.floats(0.5, 300.0))
def test_a_wider_wind_field_never_makes_64_kt_rarer(seed: int, name: str, by: float) -> None:
    made, lines = anything(seed), {k: v for k, v in SITE["outputs"].items() if k.startswith("q64")}
    for output, line in lines.items():
        before, after = (
            wind.odds(line, wind.features(c, 64, int(output[4:])))
            for c in (made, made | {name: made[name] + by})
        )
        assert (after - before).min() >= -1e-9


@given(st.lists(st.floats(0, 1), min_size=2, max_size=9))
def test_rising_orders_and_leaves_order_alone(values: list[float]) -> None:
    made = rising(np.array([values]))
    assert np.all(np.diff(made) >= 0)
    assert np.array_equal(rising(made), made)
    assert np.array_equal(rising(np.sort(values)[None]), np.sort(values)[None])


def test_never_worse_than_the_official_chances_on_record() -> None:
    if not captures("history/tc_site_wind/pairs.parquet"):
        return
    columns, targets = tc_site_wind.load(SHARED / "history")
    said = wind.predict(SITE, columns)
    for i, output in enumerate(wind.OUTPUTS):
        official = columns["p" + output[1:]] / 100.0
        assert score.brier(said[:, i], targets[:, i]) < score.brier(official, targets[:, i]), output


def test_training_makes_the_same_figures() -> None:
    """The short form of `make train`: three outputs made again to the last digit of the file."""
    if not captures("history/tc_site_wind/pairs.parquet"):
        return
    columns, targets = tc_site_wind.load(SHARED / "history")
    kept = (
        (tc_site_wind.SITE, SITE, "q34_48"),
        (tc_site_wind.SITE, SITE, "q64_12"),
        (tc_site_wind.TRACK, TRACK, "q50_72"),
    )
    for form, model, output in kept:
        i, kt = wind.OUTPUTS.index(output), int(output[1:3])
        names, x, signs = tc_site_wind.design(form, columns, output)
        found = fit(x, targets[:, i], signs, tc_site_wind.RIDGE[kt])
        assert tc_site_wind.line(form, kt, names, found) == model["outputs"][output]
