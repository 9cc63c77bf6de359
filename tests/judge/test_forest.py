# SPDX-License-Identifier: AGPL-3.0-or-later
"""Walking trees, counting the past, local time."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tocsin.core.judge.context import Past, codes
from tocsin.core.judge.forest import FEW, bins, total
from tocsin.core.judge.outage import local_hours

FOREST = {"feature": [[0, 1, 0]], "above": [[1, 0, 2]], "leaf": [[10_000, 20_000, 30_000, 40_000]]}


def by_hand(a: float, b: float) -> float:
    """Edges of a: 1, 2, 3; of b: 5. Root asks a > 2; left asks b > 5; right asks a > 3."""
    if a <= 2:
        return 1.0 if b <= 5 else 2.0
    return 3.0 if a <= 3 else 4.0


def test_a_tree_by_hand() -> None:
    grid = [(a, b) for a in (0.0, 1.0, 2.0, 2.5, 3.0, 9.0) for b in (4.0, 5.0, 5.1)] * 3
    a, b = np.array(grid).T
    rows = bins([a, b], [[1.0, 2.0, 3.0], [5.0]])
    assert total(FOREST, rows).tolist() == [by_hand(x, y) for x, y in grid]


def test_the_compiled_walk_and_the_plain_one_agree() -> None:
    grid = [(a, b) for a in (0.0, 1.0, 2.0, 2.5, 3.0, 9.0) for b in (4.0, 5.0, 5.1)] * 301
    rows = bins([np.array(v) for v in zip(*grid, strict=True)], [[1.0, 2.0, 3.0], [5.0]])
    assert len(rows) > FEW
    assert total(FOREST, rows, block=7).tolist() == [by_hand(x, y) for x, y in grid]


rows = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 3), st.integers(0, 9)), min_size=1, max_size=40)


@given(rows, st.sampled_from([0.0, 1.0, 6.0]))
def test_past_counts_like_the_obvious_loop(made: list[tuple[int, int, int]], hours: float) -> None:
    t = np.array([r[0] * 0.5 + 500_000 for r in made])
    group, value = codes(np.array([r[1] for r in made])), np.array([float(r[2]) for r in made])
    past = Past(t, group)
    for i, count, total_, last in zip(
        range(len(t)), past.count(hours), past.total(hours, value), past.since_last(9.0), strict=True
    ):
        same = group == group[i]
        window = same & (t <= t[i]) & (t >= t[i] - hours)
        earlier = t[same & (t < t[i])]
        assert count == window.sum()
        assert total_ == value[window].sum()
        assert abs(last - (min(t[i] - earlier.max(), 9.0) if len(earlier) else 9.0)) < 1e-6


@given(st.integers(1_200_000_000, 2_800_000_000))
def test_local_hours_agree_with_the_time_zone(seconds: int) -> None:
    aware = datetime.fromtimestamp(seconds, UTC)
    local = aware.astimezone(ZoneInfo("America/Los_Angeles"))
    found = local_hours(np.array([aware.timestamp() / 3600.0]))[0] % 24.0
    said = local.hour + local.minute / 60.0 + (local.second + local.microsecond / 1e6) / 3600.0
    assert min(abs(found - said), 24 - abs(found - said)) < 1e-4
