# SPDX-License-Identifier: AGPL-3.0-or-later
"""The recorded fault run, short form: nothing lost, nothing twice, told as on the unfaulted day (`make faults` is the long one)."""

from __future__ import annotations

import pytest

from tests.run.faults import DAY, FAULTS, Outcome, difference, play, shuffled


@pytest.fixture(scope="module")
def honest() -> Outcome:
    found = play([])
    assert [kind for kind, _, _ in found.told] == ["warn", "update", "warn", "warn", "all_clear"]
    assert len(found.messages) == 5 and found.faults == 0
    return found


@pytest.mark.parametrize("name", FAULTS)
def test_one_fault_at_every_step_costs_nothing(name: str, honest: Outcome) -> None:
    faulted = play([[FAULTS[name]]] * len(DAY))
    assert difference(honest, faulted) == ""


@pytest.mark.parametrize("seed", range(3))
def test_faults_in_a_row_cost_nothing(seed: int, honest: Outcome) -> None:
    faulted = play(shuffled(seed))
    assert faulted.faults >= 3
    assert difference(honest, faulted) == ""
