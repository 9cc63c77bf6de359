# SPDX-License-Identifier: AGPL-3.0-or-later
"""The last look at what leaves: a line of a notice, an export or a log. It should never find anything.

What leaves is made from cleared slots and from what staff typed through `staff.check_entry`; this look is
there for the day one of them fails.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from tocsin.core.guard.gate import tainted
from tocsin.core.guard.person import SURE
from tocsin.core.guard.scan import scan

WITHHELD = "[withheld]"
_SHORT = 400


def leaving(line: str) -> str:
    """The line itself, or WITHHELD when the scanner objects to it. Whole lines only: nothing is redacted."""
    return _short(line) if len(line) <= _SHORT else _judged(line)


def all_leaving(lines: Iterable[str]) -> tuple[tuple[str, ...], int]:
    """The lines as they may leave, and how many were withheld."""
    told = tuple(map(leaving, lines))
    return told, sum(line == WITHHELD for line in told)


@lru_cache(maxsize=8192)
def _short(line: str) -> str:
    return WITHHELD if tainted(line) else line


def _judged(line: str) -> str:
    return WITHHELD if any(f.kind != "person" or f.certainty >= SURE for f in scan(line)) else line
