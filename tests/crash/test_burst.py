# SPDX-License-Identifier: AGPL-3.0-or-later
"""SIGKILL at random moments, short form; `make kill` does a thousand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash import burst


@pytest.mark.timeout(600)
def test_a_burst_survives_kills_at_random_moments(tmp_path: Path) -> None:
    tally = burst.play(12, 7, tmp_path)
    assert (tally.lost, tally.unequal, tally.corrupt) == (0, 0, 0), tally.text()
    assert tally.kills >= 12
