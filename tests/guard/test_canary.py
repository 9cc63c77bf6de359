# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is sent in through every door is found in no byte written. `make canary` sends them all."""

from tests.guard.canary import BIRDS, BODIES, run


def test_no_canary_is_found_in_any_byte_written() -> None:
    sent, left = run(step=7)
    assert sent >= len(BODIES) * len(BIRDS) * 25 // 7
    assert left == {}
