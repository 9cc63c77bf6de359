# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the outage forests may not learn, which one answers, and that the file is the one training makes."""

import numpy as np
import pytest
from train import outage_restoration, trees

from tests.conftest import SHARED, captures
from tests.judge.made import outages
from tocsin.core.judge import outage
from tocsin.run.judge import load

MODEL = load("outage_restoration")


def hours(made: dict) -> dict:
    """Times as hours since 1970, as the model takes them."""
    return {
        name: v.astype("datetime64[us]").astype(np.int64) / 3.6e9 if v.dtype.kind == "M" else v
        for name, v in made.items()
    }


@pytest.mark.parametrize("part", ["whole", "alone"])
@pytest.mark.parametrize("name", sorted(outage.SLOWER))
def test_more_load_or_delay_never_makes_an_early_return_likelier(part: str, name: str) -> None:
    edges, rng = MODEL[part]["edges"], np.random.default_rng(5)
    if name not in edges:
        assert part == "alone", f"{name} is counted over the file"
        return
    found = {n: rng.choice([-1.0, *values, (values or [0.0])[-1] + 1.0], 3000) for n, values in edges.items()}
    more = found | {name: found[name] + rng.exponential(np.std(found[name]), 3000)}
    before, after = (outage._asked(MODEL[part], rows)[:, :4] for rows in (found, more))
    assert np.all(after <= before + 1e-12)


def test_a_file_that_holds_little_of_the_map_is_judged_row_by_row() -> None:
    """Where the file cannot tell what else is out, a row's answer does not hang on the others in it."""
    made = hours(outages(60) | {"new_24h": np.full(60, 5000)})
    whole = outage.predict(MODEL, made)
    one = outage.predict(MODEL, {n: v[7:8] for n, v in made.items()})
    assert np.array_equal(whole[7], one[0], equal_nan=True)


def test_training_makes_the_same_forest() -> None:
    """The short form of `make train`: one forest of ten made again to the last whole number."""
    if not captures("history/pge_restoration/outages.parquet"):
        return
    columns, targets = outage_restoration.load(SHARED / "history")
    own, _, _ = outage.features(columns)
    names, i = list(own), outage.OUTPUTS.index("q_8h")
    forest = outage_restoration._grown(names, trees.binned(trees.matrix(own)), targets, i)
    table = MODEL["alone"]["edges"]
    assert trees.pack(names, table, forest) == MODEL["alone"]["forests"]["q_8h"]
