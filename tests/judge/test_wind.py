# SPDX-License-Identifier: AGPL-3.0-or-later
"""What physics demands of the site-wind model, and that the file is the one training makes."""

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

MODEL = load("tc_site_wind")
DISTANCES = ("dist_now", "dist_min", *(f"d{lead}" for lead in wind.LEADS))
MARGINS = ("m34", "m50", "m64", *(f"m34_{lead}" for lead in wind.LEADS))


def moved(made: dict, miles: float) -> dict:
    out = {n: made[n] + miles for n in DISTANCES}
    return made | out | {n: made[n] - miles for n in MARGINS}


@given(st.integers(0, 10_000), st.floats(0.1, 400.0))
def test_farther_is_not_likelier(seed: int, miles: float) -> None:
    made = storms(20, seed)
    near, far = wind.predict(MODEL, made), wind.predict(MODEL, moved(made, miles))
    assert np.all(far <= near + 1e-12)


@pytest.mark.parametrize("name", [*DISTANCES, *wind.PERCENT])
def test_no_single_figure_works_the_wrong_way(name: str) -> None:
    """A distance alone may not raise, an official chance alone may not lower any probability. The margin of the
    first 12 h moves with its distance: without it the wind field would be another, as radius = margin + distance."""
    made = storms(200)
    step = -40.0 if name in DISTANCES else 40.0
    raised = made | {name: np.clip(made[name] + step, 0, 99 if name[0] == "p" else None)}
    if name == "d12":
        raised |= {"m34_12": made["m34_12"] - (raised[name] - made[name])}
    assert (wind.predict(MODEL, raised) - wind.predict(MODEL, made)).min() >= -1e-12


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
    said = wind.predict(MODEL, columns)
    for i, output in enumerate(wind.OUTPUTS):
        official = columns["p" + output[1:]] / 100.0
        assert score.brier(said[:, i], targets[:, i]) < score.brier(official, targets[:, i]), output


def test_training_makes_the_same_figures() -> None:
    if not captures("history/tc_site_wind/pairs.parquet"):
        return
    columns, targets = tc_site_wind.load(SHARED / "history")
    for output in ("q34_48", "q64_12"):
        i, kt = wind.OUTPUTS.index(output), int(output[1:3])
        found = wind.features(columns, kt, int(output[4:]))
        names, x = list(found), np.column_stack(list(found.values()))
        signs = np.array([wind.sign(name) for name in names])
        made = tc_site_wind._line(names, fit(x, targets[:, i], signs, tc_site_wind.RIDGE[kt]), kt)
        assert made == MODEL["outputs"][output]
