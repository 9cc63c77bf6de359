# SPDX-License-Identifier: AGPL-3.0-or-later
"""Known answers, to 1e-9: worked by hand, from textbooks, and against scikit-learn's own values."""

import math

import numpy as np
import pytest
from sklearn.metrics import brier_score_loss

from tocsin.core import losses, resample, score, tables

FINLEY = tables.Table(hits=28, false_alarms=72, misses=23, negatives=2680)
"""Finley's tornado forecasts of 1884, the field's standard example (Wilks 2019, section 9.2.1)."""

P = [0.1, 0.1, 0.3, 0.3, 0.3, 0.8, 0.8, 1.0]
Y = [0, 0, 1, 0, 0, 1, 1, 1]


def random_pair(n: int = 5000) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(11)
    p = np.round(rng.beta(0.4, 2.0, n), 2)
    return p, (rng.random(n) < p**1.2).astype(int)


def test_brier_by_hand() -> None:
    assert score.brier(P, Y) == pytest.approx((2 * 0.01 + 0.49 + 2 * 0.09 + 2 * 0.04 + 0) / 8, abs=1e-12)


def test_against_scikit_learn() -> None:
    p, y = random_pair()
    assert score.brier(p, y) == pytest.approx(brier_score_loss(y, p), abs=1e-9)


def test_murphy_by_hand_and_exact() -> None:
    m = score.decomposition(P, Y)
    assert m.uncertainty == pytest.approx(0.25, abs=1e-12)
    assert m.reliability == pytest.approx((2 * 0.01 + 3 * (0.3 - 1 / 3) ** 2 + 2 * 0.04) / 8, abs=1e-12)
    p, y = random_pair()
    m = score.decomposition(p, y)
    assert m.reliability - m.resolution + m.uncertainty == pytest.approx(score.brier(p, y), abs=1e-9)
    assert m.uncertainty == pytest.approx(score.climatology(y), abs=1e-12)


def test_finley() -> None:
    assert FINLEY.pod == pytest.approx(28 / 51, abs=1e-12)
    assert FINLEY.far == pytest.approx(0.72, abs=1e-12)
    assert FINLEY.csi == pytest.approx(28 / 123, abs=1e-12)
    assert FINLEY.bias == pytest.approx(100 / 51, abs=1e-12)


def test_table_counts_the_threshold_itself_as_a_warning() -> None:
    found = tables.table(P, Y, 0.3)
    assert (found.hits, found.false_alarms, found.misses, found.negatives) == (4, 2, 0, 2)


def test_reliability_counts_and_interval() -> None:
    bins = score.reliability(P, Y)
    assert sum(b.count for b in bins) == 8
    last = bins[-1]
    assert (last.low, last.high, last.count, last.hits) == (0.9, 1.0, 1, 1)
    third = next(b for b in bins if b.count == 3)
    assert third.forecast == pytest.approx(0.3)
    assert third.observed == pytest.approx(1 / 3)


def test_wilson_textbook() -> None:
    """Newcombe (1998), table I, method 3: 81 of 263 gives 0.2553 to 0.3662; 0 of 20 gives 0 to 0.1611."""
    low, high = score.wilson(81, 263)
    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)
    low, high = score.wilson(0, 20)
    assert (low, round(high, 4)) == (0.0, 0.1611)


def test_calibration_error_by_hand() -> None:
    assert score.calibration_error([0.25, 0.25, 0.75, 0.75], [0, 1, 1, 1]) == pytest.approx(0.25)


def test_block_bootstrap_is_seeded_and_covers() -> None:
    p, y = random_pair()
    blocks = np.repeat(np.arange(100), 50)
    draw = lambda: np.random.default_rng(5)  # noqa: E731
    first = resample.bootstrap(blocks, (p, y), score.brier, draw(), 200)
    assert first == resample.bootstrap(blocks, (p, y), score.brier, draw(), 200)
    assert first[0] < score.brier(p, y) < first[1]
    quick = resample.bootstrap_mean(blocks, (p - y) ** 2, draw(), 200)
    assert quick == pytest.approx(first, abs=1e-12)


def test_one_block_leaves_no_doubt_to_draw() -> None:
    low, high = resample.bootstrap_mean([1, 1, 1], [0.0, 0.5, 1.0], np.random.default_rng(1), 10)
    assert low == high == 0.5


def test_losses_by_hand() -> None:
    """Cost 1, loss 5: act from 0.2. P warns 6 times of 8, no miss; base rate a half."""
    found = losses.expense(P, Y, 1.0, 5.0, official=[0, 0, 0, 0, 0, 1, 1, 0])
    assert losses.act_above(1.0, 5.0) == 0.2
    assert found.following == pytest.approx(6 / 8)
    assert found.official == pytest.approx((2 + 2 * 5) / 8)
    assert (found.always, found.never, found.perfect) == (1.0, 2.5, 0.5)
    assert found.value == pytest.approx((1 - 0.75) / (1 - 0.5))


def test_perfect_foresight_is_worth_one() -> None:
    assert [v for _, v in losses.value_curve([0, 1, 0, 1], [0, 1, 0, 1], (0.1, 0.5, 0.9))] == [1.0, 1.0, 1.0]


def test_the_spread_of_lead_times_counts_each_once() -> None:
    minutes = [-5, 0, 1, 15, 16, 30, 60, 61, 180, 360, 1440, 1441]
    found = tables.spread([60.0 * m for m in minutes] + [math.nan])
    assert found == (2, 2, 2, 1, 2, 1, 1, 1) and sum(found) == len(minutes)
    assert tables.spread([]) == (0,) * (len(tables.UP_TO_S) + 1)


def test_leads() -> None:
    found = tables.leads([600.0, 1200.0, -60.0, math.nan])
    assert (found.count, found.late, found.median, found.mean) == (3, 1, 600.0, 600.0)


@pytest.mark.parametrize(
    "p, y", [([45.0], [1]), ([0.5, 0.5], [1]), ([math.nan], [0]), ([0.5], [2]), ([0.5], [math.nan])]
)
def test_refused(p: list[float], y: list[float]) -> None:
    with pytest.raises(score.ScoreError):
        score.brier(p, y)


def test_nothing_scores_nan() -> None:
    assert math.isnan(score.brier([], []))
    assert math.isnan(tables.table([], [], 0.5).far)
