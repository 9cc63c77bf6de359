# SPDX-License-Identifier: AGPL-3.0-or-later
"""The record: its arithmetic against SciPy, what moves it, what it says."""

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import beta

from tocsin.core.judge.record import HIT, MISS, Likeness, Outcome, Tally, band, beta_quantile, chance
from tocsin.core.model import Certainty, Hazard, Severity


def like(hazard: Hazard = Hazard.TORNADO, near: int = 0) -> Likeness:
    return Likeness("nws", hazard, Severity.SEVERE, Certainty.LIKELY, near)


@given(st.floats(0.2, 3000), st.floats(0.2, 3000), st.sampled_from([0.05, 0.5, 0.95]))
def test_quantiles_agree_with_scipy(a: float, b: float, q: float) -> None:
    assert beta_quantile(a, b, q) == pytest.approx(beta.ppf(q, a, b), abs=1e-9)


def test_the_sentence() -> None:
    found = chance(like(), Tally(31, 181, 4))
    assert found.sentence == "of 212 warnings like this 31 reached a site like yours"
    assert found.probability == pytest.approx((2 + 31) / (8 + 212))
    assert found.low < found.probability < found.high
    assert found.void == 4


def test_nothing_seen_yet_says_so_and_cites() -> None:
    found = chance(like(), Tally())
    assert found.probability == pytest.approx(0.25)
    assert "nothing like it has been seen here yet" in found.sentence
    assert "false-alarm ratio" in found.sentence


def test_severity_words_are_no_probability() -> None:
    words = [Likeness("x", Hazard.TORNADO, s, c, 0) for s in Severity for c in Certainty]
    assert len({chance(w, Tally()).probability for w in words}) == 1


@given(st.lists(st.sampled_from(list(Outcome)), max_size=60))
def test_every_outcome_is_counted_once(outcomes: list[Outcome]) -> None:
    found = reduce(Tally.after, outcomes, Tally())
    assert found.hits == sum(o in HIT for o in outcomes)
    assert found.misses == sum(o in MISS for o in outcomes)
    assert found.hits + found.misses + found.void == len(outcomes)


@given(st.integers(0, 400), st.integers(0, 400), st.integers(0, 7))
def test_a_hit_raises_a_miss_lowers(hits: int, misses: int, near: int) -> None:
    now = Tally(hits, misses)
    p = chance(like(near=near), now).probability
    assert chance(like(near=near), now.after(Outcome.SOME)).probability > p
    assert chance(like(near=near), now.after(Outcome.NO_IMPACT)).probability < p
    assert chance(like(near=near), now.after(Outcome.DUPLICATE)).probability == p


def test_bands() -> None:
    assert [band(m) for m in (0.0, 1.0, 1000.0, 1001.0, 250_000.0, 9e9)] == [0, 1, 1, 2, 6, 7]
    seeds = [chance(like(near=b), Tally()).probability for b in range(8)]
    assert seeds == sorted(seeds, reverse=True)
