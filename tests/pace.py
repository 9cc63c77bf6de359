# SPDX-License-Identifier: AGPL-3.0-or-later
"""Limits of time that mean the same on a slow, a loaded and a traced machine.

A limit is written in seconds of the processor of the machine the product is measured on. Where work
went over it, a fixed reckoning is timed on the spot and the limit grows by as much as this machine,
at this moment, is slower; a faster machine gets no stricter limit.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

REFERENCE_S = 0.035  # what `_reckon` costs on the two quiet cores of bench/REPORT.md
TRACED = 8.0  # what the price of measuring coverage comes to in the tightest loops


def _reckon() -> float:
    begun = time.process_time()
    total = 0
    for number in range(1_000_000):
        total += number
    return time.process_time() - begun


def slower() -> float:
    """How many times slower than the reference this machine is now; at least 1."""
    return max(1.0, _reckon() / REFERENCE_S) * (TRACED if sys.gettrace() else 1.0)


def holds(spent: float, seconds: float) -> bool:
    """Whether `spent` seconds of the processor keep a limit of `seconds` on this machine."""
    return spent < seconds or spent < seconds * slower()


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fails when the block takes `seconds` or more of the processor, on a machine as fast as the reference."""
    begun = time.process_time()
    yield
    spent = time.process_time() - begun
    assert holds(spent, seconds), f"took {spent:.2f} s of the processor, at most {seconds} s are allowed"
