# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches and hours read from the texts of real notices are those that their fields name."""

from collections import Counter

from tests.guard.coded_stretches import measured


def test_stretches_and_hours_are_those_of_the_fields() -> None:
    tally = sum(measured().values(), Counter[str]())
    assert tally["read"] >= 0.97 * tally["say"]
