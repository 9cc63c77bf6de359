# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one scan of a text gives: a day, a weekday or a clock time, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Token:
    """A day (`day`, year 0 when unsaid), a weekday (0 Monday), or a clock time in minutes; `sure` means it cannot be another number."""

    start: int
    end: int
    day: tuple[int, int, int] | None = None
    weekday: int | None = None
    minutes: int | None = None
    sure: bool = True
    half: str = ""
