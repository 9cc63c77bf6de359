# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines read from the texts of real alerts are those that their codes name."""

from collections import Counter

from tests.guard.coded import measured


def test_lines_are_those_of_the_codes() -> None:
    tally = sum(measured().values(), Counter[str]())
    assert tally["read"] >= 0.98 * tally["stand"]
    assert tally["beyond"] <= 0.1 * tally["told"]
